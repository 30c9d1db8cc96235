"""Who is let in, to what. The decisions are those of content/permissions.py; here is that screens ask for them."""

from typing import Any

import pytest
from django.db import connections

from content.models import Item
from tests.browsing import Visitor
from tests.content.admin.test_editing import at, saved
from tests.content.admin.test_steps import theirs
from tests.making import make

PAGES = ("", "revisions/", "history/", "invitations/", "publish/", "submit/", "correct/", "approve/", "delete/")


@pytest.mark.parametrize("address", ["/admin/", "/admin/post/", "/admin/post/add/", "/admin/accounts/", "/admin/x/y"])
def test_nobody_is_sent_to_log_in(nobody: Visitor, address: str) -> None:
    assert nobody.opens(address, 302).goes_to.startswith("/admin/login/?next=%2Fadmin%2F")
    assert nobody.sends(address).goes_to.startswith("/admin/login/")


@pytest.mark.parametrize("more", PAGES)
def test_somebody_elses_draft_is_closed(contributor: Visitor, more: str) -> None:
    post = theirs("someone")
    contributor.opens(at(post, more), 403)
    contributor.sends(at(post, more), 403, title="x", name="1", restore="1")
    assert saved(post)["title"] == "Bread"
    assert contributor.opens("/admin/post/").all("tbody th a") == []


def test_what_posts_share_is_read_and_not_changed(contributor: Visitor) -> None:
    tag = make("tag", name="Bread")
    page = contributor.opens(at(tag))
    assert ("disabled" in str(page.html.css_first("fieldset.all").attributes), page.all(".steps a")) == (True, [])
    contributor.sends(at(tag), 403, **page.fields() | {"name": "Rye"})
    assert saved(tag)["name"] == "Bread"


@pytest.mark.parametrize("step", ["approve", "publish", "request_changes", "withdraw", "suppress", "correct"])
def test_a_contributor_does_not_decide(contributor: Visitor, step: str) -> None:
    post = theirs()
    contributor.opens(at(post, f"{step}/"), 403)
    contributor.sends(at(post, f"{step}/"), 403, note="x", mode="gone", edition="1", reason="x")
    assert Item.objects.get(pk=post.pk).stage == "draft"


@pytest.mark.parametrize("page", ["accounts", "consumers", "work"])
def test_operating_is_for_admins(editor: Visitor, page: str) -> None:
    editor.opens(f"/admin/{page}/", 403)
    editor.sends(f"/admin/{page}/", 403, name="x", username="x", role="admin")
    assert page.capitalize() not in editor.opens("/admin/").text
    Visitor("ada", "admin").opens(f"/admin/{page}/")


def test_an_unknown_address_is_a_page(editor: Visitor) -> None:
    assert editor.opens("/admin/nothing/", 404).all("h1") == ["Not Found"]
    editor.opens("/admin/post/00000000-0000-4000-8000-000000000000/", 404)


def test_a_crash_is_a_page(editor: Visitor) -> None:
    make("post")
    connections["default"].execute_wrappers.append(_broken)
    try:
        page = editor.opens("/admin/post/", 500)
    finally:
        connections["default"].execute_wrappers.remove(_broken)
    assert page.all("h1") == ["Internal Server Error"]
    assert "SELECT" not in page.text


def _broken(execute: Any, sql: str, *rest: Any) -> Any:
    if "content_post" in sql:
        raise ValueError(sql)
    return execute(sql, *rest)
