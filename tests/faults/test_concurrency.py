"""Concurrent publishers: no overlap, no number skipped or doubled, no time that runs backwards, no deadlock.

Threads on PostgreSQL, processes on SQLite.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from content.commands import authoring, publishing
from content.errors import Conflict, Invalid
from content.models import Change, Edition, Item, Tag
from content.permissions import SYSTEM
from tests.faults import publishers
from tests.faults.databases import copy_of, start
from tests.faults.invariants import check_all
from tests.making import change, make

PUBLISHERS, OPERATIONS, READERS, READS = 8, 20, 2, 60
SCRIPT = ("-m", "tests.faults.publishers")

Call = Callable[[], Any]


def together(*calls: Call) -> list[Any]:
    """Each in a thread of its own; answers what they answered, or raises what one of them raised."""

    def run(call: Call) -> Any:
        try:
            return call()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result(60) for future in [pool.submit(run, call) for call in calls]]


def check_reads(reads: Iterable[list[Any]]) -> None:
    """The same number and instant always had the same editions, whoever read them."""
    seen: dict[tuple[int, str], list[str]] = {}
    for number, at, editions in (one for found in reads for one in found):
        assert seen.setdefault((number, at), editions) == editions


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("seed", [1, 2])
def test_publishers_in_threads_keep_the_log_in_order(seed: int, record_property: Any) -> None:
    publishers.lay_out()
    writing = [partial(publishers.operate, seed * 100 + number, OPERATIONS) for number in range(PUBLISHERS)]
    reading = [partial(publishers.read, number, READS) for number in range(READERS)]
    answers = together(*writing, *reading)
    check_reads(answers[PUBLISHERS:])
    outcome = sum((Counter(answer) for answer in answers[:PUBLISHERS]), Counter())
    record_property("outcome", dict(outcome))
    assert outcome.total() == PUBLISHERS * OPERATIONS
    assert outcome["done"] > outcome.total() / 4
    check_all()


@pytest.mark.sqlite
def test_publishers_in_processes_keep_the_log_in_order(migrated: Path, tmp_path: Path, record_property: Any) -> None:
    env = copy_of(migrated, tmp_path)
    finish(start(env, *SCRIPT, "lay_out", "0", "0"))
    writing = [start(env, *SCRIPT, "operate", str(number), str(OPERATIONS)) for number in range(PUBLISHERS)]
    reading = [start(env, *SCRIPT, "read", str(number), str(READS)) for number in range(READERS)]
    outcome = sum((Counter(finish(process)) for process in writing), Counter())
    check_reads(finish(process) for process in reading)
    record_property("outcome", dict(outcome))
    assert outcome.total() == PUBLISHERS * OPERATIONS
    assert outcome["done"] > outcome.total() / 4
    assert finish(start(env, *SCRIPT, "check", "0", "0")) > 0


def finish(process: Any) -> Any:
    output, errors = process.communicate(timeout=90)
    assert (process.returncode, errors) == (0, "")
    return json.loads(output)


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_first_publication_of_a_shared_author_happens_once() -> None:
    author = make("author", slug="ada")
    posts = [make("post", authors=[{"name": "Ada", "author": "ada"}]) for _ in range(8)]
    together(*(partial(publish, post) for post in posts))
    assert Edition.objects.filter(item_id=author.pk).count() == 1
    assert Change.objects.count() == 9
    check_all()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_swaps_from_both_sides_do_not_lock_each_other_out() -> None:
    one, two = make("post", slug="one"), make("post", slug="two")

    def swap(first: Item, second: Item) -> None:
        for _ in range(10):
            authoring.swap_slugs(first=first, second=second, actor=SYSTEM)

    together(partial(swap, one, two), partial(swap, two, one))
    assert sorted(Item.objects.values_list("slug", flat=True)) == ["one", "two"]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_items_that_link_to_each_other_can_be_saved_and_published_at_once() -> None:
    one, two = make("post"), make("post")

    def save(item: Item, other: Item) -> None:
        for number in range(10):
            change(item, title=f"Title {number}", translation_of=str(other.pk) if number % 2 else None)
            publishing.publish(items=[one, two], actor=SYSTEM)

    together(partial(save, one, two), partial(save, two, one))
    check_all()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_tags_moved_below_each_other_at_once_make_no_circle() -> None:
    for _ in range(5):
        one, two = make("tag"), make("tag")
        assert sorted(together(partial(move, one, two), partial(move, two, one))) == ["invalid", "moved"]
        assert Tag.objects.filter(pk__in=[one.pk, two.pk], parent=None).count() == 1


def move(tag: Item, parent: Item) -> str:
    try:
        change(tag, parent=str(parent.pk))
    except Invalid as refusal:
        return refusal.code
    return "moved"


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_same_slug_made_at_once_is_a_refusal_and_no_error() -> None:
    def create() -> str:
        try:
            return make("post", title="Bread").slug
        except Conflict as refusal:
            return refusal.code

    answers = Counter(together(*[create] * 8))
    assert set(answers) - set(Item.objects.values_list("slug", flat=True)) <= {"changed_meanwhile", "slug_taken"}
    assert answers["bread"] == 1


def publish(item: Item) -> None:
    publishing.publish(items=[item], actor=SYSTEM)
