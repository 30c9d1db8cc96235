"""Comments, and guests: what an invitation opens over HTTP, and what it does not."""

import pytest

from content.models import Invitation, Item
from content.models.account import Role
from tests.making import make, publish
from tests.managing import Caller, logged_in, names, of_item, with_key

pytestmark = pytest.mark.django_db
MARA = {"name": "Mara Lind", "email": "mara@example.org"}


@pytest.fixture
def editor(one_connection: None) -> Caller:
    return logged_in("ed")


def guest_of(editor: Caller, post: Item) -> Caller:
    return Caller(editor.post(f"{of_item(post)}invitations/", MARA, 201).json()["token"])


def test_comment_is_made_and_resolved(editor: Caller) -> None:
    post = make("post")
    said = editor.post(f"{of_item(post)}comments/", {"text": "Cite it."}, 201).json()
    assert (said["actor"], said["revision"], said["resolved_at"]) == ("ed", 1, None)
    done = editor.patch(f"{of_item(post)}comments/{said['id']}/", {"resolved": True}).json()
    assert done["resolved_by"] == "ed"
    assert names(editor.get(f"{of_item(post)}comments/").json()["results"], "text") == ["Cite it."]
    editor.patch(f"{of_item(make('post'))}comments/{said['id']}/", {"resolved": True}, 404)
    editor.post(f"{of_item(post)}comments/", {"text": ""}, 422)
    editor.post(f"{of_item(post)}comments/", {"text": "x", "revision": 2}, 422)


def test_guest_writes_reads_comments_and_submits(editor: Caller) -> None:
    post = make("post", title="Untitled")
    mara = guest_of(editor, post)
    assert editor.get(f"{of_item(post)}invitations/").json()["results"][0]["opened_at"] is None
    written = mara.patch(of_item(post), {"title": "Bread", "body": "Mine."}, If_Match=mara.tag(of_item(post))).json()
    assert (written["title"], written["saved_by"]) == ("Bread", "Mara Lind (guest)")
    assert names(written["workflow"]["transitions"], "name") == ["edit", "submit"]
    assert editor.get(f"{of_item(post)}invitations/").json()["results"][0]["opened_at"] == "2026-12-01T12:00:00Z"
    editor.post(f"{of_item(post)}comments/", {"text": "Lovely."}, 201)
    assert names(mara.get(f"{of_item(post)}comments/").json()["results"], "text") == ["Lovely."]
    submitted = mara.post(f"{of_item(post)}submit/", {"note": "There."}, If_Match="*").json()
    assert submitted["item"]["workflow"]["state"] == "submitted"


def test_guest_reaches_nothing_else(editor: Caller) -> None:
    post, other = make("post"), make("post")
    mara = guest_of(editor, post)
    mara.patch(of_item(post), {"authors": []}, 403, If_Match="*")
    mara.get(of_item(other), 404)
    mara.get("posts/", 403)
    mara.get(f"{of_item(post)}history/", 403)
    mara.post(f"{of_item(post)}comments/", {"text": "Hm."}, 403)
    mara.post(f"{of_item(post)}publish/", {}, 403, If_Match="*")
    mara.delete(of_item(post), 403, If_Match="*")


def test_invitation_that_is_over_says_why(editor: Caller) -> None:
    post = make("post")
    mara = guest_of(editor, post)
    invitation = Invitation.objects.get()
    editor.delete(f"{of_item(post)}invitations/{invitation.pk}/")
    refused = mara.get(of_item(post), 401)
    assert refused.json()["errors"][0]["code"] == "invitation_revoked"
    assert refused["WWW-Authenticate"].startswith("Bearer")
    again = guest_of(editor, post)
    publish(post)
    assert again.get(of_item(post), 401).json()["errors"][0]["code"] == "invitation_used"
    assert Caller("gl_nonsense").get(of_item(post), 401).json()["errors"][0]["code"] == "invitation_unknown"


def test_invitations_are_listed_without_their_links(editor: Caller) -> None:
    post = make("post")
    guest_of(editor, post)
    [told] = editor.get(f"{of_item(post)}invitations/").json()["results"]
    assert (told["name"], told["made_by"], told["token"], told["url"]) == ("Mara Lind", "ed", None, None)
    editor.post(f"{of_item(post)}invitations/", {"name": "M", "email": "nobody"}, 422)
    editor.post(f"{of_item(make('tag'))}invitations/", MARA, 422)
    logged_in("casey", Role.CONTRIBUTOR).get(f"{of_item(post)}invitations/", 403)


def test_index_tells_the_caller_and_the_way(editor: Caller) -> None:
    found = editor.get("").json()
    assert (found["caller"]["label"], found["caller"]["role"], found["kinds"]["post"]) == ("ed", "editor", "posts")
    assert "publish" in names(found["transitions"], "name")
    assert with_key("preview").get("").json()["caller"]["actions"] == ["read"]
    Caller().get("", 401)
