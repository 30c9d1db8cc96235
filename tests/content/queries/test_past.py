"""Names that items had, and where they lead: which indexes are read, and the rule of `find` for many names at once."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.queries import past, reading
from content.queries.reading import Moment
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db


def moment() -> Moment:
    return reading.take_moment("default")


def plan(ask: Callable[[Moment], object]) -> list[str]:
    """How SQLite goes about the one query that `ask` makes, line by line."""
    when = moment()
    with CaptureQueriesContext(connection) as asked:
        ask(when)
    [query] = asked.captured_queries
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
        return [line for *_, line in cursor.fetchall()]


def test_many_names_mean_what_each_means_alone() -> None:
    items = publish_site()
    for kind in KINDS:
        first, second = published(kind, slug="a", aliases=["x"]), published(kind, slug="b", aliases=["y"])
        publish(change(first, slug="c", aliases=[]))
        publish(change(second, slug="a", aliases=["b"]))
        withdraw(published(kind, slug="d", aliases=["e"]))
    withdraw(items["quote"], "redirect", target=items["post"])
    make("post", slug="draft", aliases=["drafted"])
    now = moment()
    names = [(kind, name) for kind in KINDS for name in ("a", "b", "c", "d", "e", "x", "y", "draft", "drafted")]
    names += [("quote", "bread-quote"), ("post", "bread-quote")]
    alone = {(kind, name): reading.find(now, kind, name) for kind, name in names}
    together = past.called(now, names)
    assert {pair: one.item_id for pair, one in together.items()} == {
        pair: row.item_id for pair, row in alone.items() if row
    }


def test_no_name_takes_no_query() -> None:
    now = moment()
    with CaptureQueriesContext(connection) as asked:
        assert past.called(now, []) == {}
    assert len(asked) == 0


@pytest.mark.sqlite
@pytest.mark.parametrize("beyond", [None, ("event", "m")])
def test_old_names_are_read_from_indexes_in_their_order(beyond: past.Name | None) -> None:
    lines = plan(lambda when: list(past.old_names(when, KINDS, beyond=beyond)[:10]))
    assert [line for line in lines if line.startswith("SCAN") or "TEMP B-TREE" in line] == []
    held = [line for line in lines if "slug=?" in line]
    assert len(held) == (4 if beyond else 2)
    assert all("edition_slug" in line for line in held)


@pytest.mark.sqlite
def test_names_and_items_are_looked_up_by_their_indexes() -> None:
    item = published("post", slug="bread")
    lines = plan(lambda when: past.called(when, [("post", "bread"), ("post", "loaf"), ("tag", "bread")]))
    assert [line for line in lines if line.startswith("SCAN")] == []
    lines = plan(lambda when: past.present(when, [item.pk]))
    assert [line for line in lines if line.startswith("SCAN")] == []
