"""`openapi.yaml` is what the code says."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management import call_command

from schema.fields import FIELDS, sentence
from tests.conformance import check_value, document

ROOT = Path(__file__).resolve().parents[2]
# Its examples are those of docs/editing.md.
MANAGED = "/api/v1/manage/"


def test_openapi_file_equals_the_generated_document(tmp_path: Path) -> None:
    generated = tmp_path / "openapi.yaml"
    call_command("spectacular", file=str(generated), fail_on_warn=True, validate=True)
    assert generated.read_text() == (ROOT / "openapi.yaml").read_text(), "run `make openapi`"


def test_examples_are_of_their_schemas() -> None:
    """All of them are whole answers, so that what the schemas require counts."""
    described = document()
    answers = {
        f"/paths/{path.replace('/', '~1')}/get/responses/200": one["get"]["responses"]["200"]
        for path, one in described["paths"].items()
        if not path.startswith(MANAGED)
    } | {f"/components/responses/{name}": one for name, one in described["components"]["responses"].items()}
    for pointer, answer in answers.items():
        for media_type, content in answer.get("content", {}).items():
            assert content.get("examples") or "json" not in media_type, f"{pointer}: run `make examples`"
            for one in content.get("examples", {}).values():
                check_value(f"{pointer}/content/{media_type.replace('/', '~1')}/schema", one["value"])
    for name, header in described["components"]["headers"].items():
        check_value(f"/components/headers/{name}/schema", header["example"])


def test_every_field_and_parameter_is_described() -> None:
    shapes = {shape: schema.get("properties", {}) for shape, schema in document()["components"]["schemas"].items()}
    assert [
        f"{shape}.{name}" for shape in shapes for name in shapes[shape] if not shapes[shape][name].get("description")
    ] == []
    operations = [operation for methods in document()["paths"].values() for operation in methods.values()]
    asked = [one for operation in operations for one in operation.get("parameters", [])]
    assert [one["name"] for one in asked if not one.get("description")] == []


def test_every_sentence_is_about_a_field_that_there_is() -> None:
    shapes = document()["components"]["schemas"]
    used = {(shape, name) for shape, schema in shapes.items() for name in schema.get("properties", {})}
    sentences = {sentence(shape, name) for shape, name in used}
    assert [name for name, said in FIELDS.items() if said not in sentences] == []


def test_every_object_with_properties_is_a_component() -> None:
    """Generated clients would invent a name for it."""
    nameless = [
        path for path, schema in _schemas(document(), "#") if "properties" in schema and not COMPONENT.fullmatch(path)
    ]
    assert nameless == []


def test_objects_of_any_form_are_few() -> None:
    """A client reads nothing of them without a cast: schema.org's, since their class decides; and fields of items whose
    kind something else decides."""
    free = [path for path, schema in _schemas(document(), "#") if schema.get("additionalProperties") is True]
    assert {path.removeprefix("#/components/schemas/") for path in free} == {
        *("BulkOperation/properties/data", "Correcting/properties/patch", "HistoryEntry/properties/terms"),
        *("JsonLd", "Problem/properties/current", "WholeRevision/properties/fields"),
    }


def test_descriptions_tell_the_values_of_open_enums() -> None:
    """Most tools drop `x-extensible-enum`."""
    told = [
        all(f"`{value}`" in schema["description"] for value in schema["x-extensible-enum"])
        for _, schema in _schemas(document(), "#")
        if len(schema.get("x-extensible-enum", ())) in range(1, 21)
    ]
    assert told
    assert all(told)


COMPONENT = re.compile(r"#/components/schemas/\w+")


def _schemas(found: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Whatever may be a schema, with its place."""
    if isinstance(found, dict):
        if path.rpartition("/")[2] != "properties":
            yield path, found
        for name, below in found.items():
            if name not in {"example", "examples"}:
                yield from _schemas(below, f"{path}/{name}")
    elif isinstance(found, list):
        for at, below in enumerate(found):
            yield from _schemas(below, f"{path}/{at}")
