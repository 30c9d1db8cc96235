"""What answers hold, or would hold if it were public, as cache tags. Of what was fetched already; no queries here."""

from collections.abc import Iterable, Sequence

from api.protocol.cache_tags import Tags, found_by, of_item
from api.v1.delivery import documents
from content.queries.rows import Links, Row
from content.queries.touching import ABOUT, SIBLING


def shown(rows: Iterable[Row]) -> Tags:
    """Items, each with its picture, which a card shows."""
    rows = list(rows)
    held: Tags = {of_item(row.id): row.kind for row in rows}
    return held | {of_item(row.image_id): "image" for row in rows if row.image_id}


def named(ids: Iterable[str | None]) -> Tags:
    """Items that have a place in the answer, public or not."""
    return {of_item(id_): None for id_ in ids if id_}


def around(rows: Sequence[Row]) -> Tags:
    """What documents show because it names them: the posts about an event, and translations."""
    return posts_about(rows) | {found_by(SIBLING, documents.root(row)): row.kind for row in rows}


def posts_about(rows: Iterable[Row]) -> Tags:
    """What events show in lists too."""
    return {found_by(ABOUT, row.id): "post" for row in rows if row.kind == "event"}


def of_documents(rows: Sequence[Row], whole: Sequence[Row], names: Iterable[str], links: Links, *, full: bool) -> Tags:
    """Of rows as lists show them, or in `full`; `whole` are those that stand in them in full."""
    others = [row for row in rows if row.id not in links]
    held = named(names) | shown([*links.values(), *others]) | around(whole)
    return held | (around(rows) if full else posts_about(rows))
