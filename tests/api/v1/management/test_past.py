"""Revisions, differences and histories over HTTP."""

import pytest

from content.models.account import Role
from tests.making import change, make, publish
from tests.managing import Caller, logged_in, names, of_item, owned, with_key

pytestmark = pytest.mark.django_db


@pytest.fixture
def script(one_connection: None) -> Caller:
    return with_key("write", "publish")


def test_revisions_are_listed_read_named_and_restored(script: Caller) -> None:
    post = make("post", title="Bread")
    publish(post)
    change(post, title="Loaf")
    listed = script.get(f"{of_item(post)}revisions/").json()
    assert [(one["number"], one["editions"], one["actor"]) for one in listed["results"]] == [
        (2, [], "system"),
        (1, [1], "system"),
    ]
    assert script.get(f"{of_item(post)}revisions/1/").json()["fields"]["title"] == "Bread"
    named = script.patch(f"{of_item(post)}revisions/1/", {"name": "As printed"}).json()
    assert (named["number"], named["name"]) == (1, "As printed")
    restored = script.post(f"{of_item(post)}restore/", {"revision": 1}, If_Match="*").json()
    assert (restored["item"]["label"], restored["item"]["revision"]) == ("Bread", 3)
    script.get(f"{of_item(post)}revisions/4/", 404)
    script.post(f"{of_item(post)}restore/", {"revision": 9}, 422, If_Match="*")


def test_difference_is_told_field_by_field_and_word_by_word(script: Caller) -> None:
    post = make("post", title="Bread", body="We split £400 six ways.", featured=False)
    change(post, body="We split £40 six ways.", featured=True)
    diff = script.get(f"{of_item(post)}diff/").json()
    assert (diff["before"]["number"], diff["after"]["number"]) == (1, 2)
    assert {one["field"]: one["html"] for one in diff["changes"]} == {
        "body": "We split £<del>400</del><ins>40</ins> six ways.",
        "featured": None,
    }
    change(post, title="Loaf")
    assert names(script.get(f"{of_item(post)}diff/?from=1&to=3").json()["changes"], "field") == [
        *("body", "featured", "title"),
    ]
    script.get(f"{of_item(post)}diff/?from=7", 404)
    script.get(f"{of_item(post)}diff/?from=x", 400)


def test_history_tells_steps_and_saves(one_connection: None) -> None:
    casey = logged_in("casey", Role.CONTRIBUTOR)
    post = owned(make("post", title="Bread"), "casey")
    casey.patch(of_item(post), {"title": "Loaf"}, If_Match="*")
    casey.post(f"{of_item(post)}submit/", {"note": "Ready."}, If_Match="*")
    found = casey.get(f"{of_item(post)}history/").json()
    assert [(one["action"], one["actor"], one["address"], one["note"]) for one in found["results"]] == [
        ("submit", "casey", None, "Ready."),
        ("save", "casey", None, None),
        ("create", "system", None, None),
    ]
    told = logged_in("ed").get(f"{of_item(post)}history/").json()["results"]
    assert names(told, "address") == ["127.0.0.1", "127.0.0.1", None]
    assert names(casey.get(f"{of_item(post)}history/?page_size=1&page=2").json()["results"], "action") == ["save"]


def test_past_of_what_others_have_begun_is_for_those_who_review(one_connection: None) -> None:
    casey, tag = logged_in("casey", Role.CONTRIBUTOR), make("tag")
    casey.get(of_item(tag))
    for below in ("history/", "revisions/", "revisions/1/", "diff/", "comments/"):
        casey.get(f"{of_item(tag)}{below}", 403)
