"""What `make fuzz` asks: between them, its two documents have every parameter of openapi.yaml."""

from typing import Any

from schema.compatibility.released import CURRENT, read
from tests.contract.fuzz import NAMING, narrowed, of_parts, of_wholes

THERE = {kind: ["a-slug", "an-id"] for kind in NAMING.values()}


def parameters(document: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (path, one["name"]): one["schema"]
        for path, operations in document["paths"].items()
        for operation in operations.values()
        for one in operation.get("parameters", ())
    }


def test_every_parameter_is_asked() -> None:
    copies = [parameters(make(read(CURRENT))) for make in (of_wholes, of_parts)]
    assert copies[0].keys() | copies[1].keys() == parameters(read(CURRENT)).keys()
    assert not {name for _, name in copies[0]} & {"cursor", "fields", "omit"}


def test_page_and_cursor_are_never_together() -> None:
    for make in (of_wholes, of_parts):
        named = {name for _, name in parameters(make(read(CURRENT)))}
        assert len(named & {"page", "cursor"}) == 1


def test_names_are_those_that_are_there() -> None:
    asked = parameters(narrowed(of_wholes(read(CURRENT)), THERE))
    for name in ("tag", "tag_not", "author_all", "ids"):
        assert asked["/api/v1/posts/", name]["items"]["enum"] == ["a-slug", "an-id"]
    assert asked["/api/v1/posts/{name}/", "name"]["enum"] == ["a-slug", "an-id"]
    assert "enum" not in asked["/api/v1/events/", "place"]


def test_parts_may_lack_what_is_required() -> None:
    schemas = of_parts(read(CURRENT))["components"]["schemas"]
    assert schemas["Post"]["required"] == ["id", "kind", "slug"]
