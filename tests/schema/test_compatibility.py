"""Changes planted into the real openapi.yaml, one of each kind: each is found by its name, at its place, and alone."""

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from schema.compatibility import Kind, differences
from schema.compatibility.released import CURRENT, read

Document = dict[str, Any]
Change = Callable[[Document], Any]

POSTS = "/api/v1/posts/"
POST = "/api/v1/posts/{name}/"


@pytest.fixture(scope="module")
def released() -> Document:
    return read(CURRENT)


def operation(document: Document, path: str = POSTS) -> Document:
    return document["paths"][path]["get"]


def parameter(document: Document, name: str, path: str = POSTS) -> Document:
    return next(one for one in operation(document, path)["parameters"] if one["name"] == name)


def schema(document: Document, name: str) -> Document:
    return document["components"]["schemas"][name]


def field(document: Document, name: str, within: str) -> Document:
    return schema(document, within)["properties"][name]


def add_parameter(document: Document, **more: Any) -> None:
    operation(document)["parameters"].append({"in": "query", "name": "mood", "schema": {"type": "string"}} | more)


def remove_parameter(document: Document, name: str) -> None:
    operation(document)["parameters"].remove(parameter(document, name))


def rename_component(document: Document, old: str, new: str) -> Document:
    document.update(json.loads(json.dumps(document).replace(f'schemas/{old}"', f'schemas/{new}"')))
    document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)
    return document


def change_names(document: Document, old: str, new: str) -> None:
    """Those that `fields` takes: they are in a pattern."""
    items = parameter(document, "fields")["schema"]["items"]
    assert f"|{old}" in items["pattern"]
    items["pattern"] = items["pattern"].replace(f"|{old}", f"|{new}", 1)


def rename_parameter(document: Document) -> None:
    parameter(document, "published_after")["name"] = "issued_after"


def change_status(document: Document) -> None:
    answers = operation(document)["responses"]
    answers["203"] = answers.pop("200")


def change_media_type(document: Document) -> None:
    answer = operation(document)["responses"]["200"]
    answer["content"] = {"text/csv": answer["content"]["application/json"]}


LIST = "GET /api/v1/posts/"
ITEMS = f"{LIST} · 200 · results[]"
ONE = "GET /api/v1/posts/{name}/ · 200"

# A change, its name, and where it is found.
BREAKING: list[tuple[Change, Kind, str]] = [
    (lambda d: d["servers"][0].update(url="/below"), Kind.SERVERS_CHANGED, "servers"),
    (lambda d: d["paths"].pop(POST), Kind.PATH_REMOVED, POST),
    (lambda d: d["paths"][POST].pop("get"), Kind.OPERATION_REMOVED, "GET /api/v1/posts/{name}/"),
    (lambda d: operation(d).update(operationId="allPosts"), Kind.OPERATION_ID_CHANGED, LIST),
    (lambda d: operation(d).update(tags=["blog"]), Kind.OPERATION_TAG_CHANGED, LIST),
    (lambda d: operation(d).update(security=[{"key": []}]), Kind.CREDENTIALS_REQUIRED, LIST),
    (lambda d: rename_component(d, "PostItem", "PostRow"), Kind.COMPONENT_RENAMED, "schema PostItem"),
    (lambda d: operation(d)["responses"].pop("304"), Kind.STATUS_REMOVED, f"{LIST} · 304"),
    (change_status, Kind.STATUS_CHANGED, f"{LIST} · 200"),
    (
        lambda d: operation(d)["responses"]["200"]["headers"].pop("ETag"),
        Kind.HEADER_REMOVED,
        f"{LIST} · 200 · header ETag",
    ),
    (
        lambda d: rename_component(d, "PostItem", "PostRow")["components"]["schemas"]["PostRow"].update(
            minProperties=1
        ),
        Kind.COMPONENT_REMOVED,
        "schema PostItem",
    ),
    (change_media_type, Kind.MEDIA_TYPE_REMOVED, f"{LIST} · 200"),
    (lambda d: schema(d, "PostItem")["properties"].pop("summary"), Kind.FIELD_REMOVED, f"{ITEMS}.summary"),
    (lambda d: schema(d, "PostItem")["required"].remove("title"), Kind.FIELD_BECAME_OPTIONAL, f"{ITEMS}.title"),
    (
        lambda d: field(d, "title", "PostItem").update(type=["string", "null"]),
        Kind.FIELD_BECAME_NULLABLE,
        f"{ITEMS}.title",
    ),
    (
        lambda d: field(d, "word_count", "PostItem").update(type="string"),
        Kind.FIELD_TYPE_CHANGED,
        f"{ITEMS}.word_count",
    ),
    (
        lambda d: schema(d, "Heading")["properties"]["level"].update(maximum=7),
        Kind.FIELD_RANGE_WIDENED,
        "GET /api/v1/posts/{name}/ · 200 · table_of_contents[].level",
    ),
    (lambda d: field(d, "id", "PostItem").pop("format"), Kind.FORMAT_CHANGED, f"{ITEMS}.id"),
    (
        lambda d: schema(d, "PostItem")["properties"].update(kind={"type": "string", "enum": ["post", "page"]}),
        Kind.ENUM_VALUE_ADDED_TO_CLOSED_ENUM,
        f"{ITEMS}.kind",
    ),
    (
        lambda d: field(d, "state", "PostItem")["x-extensible-enum"].remove("withdrawn"),
        Kind.ENUM_VALUE_REMOVED,
        f"{ITEMS}.state",
    ),
    (
        lambda d: field(d, "code", "Problem")["x-extensible-enum"].remove("gone"),
        Kind.PROBLEM_CODE_REMOVED,
        "DELETE /api/v1/manage/accounts/{id_}/second-factor/ · default · code",
    ),
    (lambda d: remove_parameter(d, "featured"), Kind.PARAMETER_REMOVED, f"{LIST} · parameter featured"),
    (rename_parameter, Kind.PARAMETER_RENAMED, f"{LIST} · parameter published_after"),
    (lambda d: add_parameter(d, required=True), Kind.REQUIRED_PARAMETER_ADDED, f"{LIST} · parameter mood"),
    (
        lambda d: parameter(d, "tag").update(required=True),
        Kind.PARAMETER_BECAME_REQUIRED,
        f"{LIST} · parameter tag",
    ),
    (
        lambda d: parameter(d, "page")["schema"].update(type="string"),
        Kind.PARAMETER_TYPE_CHANGED,
        f"{LIST} · parameter page",
    ),
    (
        lambda d: parameter(d, "page_size")["schema"].update(maximum=50),
        Kind.PARAMETER_NARROWED,
        f"{LIST} · parameter page_size",
    ),
    (
        lambda d: parameter(d, "tag")["schema"].update(maxItems=10),
        Kind.PARAMETER_NARROWED,
        f"{LIST} · parameter tag",
    ),
    (lambda d: parameter(d, "tag").update(explode=True), Kind.PARAMETER_STYLE_CHANGED, f"{LIST} · parameter tag"),
    (
        lambda d: parameter(d, "ordering")["schema"]["enum"].remove("title"),
        Kind.ENUM_NARROWED,
        f"{LIST} · parameter ordering",
    ),
    (
        lambda d: change_names(d, "title|", ""),
        Kind.ENUM_NARROWED,
        f"{LIST} · parameter fields[]",
    ),
    (
        lambda d: parameter(d, "ordering")["schema"].update(default="title"),
        Kind.DEFAULT_CHANGED,
        f"{LIST} · parameter ordering",
    ),
]

ADDITIVE: list[tuple[Change, Kind, str]] = [
    (lambda d: d["paths"].update({"/api/v1/moods/": {"get": {}}}), Kind.PATH_ADDED, "/api/v1/moods/"),
    (lambda d: d["paths"][POSTS].update(head=operation(d)), Kind.OPERATION_ADDED, "HEAD /api/v1/posts/"),
    (
        lambda d: operation(d)["responses"].update({"429": {"$ref": "#/components/responses/Problem"}}),
        Kind.STATUS_ADDED,
        f"{LIST} · 429",
    ),
    (
        lambda d: operation(d)["responses"]["200"]["headers"].update(Mood={"schema": {"type": "string"}}),
        Kind.HEADER_ADDED,
        f"{LIST} · 200 · header Mood",
    ),
    (
        lambda d: operation(d)["responses"]["200"]["content"].update({"text/csv": {}}),
        Kind.MEDIA_TYPE_ADDED,
        f"{LIST} · 200 · text/csv",
    ),
    (
        lambda d: schema(d, "PostItem")["properties"].update(mood={"type": "string"}),
        Kind.FIELD_ADDED,
        f"{ITEMS}.mood",
    ),
    (
        lambda d: field(d, "state", "PostItem")["x-extensible-enum"].append("archived"),
        Kind.OPEN_ENUM_VALUE_ADDED,
        f"{ITEMS}.state",
    ),
    (
        lambda d: field(d, "subtitle", "PostItem").update(type="string"),
        Kind.ANSWER_NARROWED,
        f"{ITEMS}.subtitle",
    ),
    (add_parameter, Kind.OPTIONAL_PARAMETER_ADDED, f"{LIST} · parameter mood"),
    (
        lambda d: parameter(d, "ordering")["schema"]["enum"].append("mood"),
        Kind.PARAMETER_VALUES_ADDED,
        f"{LIST} · parameter ordering",
    ),
    (
        lambda d: change_names(d, "title|", "title|mood|"),
        Kind.PARAMETER_VALUES_ADDED,
        f"{LIST} · parameter fields[]",
    ),
    (
        lambda d: parameter(d, "page_size")["schema"].update(maximum=200),
        Kind.PARAMETER_VALUES_ADDED,
        f"{LIST} · parameter page_size",
    ),
    (lambda d: parameter(d, "tag")["schema"].update(default="a"), Kind.DEFAULT_ADDED, f"{LIST} · parameter tag"),
    (lambda d: parameter(d, "tag").update(deprecated=True), Kind.DEPRECATED, f"{LIST} · parameter tag"),
    (
        lambda d: field(d, "guest", "PostItem").update(deprecated=True),
        Kind.DEPRECATED,
        f"{ITEMS}.guest",
    ),
]


def names(changes: list[tuple[Change, Kind, str]]) -> list[str]:
    return [f"{kind}-{number}" for number, (_, kind, _) in enumerate(changes)]


def planted(released: Document, change: Change) -> Document:
    document = deepcopy(released)
    change(document)
    return document


@pytest.mark.parametrize(("change", "kind", "where"), BREAKING, ids=names(BREAKING))
def test_break_is_found_by_name(released: Document, change: Change, kind: Kind, where: str) -> None:
    found = differences(released, planted(released, change))
    assert [(one.kind, one.where) for one in found if one.breaking] == [(kind, where)]
    assert {one.kind for one in found if not one.breaking} <= {Kind.MEDIA_TYPE_ADDED, Kind.ANSWER_NARROWED}


@pytest.mark.parametrize(("change", "kind", "where"), ADDITIVE, ids=names(ADDITIVE))
def test_addition_is_named_and_passes(released: Document, change: Change, kind: Kind, where: str) -> None:
    found = differences(released, planted(released, change))
    assert [(one.kind, one.where, one.breaking) for one in found] == [(kind, where, False)]


def test_taking_a_requirement_back_passes(released: Document) -> None:
    strict = planted(released, lambda d: parameter(d, "tag").update(required=True))
    assert [one.kind for one in differences(strict, released)] == [Kind.PARAMETER_BECAME_OPTIONAL]


def test_every_kind_is_planted() -> None:
    assert {kind for _, kind, _ in [*BREAKING, *ADDITIVE]} | {Kind.PARAMETER_BECAME_OPTIONAL} == set(Kind)
    assert all(kind.breaking for _, kind, _ in BREAKING)


def test_document_has_no_difference_to_itself(released: Document) -> None:
    assert differences(released, deepcopy(released)) == []


def test_words_do_not_matter(released: Document) -> None:
    document = deepcopy(released)
    operation(document).update(summary="Other", description="words")
    field(document, "title", "PostItem").update(description="The title.", examples=["Bread"])
    assert differences(released, document) == []


def test_component_is_told_once_and_counted(released: Document) -> None:
    [found] = differences(released, planted(released, lambda d: schema(d, "AuthorCard")["properties"].pop("slug")))
    assert (found.kind, found.elsewhere > 1) == (Kind.FIELD_REMOVED, True)
