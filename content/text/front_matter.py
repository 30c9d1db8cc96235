"""The data above a text: YAML between `---`, TOML between `+++`, or JSON. Read as people write it, not as they should.

What had to be bent to be read is told as an `Oddity`. Dates stay text here (`dates.py` reads them), and so do `yes`,
`no` and `010`, which older YAML takes for something else.
"""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

import yaml

LARGEST = 200_000  # characters of front matter
MOST_VALUES = 50_000  # in it, aliases expanded
DEEPEST = 50
TRIES = 12

_KEY_LINE = re.compile(r"(?P<key>[A-Za-z_][\w .-]*?)\s*:(?:\s+(?P<value>.*\S))?\s*")
_LIST_LINE = re.compile(r"(?P<indent>\s*-\s+)(?P<value>\S.*?)\s*")
_NESTED_LINE = re.compile(r"(?P<key>\s+(?:-\s+)?[A-Za-z_][\w-]*)\s*:\s+(?P<value>.*\S)\s*")
_FENCES = {"---": "yaml", "+++": "toml"}


class FrontMatterError(ValueError):
    """It cannot be read. `line` counts from 1 in the whole text."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Oddity:
    """`code` is one of ODDITIES; `text` is what was found."""

    code: str
    line: int
    text: str


ODDITIES = {
    "front_matter_late": "Empty lines before the front matter",
    "front_matter_missing": "No front matter",
    "front_matter_doubled": "A second block of front matter",
    "front_matter_unclosed": "Front matter that nothing closes",
    "front_matter_repaired": "Front matter that was almost YAML",
    "key_twice": "A key that is there twice: the last one counts",
}


@dataclass(slots=True)
class Divided:
    """The data with the line of each key (from 1), and the text below with the line that it begins on."""

    data: dict[str, Any]
    lines: dict[str, int]
    body: str
    body_line: int
    oddities: list[Oddity] = field(default_factory=list)


def divide(text: str) -> Divided:
    """Front matter and body of a text with `\\n` line ends. Raises FrontMatterError."""
    try:
        divided = _divided(text)
    except RecursionError as error:
        raise FrontMatterError(f"nested more than {DEEPEST} levels deep", 1) from error
    _check_size(divided.data)
    return divided


def _divided(text: str) -> Divided:
    lines = text.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    form = _FENCES.get(lines[first].rstrip())
    late = [Oddity("front_matter_late", 1, f"{first} empty lines")] if first else []
    if form:
        divided = _fenced(lines, first, form)
        divided.oddities[:0] = late
        return _with_second_block(divided)
    if lines[first].lstrip().startswith("{") and (found := _json(text)):
        return found
    return Divided({}, {}, text, 1, [Oddity("front_matter_missing", 1, lines[first].strip()[:80])])


def _check_size(data: dict[str, Any]) -> None:
    """A few aliases of YAML can stand for gigabytes, or for themselves."""
    waiting: list[tuple[Any, int]] = [(data, 0)]
    for _ in range(MOST_VALUES):
        if not waiting:
            return
        value, depth = waiting.pop()
        if depth > DEEPEST:
            raise FrontMatterError(f"nested more than {DEEPEST} levels deep", 1)
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        waiting += [(one, depth + 1) for one in inner]
    raise FrontMatterError("there is too much front matter", 1)


def _fenced(lines: list[str], first: int, form: str) -> Divided:
    fence = lines[first].rstrip()
    ends = {fence, "..."} if form == "yaml" else {fence}
    end = next((n for n in range(first + 1, len(lines)) if lines[n].rstrip() in ends), None)
    oddities: list[Oddity] = []
    if end is None:
        end = next((n for n in range(first + 1, len(lines)) if not lines[n].strip()), len(lines))
        if not all(_looks_like_data(line) for line in lines[first + 1 : end]):
            raise FrontMatterError("the front matter is never closed", first + 1)
        oddities.append(Oddity("front_matter_unclosed", first + 1, fence))
    read = _yaml if form == "yaml" else _toml
    data, places = read(lines[first + 1 : end], first + 2, oddities)
    return Divided(data, places, "\n".join(lines[end + 1 :]), end + 2, oddities)


def _with_second_block(divided: Divided) -> Divided:
    """A second block at once below the first gives the keys that the first has not."""
    lines = divided.body.split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if lines[first].rstrip() != "---":
        return divided
    end = next((n for n in range(first + 1, len(lines)) if lines[n].rstrip() == "---"), None)
    block = lines[first + 1 : end]
    if end is None or not any(line.strip() for line in block) or not all(map(_looks_like_data, block)):
        return divided
    oddities: list[Oddity] = []
    try:
        data, places = _yaml(block, divided.body_line + first + 1, oddities)
    except FrontMatterError:
        return divided
    told = Oddity("front_matter_doubled", divided.body_line + first, ", ".join(data)[:80])
    return Divided(
        data | divided.data,
        places | divided.lines,
        "\n".join(lines[end + 1 :]),
        divided.body_line + end + 1,
        [*divided.oddities, told, *oddities],
    )


def _looks_like_data(line: str) -> bool:
    return not line.strip() or line[0] in " \t#-" or _KEY_LINE.fullmatch(line) is not None


# --- YAML ------------------------------------------------------------------------------------------------------


class _Loader(yaml.CSafeLoader):
    """What is neither null, true, false nor a plain number is text (the core schema of YAML 1.2, without octals)."""

    yaml_implicit_resolvers: dict[str, Any] = {}


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(?:[0-9]*\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), list(_first))


def _yaml(lines: list[str], first: int, oddities: list[Oddity]) -> tuple[dict[str, Any], dict[str, int]]:
    """`first` is the number of the first of the lines. Lines that keep it from being YAML are put in quotes."""
    block = list(lines)
    if sum(map(len, block)) > LARGEST:
        raise FrontMatterError("there is too much front matter", first)
    repaired: dict[int, None] = {}
    for _ in range(TRIES):
        error = _error_in(block)
        if error is None:
            data, places = _loaded("\n".join(block), first, oddities)
            oddities += [Oddity("front_matter_repaired", first + n, lines[n].strip()[:80]) for n in repaired]
            return data, places
        line = _repair(block, error)
        if line is None:
            raise _wrong(error, first)
        repaired[line] = None
    raise FrontMatterError("the front matter is no YAML", first)


def _error_in(block: list[str]) -> yaml.YAMLError | None:
    loader = _Loader("\n".join(block))
    try:
        loader.get_single_node()
    except yaml.YAMLError as error:
        return error
    finally:
        loader.dispose()
    return None


def _loaded(block: str, first: int, oddities: list[Oddity]) -> tuple[dict[str, Any], dict[str, int]]:
    loader = _Loader(block)
    try:
        node = loader.get_single_node()
        if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
            return {}, {}
        if not isinstance(node, yaml.MappingNode):
            raise FrontMatterError("the front matter is no mapping of keys to values", first)
        places, twice = _places(node, first)
        data = loader.construct_document(node)
    except yaml.YAMLError as error:
        raise _wrong(error, first) from error
    except (ValueError, RecursionError) as error:
        if isinstance(error, FrontMatterError):
            raise
        raise FrontMatterError(f"the front matter cannot be read: {error}", first) from error
    finally:
        loader.dispose()
    oddities += twice
    return {str(key): value for key, value in data.items()}, places


def _places(node: yaml.MappingNode, first: int) -> tuple[dict[str, int], list[Oddity]]:
    places: dict[str, int] = {}
    twice = []
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise FrontMatterError("a key has to be one word", first + key.start_mark.line)
        line = first + key.start_mark.line
        if key.value in places:
            twice.append(Oddity("key_twice", line, key.value))
        places[key.value] = line
    return places, twice


def _repair(block: list[str], error: yaml.YAMLError) -> int | None:
    """The line that was put in order, from 0: one that brings the reading further. None when there is none."""
    for line in dict.fromkeys(_suspects(error, len(block))):
        before = block[line]
        mended = _mended(before)
        if mended is None or mended == before:
            continue
        block[line] = mended
        left = _error_in(block)
        if left is None or _place(left) > _place(error):
            return line
        block[line] = before
    return None


def _place(error: yaml.YAMLError) -> tuple[int, int]:
    mark = getattr(error, "problem_mark", None)
    return (mark.line, mark.column) if mark else (0, 0)


def _suspects(error: yaml.YAMLError, count: int) -> Iterator[int]:
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    if "quoted scalar" in (getattr(error, "context", None) or ""):
        marks.reverse()
    for mark in filter(None, marks):
        for line in (mark.line, mark.line - 1):
            if 0 <= line < count:
                yield line


def _mended(line: str) -> str | None:
    if "\t" in line:
        return line.replace("\t", "  ")
    found = _KEY_LINE.fullmatch(line) or _NESTED_LINE.fullmatch(line)
    if found and found["value"]:
        return f"{found['key']}: {_quoted(found['value'])}"
    listed = _LIST_LINE.fullmatch(line)
    return f"{listed['indent']}{_quoted(listed['value'])}" if listed else None


def _quoted(value: str) -> str:
    bare = value
    for mark in "\"'":
        if len(value) > 1 and value[0] == value[-1] == mark:
            bare = value[1:-1].replace("''" if mark == "'" else '\\"', mark)
            break
    else:
        bare = value[1:] if value[0] in "\"'" and value.count(value[0]) == 1 else value
    escaped = bare.replace("'", "''")
    return f"'{escaped}'"


def _wrong(error: yaml.YAMLError, first: int) -> FrontMatterError:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or str(error).split("\n", maxsplit=1)[0]
    return FrontMatterError(f"the front matter is no YAML: {problem}", first + (mark.line if mark else 0))


# --- TOML and JSON ---------------------------------------------------------------------------------------------


def _toml(lines: list[str], first: int, _oddities: list[Oddity]) -> tuple[dict[str, Any], dict[str, int]]:
    try:
        data = tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        message = f"the front matter is no TOML: {error}"
        raise FrontMatterError(message, first + (int(found[1]) - 1 if found else 0)) from error
    return {key: _plain(value) for key, value in data.items()}, _lines_of_keys(lines, first, data)


def _json(text: str) -> Divided | None:
    start = text.index("{")
    try:
        data, end = json.JSONDecoder().raw_decode(text, start)
    except ValueError:
        return None
    lines = text[:end].split("\n")
    body = text[end:].removeprefix("\n")
    return Divided(data, _lines_of_keys(lines, 1, data), body, len(lines) + 1)


def _lines_of_keys(lines: list[str], first: int, data: dict[str, Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, line in enumerate(lines, start=first):
        name = re.match(r"""\s*\[*["']?([\w-]+)""", line)
        if name and name[1] in data:
            found.setdefault(name[1], number)
    return found


def _plain(value: Any) -> Any:
    """TOML has dates of its own; here they are text, as in YAML."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date | datetime | time) else value
