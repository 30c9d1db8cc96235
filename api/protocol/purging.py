"""What a cache in front is told when something has changed: the requests that purge it, by the adapter of the settings.

Pure: which tags, when, and the sending are api/tasks.py's.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from django.conf import settings

# Tags of one request to Varnish: a header that every server takes.
AT_ONCE = 100
HEADER = "xkey-purge"


class Call(NamedTuple):
    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None = None


def calls(tags: Sequence[str]) -> Iterator[Call]:
    return ADAPTERS[settings.PURGE_ADAPTER](tags)


def _varnish(tags: Sequence[str]) -> Iterator[Call]:
    """For the VCL of samples/varnish.vcl."""
    for start in range(0, len(tags), AT_ONCE):
        headers = {HEADER: " ".join(tags[start : start + AT_ONCE])}
        yield Call(settings.PURGE_METHOD or "PURGE", settings.PURGE_URL, _authorized(headers))


def _generic(tags: Sequence[str]) -> Iterator[Call]:
    """One for each tag, which stands in the address or in the body."""
    for tag in tags:
        url, body = (text.replace("{tag}", tag) for text in (settings.PURGE_URL, settings.PURGE_BODY))
        headers = _authorized({"Content-Type": "application/json"} if body else {})
        yield Call(settings.PURGE_METHOD or "POST", url, headers, body.encode() if body else None)


def _authorized(headers: dict[str, str]) -> dict[str, str]:
    secret = settings.PURGE_AUTHORIZATION
    return headers | ({settings.PURGE_AUTHORIZATION_HEADER: secret} if secret else {})


ADAPTERS: dict[str, Callable[[Sequence[str]], Iterator[Call]]] = {"varnish": _varnish, "generic": _generic}
