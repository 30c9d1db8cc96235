"""A schedule is exact: asked without a pause across its instants, while time goes on, with no worker alive.

Each answer is of the state at an instant between its question and its end, and lives no longer than that state.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from time import process_time, sleep
from typing import Any

import pytest
from django.http import HttpResponse

from content.models import Edition
from content.queries import heads
from tests.asking import send
from tests.filling import withdraw
from tests.making import make, publish, published

# After the making of it: the post comes, it goes, and nobody asks any more.
COMES, GOES, ENDS = (timedelta(seconds=seconds) for seconds in (2, 4, 5.5))
# In a second of this process: on a machine that others use too, the clock's seconds are not all ours.
LEAST_REQUESTS = 10

Answer = Any  # an HttpResponse with JSON

# What is asked, and whether an answer shows the post. Another post is always there, under the same tag.
SHOWS: dict[str, Callable[[Answer], bool]] = {
    "posts/?tag=bread&fields=title": lambda answer: "timely" in _slugs(answer),
    "posts/?cursor=&fields=title": lambda answer: "timely" in _slugs(answer),
    "posts/?page_size=1&fields=title": lambda answer: answer.json()["count"] == 2,
    "posts/timely/?fields=title": lambda answer: answer.status_code == 200,
    "posts/always/neighbours/": lambda answer: answer.json()["next"] is not None,
    "posts/?q=timely&fields=title": lambda answer: "timely" in _slugs(answer),
    "search/?q=timely&facets=kind": lambda answer: answer.json()["facets"]["kind"] != [],
    "facets/?kind=post&facets=tag": lambda answer: answer.json()["facets"]["tag"][0]["count"] == 2,
}


def _slugs(answer: Answer) -> set[str]:
    return {one["slug"] for one in answer.json()["results"]}


@dataclass(frozen=True, slots=True)
class Asked:
    path: str
    begun: datetime
    ended: datetime
    answer: HttpResponse


@pytest.mark.parametrize("how", ["made", "kept"])
def test_schedules_are_exact(how: str, one_connection: None, request: pytest.FixtureRequest) -> None:
    if how == "kept":
        request.getfixturevalue("keeping")
    published("tag", slug="bread")
    published("post", slug="always", tags=["bread"])
    timely = make("post", slug="timely", title="Timely", tags=["bread"])
    for path in SHOWS:
        send(path)  # what is read once and kept is no part of what is watched
    start = datetime.now(UTC)
    publish(timely, at=start + COMES)
    withdraw(timely, "gone", at=start + GOES)
    if how == "kept":
        sleep(heads.USABLE)  # until every process knows of the schedule
    used = process_time()
    asked = list(_across(start + ENDS))
    used = process_time() - used
    assert Edition.objects.filter(change=None).count() == 2, "somebody released it"
    assert len(asked) / used >= LEAST_REQUESTS
    wrong = [one for one in asked if not any(_is_of(one, *state) for state in _states(one, start))]
    assert [(one.path, one.begun - start, one.ended - start, one.answer["Cache-Control"]) for one in wrong] == []
    for path, shows in SHOWS.items():
        seen = [shows(one.answer) for one in asked if one.path == path]
        assert [there for there, _ in groupby(seen)] == [False, True, False], path


def _across(end: datetime) -> Iterator[Asked]:
    while datetime.now(UTC) < end:
        for path in SHOWS:
            begun = datetime.now(UTC)
            answer = send(path)
            yield Asked(path, begun, datetime.now(UTC), answer)


def _states(asked: Asked, start: datetime) -> Iterator[tuple[bool, datetime | None]]:
    """Those that there were while it was asked: whether the post is there, and until when."""
    comes, goes = start + COMES, start + GOES
    if asked.begun < comes:
        yield False, comes
    if asked.begun < goes and asked.ended >= comes:
        yield True, goes
    if asked.ended >= goes:
        yield False, None


def _is_of(asked: Asked, there: bool, until: datetime | None) -> bool:
    """Shown or not, and kept by caches for the whole seconds that were left at some instant of the asking."""
    if SHOWS[asked.path](asked.answer) != there:
        return False
    lifetimes = [int(seconds) for seconds in re.findall(r"max-?age=(\d+)", asked.answer["Cache-Control"])]
    if asked.answer.status_code >= 400:
        return lifetimes == []
    if until is None:
        return lifetimes == [60, 3600]
    most, least = (max((until - instant).total_seconds(), 0) for instant in (asked.begun, asked.ended))
    return len(lifetimes) == 2 and all(int(least) <= seconds <= int(most) for seconds in lifetimes)
