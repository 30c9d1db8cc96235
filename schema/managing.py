"""The management API in the OpenAPI document, from what its views declare (api/v1/management/views.py).

Its shapes are pydantic's: those of working copies are made from content/states.py, and described once for what is
answered (every field is there), once for what is created (what has a default may be left out) and once for a merge
patch (everything may be left out, and null takes a field back to its default).
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from api.protocol.problems import MEDIA_TYPE
from api.v1.management import account_shapes, shapes
from api.v1.management.shapes import KINDS, WORKING
from api.v1.management.views import Managing, Operation
from content.models.account import Role
from content.permissions import MAY
from content.states import STATES
from content.vocabulary import Stage
from content.workflow import ANY, TRANSITIONS, Needs
from schema import examples, managing_prose
from schema.taken import TEXT, schema_of

Schema = dict[str, Any]

REF = "#/components/schemas/"

PATH: dict[str, tuple[Schema, str]] = {
    "kinds": (TEXT | {"enum": [*KINDS]}, "What kind of item."),
    "name": (TEXT | {"minLength": 1}, "A slug or an id."),
    "number": ({"type": "integer", "minimum": 1, "maximum": 999_999_999}, "The number of a revision."),
    "id_": (TEXT | {"format": "uuid"}, "The id."),
    "prefix": (TEXT, "The part of the key that is shown."),
}
IF_MATCH: Schema = {
    "in": "header",
    "name": "If-Match",
    "required": True,
    "schema": TEXT,
    "description": "The `ETag` of what you have read. 428 without it; 412 when it has changed.",
}
IDEMPOTENCY_KEY: Schema = {
    "in": "header",
    "name": "Idempotency-Key",
    "schema": TEXT | {"minLength": 1, "maxLength": 255},
    "description": (
        "Any text of your own, one for each thing that you want done: the same request with the same key is done once, "
        "and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on."
    ),
}
REQUEST_ID: Schema = {
    "in": "header",
    "name": "X-Request-ID",
    "schema": TEXT,
    "description": "What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name.",
}
SECURITY_SCHEMES: Schema = {
    "key": {
        "type": "http",
        "scheme": "bearer",
        "description": "A consumer's key (`cp_…`), or the link of an invitation (`gl_…`).",
    },
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "commonplace_session",
        "description": "Of somebody who has logged in. What changes something sends `X-CSRFToken` as well.",
    },
}
HEADERS: dict[str, tuple[Schema, str, Any]] = {
    "Idempotency-Replayed": (
        TEXT | {"const": "?1"},
        "There when the answer is the one that the first request with this `Idempotency-Key` got.",
        "?1",
    ),
    "WWW-Authenticate": (
        TEXT | {"pattern": "^Bearer"},
        "RFC 6750: how to say who you are, and what is wrong with what you said.",
        'Bearer error="invalid_token"',
    ),
}


def operation(view: Managing, path: str) -> Schema:
    """One method of an address."""
    declared = view.operation
    title, said = managing_prose.SUMMARIES[declared.id]
    described: Schema = {
        "operationId": declared.id,
        "summary": title,
        "description": said,
        "tags": ["manage"],
        "parameters": [*_in_path(path), *_parameters(declared), REQUEST_ID],
        "security": [] if declared.open else [{"key": []}, {"session": []}],
        "responses": _responses(declared),
    }
    if body := _body(declared):
        described["requestBody"] = body
    return described


def _in_path(path: str) -> list[Schema]:
    return [
        {"in": "path", "name": name, "required": True, "schema": PATH[name][0], "description": PATH[name][1]}
        for name in re.findall(r"\{(\w+)\}", path)
    ]


def _parameters(declared: Operation) -> list[Schema]:
    found = []
    for one in declared.parameters:
        schema = schema_of(one)
        many = {"style": "form", "explode": False} if one.many else {}
        words = managing_prose.PARAMETERS
        said = words.get(f"{declared.id}.{one.name}") or words[one.name]
        required = {"required": True} if one.required else {}
        found.append({"in": "query", "name": one.name, "schema": schema, "description": said, **many, **required})
    return [*found, *([IF_MATCH] if declared.guarded else []), *([IDEMPOTENCY_KEY] if declared.repeats else [])]


def _body(declared: Operation) -> Schema | None:
    if declared.body is None:
        return None
    name = declared.body if isinstance(declared.body, str) else declared.body.__name__
    media_types = [declared.media_type]
    if declared.media_type == "application/merge-patch+json":
        media_types.append("application/json")
    required = {"required": True} if name in REQUIRED else {}
    return {"content": {one: {"schema": {"$ref": f"{REF}{name}"}} for one in media_types}, **required}


def _responses(declared: Operation) -> Schema:
    headers = ["Cache-Control", "Vary", "X-Request-ID", *(["Idempotency-Replayed"] if declared.repeats else [])]
    if declared.answers is not None and (declared.guarded or declared.answers in WORKING.values()):
        headers.append("ETag")
    if declared.status == 201 and declared.answers in WORKING.values():
        headers.append("Location")
    named = {"headers": {name: _header(name) for name in headers}}
    if declared.answers is None:
        return {"204": {"description": "It is done."} | named, "default": {"$ref": "#/components/responses/Refusal"}}
    content: Schema = {"schema": {"$ref": f"{REF}{declared.answers.__name__}"}}
    if found := examples.of(declared.id):
        content["examples"] = found
    answer = {"description": "The answer."} | named | {"content": {"application/json": content}}
    return {str(declared.status): answer, "default": {"$ref": "#/components/responses/Refusal"}}


OF_REFUSALS = (
    *("Cache-Control", "Vary", "Allow", "Retry-After", "X-Request-ID", "WWW-Authenticate", "ETag"),
    "Idempotency-Replayed",
)


def refusal() -> Schema:
    """What every operation refuses with."""
    content = {"schema": {"$ref": f"{REF}Problem"}, "examples": examples.of("Problem")}
    return {
        "description": "What went wrong, and what to do.",
        "headers": {name: _header(name) for name in OF_REFUSALS},
        "content": {MEDIA_TYPE: content},
    }


def _header(name: str) -> Schema:
    """A dry run has no entity tag, which the public side always has."""
    return WORKING_TAG if name == "ETag" else {"$ref": f"#/components/headers/{name}"}


WORKING_TAG: Schema = {
    "schema": TEXT | {"pattern": '^"[^"]+"$'},
    "description": "Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.",
    "example": '"4e1f2a3b4c5d-7"',
}


# --- The way to the public -------------------------------------------------------------------------------------

ONLY_IF = {
    Needs.NOTHING: "",
    Needs.NEVER_PUBLIC: "the public has never seen it",
    Needs.PUBLIC: "it is public",
    Needs.WITHOUT_NOTICE: "it is public, without a notice",
    Needs.PENDING: "something is scheduled",
    Needs.HISTORY: "there are earlier editions",
}
OF_SOME = {Role.GUEST: "guests, of their post", Role.CONTRIBUTOR: "contributors, of what is theirs"}


def workflow() -> list[Schema]:
    """The table of content/workflow.py, for people (docs/managing.md)."""
    return [
        {
            "name": one.name,
            "says": one.says,
            "stages": [] if one.before == ANY else [stage.value for stage in Stage if stage in one.before],
            "stage_after": one.after.value if one.after else None,
            "only_if": ONLY_IF[one.needs],
            "who": [
                OF_SOME.get(role, f"{role.value}s")
                for role in Role
                if one.action in MAY[role] and (one.guests or role != Role.GUEST)
            ],
        }
        for one in TRANSITIONS.values()
    ]


# --- Shapes ----------------------------------------------------------------------------------------------------

ANSWERS: tuple[type[BaseModel], ...] = (
    *(shapes.WorkingList, shapes.Acted, shapes.PublishedItems, shapes.CorrectedItem, shapes.Unscheduled),
    *(shapes.RevisionList, shapes.WholeRevision, shapes.RevisionDiff, shapes.HistoryPage, shapes.CommentPage),
    *(shapes.CommentCard, shapes.InvitationPage, shapes.InvitationCard, shapes.ManagementIndex, shapes.BulkResults),
    *(shapes.PreviewLink, shapes.PreviewPage),
    *WORKING.values(),
    *account_shapes.ANSWERS,
)
SENT: tuple[type[BaseModel], ...] = (
    *(shapes.Noted, shapes.Requested, shapes.Empty, shapes.Publishing, shapes.Correcting, shapes.Withdrawing),
    *(shapes.Suppressing, shapes.Restoring, shapes.Naming, shapes.Commenting, shapes.Resolving, shapes.Inviting),
    *(shapes.Bulk, shapes.Previewing),
    *account_shapes.SENT,
)
# What cannot be left out.
REQUIRED = {one.__name__ for one in SENT if any(field.is_required() for field in one.model_fields.values())} | {
    *("NewPost", "NewAuthor", "NewEvent", "NewQuote", "NewReference", "NewTag", "NewImage", "ImageFile"),
}
# Made by the server when they are not given.
GIVEN = frozenset({"slug", "language"})


@cache
def components() -> dict[str, Schema]:
    """By name. Parts of working copies begin with `Working`, so that they are told from those of public answers."""
    found = _described(ANSWERS, "serialization") | _described(SENT, "validation")
    for kind, state in STATES.items():
        title = kind.capitalize()
        given = _described((state,), "validation")
        whole = given.pop(f"Working{title}")
        found |= {name: schema for name, schema in given.items() if name not in found}
        found[f"New{title}"] = _created(whole)
        found[f"{title}Patch"] = _patch(whole)
    image = found.pop("NewImage")
    found["ImageFields"] = image
    found["NewImage"] = _upload({"data": {"$ref": f"{REF}ImageFields"}})
    found["ImageFile"] = _upload({})
    return dict(sorted(found.items()))


def _described(models: Sequence[type[BaseModel]], mode: Any) -> dict[str, Schema]:
    _, described = models_json_schema([(model, mode) for model in models], ref_template=f"{REF}{{model}}")
    names = {name: _named(name, mode, "enum" in schema) for name, schema in described["$defs"].items()}
    return {names[name]: _renamed(schema, names) for name, schema in described["$defs"].items()}


OWN = frozenset(
    name
    for module in (shapes, account_shapes)
    for name, one in vars(module).items()
    if isinstance(one, type) and issubclass(one, BaseModel)
) | {model.__name__ for model in WORKING.values()}


def _named(name: str, mode: str, is_enum: bool) -> str:
    """Parts of states; those of answers and of what is sent differ in what has to be there."""
    if name in OWN:
        return name
    begun = f"Working{name.removesuffix('State')}"
    return begun if mode == "serialization" or is_enum or name.endswith("State") else f"Given{name}"


# In the zone of an event: without an offset.
WALL_TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"


def _renamed(schema: Any, names: dict[str, str], *, is_local: bool = False) -> Any:
    if isinstance(schema, list):
        return [_renamed(one, names, is_local=is_local) for one in schema]
    if not isinstance(schema, dict):
        return schema
    told = {
        name: _renamed(one, names, is_local=is_local or name.endswith("_local"))
        for name, one in schema.items()
        if not _is_title(name, one)
    }
    if "\\W" in told.get("pattern", ""):
        del told["pattern"]  # Python's, which knows letters of all scripts; ECMA's, which OpenAPI has, does not
    if is_local and told.get("format") == "date-time":
        return {"type": "string", "pattern": WALL_TIME}
    if isinstance(told.get("$ref"), str):
        told["$ref"] = REF + names[told["$ref"].removeprefix(REF)]
    return told


def _is_title(name: str, value: Any) -> bool:
    """pydantic's, which repeats the name. A field of that name has a schema."""
    return name == "title" and isinstance(value, str)


def _created(whole: Schema) -> Schema:
    required = [name for name in whole.get("required", ()) if name not in GIVEN]
    return {key: value for key, value in whole.items() if key != "required"} | {"required": required}


def _patch(whole: Schema) -> Schema:
    fields = {name: _nullable(schema) for name, schema in whole["properties"].items()}
    return {key: value for key, value in whole.items() if key != "required"} | {"properties": fields}


def _nullable(schema: Schema) -> Schema:
    plain = {key: value for key, value in schema.items() if key != "default"}
    if {"type": "null"} in plain.get("anyOf", ()):
        return plain
    return {"anyOf": [*plain.get("anyOf", [plain]), {"type": "null"}]}


def _upload(more: Schema) -> Schema:
    file = TEXT | {"contentMediaType": "application/octet-stream", "description": "A JPEG, PNG or WebP, up to 40 MB."}
    return {"type": "object", "additionalProperties": False, "required": ["file"], "properties": {"file": file} | more}
