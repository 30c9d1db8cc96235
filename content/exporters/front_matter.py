"""Markdown below YAML front matter, written so that one value has one spelling, and a person can read and edit it.

The writer is our own because the bytes have to be the same on every machine: PyYAML has two emitters, of which a
machine has one or both, and neither leaves long lines and line breaks as they are. Any YAML parser reads the result.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

Data = Mapping[str, Any]

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What stands in a file as it is. The rest (controls, the other line breaks, byte order marks) is written as escapes.
_SAFE = r"\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_UNSAFE = re.compile(rf'[^{_SAFE}]|["\\]')
_LITERAL = re.compile(rf"[{_SAFE}\n]+")
_PLAIN = re.compile(r"[^\W\d_](?:[\w ,./()'’“”&+;–—-]*[\w./()'’“”+;-])?")
_WORDS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"}
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def write(data: Data, text: str = "") -> str:
    """A file. `text` follows as it is, with a line's end after it."""
    front = "".join(f"{line}\n" for line in _mapping(data, 0))
    return f"---\n{front}---\n{text}\n" if text else f"---\n{front}---\n"


def read(file: str) -> tuple[dict[str, Any], str]:
    """What `write` was given. Raises ValueError for anything that it cannot have written."""
    start, found, rest = file.partition("\n---\n")
    if not found or not start.startswith("---\n"):
        raise ValueError("no Markdown with front matter")
    front = start.removeprefix("---\n") + "\n"
    try:
        if "*" in front and any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(front, LOADER)):
            raise ValueError("an alias in the front matter")  # a few of them can stand for gigabytes
        data = yaml.load(front, LOADER)  # noqa: S506 (a safe loader)
    except yaml.YAMLError as error:
        raise ValueError("the front matter is no YAML") from error
    if not isinstance(data, dict):
        raise ValueError("the front matter has no keys")
    return data, rest.removesuffix("\n")


def _mapping(data: Data, depth: int) -> Iterator[str]:
    pad = "  " * depth
    for name, value in data.items():
        key = f"{pad}{_text(name, 0)}:"
        if isinstance(value, dict | list) and value:
            yield key
            yield from _mapping(value, depth + 1) if isinstance(value, dict) else _sequence(value, depth + 1)
        else:
            yield f"{key} {_scalar(value, depth + 1)}"


def _sequence(values: list[Any], depth: int) -> Iterator[str]:
    pad = "  " * depth
    for value in values:
        if isinstance(value, dict) and value:
            first, *rest = _mapping(value, depth + 1)
            yield f"{pad}- {first.lstrip(' ')}"
            yield from rest
        else:
            yield f"{pad}- {_scalar(value, depth + 1)}"


def _scalar(value: Any, depth: int) -> str:
    if isinstance(value, str):
        return _text(value, depth)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, float):
        number = repr(value)
        return number if "." in number else number.replace("e", ".0e")
    return str(value)  # a whole number, [] or {}


def _text(value: str, depth: int) -> str:
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    if "\n" in value and _is_literal(value):
        pad = "  " * depth
        lines = value.removesuffix("\n").split("\n")
        return "\n".join(["|" if value.endswith("\n") else "|-", *(pad + line if line else "" for line in lines)])
    return f'"{_UNSAFE.sub(_escaped, value)}"'


def _is_literal(value: str) -> bool:
    """Whether a block keeps the text as it is, which depends on blanks where nobody sees them."""
    lines = value.removesuffix("\n").split("\n")
    seen = all(line.strip(" ") or not line for line in lines)
    return _LITERAL.fullmatch(value) is not None and seen and lines[0][:1] not in {"", " "} and lines[-1] != ""


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    if char in _ESCAPES:
        return _ESCAPES[char]
    number = ord(char)
    if number <= 0xFF:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
