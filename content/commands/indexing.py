"""The search index, written in the transaction that publishes. Only editions that are, or will be, public are in it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import OuterRef, Subquery
from django.utils import timezone

from content.commands.atomic import command
from content.commands.editions import Draft, written
from content.commands.log import held
from content.models.edition import SHOWN, Edition
from content.models.search import SearchEntry, place_of
from content.permissions import Action, Actor, require
from content.search.texts import TEXTS, texts_of
from content.text.search.tokens import ANALYSER, Tokens, tokens_of

# How long a reader may still be at the state before: its edition is found for so long.
SLOWEST_READER = timedelta(minutes=1)


def index(drafts: Iterable[Draft]) -> None:
    """Editions that have just been written; and out with what nobody can see any more."""
    found = [draft for draft in drafts if draft.edition.kind in TEXTS]
    if not found:
        return
    ended = timezone.now() - SLOWEST_READER
    _mark([draft.edition.item_id for draft in found])
    SearchEntry.objects.filter(until__lt=ended, edition__visible_until__lt=ended).delete()
    _write([draft for draft in found if _is_searched(draft.edition, ended)])


def _mark(ids: Sequence[UUID]) -> None:
    """When the other editions of these items end. Not until then, nor before the slowest reader, they are forgotten."""
    ends = Edition.objects.filter(pk=OuterRef("edition_id")).values("visible_until")[:1]
    SearchEntry.objects.filter(edition__item_id__in=ids).update(until=Subquery(ends))


def _is_searched(edition: Edition, ended: datetime) -> bool:
    lasts = edition.visible_until is None or edition.visible_until >= ended
    # What was suppressed has no words.
    return lasts and edition.state in SHOWN and bool(edition.snapshot)


def unindexed(*, everything: bool = False) -> list[UUID]:
    """The editions that the index lacks, or has by other rules than today's; or all that belong into it."""
    lasting = Edition.objects.exclude(visible_until__lt=timezone.now()).filter(state__in=SHOWN, kind__in=TEXTS)
    if not everything:
        lasting = lasting.exclude(search_entry__analyser=ANALYSER)
    return list(lasting.order_by("pk").values_list("pk", flat=True))


def forget_ended(*, actor: Actor) -> None:
    """What nobody can see any more leaves the index, whatever was known of its end."""
    require(actor, Action.OPERATE)
    SearchEntry.objects.filter(edition__visible_until__lt=timezone.now() - SLOWEST_READER).delete()


@command
def index_again(*, editions: Sequence[UUID], actor: Actor) -> int:
    """Those that are still there of these editions, anew; answers how many. It can be stopped and run again."""
    require(actor, Action.OPERATE)
    with held():
        drafts = [written(row) for row in Edition.objects.filter(pk__in=editions, state__in=SHOWN, kind__in=TEXTS)]
        SearchEntry.objects.filter(edition__in=editions).delete()
        index(drafts)
    return len(drafts)


def _write(drafts: Sequence[Draft]) -> None:
    wishes = [place_of(draft.edition) for draft in drafts]
    taken = set(SearchEntry.objects.filter(place__in=wishes).values_list("place", flat=True))
    entries = [
        SearchEntry(
            edition=draft.edition,
            place=_free(wish, taken),
            analyser=ANALYSER,
            tokens=draft.tokens or _tokens(draft),
        )
        for wish, draft in zip(wishes, drafts, strict=True)
    ]
    SearchEntry.objects.bulk_create(entries, batch_size=1000)


def _free(wish: int, taken: set[int]) -> int:
    """The place, or the next one up that nobody has."""
    place = wish
    while place in taken or (place != wish and SearchEntry.objects.filter(place=place).exists()):
        place += 1
    taken.add(place)
    return place


def _tokens(draft: Draft) -> Tokens:
    edition = draft.edition
    texts = texts_of(edition.kind, edition.snapshot, draft.parts)
    return tokens_of(edition.kind, texts, edition.language)
