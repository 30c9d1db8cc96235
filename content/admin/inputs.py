"""What a value of a state is edited in: inputs that show it as texts under names, and read it back from those.

The names are paths into the state, such as `authors.0.name`. Nothing is judged here: what cannot be read is left as it
was typed, and the command that gets it says what is wrong, by a JSON pointer that `place` finds the input of.
"""

import hashlib
import zoneinfo
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings

Texts = Mapping[str, str]
Faults = Mapping[str, list[str]]
# The slugs of items by their ids: links are shown and typed by slug.
Slugs = Mapping[str, str]

# Rows that are offered empty, beside those that there are.
BLANK = 2
MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class Node:
    """An input as templates show it. `parts` are the inputs of a group, `rows` those of each entry of a list, and
    `blank` those of one more. What an entry has is `apart`, if it is more than one value."""

    form: str
    name: str
    label: str
    help: str = ""
    value: str = ""
    errors: Sequence[str] = ()
    required: bool = False
    wide: bool = False
    type: str = "text"
    lines: int = 0
    options: Sequence[tuple[str, str]] = ()
    kind: str = ""
    apart: bool = False
    parts: "Sequence[Node]" = ()
    rows: "Sequence[Sequence[Node]]" = ()
    blank: "Sequence[Node]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One line of text. An empty one is null: the field takes its default."""

    name: str
    label: str = ""
    help: str = ""
    required: bool = False
    type: str = "text"
    wide: bool = False

    @property
    def called(self) -> str:
        return self.label or self.name.replace("_", " ").capitalize()

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        return {} if value is None or value == "" else {at: str(value)}

    def read(self, texts: Texts, at: str) -> Any:
        return texts.get(at) or None

    def place(self, pointer: Sequence[str], texts: Texts, at: str) -> str:
        """The name of the input that a pointer below this one means, or the nearest above it."""
        return at

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        """One line would lose what divides several."""
        if "\n" in lines(texts.get(at, "")):
            return self._node(texts, at, faults, "area")
        return self._node(texts, at, faults, "line", type=self.type, wide=self.wide)

    def _node(self, texts: Texts, at: str, faults: Faults, form: str, **more: Any) -> Node:
        value, errors = texts.get(at, ""), faults.get(at, ())
        return Node(form, at, self.called, self.help, value, errors, self.required, **more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Input):
    """Several lines."""

    lines: int = 4

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        return self._node(texts, at, faults, "area", lines=self.lines, wide=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag(Input):
    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        return {at: "on"} if value else {}

    def read(self, texts: Texts, at: str) -> bool:
        return bool(texts.get(at))

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        return self._node(texts, at, faults, "flag")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Input):
    options: Sequence[tuple[str, str]] = ()

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        offered = list(self.options) if self.required else [("", "—"), *self.options]
        if (value := texts.get(at, "")) not in dict(offered):
            offered.insert(0, (value, value or "—"))
        return self._node(texts, at, faults, "choice", options=offered)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instant(Input):
    """Shown and typed as wall time of the site."""

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        if not value:
            return {}
        local = datetime.fromisoformat(value).astimezone(zoneinfo.ZoneInfo(settings.SITE_TIME_ZONE))
        return {at: local.replace(tzinfo=None).isoformat()}

    def read(self, texts: Texts, at: str) -> str | None:
        typed = texts.get(at) or None
        try:
            local = datetime.fromisoformat(typed or "")
        except ValueError:
            return typed
        return (local if local.tzinfo else local.replace(tzinfo=zoneinfo.ZoneInfo(settings.SITE_TIME_ZONE))).isoformat()

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        return self._node(texts, at, faults, "line", type="datetime-local")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Input):
    """To an item of a kind: by its slug or id, with slugs to choose from."""

    kind: str

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        return {at: slugs.get(value, value)} if value else {}

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        return self._node(texts, at, faults, "link", kind=self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Input):
    """A list of short texts, one on a line."""

    lines: int = 3

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        return {at: "\n".join(value)} if value else {}

    def read(self, texts: Texts, at: str) -> list[str]:
        return [line.strip() for line in texts.get(at, "").splitlines() if line.strip()]

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        return self._node(texts, at, faults, "area", lines=self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraphs(Lines):
    """A list of longer texts, each of which may have several lines; a line of three hyphens between two."""

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        return {at: "\n---\n".join(value)} if value else {}

    def read(self, texts: Texts, at: str) -> list[str]:
        found = f"\n{texts.get(at, '')}\n".replace("\n---\n", "\n\0\n").split("\0")
        return [one.strip("\n") for one in found if one.strip()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Input):
    """An object. Without anything in it, it is null, unless it `stays`."""

    parts: Sequence[Input] = ()

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in self.parts:
            found |= part.show((value or {}).get(part.name), f"{at}.{part.name}", slugs)
        return found

    def read(self, texts: Texts, at: str) -> dict[str, Any] | None:
        return members(self.parts, texts, at) if is_filled(texts, at) else None

    def place(self, pointer: Sequence[str], texts: Texts, at: str) -> str:
        return place_in(self.parts, pointer, texts, at)

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        parts = [part.node(texts, f"{at}.{part.name}", faults) for part in self.parts]
        opened = "on" if is_filled(texts, at) or of_field(faults, at) else ""
        return Node("group", at, self.called, self.help, opened, faults.get(at, ()), parts=parts, wide=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows(Group):
    """A list of objects, one in a row; empty rows are none. With one part that has no name, a list of its values.

    A row's number is where it goes: whoever wants another order writes other numbers.
    """

    blank: int = BLANK

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        entries = self.entries(value)
        found = {f"{at}.rows": str(len(entries) + self.blank)}
        for number, entry in enumerate(entries):
            found[f"{at}.{number}.order"] = str(number + 1)
            found |= self._shown(entry, f"{at}.{number}", slugs)
        return found

    def entries(self, value: Any) -> list[Any]:
        return list(value or [])

    def collected(self, entries: list[Any]) -> Any:
        return entries

    def read(self, texts: Texts, at: str) -> Any:
        return self.collected([self._read(texts, f"{at}.{number}") for number in self.kept(texts, at)])

    def kept(self, texts: Texts, at: str) -> list[int]:
        """The rows that have something in them, in the order of their numbers."""
        filled = [number for number in range(_rows(texts, at)) if self._is_filled(texts, f"{at}.{number}")]
        return sorted(filled, key=lambda number: (_number(texts.get(f"{at}.{number}.order", "")), number))

    def place(self, pointer: Sequence[str], texts: Texts, at: str) -> str:
        kept = self.kept(texts, at)
        if not pointer or not pointer[0].isdecimal() or int(pointer[0]) >= len(kept):
            return at
        row = f"{at}.{kept[int(pointer[0])]}"
        return row if self._is_plain else place_in(self.parts, pointer[1:], texts, row)

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        many = max(_rows(texts, at), self.blank)
        rows = [self._row(texts, f"{at}.{number}", faults) for number in range(many)]
        said = [*faults.get(at, ()), *(one for number in range(many) for one in self._of_row(faults, at, number))]
        blank = self._row({}, f"{at}.#", {})
        return Node(
            "rows",
            at,
            self.called,
            self.help,
            str(many),
            said,
            rows=rows,
            blank=blank,
            wide=True,
            apart=not self._is_plain,
        )

    @property
    def _is_plain(self) -> bool:
        return len(self.parts) == 1 and not self.parts[0].name

    def _of_row(self, faults: Faults, at: str, number: int) -> list[str]:
        """What is wrong with an entry as a whole."""
        return [] if self._is_plain else [f"{number + 1}: {one}" for one in faults.get(f"{at}.{number}", ())]

    def _shown(self, entry: Any, at: str, slugs: Slugs) -> dict[str, str]:
        if self._is_plain:
            return self.parts[0].show(entry, at, slugs)
        return Group.show(self, entry, at, slugs)

    def _read(self, texts: Texts, at: str) -> Any:
        return self.parts[0].read(texts, at) if self._is_plain else members(self.parts, texts, at)

    def _is_filled(self, texts: Texts, at: str) -> bool:
        return not texts.get(f"{at}.remove") and is_filled(texts, at)

    def _row(self, texts: Texts, at: str, faults: Faults) -> list[Node]:
        if self._is_plain:
            return [self.parts[0].node(texts, at, faults)]
        return [part.node(texts, f"{at}.{part.name}", faults) for part in self.parts]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByRole(Rows):
    """People by what they did: `{role: [person]}`, each in a row with the role in it."""

    def entries(self, value: Any) -> list[Any]:
        return [{"role": role, **person} for role, people in (value or {}).items() for person in people]

    def collected(self, entries: list[Any]) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for entry in entries:
            person = {name: value for name, value in entry.items() if name != "role"}
            found.setdefault(entry.get("role") or "author", []).append(person)
        return found

    def place(self, pointer: Sequence[str], texts: Texts, at: str) -> str:
        if len(pointer) < 2:
            return at
        role, number, *rest = pointer
        own = [one for one in self.kept(texts, at) if (texts.get(f"{at}.{one}.role") or "author") == role]
        if not number.isdecimal() or int(number) >= len(own):
            return at
        return place_in(self.parts, rest, texts, f"{at}.{own[int(number)]}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative(Input):
    """The alternative text of a picture: absent, or empty for one that only decorates, or a text."""

    def show(self, value: Any, at: str, slugs: Slugs) -> dict[str, str]:
        return {} if value is None else {at: value, f"{at}.empty": "" if value else "on"}

    def read(self, texts: Texts, at: str) -> str | None:
        return texts.get(at) or ("" if texts.get(f"{at}.empty") else None)

    def node(self, texts: Texts, at: str, faults: Faults) -> Node:
        flag = Node("flag", f"{at}.empty", "It only decorates", value=texts.get(f"{at}.empty", ""))
        return self._node(texts, at, faults, "alternative", parts=[flag], wide=True)


# --- Many of them ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """Some of a form's inputs, under a heading. `folded` ones are opened by whoever wants them."""

    title: str
    inputs: Sequence[Input]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Inputs of a state, or of what a command is told."""

    sections: Sequence[Section]
    inputs: Mapping[str, Input] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "inputs", {one.name: one for part in self.sections for one in part.inputs})

    def show(self, state: Mapping[str, Any], slugs: Slugs) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, one in self.inputs.items():
            found |= one.show(state.get(name), name, slugs)
        return found

    def read(self, texts: Texts, names: Iterable[str] | None = None) -> dict[str, Any]:
        wanted = self.inputs if names is None else names
        return {name: self.inputs[name].read(texts, name) for name in self.inputs if name in wanted}

    def changed(self, before: Texts, after: Texts) -> list[str]:
        return [name for name in self.inputs if of_field(before, name) != of_field(after, name)]

    def marks(self, texts: Texts) -> dict[str, str]:
        """By field, something that is another when what is in it is."""
        return {name: _mark(of_field(texts, name)) for name in self.inputs}

    def faults(self, errors: Iterable[Mapping[str, Any]], texts: Texts) -> dict[str, list[str]]:
        """What is wrong, by the names of inputs; what belongs to none of them under ""."""
        found: dict[str, list[str]] = {}
        for error in errors:
            name, *rest = [_unescaped(part) for part in (error.get("pointer") or "/").split("/")[1:]]
            one = self.inputs.get(name)
            told = error.get("detail") or error.get("code") or ""
            found.setdefault(one.place(rest, texts, name) if one else "", []).append(told if one else f"{name} {told}")
        return found

    def nodes(self, texts: Texts, faults: Faults | None = None) -> list[dict[str, Any]]:
        said = faults or {}
        found = []
        for part in self.sections:
            nodes = [one.node(texts, one.name, said) for one in part.inputs]
            opened = not part.folded or any(of_field(said, one.name) for one in part.inputs)
            found.append({"title": part.title, "nodes": nodes, "folded": part.folded, "opened": opened})
        return found


def members(parts: Sequence[Input], texts: Texts, at: str) -> dict[str, Any]:
    """What is empty is left out: an object takes no null for what has to be there."""
    read = {part.name: part.read(texts, f"{at}.{part.name}") for part in parts}
    return {name: value for name, value in read.items() if value is not None}


def place_in(parts: Sequence[Input], pointer: Sequence[str], texts: Texts, at: str) -> str:
    found = next((part for part in parts if pointer and part.name == pointer[0]), None)
    return found.place(pointer[1:], texts, f"{at}.{found.name}") if found else at


def of_field(texts: Mapping[str, Any], name: str) -> dict[str, Any]:
    """All that is typed below a name; how many rows there are is no part of it."""
    below = f"{name}."
    return {
        key: value
        for key, value in sorted(texts.items())
        if value and (key == name or key.startswith(below)) and not key.endswith(".rows")
    }


def is_filled(texts: Texts, at: str) -> bool:
    """Flags, and the number of a row, fill nothing by themselves."""
    return any(
        value.strip() and not (key.endswith(".order") or value == "on") for key, value in of_field(texts, at).items()
    )


def plain(texts: Texts, name: str) -> str:
    """What is typed below a name, as one text to compare."""
    found = of_field(texts, name)
    if list(found) in ([], [name]):
        return str(found.get(name, ""))
    return "\n".join(f"{key.removeprefix(name + '.')}: {value}" for key, value in found.items() if value != "on")


def typed(posted: Mapping[str, Any]) -> dict[str, str]:
    """A posted form as texts."""
    return {name: lines(str(posted[name])) for name in posted}


def lines(text: str) -> str:
    """Browsers end lines by two characters."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def slugs_of(state: Any, slugs: Callable[[set[str]], Slugs]) -> Slugs:
    return slugs(set(_ids(state)))


def _ids(value: Any) -> Iterable[str]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _ids(one)
    elif isinstance(value, list):
        for one in value:
            yield from _ids(one)
    elif isinstance(value, str) and len(value) == 36:
        yield value


def _mark(value: Mapping[str, str]) -> str:
    said = {name: lines(text) for name, text in value.items()}
    return hashlib.sha256(repr(sorted(said.items())).encode()).hexdigest()[:16]


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("inf")


def _rows(texts: Texts, at: str) -> int:
    said = texts.get(f"{at}.rows", "")
    return min(int(said), MOST_ROWS) if said.isascii() and said.isdecimal() else 0


def _unescaped(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")
