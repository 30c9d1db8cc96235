"""The content that benchmarks measure is what commands would have made, and the API answers it."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse

from benchmarks import bulk, content, plan
from benchmarks.asked import all_asked, searches
from benchmarks.inside import measure
from benchmarks.plan import Plan
from content.commands import authoring, publishing
from content.commands.editions import content_hash
from content.models.edition import Change, Edge, Edition, Head, Reason
from content.models.search import SearchEntry
from content.permissions import SYSTEM
from tests.benchmarks.conftest import SMALL
from tests.faults.invariants import check_all

pytestmark = pytest.mark.django_db

CASTS = re.compile(r"::character varying|::text(?:\[\])?|[()]")
OWN = {"id", "item_id", "change", "visible_from", "revision_id", "group", "slug", "snapshot", "label_key", "hash"}


def columns(edition: Edition) -> dict[str, Any]:
    """What a post has in common with another of the same text and instant; binary columns as bytes."""
    values = {name: getattr(edition, name) for name in bulk.columns_of(Edition) if name not in OWN}
    return values | {"sort_key": bytes(edition.sort_key)}


def edges(edition: Edition) -> set[tuple[str, str]]:
    return {(edge.name, edge.value.replace(str(edition.item_id), "ITEM")) for edge in edition.edges.all()}


def tokens(edition: Edition, mark: str) -> str:
    """As the database spells them."""
    with connection.cursor() as cursor:
        spelled = bulk.spelled(SearchEntry, "edition", edition.pk)
        cursor.execute("SELECT CAST(tokens AS text) FROM content_searchentry WHERE edition_id = %s", [spelled])
        return " ".join(sorted(cursor.fetchone()[0].replace(mark, "MARK").split()))


def test_content_keeps_the_rules_of_the_log(filled: Plan) -> None:
    check_all()
    assert Head.objects.get().number == Change.objects.count() == filled.posts + plan.AUTHORS + plan.TAGS
    entries = SearchEntry.objects.values_list("place", flat=True)
    assert len(set(entries)) == Edition.objects.count()


def test_copy_is_what_commands_make_of_the_same_post(filled: Plan) -> None:
    number = next(filled.copies())
    copied = Edition.objects.get(kind="post", slug=filled.slug(number))
    old, new = plan.mark(number), plan.mark(999)
    data = filled.post(number)
    data |= {name: data[name].replace(old, new) for name in ("slug", "title")}
    item = authoring.create_item(kind="post", data=data, actor=SYSTEM)
    [made] = publishing.publish(items=[item], actor=SYSTEM, reason=Reason.BACKFILL).editions
    made.refresh_from_db()
    assert columns(copied) == columns(made)
    assert bulk.spelled(Edition, "snapshot", copied.snapshot).replace(old, new) == bulk.spelled(
        Edition, "snapshot", made.snapshot
    )
    assert copied.body.parts == made.body.parts
    assert edges(copied) == edges(made)
    assert tokens(copied, old) == tokens(made, new)


def test_copies_are_hashed_by_what_they_say(filled: Plan) -> None:
    posts = list(Edition.objects.filter(kind="post").select_related("body"))
    assert [post.hash for post in posts] == [content_hash(post, post.body.parts) for post in posts]
    assert len({post.hash for post in posts}) == filled.posts


def test_edges_of_copies_have_their_sort_keys(filled: Plan) -> None:
    keys = {edition.pk: bytes(edition.sort_key) for edition in Edition.objects.all()}
    assert all(bytes(edge.sort_key) == keys[edge.edition_id] for edge in Edge.objects.all())


def test_api_answers_what_the_benchmark_expects(filled: Plan, get: Callable[..., HttpResponse]) -> None:
    def ask(path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        response = get(path, 304 if headers else 200, **headers)
        return response.status_code, {name.lower(): value for name, value in response.items()}, response.content

    asked = [*all_asked(filled, ask), *searches(filled)]
    for one in asked:
        one.check(ask, most=3)
    names = ["R1", "R1b", "R1c", "R2", "R3", "R3c", "R4", "R4b", "R4c", "R5", "R6", "R7"]
    assert [one.name for one in asked] == [*names, "search rare", "search middling", "search common"]


def test_tables_have_afterwards_what_they_had(db: None) -> None:
    before = derived()
    content.load(SMALL)
    assert derived() == before


def derived() -> set[tuple[str, ...]]:
    """Indexes, constraints and triggers, as the database tells them. PostgreSQL spells what it has spelled before with
    more casts."""
    if connection.vendor == "sqlite":
        questions = ["SELECT type, name, sql FROM sqlite_master"]
    else:
        questions = [
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
            "SELECT conname, conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint",
        ]
    with connection.cursor() as cursor:
        found = set()
        for question in questions:
            cursor.execute(question)
            found |= {tuple(CASTS.sub("", str(value)) for value in row) for row in cursor.fetchall()}
    return found


def test_database_is_known_by_what_it_holds(filled: Plan) -> None:
    assert content.is_there(filled)
    assert not content.is_there(Plan(posts=61, distinct=20))
    assert not content.is_empty()
    assert content.main(61, 20) == "The database holds something else, or part of it: remove it, or name another."


def test_unfinished_content_is_not_taken_for_whole(filled: Plan) -> None:
    Edition.objects.filter(slug=filled.slug(30)).delete()
    assert not content.is_there(filled)


def test_publications_that_were_measured_leave_nothing_behind(filled: Plan, one_connection: None) -> None:
    measured = measure(filled.tag)
    assert set(measured) == {"publish", "count_all", "count_tag"}
    assert content.is_there(filled)
    check_all()
