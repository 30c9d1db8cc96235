"""What an address names: of the public site, as the templates of the settings have it or as it was before, or of this
API. Pure: whether anything is there is not asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from django.conf import settings

from api.v1.delivery.addresses import COLLECTIONS
from content.text.identifiers import SLUG

LONGEST = 2000
KINDS = {collection: kind for kind, collection in COLLECTIONS.items()}

CONTROL = re.compile(r"[\x00-\x1f\x7f]")
ANY_SLUG = re.compile(SLUG)
PLACEHOLDERS = {re.escape("{slug}"): r"(?P<slug>[^/]+)", re.escape("{id}"): r"(?P<id>[0-9A-Fa-f-]{36})"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that an address may mean, by a slug, an id or an alias."""

    kind: str
    name: str


def candidates(url: str) -> list[Candidate]:
    """The likeliest first: an address of this API, a page of the site, an alias. Query and fragment do not count.

    Raises ValueError for what is no http address and no path.
    """
    parts = urlsplit(url.strip())
    if not url.strip() or len(url) > LONGEST or CONTROL.search(unquote(url)):
        raise ValueError
    if parts.scheme not in {"", "http", "https"} or (parts.scheme and not parts.hostname):
        raise ValueError
    host = _host(parts)
    found = [*_of_api(parts, host), *_of_pages(parts, host), *_of_aliases(parts, host)]
    return list(dict.fromkeys(found))


def _host(parts: SplitResult) -> str:
    """Name and port, less what makes no difference. Raises ValueError."""
    port = parts.port if parts.port not in {80, 443} else None
    name = (parts.hostname or "").removeprefix("www.").rstrip(".")
    return f"{name}:{port}" if port else name


def _path(parts: SplitResult) -> str:
    """Decoded, without slashes at its end."""
    return "/" + unquote(parts.path).strip("/")


def _of_api(parts: SplitResult, host: str) -> Iterator[Candidate]:
    here = urlsplit(settings.PUBLIC_URL)
    inside = _path(parts).removeprefix(here.path)
    version, _, below = inside.removeprefix("/api/").partition("/")
    collection, _, name = below.partition("/")
    if host in {"", _host(here)} and inside.startswith("/api/") and version == "v1" and collection in KINDS and name:
        yield Candidate(KINDS[collection], name.partition("/")[0])


def _of_pages(parts: SplitResult, host: str) -> Iterator[Candidate]:
    for kind, template in settings.SITE_URLS.items():
        site = urlsplit(template)
        pattern = re.escape(_path(site))
        for placeholder, group in PLACEHOLDERS.items():
            pattern = pattern.replace(placeholder, group, 1)
        if template and host in {"", _host(site)} and (named := re.fullmatch(pattern, _path(parts))):
            yield from (Candidate(kind, name) for name in named.groupdict().values())


def _of_aliases(parts: SplitResult, host: str) -> Iterator[Candidate]:
    """Aliases are spelled as whoever imported them had them: with a slash here or there, encoded or not, with https or
    from the time before it.

    One that is spelled like a slug is an old slug, and belongs into the template.
    """
    forms = {_path(parts), "/" + parts.path.strip("/")}
    spelled = {f"{form}{slash}" for form in forms for slash in ("", "/")} | {form.lstrip("/") for form in forms}
    spelled |= {f"{form}?{parts.query}" for form in spelled if parts.query}
    beginnings = [f"{scheme}://{parts.netloc}" for scheme in ("http", "https")]
    whole = {f"{beginning}{form}" for beginning in beginnings for form in spelled if form.startswith("/")}
    for kind in COLLECTIONS:
        paths = spelled if host in {"", *_hosts(kind)} or not _hosts(kind) else set()
        names = sorted(paths | (whole if parts.scheme else set()))
        yield from (Candidate(kind, name) for name in names if name and not ANY_SLUG.fullmatch(name))


def _hosts(kind: str) -> set[str]:
    """Where the items of a kind have their pages; anywhere on the site for a kind without a template."""
    templates = [settings.SITE_URLS.get(kind), *settings.SITE_URLS.values()]
    own = templates[:1] if templates[0] else templates
    return {_host(urlsplit(template)) for template in own if template}
