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
SAME = [
    ({"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "null"}]}),
    ({"type": ["string", "null"]}, {"oneOf": [{"type": "null"}, TEXT]}),
    ({"enum": ["a", None]}, {"anyOf": [{"enum": ["a"]}, {"type": "null"}]}),
    ({"const": "a"}, {"enum": ["a"]}),
    ({"allOf": [{"properties": {"a": TEXT}}, {"required": ["a"]}]}, {"properties": {"a": TEXT}, "required": ["a"]}),
    ({"anyOf": [TEXT, {"type": "integer"}]}, {"anyOf": [{"type": "integer"}, TEXT]}),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_is_said_otherwise_is_the_same(one: Document, other: Document) -> None:
    assert told(answering(one), answering(other)) == told(answering(other), answering(one)) == []


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
