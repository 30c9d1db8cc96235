"""The OpenAPI document, derived from what views declare: operations, their parameters, filtersets and shapes.

Views carry no documentation: the words are in prose.py. A kind of filter is described once, and each of its uses
follows.
"""

from collections.abc import Sequence
from typing import Any

from django import forms
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from api.protocol import parameters, problems
from api.protocol.deprecations import of_operation
from api.v1.delivery import filters, search
from api.v1.delivery.views import Operation
from api.v1.management.views import Managing
from schema import components, examples, fields, managing, prose
from schema.taken import QUERY, SAID, TEXT, TIME, many, schema_of

Schema = dict[str, Any]

YEAR: Schema = {"type": "integer", "minimum": 0, "maximum": 9999}


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
        return [*_filters(operation), *(_taken(one, operation.id) for one in operation.takes)]

    def get_operation(self, *args: Any) -> Schema | None:
        if isinstance(self.view, Managing):
            return managing.operation(self.view, args[0])
        described: Schema | None = super().get_operation(*args)
        if described:
            described.pop("security", None)
            dated = [ACCEPT_DATETIME] if self.operation.dated else []
            previewed = [X_PREVIEW_TOKEN] if self.operation.previews else []
            described["parameters"] = [*described.get("parameters", ()), *REQUEST_HEADERS, *dated, *previewed]
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


# Every operation heeds these. (`Accept` is none of OpenAPI's parameters.)
REQUEST_HEADERS: list[Schema] = [
    {
        "in": "header",
        "name": "If-None-Match",
        "schema": {"type": "string"},
        "description": "The `ETag` of what you have: while it is still so, the answer is 304, without a body.",
    },
    {
        "in": "header",
        "name": "X-Request-ID",
        "schema": {"type": "string"},
        "description": "What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name.",
    },
    {
        "in": "header",
        "name": "X-Minimum-Change",
        "schema": {"type": "string", "pattern": "^[0-9]{1,18}$"},
        "description": (
            "The number of a change in the public log: the answer is of a state that has it, however far a replica is "
            "behind. 400 when the log has no such change."
        ),
    },
]

# Of documents.
ACCEPT_DATETIME: Schema = {
    "in": "header",
    "name": "Accept-Datetime",
    "schema": {"type": "string", "examples": ["Sat, 12 Sep 2026 00:00:00 GMT"]},
    "description": (
        "RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its "
        "present one. Not heeded beside `as_of`."
    ),
}

# Of what a preview can be seen in.
X_PREVIEW_TOKEN: Schema = {
    "in": "header",
    "name": "X-Preview-Token",
    "schema": {"type": "string"},
    "description": (
        "A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that "
        "is saved."
    ),
}

PATH_PARAMETERS: dict[str, tuple[Schema, str]] = {
    "name": (TEXT | {"minLength": 1}, "A slug or an id."),
    "number": ({"type": "integer", "minimum": 1}, "The number of an edition."),
}


# --- Parameters ------------------------------------------------------------------------------------------------


def _parameter(
    operation: str, name: str, schema: Schema, meaning: str, *, many: bool, required: bool = False
) -> OpenApiParameter:
    """Clients send many values with commas; repeating the name means the same."""
    gone = [entry for entry in of_operation(operation) if entry.parameter == name]
    said = " ".join([meaning, *(entry.instead for entry in gone)])
    style: dict[str, Any] = {"style": "form", "explode": False} if many else {}
    return OpenApiParameter(name=name, type=schema, description=said, required=required, deprecated=bool(gone), **style)


def _taken(one: parameters.Parameter, operation: str) -> OpenApiParameter:
    meaning = prose.PARAMETERS.get(f"{operation}.{one.name}") or prose.PARAMETERS[one.name]
    return _parameter(operation, one.name, schema_of(one), meaning, many=one.many, required=one.required)


def _filters(operation: Operation) -> list[OpenApiParameter]:
    """Those of the only filterset; or of all of them, each with the kinds that it is for."""
    names = dict.fromkeys(name for one in operation.filtersets for name in one.base_filters)
    return [_filter(operation, name) for name in names]


def _filter(operation: Operation, name: str) -> OpenApiParameter:
    filtersets = [one for one in operation.filtersets if name in one.base_filters]
    found = [one.base_filters[name] for one in filtersets]
    sentences = {one.kind: prose.filter_sentence(one.kind, name, one.base_filters[name]) for one in filtersets}
    said = dict.fromkeys(sentences.values())
    if len(operation.filtersets) > 1:
        kinds = {words: [kind for kind in sentences if sentences[kind] == words] for words in said}
        said = dict.fromkeys(f"Of {_joined(kinds[words])}: {words}" for words in said)
    schema = _merged([_schema(one) for one in found])
    return _parameter(operation.id, name, schema, " ".join(said), many=any(one.many for one in found))


def _joined(kinds: Sequence[str]) -> str:
    *first, last = [f"{kind}s" for kind in kinds]
    return f"{', '.join(first)} and {last}" if first else last


def _merged(schemas: Sequence[Schema]) -> Schema:
    """What a parameter takes whose filters differ from kind to kind: all of their values, or any text."""
    first = schemas[0]
    if all(one == first for one in schemas):
        return first
    items = [one.get("items", {}) for one in schemas]
    values = dict.fromkeys(value for one in items for value in one.get("enum", ()))
    return many(TEXT | ({"enum": list(values)} if all("enum" in one for one in items) else {}))


# How facets may be spelled, by what reads them.
SPELLED: dict[Any, Schema] = {
    filters.year: YEAR,
    search.year_of_any: YEAR | {"minimum": -9999},
    filters.month: TEXT | {"pattern": "^([0-9]{4}-)?(0?[1-9]|1[0-2])$"},
    filters.language: TEXT | {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
    filters.licence: TEXT | {"pattern": "^[A-Za-z0-9][A-Za-z0-9.+-]*$"},
}


def _schema(one: filters.Filter) -> Schema:
    if one.many:
        values = {"enum": one.choices} if getattr(one, "choices", None) else {}
        return many(SPELLED.get(one.extra.get("spelled"), SAID) | values)
    if issubclass(one.field_class, filters.QueryField):
        return QUERY
    if issubclass(one.field_class, filters.WhenField):
        return TIME
    if issubclass(one.field_class, filters.FlagField):
        return {"type": "boolean"}
    if issubclass(one.field_class, forms.IntegerField):
        return {"type": "integer", "minimum": -9999, "maximum": 9999}
    return SAID


# --- The whole document ----------------------------------------------------------------------------------------

HTTP_DATE: Schema = TEXT | {"pattern": "^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} ([0-9]{2}:){2}[0-9]{2} GMT$"}
DAY = "Thu, 17 Sep 2026 08:00:00 GMT"

# By name: its values, what it says, and one of them.
HEADERS: dict[str, tuple[Schema, str, Any]] = {
    "ETag": (
        TEXT | {"pattern": '^"[^"]+"$'},
        "Strong: it changes when the answer does, and with the content coding.",
        '"5a105e8b9d40e1329780d62ea2265d8a"',
    ),
    "Cache-Control": (
        TEXT | {"pattern": "^[a-z-]+(=[0-9]+)?(, [a-z-]+(=[0-9]+)?)*$"},
        "Cut to the instant at which the answer changes by itself.",
        "public, max-age=60, s-maxage=3600",
    ),
    "Last-Modified": (
        HTTP_DATE,
        "When the newest edition in the answer became visible, or the item left.",
        DAY,
    ),
    "Cache-Tag": (
        TEXT | {"pattern": "^[a-z0-9-]+([ ,][a-z0-9-]+)*$"},
        "For a cache in front, which forgets the answer by any of these when something changes in it.",
        "all,posts,d62ea2265d8a",
    ),
    "Link": (
        TEXT | {"pattern": '^<[^<>]+>; rel="[a-z]+"'},
        "RFC 8288: `next`, `prev`, `first` of a list; `original`, `timegate`, `timemap` of a document; `deprecation`.",
        '<https://api.example.org/api/v1/posts/?page=2>; rel="next"',
    ),
    "Search-Capped": (
        TEXT | {"const": "?1"},
        "There with `q` when a list was made of the latest 10,000 items only that have the words.",
        "?1",
    ),
    "X-Request-ID": (
        TEXT | {"pattern": "^[A-Za-z0-9._-]{8,64}$"},
        "Names this request in our logs.",
        "01999e5a-1c00-7000-8000-000000000000",
    ),
    "Allow": (
        TEXT | {"pattern": "^[A-Z]+(, [A-Z]+)*$"},
        "The methods that there are, where another was used.",
        "GET, HEAD, OPTIONS",
    ),
    "Retry-After": ({"type": "integer", "minimum": 1}, "Seconds after which to try again, with 503.", 2),
    "Deprecation": (
        TEXT | {"pattern": "^@[0-9]+$"},
        "RFC 9745: since when something that the request uses is deprecated, as `@` and seconds.",
        "@1790812800",
    ),
    "Sunset": (HTTP_DATE, "RFC 8594: when it may be gone.", DAY),
    "Location": (
        TEXT | {"format": "uri"},
        "Where the item is now.",
        "https://api.example.org/api/v1/posts/the-shelf-in-the-shed/",
    ),
}
HEADERS |= {
    "Memento-Datetime": (
        HTTP_DATE,
        "RFC 7089: the answer is about the past. When the last of what it shows began, to the second.",
        DAY,
    ),
    "Content-Location": (
        TEXT | {"format": "uri"},
        "Where what was asked for by `Accept-Datetime` lasts.",
        "https://api.example.org/api/v1/posts/the-long-shelf/?as_of=2026-09-12T00%3A00%3A00.999999Z",
    ),
    "Vary": (
        TEXT | {"pattern": "^[A-Za-z-]+(, [A-Za-z-]+)*$"},
        "Which headers of the request the answer depends on.",
        "Accept-Encoding",
    ),
}
# These are never missing where an answer has them.
ALWAYS = {"ETag", "Cache-Control", "X-Request-ID", "Location"}


DEPRECATED = ("Deprecation", "Sunset")
OF_DATED = ("Link", "Memento-Datetime", "Content-Location")
OF_NOT_MODIFIED = (
    *("ETag", "Cache-Control", "Cache-Tag", "Last-Modified", "Vary", "Search-Capped", "X-Request-ID"),
    *(*OF_DATED, *DEPRECATED),
)
OF_MOVED = ("Location", "ETag", "Cache-Control", "X-Request-ID", "Link", "Vary", *DEPRECATED)
OF_GONE = ("Cache-Control", "Last-Modified", "X-Request-ID", "Vary")
OF_PROBLEMS = ("Cache-Control", "Allow", "Retry-After", "X-Request-ID", "Link", "Vary", *DEPRECATED)


def finish(result: Schema, generator: Any, request: Any, public: bool) -> Schema:
    """drf-spectacular's hook: what every operation has alike, said once and referred to."""
    result["info"]["license"] = {"name": "MIT", "identifier": "MIT"}
    # Relative: wherever it is installed, "try it" asks the server that the document came from.
    result["servers"] = [{"url": "/", "description": "This server."}]
    # What is public needs no credentials.
    result["security"] = []
    result["x-workflow"] = managing.workflow()
    shared = result.setdefault("components", {})
    shared["securitySchemes"] = managing.SECURITY_SCHEMES
    schemas = shared.setdefault("schemas", {})
    for more in (components.written(), managing.components()):
        if twice := schemas.keys() & more.keys():
            raise ValueError(f"two shapes of one name: {', '.join(sorted(twice))}")
        schemas |= more
    shared["headers"] = {
        name: {"schema": schema, "description": said, "required": name in ALWAYS, "example": example}
        for name, (schema, said, example) in (HEADERS | managing.HEADERS).items()
    }
    shared["responses"] = {
        "NotModified": _response("What you have is still so.", *OF_NOT_MODIFIED),
        "Moved": _response("The item is at another address now.", *OF_MOVED),
        "Gone": _response("The item was withdrawn.", *OF_GONE) | _problem_content("Gone"),
        "Problem": _response("What went wrong, and what to do.", *OF_PROBLEMS) | _problem_content("Problem"),
        "Refusal": managing.refusal(),
    }
    for shape, schema in schemas.items():
        for name, field in schema.get("properties", {}).items():
            if said := field.get("description") or fields.sentence(shape, name):
                schema["properties"][name] = field | {"description": f"{said}{_known_values(field)}"}
    for operations in result["paths"].values():
        for described in operations.values():
            _mark_fields(described, result)
    return result


def _known_values(field: Schema) -> str:
    """Few tools read `x-extensible-enum`; all of them show descriptions."""
    values = field.get("x-extensible-enum", ())
    named = ", ".join(f"`{value}`" for value in values)
    return f" One of {named}; more may come." if 0 < len(values) <= MOST_TOLD else ""


MOST_TOLD = 20


def _mark_fields(described: Schema, document: Schema) -> None:
    """Deprecated fields, in the shape that an operation answers with; what a list leaves out is not in its own."""
    for entry in of_operation(described["operationId"]):
        if entry.field:
            shape = described["responses"]["200"]["content"]["application/json"]["schema"]
            shape = _members(_followed(shape, document), document)
            *above, last = entry.field.split(".")
            if entry.field.partition(".")[0] not in shape["properties"] and _is_included(entry.field, described):
                continue
            for name in above:
                shape = _members(_followed(shape["properties"][name], document), document)
            shape["properties"][last] |= {"deprecated": True}


def _is_included(field: str, described: Schema) -> bool:
    """Whether it is of what `include` adds to a list."""
    takes = [one["schema"]["items"]["enum"] for one in described["parameters"] if one["name"] == "include"]
    return any(field.partition(".")[0] in names for names in takes)


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
    dated = OF_DATED if operation.dated else ()
    searches = ["Search-Capped"] if any("q" in one.base_filters for one in operation.filtersets) else []
    names = dict.fromkeys(
        [
            "ETag",
            "Cache-Control",
            "Cache-Tag",
            "Last-Modified",
            "Vary",
            "X-Request-ID",
            *walks,
            *searches,
            *dated,
            *deprecated,
        ]
    )
    for media_type, content in described["200"]["content"].items():
        if media_type != "application/json":
            content["schema"] = TEXT
    described["200"]["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}
    if found := examples.of(operation.id):
        described["200"]["content"]["application/json"]["examples"] = found
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


def _problem_content(name: str) -> Schema:
    content = {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": examples.of(name)}
    return {"content": {problems.MEDIA_TYPE: content}}
