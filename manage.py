#!/usr/bin/env python
"""Django's command line, with Commonplace's settings. A setting that cannot be used is one line, not a traceback."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from environs import EnvError

    try:
        execute_from_command_line(sys.argv)
    except (EnvError, ImproperlyConfigured) as error:
        sys.stderr.write(f"Settings: {' '.join(str(error).split())}\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
