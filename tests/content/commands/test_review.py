"""From a draft to an approved one: stages, comments, and what is written down."""

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, transaction

from content.commands import publishing, review
from content.errors import Conflict, Forbidden, Invalid
from content.models import Comment, Deed
from content.models.account import Role
from content.models.item import Item
from content.vocabulary import Stage
from tests.making import change, make, person, publish

pytestmark = pytest.mark.django_db


def stage_of(item: Item) -> str:
    return Item.objects.get(pk=item.pk).stage


def deeds_of(item: Item) -> list[tuple[str, str, str | None, str | None]]:
    return list(Deed.objects.filter(item_id=item.pk).values_list("actor", "action", "before", "after"))


def test_draft_goes_all_the_way() -> None:
    post, casey, ed = make("post"), person("casey", Role.CONTRIBUTOR), person("ed")
    Item.objects.filter(pk=post.pk).update(created_by_id=casey.account_id)
    post.refresh_from_db()
    review.submit(item=post, actor=casey, note="Ready, I think.")
    review.request_changes(item=post, actor=ed, note="Cite the figure.")
    review.submit(item=post, actor=casey)
    review.approve(item=post, actor=ed)
    publishing.publish(items=[post], actor=ed)
    assert deeds_of(post) == [
        ("casey", "submit", "draft", "submitted"),
        ("ed", "request_changes", "submitted", "changes_requested"),
        ("casey", "submit", "changes_requested", "submitted"),
        ("ed", "approve", "submitted", "approved"),
        ("ed", "publish", "approved", "published"),
    ]
    assert list(Comment.objects.values_list("actor", "text", "revision")) == [
        ("casey", "Ready, I think.", 1),
        ("ed", "Cite the figure.", 1),
    ]


def test_deed_says_from_where_and_why() -> None:
    post = make("post")
    review.submit(item=post, actor=person("ed", address="203.0.113.7"), note="Why not.")
    assert list(Deed.objects.values_list("address", "note", "revision", "slug")) == [
        ("203.0.113.7", "Why not.", 1, post.slug)
    ]


def test_deed_cannot_be_changed() -> None:
    post = make("post")
    review.submit(item=post, actor=person("ed"))
    with pytest.raises(DatabaseError, match="deed_stays"), transaction.atomic():
        Deed.objects.update(actor="somebody else")


def test_approved_draft_that_its_author_changes_is_a_draft_again() -> None:
    post, ed = make("post"), person("ed")
    review.approve(item=post, actor=ed)
    change(post, title="Other")  # by the machine, which may review
    assert stage_of(post) == Stage.APPROVED
    publish(post)
    change(post, title="Another")
    assert stage_of(post) == Stage.DRAFT


def test_step_out_of_order_changes_nothing() -> None:
    post, ed = make("post"), person("ed")
    with pytest.raises(Conflict):
        review.request_changes(item=post, actor=ed, note="No.")
    assert (stage_of(post), Deed.objects.count(), Comment.objects.count()) == (Stage.DRAFT, 0, 0)


def test_changes_are_requested_with_words() -> None:
    post, ed = make("post"), person("ed")
    review.submit(item=post, actor=ed)
    with pytest.raises(Invalid):
        review.request_changes(item=post, actor=ed, note="  ")


def test_contributor_reviews_nothing_and_submits_what_is_theirs() -> None:
    post, casey = make("post"), person("casey", Role.CONTRIBUTOR)
    for step in (review.submit, review.approve):
        with pytest.raises(Forbidden):
            step(item=post, actor=casey)  # type: ignore[operator]


def test_comment_is_about_a_revision_that_there_is() -> None:
    post, ed = make("post"), person("ed")
    change(post, title="Second")
    assert review.comment(item=post, text=" Good. ", actor=ed).revision == 2
    said = review.comment(item=post, text="Was better.", actor=ed, revision=1)
    assert (said.revision, said.text) == (1, "Was better.")
    for revision in (0, 3):
        with pytest.raises(Invalid):
            review.comment(item=post, text="?", actor=ed, revision=revision)


def test_comment_is_resolved_once_and_opened_again() -> None:
    post, ed = make("post"), person("ed")
    said = review.comment(item=post, text="Cite it.", actor=ed)
    done = review.resolve_comment(comment=said, actor=person("root", Role.ADMIN))
    again = review.resolve_comment(comment=said, actor=ed)
    assert (done.resolved_by, again.resolved_by, again.resolved_at) == ("root", "root", done.resolved_at)
    assert review.resolve_comment(comment=said, actor=ed, resolved=False).resolved_at is None


def test_schedule_and_its_end_are_written_down() -> None:
    post, ed = make("post"), person("ed")
    at = datetime(2027, 1, 7, 9, tzinfo=UTC)
    publishing.publish(items=[post], actor=ed, at=at, note="New year.")
    publishing.unschedule(item=post, actor=ed)
    assert deeds_of(post) == [("ed", "publish", "draft", "published"), ("ed", "unschedule", "published", "approved")]
    assert list(Deed.objects.values_list("note", "terms")) == [
        ("New year.", {"at": "2027-01-07T09:00:00Z"}),
        (None, {}),
    ]
