"""Redirects: to what readers find in the end, never round in a circle."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from content.commands import publishing
from content.errors import Conflict, Invalid
from content.models import Change, Edition, Item
from content.permissions import SYSTEM
from tests.making import make, make_image, publish, published


def soon(hours: int = 1) -> datetime:
    return timezone.now() + timedelta(hours=hours)


def redirect(item: Item, target: Item | str, **terms: Any) -> Edition:
    return publishing.withdraw(item=item, mode="redirect", target=target, actor=SYSTEM, **terms)


def target(item: Item) -> tuple[Any, ...]:
    edition = Edition.objects.filter(item_id=item.pk, state="redirect").latest("number")
    return edition.target_id, edition.target_kind, edition.target_url


def test_redirect_to_an_item() -> None:
    old, new = published("post"), published("event")
    redirect(old, new, explanation="Moved.")
    assert target(old) == (new.pk, "event", None)
    last = Change.objects.last()
    assert last is not None
    assert (last.action, last.reason, last.target_id, last.target_kind) == ("delete", "redirect", new.pk, "event")


def test_redirect_elsewhere() -> None:
    old = published("post")
    redirect(old, "https://example.org/new")
    assert target(old) == (None, None, "https://example.org/new")


def test_redirect_to_a_redirect_goes_to_the_end() -> None:
    one, two, three = published("post"), published("post"), published("post")
    redirect(two, three)
    redirect(one, two)
    assert target(one) == (three.pk, "post", None)


def test_redirect_to_a_redirect_elsewhere_goes_there() -> None:
    one, two = published("post"), published("post")
    redirect(two, "https://example.org/")
    redirect(one, two)
    assert target(one) == (None, None, "https://example.org/")


def test_redirect_of_a_target_takes_its_followers_along() -> None:
    one, two, three = published("post"), published("post"), published("post")
    redirect(one, two)
    redirect(two, three)
    assert target(one) == (three.pk, "post", None)
    assert [change.item_id for change in Change.objects.filter(reason="redirect")] == [one.pk, two.pk, one.pk]


def test_redirect_of_a_target_elsewhere_takes_its_followers_along() -> None:
    one, two = published("post"), published("post")
    redirect(one, two)
    redirect(two, "https://example.org/")
    assert target(one) == (None, None, "https://example.org/")


def test_redirect_to_itself_refused() -> None:
    post = published("post")
    with pytest.raises(Invalid) as refusal:
        redirect(post, post)
    assert refusal.value.errors[0]["code"] == "loop"


def test_redirect_in_a_circle_refused() -> None:
    one, two, three = published("post"), published("post"), published("post")
    redirect(one, two)
    redirect(two, three)
    with pytest.raises(Invalid) as refusal:
        redirect(three, one)
    assert refusal.value.errors[0]["code"] == "loop"


def test_redirect_in_a_circle_by_schedule_refused() -> None:
    one, two = published("post"), published("post")
    redirect(one, two, at=soon(1))
    for at in (None, soon(2)):
        with pytest.raises(Invalid) as refusal:
            redirect(two, one, at=at)
        assert refusal.value.errors[0]["code"] == "loop"


def test_redirect_back_once_the_first_is_public_again() -> None:
    one, two = published("post"), published("post")
    redirect(one, two)
    publish(one)
    redirect(two, one)
    assert target(two) == (one.pk, "post", None)


def test_redirect_to_a_draft_refused() -> None:
    with pytest.raises(Conflict) as refusal:
        redirect(published("post"), make("post"))
    assert refusal.value.code == "target_not_public"


def test_redirect_to_what_is_gone_refused() -> None:
    gone = published("post")
    publishing.withdraw(item=gone, mode="gone", actor=SYSTEM)
    with pytest.raises(Conflict) as refusal:
        redirect(published("post"), gone)
    assert refusal.value.code == "target_not_public"


def test_redirect_at_an_instant_to_what_is_public_by_then() -> None:
    old, new = published("post"), make("post")
    publish(new, at=soon(1))
    with pytest.raises(Conflict):
        redirect(old, new)
    redirect(old, new, at=soon(1))
    assert target(old) == (new.pk, "post", None)


def test_redirect_by_schedule_takes_its_followers_along_when_it_comes() -> None:
    one, two, three = published("post"), published("post"), published("post")
    redirect(one, two)
    redirect(two, three, at=soon(1))
    assert target(one) == (two.pk, "post", None)
    with time_machine.travel(soon(2)):
        publishing.release()
    assert target(one) == (three.pk, "post", None)


def test_redirect_to_an_image_refused() -> None:
    post, picture = published("post"), make_image()
    publish(picture)
    with pytest.raises(Invalid) as refused:
        redirect(post, picture)
    assert refused.value.errors[0]["code"] == "not_a_page"
