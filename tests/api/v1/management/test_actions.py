"""The way of a post to the public over HTTP, one step after the other; and many steps at once."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from content.models import Deed, Edition, Item
from content.models.account import Role
from tests.asking import Get
from tests.making import change, make, publish, published
from tests.managing import Caller, logged_in, names, of_item, owned, with_key

pytestmark = pytest.mark.django_db


@pytest.fixture
def script(one_connection: None) -> Caller:
    return with_key("write", "publish")


def do(caller: Caller, item: Item, verb: str, status: int = 200, **data: Any) -> Any:
    return caller.post(f"{of_item(item)}{verb}/", data, status, If_Match="*").json()


def test_post_goes_from_its_author_to_the_public(one_connection: None, get: Get) -> None:
    casey, ed = logged_in("casey", Role.CONTRIBUTOR), logged_in("ed")
    post = owned(make("post", title="Bread", slug="bread"), "casey")
    states = [
        do(casey, post, "submit", note="Ready.")["item"]["workflow"]["state"],
        do(ed, post, "request_changes", note="Cite it.")["item"]["workflow"]["state"],
        do(casey, post, "submit")["item"]["workflow"]["state"],
        do(ed, post, "approve")["item"]["workflow"]["state"],
    ]
    assert states == ["submitted", "changes_requested", "submitted", "approved"]
    do(casey, post, "publish", 403)
    made = do(ed, post, "publish")
    assert (made["item"]["workflow"]["state"], made["editions"][0]["edition"]) == ("published", 1)
    assert get("posts/bread/").json()["title"] == "Bread"
    assert list(Deed.objects.values_list("actor", "action", "address")) == [
        ("casey", "submit", "127.0.0.1"),
        ("ed", "request_changes", "127.0.0.1"),
        ("casey", "submit", "127.0.0.1"),
        ("ed", "approve", "127.0.0.1"),
        ("ed", "publish", "127.0.0.1"),
    ]


def test_step_from_the_wrong_stage_is_a_conflict(script: Caller) -> None:
    problem = do(script, make("post"), "request_changes", 409, note="No.")
    assert [fault["code"] for fault in problem["errors"]] == ["wrong_stage"]


def test_publication_tells_what_it_takes_along(script: Caller) -> None:
    tag = make("tag", slug="food")
    post = make("post", slug="bread", tags=[str(tag.pk)])
    made = do(script, post, "publish")
    assert [names(made[name], "slug") for name in ("editions", "taken", "unchanged")] == [["bread"], ["food"], []]


def test_schedule_comes_at_its_minute_and_asks_what_becomes_of_it(script: Caller, get: Get) -> None:
    post = make("post", slug="bread")
    at = timezone.now() + timedelta(days=2)
    scheduled = do(script, post, "publish", at=f"{at:%Y-%m-%dT%H:%M:%SZ}")
    assert scheduled["item"]["workflow"]["state"] == "scheduled"
    problem = do(script, post, "publish", 409)
    assert [(one["pointer"], one["allowed"]) for one in problem["errors"]] == [
        ("/if_scheduled", ["keep", "reschedule"])
    ]
    get("posts/bread/", 404)
    with time_machine.travel(at + timedelta(seconds=1)):
        assert get("posts/bread/").json()["state"] == "published"
        assert script.get(of_item(post)).json()["workflow"]["state"] == "published"


def test_schedule_is_taken_back(script: Caller) -> None:
    post = make("post")
    do(script, post, "publish", at="2027-01-07T09:00:00Z")
    undone = do(script, post, "unschedule")
    assert (undone["unscheduled"], undone["item"]["workflow"]["state"]) == ([str(post.pk)], "approved")
    do(script, post, "unschedule", 409)


def test_correction_leaves_the_rewrite_unpublished(script: Caller, get: Get) -> None:
    post = published("post", slug="bread", title="Bred", summary="A.")
    change(post, summary="Half done")
    made = do(script, post, "correct", patch={"title": "Bread", "summary": "B."}, note="A typo.", minor=True)
    assert (made["conflicts"], made["corrected_revision"]) == (["/summary"], 3)
    public = get("posts/bread/").json()
    assert (public["title"], public["summary"], public["corrections"][0]["note"]) == ("Bread", "B.", "A typo.")
    working = script.get(of_item(post)).json()
    assert (working["title"], working["summary"], working["workflow"]["state"]) == ("Bread", "Half done", "draft")


@pytest.mark.parametrize("target", ["other", "post:other", "{id}", "https://elsewhere.example.org/x"])
def test_withdrawal_sends_readers_elsewhere(script: Caller, get: Get, target: str) -> None:
    post, other = published("post", slug="bread"), published("post", slug="other")
    do(script, post, "withdraw", mode="redirect", target=target.replace("{id}", str(other.pk)))
    assert get("posts/bread/", 410 if "://" in target else 301)
    assert script.get(of_item(post)).json()["workflow"]["state"] == "withdrawn"


def test_withdrawal_to_nowhere_is_refused(script: Caller) -> None:
    post = published("post")
    for data in ({"mode": "redirect", "target": "nothing"}, {"mode": "notice"}, {"mode": "lost"}):
        assert do(script, post, "withdraw", 422, **data)["code"] == "invalid"


def test_edition_is_erased_by_admins_only(one_connection: None) -> None:
    post = published("post", title="A secret")
    change(post, title="B")
    publish(post)
    do(with_key("write", "publish"), post, "suppress", 403, edition=1, reason="A libel.")
    do(with_key("admin"), post, "suppress", edition=1, reason="A libel.")
    assert Edition.objects.get(item_id=post.pk, number=1).suppressed_reason == "A libel."


def test_proposed_quote_is_accepted_and_a_post_has_no_such_step(script: Caller) -> None:
    quote = make("quote", standing="proposed")
    do(script, quote, "publish", 409)
    do(script, quote, "accept")
    do(script, quote, "publish")
    do(script, make("post"), "accept", 404)


def test_dry_publication_says_what_would_be(script: Caller, get: Get) -> None:
    post = make("post", slug="bread")
    made = script.post(f"{of_item(post)}publish/?dry_run=true", {}, If_Match="*").json()
    assert (names(made["editions"], "slug"), made["item"]["workflow"]["state"]) == (["bread"], "published")
    get("posts/bread/", 404)
    assert not Deed.objects.exists()


# --- Many at once ----------------------------------------------------------------------------------------------


def test_bulk_does_all_in_order(script: Caller) -> None:
    post = make("post", slug="bread")
    tag = script.tag(of_item(post))
    results = script.post(
        "bulk/",
        {
            "operations": [
                {"action": "create", "kind": "tag", "data": {"name": "Food"}},
                {"action": "update", "kind": "post", "id": "bread", "if_match": tag, "data": {"tags": ["food"]}},
                {"action": "publish", "kind": "post", "id": "bread", "if_match": "*", "data": {"note": "New."}},
                {"action": "create", "kind": "post", "data": {"title": "Gone"}},
                {"action": "delete", "kind": "post", "id": "gone", "if_match": "*"},
            ]
        },
    ).json()["results"]
    assert [(one["action"], one["result"] and one["result"]["item"]["slug"]) for one in results] == [
        *(("create", "food"), ("update", "bread"), ("publish", "bread"), ("create", "gone"), ("delete", None)),
    ]
    assert names(results[2]["result"]["taken"], "slug") == ["food"]


@pytest.mark.parametrize(
    ("last", "status", "pointer"),
    [
        ({"action": "create", "kind": "post", "data": {"titel": "x"}}, 422, "/operations/1/data/title"),
        ({"action": "lose", "kind": "post"}, 422, "/operations/1/action"),
        ({"action": "publish", "kind": "post", "id": "nothing", "if_match": "*"}, 404, "/operations/1"),
        ({"action": "publish", "kind": "post", "id": "bread"}, 428, "/operations/1/if_match"),
        ({"action": "publish", "kind": "post", "id": "bread", "if_match": '"x"'}, 412, "/operations/1"),
        ({"action": "suppress", "kind": "post", "id": "bread", "if_match": "*"}, 403, "/operations/1"),
        ({"action": "withdraw", "kind": "post", "id": "bread", "if_match": "*", "data": {"mode": "gone"}}, 409, None),
    ],
)
def test_bulk_that_is_refused_did_nothing(script: Caller, last: Any, status: int, pointer: str | None) -> None:
    make("post", slug="bread")
    first = {"action": "create", "kind": "tag", "data": {"name": "Food"}}
    problem = script.post("bulk/", {"operations": [first, last]}, status).json()
    assert problem["detail"].startswith("Operation 2: ")
    assert pointer in {None, problem["errors"][0]["pointer"]}
    assert Item.objects.count() == 1


def test_bulk_has_a_hundred_operations_at_most(script: Caller) -> None:
    one = {"action": "create", "kind": "tag", "data": {"name": "Food"}}
    script.post("bulk/", {"operations": [one] * 101}, 422)
    script.post("bulk/", {"operations": []}, 422)
    assert len(script.post("bulk/", {"operations": [one] * 100}).json()["results"]) == 100


def test_instants_of_a_schedule_are_those_of_the_editors_zone(script: Caller) -> None:
    """Thursday at nine in London, in summer."""
    post = make("post")
    made = do(script, post, "publish", at="2027-06-17T09:00:00+01:00")
    assert made["item"]["workflow"]["scheduled_at"] == "2027-06-17T08:00:00Z"
    assert Edition.objects.get().visible_from == datetime(2027, 6, 17, 8, tzinfo=UTC)
