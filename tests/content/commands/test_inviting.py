"""Guests: what their links open, for how long, and how they are told that it is over."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from content.commands import authoring, inviting, review
from content.errors import Conflict, Forbidden, Invalid
from content.models import Deed, Invitation, Item
from content.models.account import Role
from content.permissions import SYSTEM
from content.queries import editing, invitations
from tests.making import make, person, publish

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


def invite(post: Item, **more: object) -> Invitation:
    return inviting.invite(item=post, name="Mara Lind", email="mara@example.org", actor=person("ed"), **more)  # type: ignore[arg-type]


def refused(link: str) -> tuple[str, str]:
    with pytest.raises(invitations.LinkRefused) as refusal:
        invitations.opened(link)
    return refusal.value.code, refusal.value.detail


def test_link_opens_the_post_to_its_holder() -> None:
    post = make("post", title="Untitled")
    link = invitations.link_of(invite(post))
    found = invitations.opened(link)
    guest = invitations.guest(found)
    authoring.update_item(item=found.item, data={"title": "Bread", "body": "Mine."}, actor=guest)
    review.submit(item=post, actor=guest)
    assert editing.state_of(Item.objects.get(pk=post.pk))["title"] == "Bread"
    assert list(Deed.objects.values_list("actor", "action")) == [("ed", "invite"), ("Mara Lind (guest)", "submit")]


def test_link_is_stored_nowhere() -> None:
    made = invite(make("post"))
    link = invitations.link_of(made)
    assert not any(link in str(value) for value in Invitation.objects.values_list()[0])


def test_revoked_link_says_so() -> None:
    made = invite(make("post"))
    inviting.revoke_invitation(invitation=made, actor=person("ed"))
    assert refused(invitations.link_of(made)) == (
        "invitation_revoked",
        "This invitation was taken back. If you think that it should not have been, ask ed.",
    )
    with pytest.raises(Conflict):
        inviting.revoke_invitation(invitation=made, actor=person("ed"))


def test_link_that_has_done_its_work_says_so() -> None:
    post = make("post")
    made = invite(post)
    publish(post)
    assert refused(invitations.link_of(made))[0] == "invitation_used"


def test_link_runs_out_after_a_month() -> None:
    with time_machine.travel(NOW, tick=False):
        link = invitations.link_of(invite(make("post")))
    with time_machine.travel(NOW + timedelta(days=30), tick=False):
        assert refused(link)[0] == "invitation_expired"


@pytest.mark.parametrize("broken", ["", "gl_", "gl_x.y", "cut"])
def test_link_that_is_not_whole_says_so(broken: str) -> None:
    link = invitations.link_of(invite(make("post")))
    assert refused(link[:-1] if broken == "cut" else broken)[0] == "invitation_unknown"


def test_link_of_a_deleted_post_says_so() -> None:
    post = make("post")
    link = invitations.link_of(invite(post))
    authoring.delete_item(item=post, actor=SYSTEM)
    assert refused(link)[1] == "The post of this invitation is not there any more. Ask whoever invited you."


@pytest.mark.parametrize(
    ("name", "email", "pointers"),
    [("", "x", ["/name", "/email"]), ("Mara", "mara@", ["/email"]), ("x" * 151, "m@x.org", ["/name"])],
)
def test_invitation_needs_somebody(name: str, email: str, pointers: list[str]) -> None:
    with pytest.raises(Invalid) as refusal:
        inviting.invite(item=make("post"), name=name, email=email, actor=SYSTEM)
    assert [fault["pointer"] for fault in refusal.value.errors] == pointers


@pytest.mark.parametrize("days", [-1, 367])
def test_invitation_lasts_for_a_year_at_most(days: int) -> None:
    with time_machine.travel(NOW, tick=False), pytest.raises(Invalid):
        invite(make("post"), expires_at=NOW + timedelta(days=days))


def test_guests_are_invited_to_posts_by_editors() -> None:
    with pytest.raises(Invalid):
        invite(make("author"))
    with pytest.raises(Forbidden):
        inviting.invite(item=make("post"), name="M", email="m@example.org", actor=person("casey", Role.CONTRIBUTOR))


def test_schedule_closes_the_link_when_it_comes_and_no_sooner() -> None:
    post, at = make("post"), datetime(2027, 1, 7, 9, tzinfo=UTC)
    with time_machine.travel(datetime(2027, 1, 5, tzinfo=UTC)):
        link = invitations.link_of(invite(post))
        publish(post, at=at)
        assert invitations.opened(link).item_id == post.pk
    with time_machine.travel(at):
        assert refused(link)[0] == "invitation_used"
