"""Where things are: on this server, and on the public site. What is not ASCII is percent-encoded."""

from urllib.parse import quote

from django.conf import settings

from content.queries.reading import Row

# The path of each kind under /api/v1/ (config/urls.py has the same names).
COLLECTIONS = {
    "post": "posts",
    "author": "authors",
    "event": "events",
    "quote": "quotes",
    "reference": "references",
    "tag": "tags",
}


def page(row: Row) -> str | None:
    """The item's page on the public site, from the kind's template setting; None without one."""
    template = settings.SITE_URLS.get(row.kind)
    return template.format(slug=quote(row.slug), id=row.id) if template else None


def api(kind: str, name: str) -> str:
    """The item's document here. A slug may move; an id stays."""
    return f"{settings.PUBLIC_URL}/api/v1/{COLLECTIONS[kind]}/{quote(name)}/"


def endpoint(name: str) -> str:
    """A list, or another address right below /api/v1/."""
    return f"{settings.PUBLIC_URL}/api/v1/{name}/"


def media(path: str) -> str:
    base = settings.MEDIA_URL
    return f"{base}{path}" if "://" in base else f"{settings.PUBLIC_URL}{base}{path}"
