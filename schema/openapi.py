"""The OpenAPI document, derived from what views declare: operations, their parameters, filtersets and shapes.

Views carry no documentation: the words are in prose.py. A kind of filter is described once, and each of its uses
follows.
"""

import re
from typing import Any

from django import forms
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from api.protocol import parameters, problems
from api.protocol.deprecations import of_operation
from api.v1.delivery import filters
from api.v1.delivery.serializers import SHAPES
from api.v1.delivery.views import Operation
from schema import fields, prose

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
TIME: Schema = {
    "anyOf": [TEXT | {"format": "date-time"}, TEXT | {"format": "date"}],
    "examples": ["2015-03-19T09:00:00Z", "2015-03-19"],
}


class ViewSchema(AutoSchema):
    """One operation of a view (api/v1/delivery/views.py)."""

    @property
    def operation(self) -> Operation:
        view: Any = self.view
        found: Operation = view.operation
        return found

    def get_operation_id(self) -> str:
        return self.operation.id

    def get_tags(self) -> list[str]:
        words = self.path.removeprefix("/api/v1/").split("/")
        return [words[0] or "index"]

    def get_summary(self) -> str:
        return prose.SUMMARIES[self.operation.id][0]

    def get_description(self) -> str:  # type: ignore[override]
        said = prose.SUMMARIES[self.operation.id][1]
        notes = [one.instead for one in of_operation(self.operation.id) if not one.parameter and not one.field]
        return " ".join([said, *notes])

    def is_deprecated(self) -> bool:
        return any(not one.parameter and not one.field for one in of_operation(self.operation.id))

    def get_request_serializer(self) -> None:
        return None

    def get_override_parameters(self) -> list[Any]:
        operation = self.operation
        filters_of = _filters(operation.filterset) if operation.filterset else []
        return [*filters_of, *(_taken(one, operation.id) for one in operation.takes)]

    def get_operation(self, *args: Any) -> Schema | None:
        described: Schema | None = super().get_operation(*args)
        if described:
            described.pop("security", None)
            _answers(self.operation, described["responses"])
        return described

    def get_filter_backends(self) -> list[Any]:
        return []

    def _get_response_bodies(self, direction: str = "response") -> Schema:
        answer = OpenApiResponse(self.operation.answers, description="The answer.")
        return {"200": self._get_response_for_code(answer, "200", direction=direction)}

    def _is_list_view(self, serializer: Any = None) -> bool:
        return False

    def _resolve_path_parameters(self, variables: list[str]) -> list[Schema]:
        return [
            {"in": "path", "name": name, "required": True, "schema": schema, "description": said}
            for name, (schema, said) in PATH_PARAMETERS.items()
            if name in variables
        ]


PATH_PARAMETERS: dict[str, tuple[Schema, str]] = {
    "name": (TEXT | {"minLength": 1}, "A slug or an id."),
    "number": ({"type": "integer", "minimum": 1}, "The number of an edition."),
}


# --- Parameters ------------------------------------------------------------------------------------------------


def _parameter(name: str, schema: Schema, description: str, *, many: bool = False, **more: Any) -> OpenApiParameter:
    """Clients send many values with commas; repeating the name means the same."""
    style: dict[str, Any] = {"style": "form", "explode": False} if many else {}
    return OpenApiParameter(name=name, type=schema, description=description, **style, **more)


def _taken(one: parameters.Parameter, operation: str) -> OpenApiParameter:
    gone = [entry for entry in of_operation(operation) if entry.parameter == one.name]
    meaning = prose.PARAMETERS.get(f"{operation}.{one.name}") or prose.PARAMETERS[one.name]
    said = " ".join([meaning, *(entry.instead for entry in gone)])
    return _parameter(one.name, _schema_of(one), said, many=one.many, required=one.required, deprecated=bool(gone))


def _many(items: Schema) -> Schema:
    return {"type": "array", "items": items, "maxItems": parameters.MOST_VALUES}


def _schema_of(one: parameters.Parameter) -> Schema:
    match one:
        case parameters.OneOf():
            return TEXT | {"enum": list(one.values), "default": one.default}
        case parameters.SomeOf():
            return _many(TEXT | {"enum": list(one.values)})
        case parameters.Paths():
            starts = "|".join(re.escape(name) for name in one.starts)
            return _many(TEXT | {"pattern": rf"^({starts})(\..+)?$"})
        case parameters.Whole():
            most = {} if one.most is None else {"maximum": one.most}
            return {"type": "integer", "minimum": 1, **most, "default": one.default}
        case parameters.Text():
            return TEXT | {"minLength": 1}
    return TEXT


def _filters(filterset: type[filters.FilterSet]) -> list[OpenApiParameter]:
    return [
        _parameter(name, _schema(one), prose.filter_sentence(filterset.kind, name, one), many=one.many)
        for name, one in filterset.base_filters.items()
    ]


def _schema(one: filters.Filter) -> Schema:
    if one.many:
        values = {"enum": one.choices} if getattr(one, "choices", None) else {}
        return _many(TEXT | values)
    if issubclass(one.field_class, filters.WhenField):
        return TIME
    if issubclass(one.field_class, filters.FlagField):
        return {"type": "boolean"}
    return {"type": "integer"} if issubclass(one.field_class, forms.IntegerField) else TEXT


# --- The whole document ----------------------------------------------------------------------------------------

HEADERS: dict[str, tuple[Schema, str]] = {
    "ETag": (TEXT, "Strong: it changes when the answer does."),
    "Cache-Control": (TEXT, "Cut to the instant at which the answer changes by itself."),
    "Last-Modified": (TEXT, "When the newest edition in the answer became visible."),
    "Link": (TEXT, "RFC 8288: `next`, `prev` and `first` of a list; `deprecation`, to a page about it."),
    "X-Request-ID": (TEXT, "Names this request in our logs."),
    "Allow": (TEXT, "The methods that there are, where another was used."),
    "Retry-After": ({"type": "integer"}, "Seconds after which to try again, with 503."),
    "Deprecation": (TEXT, "RFC 9745: since when something that the request uses is deprecated, as `@` and seconds."),
    "Sunset": (TEXT, "RFC 8594: when it may be gone."),
    "Location": ({"type": "string", "format": "uri-reference"}, "Where the item is now."),
}


DEPRECATED = ("Deprecation", "Sunset")
OF_NOT_MODIFIED = ("ETag", "Cache-Control", "Last-Modified", "Link", "X-Request-ID", *DEPRECATED)
OF_PROBLEMS = ("Cache-Control", "Allow", "Retry-After", "X-Request-ID", "Link", *DEPRECATED)


def finish(result: Schema, generator: Any, request: Any, public: bool) -> Schema:
    """drf-spectacular's hook: what every operation has alike, said once and referred to."""
    result["info"]["license"] = {"name": "MIT", "identifier": "MIT"}
    # Relative: wherever it is installed, "try it" asks the server that the document came from.
    result["servers"] = [{"url": "/", "description": "This server."}]
    # Nothing here needs credentials.
    result["security"] = []
    components = result.setdefault("components", {})
    components.pop("securitySchemes", None)
    schemas = components.setdefault("schemas", {})
    schemas["Problem"] = _problem()
    schemas["Heading"] = _heading()
    schemas["Card"] = _card()
    schemas |= _hast()
    components["headers"] = {
        name: {"schema": schema, "description": description} for name, (schema, description) in HEADERS.items()
    }
    components["responses"] = {
        "NotModified": _response("What you have is still so.", *OF_NOT_MODIFIED),
        "Moved": _response(
            "The item is at another address now.", "Location", "Cache-Control", "X-Request-ID", "Link", *DEPRECATED
        ),
        "Gone": _response("The item was withdrawn.", "Cache-Control", "X-Request-ID") | _problem_content(),
        "Problem": _response("What went wrong, and what to do.", *OF_PROBLEMS) | _problem_content(),
    }
    for shape, schema in schemas.items():
        for name, field in schema.get("properties", {}).items():
            if said := fields.sentence(shape, name):
                field["description"] = said
    for operations in result["paths"].values():
        for described in operations.values():
            _mark_fields(described, result)
    return result


def _mark_fields(described: Schema, document: Schema) -> None:
    """Deprecated fields, in the shape that an operation answers with."""
    for entry in of_operation(described["operationId"]):
        if entry.field:
            shape = described["responses"]["200"]["content"]["application/json"]["schema"]
            shape = _members(_followed(shape, document), document)
            *above, last = entry.field.split(".")
            for name in above:
                shape = _members(_followed(shape["properties"][name], document), document)
            shape["properties"][last] |= {"deprecated": True}


def _followed(shape: Schema, document: Schema) -> Schema:
    """What a reference, or the other half of "or null", stands for."""
    for one in (shape, *shape.get("oneOf", ()), *shape.get("anyOf", ()), *shape.get("allOf", ())):
        if "$ref" in one:
            found: Schema = document["components"]["schemas"][one["$ref"].rpartition("/")[2]]
            return found
    return shape


def _members(shape: Schema, document: Schema) -> Schema:
    """Of a list, or of a page of one, the shape of what is in it."""
    results = shape.get("properties", {}).get("results", shape)
    return _followed(results["items"], document) if "items" in results else shape


def _answers(operation: Operation, described: Schema) -> None:
    """What every operation answers alike, beside the body of a 200."""
    deprecated = ["Deprecation", "Sunset", "Link"] if of_operation(operation.id) else []
    walks = ["Link"] if operation.walks else []
    names = dict.fromkeys(["ETag", "Cache-Control", "Last-Modified", "X-Request-ID", *walks, *deprecated])
    described["200"]["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}
    described["304"] = {"$ref": "#/components/responses/NotModified"}
    if operation.moves:
        described["301"] = {"$ref": "#/components/responses/Moved"}
    if operation.moves or operation.leaves:
        described["410"] = {"$ref": "#/components/responses/Gone"}
    described["default"] = {"$ref": "#/components/responses/Problem"}


def _response(description: str, *headers: str) -> Schema:
    return {
        "description": description,
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in headers},
    }


def _problem_content() -> Schema:
    return {"content": {problems.MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}


def _object(**properties: Schema) -> Schema:
    return {"type": "object", "required": [*properties], "properties": properties}


def _heading() -> Schema:
    below = {"type": "array", "items": {"$ref": "#/components/schemas/Heading"}}
    return _object(id=TEXT, level={"type": "integer", "minimum": 1, "maximum": 6}, text=TEXT, children=below)


def _card() -> Schema:
    """A card of any kind; `kind` tells which."""
    cards = {kind: f"#/components/schemas/{kind.capitalize()}Card" for kind in SHAPES}
    return {
        "oneOf": [{"$ref": card} for card in cards.values()],
        "discriminator": {"propertyName": "kind", "mapping": cards},
    }


def _hast() -> dict[str, Schema]:
    """The nodes of a hast tree that a body may have (github.com/syntax-tree/hast)."""
    value: Schema = {"anyOf": [TEXT, {"type": "number"}, {"type": "boolean"}, {"type": "array", "items": TEXT}]}
    nodes = [{"$ref": f"#/components/schemas/{name}"} for name in ("HastElement", "HastText")]
    mapping = {"element": nodes[0]["$ref"], "text": nodes[1]["$ref"]}
    node = {"oneOf": nodes, "discriminator": {"propertyName": "type", "mapping": mapping}}
    children: Schema = {"type": "array", "items": node}
    return {
        "HastRoot": _object(type=_only("root"), children=children),
        "HastElement": _object(
            type=_only("element"),
            tagName=dict(TEXT),
            properties={"type": "object", "additionalProperties": value},
            children=dict(children),
        ),
        "HastText": _object(type=_only("text"), value=dict(TEXT)),
    }


def _only(value: str) -> Schema:
    return TEXT | {"enum": [value]}


def _problem() -> Schema:
    """RFC 9457, with what problems.py adds. One for every error."""
    maybe = {"type": ["string", "null"]}
    error = _object(
        parameter=maybe,
        pointer=maybe,
        header=maybe,
        code=TEXT,
        detail=maybe,
        allowed={"type": "array", "items": TEXT},
        nearest=maybe,
    )
    withdrawal = _object(mode=TEXT, explanation=maybe, at={"type": "string", "format": "date-time"}, target=maybe)
    return _object(
        type={"type": "string", "format": "uri"},
        title=TEXT,
        status={"type": "integer"},
        code={"type": "string", "x-extensible-enum": [*problems.CODES]},
        detail=TEXT,
        instance={"type": "string", "format": "uri-reference"},
        request_id=TEXT,
        withdrawal={"anyOf": [withdrawal, {"type": "null"}]},
        errors={"type": "array", "items": error},
    )
