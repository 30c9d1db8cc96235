"""The OpenAPI document, derived from what views declare: filtersets, serializers, orders, pagination.

Views carry no documentation. A kind of filter is described once, here, and each of its uses follows.
"""

from typing import Any

from django import forms
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from api.protocol import pagination, problems
from api.v1.delivery import bodies, filters

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
TIME: Schema = {
    "type": "string",
    "anyOf": [{"format": "date-time"}, {"format": "date"}],
    "examples": ["2015-03-19T09:00:00Z", "2015-03-19"],
}


class ViewSchema(AutoSchema):
    """One operation of a resource (api/v1/delivery/resources.py)."""

    def get_operation_id(self) -> str:
        view: Any = self.view
        kind = view.kind.capitalize()
        return f"list{kind}s" if self._is_a_list() else f"get{kind}"

    def get_tags(self) -> list[str]:
        view: Any = self.view
        return [f"{view.kind}s"]

    def get_summary(self) -> str:
        view: Any = self.view
        return f"{view.kind.capitalize()}s, filtered and in order" if self._is_a_list() else f"One {view.kind}"

    def get_description(self) -> str:  # type: ignore[override]
        if self._is_a_list():
            return "Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it."
        return "`name` is the slug or the id. An old slug answers 301 with the present address."

    def get_request_serializer(self) -> None:
        return None

    def get_override_parameters(self) -> list[Any]:
        shared = [_parameter("body_format", _choice(bodies.FORMATS, "html"), "The form of rich text.")]
        if not self._is_a_list():
            return shared
        view: Any = self.view
        orders = [name for key in view.orders for name in (key, f"-{key}")]
        return [
            *_filters(view.filterset_class),
            _parameter("ordering", _choice(orders, view.default_ordering), "The order; `-` is descending."),
            *PAGES,
            *shared,
        ]

    def get_filter_backends(self) -> list[Any]:
        return []

    def _get_response_bodies(self, direction: str = "response") -> Schema:
        view: Any = self.view
        shape = _page_of(view.item_serializer_class) if self._is_a_list() else view.serializer_class
        answer = OpenApiResponse(shape, description="The answer.")
        return {"200": self._get_response_for_code(answer, "200", direction=direction)}

    def _is_a_list(self) -> bool:
        view: Any = self.view
        return bool(view.action == "list")

    def _is_list_view(self, serializer: Any = None) -> bool:
        return False

    def _resolve_path_parameters(self, variables: list[str]) -> list[Schema]:
        name = {"in": "path", "name": "name", "required": True, "schema": TEXT, "description": "A slug or an id."}
        return [name] if variables else []


def _page_of(item: Any) -> Any:
    fields = {
        "count": serializers.IntegerField(allow_null=True),
        "next": serializers.URLField(allow_null=True),
        "previous": serializers.URLField(allow_null=True),
        "results": item(many=True),
    }
    name = item.__name__.removesuffix("Item") + "Page"
    return type(name, (serializers.Serializer,), fields)


# --- Parameters ------------------------------------------------------------------------------------------------


def _parameter(name: str, schema: Schema, description: str, *, many: bool = False) -> OpenApiParameter:
    style: dict[str, Any] = {"style": "form", "explode": False} if many else {}
    return OpenApiParameter(name=name, type=schema, description=description, **style)


def _choice(values: Any, default: str) -> Schema:
    return {"type": "string", "enum": list(values), "default": default}


PAGES = [
    _parameter("page", {"type": "integer", "minimum": 1, "default": 1}, "The page; not together with `cursor`."),
    _parameter(
        "page_size",
        {"type": "integer", "minimum": 1, "maximum": pagination.MOST_SIZE, "default": pagination.DEFAULT_SIZE},
        "Items a page.",
    ),
    _parameter("cursor", TEXT, "A place in the list, from `next` or `previous`; empty to start."),
]


def _filters(filterset: type[filters.FilterSet]) -> list[OpenApiParameter]:
    return [
        _parameter(name, _schema(one), _sentence(name, one), many=one.many)
        for name, one in filterset.base_filters.items()
    ]


def _schema(one: filters.Filter) -> Schema:
    if one.many:
        values = {"enum": one.choices} if getattr(one, "choices", None) else {}
        return {"type": "array", "items": TEXT | values, "maxItems": filters.MOST_VALUES}
    if issubclass(one.field_class, filters.WhenField):
        return TIME
    if issubclass(one.field_class, filters.FlagField):
        return {"type": "boolean"}
    return {"type": "integer"} if issubclass(one.field_class, forms.IntegerField) else TEXT


DESCRIPTIONS: dict[type[filters.Filter], str] = {
    filters.WhoFilter: "By a person or organisation: a slug or an id of an author, or a name as it is printed.",
    filters.CitedByFilter: "By the posts that cite them. Slugs, old slugs or ids.",
    filters.ParentFilter: "Those right below one of these tags. Slugs, old slugs or ids.",
    filters.ItemFilter: "By linked items. Slugs, old slugs or ids; a tag includes those below it.",
    filters.StateFilter: "`withdrawn` shows what is still served under a notice; without it, lists do not.",
    filters.FacetFilter: "By values: any of these.",
    filters.IdentifierFilter: "In any of its spellings.",
    filters.LiteralFilter: "One literal text, commas and all; case and accents do not matter.",
    filters.FlagFilter: "true or false.",
    filters.TimeFilter: (
        "An instant, or a date in the site's zone. Half-open: after includes the instant, before does not."
    ),
    filters.EndedFilter: "An event that is going on is upcoming; one that has ended is past.",
    filters.YearFilter: "The year of issue; a minimum and a maximum include it.",
    filters.IdsFilter: "These items only. Slugs, old slugs or ids.",
}
MODES = {"all": "All of these. ", "not": "None of these. ", "any": "Any of these. "}


def _sentence(name: str, one: filters.Filter) -> str:
    """The description of the filter's nearest kind. A kind without one fails the generation."""
    said = next(DESCRIPTIONS[kind] for kind in type(one).__mro__ if kind in DESCRIPTIONS)
    return MODES.get(getattr(one, "mode", ""), "") + said


# --- The whole document ----------------------------------------------------------------------------------------

HEADERS: dict[str, tuple[Schema, str]] = {
    "ETag": (TEXT, "Strong: it changes when the answer does."),
    "Cache-Control": (TEXT, "Cut to the instant at which the answer changes by itself."),
    "Last-Modified": (TEXT, "When the newest edition in the answer became visible."),
    "Link": (TEXT, "RFC 8288: `next`, `prev` and `first` of a list."),
    "X-Request-ID": (TEXT, "Names this request in our logs."),
    "Allow": (TEXT, "The methods that there are, where another was used."),
    "Retry-After": ({"type": "integer"}, "Seconds after which to try again, with 503."),
    "Location": ({"type": "string", "format": "uri-reference"}, "Where the item is now."),
}


OF_NOT_MODIFIED = ("ETag", "Cache-Control", "Last-Modified", "Link", "X-Request-ID")
OF_PROBLEMS = ("Cache-Control", "Allow", "Retry-After", "X-Request-ID")


def finish(result: Schema, generator: Any, request: Any, public: bool) -> Schema:
    """drf-spectacular's hook: what every operation has alike, said once and referred to."""
    components = result.setdefault("components", {})
    components.pop("securitySchemes", None)
    schemas = components.setdefault("schemas", {})
    schemas["Problem"] = _problem()
    schemas["Heading"] = _heading()
    components["headers"] = {
        name: {"schema": schema, "description": description} for name, (schema, description) in HEADERS.items()
    }
    components["responses"] = {
        "NotModified": _response("What you have is still so.", *OF_NOT_MODIFIED),
        "Moved": _response("The item is at another address now.", "Location", "Cache-Control", "X-Request-ID"),
        "Gone": _response("The item was withdrawn.", "Cache-Control", "X-Request-ID") | _problem_content(),
        "Problem": _response("What went wrong, and what to do.", *OF_PROBLEMS) | _problem_content(),
    }
    for path, operations in result["paths"].items():
        for operation in operations.values():
            _complete(path, operation)
    return result


def _complete(path: str, operation: Schema) -> None:
    operation.pop("security", None)
    detail = path.endswith("{name}/")
    names = ["ETag", "Cache-Control", "Last-Modified", "X-Request-ID", *([] if detail else ["Link"])]
    answers = operation["responses"]
    answers["200"]["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}
    answers["304"] = {"$ref": "#/components/responses/NotModified"}
    if detail:
        answers["301"] = {"$ref": "#/components/responses/Moved"}
        answers["410"] = {"$ref": "#/components/responses/Gone"}
    answers["default"] = {"$ref": "#/components/responses/Problem"}


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
