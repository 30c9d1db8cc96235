"""Rows as plain data and back, column by column: every column that a table has, and will have, by its own account.

For the way out and back (content/exporters/). Nothing that the public or an editor sees is made here.
"""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Model


def columns_of(row: Model, *, of: type[Model] | None = None, but: Collection[str] = ()) -> dict[str, Any]:
    """The columns of the row's own table, or of its parent's: instants in UTC with `Z`, bytes in base64."""
    return {field.attname: _as_data(row, field) for field in _own(of or type(row)) if field.attname not in but}


def row_of(model: type[Model], columns: Mapping[str, Any]) -> Any:
    """An unsaved row from its columns, and its parent's, as plain data; a column that is not given has its default.

    Raises ValueError.
    """
    fields = {field.attname: field for field in model._meta.concrete_fields}  # noqa: SLF001 (Django documents it)
    if unknown := columns.keys() - fields:
        raise ValueError(f"no column {', '.join(sorted(unknown))}")
    return model(**{name: _from_data(fields[name], value) for name, value in columns.items()})


def insert(row: Model, model: type[Model]) -> None:
    """One row into one table as it is: no parent's table, and no instant of saving, is written."""
    if type(row) is not model:
        row = model(**{field.attname: getattr(row, field.attname) for field in _own(model)})
    row.save_base(raw=True, force_insert=True)


def _own(model: type[Model]) -> list[Any]:
    return list(model._meta.local_concrete_fields)  # noqa: SLF001 (Django documents it)


def _as_data(row: Model, field: models.Field) -> Any:
    value = getattr(row, field.attname)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(field, models.BinaryField):
        return field.value_to_string(row)
    return value


def _from_data(field: models.Field, value: Any) -> Any:
    target = field.target_field if isinstance(field, models.ForeignKey) else field
    try:
        found = target.to_python(value)
    except Exception as error:  # Django's ValidationError, and what it did not think of
        raise ValueError(f"no {field.attname}: {value!r:.80}") from error
    if isinstance(found, datetime) and found.tzinfo is None:
        raise ValueError(f"no {field.attname}, as it has no offset: {value!r:.80}")
    return found
