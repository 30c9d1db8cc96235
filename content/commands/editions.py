"""Making editions: what a revision comes to for the public.

`prepare` needs no lock and does the slow part. Where an edition stands in time, and writing it, is placements.py.
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Exists, F, OuterRef

from content.errors import Conflict, NotFound
from content.models.edition import SHOWN, Body, Edge, Edition, EditionState, Reason
from content.models.fields import canonical, new_id
from content.models.item import Item, Revision
from content.models.search import SearchEntry
from content.queries import editing
from content.search.texts import TEXTS, texts_of
from content.snapshots import MAKE, Snapshot
from content.snapshots.base import sort_instant
from content.snapshots.rich import bound, names_in, render_parts, sources
from content.text.renderer import RENDERER
from content.text.search.tokens import Tokens, tokens_of
from content.vocabulary import Kind

FILE = ("file", "share_file", "media_type", "width", "height", "thumbhash", "colour")  # what of it is public


@dataclass(frozen=True, slots=True)
class Prepared:
    """A revision, ready to become an edition. `saves` is how often its item had been saved by then."""

    item_id: UUID
    kind: str
    revision_id: UUID
    saves: int
    state: Mapping[str, Any]
    snapshot: Snapshot
    tokens: Tokens | None
    names: dict[str, str]
    owner_id: UUID | None

    @property
    def data(self) -> dict[str, Any]:
        """What goes into the edition beside the body. Times are the placement's."""
        shared = {"label": self.snapshot.label, "aliases": self.state["aliases"]}
        return shared | {"translation_of": self.state["translation_of"]} | self.snapshot.data


def prepare(ids: Iterable[UUID]) -> list[Prepared]:
    """The latest revision of each item, rendered, with the items that its texts name looked up. Raises NotFound."""
    wanted = list(dict.fromkeys(ids))
    latest = Revision.objects.filter(item_id__in=wanted, number=F("item__version")).select_related("item")
    revisions = {revision.item_id: revision for revision in latest}
    if len(revisions) != len(wanted):
        raise NotFound("What was to be published has been deleted.")
    named = {id_: names_in(render_parts(revisions[id_].item.kind, revisions[id_].state)) for id_ in wanted}
    known = editing.ids_of(set().union(*named.values()))
    lost = lost_slugs(wanted)
    return [
        prepare_revision(revisions[id_].item, revisions[id_], _names(named[id_], known), lost[id_]) for id_ in wanted
    ]


def prepare_names(kind: str, state: Mapping[str, Any]) -> dict[str, str]:
    """What the texts of a state name, by `kind:name`: the items of these names now."""
    named = names_in(render_parts(kind, state))
    return _names(named, editing.ids_of(named))


def _names(named: set[tuple[str, str]], known: Mapping[tuple[str, str], str]) -> dict[str, str]:
    return {f"{kind}:{name}": known[kind, name] for kind, name in sorted(named) if (kind, name) in known}


def prepare_revision(item: Item, revision: Revision, names: dict[str, str], lost: Collection[str]) -> Prepared:
    """`names` are what its texts name, by `kind:name`: looked up, or those that an earlier edition was bound with.

    `lost` are slugs of suppressed editions, which are no aliases any more.
    """
    state = revision.state | {"aliases": [alias for alias in revision.state["aliases"] if alias not in lost]}
    if item.kind == Kind.IMAGE:
        file: Any = revision.file
        state = state | {"file": {name: file[name] for name in FILE}}
    rendered = render_parts(item.kind, state)
    by_name = {(kind, name): id_ for key, id_ in names.items() for kind, _, name in [key.partition(":")]}
    references = {cited["key"]: cited["reference"] for cited in state.get("citations", [])}
    parts = bound(rendered, sources(item.kind, state), by_name, references)
    snapshot = MAKE[item.kind](state, parts, rendered)
    searched = item.kind in TEXTS
    tokens = tokens_of(item.kind, texts_of(item.kind, snapshot.data, parts), state["language"]) if searched else None
    return Prepared(item.pk, item.kind, revision.pk, item.saves, state, snapshot, tokens, names, item.created_by_id)


def prepare_again(edition: Edition) -> Prepared:
    """What an edition was made from: its own revision, bound to the same items."""
    names = Body.objects.filter(edition=edition).values_list("names", flat=True).first() or {}
    revision = Revision.objects.select_related("item").get(pk=edition.revision_id)
    return prepare_revision(revision.item, revision, names, lost_slugs([edition.item_id])[edition.item_id])


@dataclass(slots=True)
class Terms:
    """What a publication says about its editions."""

    group: UUID = field(default_factory=new_id)
    at: datetime | None = None
    note: str | None = None
    minor: bool = False
    reason: str | None = None
    if_scheduled: str | None = None


@dataclass(slots=True)
class Draft:
    """An edition that is not written yet, with what hangs on it. `tokens` are what search finds it by, once made."""

    edition: Edition
    parts: Mapping[str, Any]
    names: dict[str, str]
    edges: frozenset[tuple[str, str]]
    tokens: Tokens | None = None


def draft_of(prepared: Prepared, terms: Terms, previous: Edition | None, start: datetime) -> Draft:
    """Times, reason and notes follow from what is public before `start`."""
    published_at = _published_at(prepared, previous, start)
    edition = Edition(
        item_id=prepared.item_id,
        kind=prepared.kind,
        slug=prepared.state["slug"],
        language=prepared.state["language"],
        state=EditionState.PUBLISHED,
        visible_from=start,
        revision_id=prepared.revision_id,
        reason=terms.reason or (Reason.UPDATED if previous else Reason.PUBLISHED),
        minor=terms.minor or terms.reason == Reason.REISSUED,
        note=terms.note,
        group=terms.group,
        renderer=RENDERER,
        published_at=published_at,
        published_on=published_at.astimezone(ZoneInfo(settings.SITE_TIME_ZONE)).date(),
        updated_at=_updated_at(terms, previous, published_at, start),
        revised_at=_revised_at(terms, previous, start),
        starts_at=prepared.snapshot.starts_at,
        ends_at=prepared.snapshot.ends_at,
        year=prepared.snapshot.year,
        label_key=prepared.snapshot.label_key,
        sort_key=prepared.snapshot.sort or sort_instant(published_at),
        image_id=prepared.snapshot.image,
        parent_id=prepared.snapshot.parent,
        snapshot=prepared.data,
    )
    edition.corrections = _corrections(edition, previous)
    edition.hash = content_hash(edition, prepared.snapshot.parts)
    return Draft(edition, prepared.snapshot.parts, prepared.names, _edges(edition, prepared), prepared.tokens)


def withdrawn(previous: Draft, terms: Edition) -> Draft:
    """What the public is shown instead of `previous`: all of it under a notice, or nothing but that it left.

    `terms` gives state, reason, instant, notice, explanation and target.
    """
    kept = terms.state == EditionState.WITHDRAWN
    edition = copy(previous.edition)
    edition.id, edition.change, edition.suppressed_at, edition.suppressed_reason = new_id(), None, None, None
    for name in TERMS_OF_WITHDRAWAL:
        setattr(edition, name, getattr(terms, name))
    edition.note, edition.minor, edition.taken = None, False, False
    if not kept:
        edition.snapshot, edition.image_id, edition.parent_id = {}, None, None
        edition.starts_at = edition.ends_at = None
    parts = previous.parts if kept else {}
    edition.hash = content_hash(edition, parts)
    if not kept:
        return Draft(edition, parts, {}, frozenset())
    return Draft(edition, parts, previous.names, previous.edges, previous.tokens)


TERMS_OF_WITHDRAWAL = (
    *("state", "reason", "visible_from", "visible_until", "notice", "explanation", "group"),
    *("target_id", "target_kind", "target_url"),
)


def erase(edition: Edition) -> None:
    """All that an edition says is gone, in memory and in the rows that hang on it; its place in time stays."""
    Body.objects.filter(edition=edition).delete()
    Edge.objects.filter(edition=edition).delete()
    SearchEntry.objects.filter(edition=edition).delete()
    edition.snapshot, edition.corrections = {}, []
    edition.note = edition.notice = edition.explanation = None
    edition.label_key = edition.sort_key = b""
    edition.image_id = edition.parent_id = edition.starts_at = edition.ends_at = edition.year = None
    edition.hash = content_hash(edition, {})


def forget(erased: Edition) -> None:
    """What the other editions of the item repeat of an erased one goes too: its note from their corrections; and its
    slug, unless the item was shown under it otherwise, from their aliases and from what tells that the item left."""
    lost = lost_slugs([erased.item_id])[erased.item_id]
    for row in Edition.objects.filter(item_id=erased.item_id, suppressed_at=None):
        before = (row.slug, row.corrections, row.snapshot)
        row.corrections = [one for one in row.corrections if one["edition"] != erased.number]
        if lost & set(row.snapshot.get("aliases", [])):
            kept = [alias for alias in row.snapshot["aliases"] if alias not in lost]
            row.snapshot = row.snapshot | {"aliases": kept}
            row.edges.filter(name="alias", value__in=lost).delete()
        if row.slug in lost and row.state not in SHOWN:
            row.slug = str(row.item_id)
        if before != (row.slug, row.corrections, row.snapshot):
            row.hash = content_hash(row, written(row).parts)
            row.save(update_fields=["slug", "corrections", "snapshot", "hash"])


def lost_slugs(ids: Iterable[UUID]) -> dict[UUID, set[str]]:
    """By item, the slugs under which only suppressed editions showed it. Nothing tells them any more; the suppressed
    edition keeps its own, so that they are known."""
    shown = Edition.objects.filter(state__in=SHOWN, change__isnull=False)
    others = shown.filter(item_id=OuterRef("item_id"), slug=OuterRef("slug"), suppressed_at=None)
    lost = shown.filter(~Exists(others), item_id__in=list(ids), suppressed_at__isnull=False)
    found: dict[UUID, set[str]] = defaultdict(set)
    for item_id, slug in lost.values_list("item_id", "slug"):
        found[item_id].add(slug)
    return found


def written(edition: Edition) -> Draft:
    """An edition that is there already, as a draft to make the next one from."""
    body = Body.objects.filter(edition=edition).first()
    edges = frozenset(edition.edges.values_list("name", "value"))
    return Draft(edition, body.parts if body else {}, body.names if body else {}, edges)


def _edges(edition: Edition, prepared: Prepared) -> frozenset[tuple[str, str]]:
    """The snapshot's edges, and those that only the publication knows."""
    found = prepared.snapshot.edges | {("translation", prepared.state["translation_of"] or str(prepared.item_id))}
    if edition.kind == Kind.POST:
        on = edition.published_on
        found |= {("year", str(on.year)), ("month", f"{on:%Y-%m}"), ("month", str(on.month))}
    return found


def is_unchanged(draft: Draft, current: Edition | None) -> bool:
    """Whether the public sees all of this already."""
    edition = draft.edition
    if current is None or current.state != edition.state:
        return False
    same = (edition.slug, edition.language, edition.published_at) == (
        *(current.slug, current.language),
        current.published_at,
    )
    if not same or canonical(current.snapshot) != canonical(edition.snapshot):
        return False
    there = written(current)
    return there.edges == draft.edges and canonical(there.parts) == canonical(draft.parts)


def content_hash(edition: Edition, parts: Mapping[str, Any] | None) -> str:
    """SHA-256 over all that an answer can show of an edition, in its canonical spelling: instants in UTC too."""
    times = [edition.published_at, edition.updated_at, edition.revised_at]
    published_at, updated_at, revised_at = (at and at.astimezone(UTC) for at in times)
    shown = {
        "renderer": edition.renderer,
        "kind": edition.kind,
        "slug": edition.slug,
        "language": edition.language,
        "state": edition.state,
        "notice": edition.notice,
        "explanation": edition.explanation,
        "target": [edition.target_id and str(edition.target_id), edition.target_kind, edition.target_url],
        "times": [published_at, edition.published_on, updated_at, revised_at],
        "snapshot": edition.snapshot,
        "corrections": edition.corrections,
        "parts": parts or {},
    }
    return hashlib.sha256(canonical(shown)).hexdigest()


def _published_at(prepared: Prepared, previous: Edition | None, start: datetime) -> datetime:
    given = prepared.state["published_at"]
    if given is None:
        return previous.published_at if previous else start
    published_at = datetime.fromisoformat(given)
    if published_at > start:
        raise Conflict(
            f"“{prepared.state['slug']}” has a published_at in the future: publish it at that instant instead.",
            code="published_at_in_future",
        )
    return published_at


def _updated_at(terms: Terms, previous: Edition | None, published_at: datetime, start: datetime) -> datetime:
    """The last edition that an editor made. What was backfilled was last updated when it was published there."""
    if terms.reason == Reason.REISSUED and previous:
        return previous.updated_at
    return published_at if terms.reason == Reason.BACKFILL and previous is None else start


def _revised_at(terms: Terms, previous: Edition | None, start: datetime) -> datetime | None:
    """The last edition after the first that was not minor."""
    if previous is None:
        return None
    minor = terms.minor or terms.reason == Reason.REISSUED
    return previous.revised_at if minor else start


def _corrections(edition: Edition, previous: Edition | None) -> list[dict[str, Any]]:
    earlier: list[dict[str, Any]] = previous.corrections if previous else []
    if not edition.note:
        return earlier
    at = editing.plain(edition.visible_from.replace(microsecond=0))
    return [*earlier, {"edition": (previous.number if previous else 0) + 1, "at": at, "note": edition.note}]
