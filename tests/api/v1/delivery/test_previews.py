"""Previews: what is saved, shown as if it were published, to whoever has a token."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from content.commands import authoring, previewing
from content.models.edition import Edition
from content.models.item import Item
from content.models.preview import Preview, PreviewEdition
from content.permissions import SYSTEM
from tests.asking import ask, error_of, queries_of, results, send, slugs
from tests.filling import publish_site, withdraw
from tests.making import change, make, make_image, publish, published

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
DAY = timedelta(days=1)
PRIVATE = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer"}


@pytest.fixture(autouse=True)
def _one_connection(one_connection: None) -> None:
    pass


def opened(*items: Item, **terms: Any) -> str:
    return link(*items, **terms).token


def link(*items: Item, expires_in: timedelta = DAY, **terms: Any) -> Preview:
    return previewing.open_preview(items=items, actor=SYSTEM, expires_in=expires_in, **terms)


def everything() -> Preview:
    return previewing.open_preview(actor=SYSTEM, expires_in=None, everything=True)


# --- What is shown ---------------------------------------------------------------------------------------------


def test_draft_is_shown_in_document_and_list() -> None:
    published("post", slug="public")
    draft = make("post", slug="draft", title="Draft", body="Four.")
    token = opened(draft)
    shown = ask(f"posts/draft/?preview={token}").json()
    assert (shown["title"], shown["body"], shown["state"], shown["edition"]) == (
        *("Draft", "<p>Four.</p>"),
        *("preview", None),
    )
    listed = ask(f"posts/?preview={token}")
    assert (slugs(listed), listed.json()["count"]) == (["draft", "public"], 2)
    assert [one["state"] for one in results(listed)] == ["preview", "published"]
    assert slugs(ask("posts/", X_Preview_Token=token)) == ["draft", "public"]


def test_nothing_of_it_is_shown_without_the_token() -> None:
    draft = make("post", slug="draft")
    other = opened(make("post", slug="other"))
    opened(draft)
    assert (ask("posts/draft/", 404).json()["code"], slugs(ask("posts/"))) == ("not_found", [])
    assert slugs(ask(f"posts/?preview={other}")) == ["other"]
    ask(f"posts/draft/?preview={other}", 404)


def test_changed_item_is_shown_as_it_is_saved() -> None:
    post = published("post", slug="old", title="Old", body="Four.")
    token = opened(change(post, slug="recent", title="Recent", body="Forty."))
    assert ask(f"posts/recent/?preview={token}").json()["body"] == "<p>Forty.</p>"
    assert ask(f"posts/old/?preview={token}", 301)["Location"].endswith(f"/api/v1/posts/recent/?preview={token}")
    assert (ask("posts/old/").json()["title"], slugs(ask("posts/"))) == ("Old", ["old"])


def test_links_to_what_is_covered_are_filled_and_to_other_drafts_not() -> None:
    make("author", slug="ada", name="Ada")
    make("tag", slug="bread")
    quote = make("quote", slug="said", text="Bread is patience.")
    waiting = make("quote", slug="waiting", text="Not yet.", standing="proposed")
    body = f"::: quote {quote.pk}\n:::\n\n::: quote {waiting.pk}\n:::"
    post = make("post", slug="draft", authors=[{"name": "Ada", "author": "ada"}], tags=["bread"], body=body)
    shown = ask(f"posts/draft/?preview={opened(post)}&expand=authors,tags").json()
    assert shown["authors"][0]["author"]["state"] == shown["tags"][0]["state"] == "preview"
    assert ("Bread is patience." in shown["body"], "Not yet." in shown["body"]) == (True, False)
    assert [one["slug"] for one in shown["quotes"]] == ["said"]


def test_filters_find_it_and_facets_count_it() -> None:
    published("tag", slug="bread")
    published("post", slug="public", tags=["bread"])
    token = opened(make("post", slug="draft", tags=["bread"]))
    assert slugs(ask(f"posts/?tag=bread&preview={token}")) == ["draft", "public"]
    assert slugs(ask(f"posts/?tag=bread&cursor=&preview={token}")) == ["draft", "public"]
    [facet] = ask(f"facets/?kind=post&facets=tag&preview={token}").json()["facets"]["tag"]
    assert facet["count"] == 2
    near = ask(f"posts/public/neighbours/?preview={token}").json()
    assert (near["previous"], near["next"]["slug"]) == (None, "draft")
    [related] = ask(f"posts/public/related/?preview={token}").json()["results"]
    assert related["item"]["slug"] == "draft"


def test_image_that_publishing_takes_along_is_shown() -> None:
    make_image(slug="loaf", alt="A loaf")
    token = opened(make("post", slug="draft", image="loaf"))
    assert ask(f"posts/draft/?preview={token}").json()["image"]["alt"] == "A loaf"
    kinds = [one["kind"] for one in ask(f"preview/?preview={token}").json()["items"]]
    assert kinds == ["post", "image"]


def test_draft_takes_the_slug_that_the_public_knows_another_by() -> None:
    first, second = published("post", slug="bread", title="First"), published("post", slug="soup")
    authoring.swap_slugs(first=first, second=second, actor=SYSTEM)
    token = opened(Item.objects.get(pk=second.pk))
    assert ask(f"posts/bread/?preview={token}").json()["id"] == str(second.pk)
    assert ask("posts/bread/").json()["title"] == "First"


def test_draft_that_says_a_date_to_come_is_shown_now() -> None:
    with time_machine.travel(NOW, tick=False):
        token = opened(make("post", slug="draft", published_at="2026-07-01T09:00:00Z"))
        assert ask(f"posts/draft/?preview={token}").json()["published_at"] == "2026-07-01T09:00:00Z"


def test_withdrawn_item_is_shown_as_it_would_be_published_again() -> None:
    post = published("post", slug="bread")
    withdraw(post, "gone")
    assert ask(f"posts/bread/?preview={opened(post)}").json()["state"] == "preview"
    ask("posts/bread/", 410)


def test_save_is_shown_at_once_with_what_it_has_come_to_name() -> None:
    post = make("post", slug="draft", title="Draft")
    token = opened(post)
    make("tag", slug="bread")
    change(post, title="Better", tags=["bread"])
    shown = ask(f"posts/draft/?preview={token}").json()
    assert (shown["title"], [tag["slug"] for tag in shown["tags"]]) == ("Better", ["bread"])


def test_published_item_stays_what_the_working_copy_is() -> None:
    post = make("post", slug="draft", title="First")
    token = opened(post)
    publish(post)
    change(post, title="Second")
    assert ask(f"posts/draft/?preview={token}").json()["title"] == "Second"
    assert ask("posts/draft/").json()["title"] == "First"


def test_deleted_item_is_gone_from_it() -> None:
    post = make("post", slug="draft")
    token = opened(post, make("post", slug="other"))
    authoring.delete_item(item=post, actor=SYSTEM)
    assert slugs(ask(f"posts/?preview={token}")) == ["other"]
    assert PreviewEdition.objects.filter(item_id=post.pk).count() == 0


@pytest.mark.parametrize("kind", ["post", "author", "event", "quote", "reference", "tag"])
def test_each_kind_is_shown_in_its_list_and_document(kind: str) -> None:
    site = publish_site()
    token = opened(change(site[kind], aliases=["/changed.html"]), make(kind, slug=f"draft-{kind}"))
    public, shown = ask(f"{kind}s/bread-{kind}/").json(), ask(f"{kind}s/bread-{kind}/?preview={token}").json()
    different = {name for name in public if public[name] != shown[name]}
    assert different - {"json_ld", "updated_at"} == {"aliases", "edition", "state", "revised_at"}
    assert {f"bread-{kind}", f"draft-{kind}"} <= set(slugs(ask(f"{kind}s/?preview={token}")))


# --- Instants to come ------------------------------------------------------------------------------------------


def test_as_of_an_instant_to_come_shows_what_is_covered_as_it_is_scheduled() -> None:
    with time_machine.travel(NOW, tick=False):
        post = published("post", slug="bread", title="Public")
        publish(change(post, title="Scheduled"), at=NOW + 2 * DAY)
        change(post, title="Saved")
        other = make("post", slug="other")
        publish(other, at=NOW + 2 * DAY)
        token = opened(post, make("post", slug="draft"))
        titles = [
            ask(f"posts/bread/?preview={token}&as_of={NOW + days * DAY:%Y-%m-%dT%H:%M:%SZ}").json()["title"]
            for days in (1, 2, 3)
        ]
        assert titles == ["Saved", "Scheduled", "Scheduled"]
        shown = ask(f"posts/bread/?preview={token}&as_of=2026-06-21").json()
        assert (shown["state"], shown["edition"]) == ("preview", None)
        assert set(slugs(ask(f"posts/?preview={token}&as_of=2026-06-21"))) == {"draft", "bread"}


def test_everything_of_an_instant_to_come_is_the_whole_state_then() -> None:
    with time_machine.travel(NOW, tick=False):
        withdrawn = published("post", slug="withdrawn")
        withdraw(withdrawn, "gone", at=NOW + DAY)
        publish(make("post", slug="scheduled"), at=NOW + DAY)
        make("post", slug="draft")
        preview = everything()
        with_token = {"X_Preview_Token": preview.token}
        assert set(slugs(ask("posts/", **with_token))) == {"withdrawn", "scheduled", "draft"}
        assert set(slugs(ask("posts/?as_of=2026-06-20", **with_token))) == {"scheduled", "draft"}
        assert ask("posts/scheduled/?as_of=2026-06-20", **with_token).json()["edition"] is None


def test_events_are_upcoming_as_of_the_instant() -> None:
    event = make("event", slug="fair", starts_local="2026-06-20T10:00:00", ends_local="2026-06-20T12:00:00")
    with time_machine.travel(NOW, tick=False):
        token = opened(event)
        upcoming = [
            slugs(ask(f"events/?upcoming=true&preview={token}{more}")) for more in ("", "&as_of=2026-06-21T00:00:00Z")
        ]
        assert upcoming == [["fair"], []]


@pytest.mark.parametrize("given", ["2026-06-17", "2026-06-18T08:59:59Z"])
def test_as_of_an_instant_that_has_passed_is_refused(given: str) -> None:
    with time_machine.travel(NOW, tick=False):
        token = opened(make("post", slug="draft"))
        assert error_of(ask(f"posts/?preview={token}&as_of={given}", 400))["code"] == "out_of_range"
        assert error_of(ask("posts/?as_of=2026-06-20", 400))["code"] == "out_of_range"


# --- Everything ------------------------------------------------------------------------------------------------


def test_everything_that_is_saved_is_shown_and_what_is_public_as_that() -> None:
    published("post", slug="public")
    change(published("post", slug="changed", title="Old"), title="New")
    make("post", slug="draft")
    preview = everything()
    make("post", slug="later")
    shown = {
        one["slug"]: (one["state"], one["edition"]) for one in results(ask("posts/", X_Preview_Token=preview.token))
    }
    private = ("preview", None)
    assert shown == {"public": ("published", 1), "changed": private, "draft": private, "later": private}
    assert ask("preview/", X_Preview_Token=preview.token).json() == {
        "expires_at": None,
        "everything": True,
        "items": [],
    }


# --- Tokens ----------------------------------------------------------------------------------------------------


def test_token_that_is_over_says_why() -> None:
    draft = make("post", slug="draft")
    with time_machine.travel(NOW, tick=False):
        preview, revoked = link(draft, expires_in=timedelta(hours=1)), link(draft)
        previewing.revoke_preview(preview=revoked, actor=SYSTEM)
    with time_machine.travel(NOW + timedelta(hours=1), tick=False):
        expired = ask(f"posts/draft/?preview={preview.token}", 401)
        taken_back = ask(f"posts/draft/?preview={revoked.token}", 401)
        forged = ask(f"posts/draft/?preview={preview.token[:-3]}abc", 401)
        dropped = ask("posts/draft/", 401, X_Preview_Token=Preview(expires_at=NOW).token)
    answers = (expired, taken_back, forged, dropped)
    assert [one.json()["code"] for one in answers] == ["invalid_preview"] * 4
    assert [error_of(one)["code"] for one in answers] == ["expired", "revoked", "invalid", "expired"]
    assert expired.json()["detail"].startswith("This preview ended at 2026-06-18T10:00:00Z.")
    assert (error_of(expired)["parameter"], error_of(dropped)["header"]) == ("preview", "X-Preview-Token")


def test_key_in_an_address_is_refused() -> None:
    assert error_of(ask("posts/?preview=cp_abcdefghijklmnopqrstuvwxyz", 400))["code"] == "invalid"
    token = opened(make("post"))
    assert error_of(ask(f"posts/?preview={token}", 400, X_Preview_Token=token))["code"] == "contradiction"
    assert error_of(ask(f"posts/?preview={token}&preview={token}", 400))["code"] == "repeated"


def test_preview_tells_what_it_covers() -> None:
    with time_machine.travel(NOW, tick=False):
        post = make("post", slug="draft", title="Draft", tags=[str(make("tag", slug="bread", name="Bread").pk)])
        token = opened(post)
        told = ask("preview/", X_Preview_Token=token).json()
    assert (told["expires_at"], told["everything"]) == ("2026-06-19T09:00:00Z", False)
    assert told["items"][0] == {
        "id": str(post.pk),
        "kind": "post",
        "slug": "draft",
        "label": "Draft",
        "api_url": "https://api.example.org/api/v1/posts/draft/",
        "url": "https://blog.example.org/draft",
    }
    assert [one["slug"] for one in told["items"]] == ["draft", "bread"]
    assert error_of(ask("preview/", 401))["code"] == "required"


# --- Manners ---------------------------------------------------------------------------------------------------


def test_every_answer_with_a_token_is_private(cached: None) -> None:
    token = opened(make("post", slug="draft"))
    paths = (
        *(f"posts/draft/?preview={token}", f"posts/?preview={token}", f"posts/never/?preview={token}"),
        *(f"posts?preview={token}", f"nothing/?preview={token}", f"posts/?preview={token}&pag=1", "posts/?preview=x"),
        *(f"preview/?preview={token}", f"search/?q=bread&preview={token}", f"/docs/?preview={token}"),
    )
    for path in (*paths, *paths):
        answer = send(path)
        assert {name: answer.get(name) for name in PRIVATE} == PRIVATE, path
    headed = [send(path, X_Preview_Token=token) for path in ("posts/", "search/?q=bread", "", "redirects/")]
    assert [one["Cache-Control"] for one in headed] == ["private, no-store"] * 4
    assert send("posts/")["Cache-Control"].startswith("public")
    assert slugs(send("posts/")) == []


def test_problem_does_not_repeat_the_token(caplog: pytest.LogCaptureFixture) -> None:
    token = opened(make("post", slug="draft"))
    for path in (f"posts/never/?preview={token}", f"posts/?preview={token}&pag=1", f"posts/?token={token}&x=%20"):
        problem = send(path).json()  # type: ignore[attr-defined]
        assert token not in str(problem)
        assert "=%E2%80%A6" in problem["instance"]
    assert token not in caplog.text


def test_addresses_in_an_answer_have_the_token_that_came_in_one() -> None:
    token = opened(*(make("post") for _ in range(3)))
    first = ask(f"posts/?page_size=1&preview={token}")
    assert f"preview={token}" in first.json()["next"]
    assert len(results(ask(first.json()["next"].removeprefix("https://api.example.org")))) == 1
    assert token not in str(ask("posts/?page_size=1", X_Preview_Token=token).json()["next"])
    assert ask(f"posts?preview={token}", 301)["Location"] == f"/api/v1/posts/?preview={token}"


@pytest.mark.parametrize("path", ["posts/", "posts/a/", "preview/"])
def test_change_that_there_is_not_is_refused_beside_a_preview(path: str) -> None:
    token = opened(make("post", slug="a"))
    error = error_of(ask(path, 400, X_Preview_Token=token, X_Minimum_Change="999"))
    assert (error["header"], error["code"]) == ("X-Minimum-Change", "out_of_range")


def test_search_is_refused_beside_a_preview() -> None:
    token = opened(make("post", title="Bread"))
    assert error_of(ask(f"posts/?q=bread&preview={token}", 400))["code"] == "contradiction"
    assert error_of(ask("posts/?q=bread", 400, X_Preview_Token=token))["code"] == "contradiction"
    assert results(ask("search/?q=bread", X_Preview_Token=token)) == []


def test_preview_costs_one_query_more() -> None:
    publish_site()
    token = opened(make("post", slug="draft"))
    for path in ("posts/", "posts/?tag=bread-tag&cursor=", "posts/bread-post/", "facets/?kind=post"):
        assert len(queries_of(path, X_Preview_Token=token)) == len(queries_of(path)) + 1, path
    assert len(queries_of("preview/", X_Preview_Token=token)) == 4


def test_public_state_is_unchanged_by_it() -> None:
    post = published("post", slug="bread")
    before = (ask("posts/").content, ask("posts/")["ETag"], Edition.objects.count())
    token = opened(change(post, title="Changed"))
    ask(f"posts/?preview={token}")
    assert (ask("posts/").content, ask("posts/")["ETag"], Edition.objects.count()) == before
