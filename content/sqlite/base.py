"""Django's SQLite, with the placeholders of each statement written as SQLite has them once, not at every execution."""

from functools import lru_cache
from typing import Any

from django.db.backends.sqlite3 import base


class Cursor(base.SQLiteCursorWrapper):
    def convert_query(self, query: str, *, param_names: Any = None) -> str:
        if param_names is not None:
            return str(super().convert_query(query, param_names=param_names))
        return _converted(query)


@lru_cache(maxsize=2000)
def _converted(query: str) -> str:
    found: str = base.FORMAT_QMARK_REGEX.sub("?", query).replace("%%", "%")
    return found


class DatabaseWrapper(base.DatabaseWrapper):
    def create_cursor(self, name: str | None = None) -> Any:
        return self.connection.cursor(factory=Cursor)
