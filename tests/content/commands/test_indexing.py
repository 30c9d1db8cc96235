"""The search index: written with editions, and gone with them."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection, transaction

from content.commands import indexing, publishing
from content.models.edition import Edition
from content.models.item import Item
from content.models.search import SearchEntry, place_of
from content.permissions import SYSTEM
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, make_image, publish, published

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def numbers(item: Item) -> list[int]:
    """Of the editions that search would find."""
    entries = SearchEntry.objects.filter(edition__item_id=item.pk)
    return list(entries.order_by("edition__number").values_list("edition__number", flat=True))


def has_token(token: str) -> bool:
    """Whether any text of the database has it, public or not."""
    vendor = {
        "sqlite": "SELECT COUNT(*) FROM content_searchtokens WHERE content_searchtokens MATCH %s",
        "postgresql": "SELECT COUNT(*) FROM content_searchentry WHERE tokens @@ %s::tsquery",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(vendor, [f'"{token}"' if connection.vendor == "sqlite" else f"'{token}'"])
        return bool(cursor.fetchone()[0])


def test_every_kind_but_images_is_indexed_when_it_is_published() -> None:
    site = publish_site()
    assert {kind: numbers(site[kind]) for kind in site} == {kind: [1] if kind in KINDS else [] for kind in site}


def test_draft_is_not_indexed() -> None:
    item = make("post", title="Ladle")
    change(item, title="Spoon")
    assert (numbers(item), has_token("1ladle"), has_token("1spoon")) == ([], False, False)


def test_edition_that_came_to_nothing_leaves_no_entry() -> None:
    item = make("post", title="Ladle")
    with transaction.atomic():
        publish(item)
        transaction.set_rollback(True)
    assert (numbers(item), has_token("1ladle")) == ([], False)


def test_edition_before_stays_for_those_who_still_read_it_and_goes_with_the_next() -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        item = published("post", title="Ladle")
        change(item, title="Spoon")
        publish(item)
        assert numbers(item) == [1, 2]
        clock.shift(HOUR)
        change(item, title="Fork")
        publish(item)
    assert (numbers(item), has_token("1ladle")) == ([2, 3], False)


def test_what_has_ended_goes_when_anything_else_is_published() -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        changed, gone = published("post", title="Ladle"), published("post", title="Spoon")
        change(changed, title="Fork")
        publish(changed)
        withdraw(gone)
        clock.shift(HOUR)
        assert (numbers(changed), numbers(gone)) == ([1, 2], [1])
        published("tag")
    assert (numbers(changed), numbers(gone)) == ([2], [])


def test_edition_whose_end_was_put_off_stays() -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        item = published("post", title="Ladle")
        change(item, title="Spoon")
        publishing.schedule(items=[item], at=NOW + HOUR, actor=SYSTEM)
        publishing.unschedule(item=item, actor=SYSTEM)
        clock.shift(2 * HOUR)
        published("tag")
    assert numbers(item) == [1]


def test_scheduled_edition_is_indexed_and_goes_when_it_is_unscheduled() -> None:
    item = published("post", title="Ladle")
    change(item, title="Spoon")
    publishing.schedule(items=[item], at=datetime.now(UTC) + HOUR, actor=SYSTEM)
    assert (numbers(item), has_token("1spoon")) == ([1, 2], True)
    publishing.unschedule(item=item, actor=SYSTEM)
    assert (numbers(item), has_token("1spoon")) == ([1], False)


def test_item_under_a_notice_is_indexed_and_one_that_is_gone_is_not() -> None:
    noticed, gone = published("post"), published("post")
    withdraw(noticed, "notice", explanation="Out of date.")
    withdraw(gone)
    assert (numbers(noticed), numbers(gone)) == ([1, 2], [1])
    with time_machine.travel(datetime.now(UTC) + HOUR, tick=False):
        indexing.forget_ended(actor=SYSTEM)
    assert (numbers(noticed), numbers(gone)) == ([2], [])


def test_suppressed_edition_leaves_the_index_at_once() -> None:
    item = published("post", title="Ladle")
    change(item, title="Spoon")
    publish(item)
    publishing.suppress(item=item, edition=1, reason="An address", actor=SYSTEM)
    assert (numbers(item), has_token("1ladle")) == ([2], False)


def test_index_made_again_is_the_same() -> None:
    publish_site("bread")
    publish_site("soup")
    before = list(SearchEntry.objects.order_by("pk").values_list("pk", "place", "tokens"))
    SearchEntry.objects.filter(pk__in=[pk for pk, _, _ in before[::2]]).delete()
    SearchEntry.objects.update(analyser=0)
    assert indexing.unindexed() == [pk for pk, _, _ in before]
    assert indexing.index_again(editions=indexing.unindexed(), actor=SYSTEM) == len(before)
    assert list(SearchEntry.objects.order_by("pk").values_list("pk", "place", "tokens")) == before
    assert indexing.unindexed() == []
    assert indexing.unindexed(everything=True) == [pk for pk, _, _ in before]


def test_what_has_ended_is_not_indexed_again() -> None:
    with time_machine.travel(NOW, tick=False):
        item = published("post", title="Ladle")
        change(item, title="Spoon")
        publish(item)
    SearchEntry.objects.all().delete()
    assert indexing.index_again(editions=indexing.unindexed(everything=True), actor=SYSTEM) == 1
    assert numbers(item) == [2]


def test_place_that_is_taken_is_passed_over() -> None:
    item = published("post", title="Ladle", published_at="2026-01-01T00:00:00Z")
    edition = Edition.objects.get(item_id=item.pk)
    wish = place_of(edition)
    others = [published("tag"), published("tag")]
    for place, other in zip((wish, wish + 1), others, strict=True):
        SearchEntry.objects.filter(edition=edition).delete()
        SearchEntry.objects.filter(edition__item_id=other.pk).update(place=place)
    indexing.index_again(editions=[edition.pk], actor=SYSTEM)
    assert SearchEntry.objects.get(edition=edition).place == wish + 2


def test_places_are_in_order_of_publication_however_long_ago() -> None:
    times = ["1000-01-02T00:00:00Z", "1969-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z"]
    items = [published("post", published_at=at) for at in times]
    by_place = SearchEntry.objects.order_by("place").values_list("edition__item_id", flat=True)
    assert list(by_place) == [item.pk for item in items]


def test_image_has_no_entry() -> None:
    publish(make_image())
    assert not SearchEntry.objects.exists()
