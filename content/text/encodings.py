"""Bytes to text when nobody says which encoding they are in. Damage inside the text is `mojibake.py`'s."""

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class NotTextError(ValueError):
    """The bytes are text in none of the encodings that are tried."""


@dataclass(frozen=True)
class Decoded:
    """The text, with line ends as `\\n`; `stray` bytes of it were Windows-1252 in the midst of UTF-8."""

    text: str
    encoding: str
    stray: int = 0


def decode(data: bytes) -> Decoded:
    """UTF-8 or what its byte order mark says; else UTF-16, by its zero bytes; else Windows-1252, with Latin-1 in it.

    Raises NotTextError for what then holds control characters, or bytes that are no character.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding), encoding)
    if b"\0" in data:
        encoding = "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"
        return _checked(_strict(data, encoding), encoding)
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        escaped = data.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= char <= "\udcff" for char in escaped)
    if stray > sum(char > "\x7f" for char in escaped) - stray:
        return _checked(_strict(data, "cp1252"), "cp1252")
    return _checked("".join(_western(char) for char in escaped), "utf-8", stray)


def _western(char: str) -> str:
    is_stray = "\udc80" <= char <= "\udcff"
    return _strict(char.encode("utf-8", "surrogateescape"), "cp1252") if is_stray else char


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(f"not text: byte {error.start} is no character in {encoding}") from error


def _checked(text: str, encoding: str, stray: int = 0) -> Decoded:
    control = _CONTROL.search(text)
    if control:
        raise NotTextError(f"not text: character {control.start()} is a control character")
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding, stray)


def byte_lines(data: bytes, encoding: str) -> list[bytes]:
    """The lines of the text that `decode` found in these bytes, as the bytes they were. Joined, they are `data`."""
    mark = next((mark for mark, name in _MARKS if name == encoding and data.startswith(mark)), b"")
    if not encoding.startswith(("utf-16", "utf-32")):
        return data.splitlines(keepends=True)
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", data[len(mark) :].decode(encoding))
    written = [line.encode(encoding) for line in lines]
    return [mark + b"".join(written[:1]), *written[1:]]
