"""Pieces of Python source: docstrings, aliases, typed dictionaries. ruff lays them out afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from keyword import iskeyword
from textwrap import fill, indent

from schema.python_client.types import Choice

WIDTH = 110


@dataclass(frozen=True, slots=True)
class Member:
    """A key of a typed dictionary."""

    name: str
    annotation: str
    said: str


def docstring(*paragraphs: str) -> str:
    text = "\n\n".join(fill(one, WIDTH, break_on_hyphens=False) for one in paragraphs if one)
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""{text}\\"\n"""' if text.endswith('"') else f'"""{text}"""' if "\n" not in text else f'"""{text}\n"""'


def alias(name: str, choice: Choice) -> str:
    return f"{name}: TypeAlias = {choice}\n"


def alias_block(named: Mapping[str, Choice]) -> str:
    return "".join(alias(name, choice) for name, choice in sorted(named.items()))


def typed_dict(name: str, members: Sequence[Member], said: str = "", *, base: str = "", total: bool = True) -> str:
    """A class; by a call where a key is no name in Python."""
    options = "" if total else ", total=False"
    if any(iskeyword(one.name) or not one.name.isidentifier() for one in members):
        keys = "".join(f"    # {one.said}\n    {one.name!r}: {one.annotation!r},\n" for one in members)
        return f'{name} = TypedDict("{name}", {{\n{keys}}}{options})\n'
    body = [docstring(said)] if said else []
    for one in members:
        body += [f"{one.name}: {one.annotation}", *([docstring(one.said)] if one.said else [])]
    return class_of(name, f"{base or 'TypedDict'}{options}", body)


def class_of(name: str, bases: str, body: Iterable[str]) -> str:
    return f"class {name}({bases}):\n" + indent("\n".join(body) or "pass", "    ") + "\n"
