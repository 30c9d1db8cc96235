"""`as_of` answers what was answered: a random history, recorded from the public API while it was made, asked for again.

Nothing is suppressed in it and nothing is gone in the end: what is hidden now is hidden of every instant, which is
test_hidden.py's. Two things may differ, and are left out: addresses repeat `as_of` where they repeat the query, and a
problem says of which request it is.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from content.commands import publishing
from content.errors import Refused
from content.models import Item
from content.models.edition import Edition, EditionState
from content.permissions import SYSTEM
from tests.asking import send
from tests.filling import withdraw
from tests.making import change, make, publish

START = datetime(2026, 6, 18, 9, tzinfo=UTC)
INSTANTS = 50
KINDS = ("tag", "tag", "author", "event", "post", "post", "post")
SLUGS = ("bread", "salt", "oven", "flour")

LISTS = (
    *("posts/?page_size=100&expand=authors,tags", "posts/?state=withdrawn,published&ordering=title&include=body"),
    *("posts/?page_size=1", "tags/", "events/?upcoming=true", "posts/?tag=bread", "facets/?kind=post"),
)


class History:
    """Items, and a clock that only goes forward."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = START
        self.done = 0
        with time_machine.travel(START, tick=False):
            self.items = [make(kind, slug=f"{kind}-{number}") for number, kind in enumerate(KINDS)]

    def go_on(self) -> None:
        """Some time passes, and something happens, if it may."""
        self.now += timedelta(seconds=self.chance.randint(1, 3600), microseconds=self.chance.randint(0, 999_999))
        item = self.chance.choice(self.items)
        with time_machine.travel(self.now, tick=False):
            try:
                self.chance.choice(STEPS)(self, item)
                self.done += 1
            except Refused:
                pass

    def end(self) -> None:
        """What is gone comes back."""
        self.now += timedelta(days=10)
        with time_machine.travel(self.now, tick=False):
            publishing.release()
            for item in self.items:
                last = Edition.objects.filter(item_id=item.pk).order_by("-visible_from").first()
                if last and last.state == EditionState.GONE:
                    publish(item)

    def soon(self) -> datetime:
        return self.now + timedelta(seconds=self.chance.randint(60, 7200))

    def of(self, kind: str) -> list[str]:
        return [str(item.pk) for item in self.items if item.kind == kind]

    # --- What may happen ---------------------------------------------------------------------------------------

    def publish(self, item: Item) -> None:
        publish(item, if_scheduled="keep")

    def correct(self, item: Item) -> None:
        label = "name" if item.kind in {"tag", "author"} else "title"
        publish(change(item, **{label: f"Called {self.chance.randint(1, 9)}"}), note="Put right.", if_scheduled="keep")

    def rename(self, item: Item) -> None:
        publish(change(item, slug=self.chance.choice(SLUGS)), if_scheduled="keep", minor=True)

    def link(self, item: Item) -> None:
        tags = self.chance.sample(self.of("tag"), self.chance.randint(0, 2))
        data: dict[str, Any] = {"tags": tags}
        if item.kind == "post":
            author, event = self.of("author")[0], self.of("event")[0]
            data |= {"authors": [{"name": "M. Lind", "author": author}], "event": self.chance.choice([event, None])}
            data |= {"body": f"::: event {event}\n:::\n\n[there](post:{self.chance.choice(self.of('post'))})"}
        elif item.kind == "tag":
            data = {"parent": self.chance.choice([one for one in self.of("tag") if one != str(item.pk)])}
        elif item.kind == "author":
            data = {"bio": "A baker."}
        publish(change(item, **data), if_scheduled="keep")

    def withdraw(self, item: Item, at: datetime | None = None) -> None:
        mode = self.chance.choice(["gone", "notice", "redirect"])
        target = self.chance.choice([one for one in self.items if one != item]) if mode == "redirect" else None
        withdraw(item, mode, explanation="Out of date.", target=target, at=at)

    def withdraw_later(self, item: Item) -> None:
        self.withdraw(item, self.soon())

    def schedule(self, item: Item) -> None:
        publish(change(item, language=self.chance.choice(["nl", "en-GB"])), at=self.soon(), if_scheduled="reschedule")

    def unschedule(self, item: Item) -> None:
        publishing.unschedule(item=item, actor=SYSTEM)


STEPS = (
    *(History.publish, History.publish, History.correct, History.rename, History.rename, History.link, History.link),
    *(History.withdraw, History.withdraw_later, History.schedule, History.schedule, History.unschedule),
)


def addresses(history: History) -> Iterator[str]:
    yield from LISTS
    for item in history.items:
        yield f"{item.kind}s/{item.pk}/"
    yield from (f"{kind}s/{name}/?expand=translations" for kind in ("post", "tag") for name in SLUGS[:1])


def answers(history: History, as_of: datetime | None = None) -> dict[str, tuple[int, Any]]:
    instant = f"as_of={as_of:%Y-%m-%dT%H:%M:%S.%fZ}" if as_of else ""
    return {
        path: _answer(f"{path}{'&' if '?' in path else '?'}{instant}" if as_of else path, instant)
        for path in addresses(history)
    }


def _answer(path: str, instant: str) -> tuple[int, Any]:
    response = send(path)
    if response.status_code == 301:
        return 301, response["Location"].replace(instant, "").rstrip("?&")
    body = response.json()  # type: ignore[attr-defined]
    if response.status_code >= 400:
        body |= {"instance": None, "request_id": None}
    elif instant and body.get("next"):
        body["next"] = body["next"].replace(f"&{instant.replace(':', '%3A')}", "")
    return response.status_code, body


@pytest.mark.parametrize("seed", [5])
def test_as_of_answers_what_was_answered(seed: int, one_connection: None) -> None:
    history = History(seed)
    recorded = []
    for _ in range(INSTANTS):
        for _ in range(history.chance.randint(1, 3)):
            history.go_on()
        history.now += timedelta(seconds=history.chance.randint(1, 3600))
        with time_machine.travel(history.now, tick=False):
            recorded.append((history.now, answers(history)))
    history.end()
    different = []
    with time_machine.travel(history.now + timedelta(days=1), tick=False):
        for instant, then in recorded:
            now = answers(history, instant)
            different += [(instant, path, then[path], now[path]) for path in then if then[path] != now[path]]
    assert different == []
    statuses = {status for _, then in recorded for status, _ in then.values()}
    assert statuses >= {200, 301, 400, 404, 410}
    assert history.done > INSTANTS / 2
    assert len({str(then) for _, then in recorded}) > INSTANTS / 2
