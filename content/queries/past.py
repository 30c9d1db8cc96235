"""What was public before, as it may be told now: the editions of an item.

Editions at a moment, as in reading.py, and by the same predicate: what has begun by then was public, whether or not the
log has its entry yet.
"""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from content.models.edition import SHOWN, Edition
from content.queries.reading import Editions, Moment, Row

# --- An item's history -----------------------------------------------------------------------------------------


class Entry(NamedTuple):
    """An edition as a history lists it. `visible_until` is what it is in the table: it may betray a schedule."""

    number: int
    state: str
    slug: str
    reason: str
    minor: bool
    note: str | None
    visible_from: datetime
    visible_until: datetime | None
    updated_at: datetime
    suppressed_at: datetime | None
    hash: str
    snapshot: dict[str, Any]


def history(moment: Moment, item_id: UUID) -> Editions:
    """The editions in which the item itself was shown. A withdrawal that shows nothing of it is none of them."""
    began = Edition.objects.using(moment.using).filter(item_id=item_id, visible_from__lte=moment.instant)
    return began.filter(state__in=SHOWN)


def entries(editions: Editions) -> list[Entry]:
    return [Entry(*values) for values in editions.values_list(*Entry._fields)]


def edition(moment: Moment, item_id: UUID, number: int) -> tuple[Row, datetime | None] | None:
    """An edition of a history, and when it was suppressed. One query."""
    found = history(moment, item_id).filter(number=number)
    made = [
        (Row(*values[:-1]), values[-1])
        for values in found.values_list(*Row._fields[:-1], "body__parts", "suppressed_at")
    ]
    return made[0] if made else None
