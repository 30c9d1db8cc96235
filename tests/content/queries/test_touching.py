"""What changes touch: the items and kinds of the log, and what their editions are found by; nothing else."""

from datetime import timedelta

import pytest
from django.utils import timezone

from content.commands import publishing
from content.models import Head
from content.permissions import SYSTEM
from content.queries.touching import Touched, touched
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db


def since(number: int) -> Touched:
    return touched(number, Head.objects.get().number, using="default")


def now() -> int:
    return Head.objects.get().number


def test_publication_touches_itself_its_kind_and_what_it_is_found_by() -> None:
    event = published("event")
    before = now()
    post = published("post", event=str(event.pk), tags=[str(published("tag").pk)])
    found = since(before)
    assert found.kinds == {"post", "tag"}
    assert str(post.pk) in found.ids
    assert {("about", str(event.pk)), ("sibling", str(post.pk))} <= found.found_by
    assert str(event.pk) not in found.ids


def test_correction_touches_nothing_that_it_links_to() -> None:
    author, tag = published("author"), published("tag")
    post = published("post", authors=[{"name": "A", "author": str(author.pk)}], tags=[str(tag.pk)])
    before = now()
    change(post, title="Corrected")
    publish(post)
    assert since(before) == Touched(
        frozenset({"post"}), frozenset({str(post.pk)}), frozenset({("sibling", str(post.pk))})
    )


def test_quote_from_an_event_is_not_about_it() -> None:
    event = published("event")
    before = now()
    published("quote", source={"event": str(event.pk)})
    assert {way for way, _ in since(before).found_by} == {"sibling"}


def test_what_comes_back_brings_its_history() -> None:
    """What there was of it is shown again at earlier instants, where it was about another event."""
    first, second = published("event"), published("event")
    post = published("post", event=str(first.pk))
    change(post, event=str(second.pk))
    publish(post)
    publishing.withdraw(item=post, mode="gone", actor=SYSTEM)
    before = now()
    publish(post, note="Back.")
    assert {("about", str(event.pk)) for event in (first, second)} <= since(before).found_by


def test_scheduled_edition_touches_nothing_yet() -> None:
    event = published("event")
    post = published("post")
    publishing.withdraw(item=post, mode="gone", actor=SYSTEM)
    publish(post, note="Back.")
    change(post, event=str(event.pk))
    before = now()
    publish(post, at=timezone.now() + timedelta(days=1))
    assert since(before) == Touched(frozenset(), frozenset(), frozenset())
    change(make("post"), title="x")
    assert ("about", str(event.pk)) not in since(0).found_by
