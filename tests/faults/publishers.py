"""Publishers and readers that get in each other's way, as functions for threads and as a script for processes.

`python -m tests.faults.publishers VERB SEED COUNT` prints what it did as JSON.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import django
from django.db.models import Q
from django.utils import timezone

if __name__ == "__main__":
    django.setup()

from content.commands import authoring, publishing
from content.errors import Refused
from content.models import Change, Edition, Head, Item
from content.permissions import SYSTEM
from tests.faults.invariants import check_all

Random = random.Random
POSTS, AUTHORS, TAGS = 6, 3, 3


def lay_out() -> None:
    """Six posts that share authors and tags, all of them drafts."""
    for number in range(TAGS):
        parent = f"tag-{number - 1}" if number else None
        authoring.create_item(kind="tag", data={"name": f"Tag {number}", "parent": parent}, actor=SYSTEM)
    for number in range(AUTHORS):
        authoring.create_item(kind="author", data={"name": f"Author {number}"}, actor=SYSTEM)
    authoring.create_item(kind="quote", data={"text": "Shared words.", "slug": "shared"}, actor=SYSTEM)
    for number in range(POSTS):
        data = {"title": f"Post {number}", "tags": [f"tag-{number % TAGS}"], "body": "::: quote shared\n:::\n"}
        authoring.create_item(kind="post", data=data | {"authors": byline(number)}, actor=SYSTEM)


def byline(number: int) -> list[dict[str, str]]:
    names = {number % AUTHORS, (number + 1) % AUTHORS}
    return [{"name": f"Author {name}", "author": f"author-{name}"} for name in sorted(names)]


def some(chance: Random, most: int = 3, kind: str = "post") -> list[Item]:
    items = list(Item.objects.filter(kind=kind).order_by("pk"))
    return chance.sample(items, chance.randint(1, min(most, len(items))))


def soon(chance: Random) -> datetime:
    return timezone.now() + timedelta(milliseconds=chance.randint(30, 400))


def publish(chance: Random) -> None:
    choice = chance.choice([None, "keep", "reschedule"])
    publishing.publish(items=some(chance), actor=SYSTEM, if_scheduled=choice)


def schedule(chance: Random) -> None:
    choice = chance.choice([None, "reschedule"])
    publishing.schedule(items=some(chance), at=soon(chance), actor=SYSTEM, if_scheduled=choice)


def correct(chance: Random) -> None:
    (item,) = some(chance, 1)
    authoring.update_item(item=item, data={"title": f"Title {chance.random()}"}, actor=SYSTEM)
    publishing.publish(items=[item], actor=SYSTEM, note="Corrected.", if_scheduled="keep")


def withdraw(chance: Random) -> None:
    item, target = (*some(chance, 1), *some(chance, 1))
    mode = chance.choice(["gone", "notice", "redirect"])
    terms = {"redirect": {"target": target}, "notice": {"explanation": "Disputed."}}.get(mode, {})
    at = chance.choice([None, soon(chance)])
    publishing.withdraw(item=item, mode=mode, actor=SYSTEM, at=at, **terms)  # type: ignore[arg-type]


def unschedule(chance: Random) -> None:
    publishing.unschedule(item=some(chance, 1)[0], actor=SYSTEM)


def swap(chance: Random) -> None:
    first, second = (*some(chance, 1), *some(chance, 1))
    authoring.swap_slugs(first=first, second=second, actor=SYSTEM)
    publishing.publish(items=[first, second], actor=SYSTEM, if_scheduled="reschedule")


def update(chance: Random) -> None:
    (item,) = some(chance, 1)
    data = {"authors": byline(chance.randint(0, 9)), "tags": [f"tag-{chance.randrange(TAGS)}"]}
    authoring.update_item(item=item, data=data, actor=SYSTEM)


def move_tag(chance: Random) -> None:
    tag, parent = (*some(chance, 1, "tag"), *some(chance, 1, "tag"))
    authoring.update_item(item=tag, data={"parent": str(parent.pk)}, actor=SYSTEM)
    publishing.publish(items=[tag], actor=SYSTEM, if_scheduled="keep")


def release(chance: Random) -> None:
    publishing.release()


VERBS: list[Callable[[Random], None]] = [
    *(publish, publish, schedule, schedule, correct, withdraw),
    *(unschedule, swap, update, move_tag, release),
]


def operate(seed: int, count: int) -> dict[str, int]:
    """So many random commands; answers how many were done, and refused with which code. Anything else is raised."""
    chance, found = Random(seed), Counter[str]()
    for _ in range(count):
        try:
            chance.choice(VERBS)(chance)
            found["done"] += 1
        except Refused as refusal:
            found[refusal.code] += 1
    return dict(found)


def read(seed: int, count: int) -> list[tuple[int, str, list[str]]]:
    """The head, and then twice in other statements what is visible at its instant. Both have to be the same."""
    found = []
    for _ in range(count):
        head = Head.objects.get()
        first, second = visible(head.at), visible(head.at)
        assert first == second, f"two states at {head.number}"
        found.append((head.number, head.at.isoformat(), first))
        time.sleep(0.005)
    return found


def visible(instant: datetime) -> list[str]:
    lasting = Q(visible_until=None) | Q(visible_until__gt=instant)
    ids = Edition.objects.filter(lasting, visible_from__lte=instant).values_list("pk", flat=True)
    return sorted(str(id_) for id_ in ids)


def publish_and_tell(seed: int, count: int) -> None:
    """Publishes for ever; after each command says which change it was answered with."""
    posts = list(Item.objects.filter(kind="post").order_by("pk"))
    for number in range(count):
        post = posts[number % len(posts)]
        authoring.update_item(item=post, data={"title": f"Title {number}"}, actor=SYSTEM)
        edition = publishing.publish(items=[post], actor=SYSTEM, note="Again.").editions[0]
        say([edition.change, str(edition.pk)])


def say(what: Any) -> None:
    sys.stdout.write(json.dumps(what, default=str) + "\n")
    sys.stdout.flush()


def check(seed: int, count: int) -> int:
    check_all()
    return Head.objects.get().number


def log(seed: int, count: int) -> list[tuple[int, UUID]]:
    return [(change.number, change.edition_id) for change in Change.objects.all()]


WORK: dict[str, Callable[[int, int], Any]] = {
    "lay_out": lambda *_: lay_out(),
    "operate": operate,
    "read": read,
    "tell": publish_and_tell,
    "check": check,
    "log": log,
}


if __name__ == "__main__":
    say(WORK[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3])))
