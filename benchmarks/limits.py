"""What no Django project is faster than on this machine: views that do next to nothing behind the middleware that
`startproject` writes. A project of its own, served as ours is.

`/bytes/N/` answers with N bytes that were made before, `/unchanged/` with 304, and `/texts/NAME/MANY/` with MANY texts
that one SQL query finds, rendered before. `python -m benchmarks.limits '{"R1": [20, 36294]}'` makes the texts for that:
by name, how many, and how long they are together.
"""

import json
import os
import sys
from functools import lru_cache
from typing import Any

import dj_database_url
import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path

ROWS = 1000  # of each name, more than are asked for


def _database() -> dict[str, Any]:
    """As config/settings.py has them."""
    found: dict[str, Any] = dict(dj_database_url.parse(os.environ["DATABASE_URL"]))
    if "sqlite" in found["ENGINE"]:
        commands = "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=10000"
        return found | {"OPTIONS": {"init_command": commands}, "CONN_MAX_AGE": None}
    return found | {"OPTIONS": {"pool": {"min_size": 0, "max_size": 16, "timeout": 10}}, "CONN_MAX_AGE": 0}


if not settings.configured:
    settings.configure(
        SECRET_KEY="of-no-secret",  # noqa: S106 (nothing is signed with it)
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF="benchmarks.limits",
        DATABASES={"default": _database()},
        USE_TZ=True,
        INSTALLED_APPS=[
            "django.contrib.admin",
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "django.contrib.staticfiles",
        ],
        MIDDLEWARE=[
            "django.middleware.security.SecurityMiddleware",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "django.middleware.clickjacking.XFrameOptionsMiddleware",
        ],
    )


@lru_cache
def _made(size: int) -> bytes:
    return b"x" * size


def some_bytes(request: HttpRequest, size: int) -> HttpResponse:
    return HttpResponse(_made(size), content_type="application/json")


def unchanged(request: HttpRequest) -> HttpResponse:
    return HttpResponse(status=304)


def some_texts(request: HttpRequest, name: str, many: int) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM texts WHERE name = %s ORDER BY place DESC LIMIT %s", (name, many))
        found = ",".join([text for (text,) in cursor.fetchall()])
    return HttpResponse(f"[{found}]", content_type="application/json")


urlpatterns = [
    path("bytes/<int:size>/", some_bytes),
    path("unchanged/", unchanged),
    path("texts/<str:name>/<int:many>/", some_texts),
]


def fill(sizes: dict[str, tuple[int, int]]) -> None:
    """By name, how many texts are asked for, and how long all of them are."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS texts")
        cursor.execute("CREATE TABLE texts (name text, place integer, text text, PRIMARY KEY (name, place))")
        for name, (many, size) in sizes.items():
            text = "x" * (size // max(many, 1) - 1)
            rows = [(name, place, text) for place in range(ROWS)]
            cursor.executemany("INSERT INTO texts VALUES (%s, %s, %s)", rows)
        if connection.vendor == "postgresql":
            cursor.execute("ANALYZE texts")


if __name__ == "__main__":
    django.setup()
    fill(json.loads(sys.argv[1]))
else:
    application = get_wsgi_application()
