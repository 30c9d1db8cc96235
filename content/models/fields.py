"""Column types that every model shares."""

from typing import Any
from uuid import UUID

import orjson
from django.db import models
from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): unique without asking anyone, and in order of making."""
    return uuid7()


def canonical(value: Any) -> bytes:
    """One spelling for one value: sorted keys, no spaces, UTF-8. What hashes are made of."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


class PlainData(models.TextField):
    """JSON kept as its canonical text, so that both databases hold, and hash, the same bytes."""

    # What django-stubs reads: any plain data goes in and comes out.
    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def from_db_value(self, value: str | None, *_: Any) -> Any:
        return None if value is None else orjson.loads(value)

    def to_python(self, value: Any) -> Any:
        return orjson.loads(value) if isinstance(value, str | bytes) else value

    def get_prep_value(self, value: Any) -> str | None:
        return None if value is None else canonical(value).decode()

    def value_to_string(self, obj: models.Model) -> str:
        return canonical(self.value_from_object(obj)).decode()
