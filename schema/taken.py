"""What a parameter takes, as a schema: by the kind that a view declares it with (api/protocol/parameters.py)."""

import re
from typing import Any

from api.protocol import parameters
from api.v1.delivery import filters, search

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
# With a letter or a sign in it: blanks and commas alone are refused as empty.
SAID: Schema = TEXT | {"pattern": r"[^\s,]"}
TIME: Schema = {
    "anyOf": [TEXT | {"format": "date-time"}, TEXT | {"format": "date"}],
    "examples": ["2015-03-19T09:00:00Z", "2015-03-19"],
}

QUERY: Schema = TEXT | {"pattern": r"[^\s,]", "maxLength": filters.MOST_QUERY}


def many(items: Schema) -> Schema:
    return {"type": "array", "items": items, "minItems": 1, "maxItems": parameters.MOST_VALUES}


def schema_of(one: parameters.Parameter) -> Schema:
    match one:
        case parameters.OneOf():
            default = {} if one.default is None else {"default": one.default}
            return TEXT | {"enum": list(one.values), **default}
        case parameters.SomeOf():
            return many(TEXT | {"enum": list(one.values)})
        case parameters.Paths():
            starts = "|".join(re.escape(name) for name in one.starts)
            return many(TEXT | {"pattern": rf"^({starts})(\.[a-z0-9_]+)*$"})
        case parameters.Whole():
            most = {} if one.most is None else {"maximum": one.most}
            return {"type": "integer", "minimum": 1, **most, "default": one.default}
    return PLAIN.get(type(one), TEXT)


PLAIN: dict[type[parameters.Parameter], Schema] = {
    parameters.Text: SAID,
    search.Words: QUERY,
    parameters.Past: TIME,
    parameters.Number: {"type": "integer", "minimum": 1},
}
