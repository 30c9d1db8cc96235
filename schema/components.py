"""Shapes that no serializer can say: those that hold themselves, that other standards define, and the Problem."""

from typing import Any

from api.protocol import problems
from api.v1.delivery.serializers import SHAPES
from content.models.edition import EditionState
from content.text.csl_terms import CONTRIBUTOR_ROLES, CSL_TYPES

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
MAYBE: Schema = {"type": ["string", "null"]}
NUMBER: Schema = {"type": "integer"}
INSTANT: Schema = TEXT | {"format": "date-time"}

CSL_TEXTS = (
    "title",
    "container-title",
    "publisher",
    "publisher-place",
    "volume",
    "issue",
    "page",
    "DOI",
    "ISBN",
    "URL",
    "language",
)


def written() -> dict[str, Schema]:
    """By name."""
    return {**_problem(), **_card(), **_heading(), **_json_ld(), **_csl(), **_hast(), **_value()}


def _object(said: str = "", /, *, optional: Schema | None = None, **required: Schema) -> Schema:
    described = {"description": said} if said else {}
    needed = {"required": [*required]} if required else {}
    return {"type": "object", **described, **needed, "properties": required | (optional or {})}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _maybe(name: str) -> Schema:
    return {"oneOf": [_one(name), {"type": "null"}]}


def _only(value: str) -> Schema:
    return TEXT | {"enum": [value]}


def _problem() -> dict[str, Schema]:
    """RFC 9457, with what problems.py adds. One for every error."""
    problem = _object(
        "RFC 9457: what went wrong, and what to do.",
        type=TEXT | {"format": "uri"},
        title=TEXT,
        status=NUMBER,
        code=TEXT | {"x-extensible-enum": [*problems.CODES]},
        detail=TEXT,
        instance=TEXT | {"format": "uri-reference"},
        request_id=TEXT,
        withdrawal=_maybe("Withdrawal"),
        errors=_list(_one("ProblemError")),
        current={"type": ["object", "null"], "additionalProperties": True},
    )
    error = _object(
        "One thing that is wrong with a request.",
        parameter=MAYBE,
        pointer=MAYBE,
        header=MAYBE,
        code=TEXT,
        detail=MAYBE,
        allowed=_list(TEXT),
        nearest=MAYBE,
    )
    modes = [EditionState.GONE.value, EditionState.REDIRECT.value, "suppressed"]
    withdrawal = _object(
        "How an item left.",
        mode=TEXT | {"x-extensible-enum": modes},
        explanation=MAYBE,
        at=INSTANT,
        target={"type": ["string", "null"], "format": "uri"},
    )
    return {"Problem": problem, "ProblemError": error, "Withdrawal": withdrawal}


def _card() -> dict[str, Schema]:
    cards = {kind: f"#/components/schemas/{kind.capitalize()}Card" for kind in SHAPES}
    return {
        "Card": {
            "description": "A card of any kind; `kind` tells which.",
            "type": "object",
            "oneOf": [{"$ref": card} for card in cards.values()],
            "discriminator": {"propertyName": "kind", "mapping": cards},
        }
    }


def _heading() -> dict[str, Schema]:
    level = NUMBER | {"minimum": 1, "maximum": 6}
    return {
        "Heading": _object(
            "Of a body, with those below it.", id=TEXT, level=level, text=TEXT, children=_list(_one("Heading"))
        )
    }


def _json_ld() -> dict[str, Schema]:
    """What else there is depends on the type."""
    said = "schema.org, ready to be serialised into the head of a page."
    return {"JsonLd": _object(said, **{"@context": TEXT, "@type": TEXT}) | {"additionalProperties": True}}


def _csl() -> dict[str, Schema]:
    """As content/text/bibliography.py makes it."""
    people = {role: _list(_one("CslName")) for role in sorted(CONTRIBUTOR_ROLES)}
    dates = {name: _one("CslDate") for name in ("issued", "accessed")}
    variables = dict.fromkeys(CSL_TEXTS, TEXT) | people | dates
    optional = {name: schema | {"description": f"CSL's variable `{name}`."} for name, schema in variables.items()}
    return {
        "CslItem": _object(
            "CSL-JSON 1.0.2, as citation processors take it: what has no value is not there.",
            id=TEXT,
            type=TEXT | {"x-extensible-enum": sorted(CSL_TYPES)},
            optional=optional,
        ),
        "CslName": _object(
            "A person by `family` and `given`, anybody else by `literal`.",
            optional=dict.fromkeys(("family", "given", "literal"), TEXT),
        ),
        "CslDate": _object(
            "One date or, as a range, two. `literal` is there when it cannot be said in numbers.",
            optional={
                "date-parts": _list(_list(NUMBER)),
                "season": NUMBER,
                "circa": {"type": "boolean"},
                "literal": TEXT,
            },
        ),
    }


def _hast() -> dict[str, Schema]:
    """https://github.com/syntax-tree/hast, as far as a sanitised body needs it."""
    children = _list(_one("HastNode"))
    properties = {"type": "object", "additionalProperties": _one("HastValue")}
    return {
        "HastRoot": _object("The whole of a text.", type=_only("root"), children=children),
        "HastElement": _object(
            "An HTML element.", type=_only("element"), tagName=TEXT, properties=properties, children=children
        ),
        "HastNode": {"oneOf": [_one("HastElement"), _one("HastText")], "description": "An element or characters."},
        "HastValue": {
            "anyOf": [TEXT, {"type": "number"}, {"type": "boolean"}, _list(TEXT)],
            "description": "Of an attribute.",
        },
        "HastText": _object("Characters.", type=_only("text"), value=TEXT),
    }


def _value() -> dict[str, Schema]:
    """Of a field that was compared: as a document has it, but for items, which are told by their labels."""
    plain = [TEXT, {"type": "number"}, {"type": "boolean"}, {"type": "object"}, {"type": "null"}]
    described = "A text, a number, a flag, an object, or a list of texts or objects; null for none."
    return {"FieldValue": {"description": described, "anyOf": [*plain, _list({"anyOf": [TEXT, {"type": "object"}]})]}}
