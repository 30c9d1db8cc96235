"""A guest's way: from the link to a post that is submitted, and the doors that are closed."""

from datetime import UTC, datetime, timedelta

import time_machine

from content.commands import inviting, publishing, review
from content.models import Invitation, Item
from content.queries.invitations import link_of
from tests.browsing import Page, Visitor
from tests.content.admin.test_editing import at, saved
from tests.making import change, make, person


def invited(**data: object) -> tuple[Item, Invitation]:
    post = make("post", title="Bread", **data)
    return post, inviting.invite(item=post, name="Gus", email="gus@example.org", actor=person("ed"))


def come_in(nobody: Visitor, invitation: Invitation) -> Page:
    nobody.opens(f"/guest/{link_of(invitation)}/")
    return nobody.opens("/guest/")


def test_a_guest_writes_and_submits(nobody: Visitor) -> None:
    post, invitation = invited()
    come_in(nobody, invitation)
    nobody.fills("/guest/", "save", body="Flour.", summary="Short")
    assert "Saved." in nobody.opens("/guest/?saved=1").text
    nobody.fills("/guest/", "submit", body="Flour, water.", note="Is it long enough?")
    state = saved(post)
    assert (state["body"], state["summary"], Item.objects.get(pk=post.pk).stage) == (
        "Flour, water.",
        "Short",
        "submitted",
    )
    assert "Is it long enough?" in come_in(nobody, invitation).text


def test_the_link_leaves_the_address(nobody: Visitor) -> None:
    _, invitation = invited()
    response = nobody.opens(f"/guest/{link_of(invitation)}/").response
    assert link_of(invitation) not in response.content.decode()
    for page in (response, nobody.opens("/guest/").response):
        assert page["Referrer-Policy"] == "no-referrer"
        assert page["Cache-Control"] == "no-store"
        assert page["X-Robots-Tag"] == "noindex"
    cookie = response.cookies["commonplace_guest"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], bool(cookie["secure"])) == (
        True,
        "Strict",
        "/guest/",
        True,
    )


def test_a_closed_link_says_so_kindly(nobody: Visitor) -> None:
    post, invitation = invited()
    link = f"/guest/{link_of(invitation)}/"
    nobody.opens(link)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=31)):
        assert "run out" in nobody.opens(link, 410).text
    publishing.publish(items=[post], actor=person("ed"))
    assert "has been published" in nobody.opens("/guest/", 410).text
    other = invited()[1]
    inviting.revoke_invitation(invitation=other, actor=person("ed"))
    assert "taken back" in nobody.opens(f"/guest/{link_of(other)}/", 410).text
    assert "not the whole link" in nobody.opens("/guest/gl_half/", 401).text
    assert "does not have it" in Visitor().opens("/guest/", 401).text


def test_a_late_save_of_a_guest_loses_nothing(nobody: Visitor) -> None:
    post, invitation = invited(body="One two")
    mine = come_in(nobody, invitation).fields()
    change(post, body="One two three", summary="By the editor")
    page = nobody.sends("/guest/", 409, **mine | {"body": "One four", "submit": "1", "note": "Done"})
    assert (page.fields()["body"], page.fields()["summary"], page.fields()["note"]) == (
        "One four",
        "By the editor",
        "Done",
    )
    assert page.all(".beside dt") == ["Text"]
    assert Item.objects.get(pk=post.pk).stage == "draft"


def test_a_form_that_cannot_be_read_is_no_crash(nobody: Visitor) -> None:
    _, invitation = invited()
    fields = come_in(nobody, invitation).fields()
    nobody.sends("/guest/", 409, **fields | {"marks": "[" * 100_000, "saves": "0"})
    answer = nobody.client.generic("POST", "/guest/", b"zz", content_type="multipart/form-data; boundary=")
    assert answer.status_code == 400


def test_a_form_of_another_place_is_refused(nobody: Visitor) -> None:
    post, invitation = invited()
    fields = come_in(nobody, invitation).fields()
    nobody.sends("/guest/", 403, **fields | {"title": "x", "guest": "é"})
    assert saved(post)["title"] == "Bread"


def test_a_guest_writes_no_more_than_a_guest_may(nobody: Visitor) -> None:
    post, invitation = invited()
    come_in(nobody, invitation)
    nobody.fills("/guest/", "save", title="Rye", slug="rye", featured="on", authors__0__name="Gus")
    state = saved(post)
    assert (state["title"], state["slug"], state["featured"], state["authors"]) == ("Rye", "bread", False, [])
    nobody.opens(at(post), 302)


def test_what_the_editors_took_on_is_closed(nobody: Visitor) -> None:
    post, invitation = invited()
    fields = come_in(nobody, invitation).fields()
    review.approve(item=post, actor=person("ed"))
    nobody.sends("/guest/", 409, **fields | {"title": "x"})
    assert "taken it on" in nobody.opens("/guest/").text


def test_an_editor_invites_and_takes_back(editor: Visitor, nobody: Visitor) -> None:
    post = make("post")
    page = editor.fills(at(post, "invitations/"), answers=200, name="Gus", email="gus@example.org")
    link = str(page.html.css_first("#link").attributes["value"])
    assert link.startswith("https://api.example.org/guest/gl_")
    nobody.opens(link.removeprefix("https://api.example.org"))
    assert link not in editor.opens(at(post, "invitations/")).response.content.decode()
    editor.sends(at(post, "invitations/"), revoke=str(Invitation.objects.get().pk))
    nobody.opens("/guest/", 410)
    wrong = editor.fills(at(post, "invitations/"), answers=422, name="Gus", email="x")
    assert wrong.all(".wrong") == ["This is no e-mail address."]
