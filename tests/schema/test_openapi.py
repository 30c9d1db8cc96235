"""`openapi.yaml` is what the code says."""

from pathlib import Path

from django.core.management import call_command

from schema.fields import FIELDS, sentence
from tests.conformance import check_value, document

ROOT = Path(__file__).resolve().parents[2]


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
    asked = [one for operations in document()["paths"].values() for one in operations["get"]["parameters"]]
    assert [one["name"] for one in asked if not one.get("description")] == []


def test_every_sentence_is_about_a_field_that_there_is() -> None:
    shapes = document()["components"]["schemas"]
    used = {(shape, name) for shape, schema in shapes.items() for name in schema.get("properties", {})}
    sentences = {sentence(shape, name) for shape, name in used}
    assert [name for name, said in FIELDS.items() if said not in sentences] == []
