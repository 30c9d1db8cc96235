"""Scheduling: one scheduled edition an item, rebuilt when what is before it changes; groups that part without loss."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from content.commands import authoring, publishing
from content.errors import Conflict, Invalid
from content.models import Change, Edition, Head, Item
from content.permissions import SYSTEM
from tests.making import change, make, make_image, publish, published


def soon(**delta: Any) -> datetime:
    return timezone.now() + timedelta(**(delta or {"hours": 1}))


def schedule(*items: Item, at: datetime, **terms: Any) -> publishing.Publication:
    return publishing.schedule(items=items, at=at, actor=SYSTEM, **terms)


def unschedule(item: Item) -> list[Any]:
    return publishing.unschedule(item=item, actor=SYSTEM)


def pending(item: Item) -> Edition:
    return Edition.objects.get(item_id=item.pk, change=None, state="published")


def test_schedule_writes_an_edition_without_a_number_in_the_log() -> None:
    at = soon()
    edition = schedule(make("post"), at=at).editions[0]
    assert (edition.visible_from, edition.change, edition.visible_until) == (at, None, None)
    assert (Head.objects.get().number, Head.objects.get().next_transition) == (0, at)


def test_schedule_ends_the_present_edition_at_that_instant() -> None:
    post, at = published("post"), soon()
    schedule(change(post, title="Later"), at=at)
    assert [one.visible_until for one in Edition.objects.order_by("number")] == [at, None]


@pytest.mark.parametrize("at", [datetime.fromisoformat("2020-01-01"), datetime(2020, 1, 1, tzinfo=UTC)])
def test_schedule_at_no_coming_instant_refused(at: datetime) -> None:
    with pytest.raises(Invalid) as refusal:
        schedule(make("post"), at=at)
    assert refusal.value.errors[0]["pointer"] == "/at"


@pytest.mark.parametrize("again", [None, "keep"])
def test_schedule_twice_refused(again: str | None) -> None:
    post = make("post")
    schedule(post, at=soon())
    with pytest.raises(Conflict) as refusal:
        schedule(post, at=soon(hours=2), if_scheduled=again)
    assert (refusal.value.code, refusal.value.errors[0]["allowed"]) == ("already_scheduled", ["keep", "reschedule"])


def test_publish_with_an_unknown_choice_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        publish(make("post"), if_scheduled="perhaps")
    assert (refusal.value.errors[0]["pointer"], refusal.value.errors[0]["allowed"]) == (
        "/if_scheduled",
        ["keep", "reschedule"],
    )


def test_schedule_again_reschedules() -> None:
    post, later = published("post", title="Now"), soon(hours=2)
    schedule(change(post, title="First"), at=soon())
    schedule(change(post, title="Second"), at=later, if_scheduled="reschedule")
    assert (pending(post).visible_from, pending(post).snapshot["title"]) == (later, "Second")
    assert Edition.objects.filter(item_id=post.pk).count() == 2


def test_publish_while_scheduled_refused() -> None:
    post = published("post")
    schedule(change(post, title="Later"), at=soon())
    with pytest.raises(Conflict) as refusal:
        publish(change(post, title="Now"))
    assert refusal.value.code == "already_scheduled"


def test_publish_keep_rebuilds_what_is_scheduled() -> None:
    post, at = published("post", title="Zero"), soon()
    schedule(change(post, title="Two"), at=at, note="A second note.")
    now = publish(change(post, title="One"), note="A first note.", if_scheduled="keep").editions[0]
    later = pending(post)
    assert (now.number, now.visible_until, later.number) == (2, at, 3)
    assert [(one["edition"], one["note"]) for one in later.corrections] == [(2, "A first note."), (3, "A second note.")]
    assert later.snapshot["title"] == "Two"
    assert later.published_at == Edition.objects.get(item_id=post.pk, number=1).published_at


def test_publish_first_time_and_keep_gives_the_schedule_its_published_at() -> None:
    post, at = make("post"), soon()
    first = schedule(post, at=at).editions[0]
    assert first.published_at == at
    now = publish(post, if_scheduled="keep").editions[0]
    assert pending(post).published_at == now.visible_from
    assert pending(post).reason == "updated"


def test_publish_reschedule_takes_the_place_of_the_schedule() -> None:
    post = make("post")
    schedule(post, at=soon())
    publish(post, if_scheduled="reschedule")
    assert [edition.number for edition in Edition.objects.all()] == [1]
    assert Head.objects.get().next_transition is None


def test_publish_reschedule_unchanged_drops_the_schedule() -> None:
    post = published("post", title="Same")
    schedule(change(post, title="Other"), at=soon())
    publication = publish(change(post, title="Same"), if_scheduled="reschedule")
    assert len(publication.unchanged) == 1
    assert Edition.objects.get().visible_until is None


def test_schedule_slug_that_another_holds_then_refused() -> None:
    holder = published("post", slug="bread")
    schedule(change(holder, slug="loaf"), at=soon(hours=2))
    taker = make("post", slug="bread")
    with pytest.raises(Conflict) as refusal:
        schedule(taker, at=soon(hours=1))
    assert refusal.value.code == "slug_taken"
    schedule(taker, at=soon(hours=3))


def test_reschedule_group_whose_slug_passes_from_one_to_another() -> None:
    holder = published("post", slug="bread")
    taker = make("post", slug="other")
    change(holder, slug="loaf")
    change(taker, slug="bread")
    schedule(holder, taker, at=soon())
    schedule(holder, taker, at=soon(hours=2), if_scheduled="reschedule")
    with pytest.raises(Conflict) as refusal:
        schedule(holder, at=soon(hours=3), if_scheduled="reschedule")
    assert refusal.value.code == "slug_taken"
    assert pending(holder).visible_from == pending(taker).visible_from


def test_unschedule_drops_the_whole_group() -> None:
    author = make("author", slug="ada")
    one, two = make("post", authors=[{"name": "Ada", "author": "ada"}]), make("post")
    schedule(one, two, at=soon())
    assert unschedule(two) == sorted([author.pk, one.pk, two.pk])
    assert Edition.objects.count() == 0
    assert Head.objects.get().next_transition is None


def test_unschedule_lets_the_present_edition_last() -> None:
    post = published("post")
    schedule(change(post, title="Later"), at=soon())
    unschedule(post)
    assert Edition.objects.get().visible_until is None


def test_unschedule_nothing_refused() -> None:
    with pytest.raises(Conflict) as refusal:
        unschedule(published("post"))
    assert refusal.value.code == "not_scheduled"


def test_unschedule_hands_over_what_another_group_needs() -> None:
    picture = make_image("portrait.png")
    author = make("author", slug="ada", image="portrait")
    credit = [{"name": "Ada", "author": "ada"}]
    one, two = make("post", authors=credit), make("post", authors=credit)
    schedule(one, at=soon())
    later = schedule(two, at=soon(hours=2)).editions[0]
    assert unschedule(one) == [one.pk]
    for item in (author, picture):
        assert (pending(item).visible_from, pending(item).group) == (later.visible_from, later.group)
        assert pending(item).published_at == later.visible_from
    assert unschedule(two) == sorted([author.pk, picture.pk, two.pk])


def test_unschedule_hands_over_an_embedded_event() -> None:
    event = make("event", slug="fair")
    one, two = (make("post", body="::: event fair\n:::\n") for _ in range(2))
    schedule(one, at=soon())
    schedule(two, at=soon(hours=2))
    unschedule(one)
    assert pending(event).visible_from == pending(two).visible_from


def test_unschedule_does_not_hand_over_for_a_mere_mention() -> None:
    author = make("author", slug="ada")
    one = make("post", authors=[{"name": "Ada", "author": "ada"}])
    schedule(one, at=soon())
    schedule(make("post", body="[Ada](author:ada)"), at=soon(hours=2))
    assert author.pk in unschedule(one)


def test_schedule_earlier_brings_the_taken_along_forward_and_back() -> None:
    author = make("author", slug="ada")
    credit = [{"name": "Ada", "author": "ada"}]
    late, early = make("post", authors=credit), make("post", authors=credit)
    schedule(late, at=soon(hours=2))
    schedule(early, at=soon())
    assert pending(author).visible_from == pending(early).visible_from
    unschedule(early)
    assert pending(author).visible_from == pending(late).visible_from


def test_schedule_later_leaves_the_taken_along_where_they_are_needed_first() -> None:
    author = make("author", slug="ada")
    credit = [{"name": "Ada", "author": "ada"}]
    early, late = make("post", authors=credit), make("post", authors=credit)
    schedule(early, at=soon())
    assert schedule(late, at=soon(hours=2)).taken == []
    assert pending(author).visible_from == pending(early).visible_from


def test_reschedule_moves_the_taken_along_with_it() -> None:
    author = make("author", slug="ada")
    post, later = make("post", authors=[{"name": "Ada", "author": "ada"}]), soon(hours=5)
    schedule(post, at=soon())
    schedule(post, at=later, if_scheduled="reschedule")
    assert pending(author).visible_from == later


def test_reschedule_drops_what_is_linked_no_more() -> None:
    author = make("author", slug="ada")
    post = make("post", authors=[{"name": "Ada", "author": "ada"}])
    schedule(post, at=soon())
    schedule(change(post, authors=[]), at=soon(), if_scheduled="reschedule")
    assert not Edition.objects.filter(item_id=author.pk).exists()


def test_publish_earlier_leaves_no_second_edition_of_the_taken_along() -> None:
    author = make("author", slug="ada")
    post = make("post", authors=[{"name": "Ada", "author": "ada"}])
    schedule(post, at=soon())
    publish(post, if_scheduled="reschedule")
    assert Edition.objects.get(item_id=author.pk).change == 1


def test_unschedule_a_circle_of_links_leaves_nothing() -> None:
    make("quote", slug="saying", text="Come to the fair.")
    event = make("event", slug="fair", body="::: quote saying\n:::\n")
    change(Item.objects.get(slug="saying"), source={"event": "fair"})
    post = make("post", event="fair")
    schedule(post, at=soon())
    assert Edition.objects.filter(item_id=event.pk).count() == 1
    unschedule(post)
    assert Edition.objects.count() == 0


def test_release_in_order_of_instants_before_anything_newer() -> None:
    late, early = make("post", slug="late"), make("post", slug="early")
    schedule(late, at=soon(hours=2))
    schedule(early, at=soon(hours=1))
    with time_machine.travel(soon(hours=3)):
        publish(make("post", slug="newest"))
        assert publishing.release() == []
    assert [change.slug for change in Change.objects.all()] == ["early", "late", "newest"]


def test_release_gives_each_change_its_own_instant() -> None:
    one, two = soon(hours=1), soon(hours=2)
    schedule(make("post"), at=one)
    schedule(make("post"), at=two)
    with time_machine.travel(soon(hours=3)):
        released = publishing.release()
    assert [change.at for change in released] == [one, two]
    assert (Head.objects.get().number, Head.objects.get().at) == (2, two)


def test_release_twice_makes_nothing() -> None:
    schedule(make("post"), at=soon())
    with time_machine.travel(soon(hours=2)):
        assert len(publishing.release()) == 1
        assert publishing.release() == []


def test_unschedule_what_has_become_due_refused() -> None:
    post = make("post")
    schedule(post, at=soon())
    with time_machine.travel(soon(hours=2)), pytest.raises(Conflict) as refusal:
        unschedule(post)
    assert refusal.value.code == "not_scheduled"


def test_delete_scheduled_refused() -> None:
    post = make("post")
    schedule(post, at=soon())
    with pytest.raises(Conflict):
        authoring.delete_item(item=post, actor=SYSTEM)
