"""What is measured without a server, in a process of its own: a publication, and what it costs to count.

`python -m benchmarks.inside TAG` prints the medians as JSON. What it publishes is taken out again afterwards: the
database then holds what it held.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from statistics import median
from time import perf_counter
from typing import Any

import django

if __name__ == "__main__":
    django.setup()

from benchmarks import plan
from content.commands import authoring, publishing
from content.models.edition import Change, Edition, Head
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import known, reading

TIMES = 9


def measure(tag: str) -> dict[str, float]:
    """Milliseconds."""
    with _taken_out_again():
        items = [authoring.create_item(kind="post", data=_post(number), actor=SYSTEM) for number in range(TIMES + 1)]
        took = [_milliseconds(partial(publishing.publish, items=[item], actor=SYSTEM)) for item in items]
    id_ = str(Edition.objects.values_list("item_id", flat=True).get(kind="tag", slug=tag))
    return {
        "publish": median(took[1:]),
        "count_all": median(_milliseconds(lambda: _counted(_posts())) for _ in range(3)),
        "count_tag": median(_milliseconds(lambda: _counted(_tagged(id_))) for _ in range(3)),
    }


def _post(number: int) -> dict[str, Any]:
    """The first of them is not measured: it is the one for which modules are read and connections made."""
    wanted = plan.Plan(plan.DISTINCT)
    return wanted.post(number) | {"slug": f"of-the-benchmark-{number}", "published_at": None}


def _posts() -> reading.Editions:
    return reading.listed(reading.take_moment(), "post")


def _tagged(tag: str) -> reading.Editions:
    return reading.with_any(_posts(), "post", "tag", [tag])


def _counted(editions: reading.Editions) -> int:
    """As the first request of a state counts."""
    known.forget()
    return reading.count(editions)


def _milliseconds(call: Callable[[], object]) -> float:
    start = perf_counter()
    call()
    return (perf_counter() - start) * 1000


@contextmanager
def _taken_out_again() -> Iterator[None]:
    head = Head.objects.get()
    try:
        yield
    finally:
        Edition.objects.filter(change__gt=head.number).delete()
        Change.objects.filter(number__gt=head.number).delete()
        Item.objects.filter(slug__startswith="of-the-benchmark-").delete()
        head.save()


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
