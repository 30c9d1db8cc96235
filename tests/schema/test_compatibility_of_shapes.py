"""Schemas compared, in documents that are no larger than what they are about."""

from typing import Any

import pytest

from schema.compatibility import differences

Document = dict[str, Any]


def answering(schema: Document, **schemas: Document) -> Document:
    answer = {"200": {"content": {"application/json": {"schema": schema}}}}
    return {"paths": {"/": {"get": {"responses": answer}}}, "components": {"schemas": schemas}}


def taking(schema: Document) -> Document:
    body = {"content": {"application/json": {"schema": schema}}}
    return {"paths": {"/": {"post": {"requestBody": body, "responses": {}}}}}


def told(old: Document, new: Document) -> list[tuple[str, str]]:
    return [(one.kind.value, one.where) for one in differences(old, new)]


TEXT = {"type": "string"}
CARD = {"properties": {"id": TEXT}, "required": ["id"]}
TO_CARD = {"$ref": "#/components/schemas/Card"}
TITLE = {"properties": {"title": TEXT}}
SAME = [
    ({"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "null"}]}),
    ({"type": ["string", "null"]}, {"oneOf": [{"type": "null"}, TEXT]}),
    ({"enum": ["a", None]}, {"anyOf": [{"enum": ["a"]}, {"type": "null"}]}),
    ({"const": "a"}, {"enum": ["a"]}),
    ({"allOf": [{"properties": {"a": TEXT}}, {"required": ["a"]}]}, {"properties": {"a": TEXT}, "required": ["a"]}),
    ({"anyOf": [TEXT, {"type": "integer"}]}, {"anyOf": [{"type": "integer"}, TEXT]}),
    ({"allOf": [TO_CARD], "description": "A card."}, TO_CARD),
    ({"oneOf": [TO_CARD, {"type": "null"}]}, {"anyOf": [{"allOf": [TO_CARD]}, {"type": "null"}]}),
    ({"allOf": [TO_CARD, TITLE]}, {"allOf": [TITLE, TO_CARD]}),
    (TEXT | {"x-extensible-enum": ["a"]}, TEXT | {"x-extensible-enum": ["a"], "x-anything": 1}),
]


OPEN = TEXT | {"x-extensible-enum": ["a"]}
BY_KIND = {"oneOf": [CARD, TITLE], "discriminator": {"propertyName": "kind", "mapping": {"a": "#/a"}}}


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_is_said_otherwise_is_the_same(one: Document, other: Document) -> None:
    one, other = answering(one, Card=CARD), answering(other, Card=CARD)
    assert told(one, other) == told(other, one) == []


def test_component_that_holds_itself_is_compared() -> None:
    below = {"type": "array", "items": {"$ref": "#/components/schemas/Heading"}}
    old = {"properties": {"text": TEXT, "children": below}}
    new = {"properties": {"text": {"type": "integer"}, "children": below}}
    to_heading = {"$ref": "#/components/schemas/Heading"}
    found = told(answering(to_heading, Heading=old), answering(to_heading, Heading=new))
    assert found == [("field_type_changed", "GET / · 200 · text")]


@pytest.mark.parametrize(
    ("old", "new", "kind", "where"),
    [
        ({"type": "integer"}, {"type": "number"}, "field_type_changed", "GET / · 200"),
        ({"type": "number"}, {"type": "integer"}, "answer_narrowed", "GET / · 200"),
        (
            {"additionalProperties": TEXT},
            {"additionalProperties": {"type": "integer"}},
            "field_type_changed",
            "GET / · 200 · *",
        ),
        (
            {"items": {"oneOf": [TEXT, {"type": "integer"}]}},
            {"items": {"oneOf": [TEXT, {"type": "integer"}, {"type": "object"}]}},
            "field_type_changed",
            "GET / · 200[]",
        ),
        (TEXT, {"oneOf": [TEXT, {"type": "integer"}]}, "field_type_changed", "GET / · 200"),
        ({"enum": ["a"]}, TEXT | {"x-extensible-enum": ["a"]}, "enum_value_added_to_closed_enum", "GET / · 200"),
        ({"enum": ["a", "b"]}, {"enum": ["a"]}, "enum_value_removed", "GET / · 200"),
        (OPEN, TEXT | {"x-extensible-enum": ["a", "b"]}, "open_enum_value_added", "GET / · 200"),
        (OPEN, TEXT, "enum_value_removed", "GET / · 200"),
        (TEXT, OPEN, "answer_narrowed", "GET / · 200"),
        ({"const": "a"}, {"const": "b"}, "enum_value_removed", "GET / · 200"),
        (TEXT, {"anyOf": [TEXT, {"type": "null"}]}, "field_became_nullable", "GET / · 200"),
        ({"items": TEXT}, {"items": {"type": ["string", "null"]}}, "field_became_nullable", "GET / · 200[]"),
        ({"allOf": [CARD, TITLE]}, {"allOf": [CARD]}, "field_removed", "GET / · 200 · title"),
        ({"allOf": [CARD]}, {"allOf": [{"properties": {"id": TEXT}}]}, "field_became_optional", "GET / · 200 · id"),
        ({"oneOf": [CARD, TITLE]}, {"oneOf": [CARD]}, "answer_narrowed", "GET / · 200"),
        (BY_KIND, {"oneOf": BY_KIND["oneOf"]}, "field_type_changed", "GET / · 200"),
        (
            BY_KIND,
            BY_KIND | {"discriminator": {"propertyName": "kind", "mapping": {"a": "#/b"}}},
            "field_type_changed",
            "GET / · 200",
        ),
        ({"propertyNames": {"pattern": "a"}}, {}, "format_changed", "GET / · 200"),
    ],
)
def test_answer_is_compared(old: Document, new: Document, kind: str, where: str) -> None:
    assert (kind, where) in told(answering(old), answering(new))


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ({"properties": {"a": TEXT}}, {"properties": {}}, "parameter_removed"),
        ({"properties": {}}, {"properties": {"a": TEXT}, "required": ["a"]}, "required_parameter_added"),
        ({"properties": {}}, {"properties": {"a": TEXT}}, "optional_parameter_added"),
        ({"type": ["string", "null"]}, TEXT, "parameter_narrowed"),
        (TEXT, {"type": ["string", "null"]}, "parameter_values_added"),
        ({"type": "integer"}, {"type": "number"}, "parameter_values_added"),
        ({"type": "number"}, {"type": "integer"}, "parameter_type_changed"),
        (TEXT, TEXT | {"format": "uuid"}, "parameter_narrowed"),
        (TEXT, TEXT | {"enum": ["a"]}, "enum_narrowed"),
    ],
)
def test_body_is_compared_the_other_way_round(old: Document, new: Document, kind: str) -> None:
    assert [found for found, _ in told(taking(old), taking(new))] == [kind]


def test_components_that_hold_each_other_are_compared() -> None:
    to = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("A", "B")}
    shapes = {"A": {"properties": {"b": to["B"]}}, "B": {"properties": {"a": to["A"], "text": TEXT}}}
    new = shapes | {"B": {"properties": {"a": to["A"]}}}
    assert told(answering(to["A"], **shapes), answering(to["A"], **new)) == [("field_removed", "GET / · 200 · b.text")]


def test_paths_are_told_apart_by_what_surrounds_their_parameters() -> None:
    described = {"get": {"responses": {}}}
    both = {"paths": {"/{id}.ics": described, "/{id}.json": described}}
    assert told(both, {"paths": {"/{id}.ics": described}}) == [("path_removed", "/{id}.json")]


def test_status_may_be_described_by_its_range() -> None:
    one, other = ({"paths": {"/": {"get": {"responses": {status: {}}}}}} for status in ("404", "4XX"))
    assert told(one, other) == [("status_added", "GET / · 4XX")]


@pytest.mark.parametrize(
    ("new", "kind", "where"),
    [
        ({}, "path_removed", "webhook post.published"),
        ({"post.published": {"put": {}}}, "operation_removed", "webhook post.published"),
        ({"post.published": {"post": {"operationId": "x"}}}, "operation_id_changed", "webhook post.published"),
        ("field", "field_removed", "webhook post.published · title"),
        ("added", "path_added", "webhook post.withdrawn"),
    ],
)
def test_webhook_is_compared_as_an_answer(new: Any, kind: str, where: str) -> None:
    sent = taking(TITLE)["paths"]["/"]
    planted = {
        "field": {"post.published": taking({"properties": {}})["paths"]["/"]},
        "added": {"post.published": sent, "post.withdrawn": sent},
    }
    webhooks = planted[new] if isinstance(new, str) else new
    assert (kind, where) in told({"webhooks": {"post.published": sent}}, {"webhooks": webhooks})
