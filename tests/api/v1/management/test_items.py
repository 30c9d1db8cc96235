"""Working copies over HTTP: made, read, changed, deleted."""

from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile

from content.models import Item, Revision
from content.models.account import Role
from tests.filling import KINDS, full
from tests.making import change, make, make_image, picture, publish
from tests.managing import Caller, logged_in, names, of_item, owned, with_key

pytestmark = pytest.mark.django_db


@pytest.fixture
def script(one_connection: None) -> Caller:
    return with_key("write", "publish")


def send_form(caller: Caller, path: str, status: int, **parts: object) -> dict[str, Any]:
    response = caller.upload(path, **parts)
    assert response.status_code == status, response.content
    found: dict[str, Any] = response.json()
    return found


def file(colour: str = "#b08d57") -> SimpleUploadedFile:
    return SimpleUploadedFile("loaf.png", picture(colour=colour).read(), "image/png")


def test_post_is_made_read_changed_and_deleted(script: Caller) -> None:
    made = script.post("posts/", {"title": "Bread", "summary": "Short."}, 201)
    post = made.json()
    assert (post["title"], post["slug"], post["revision"], post["workflow"]["state"]) == ("Bread", "bread", 1, "draft")
    assert made["Location"] == f"https://api.example.org/api/v1/manage/posts/{post['id']}/"
    changed = script.patch("posts/bread/", {"title": "Loaf", "summary": None}, If_Match=made["ETag"])
    assert (changed.json()["title"], changed.json()["summary"]) == ("Loaf", "")
    assert script.get(f"posts/{post['id']}/").json() == changed.json()
    script.delete("posts/bread/", If_Match=changed["ETag"])
    script.get("posts/bread/", 404)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "image"])
def test_every_field_of_every_kind_comes_back_as_it_was_sent(script: Caller, kind: str) -> None:
    data = full(kind, "bread")
    made = script.post(f"{kind}s/", data, 201).json()
    sent = {name: value for name, value in data.items() if name not in {"published_at", "previous_starts_at"}}
    assert {name: made[name] for name in sent if isinstance(sent[name], str | bool)} == {
        name: value for name, value in sent.items() if isinstance(value, str | bool)
    }
    assert set(data) <= set(made)


def test_picture_comes_as_a_form_and_is_replaced(script: Caller) -> None:
    made = send_form(script, "images/", 201, file=file(), data='{"alt": "A loaf"}')
    assert (made["alt"], made["slug"], made["file"]["width"]) == ("A loaf", "loaf", 8)
    address = f"images/{made['id']}/"
    other = send_form(script, f"{address}file/", 200, file=file("#112233"), If_Match=script.tag(address))
    assert other["revision"] == 2
    assert other["file"]["url"] != made["file"]["url"]


def test_what_is_no_picture_is_refused(script: Caller) -> None:
    for parts in ({"file": SimpleUploadedFile("a.png", b"<script>")}, {}, {"file": file(), "more": "1"}):
        assert send_form(script, "images/", 422, **parts)["code"] == "invalid"
    assert send_form(script, "images/", 400, file=file(), data="{")["code"] == "bad_request"
    assert script.post("images/", {"alt": "A"}, 415).json()["code"] == "unsupported_media_type"
    assert not Item.objects.exists()


def test_fault_has_a_pointer(script: Caller) -> None:
    problem = script.post("posts/", {"titel": "Bread", "seo": {"noindex": "x"}}, 422).json()
    assert [(fault["pointer"], fault["code"]) for fault in problem["errors"]] == [
        ("/title", "required"),
        ("/seo/noindex", "bool_type"),
        ("/titel", "unknown_field"),
    ]


@pytest.mark.parametrize(
    ("body", "media_type", "code"),
    [
        (b"{", "application/json", "bad_request"),
        (b"[1]", "application/json", "invalid"),
        (b'"a"', "application/json", "invalid"),
        (b"\xff", "application/json", "bad_request"),
        (b'{"id": "x", "title": "B"}', "application/json", "invalid"),
        (b"title=Bread", "application/x-www-form-urlencoded", "unsupported_media_type"),
        (b"{}", "text/plain", "unsupported_media_type"),
        (b" " * 10_000_001, "application/json", "payload_too_large"),
    ],
)
def test_what_cannot_be_read_is_refused(script: Caller, body: bytes, media_type: str, code: str) -> None:
    answer = script.client.generic("POST", "/api/v1/manage/posts/", body, media_type, headers=script.headers)
    assert answer.json()["code"] == code
    assert not Item.objects.exists()


def test_slug_that_is_taken_is_a_conflict(script: Caller) -> None:
    make("post", slug="bread")
    problem = script.post("posts/", {"title": "B", "slug": "bread"}, 409).json()
    assert [fault["code"] for fault in problem["errors"]] == ["slug_taken"]


def test_deleting_what_was_public_is_a_conflict(script: Caller) -> None:
    post = make("post")
    publish(post)
    script.delete(of_item(post), 409, If_Match="*")


def test_dry_run_answers_and_changes_nothing(script: Caller) -> None:
    post = make("post", title="Bread")
    made = script.post("posts/?dry_run=true", {"title": "New", "body": "<script>1</script>Text"}, 201)
    assert [one["code"] for one in made.json()["warnings"]] == ["removed_element"]
    assert "ETag" not in made.headers
    patched = script.patch(f"{of_item(post)}?dry_run=true", {"title": "Loaf"}, If_Match=script.tag(of_item(post)))
    assert patched.json()["title"] == "Loaf"
    script.delete(f"{of_item(post)}?dry_run=true", If_Match="*")
    assert Revision.objects.get().state["title"] == "Bread"
    assert Item.objects.count() == 1


def test_list_is_filtered_and_in_order(script: Caller) -> None:
    draft, public, edited = make("post", title="Draft of bread"), make("post", title="Soup"), make("post", title="Stew")
    publish(public)
    publish(edited)
    change(edited, title="Stew of bread")
    assert names(script.get("posts/").json()["results"], "label") == ["Stew of bread", "Soup", "Draft of bread"]
    found = script.get("posts/?state=draft&q=BREAD&ordering=created_at").json()
    assert names(found["results"], "slug") == [draft.slug, edited.slug]
    assert [one["workflow"]["seen"] for one in found["results"]] == ["never", "published"]
    assert names(script.get("posts/?state=published").json()["results"], "slug") == [public.slug]
    page = script.get("posts/?page_size=1&page=2").json()
    assert (page["count"], names(page["results"], "label")) == (3, ["Soup"])
    assert script.get("posts/?state=lost", 400).json()["errors"][0]["code"] == "unknown_value"


def test_contributor_sees_own_posts_and_what_posts_are_made_of(one_connection: None) -> None:
    casey = logged_in("casey", Role.CONTRIBUTOR)
    other, tag = make("post"), make("tag")
    own = owned(make("post"), "casey")
    assert names(casey.get("posts/").json()["results"], "id") == [str(own.pk)]
    assert names(casey.get("tags/").json()["results"], "id") == [str(tag.pk)]
    assert casey.get("tags/?mine=true").json()["count"] == 0
    casey.get(of_item(other), 404)
    casey.patch(of_item(tag), {"name": "Mine"}, 403, If_Match="*")
    assert casey.patch(of_item(own), {"title": "Mine"}, If_Match="*").json()["saved_by"] == "casey"


def test_cost_of_a_list_does_not_grow_with_it(script: Caller, django_assert_num_queries: object) -> None:
    script.get("images/")  # notes when the key was used
    counts = []
    for number in (1, 3):
        while Item.objects.filter(kind="image").count() < number:
            make_image(f"picture-{number}-{Item.objects.count()}.png")
        with django_assert_num_queries(6) as captured:  # type: ignore[operator]
            script.get("images/")
        counts.append(len(captured.captured_queries))
    assert counts[0] == counts[1]


def test_picture_that_is_sent_twice_is_made_once(script: Caller) -> None:
    script.headers["Idempotency-Key"] = "a"
    first = send_form(script, "images/", 201, file=file(), data='{"alt": "A loaf"}')
    assert send_form(script, "images/", 201, file=file(), data='{"alt": "A loaf"}') == first
    assert send_form(script, "images/", 422, file=file("#112233"))["errors"][0]["code"] == "reused"
    address = f"images/{first['id']}/file/"
    tag = script.tag(f"images/{first['id']}/")
    script.headers["Idempotency-Key"] = "b"
    replaced = [send_form(script, address, 200, file=file("#112233"), If_Match=tag)["revision"] for _ in range(2)]
    assert replaced == [2, 2]


def test_dry_run_keeps_no_picture(script: Caller) -> None:
    made = send_form(script, "images/?dry_run=true", 201, file=file("#445566"))
    assert not default_storage.exists(made["file"]["url"].partition("/media/")[2])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "image"])
def test_text_that_no_database_takes_is_refused(script: Caller, kind: str) -> None:
    row = make(kind)
    for name in ("event", "image", "translation_of", "parent", "slug"):
        script.patch(of_item(row), {name: "\x00"}, 422, If_Match="*")
    script.patch(of_item(row), {"tags": ["\x00"]}, 422, If_Match="*")
    assert script.get(f"{kind}s/?q=%00").json()["count"] == 0


def test_quote_is_accepted_by_those_who_review_only(one_connection: None) -> None:
    quote, writer = make("quote", standing="proposed"), with_key("write")
    writer.patch(of_item(quote), {"standing": "accepted"}, 403, If_Match="*")
    writer.patch(of_item(quote), {"standing": "proposed", "note": "Same."}, If_Match="*")
    writer.post("quotes/", {"text": "No.", "standing": "rejected"}, 403)
