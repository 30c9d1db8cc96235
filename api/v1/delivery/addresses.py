"""Where things are: on this server, and on the public site. What is not ASCII is percent-encoded."""

import re
from urllib.parse import quote, urlsplit

from django.conf import settings

from content.queries.rows import Row
from content.text.identifiers import SLUG

# The path of each kind under /api/v1/ (config/urls.py has the same names).
COLLECTIONS = {
    "post": "posts",
    "author": "authors",
    "event": "events",
    "quote": "quotes",
    "reference": "references",
    "tag": "tags",
}

# What needs no quoting: most slugs.
PLAIN = re.compile(r"[A-Za-z0-9_.~-]*")

# What may stand in a path, and its query, as it is; a percent sign too, since it may be encoded already.
KEPT = "/?&=%:;,+@!$'()*~"


def page(row: Row) -> str | None:
    """The item's page on the public site, from the kind's template setting; None without one."""
    template = settings.SITE_URLS.get(row.kind)
    return template.format(slug=quoted(row.slug), id=row.id) if template else None


def former_page(kind: str, name: str) -> str | None:
    """Where a name that an item had was on the public site: a slug by the template, a path as it is."""
    template = settings.SITE_URLS.get(kind)
    if name.startswith(("http://", "https://")):
        return quote(name, safe=KEPT)
    if not template:
        return None
    if re.fullmatch(SLUG, name):
        return template.format(slug=quote(name)) if "{id}" not in template else None
    site = urlsplit(template)
    return f"{site.scheme}://{site.netloc}/{quote(name.lstrip('/'), safe=KEPT)}"


def api(kind: str, name: str) -> str:
    """The item's document here. A slug may move; an id stays."""
    return f"{settings.PUBLIC_URL}/api/v1/{COLLECTIONS[kind]}/{quoted(name)}/"


def quoted(name: str) -> str:
    return name if PLAIN.fullmatch(name) else quote(name)


def endpoint(name: str) -> str:
    """A list, or another address right below /api/v1/."""
    return f"{settings.PUBLIC_URL}/api/v1/{name}/"


def media(path: str) -> str:
    base = settings.MEDIA_URL
    return f"{base}{path}" if "://" in base else f"{settings.PUBLIC_URL}{base}{path}"
