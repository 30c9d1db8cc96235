"""Preview links over HTTP, and keys that show everything that is saved."""

import pytest

from content import tasks
from content.models import Preview
from content.models.account import Role
from tests.asking import Get
from tests.making import change, make, published
from tests.managing import Caller, logged_in, names, of_item, owned, with_key

pytestmark = pytest.mark.django_db


@pytest.fixture
def script(one_connection: None) -> Caller:
    return with_key("write")


def test_link_shows_drafts_together_until_it_is_taken_back(script: Caller, get: Get, settings: object) -> None:
    settings.PREVIEW_URLS = {"post": "https://site.example.org/draft?token={token}&slug={slug}"}  # type: ignore[attr-defined]
    post, tag = make("post", slug="bread", title="Bread"), make("tag", slug="food")
    sent = {"expires_in": 3600, "items": [{"kind": "tag", "id": "food"}]}
    link = script.post(f"{of_item(post)}preview_link/", sent, 201).json()
    assert names(link["items"], "slug") == ["bread", "food"]
    assert link["url"] == f"https://site.example.org/draft?token={link['token']}&slug=bread"
    assert get("posts/bread/", X_Preview_Token=link["token"]).json()["state"] == "preview"
    assert get(f"tags/{tag.slug}/?preview={link['token']}").json()["edition"] is None
    [listed] = script.get("previews/").json()["results"]
    assert (listed["id"], names(listed["items"], "slug")) == (link["id"], ["bread", "food"])
    script.delete(f"previews/{link['id']}/")
    get("posts/bread/", 401, X_Preview_Token=link["token"])
    script.delete(f"previews/{link['id']}/", 404)


@pytest.mark.parametrize("sent", [{"expires_in": 59}, {"expires_in": 7_776_001}, {"items": [{"kind": "post"}]}])
def test_link_that_cannot_be_is_refused(script: Caller, sent: object) -> None:
    script.post(f"{of_item(make('post'))}preview_link/", sent, 422)
    script.post(f"{of_item(make('post'))}preview_link/", {"items": [{"kind": "tag", "id": "nothing"}]}, 404)
    assert not Preview.objects.exists()


def test_contributor_previews_and_lists_what_is_theirs(one_connection: None) -> None:
    casey, other = logged_in("casey", Role.CONTRIBUTOR), logged_in("other", Role.CONTRIBUTOR)
    post = owned(make("post"), "casey")
    link = casey.post(f"{of_item(post)}preview_link/", {}, 201).json()
    assert casey.get("previews/").json()["count"] == 1
    assert other.get("previews/").json()["count"] == 0
    other.delete(f"previews/{link['id']}/", 404)
    casey.delete(f"previews/{link['id']}/")


def test_key_with_the_scope_preview_shows_everything_that_is_saved(one_connection: None, get: Get) -> None:
    draft, public = make("post", slug="draft"), published("post", slug="public", title="Bread")
    key = with_key("preview").headers["Authorization"].removeprefix("Bearer ")
    while tasks.run_one():
        pass
    change(public, title="Loaf")
    change(draft, title="Soup")
    shown = get("posts/?fields=title", X_Preview_Token=key)
    assert {one["title"] for one in shown.json()["results"]} == {"Loaf", "Soup"}
    assert shown["Cache-Control"] == "private, no-store"
    assert get("posts/public/").json()["title"] == "Bread"


def test_other_keys_show_nothing_more(one_connection: None, get: Get) -> None:
    for scope in ("read", "write", "admin"):
        key = with_key(scope).headers["Authorization"].removeprefix("Bearer ")
        assert get("posts/", 401, X_Preview_Token=key).json()["code"] == "invalid_preview"


def test_key_for_pages_of_one_origin_shows_nothing_to_others(one_connection: None, get: Get) -> None:
    key = with_key("preview", origins=["https://a.example"]).headers["Authorization"].removeprefix("Bearer ")
    get("posts/", X_Preview_Token=key, Origin="https://a.example")
    get("posts/", 401, X_Preview_Token=key, Origin="https://evil.example")
