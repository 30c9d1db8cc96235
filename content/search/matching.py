"""How the databases find the editions that an expression matches: equal sets on both, in one order.

The latest published come first, and after `limit` of them nothing is looked for: what a common word costs is bounded.
Whether an edition is public now is not asked here; reading.py does.
"""

from django.db import connections
from django.db.models import UUIDField
from django.db.models.expressions import RawSQL

from content.text.search.expressions import Expression, for_fts5, for_tsquery

SQLITE = """
    SELECT edition_id FROM content_searchentry WHERE place IN (
        SELECT rowid FROM content_searchtokens WHERE content_searchtokens MATCH %s
        ORDER BY rowid DESC LIMIT %s OFFSET %s
    )
"""

POSTGRESQL = """
    SELECT edition_id FROM content_searchentry WHERE tokens @@ %s::tsquery ORDER BY place DESC LIMIT %s OFFSET %s
"""


def spelled(sought: Expression, using: str) -> str:
    """As the database reads it."""
    return for_fts5(sought) if connections[using].vendor == "sqlite" else for_tsquery(sought)


def matching(spelled: str, using: str, *, limit: int, offset: int = 0) -> RawSQL:
    """The ids of editions that match an expression, as a subquery."""
    sql = SQLITE if connections[using].vendor == "sqlite" else POSTGRESQL
    return RawSQL(sql, (spelled, limit, offset), output_field=UUIDField())  # noqa: S611 (made here)
