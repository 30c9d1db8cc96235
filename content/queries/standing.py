"""How far items have come on their way to the public, for those who edit them; and lists of working copies."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from content.models.edition import SHOWN, Edition, EditionState
from content.models.item import Item
from content.permissions import Actor, readable
from content.queries.editing import MODELS, NUL
from content.states import TITLES
from content.vocabulary import Kind, Stage
from content.workflow import Seen, Standing

# The words of `Standing.state`, in the order of the way.
STATES = (*(stage.value for stage in Stage if stage != Stage.PUBLISHED), "scheduled", "published", "withdrawn")

SEEN = {EditionState.PUBLISHED: Seen.PUBLISHED, EditionState.WITHDRAWN: Seen.NOTICE}


def standing(item: Item) -> Standing:
    return standings([item])[item.pk]


def standings(items: Iterable[Item]) -> dict[UUID, Standing]:
    """Two queries, however many items."""
    rows, now = list(items), timezone.now()
    ids = [row.pk for row in rows]
    begun = Edition.objects.filter(item_id__in=ids, visible_from__lte=now).order_by()
    counts = dict(begun.values_list("item_id").annotate(many=Count("pk")))
    lasting: dict[UUID, list[dict[str, Any]]] = {id_: [] for id_ in ids}
    columns = ("item_id", "state", "number", "visible_from")
    for edition in Edition.objects.filter(_lasting(now), item_id__in=ids).order_by("visible_from").values(*columns):
        lasting[edition["item_id"]].append(edition)
    return {row.pk: _standing(Stage(row.stage), lasting[row.pk], counts.get(row.pk, 0), now) for row in rows}


def _lasting(now: datetime) -> Q:
    return Q(visible_until=None) | Q(visible_until__gt=now)


def _standing(stage: Stage, lasting: list[dict[str, Any]], editions: int, now: datetime) -> Standing:
    current = next((one for one in lasting if one["visible_from"] <= now), None)
    pending = [one for one in lasting if one["visible_from"] > now]
    coming = next((one["visible_from"] for one in pending if one["state"] == EditionState.PUBLISHED), None)
    leaving = next((one["visible_from"] for one in pending if one["state"] != EditionState.PUBLISHED), None)
    seen = SEEN.get(current["state"], Seen.LEFT) if current else Seen.SCHEDULED if coming else Seen.NEVER
    number = current["number"] if current else None
    return Standing(stage, seen, bool(pending), editions, number, coming, leaving)


def working_copies(
    actor: Actor,
    kind: str,
    *,
    states: Iterable[str] = (),
    text: str = "",
    language: str | None = None,
    mine: bool = False,
) -> QuerySet[Any]:
    """Those of a kind that the actor may read; `text` is anywhere in slug or title; `states` are of STATES."""
    found = MODELS[kind].objects.filter(readable(actor)).select_related("created_by")
    if NUL in text or NUL in (language or ""):
        return MODELS[kind].objects.none()  # type: ignore[no-any-return]
    if text:
        named = Q(slug__icontains=text)
        title = TITLES.get(Kind(kind))
        found = found.filter(named | Q(**{f"{title}__icontains": text}) if title else named)
    if language:
        found = found.filter(language__iexact=language)
    if mine:
        found = found.filter(created_by=actor.account_id) if actor.account_id else found.none()
    wanted = list(states)
    return _in_states(found, wanted) if wanted else found


def _in_states(found: QuerySet[Any], states: list[str]) -> QuerySet[Any]:
    """As `Standing.state` says it, in SQL."""
    now = timezone.now()
    of_item = Edition.objects.filter(item_id=OuterRef("pk"))
    current = of_item.filter(_lasting(now), visible_from__lte=now)
    shown, noticed = Exists(current.filter(state=EditionState.PUBLISHED)), Exists(current.filter(state__in=SHOWN))
    pending = Exists(of_item.filter(visible_from__gt=now, state=EditionState.PUBLISHED))
    settled = Q(stage=Stage.PUBLISHED)
    left = Exists(current) & ~shown
    meaning = {
        "scheduled": settled & pending & ~noticed,
        "withdrawn": settled & left & ~(pending & ~noticed),
        "published": settled & (shown | (~left & ~pending)),
    }
    wanted = Q(stage__in=[state for state in states if state not in meaning])
    for state in states:
        wanted |= meaning.get(state, Q(pk__in=[]))
    return found.filter(wanted)


def label_of(row: Any) -> str:
    """What to call a working copy in a list: the first eighty characters of its title, name, text or key."""
    title = TITLES.get(row.kind)
    return str((getattr(row, title) if title else None) or row.slug)[:80]
