#!/usr/bin/env python
"""Django's command line, with Commonplace's settings. A setting that cannot be used is one line, not a traceback."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from environs import EnvError

    # Loaded here, so that whatever is wrong with them is one line and not the traceback of some command.
    try:
        settings.INSTALLED_APPS  # noqa: B018 (reading one loads them all)
    except (EnvError, ImproperlyConfigured, OSError, ValueError) as error:
        sys.stderr.write(f"Settings: {' '.join(str(error).split())}\n")
        sys.exit(2)
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
