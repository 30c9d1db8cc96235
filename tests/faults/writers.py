"""A server that is killed while it saves, publishes, or does many things at once: as a script for a process of its own.

`python -m tests.faults.writers kill COUNT SEED`, and `race COUNT` of editors who save at once, print what they found as
JSON. It never touches the database itself: each
piece of work is done by a child that it forks, so that a hundred servers can die within seconds.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import django

if __name__ == "__main__":
    django.setup()

from django.utils import timezone

from api.commands import keys
from api.models import Repeat
from content.commands import authoring
from content.models import Edition, Item, Revision, Tag
from content.models.edition import EditionState
from content.permissions import SYSTEM
from content.queries import editing
from content.vocabulary import Stage
from tests.asking import Client
from tests.faults.invariants import check_all

POSTS = 2
# Milliseconds that a child may live. A save takes about ten of them, a bulk operation fifty.
LONGEST = 300


def lay_out() -> str:
    """The key of the script that writes."""
    for number in range(POSTS):
        data = {"title": "0", "slug": f"post-{number}", "summary": "0"}
        authoring.create_item(kind="post", data=data, actor=SYSTEM)
    consumer = keys.create_consumer(name="Writer", actor=SYSTEM)
    _, text = keys.create_key(consumer=consumer, scopes=["write", "publish"], actor=SYSTEM)
    return text


def write(key: str, round_: int, told: int) -> None:
    """Saves, publishes and many at once, in turn, for ever; each is told when it has been answered."""
    client = Client(SERVER_NAME="localhost", headers={"Authorization": f"Bearer {key}"})
    number = 0
    while True:
        name = f"{round_}-{number}"
        begun = (round_ + number) % 3  # so that each of them is what a server begins with
        requests = _requests(name)
        for verb, path, data in [*requests[begun:], *requests[:begun]]:
            headers = {"If-Match": "*", "Idempotency-Key": f"{verb}-{name}"}
            method = client.patch if verb == "save" else client.post
            response = method(f"/api/v1/manage/{path}", json.dumps(data), "application/json", headers=headers)
            assert response.status_code == 200, response.content
            os.write(told, f"{verb} {name}\n".encode())
        number += 1


def _requests(name: str) -> list[tuple[str, str, Any]]:
    one = {"if_match": "*", "kind": "post"}
    many = [
        {"action": "create", "kind": "tag", "data": {"name": name, "slug": f"tag-{name}"}},
        *(one | {"action": "update", "id": f"post-{post}", "data": {"summary": name}} for post in range(POSTS)),
        *(one | {"action": "publish", "id": f"post-{post}", "data": {"note": name}} for post in range(POSTS)),
    ]
    return [
        ("save", "posts/post-0/", {"title": name}),
        ("publish", "posts/post-0/publish/", {"note": name}),
        ("bulk", "bulk/", {"operations": many}),
    ]


def check(key: str, told: list[str]) -> dict[str, int]:
    """All of it or none of it; and all that was answered."""
    check_all()
    for row in Item.objects.filter(kind="post"):
        numbers = list(Revision.objects.filter(item_id=row.pk).values_list("number", flat=True))
        assert numbers == list(range(1, row.version + 1))
        assert Revision.objects.get(item_id=row.pk, number=row.version).state == editing.state_of(row)
        shown = Edition.objects.filter(item_id=row.pk, visible_until=None, state=EditionState.PUBLISHED).first()
        is_shown = (
            shown is not None and shown.revision_id == Revision.objects.get(item_id=row.pk, number=row.version).pk
        )
        assert (row.stage == Stage.PUBLISHED) == is_shown
    tags = set(Tag.objects.values_list("name", flat=True))
    summaries = {editing.state_of(row)["summary"] for row in Item.objects.filter(kind="post")}
    assert len(summaries) == 1, "half of a bulk operation"
    assert summaries <= tags | {"0"}
    _check_kept(tags, told)
    return {"revisions": Revision.objects.count(), "editions": Edition.objects.count(), "tags": len(tags)}


def _check_kept(tags: set[str], told: list[str]) -> None:
    """An answer is kept if, and only if, what it tells was done."""
    done = {row.key.removeprefix("bulk-") for row in Repeat.objects.filter(key__startswith="bulk-", status=200)}
    assert done == tags
    assert {one.removeprefix("bulk ") for one in told if one.startswith("bulk ")} <= tags
    notes = set(Edition.objects.values_list("note", flat=True))
    assert {one.removeprefix("publish ") for one in told if one.startswith("publish ")} <= notes


def again(key: str) -> dict[str, int]:
    """What the dead left undone is done when the same is asked again, once their leases are over."""
    Repeat.objects.filter(status=None).update(lease_until=timezone.now() - timedelta(seconds=1))
    left = list(Repeat.objects.filter(status=None, key__startswith="bulk-").values_list("key", flat=True))
    client = Client(SERVER_NAME="localhost", headers={"Authorization": f"Bearer {key}"})
    for name in [one.removeprefix("bulk-") for one in left]:
        [(_, path, data)] = [one for one in _requests(name) if one[0] == "bulk"]
        for replayed in (None, "?1"):
            headers = {"If-Match": "*", "Idempotency-Key": f"bulk-{name}"}
            response = client.post(f"/api/v1/manage/{path}", json.dumps(data), "application/json", headers=headers)
            assert (response.status_code, response.get("Idempotency-Replayed")) == (200, replayed)
    return {"again": len(left)}


def in_a_child(work: Callable[[], Any]) -> Any:
    """What `work` answers, as JSON."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writes, json.dumps(work()).encode())
            code = 0
        except BaseException as error:  # noqa: BLE001 (it is told, and the child ends)
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            code = 1
        os._exit(code)
    os.close(writes)
    with os.fdopen(reads, "rb") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    if status:
        sys.exit(1)
    return json.loads(answer)


def killed(key: str, round_: int, after: float) -> list[str]:
    """What a writer told before it was killed."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        write(key, round_, writes)
    os.close(writes)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reads, "rb") as pipe:
        return [line for line in pipe.read().decode().splitlines(keepends=True) if line.endswith("\n")]


def race(count: int) -> dict[str, int]:
    """So many editors who have read the same save at once; each round, how many were let through."""
    Client(SERVER_NAME="localhost").options("/api/v1/manage/posts/")
    key, found = in_a_child(lay_out), Counter[str]()
    for round_ in range(count):
        tag = in_a_child(partial(_tag, key))
        together = _together([partial(_saved, key, tag, f"{round_}-{editor}") for editor in range(EDITORS)])
        assert sorted(together) == [200, *[412] * (EDITORS - 1)], together
        found.update(str(status) for status in together)
    in_a_child(partial(check, key, []))
    return dict(found)


EDITORS = 4


def _tag(key: str) -> str:
    response = Client(SERVER_NAME="localhost").get(
        "/api/v1/manage/posts/post-0/", headers={"Authorization": f"Bearer {key}"}
    )
    return str(response["ETag"])


def _saved(key: str, tag: str, title: str) -> int:
    response = Client(SERVER_NAME="localhost").patch(
        "/api/v1/manage/posts/post-0/",
        json.dumps({"title": title}),
        "application/json",
        headers={"Authorization": f"Bearer {key}", "If-Match": tag},
    )
    if response.status_code == 412:  # what the others wrote is told, and nothing is lost
        assert response.json()["current"]["title"] != title
    return int(response.status_code)


def _together(works: list[Callable[[], Any]]) -> list[Any]:
    """What each answers, in children that begin at one instant."""
    children = []
    for work in works:
        reads, writes = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(writes, json.dumps(work()).encode())
            finally:
                os._exit(0)
        os.close(writes)
        children.append((child, reads))
    found = []
    for child, reads in children:
        with os.fdopen(reads, "rb") as pipe:
            found.append(json.loads(pipe.read()))
        os.waitpid(child, 0)
    return found


def main(count: int, seed: int) -> dict[str, int]:
    # What every child needs and has nothing to do with the database is made once.
    Client(SERVER_NAME="localhost").options("/api/v1/manage/posts/")
    chance, key = random.Random(seed), in_a_child(lay_out)
    found: Counter[str] = Counter()
    told: list[str] = []
    for round_ in range(count):
        lines = killed(key, round_, chance.uniform(0.005, LONGEST / 1000))
        told += [line.strip() for line in lines]
        found[lines[-1].split()[0] if lines else "nothing"] += 1
        if round_ % 5 == 4:
            in_a_child(partial(check, key, told))
    return {**in_a_child(lambda: check(key, told)), **in_a_child(lambda: again(key)), "told": len(told), **found}


if __name__ == "__main__":
    verb, number, *rest = sys.argv[1:]
    sys.stdout.write(json.dumps(race(int(number)) if verb == "race" else main(int(number), int(rest[0]))))
