"""What the database itself refuses, whoever writes: overlaps, two open editions, two scheduled ones, shared slugs."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from content.models import Change, Edition
from content.models.fields import canonical, new_id

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
ITEM = UUID("0199c0de-0000-7000-8000-000000000001")


def hours(number: float) -> datetime:
    return NOON + timedelta(hours=number)


def edition(start: float, end: float | None, **columns: Any) -> Edition:
    number = Edition.objects.count() + 1
    defaults: dict[str, Any] = {
        "item_id": ITEM,
        "kind": "post",
        "slug": "post",
        "language": "en",
        "state": "published",
        "number": number,
        "change": number,
        "visible_from": hours(start),
        "reason": "published",
        "visible_until": None if end is None else hours(end),
        "revision_id": uuid4(),
        "group": uuid4(),
        "renderer": 1,
        "published_at": NOON,
        "published_on": NOON.date(),
        "updated_at": NOON,
        "label_key": b"",
        "sort_key": b"",
        "snapshot": {},
        "hash": "",
    }
    return Edition.objects.create(**defaults | columns)


def refused(start: float, end: float | None, **columns: Any) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        edition(start, end, **columns)


def test_editions_that_meet_are_allowed() -> None:
    edition(0, 1)
    edition(1, 2)
    edition(2, None)
    assert Edition.objects.count() == 3


@pytest.mark.parametrize(("start", "end"), [(0, 2), (0.5, 1.5), (-1, 0.5), (-1, 2), (0.2, 0.3), (0.5, None)])
def test_overlap_of_an_item_refused_on_insert(start: float, end: float | None) -> None:
    edition(0, 1)
    refused(start, end, slug="another-slug", state="gone")


def test_overlap_of_an_item_refused_on_update() -> None:
    first = edition(0, 1)
    edition(1, None, slug="other")
    with pytest.raises(IntegrityError), transaction.atomic():
        Edition.objects.filter(pk=first.pk).update(visible_until=hours(1.5))


@pytest.mark.parametrize(("start", "end"), [(1, 1), (1, 0)])
def test_interval_that_is_not_forward_refused(start: float, end: float) -> None:
    refused(start, end)


def test_two_open_editions_of_an_item_refused() -> None:
    edition(0, None)
    refused(-5, None)


def test_two_scheduled_editions_of_an_item_refused() -> None:
    edition(0, 1)
    edition(1, 2, change=None)
    refused(2, None, change=None)


def test_a_scheduled_edition_and_a_scheduled_withdrawal_are_allowed_and_no_more() -> None:
    edition(0, 1)
    edition(1, 2, change=None)
    edition(2, 3, change=None, state="gone")
    refused(3, None, change=None, state="withdrawn")


@pytest.mark.parametrize("state", ["published", "withdrawn"])
def test_slug_of_another_shown_item_refused(state: str) -> None:
    edition(0, 1)
    refused(0.5, None, item_id=uuid4(), state=state)


def test_slug_of_another_refused_on_update() -> None:
    edition(0, 1)
    other = edition(0, 1, item_id=uuid4(), slug="other")
    for change in ({"slug": "post"}, {"slug": "post", "kind": "post"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Edition.objects.filter(pk=other.pk).update(**change)
    gone = edition(0, 1, item_id=uuid4(), state="gone")
    with pytest.raises(IntegrityError), transaction.atomic():
        Edition.objects.filter(pk=gone.pk).update(state="published")


def test_slug_is_free_for_another_kind_another_time_and_beside_what_is_gone() -> None:
    edition(0, 1)
    edition(0, 1, item_id=uuid4(), kind="tag")
    edition(1, None, item_id=uuid4())
    edition(0, 1, item_id=uuid4(), state="gone")
    edition(0, 1, item_id=uuid4(), state="redirect", target_url="https://example.org/")
    assert Edition.objects.count() == 5


def test_swap_of_slugs_when_both_have_made_room() -> None:
    one, two = edition(0, 1), edition(0, 1, item_id=uuid4(), slug="two")
    edition(1, None, item_id=one.item_id, slug="two")
    edition(1, None, item_id=two.item_id, slug="post")


@pytest.mark.parametrize(
    "columns",
    [
        {"state": "draft"},
        {"reason": "whim"},
        {"number": 0},
        {"state": "redirect"},
        {"state": "redirect", "target_id": uuid4()},
        {"state": "redirect", "target_id": uuid4(), "target_kind": "post", "target_url": "https://example.org/"},
        {"target_url": "https://example.org/"},
        {"suppressed_at": NOON},
        {"suppressed_reason": "why"},
    ],
)
def test_edition_that_makes_no_sense_refused(columns: dict[str, Any]) -> None:
    refused(0, None, **columns)


def test_number_and_change_are_given_once() -> None:
    edition(0, 1)
    refused(1, None, number=1, change=2)
    refused(1, None, number=2, change=1)


def test_change_numbers_begin_at_one() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Change.objects.create(
            number=0,
            at=NOON,
            kind="post",
            item_id=ITEM,
            action="upsert",
            reason="published",
            slug="post",
            edition_id=uuid4(),
            edition_number=1,
        )


@pytest.mark.sqlite
def test_triggers_are_there_after_all_migrations() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'content_edition'")
        assert sorted(name for (name,) in cursor.fetchall()) == ["edition_interval_insert", "edition_interval_update"]


@pytest.mark.sqlite
def test_triggers_read_an_item_and_a_slug_and_not_a_kind() -> None:
    """Without statistics: nothing runs ANALYZE."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'content_edition'")
        found = [
            query for (sql,) in cursor.fetchall() for query in re.findall(r"EXISTS \((.*?)\n +\);", sql, re.DOTALL)
        ]
        plans = []
        for query in found:
            cursor.execute(f"EXPLAIN QUERY PLAN {re.sub(r'NEW[.][a-z_]+', '%s', query)}", [""] * query.count("NEW."))
            plans += [line for *_, line in cursor.fetchall()]
    item, slug = (
        f"SEARCH other USING INDEX {it}" for it in ("edition_item (item_id=?)", "edition_slug (kind=? AND slug=?)")
    )
    assert plans == [item, slug, item, slug]


@pytest.mark.postgresql
def test_exclusion_constraints_are_there_after_all_migrations() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT conname FROM pg_constraint WHERE contype = 'x' ORDER BY conname")
        assert [name for (name,) in cursor.fetchall()] == ["edition_no_overlap", "edition_slug_exclusive"]


def test_ids_are_in_the_order_of_making() -> None:
    ids = [new_id() for _ in range(100)]
    assert ids == sorted(ids)
    assert {id_.version for id_ in ids} == {7}


def test_plain_data_has_one_spelling() -> None:
    assert canonical({"b": 1, "a": "ü"}) == canonical({"a": "ü", "b": 1}) == '{"a":"ü","b":1}'.encode()
