"""What can be done with an item, at which stage: the whole table, written out."""

from uuid import uuid4

import pytest

from content.errors import Conflict, Forbidden
from content.models.account import Role
from content.permissions import Actor
from content.vocabulary import Stage
from content.workflow import TRANSITIONS, Seen, Standing, check, edited, open_to

ME, ITEM = uuid4(), uuid4()
EDITOR = Actor("ed", Role.EDITOR, uuid4())
AUTHOR = Actor("casey", Role.CONTRIBUTOR, ME)
GUEST = Actor("guest", Role.GUEST, item_id=ITEM)

EDITING = ["edit", "restore"]
# By how far an item has come: what its contributor, an editor and an admin can do.
OPEN: dict[Standing, tuple[list[str], list[str], list[str]]] = {
    Standing(Stage.DRAFT): (
        [*EDITING, "delete", "submit"],
        [*EDITING, "delete", "submit", "approve", "publish"],
        [],
    ),
    Standing(Stage.SUBMITTED): (
        [*EDITING, "delete"],
        [*EDITING, "delete", "request_changes", "approve", "publish"],
        [],
    ),
    Standing(Stage.CHANGES_REQUESTED): (
        [*EDITING, "delete", "submit"],
        [*EDITING, "delete", "submit", "approve", "publish"],
        [],
    ),
    Standing(Stage.APPROVED): ([*EDITING, "delete"], [*EDITING, "delete", "request_changes", "publish"], []),
    Standing(Stage.PUBLISHED, Seen.SCHEDULED, pending=True): (EDITING, [*EDITING, "publish", "unschedule"], []),
    Standing(Stage.PUBLISHED, Seen.PUBLISHED, editions=2): (
        EDITING,
        [*EDITING, "publish", "correct", "withdraw"],
        ["suppress"],
    ),
    Standing(Stage.PUBLISHED, Seen.NOTICE, editions=2): (EDITING, [*EDITING, "publish", "withdraw"], ["suppress"]),
    Standing(Stage.PUBLISHED, Seen.LEFT, editions=2): (EDITING, [*EDITING, "publish"], ["suppress"]),
}


@pytest.mark.parametrize("standing", OPEN, ids=lambda one: one.state)
def test_open_transitions_are_the_table(standing: Standing) -> None:
    own, editors, admins = OPEN[standing]
    admin = Actor("root", Role.ADMIN)
    assert [one.name for one in open_to(AUTHOR, standing, owner_id=ME, item_id=ITEM)] == own
    assert [one.name for one in open_to(EDITOR, standing, owner_id=ME, item_id=ITEM)] == editors
    assert [one.name for one in open_to(admin, standing, owner_id=ME, item_id=ITEM)] == [*editors, *admins]
    assert open_to(Actor("other", Role.CONTRIBUTOR, uuid4()), standing, owner_id=ME, item_id=ITEM) == []


def test_guest_writes_and_submits_the_one_post() -> None:
    draft = Standing(Stage.DRAFT)
    assert [one.name for one in open_to(GUEST, draft, owner_id=ME, item_id=ITEM)] == ["edit", "submit"]
    assert open_to(GUEST, draft, owner_id=ME, item_id=uuid4()) == []


def test_state_is_one_word_for_stage_and_what_is_shown() -> None:
    assert [one.state for one in OPEN] == [
        *("draft", "submitted", "changes_requested", "approved", "scheduled", "published", "withdrawn", "withdrawn"),
    ]
    assert Standing(Stage.DRAFT, Seen.PUBLISHED, editions=1).state == "draft"


def test_step_from_the_wrong_stage_is_refused_with_the_right_ones() -> None:
    with pytest.raises(Conflict) as refusal:
        check("submit", AUTHOR, Stage.APPROVED, owner_id=ME, item_id=ITEM)
    assert refusal.value.code == "wrong_stage"
    assert refusal.value.detail == "“Submit for review” is for what is changes requested, draft; this is approved."


def test_step_of_somebody_else_is_forbidden() -> None:
    with pytest.raises(Forbidden):
        check("approve", AUTHOR, Stage.SUBMITTED, owner_id=ME, item_id=ITEM)


def test_edit_of_what_is_approved_is_a_draft_but_to_a_reviewer() -> None:
    assert edited(Stage.APPROVED, AUTHOR) == Stage.DRAFT
    assert edited(Stage.APPROVED, EDITOR) == Stage.APPROVED
    assert edited(Stage.PUBLISHED, EDITOR) == Stage.DRAFT
    assert edited(Stage.SUBMITTED, AUTHOR) == Stage.SUBMITTED


def test_every_transition_has_a_name_of_its_own() -> None:
    assert list(TRANSITIONS) == [one.name for one in TRANSITIONS.values()]
