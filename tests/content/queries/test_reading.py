"""What the public sees at an instant: the moment, the predicate, who is found by a name, and what names stand for."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from content.commands import publishing
from content.models.edition import BEFORE_ALL, Edition
from content.models.item import Item
from content.queries import counting, naming, reading
from content.queries.known import known
from content.queries.reading import Moment, Order
from tests.filling import withdraw
from tests.making import change, make, make_image, publish, published

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def at(instant: datetime) -> time_machine.travel:
    return time_machine.travel(instant, tick=False)


def moment(instant: datetime | None = None) -> Moment:
    if instant is None:
        return reading.take_moment("default")
    with at(instant):
        return reading.take_moment("default")


def found_slug(kind: str, name: str, when: Moment | None = None) -> str | None:
    row = reading.find(when or moment(), kind, name)
    return row.slug if row else None


def plan(ask: Callable[[Moment], object]) -> list[str]:
    """How SQLite goes about the queries that `ask` makes, line by line."""
    when = moment(NOW)
    with CaptureQueriesContext(connection) as asked:
        ask(when)
    lines = []
    for query in asked.captured_queries:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
            lines += [line for *_, line in cursor.fetchall()]
    return lines


# --- The moment ------------------------------------------------------------------------------------------------


def test_moment_of_an_empty_log_is_before_everything() -> None:
    empty = moment(NOW)
    assert (empty.number, empty.instant, empty.now) == (0, BEFORE_ALL, NOW)
    assert (empty.next_transition, empty.next_end, reading.seconds_left(empty)) == (None, None, None)


def test_moment_is_the_last_transition_and_not_the_clock() -> None:
    with at(NOW):
        published("tag")
        published("tag")
    first, later = moment(NOW + HOUR), moment(NOW + 2 * HOUR)
    assert (first.number, first.instant) == (later.number, later.instant) == (2, NOW + timedelta(microseconds=1))


def test_moment_goes_to_a_schedule_that_is_due_although_nobody_released_it() -> None:
    with at(NOW):
        publish(make("tag"), at=NOW + HOUR)
        publish(make("tag"), at=NOW + 2 * HOUR)
    times = [
        NOW + HOUR - timedelta(microseconds=1),
        NOW + HOUR,
        NOW + 2 * HOUR - HOUR / 2,
        NOW + 2 * HOUR,
        NOW + 3 * HOUR,
    ]
    moments = [moment(time) for time in times]
    assert [one.instant for one in moments] == [BEFORE_ALL, NOW + HOUR, NOW + HOUR, NOW + 2 * HOUR, NOW + 2 * HOUR]
    assert [one.next_transition for one in moments] == [NOW + HOUR, *[NOW + 2 * HOUR] * 2, None, None]
    assert {one.number for one in moments} == {0}


def test_moment_is_the_same_before_and_after_the_release() -> None:
    with at(NOW):
        publish(make("tag", slug="a"), at=NOW + HOUR)
    before = moment(NOW + 2 * HOUR)
    with at(NOW + 2 * HOUR):
        publishing.release()
    after = moment(NOW + 2 * HOUR)
    assert (before.instant, before.number, after.instant, after.number) == (NOW + HOUR, 0, NOW + HOUR, 1)
    shown = [list(reading.visible(one).values_list("slug", flat=True)) for one in (before, after)]
    assert shown == [["a"], ["a"]]


def test_moment_knows_whether_anything_was_published_as_a_translation() -> None:
    first = published("tag", slug="first")
    assert moment().translated is False
    other = make("tag", slug="other", translation_of="first", language="fr")
    assert moment().translated is False
    publish(other)
    assert (
        moment().translated,
        reading.at(moment(), NOW).translated,
    ) == (True, True)
    withdraw(other, "gone")
    withdraw(first, "gone")
    assert moment().translated is True


def test_where_nothing_is_translated_no_translations_are_looked_for() -> None:
    item = published("post", slug="bread")
    for name in ("bread", str(item.pk)):
        with CaptureQueriesContext(connection) as asked:
            found = reading.find(moment(), "post", name)
        head, document = (query["sql"] for query in asked.captured_queries)
        assert ("content_edge" in head, "content_edge" in document) == (True, False)
        assert found is not None
        assert found.family == []


@pytest.mark.sqlite
def test_whether_anything_is_translated_is_read_from_an_index_of_nothing_else() -> None:
    """Without statistics, as everywhere."""
    published("tag")
    lines = plan(lambda _: moment())
    assert [line for line in lines if "content_edge" in line] == ["SCAN content_edge USING INDEX edge_translated"]


@pytest.mark.postgresql
def test_whether_anything_is_translated_is_read_from_that_index_where_editions_have_few_edges() -> None:
    """PostgreSQL takes nearly all of these for translations, of which it would soon find one."""
    item = published("tag")
    edition = Edition.objects.get(item_id=item.pk)
    edges = """
        INSERT INTO content_edge (edition_id, item_id, kind, name, value, sort_key)
        SELECT %s, id, 'tag', name, CASE name WHEN 'translation' THEN id::text ELSE 'en' || id END, '\\x00'
        FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 20000)) AS ids,
             unnest(ARRAY['translation', 'language']) AS name
    """
    with connection.cursor() as cursor:
        cursor.execute(edges, [edition.pk])
        cursor.execute("ANALYZE content_edge")
        cursor.execute(f"EXPLAIN SELECT {reading.TRANSLATED}")
        plan = "\n".join(line for (line,) in cursor.fetchall())
    assert ("edge_translated" in plan, "Seq Scan" in plan) == (True, False)


@pytest.mark.postgresql
def test_later_page_is_found_before_it_is_read() -> None:
    for number in range(5):
        published("post", slug=f"post-{number}")
    now, order = moment(), Order("published_at", descending=True)
    with CaptureQueriesContext(connection) as asked:
        rows = [reading.page(reading.listed(now, "post"), order, offset=at, limit=2) for at in (0, 2, 4)]
    assert [row.slug for page in rows for row in page] == [f"post-{number}" for number in (4, 3, 2, 1, 0)]
    subqueries = ['"id" IN (SELECT' in query["sql"] for query in asked.captured_queries]
    assert subqueries == [False, True, True]


def test_moment_knows_a_scheduled_withdrawal() -> None:
    with at(NOW):
        item = published("tag")
        withdraw(item, "gone", at=NOW + HOUR)
    assert moment(NOW).next_transition == NOW + HOUR
    assert moment(NOW + HOUR).instant == NOW + HOUR


def test_slow_clock_does_not_go_behind_the_log() -> None:
    with at(NOW):
        published("tag", slug="a")
    behind = moment(NOW - HOUR)
    assert (behind.instant, reading.visible(behind).count()) == (NOW, 1)


def test_seconds_left_are_those_to_the_nearest_end() -> None:
    times = {"starts_local": "2026-06-18T10:00:00", "ends_local": "2026-06-18T10:30:00"}
    with at(NOW):
        published("event", **times)
        publish(make("tag"), at=NOW + HOUR)
    now = moment(NOW)
    assert (reading.seconds_left(now), reading.seconds_left(now, until_event_ends=True)) == (3600.0, 1800.0)


def test_end_of_an_event_that_nobody_sees_counts_for_nothing() -> None:
    times = {"starts_local": "2026-06-18T10:00:00", "ends_local": "2026-06-18T10:30:00"}
    with at(NOW):
        withdraw(published("event", **times), "gone")
        publish(make("event", **times), at=NOW + HOUR)
    assert moment(NOW + timedelta(seconds=1)).next_end is None


def test_moment_takes_one_query(django_assert_num_queries: object) -> None:
    with django_assert_num_queries(1):  # type: ignore[operator]
        moment()


# --- Visibility ------------------------------------------------------------------------------------------------


def test_edition_is_visible_from_its_instant_until_the_next() -> None:
    with at(NOW):
        item = published("post", title="One")
    with at(NOW + HOUR):
        change(item, title="Two")
        publish(item)
    tick = timedelta(microseconds=1)
    instants = (NOW - tick, NOW, NOW + HOUR - tick, NOW + HOUR, NOW + 2 * HOUR)
    shown = [_titles(instant) for instant in instants]
    assert shown == [[], ["One"], ["One"], ["Two"], ["Two"]]


def _titles(instant: datetime) -> list[str]:
    rows = reading.rows(reading.visible(Moment(0, instant, instant, None, None, "default")))
    return [row.snapshot["title"] for row in rows]


def test_lists_hold_published_items_of_their_kind_only() -> None:
    noticed, gone, item = (published("post", slug=slug) for slug in ("noticed", "gone", "item"))
    published("tag", slug="tag")
    make("post", slug="draft")
    withdraw(noticed, "notice", explanation="Old.")
    withdraw(gone, "gone")
    now = moment()
    assert [row.id for row in reading.rows(reading.listed(now, "post").found)] == [str(item.pk)]
    states = [sorted(row.slug for row in reading.rows(reading.listed(now, "post", [state]).found)) for state in STATES]
    assert states == [["item"], ["noticed"], [], []]


STATES = ("published", "withdrawn", "gone", "redirect")


def test_after_a_place_comes_what_follows_it_by_key_and_id() -> None:
    for _ in range(3):
        published("post", title="Same", published_at="2026-01-01T00:00:00Z")
    listed = reading.listed(moment(), "post")
    for order in (Order("label_key", False), Order("sort_key", True), Order("published_at", True)):
        rows = reading.page(listed, order, limit=3)
        key = getattr(rows[0], order.column)
        assert reading.page(listed, order, limit=3, beyond=(key, rows[0].item_id)) == rows[1:]
        back = reading.page(listed, order.reversed(), limit=3, beyond=(key, rows[2].item_id))
        assert back == rows[1::-1]


# --- One item --------------------------------------------------------------------------------------------------


@pytest.mark.sqlite
@pytest.mark.parametrize("descending", [True, False])
def test_after_a_place_reads_nothing_before_it(descending: bool) -> None:
    order = Order("sort_key", descending)
    lines = plan(lambda when: reading.page(reading.listed(when, "post"), order, limit=5, beyond=(b"1", uuid4())))
    sign = "<" if descending else ">"
    assert lines == [f"SEARCH content_edition USING INDEX edition_list (kind=? AND state=? AND sort_key{sign}?)"]


PAIRS = {("tag", "1"): 2, ("tag", "2"): 2, ("author", "1"): 1}


@pytest.mark.sqlite
@pytest.mark.parametrize(
    "ask",
    [
        lambda when: counting.common(reading.listed(when, "post"), "post", PAIRS),
        lambda when: counting.sharing(reading.listed(when, "post"), "post", PAIRS, 5),
    ],
)
def test_what_is_shared_is_read_from_its_edges(ask: Callable[[Moment], object]) -> None:
    """Not from all edges of a kind, nor with a list of everything that is visible."""
    lines = [line for line in plan(ask) if line.startswith(("SCAN", "SEARCH"))]
    assert sorted(set(lines)) == [
        "SEARCH U0 USING COVERING INDEX edge_range (kind=? AND name=? AND value=?)",
        "SEARCH U0 USING INDEX sqlite_autoindex_content_edition_1 (id=?)",
        "SEARCH content_edge USING INTEGER PRIMARY KEY (rowid=?)",
    ]


@pytest.mark.sqlite
def test_what_stands_beside_a_row_is_read_without_the_rest_of_its_kind() -> None:
    published("post")
    [row] = reading.rows(reading.listed(moment(), "post").found)
    order = Order("sort_key", descending=False)
    lines = plan(lambda when: reading.beside(reading.listed(when, "post"), order, row))
    assert [line for line in lines if line.startswith(("SCAN", "SEARCH"))] == [
        "SEARCH content_edition USING INDEX sqlite_autoindex_content_edition_1 (id=?)",
        "SEARCH U0 USING INDEX edition_list (kind=? AND state=? AND sort_key<?)",
        "SEARCH U0 USING INDEX edition_list (kind=? AND state=? AND sort_key>?)",
    ]


@pytest.mark.sqlite
@pytest.mark.parametrize(
    "ask",
    [
        lambda when: reading.find(when, "post", "bread"),
        lambda when: naming.resolve(when, [("post", "bread"), ("author", "ada"), ("author", "bob")]),
        lambda when: naming.resolve(when, [("post", "bread"), ("post", str(uuid4()))]),
    ],
)
def test_names_are_looked_up_without_reading_a_kind(ask: Callable[[Moment], object]) -> None:
    """Without statistics: nothing runs ANALYZE."""
    lines = [line for line in plan(ask) if line.startswith(("SCAN", "SEARCH"))]
    indexes = {line.split(" INDEX ")[1].split()[0] for line in lines}
    own = {f"sqlite_autoindex_content_{table}_1" for table in ("edition", "body", "edge")}
    assert not [line for line in lines if line.startswith("SCAN")]
    assert indexes - own == {"edition_slug", "edition_item", "edge_range"}
    assert [line for line in lines if "edition_slug" in line and "slug=?" not in line] == []


def test_item_is_found_by_slug_old_slug_alias_and_id() -> None:
    item = published("post", slug="old", aliases=["older"])
    change(item, slug="recent")
    publish(item)
    names = ("recent", "old", "older", str(item.pk), str(item.pk).upper(), "nothing", "", str(uuid4()), "x" * 36)
    assert [found_slug("post", name) for name in names] == ["recent"] * 5 + [None] * 4
    assert found_slug("event", "recent") is None


def test_present_holder_comes_before_the_last_and_that_before_an_alias() -> None:
    first, second = published("post", slug="bread"), published("post", slug="other")
    assert found_slug("post", "bread") == "bread"
    _rename(first, "loaf")
    published("post", slug="third", aliases=["bread"])
    assert found_slug("post", "bread") == "loaf"
    _rename(second, "bread")
    assert found_slug("post", "bread") == "bread"


def _rename(item: Item, slug: str) -> None:
    """The old slug is not kept as an alias."""
    change(item, slug=slug)
    change(item, aliases=[])
    publish(item)


def test_withdrawn_holder_gives_way_to_who_took_its_slug() -> None:
    first = published("post", slug="bread")
    withdraw(first, "gone")
    row = reading.find(moment(), "post", "bread")
    assert row is not None
    assert (row.id, row.state) == (str(first.pk), "gone")
    change(first, slug="left")
    second = published("post", slug="bread")
    row = reading.find(moment(), "post", "bread")
    assert row is not None
    assert (row.id, row.state) == (str(second.pk), "published")


def test_what_is_scheduled_is_not_found_before_its_instant() -> None:
    with at(NOW):
        item = published("post", slug="before")
        change(item, slug="after")
        publish(item, at=NOW + HOUR)
        publish(make("post", slug="unseen", aliases=["unseen-alias"]), at=NOW + HOUR)
    names = ("before", "after", "unseen", "unseen-alias")
    assert [found_slug("post", name, moment(NOW)) for name in names] == ["before", None, None, None]
    assert [found_slug("post", name, moment(NOW + HOUR)) for name in names] == ["after", "after", "unseen", "unseen"]


def test_find_reads_the_text_in_the_same_query(django_assert_num_queries: object) -> None:
    published("post", slug="bread", body="Text.")
    now = moment()
    with django_assert_num_queries(1):  # type: ignore[operator]
        row = reading.find(now, "post", "bread")
    assert row is not None
    assert row.parts is not None
    assert row.parts["body"]["segments"] == ["<p>Text.</p>"]


# --- What an answer links to -----------------------------------------------------------------------------------


def test_linked_items_come_with_their_images_in_one_query(django_assert_num_queries: object) -> None:
    image = make_image(slug="face")
    author = published("author", slug="mara", image="face")
    tag, gone, draft = published("tag"), published("tag"), make("tag")
    withdraw(gone, "gone")
    ids = [str(item.pk) for item in (author, tag, gone, draft)]
    now = moment()
    with django_assert_num_queries(1):  # type: ignore[operator]
        links = reading.linked(now, ids)
    assert set(links) == {str(author.pk), str(tag.pk), str(image.pk)}
    assert links[str(author.pk)].image_id == str(image.pk)


def test_linked_items_are_joined_by_what_names_them(django_assert_num_queries: object) -> None:
    fair = published("event", slug="fair")
    image = make_image(slug="loaf")
    about = published("post", event="fair", image="loaf")
    published("post")
    make("post", event="fair")
    now = moment()
    naming = reading.Having("post", "event", (str(fair.pk),))
    with django_assert_num_queries(1):  # type: ignore[operator]
        links = reading.linked(now, [], naming)
    assert set(links) == {str(about.pk), str(image.pk)}


def test_linked_items_are_the_same_whatever_is_known_of_the_state() -> None:
    author = published("author")
    first = published("post", slug="first", authors=[{"name": "A", "author": str(author.pk)}])
    other = published("post", slug="other", translation_of="first", language="fr")
    publish(change(other, translation_of=None))
    now = moment()
    row = reading.find(now, "post", "first")
    assert row
    naming = reading.Having("post", "translation", (str(first.pk),))
    unknown = set(reading.linked(now, [str(author.pk)], naming, here=[row]))
    assert set(reading.linked(now, [str(author.pk)], naming, here=[row])) == unknown == {str(author.pk), str(first.pk)}


def test_linked_items_are_all_there_when_another_thread_forgets() -> None:
    first, other = published("author"), published("author")
    now = moment()
    reading.linked(now, [str(first.pk)])

    def forgetting(execute: Any, *given: Any) -> Any:
        known(now).links.clear()
        return execute(*given)

    ids = {str(first.pk), str(other.pk)}
    with connections["replica"].execute_wrapper(forgetting):
        assert set(reading.linked(now, ids)) == ids


def test_nothing_linked_takes_no_query(django_assert_num_queries: object) -> None:
    now = moment()
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert reading.linked(now, []) == {}
