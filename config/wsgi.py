"""The WSGI entry: `granian --interface wsgi config.wsgi:application`."""

import gc
import os

from django.conf import settings
from django.core.cache import close_caches
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.core.handlers.base import reset_urlconf
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, reset_queries

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

# A server that is started without `manage.py` does not serve with settings that `manage.py` would refuse.
refused = [message for message in run_checks() if message.is_serious()]
if refused:
    raise ImproperlyConfigured("; ".join(f"{message.id}: {message.msg}" for message in refused))

# What Django does around each request and nothing here needs takes an eighth of an answer. Connections are looked after
# at its end, when they go back to their pool or stay. No thread has addresses of its own. Queries are noted down for
# DEBUG only, and of the caches there are (config/settings.py), none has to be closed.
request_started.disconnect(close_old_connections)
request_finished.disconnect(close_caches)
request_finished.disconnect(reset_urlconf)
if not settings.DEBUG:
    request_started.disconnect(reset_queries)

# What is here by now stays. A search for garbage would go through all of it, every few hundred answers, and hold up one
# of them by a tenth of a second.
gc.collect()
gc.freeze()
