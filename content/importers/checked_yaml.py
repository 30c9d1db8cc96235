"""YAML that somebody wrote for an importer, checked against a model before anything is done with it.

Every mistake is told in one line, with the file, the line, the path of the key and what is allowed there.
"""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, get_args

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from content.importers.base import SourceError, read_bytes
from content.text.encodings import NotTextError, decode

Model = TypeVar("Model", bound=BaseModel)

# Of the YAML, aliases expanded: more was not written by hand.
MOST_NODES = 50_000
DEEPEST = 20


@dataclass(frozen=True)
class Checked(Generic[Model]):
    """What the file says, its text, and where in it each entry is, by the entry's path."""

    value: Model
    text: str
    nodes: Mapping[tuple[Any, ...], yaml.Node]


def read_yaml(path: Path, model: type[Model], *, what: str, needs: str) -> Checked[Model]:
    """`what` the file is to be, and what it `needs` to be one, are words for the error. Raises SourceError."""
    try:
        text = decode(read_bytes(path)).text
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        nodes = dict(_nodes(root, path, what)) if root else {}
        data = yaml.safe_load(text)
    except NotTextError as error:
        raise SourceError(f"{path}: {error}") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise SourceError(f"{path}{place}: this is no YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise SourceError(f"{path}: this is no YAML: {str(error).splitlines()[0]}") from error
    if not isinstance(data, dict):
        raise SourceError(f"{path}: this is no {what}: it has to be a mapping with {needs}")
    try:
        return Checked(model.model_validate(data), text, nodes)
    except ValidationError as error:
        raise SourceError(_message(path, error.errors(), nodes, model)) from error


def nearest(name: str, known: list[str]) -> str:
    """`; did you mean “venue”?` when something is near enough, else nothing."""
    found = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"; did you mean “{found[0]}”?" if found else ""


def dotted(path: tuple[Any, ...]) -> str:
    """`posts[0].event.venue`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def line_of(nodes: Mapping[tuple[Any, ...], yaml.Node], path: tuple[Any, ...]) -> int:
    """The line (from 1) of the entry, or of the nearest one around it."""
    while path and path not in nodes:
        path = path[:-1]
    return int(nodes[path].start_mark.line) + 1 if path in nodes else 1


def _nodes(root: yaml.Node, file: Path, what: str) -> Iterator[tuple[tuple[Any, ...], yaml.Node]]:
    waiting: list[tuple[tuple[Any, ...], yaml.Node]] = [((), root)]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        path, node = waiting.pop()
        if len(path) > DEEPEST:
            raise SourceError(f"{file}, line {node.start_mark.line + 1}: nested more than {DEEPEST} levels deep")
        yield path, node
        if isinstance(node, yaml.SequenceNode):
            waiting += [((*path, n), child) for n, child in enumerate(node.value)]
        elif isinstance(node, yaml.MappingNode):
            _refuse_repeated_keys(file, path, node)
            waiting += [((*path, key.value), child) for key, child in node.value]
    raise SourceError(f"{file}: more than {MOST_NODES:,} entries: this is no {what}")


def _refuse_repeated_keys(file: Path, path: tuple[Any, ...], node: yaml.MappingNode) -> None:
    seen: set[Any] = set()
    for key, _ in node.value:
        where = f"{file}, line {key.start_mark.line + 1}"
        if not isinstance(key, yaml.ScalarNode):
            raise SourceError(f"{where}: a key has to be one word")
        if key.value in seen:
            raise SourceError(f"{where}, {dotted((*path, key.value))}: this key is here twice")
        seen.add(key.value)


# -- What is wrong, in words ------------------------------------------------------------------------------------------

_FORMS = {
    "slug": "a slug is words joined by hyphens",
    "country": "a country is two capital letters, such as GB",
    "licence": "a licence is an SPDX identifier, such as CC-BY-4.0",
}
_WORDS = {
    "missing": "is required",
    "string_type": "has to be text (in quotation marks, if it looks like something else)",
    "string_too_short": "must not be empty",
    "too_short": "must not be empty",
    "bool_type": "has to be true or false",
    "list_type": "has to be a list",
    **dict.fromkeys(("model_type", "model_attributes_type", "dict_type"), "has to be a mapping of keys to values"),
}


def _message(
    file: Path, errors: list[ErrorDetails], nodes: Mapping[tuple[Any, ...], yaml.Node], model: type[BaseModel]
) -> str:
    first = errors[0]
    path = first["loc"]
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    told = " ".join(f"{dotted(path)}: {_problem(first, model)}".split())
    return f"{file}, line {line_of(nodes, path)}, {told}{more}"


def _problem(error: ErrorDetails, model: type[BaseModel]) -> str:
    if error["type"] == "extra_forbidden":
        known = _keys_at(model, error["loc"][:-1])
        hint = nearest(str(error["loc"][-1]), known) or "."
        return f"unknown key{hint} Allowed: {', '.join(known)}"
    if error["type"] == "literal_error":
        return f"has to be {error['ctx']['expected']}{nearest(str(error['input']), _choices(error))}"
    if error["type"] == "string_pattern_mismatch":
        form = _FORMS.get(str(error["loc"][-1]))
        return "has a form that is not allowed here" + (f" ({form})" if form else "")
    return _WORDS.get(error["type"], error["msg"])


def _choices(error: ErrorDetails) -> list[str]:
    return [choice.strip("' ") for choice in str(error["ctx"]["expected"]).replace(" or ", ",").split(",")]


def _keys_at(model: type[BaseModel], path: tuple[Any, ...]) -> list[str]:
    """The keys that are allowed in the section at a path."""
    section: Any = model
    for part in path:
        if isinstance(part, str):
            section = _section(section.model_fields[part].annotation)
    return list(section.model_fields)


def _section(annotation: Any) -> Any:
    """The model within `list[Model]`, `Model | None` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(found for found in map(_section, get_args(annotation)) if found)
