"""`publish`, `withdraw`, `reissue`, `release`: what they print, and how they refuse."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from content.models import Edition, Head
from tests.content.management.calling import call, refusal
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db


def since(slug: str) -> str:
    return Edition.objects.filter(slug=slug).latest("number").visible_from.isoformat().replace("+00:00", "Z")


def test_publish_tells_what_it_did() -> None:
    published("tag", slug="known")
    make("author", slug="ada")
    make("post", slug="bread", authors=[{"name": "Ada", "author": "ada"}])
    assert call("publish", "post", "bread") == [
        f"post bread: edition 1 is public since {since('bread')}",
        f"author ada: edition 1 is public since {since('bread')}, taken along",
    ]
    assert call("publish", "tag", "known") == ["tag known: edition 1 is public already, just as it is"]


def test_publish_several_by_slug_alias_and_id() -> None:
    one, two = make("post", slug="one", aliases=["/old"]), make("post", slug="two")
    assert len(call("publish", "post", "/old", str(two.pk))) == 2
    assert Edition.objects.filter(item_id__in=[one.pk, two.pk]).count() == 2


def test_publish_at_an_instant() -> None:
    make("post", slug="bread")
    at = (timezone.now() + timedelta(days=1)).replace(microsecond=0)
    written = at.isoformat().replace("+00:00", "Z")
    assert call("publish", "post", "bread", "--at", written) == [
        f"post bread: edition 1 is to be public from {written}"
    ]
    assert "already_scheduled" not in refusal("publish", "post", "bread")
    call("publish", "post", "bread", "--if-scheduled", "reschedule")
    assert Head.objects.get().number == 1


def test_publish_with_a_note() -> None:
    published("post", slug="bread")
    call("publish", "post", "bread", "--note", "Salt was missing.", "--minor")
    edition = Edition.objects.latest("number")
    assert (edition.number, edition.note, edition.minor) == (2, "Salt was missing.", True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["post", "braed"], "There is no post “braed”. Did you mean “bread”?"),
        (["post", "xyz"], "There is no post “xyz”."),
        (
            ["page", "bread"],
            "There is no kind “page”. The kinds are author, event, image, post, quote, reference, tag.",
        ),
        (
            ["post", "bread", "--at", "tomorrow"],
            "“tomorrow” is no instant with an offset, such as 2026-06-18T09:00:00Z.",
        ),
        (
            ["post", "bread", "--at", "2026-06-18T09:00:00"],
            "“2026-06-18T09:00:00” is no instant with an offset, such as 2026-06-18T09:00:00Z.",
        ),
        (["post", "bread", "--at", "2020-06-18T09:00:00Z"], "The instant to publish at has passed."),
        (
            ["post", "bread", "--at", "9999-12-31T23:59:59-05:00"],
            "This is no instant that can be kept. (/at: The year is out of range.)",
        ),
    ],
)
def test_publish_refuses_in_one_line(arguments: list[str], sentence: str) -> None:
    make("post", slug="bread")
    assert refusal("publish", *arguments) == sentence
    assert Edition.objects.count() == 0


def test_withdraw_each_way() -> None:
    for slug in ("a", "b", "c", "d", "target"):
        published("post", slug=slug)
    published("tag", slug="target")
    call("withdraw", "post", "a", "--mode", "gone", "--explanation", "Wrong.")
    call("withdraw", "post", "b", "--mode", "notice", "--explanation", "Disputed.")
    call("withdraw", "post", "c", "--mode", "redirect", "--target", "target")
    call("withdraw", "post", "d", "--mode", "redirect", "--target", "tag:target")
    found = Edition.objects.filter(number=2).order_by("slug").values_list("state", "explanation", "target_kind")
    assert list(found) == [
        ("gone", "Wrong.", None),
        ("withdrawn", "Disputed.", None),
        ("redirect", None, "post"),
        ("redirect", None, "tag"),
    ]


def test_withdraw_tells_from_when() -> None:
    published("post", slug="bread")
    assert call("withdraw", "post", "bread", "--mode", "gone") == [
        f"post bread: edition 2 (gone) counts from {since('bread')}"
    ]


def test_withdraw_elsewhere_at_an_instant() -> None:
    published("post", slug="bread")
    at = (timezone.now() + timedelta(days=1)).isoformat()
    call("withdraw", "post", "bread", "--mode", "redirect", "--target", "https://example.org/", "--at", at)
    edition = Edition.objects.get(number=2)
    assert (edition.target_url, edition.change) == ("https://example.org/", None)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--mode", "hide"], "“hide” is not known here. (/mode: one of gone, redirect, notice)"),
        (["--mode", "notice"], "A notice needs an explanation. (/explanation: It is shown to readers.)"),
        (["--mode", "redirect", "--target", "nowhere"], "There is no post “nowhere”."),
        (["--mode", "redirect", "--target", "bread"], "The redirects would go in a circle."),
        (["--mode", "gone", "--at", "2020-01-01T00:00:00Z"], "The instant to withdraw at has passed."),
    ],
)
def test_withdraw_refuses_in_one_line(arguments: list[str], sentence: str) -> None:
    published("post", slug="bread")
    assert refusal("withdraw", "post", "bread", *arguments) == sentence
    assert Edition.objects.count() == 1


def test_release_tells_what_became_due() -> None:
    at = timezone.now() + timedelta(hours=1)
    publish(make("post", slug="bread"), at=at)
    assert call("release") == ["0 changes released."]
    with time_machine.travel(at + timedelta(seconds=1)):
        assert call("release") == ["1: published post bread", "1 change released."]


def test_reissue_all_or_the_named() -> None:
    post = published("post", slug="bread", body="Words.")
    published("post", slug="other", body="Words.")
    assert call("reissue") == ["0 items reissued."]
    Edition.objects.update(renderer=99)
    Edition.objects.filter(item_id=post.pk).update(snapshot={})
    assert call("reissue", "post", "bread") == ["1 item reissued."]
    assert call("reissue") == ["0 items reissued."]


def test_reissue_of_a_kind_without_slugs_refused() -> None:
    assert refusal("reissue", "post") == "Which post? Name slugs after the kind, or nothing at all."


def test_commands_take_the_slug_that_was() -> None:
    post = published("post", slug="first")
    change(post, slug="second")
    assert call("publish", "post", "first")[0].startswith("post second: edition 2")


@pytest.mark.parametrize("arguments", [["publish"], ["withdraw", "--mode", "gone"], ["reissue"]])
def test_names_that_are_no_utf_8_are_refused(arguments: list[str]) -> None:
    command, *options = arguments
    assert refusal(command, "post", "\udcff", *options) == "There is no post of this name: it is not in UTF-8."
