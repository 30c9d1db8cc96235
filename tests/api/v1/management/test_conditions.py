"""`If-Match` and `Idempotency-Key`: nobody overwrites what they have not seen, and nothing is done twice."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from api.models import Repeat
from content.models import Comment, Item, Revision
from tests.making import make
from tests.managing import Caller, of_item, with_key

pytestmark = pytest.mark.django_db


@pytest.fixture
def script(one_connection: None) -> Caller:
    return with_key("write", "publish")


def test_change_without_if_match_is_refused(script: Caller) -> None:
    post = make("post", title="Bread")
    for send in (
        lambda: script.patch(of_item(post), {"title": "Loaf"}, 428),
        lambda: script.delete(of_item(post), 428),
    ):
        assert send().json()["code"] == "precondition_required"
    assert script.post(f"{of_item(post)}submit/", {}, 428).json()["errors"][0]["header"] == "If-Match"
    assert Revision.objects.count() == 1


def test_second_of_two_editors_gets_the_present_state_and_loses_nothing(script: Caller) -> None:
    post = make("post", title="Bread", summary="Short.")
    tag = script.tag(of_item(post))
    first = script.patch(of_item(post), {"title": "Loaf"}, If_Match=tag)
    refused = script.patch(of_item(post), {"summary": "Long."}, 412, If_Match=tag)
    assert refused.json()["current"] == first.json() == script.get(of_item(post)).json()
    assert refused["ETag"] == first["ETag"]
    again = script.patch(of_item(post), {"summary": "Long."}, If_Match=refused["ETag"]).json()
    assert (again["title"], again["summary"]) == ("Loaf", "Long.")


@pytest.mark.parametrize(
    ("given", "status"), [("*", 200), ('"x", {tag}', 200), ("W/{tag}", 412), ("x", 412), ("", 412)]
)
def test_if_match_is_compared_strongly(script: Caller, given: str, status: int) -> None:
    post = make("post")
    tag = script.tag(of_item(post))
    script.patch(of_item(post), {"title": "Loaf"}, status, If_Match=given.replace("{tag}", tag))


def test_request_that_is_repeated_is_done_once(script: Caller) -> None:
    first = script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    again = script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    assert again.content == first.content
    assert (again["Location"], again["ETag"]) == (first["Location"], first["ETag"])
    assert (first.headers.get("Idempotency-Replayed"), again["Idempotency-Replayed"]) == (None, "?1")
    assert Item.objects.count() == 1


def test_key_of_another_request_is_refused(script: Caller) -> None:
    script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    refused = script.post("posts/", {"title": "Soup"}, 422, Idempotency_Key="a").json()
    assert [(one["header"], one["code"]) for one in refused["errors"]] == [("Idempotency-Key", "reused")]
    assert Item.objects.count() == 1


def test_key_of_a_request_that_failed_may_be_used_again(script: Caller) -> None:
    script.post("posts/", {"titel": "Bread"}, 422, Idempotency_Key="a")
    script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")


def test_keys_of_two_callers_are_two(script: Caller) -> None:
    script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    with_key("write").post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    assert Item.objects.count() == 2


def test_request_that_is_being_worked_on_is_a_conflict_until_its_worker_is_dead(script: Caller) -> None:
    script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    Repeat.objects.update(status=None, lease_until=timezone.now() + timedelta(minutes=2))
    refused = script.post("posts/", {"title": "Bread"}, 409, Idempotency_Key="a")
    assert (refused.json()["errors"][0]["code"], refused["Retry-After"]) == ("in_flight", "1")
    with time_machine.travel(timezone.now() + timedelta(minutes=3)):
        script.post("posts/", {"title": "Bread"}, 201, Idempotency_Key="a")
    assert Item.objects.count() == 2


def test_answers_are_kept_for_a_day(script: Caller) -> None:
    post = make("post")
    say = {"text": "Good."}
    script.post(f"{of_item(post)}comments/", say, 201, Idempotency_Key="a")
    with time_machine.travel(timezone.now() + timedelta(hours=23)):
        script.post(f"{of_item(post)}comments/", say, 201, Idempotency_Key="a")
    assert Comment.objects.count() == 1
    Repeat.objects.update(begun_at=timezone.now() - timedelta(hours=25))
    script.post(f"{of_item(post)}comments/", say, 201, Idempotency_Key="a")
    assert Comment.objects.count() == 2


@pytest.mark.parametrize("key", ["", "x" * 256])
def test_key_that_cannot_be_kept_is_refused(script: Caller, key: str) -> None:
    assert script.post("posts/", {"title": "B"}, 400, Idempotency_Key=key).json()["code"] == "bad_request"


def test_secret_is_told_once_and_not_kept(script: Caller) -> None:
    post, guest = make("post"), {"name": "Mara", "email": "mara@example.org"}
    first = script.post(f"{of_item(post)}invitations/", guest, 201, Idempotency_Key="a").json()
    again = script.post(f"{of_item(post)}invitations/", guest, 201, Idempotency_Key="a").json()
    assert first["token"].startswith("gl_")
    assert again == first | {"token": None, "url": None}
    assert first["token"] not in str(list(Repeat.objects.values()))
