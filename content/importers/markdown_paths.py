"""What the path of a file says: which globs it fits, what names the page, its date, its language."""

import posixpath
import re
from collections.abc import Iterable
from urllib.parse import unquote

from content.text import identifiers
from content.text.dates import date_in_name, without_date

_PATTERNS: dict[str, re.Pattern[str]] = {}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def matches(path: str, glob: str) -> bool:
    """`**/` is any number of folders, `*` anything within one."""
    return _pattern(glob).fullmatch(path) is not None


def _pattern(glob: str) -> re.Pattern[str]:
    if glob not in _PATTERNS:
        parts = re.split(r"(\*\*/|\*|\?)", glob)
        words = {"**/": r"(?:[^/]+/)*", "*": r"[^/]*", "?": r"[^/]"}
        _PATTERNS[glob] = re.compile("".join(words.get(part, re.escape(part)) for part in parts))
    return _PATTERNS[glob]


def said_by(path: str) -> dict[str, str]:
    """What the path of a file says: `@file` its name, `@folder` that of its folder, `@name` the one that names it,
    without a date, and `@date`."""
    stem = posixpath.splitext(posixpath.basename(path))[0]
    folder = posixpath.basename(posixpath.dirname(path))
    named = folder if stem in ("index", "_index") and folder else stem
    on = date_in_name(named)
    return {
        "@file": stem,
        "@folder": folder,
        "@name": without_date(named),
        **({"@date": on.isoformat()} if on else {}),
    }


def sluggish(text: str) -> str:
    return identifiers.slug(unquote(text))


class Languages:
    """The languages of a site that says them in paths: `post.fr.md`, or folders `fr/` at the top. Without any, paths
    are as they are. `default` is that of pages whose path says none."""

    def __init__(self, codes: Iterable[str], default: str | None) -> None:
        self.known = {code.lower(): code for code in codes if _LANGUAGE.fullmatch(code)}
        self.default = default

    def split(self, path: str) -> tuple[str | None, str]:
        """The language that a path says, unless it is the default one, and the path without it."""
        first, slash, rest = path.partition("/")
        if slash and first.lower() in self.known:
            return self._other(first), rest
        stem, ending = posixpath.splitext(path)
        bare, _, code = stem.rpartition(".")
        if posixpath.basename(bare) and code.lower() in self.known:
            return self._other(code), bare + ending
        return None, path

    def _other(self, code: str) -> str | None:
        default = (self.default or "").lower()
        return None if code.lower() in (default, default.split("-")[0]) else self.known[code.lower()]
