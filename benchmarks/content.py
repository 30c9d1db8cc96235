"""The content of a benchmark (plan.py) in the database: the distinct posts through the project's own commands, the rest
as rows that are copies of theirs.

A copy has its own ids, times, title, slug, hash, edges, tokens, number and entry of the log, as if it had been
published by itself. It has no working copy: the public side reads none, and a million of them would be another ten
gigabytes. Nothing here is for a database with other content.

`python -m benchmarks.content POSTS DISTINCT` fills the database of the environment, if it is empty.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import django
import orjson
from django.conf import settings
from django.core.management import call_command
from django.db import models, transaction
from tqdm import tqdm

if __name__ == "__main__":
    django.setup()

from benchmarks import bulk, plan
from benchmarks.plan import Plan
from content.commands import authoring, publishing
from content.commands.editions import content_hash
from content.models.edition import Action, Body, Change, Edge, Edition, Head, Reason
from content.models.fields import canonical, new_id
from content.models.item import Item
from content.models.search import SearchEntry, place_of
from content.permissions import SYSTEM
from content.queries import editing
from content.search.texts import texts_of
from content.snapshots.base import sort_instant, sort_text
from content.text.search.tokens import ANALYSER, tokens_of
from content.vocabulary import Kind

BATCH = 25  # posts that are published together
CHUNK = 2_000  # copies that are written together
TICK = timedelta(microseconds=1)

Progress = Callable[[Iterable[int], str, int], Iterable[int]]


def main(posts: int, distinct: int) -> str | None:
    """Answers why not."""
    wanted = Plan(posts, distinct)
    call_command("migrate", verbosity=0)
    if is_there(wanted):
        print(f"The {posts:,} posts are there already.")
    elif is_empty():
        load(wanted, _shown)
    else:
        return "The database holds something else, or part of it: remove it, or name another."
    return None


def _shown(numbers: Iterable[int], what: str, many: int) -> Iterable[int]:
    return tqdm(numbers, desc=what, total=many, unit=" posts", mininterval=1)


def is_there(wanted: Plan) -> bool:
    """Whether the database holds just this content. What cannot be told: other content of the same size and names."""
    head = Head.objects.get()
    if head.number != _entries(wanted) or Edition.objects.count() != head.number:
        return False
    ends = [wanted.slug(number) for number in (0, wanted.posts // 2, wanted.posts - 1)]
    return Edition.objects.filter(kind=Kind.POST, slug__in=ends).count() == len(set(ends))


def is_empty() -> bool:
    return not Head.objects.get().number and not Item.objects.exists()


def load(wanted: Plan, progress: Progress = lambda numbers, *_: numbers) -> None:
    """Into an empty database. Killed on the way, it leaves one that is neither empty nor what was wanted."""
    _publish_distinct(wanted, progress)
    if wanted.posts > wanted.distinct:
        with bulk.bare_tables():
            head = _copy(wanted, progress)
        head.save()
    bulk.analyse()


def _entries(wanted: Plan) -> int:
    """Each item has one edition."""
    return wanted.posts + plan.AUTHORS + plan.TAGS


# --- Through the commands --------------------------------------------------------------------------------------


def _publish_distinct(wanted: Plan, progress: Progress) -> None:
    tags = [_made("tag", {"slug": f"tag-{n}", "name": plan.tag_name(n)}) for n in range(plan.TAGS)]
    authors = [_made("author", {"slug": f"author-{n}", "name": plan.author_name(n)}) for n in range(plan.AUTHORS)]
    _publish([*tags, *authors])
    resolver = editing.Resolver()
    numbers = iter(progress(wanted.originals, "published", wanted.distinct))
    while batch := list(islice(numbers, BATCH)):
        _publish([_made("post", wanted.post(number), resolver) for number in batch])


def _made(kind: str, data: dict[str, Any], resolver: editing.Resolver | None = None) -> Item:
    return authoring.create_item(kind=kind, data=data, actor=SYSTEM, resolver=resolver)


def _publish(items: list[Item]) -> None:
    publishing.publish(items=items, actor=SYSTEM, reason=Reason.BACKFILL, takes_along=False)


# --- As rows ---------------------------------------------------------------------------------------------------

BODY = ("edition_id", "parts", "names")
EDGE = ("edition_id", "item_id", "kind", "name", "value", "sort_key")
ENTRY = ("edition_id", "place", "analyser", "until", "tokens")
CHANGE = (
    *("number", "id", "at", "kind", "item_id", "action", "reason", "slug", "previous_slug", "edition_id"),
    *("edition_number", "minor", "explanation", "target_id", "target_kind"),
)
OF_TIME = ("translation", "year", "month")  # edges that are not the text's

Rows = dict[type[models.Model], list[Any]]


@dataclass(frozen=True, slots=True)
class Original:
    """A published post, with the mark in its texts that tells it from its copies. `tokens` are as the database takes
    them, `edges` those of its text."""

    mark: str
    edition: Edition
    snapshot: str
    parts: str
    tokens: str
    edges: list[tuple[str, str]]


def _copy(wanted: Plan, progress: Progress) -> Head:
    """Answers where the log is then. It is for the caller to write, when the tables are whole again."""
    head = Head.objects.get()
    originals = _originals(wanted)
    numbers = iter(progress(wanted.copies(), "copied", wanted.posts - wanted.distinct))
    while chunk := list(islice(numbers, CHUNK)):
        rows: Rows = {Edition: [], Body: [], Edge: [], SearchEntry: [], Change: []}
        for number in chunk:
            head.number, head.at = head.number + 1, head.at + TICK
            _add(rows, wanted, number, originals[wanted.text(number)], head)
        with transaction.atomic():
            for model, columns in COLUMNS.items():
                bulk.insert(model, columns, rows[model])
    return head


def _originals(wanted: Plan) -> dict[int, Original]:
    slugs = {wanted.slug(number): number for number in wanted.originals}
    editions = Edition.objects.filter(kind=Kind.POST, slug__in=slugs).select_related("body").prefetch_related("edges")
    return {wanted.text(slugs[edition.slug]): _original(edition, slugs[edition.slug]) for edition in editions}


def _original(edition: Edition, number: int) -> Original:
    parts = edition.body.parts
    tokens = tokens_of(edition.kind, texts_of(edition.kind, edition.snapshot, parts), edition.language)
    return Original(
        plan.mark(number),
        edition,
        canonical(edition.snapshot).decode(),
        canonical(parts).decode(),
        bulk.spelled(SearchEntry, "tokens", tokens),
        [(edge.name, edge.value) for edge in edition.edges.all() if edge.name not in OF_TIME],
    )


def _add(rows: Rows, wanted: Plan, number: int, original: Original, head: Head) -> None:
    """The rows of one copy, public from the head's instant on."""
    mark = plan.mark(number)
    parts = original.parts.replace(original.mark, mark)
    edition = _edition(wanted, number, orjson.loads(original.snapshot.replace(original.mark, mark)), original, head)
    edition.hash = content_hash(edition, orjson.loads(parts))
    columns = dict(zip(COLUMNS[Edition], bulk.row_of(edition), strict=True))
    id_, item_id, sort_key = columns["id"], columns["item_id"], columns["sort_key"]
    rows[Edition].append(list(columns.values()))
    rows[Body].append([id_, parts, "{}"])
    edges = [*original.edges, *_edges_of_time(edition)]
    rows[Edge] += [[id_, item_id, edition.kind, name, value, sort_key] for name, value in edges]
    tokens = original.tokens.replace(original.mark, mark)
    rows[SearchEntry].append([id_, place_of(edition), ANALYSER, None, tokens])
    change = columns | {
        "number": edition.change,
        "id": bulk.spelled(Change, "id", uuid4()),
        "at": columns["visible_from"],
    }
    change |= {"edition_id": id_, "edition_number": edition.number, "action": Action.UPSERT, "previous_slug": None}
    rows[Change].append([change[name] for name in CHANGE])


def _edition(wanted: Plan, number: int, snapshot: Any, original: Original, head: Head) -> Edition:
    published_at = wanted.published_at(number)
    edition = copy(original.edition)
    edition.id, edition.item_id, edition.revision_id, edition.group = new_id(), new_id(), new_id(), new_id()
    edition.slug, edition.snapshot = wanted.slug(number), snapshot
    edition.change, edition.visible_from = head.number, head.at
    edition.published_at = edition.updated_at = published_at
    edition.published_on = published_at.astimezone(ZoneInfo(settings.SITE_TIME_ZONE)).date()
    edition.label_key, edition.sort_key = sort_text(snapshot["title"]), sort_instant(published_at)
    return edition


def _edges_of_time(edition: Edition) -> list[tuple[str, str]]:
    on = edition.published_on
    months = [("month", f"{on:%Y-%m}"), ("month", str(on.month))]
    return [("translation", str(edition.item_id)), ("year", str(on.year)), *months]


COLUMNS: dict[type[models.Model], Sequence[str]] = {
    Edition: bulk.columns_of(Edition),
    Body: BODY,
    Edge: EDGE,
    SearchEntry: ENTRY,
    Change: CHANGE,
}


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
