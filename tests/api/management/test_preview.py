"""`manage.py preview`."""

import json
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from content.models.preview import Preview, named_by
from tests.asking import ask, one_connection
from tests.content.management.calling import call, refusal
from tests.making import make

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection")]

__all__ = ["one_connection"]


def test_link_is_printed_as_it_is_handed_on(settings: Any) -> None:
    settings.PREVIEW_URLS = {"post": "https://site.example/api/draft?token={token}&slug={slug}"}
    make("tag", slug="bread", name="Bread")
    make("post", slug="draft", title="Draft", tags=["bread"])
    with time_machine.travel("2026-06-18T09:00:00Z", tick=False):
        told = json.loads("".join(call("preview", "post", "draft", "--expires", "7d")))
        token = told["token"]
        shown = ask(told["api_url"].removeprefix("https://api.example.org")).json()
    assert (told["expires_at"], shown["state"]) == ("2026-06-25T09:00:00Z", "preview")
    assert told["url"] == f"https://site.example/api/draft?token={token}&slug=draft"
    assert told["api_url"] == f"https://api.example.org/api/v1/posts/draft/?preview={token}"
    assert [item["slug"] for item in told["items"]] == ["draft", "bread"]
    assert named_by(token) == Preview.objects.get().pk


def test_several_are_shown_together_for_a_day_without_an_address_of_a_frontend() -> None:
    for slug in ("one", "two"):
        make("post", slug=slug)
    told = json.loads("".join(call("preview", "post", "one", "two")))
    assert ([item["slug"] for item in told["items"]], told["url"]) == (["one", "two"], None)
    preview = Preview.objects.get()
    assert preview.expires_at
    assert abs(preview.expires_at - preview.created_at - timedelta(days=1)) < timedelta(seconds=1)


def test_instant_to_come_is_in_the_address() -> None:
    make("post", slug="draft")
    told = json.loads("".join(call("preview", "post", "draft", "--as-of", "2099-01-01T09:00:00+00:00")))
    assert told["api_url"].endswith("&as_of=2099-01-01T09%3A00%3A00%2B00%3A00")
    assert ask(told["api_url"].removeprefix("https://api.example.org")).json()["state"] == "preview"
    assert "has passed" in refusal("preview", "post", "draft", "--as-of", "2019-01-01T09:00:00+00:00")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("post", "draft", "--expires", "soon"), "“soon” is no time, such as 30m, 24h or 7d."),
        (("post", "draft", "--expires", "91d"), "A preview has to end, in time. (/expires_in: At most 90 days.)"),
        (("post", "drat"), "There is no post “drat”. Did you mean “draft”?"),
    ],
)
def test_what_cannot_be_opened_is_one_line(arguments: tuple[str, ...], said: str) -> None:
    make("post", slug="draft")
    assert refusal("preview", *arguments) == said
    assert Preview.objects.count() == 0
