"""Kept answers that all processes share, in Redis or Valkey (CACHE_URL): what one has made, the others need not.

Nothing in there is run: an answer is a line of JSON, and its bytes. While it cannot be reached, nothing is in it.
"""

import hashlib
import logging
import time
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TypeVar

import orjson
from django.conf import settings
from django.core.cache import caches

from api.protocol.kept import Answer

log = logging.getLogger("commonplace.api")

Found = TypeVar("Found")

# Seconds: how long an answer stays, and how long a process may be the one that makes it.
STAYS = 3600
CLAIM = 5
# For how long the others wait for it, and how often they look.
WAIT = 1.0
LOOK = 0.02
# For how long a cache that failed is left alone.
REST = 5.0

# Settings that answers show, or that others keep answers by.
SHOWN = ("SITE_", "PUBLIC_", "MEDIA_", "CACHE_", "SECURE_", "X_FRAME")


class Plain:
    """What is done to values on their way: nothing. Django would unpickle them."""

    def dumps(self, value: bytes) -> bytes:
        return value

    def loads(self, stored: bytes) -> bytes:
        return stored


class Shared:
    """`place` is a text that says all that an answer depends on but the program and its settings."""

    def __init__(self) -> None:
        self._rests_until = 0.0

    def found(self, place: str) -> Answer | None:
        """What another process has made; while one is at it, this waits. After None it is this one's turn."""
        key = _key(place)
        answer = self._got(key)
        if answer or self._claimed(key):
            return answer
        deadline = time.monotonic() + WAIT
        while answer is None and time.monotonic() < deadline:
            time.sleep(LOOK)
            answer = self._got(key)
            if answer is None and self._claimed(key):
                break
        return answer

    def done(self, place: str) -> None:
        """Whoever had the turn has had it, whether or not anything came of it that is kept."""
        self._asked(lambda: caches["answers"].delete(f"{_key(place)}:made"), None)

    def put(self, place: str, answer: Answer) -> None:
        """The whole of it, in no coding."""
        self._asked(lambda: caches["answers"].set(_key(place), spelled(answer), STAYS), None)

    def _got(self, key: str) -> Answer | None:
        stored: bytes | None = self._asked(lambda: caches["answers"].get(key), None)
        return read(stored) if stored else None

    def _claimed(self, key: str) -> bool:
        return self._asked(lambda: caches["answers"].add(f"{key}:made", b"1", CLAIM), True)

    def _asked(self, ask: Callable[[], Found], otherwise: Found) -> Found:
        if time.monotonic() < self._rests_until:
            return otherwise
        try:
            return ask()
        except Exception as error:  # noqa: BLE001 (a client's own, or a socket's: without it answers are slower, no more)
            self._rests_until = time.monotonic() + REST
            log.warning("the cache at CACHE_URL fails, and is left alone for %s s: %s", REST, error)
            return otherwise


def spelled(answer: Answer) -> bytes:
    said = {"headers": answer.headers, "tag": answer.tag, "lasts": answer.lasts, "end": answer.end}
    return orjson.dumps(said) + b"\n" + (answer.body or b"")


def read(stored: bytes) -> Answer | None:
    """None for what was not spelled here, or not to its end."""
    line, _, body = stored.partition(b"\n")
    try:
        said = orjson.loads(line)
        end = datetime.fromisoformat(said["end"]) if said["end"] else None
        answer = Answer(dict(said["headers"]), body, said["tag"], said["lasts"], end)
        whole = answer.headers["Content-Length"] == str(len(body))
    except (ValueError, KeyError, TypeError):
        return None
    return answer if whole else None


def _key(place: str) -> str:
    return f"{fingerprint()}:{hashlib.sha256(place.encode()).hexdigest()}"


@cache
def fingerprint() -> str:
    """Of the program and its settings: another release has other answers."""
    digest = hashlib.sha256()
    for folder in ("api", "config", "content", "docs", "schema"):
        for path in sorted((Path(settings.BASE_DIR) / folder).rglob("*")):
            if path.suffix in {".py", ".html", ".md"}:
                digest.update(path.read_bytes())
    shown = {name: getattr(settings, name) for name in dir(settings) if name.startswith(SHOWN)}
    digest.update(repr(sorted(shown.items())).encode())
    return digest.hexdigest()[:16]


shared = Shared()
