"""How far items have come, one by one and as filters of lists."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from content.commands import publishing, review
from content.models import Item
from content.permissions import SYSTEM
from content.queries.standing import STATES, standing, standings, working_copies
from content.workflow import Seen
from tests.making import change, make, publish

pytestmark = pytest.mark.django_db


def approved() -> Item:
    return review.approve(item=make("post"), actor=SYSTEM)


def scheduled() -> Item:
    post = make("post")
    publish(post, at=timezone.now() + timedelta(days=1))
    return post


def withdrawn(mode: str = "gone") -> Item:
    post = make("post")
    publish(post)
    terms = {"explanation": "Disputed."} if mode == "notice" else {}
    publishing.withdraw(item=post, mode=mode, actor=SYSTEM, **terms)  # type: ignore[arg-type]
    return post


def published() -> Item:
    post = make("post")
    publish(post)
    return post


def rescheduled() -> Item:
    """Public, and its next edition is scheduled."""
    post = published()
    change(post, title="Next")
    publish(post, at=timezone.now() + timedelta(days=1))
    return post


def edited() -> Item:
    return change(published(), title="Next")


# How an item came about, its state, and what the public is shown.
WAYS: list[tuple[Callable[[], Item], str, Seen]] = [
    (lambda: make("post"), "draft", Seen.NEVER),
    (lambda: review.submit(item=make("post"), actor=SYSTEM), "submitted", Seen.NEVER),
    (approved, "approved", Seen.NEVER),
    (lambda: review.request_changes(item=approved(), note="No.", actor=SYSTEM), "changes_requested", Seen.NEVER),
    (scheduled, "scheduled", Seen.SCHEDULED),
    (published, "published", Seen.PUBLISHED),
    (rescheduled, "published", Seen.PUBLISHED),
    (edited, "draft", Seen.PUBLISHED),
    (withdrawn, "withdrawn", Seen.LEFT),
    (lambda: withdrawn("notice"), "withdrawn", Seen.NOTICE),
]


def test_state_of_one_is_that_of_the_list() -> None:
    made = {way().pk: (state, seen) for way, state, seen in WAYS}
    rows = [Item.objects.get(pk=pk) for pk in made]
    assert {row.pk: (standing(row).state, standing(row).seen) for row in rows} == made
    assert standings(rows) == {row.pk: standing(row) for row in rows}
    for state in STATES:
        wanted = {pk for pk, (its, _) in made.items() if its == state}
        assert {row.pk for row in working_copies(SYSTEM, "post", states=[state])} == wanted
    assert working_copies(SYSTEM, "post", states=STATES).count() == len(WAYS)


def test_schedule_that_has_come_is_published_without_a_worker() -> None:
    post = scheduled()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        found = standing(Item.objects.get(pk=post.pk))
        assert (found.state, found.seen, found.pending, found.edition) == ("published", Seen.PUBLISHED, False, 1)
        assert [row.pk for row in working_copies(SYSTEM, "post", states=["published"])] == [post.pk]


def test_standings_take_two_queries(django_assert_num_queries: object) -> None:
    rows = [Item.objects.get(pk=way().pk) for way, _, _ in WAYS]
    with django_assert_num_queries(2):  # type: ignore[operator]
        standings(rows)
