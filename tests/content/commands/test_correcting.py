"""Corrections: what is public is mended, and what was begun since stays unpublished."""

from datetime import UTC, datetime

import pytest
import time_machine

from content.commands import authoring
from content.commands.correcting import correct
from content.errors import Conflict, Forbidden, Invalid
from content.models import Deed, Edition, Item, Revision
from content.models.account import Role
from content.permissions import SYSTEM
from content.queries import editing
from content.vocabulary import Stage
from tests.making import change, make, person, publish, published

pytestmark = pytest.mark.django_db
BODY = "The kitchen costs £400 a week. We cook soup."
MENDED = BODY.replace("£400", "£40")


def public(post: Item) -> Edition:
    return Edition.objects.get(item_id=post.pk, visible_until=None)


def working(post: Item) -> dict[str, object]:
    return editing.state_of(Item.objects.get(pk=post.pk))


def test_correction_is_public_and_the_rewrite_is_not() -> None:
    post = published("post", title="Bread", body=BODY)
    rewrite = change(post, title="Bread and roses", body=f"{BODY} And much more, half done.")
    made = correct(item=rewrite, patch={"body": MENDED}, actor=SYSTEM, note="The sum was £40.")
    assert made.conflicts == []
    assert (public(post).snapshot["title"], public(post).body.parts["body"]["source"]) == ("Bread", MENDED)
    assert public(post).corrections[0]["note"] == "The sum was £40."
    assert working(post)["title"] == "Bread and roses"
    assert working(post)["body"] == f"{MENDED} And much more, half done."
    assert Item.objects.get(pk=post.pk).stage == Stage.DRAFT


def test_correction_is_a_revision_of_its_own() -> None:
    post = published("post", title="Bread", body=BODY)
    change(post, title="Roses")
    made = correct(item=post, patch={"body": MENDED}, actor=person("ed"))
    states = Revision.objects.filter(item_id=post.pk).values_list("number", "state")
    assert [(number, state["title"], state["body"]) for number, state in states] == [
        (1, "Bread", BODY),
        (2, "Roses", BODY),
        (3, "Bread", MENDED),
        (4, "Roses", MENDED),
    ]
    assert (made.revision, public(post).revision_id) == (3, Revision.objects.get(number=3).pk)
    assert Deed.objects.get(action="correct").terms == {"revision": 3}


def test_conflict_is_told_and_changes_nothing_there() -> None:
    post = published("post", title="Bread", body=BODY, summary="A.")
    change(post, body=BODY.replace("£400 a week", "next to nothing"))
    made = correct(item=post, patch={"body": MENDED, "summary": "B."}, actor=SYSTEM)
    assert made.conflicts == ["/body"]
    assert working(post)["body"] == "The kitchen costs next to nothing. We cook soup."
    assert working(post)["summary"] == "B."
    assert public(post).body.parts["body"]["source"] == MENDED


def test_correction_of_what_nobody_has_changed_leaves_it_published() -> None:
    post = published("post", title="Bread", body=BODY)
    made = correct(item=post, patch={"body": MENDED}, actor=SYSTEM, minor=True)
    assert (made.revision, public(post).minor, public(post).revised_at) == (2, True, None)
    assert (Item.objects.get(pk=post.pk).stage, working(post)["body"]) == (Stage.PUBLISHED, MENDED)


def test_correction_beside_a_schedule_has_to_be_wanted() -> None:
    post = published("post", title="Bread", body=BODY)
    change(post, title="Roses")
    publish(post, at=datetime(2027, 1, 7, 9, tzinfo=UTC))
    with pytest.raises(Conflict) as refusal:
        correct(item=post, patch={"body": MENDED}, actor=SYSTEM)
    assert refusal.value.code == "already_scheduled"
    assert Revision.objects.filter(item_id=post.pk).count() == 2
    correct(item=post, patch={"body": MENDED}, actor=SYSTEM, if_scheduled="keep")
    shown = Edition.objects.filter(item_id=post.pk).order_by("number").values_list("number", "snapshot")
    assert [(number, snapshot["title"]) for number, snapshot in shown] == [(1, "Bread"), (2, "Bread"), (3, "Roses")]


@pytest.mark.parametrize("patch", [{"title": "Bread"}, {}, {"title": None}, {"nothing": 1}])
def test_correction_of_nothing_is_refused(patch: dict[str, object]) -> None:
    post = published("post", title="Bread", body=BODY)
    with pytest.raises(Invalid):
        correct(item=post, patch=patch, actor=SYSTEM)
    assert Revision.objects.filter(item_id=post.pk).count() == 1


def test_correction_of_what_is_not_public_is_refused() -> None:
    with pytest.raises(Conflict) as refusal:
        correct(item=make("post"), patch={"title": "B"}, actor=SYSTEM)
    assert refusal.value.code == "not_public"


def test_correction_is_an_editors() -> None:
    post = published("post", title="Bread")
    with pytest.raises(Forbidden):
        correct(item=post, patch={"title": "B"}, actor=person("casey", Role.CONTRIBUTOR))


def test_schedule_that_has_come_is_corrected_though_no_worker_ran() -> None:
    post, at = make("post", title="Bread", body=BODY), datetime(2027, 1, 7, 9, tzinfo=UTC)
    publish(post, at=at)
    with time_machine.travel(at):
        correct(item=post, patch={"body": MENDED}, actor=SYSTEM)
        assert (public(post).number, public(post).body.parts["body"]["source"]) == (2, MENDED)


def test_correction_bears_that_something_it_links_to_was_deleted() -> None:
    draft = make("post")
    post = published("post", title="Bred", translation_of=str(draft.pk))
    authoring.delete_item(item=draft, actor=SYSTEM)
    correct(item=post, patch={"title": "Bread"}, actor=SYSTEM)
    assert public(post).snapshot["title"] == "Bread"
