"""What must be true of the log after whatever happened: design.md's "Rules of the log", read from the tables."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from content.models.edition import SHOWN, Change, Edition, Head


def check_log() -> None:
    head, changes = Head.objects.get(), list(Change.objects.order_by("number"))
    assert [change.number for change in changes] == list(range(1, len(changes) + 1))
    assert all(one.at <= two.at for one, two in pairwise(changes)), "time runs backwards"
    assert (head.number, head.at) == ((len(changes), changes[-1].at) if changes else (0, head.at))
    released = Edition.objects.exclude(change=None)
    assert {edition.change: edition.pk for edition in released} == {
        change.number: change.edition_id for change in changes if not is_note(change)
    }
    pending = Edition.objects.filter(change=None).order_by("visible_from").first()
    assert head.next_transition == (pending.visible_from if pending else None)


def is_note(change: Change) -> bool:
    """An entry that shows no new edition (an earlier one was suppressed)."""
    return Edition.objects.get(pk=change.edition_id).change != change.number


def check_editions() -> None:
    items, slugs = defaultdict(list), defaultdict(list)
    for edition in Edition.objects.order_by("visible_from"):
        items[edition.item_id].append(edition)
        if edition.state in SHOWN:
            slugs[edition.kind, edition.slug].append(edition)
    for editions in items.values():
        assert [edition.number for edition in editions] == list(range(1, len(editions) + 1))
        assert [one.visible_until for one in editions] == [*(two.visible_from for two in editions[1:]), None]
        assert [bool(one.change) for one in editions] == sorted((bool(one.change) for one in editions), reverse=True)
    for holders in slugs.values():
        check_apart(holders)


def check_apart(editions: Iterable[Edition]) -> None:
    for one, two in pairwise(editions):
        assert one.visible_until is not None
        assert one.visible_until <= two.visible_from, f"{one} and {two} overlap"


def check_all() -> None:
    check_log()
    check_editions()
