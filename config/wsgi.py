"""The WSGI entry: `granian --interface wsgi config.wsgi:application`."""

import os

from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

# A server that is started without `manage.py` does not serve with settings that `manage.py` would refuse.
refused = [message for message in run_checks() if message.is_serious()]
if refused:
    raise ImproperlyConfigured("; ".join(f"{message.id}: {message.msg}" for message in refused))
