"""How the databases find the editions that an expression matches: equal sets on both, in one order.

The latest published come first, and after `limit` of them nothing is looked for: what a common word costs is bounded.
Whether an edition is public now is not asked here; reading.py does.
"""

from django.db import connections
from django.db.models import UUIDField
from django.db.models.expressions import RawSQL

from content.text.search.expressions import Expression, for_fts5, for_tsquery

PLACES = {
    "sqlite": """
        SELECT edition_id, place FROM content_searchentry WHERE place IN (
            SELECT rowid FROM content_searchtokens WHERE content_searchtokens MATCH %s
            ORDER BY rowid DESC LIMIT {limit} OFFSET {offset}
        )
    """,
    "postgresql": """
        SELECT edition_id, place FROM content_searchentry WHERE tokens @@ %s::tsquery AND commonplace_costly(place)
        ORDER BY place DESC LIMIT {limit} OFFSET {offset}
    """,
}


def spelled(sought: Expression, using: str) -> str:
    """As the database reads it."""
    return for_fts5(sought) if connections[using].vendor == "sqlite" else for_tsquery(sought)


def places(using: str, *, limit: int, offset: int = 0) -> str:
    """SQL for the ids and places of the editions that match an expression, which is its parameter."""
    return PLACES[connections[using].vendor].format(limit=limit, offset=offset)


def matching(spelled: str, using: str, *, limit: int, offset: int = 0) -> RawSQL:
    """The ids of editions that match an expression, as a subquery."""
    sql = f"SELECT edition_id FROM ({places(using, limit=limit, offset=offset)}) AS places"  # noqa: S608 (made here)
    return RawSQL(sql, (spelled,), output_field=UUIDField())  # noqa: S611 (made here)
