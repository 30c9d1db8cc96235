"""The examples of the documentation: ```console blocks, what they run, and how their answers are compared.

In a block, a line that begins with `$ ` is a command, which goes on after a `\\` at its end, and the lines below it are
what it prints. `NAME=$(command)` keeps that for `$NAME` further down, also `NAME=$(command | jq -r .member)`. A comment
`<!-- at: INSTANT -->` above a block says when it is run. `…` stands for what an
answer is shortened by: the rest of a string, more members of an object, more elements of a list, more lines. Ids and
dates are compared as such, not by value, because they differ from one machine to the next.
"""

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "clients/python/README.md", *(ROOT / "docs").rglob("*.md")])

FENCE = re.compile(r"^```(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
AT = re.compile(r"^<!-- at: (\S+) -->$", re.MULTILINE)
KEPT = re.compile(r"([A-Z]+)=\$\((.*?)(?: \| jq -r \.(\w+))?\)", re.DOTALL)
HOST = "http://127.0.0.1:8000"
MORE = "…"

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z?)?")
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[{}\[\]]|…')


@dataclass(frozen=True, slots=True)
class Fence:
    document: Path
    line: int
    language: str
    text: str
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A command, and what it prints as far as the document shows it ("" when it shows nothing)."""

    document: Path
    line: int
    command: list[str]
    output: str
    variable: str | None = None
    member: str | None = None
    at: str | None = None

    @property
    def place(self) -> str:
        return f"{self.document.relative_to(ROOT)}:{self.line}: {shlex.join(self.command)}"


def fences(document: Path) -> Iterator[Fence]:
    text = document.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        said = AT.findall(text, 0, found.start())
        line = text.count("\n", 0, found.start()) + 1
        yield Fence(document, line, found[1], found[2], said[-1] if said else None)


def examples(document: Path) -> Iterator[Example]:
    for fence in fences(document):
        if fence.language == "console":
            yield from _commands(fence)


def _commands(fence: Fence) -> Iterator[Example]:
    lines = fence.text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    assert starts[:1] == [0], f"{fence.document}:{fence.line}: the first line of a console block is a command"
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        first = next(number for number in range(start, end) if _is_whole("\n".join(lines[start : number + 1])))
        text = "\n".join(lines[start : first + 1]).removeprefix("$ ").replace("\\\n", " ")
        output = "\n".join(lines[first + 1 : end]).strip()
        kept = KEPT.fullmatch(text)
        command = shlex.split(kept[2] if kept else text)
        name, member = (kept[1], kept[3]) if kept else (None, None)
        yield Example(fence.document, fence.line + 1 + start, command, output, name, member, fence.at)


def _is_whole(text: str) -> bool:
    """Whether a command ends here: no backslash, and no quotation that is open."""
    try:
        shlex.split(text)
    except ValueError:
        return False
    return not text.endswith("\\")


# --- Comparing -------------------------------------------------------------------------------------------------


def parse(shown: str) -> Any:
    """JSON in which a bare `…` may stand among the members of an object or at the end of a list."""
    inside: list[str] = []

    def quoted(found: re.Match[str]) -> str:
        token = found[0]
        if token in "{[":
            inside.append(token)
        elif token in "}]":
            inside.pop()
        elif token == MORE:
            return '"…": "…"' if inside[-1] == "{" else '"…"'
        return token

    return json.loads(TOKEN.sub(quoted, shown))


def difference(shown: Any, real: Any, where: str = "") -> str | None:
    """The first place where an answer is not as shown; None when it is."""
    if isinstance(shown, dict) and isinstance(real, dict):
        return _difference_of_objects(shown, real, where)
    if isinstance(shown, list) and isinstance(real, list):
        return _difference_of_lists(shown, real, where)
    if isinstance(shown, str) and isinstance(real, str):
        return None if _same_text(shown, real) else f"{where}: {shown!r} is shown, {real!r} is answered"
    same = shown == MORE or (type(shown) is type(real) and shown == real)
    return None if same else f"{where}: {shown!r} is shown, {real!r} is answered"


def _difference_of_objects(shown: dict[str, Any], real: dict[str, Any], where: str) -> str | None:
    left_out = real.keys() - shown.keys()
    if left_out and MORE not in shown:
        return f"{where}: {sorted(left_out)} is answered and not shown"
    for name in (name for name in shown if name != MORE):
        if name not in real:
            return f"{where}/{name} is shown and not answered"
        if found := difference(shown[name], real[name], f"{where}/{name}"):
            return found
    return None


def _difference_of_lists(shown: list[Any], real: list[Any], where: str) -> str | None:
    shortened = shown[-1:] == [MORE]
    kept = shown[:-1] if shortened else shown
    if len(kept) > len(real) or (len(kept) < len(real) and not shortened):
        return f"{where}: {len(kept)} elements are shown, {len(real)} are answered"
    found = (difference(*pair, f"{where}/{at}") for at, pair in enumerate(zip(kept, real, strict=False)))
    return next((one for one in found if one), None)


def _same_text(shown: str, real: str) -> bool:
    wanted, given = normal(shown), normal(real)
    return given.startswith(wanted.removesuffix(MORE)) if wanted.endswith(MORE) else given == wanted


def normal(text: str) -> str:
    return TIME.sub("<time>", ID.sub("<id>", text))


def same_lines(shown: str, real: str) -> bool:
    """Printed text; a line `…` stands for any number of lines, and `…` at a line's end for its rest."""
    pattern = "".join(_line(line) for line in normal(shown).splitlines())
    return re.fullmatch(pattern, f"{normal(real.strip())}\n") is not None


def _line(line: str) -> str:
    if line.strip() == MORE:
        return r"(?:.*\n)*"
    return re.escape(line.removesuffix(MORE)) + (".*" if line.endswith(MORE) else "") + r"\n"
