"""Who is told by e-mail, and with which address."""

import pytest
from django.core import mail as outbox

from content import tasks
from content.commands import inviting, publishing, review
from content.models import Invitation, Work
from content.models.account import Role
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import invitations
from tests.making import change, make, person, publish
from tests.managing import owned

pytestmark = pytest.mark.django_db


def sent() -> list[tuple[str, str]]:
    """To whom, and about what; in the order of names."""
    while tasks.run_one():
        pass
    found = sorted((message.to[0].partition("@")[0], message.subject) for message in outbox.outbox)
    outbox.outbox.clear()
    return found


def casey_writes() -> Item:
    person("casey", Role.CONTRIBUTOR)
    return owned(make("post", title="Bread"), "casey")


def test_reviewers_are_told_of_what_is_submitted_and_authors_of_what_came_of_it() -> None:
    post, casey, ed = casey_writes(), person("casey", Role.CONTRIBUTOR), person("ed")
    person("root", Role.ADMIN)
    review.submit(item=post, actor=casey)
    assert sent() == [("ed", "“Bread” waits for review"), ("root", "“Bread” waits for review")]
    review.request_changes(item=post, actor=ed, note="Cite it.")
    assert sent() == [("casey", "“Bread”: changes are asked for")]
    review.approve(item=post, actor=ed)
    assert sent() == [("casey", "“Bread” is approved")]


def test_comment_is_told_to_author_guests_and_whoever_spoke_before() -> None:
    post, ed = casey_writes(), person("ed")
    inviting.invite(item=post, name="Mara", email="mara@example.org", actor=ed)
    review.comment(item=post, text="One.", actor=ed)
    sent()
    review.comment(item=post, text="Two.", actor=person("root", Role.ADMIN))
    assert [name for name, _ in sent()] == ["casey", "ed", "mara"]


def test_author_and_guest_are_told_where_readers_find_it() -> None:
    post, ed = casey_writes(), person("ed")
    inviting.invite(item=post, name="Mara", email="mara@example.org", actor=ed)
    sent()
    publishing.publish(items=[post], actor=ed)
    while tasks.run_one():
        pass
    assert sorted(message.to[0] for message in outbox.outbox) == ["casey@example.org", "mara@example.org"]
    assert all(f"https://blog.example.org/{post.slug}" in message.body for message in outbox.outbox)
    outbox.outbox.clear()
    publish(change(post, title="Loaf"))
    assert sent() == []


def test_nobody_is_told_of_what_they_did_themselves() -> None:
    post, ed = owned(make("post"), person("ed").label), person("ed")
    review.submit(item=post, actor=ed)
    review.approve(item=post, actor=ed)
    review.comment(item=post, text="Good.", actor=ed)
    assert sent() == []


def test_guest_is_sent_the_link_and_no_row_has_it() -> None:
    post = make("post", title="Bread")
    invitation = inviting.invite(item=post, name="Mara", email="mara@example.org", actor=SYSTEM)
    link = invitations.link_of(invitation)
    assert link not in str(list(Work.objects.values()))
    tasks.run_one()
    [message] = outbox.outbox
    assert f"https://api.example.org/guest/{link}/" in message.body


def test_link_that_was_taken_back_before_it_was_sent_is_not_sent() -> None:
    invitation = inviting.invite(item=make("post"), name="Mara", email="mara@example.org", actor=SYSTEM)
    inviting.revoke_invitation(invitation=Invitation.objects.get(), actor=SYSTEM)
    assert invitation.pk
    assert sent() == []
    assert not Work.objects.exists()
