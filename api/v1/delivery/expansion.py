"""`expand=`: cards become whole documents, so that a page is one request. It only adds properties.

A path such as `event.speakers` names a step a level, three at most. Each level is one more query.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from api.protocol import parameters
from api.protocol.problems import Problem, parameter_error
from api.v1.delivery import documents
from api.v1.delivery.cards import Document
from content.queries import reading
from content.queries.reading import Having, Moment
from content.queries.rows import Links, Row

Tree = dict[str, Any]
DEEPEST = 3
# The most documents that an answer may have put into it: each level multiplies them.
MOST = 2000


@dataclass(frozen=True, slots=True)
class Step:
    """From a document to cards in it: the path to them, the same in a snapshot (to ids), and their kind.

    `ids` says which they are where the snapshot does not.
    """

    path: tuple[str, ...]
    kind: str
    ids: Callable[[Row, Links], list[str]] | None = None


def _translations(kind: str) -> Step:
    return Step(("translations",), kind, lambda row, links: [one.id for one in documents.translated(row, links)])


STEPS: dict[str, dict[str, Step]] = {
    "post": {
        "authors": Step(("authors", "author"), "author"),
        "tags": Step(("tags",), "tag"),
        "event": Step(("event",), "event"),
        "references": Step(("references", "reference"), "reference"),
        "quotes": Step(("quotes",), "quote"),
        "translations": _translations("post"),
    },
    "author": {"translations": _translations("author")},
    "event": {
        "tags": Step(("tags",), "tag"),
        "organisers": Step(("organisers", "author"), "author"),
        "speakers": Step(("speakers", "author"), "author"),
        "sessions.speakers": Step(("sessions", "speakers", "author"), "author"),
        "posts": Step(("posts",), "post", lambda row, links: [one.id for one in documents.posts_about(row, links)]),
        "translations": _translations("event"),
    },
    "quote": {
        "attribution": Step(("attribution", "author"), "author"),
        "source.post": Step(("source", "post"), "post"),
        "source.event": Step(("source", "event"), "event"),
        "source.reference": Step(("source", "reference"), "reference"),
        "tags": Step(("tags",), "tag"),
        "translations": _translations("quote"),
    },
    "reference": {"tags": Step(("tags",), "tag"), "translations": _translations("reference")},
    "tag": {"parent": Step(("parent",), "tag"), "translations": _translations("tag")},
}


# --- What is asked for -----------------------------------------------------------------------------------------


def tree(kind: str, paths: Iterable[str], name: str = "expand") -> Tree:
    """`["event.speakers", "tags"]` -> `{"event": {"speakers": {}}, "tags": {}}`. Raises Problem."""
    found: Tree = {}
    for path in paths:
        below, at = found, kind
        steps = _steps(kind, path, name)
        if len(steps) > DEEPEST:
            detail = f"“{path[:100]}” is deeper than {DEEPEST} levels."
            error = parameter_error(name, "out_of_range", detail)
            raise Problem("invalid_parameter", detail, errors=[error])
        for step in steps:
            below, at = below.setdefault(step, {}), STEPS[at][step].kind
    return found


def _steps(kind: str, path: str, name: str) -> list[str]:
    """The names of a path; some are of two words, such as `source.post`."""
    steps: list[str] = []
    words, at = path.split("."), kind
    while words:
        step = next((step for step in (words[0], ".".join(words[:2])) if step in STEPS[at]), None)
        if step is None:
            before = "".join(f"{one}." for one in steps)
            allowed = [f"{before}{one}" for one in STEPS[at]]
            error = parameters.unknown_value(name, path, allowed, detail=f"“{path[:100]}” cannot be expanded.")
            raise Problem("invalid_parameter", error["detail"], errors=[error])
        steps.append(step)
        at, words = STEPS[at][step].kind, words[len(step.split(".")) :]
    return steps


def properties(expanded: Tree) -> set[str]:
    """The properties of the document itself that a tree expands something in."""
    return {step.partition(".")[0] for step in expanded}


# --- Fetching --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that an answer shows. `whole` are the rows of what is expanded; `named` are the ids that have a place
    in it, public or not.
    """

    moment: Moment
    links: Links
    whole: list[Row]
    named: set[str]


def gather(
    moment: Moment,
    rows: Sequence[Row],
    expanded: Tree,
    needs: Callable[[Row], set[str]],
    naming: Sequence[Having],
    *,
    past: bool = False,
) -> Gathered:
    """One query, and one for each level of `expanded`. `needs` are the ids that a row of the answer itself shows.

    `past`: the rows are editions of another moment.

    Raises Problem when it would be too large.
    """
    ids = {id_ for row in rows for id_ in needs(row)}
    links = reading.linked(moment, ids, *naming, bodies=bool(expanded), here=() if past else rows)
    if not expanded:
        return Gathered(moment, links, [], ids)
    named = set(ids)
    level = [(row, expanded) for row in rows]
    whole: dict[str, Row] = {}
    placed = 0
    while level := _below(level, links):
        placed += len(level)
        if placed > MOST:
            detail = f"This would put more than {MOST:,} documents into the answer: ask for fewer items or levels."
            raise Problem("invalid_parameter", detail, errors=[parameter_error("expand", "too_many", detail)])
        targets = [row for row, _ in level]
        whole |= {row.id: row for row in targets}
        ids = {id_ for row in targets for id_ in documents.all_links_of(row)}
        named |= ids
        more = [*documents.translations_of(targets), *documents.posts_of(targets)]
        deeper = any(asked for _, asked in level)
        links = reading.linked(moment, ids, *more, bodies=deeper) | links
    return Gathered(moment, links, [whole[id_] for id_ in sorted(whole)], named)


def _below(level: list[tuple[Row, Tree]], links: Links) -> list[tuple[Row, Tree]]:
    found = []
    for row, expanded in level:
        for name, asked in expanded.items():
            step = STEPS[row.kind][name]
            ids = step.ids(row, links) if step.ids else _ids(row.snapshot, step.path)
            found += [(links[id_], asked) for id_ in ids if id_ in links]
    return found


def _ids(value: Any, path: tuple[str, ...]) -> list[str]:
    if isinstance(value, list):
        return [id_ for one in value for id_ in _ids(one, path)]
    if value is None:
        return []
    return _ids(value[path[0]], path[1:]) if path else [value]


# --- Filling in ------------------------------------------------------------------------------------------------


def fill(document: Document, kind: str, expanded: Tree, gathered: Gathered, body_format: str) -> None:
    """Puts whole documents in the place of cards."""
    for name, asked in expanded.items():
        step = STEPS[kind][name]
        for holder, key in _places(document, step.path):
            row = gathered.links[holder[key]["id"]]
            whole = documents.document(row, gathered.links, gathered.moment, body_format)
            fill(whole, step.kind, asked, gathered, body_format)
            holder[key] = holder[key] | whole


def _places(value: Any, path: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
    """Where the cards are: an object and the name, or a list and the index."""
    *before, last = path
    for holder in _all(value, tuple(before)):
        if isinstance(holder.get(last), list):
            yield from ((holder[last], number) for number in range(len(holder[last])))
        elif holder.get(last) is not None:
            yield holder, last


def _all(value: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if isinstance(value, list):
        for one in value:
            yield from _all(one, path)
    elif value is not None and path:
        yield from _all(value[path[0]], path[1:])
    elif value is not None:
        yield value
