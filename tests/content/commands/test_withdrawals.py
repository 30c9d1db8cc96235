"""Withdrawing: gone, redirect, notice; now and at an instant."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from content.commands import publishing
from content.errors import Conflict, Invalid
from content.models import Body, Change, Edge, Edition, Item
from content.permissions import SYSTEM
from tests.making import change, make, publish, published


def soon(hours: int = 1) -> datetime:
    return timezone.now() + timedelta(hours=hours)


def withdraw(item: Item, mode: str = "gone", **terms: Any) -> Edition:
    return publishing.withdraw(item=item, mode=mode, actor=SYSTEM, **terms)


def states(item: Item) -> list[tuple[int, str]]:
    return list(Edition.objects.filter(item_id=item.pk).order_by("number").values_list("number", "state"))


def pending(item: Item, state: str) -> Edition:
    return Edition.objects.get(item_id=item.pk, change=None, state=state)


def test_withdraw_gone_leaves_nothing_but_the_slug() -> None:
    post = published("post", slug="post", title="Secret", body="Secret", authors=[{"name": "Secret"}])
    edition = withdraw(post, explanation="It was wrong.")
    assert (edition.state, edition.snapshot, edition.slug, edition.number) == ("gone", {}, "post", 2)
    assert not Body.objects.filter(edition=edition).exists()
    assert not Edge.objects.filter(edition=edition).exists()
    last = Change.objects.last()
    assert last is not None
    assert (last.action, last.reason, last.explanation, last.slug) == ("delete", "gone", "It was wrong.", "post")


def test_withdraw_notice_goes_on_showing_it() -> None:
    post = published("post", title="Doubtful", body="Words.")
    edition = withdraw(post, "notice", explanation="It is disputed.")
    assert (edition.state, edition.notice, edition.snapshot["title"]) == ("withdrawn", "It is disputed.", "Doubtful")
    assert Body.objects.get(edition=edition).parts["body"]["source"] == "Words."
    assert [change.action for change in Change.objects.all()] == ["upsert", "upsert"]


def test_withdraw_frees_the_slug_unless_it_is_still_shown() -> None:
    gone, noticed = published("post", slug="gone"), published("post", slug="noticed")
    withdraw(gone)
    withdraw(noticed, "notice", explanation="Disputed.")
    change(gone, slug="gone-away")
    change(noticed, slug="noticed-away")
    published("post", slug="gone")
    with pytest.raises(Conflict) as refusal:
        published("post", slug="noticed")
    assert refusal.value.code == "slug_taken"


def test_withdraw_draft_refused() -> None:
    with pytest.raises(Conflict) as refusal:
        withdraw(make("post"))
    assert refusal.value.code == "not_public"


def test_withdraw_twice_refused() -> None:
    post = published("post")
    withdraw(post)
    with pytest.raises(Conflict) as refusal:
        withdraw(post)
    assert refusal.value.code == "not_public"


def test_withdraw_notice_then_gone() -> None:
    post = published("post")
    withdraw(post, "notice", explanation="Disputed.")
    withdraw(post)
    assert states(post) == [(1, "published"), (2, "withdrawn"), (3, "gone")]


def test_withdraw_gone_while_a_return_is_scheduled_refused() -> None:
    post = published("post")
    withdraw(post)
    publish(post, at=soon())
    with pytest.raises(Conflict) as refusal:
        withdraw(post)
    assert refusal.value.code == "not_public"


@pytest.mark.parametrize(
    ("terms", "pointer"),
    [
        ({"mode": "hidden"}, "/mode"),
        ({"mode": "notice"}, "/explanation"),
        ({"mode": "notice", "explanation": " "}, "/explanation"),
        ({"mode": "gone", "explanation": "a\x00b"}, "/explanation"),
        ({"mode": "redirect"}, "/target"),
        ({"mode": "gone", "target": "https://example.org/"}, "/target"),
        ({"mode": "redirect", "target": "javascript:alert(1)"}, "/target"),
        ({"mode": "redirect", "target": "https://example.org/ two"}, "/target"),
        ({"mode": "gone", "at": datetime.fromisoformat("2020-01-01")}, "/at"),
        ({"mode": "gone", "at": datetime(2020, 1, 1, tzinfo=UTC)}, "/at"),
    ],
)
def test_withdraw_with_wrong_terms_refused(terms: dict[str, Any], pointer: str) -> None:
    post = published("post")
    with pytest.raises(Invalid) as refusal:
        withdraw(post, **terms)
    assert [fault["pointer"] for fault in refusal.value.errors] == [pointer]
    assert states(post) == [(1, "published")]


def test_withdraw_now_drops_what_is_scheduled_and_taken_along() -> None:
    post = published("post")
    tag = make("tag", slug="fresh")
    publish(change(post, tags=["fresh"]), at=soon())
    withdraw(post)
    assert states(post) == [(1, "published"), (2, "gone")]
    assert states(tag) == []


def test_withdraw_at_an_instant() -> None:
    post, at = published("post"), soon()
    edition = withdraw(post, at=at)
    assert (edition.visible_from, edition.change) == (at, None)
    with time_machine.travel(soon(2)):
        assert [change.reason for change in publishing.release()] == ["gone"]


def test_withdraw_at_an_instant_survives_corrections() -> None:
    post, at = published("post", title="One"), soon()
    withdraw(post, "notice", at=at, explanation="Out of date.")
    publish(change(post, title="Two"), note="Corrected.")
    notice = pending(post, "withdrawn")
    assert (notice.number, notice.visible_from, notice.notice) == (3, at, "Out of date.")
    assert notice.snapshot["title"] == "Two"
    assert [one["note"] for one in notice.corrections] == ["Corrected."]


def test_withdraw_at_an_instant_behind_a_schedule() -> None:
    post = published("post", title="One")
    publish(change(post, title="Two"), at=soon(1))
    withdraw(post, "notice", at=soon(2), explanation="Out of date.")
    assert states(post) == [(1, "published"), (2, "published"), (3, "withdrawn")]
    publish(change(post, title="Three"), at=soon(1), if_scheduled="reschedule")
    assert pending(post, "withdrawn").snapshot["title"] == "Three"


def test_withdraw_never_public_behind_its_schedule() -> None:
    post = make("post")
    publish(post, at=soon(1))
    withdraw(post, at=soon(2))
    assert states(post) == [(1, "published"), (2, "gone")]
    publish(post, at=soon(1), if_scheduled="reschedule")
    assert states(post) == [(1, "published"), (2, "gone")]
    publishing.unschedule(item=post, actor=SYSTEM)
    assert states(post) == []


def test_unscheduled_words_do_not_stay_in_a_scheduled_notice() -> None:
    post = published("post", title="Public")
    group = publish(change(post, title="Secret"), make("post"), at=soon(1))
    withdraw(post, "notice", at=soon(2), explanation="Out of date.")
    other = Item.objects.get(pk=group.editions[1].item_id)
    publishing.unschedule(item=other, actor=SYSTEM)
    assert pending(post, "withdrawn").snapshot["title"] == "Public"
    assert states(post) == [(1, "published"), (2, "withdrawn")]


def test_withdraw_before_a_schedule_refused() -> None:
    post = published("post")
    publish(change(post, title="Later"), at=soon(2))
    with pytest.raises(Conflict) as refusal:
        withdraw(post, at=soon(1))
    assert refusal.value.code == "already_scheduled"


def test_publish_after_a_scheduled_withdrawal_refused() -> None:
    post = published("post")
    withdraw(post, at=soon(1))
    with pytest.raises(Conflict) as refusal:
        publish(change(post, title="Later"), at=soon(2))
    assert refusal.value.code == "withdrawal_scheduled"


def test_withdraw_again_at_another_instant_replaces_the_first() -> None:
    post, at = published("post"), soon(3)
    withdraw(post, at=soon(1))
    withdraw(post, "notice", at=at, explanation="Out of date.")
    assert states(post) == [(1, "published"), (2, "withdrawn")]
    assert pending(post, "withdrawn").visible_from == at


def test_unschedule_a_withdrawal() -> None:
    post = published("post")
    withdraw(post, at=soon())
    publishing.unschedule(item=post, actor=SYSTEM)
    assert states(post) == [(1, "published")]


def test_publish_again_after_gone() -> None:
    post = published("post", title="Back")
    withdraw(post)
    edition = publish(post).editions[0]
    assert states(post) == [(1, "published"), (2, "gone"), (3, "published")]
    assert (edition.snapshot["title"], Change.objects.count()) == ("Back", 3)
