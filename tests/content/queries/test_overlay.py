"""What is laid over the editions: which statements, and with what before them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connections

from content.commands import previewing
from content.models.preview import PreviewEdition
from content.permissions import SYSTEM
from content.queries import reading
from content.queries.known import known
from content.queries.overlay import Overlay
from content.queries.reading import Order
from tests.asking import one_connection
from tests.making import make, published

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection")]

__all__ = ["one_connection"]

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
LINK = UUID(int=1)


def laid(sql: str, params: Any = (), *, link: UUID | None = LINK, until: datetime | None = None) -> tuple[str, Any]:
    """The statement as it is executed."""
    run = Overlay(link, "replica", NOW, NOW, until).wrapper()
    found: tuple[str, Any] = run(lambda sql, params, many, context: (sql, params), sql, params, False, {})
    return found


@pytest.mark.parametrize("sql", ["SELECT 1", "(SELECT 1) UNION (SELECT 2)", " select 1"])
def test_what_asks_gets_the_tables_before_it(sql: str) -> None:
    found, _ = laid(sql)
    assert found.startswith("WITH content_edition(")
    assert found.endswith(f") {sql}")


def test_statement_with_tables_of_its_own_keeps_them() -> None:
    found, params = laid("WITH shown(id) AS (SELECT %s) SELECT id FROM shown", ["x"])
    assert (found.count("WITH "), found.endswith("), shown(id) AS (SELECT %s) SELECT id FROM shown")) == (1, True)
    assert params[-1] == "x"
    assert found.count("%s") == len(params)


@pytest.mark.parametrize("sql", ["SAVEPOINT a", "INSERT INTO content_edition VALUES (1)", "UPDATE x SET y = 1"])
def test_what_does_not_ask_is_left_alone(sql: str) -> None:
    assert laid(sql, ["x"]) == (sql, ["x"])


@pytest.mark.parametrize("link", [LINK, None])
@pytest.mark.parametrize("until", [NOW + timedelta(days=1), None])
def test_parameters_are_as_many_as_places(link: UUID | None, until: datetime | None) -> None:
    found, params = laid("SELECT 1", link=link, until=until)
    assert found.count("%s") == len(params)
    assert found.count("content_previewedition") >= 2


def test_edges_of_previews_are_told_from_those_of_editions() -> None:
    """Ids of two tables may be the same."""
    assert "CAST(-id AS" in laid("SELECT 1")[0]


@pytest.mark.sqlite
def test_later_page_of_a_preview_is_read_along_an_index() -> None:
    for number in range(6):
        published("post", slug=f"public-{number}")
    link = previewing.open_preview(items=[make("post", slug="draft")], actor=SYSTEM, expires_in=timedelta(days=1))
    driver, asked = connections["replica"].connection, []
    with reading.previewing(link) as moment:
        driver.set_trace_callback(asked.append)
        rows = reading.page(reading.listed(moment, "post"), Order("published_at", descending=True), offset=2, limit=2)
        driver.set_trace_callback(None)
    [statement] = asked
    plan = [line for *_, line in driver.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert len(rows) == 2
    assert [line for line in plan if line.startswith("SCAN main.content_edition")] == []
    assert [line for line in plan if line.startswith("MERGE (UNION ALL)")]


def test_preview_knows_nothing_of_others_and_others_nothing_of_it() -> None:
    published("post", slug="public")
    link = previewing.open_preview(items=[make("post", slug="draft")], actor=SYSTEM, expires_in=timedelta(days=1))
    posts = reading.listed(reading.take_moment(), "post")
    assert reading.count(posts) == 1
    with reading.previewing(link) as moment:
        assert reading.count(reading.listed(moment, "post")) == 2
        assert known(moment).counts
        assert known(moment) is not known(reading.take_moment())
    assert (reading.count(posts), PreviewEdition.objects.count()) == (1, 1)
    with reading.previewing(link) as moment:
        assert not known(moment).counts
