"""Reissuing: rendered anew from the edition's own revision, unnoticed but for the bytes."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from content.commands import authoring, publishing
from content.errors import Forbidden
from content.models import Body, Change, Edition, Item
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from content.snapshots.rich import rendered
from content.text.renderer import RENDERER
from tests.making import change, make, publish, published


def reissue(*items: Item) -> int:
    return publishing.reissue(actor=SYSTEM, items=items or None)


def age(item: Item, **parts: Any) -> None:
    """As if an older renderer had made the item's editions, with other words in the body."""
    Edition.objects.filter(item_id=item.pk).update(renderer=RENDERER + 7)
    for body in Body.objects.filter(edition__item_id=item.pk):
        body.parts["body"]["segments"] = ["<p>As it was rendered then.</p>"]
        body.save()


def last(item: Item) -> Edition:
    return Edition.objects.filter(item_id=item.pk).latest("number")


def test_reissue_makes_an_edition_that_leaves_the_dates() -> None:
    post = published("post", body="Words.")
    before = publish(change(post, title="New title"), note="Corrected.").editions[0]
    age(post)
    assert reissue() == 1
    edition = last(post)
    assert (edition.number, edition.reason, edition.minor, edition.renderer) == (3, "reissued", True, RENDERER)
    assert (edition.updated_at, edition.revised_at) == (before.updated_at, before.revised_at)
    assert (edition.published_at, edition.corrections) == (before.published_at, before.corrections)
    assert Body.objects.get(edition=edition).parts["body"]["segments"] == ["<p>Words.</p>"]
    assert [change.reason for change in Change.objects.all()] == ["published", "updated", "reissued"]


def test_reissue_is_made_from_the_editions_own_revision() -> None:
    post = published("post", slug="post", title="Public", body="Public words.")
    change(post, title="Draft", body="Secret words.", slug="renamed")
    age(post)
    reissue()
    edition = last(post)
    assert (edition.slug, edition.snapshot["title"]) == ("post", "Public")
    assert Body.objects.get(edition=edition).parts["body"]["source"] == "Public words."


def test_reissue_binds_the_same_items_although_slugs_have_changed_hands() -> None:
    first, second = published("quote", slug="first"), published("quote", slug="second")
    post = published("post", body="::: quote first\n:::\n")
    authoring.swap_slugs(first=first, second=second, actor=SYSTEM)
    age(post)
    reissue()
    assert last(post).snapshot["quotes"] == [str(first.pk)]


def test_reissue_unchanged_makes_none_and_is_not_tried_again() -> None:
    post = published("post")
    Edition.objects.update(renderer=RENDERER + 7)
    assert reissue() == 0
    assert Edition.objects.get(item_id=post.pk).renderer == RENDERER


def test_reissue_leaves_what_this_renderer_made() -> None:
    post = published("post")
    for body in Body.objects.all():
        body.parts["body"]["segments"] = ["<p>Other.</p>"]
        body.save()
    assert reissue() == 0
    assert reissue(post) == 1


def test_reissue_keeps_a_notice() -> None:
    post = published("post", body="Words.")
    publishing.withdraw(item=post, mode="notice", explanation="Disputed.", actor=SYSTEM)
    age(post)
    assert reissue() == 1
    edition = last(post)
    assert (edition.state, edition.notice, edition.reason) == ("withdrawn", "Disputed.", "reissued")
    assert Body.objects.get(edition=edition).parts["body"]["segments"] == ["<p>Words.</p>"]


def test_reissue_leaves_what_is_gone() -> None:
    post = published("post")
    publishing.withdraw(item=post, mode="gone", actor=SYSTEM)
    age(post)
    assert reissue() == 0
    assert last(post).state == "gone"


def test_reissue_renders_what_is_scheduled() -> None:
    post, draft = published("post", body="Now."), make("post", body="Coming.")
    at = timezone.now() + timedelta(hours=1)
    publish(change(post, body="Later."), draft, at=at)
    age(post)
    age(draft)
    assert reissue() == 1
    assert {edition.renderer for edition in Edition.objects.filter(change=None)} == {RENDERER}
    pending = Body.objects.filter(edition__change=None).order_by("edition__item_id")
    assert [body.parts["body"]["source"] for body in pending] == ["Later.", "Coming."]
    assert [body.parts["body"]["segments"] for body in pending] == [["<p>Later.</p>"], ["<p>Coming.</p>"]]


def test_reissue_in_batches() -> None:
    posts = [published("post", body="Words.") for _ in range(5)]
    for post in posts:
        age(post)
    assert publishing.reissue(actor=SYSTEM, batch=2) == 5


def test_reissue_is_for_administrators() -> None:
    with pytest.raises(Forbidden):
        publishing.reissue(actor=Actor("ed", Role.EDITOR))


def test_rendered_is_shared_between_save_and_publication() -> None:
    assert rendered("Words.", "post") is rendered("Words.", "post")
