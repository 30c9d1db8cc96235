"""Editors who do anything to a small site whose items name one another in every way: for what has to hold after each.

A verb draws what it does from a `Random`, so that a seed is a history.
"""

import contextlib
from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

import time_machine
from django.utils import timezone

from content.commands import authoring, publishing
from content.errors import Refused
from content.models import Edition, Item
from content.permissions import SYSTEM
from tests.making import change, make, make_image, publish

SIZES = {"tag": 4, "image": 2, "author": 3, "reference": 2, "event": 3, "quote": 3, "post": 6}
WORDS = ("bread", "soup", "rye")
AUTHORED = {"post", "quote", "event"}


def lay_out(chance: Random) -> None:
    """Drafts of every kind, named after their kind and a number; most of them published."""
    for kind, size in SIZES.items():
        for number in range(size):
            slug = f"{kind}-{number}"
            make_image(slug=slug, alt=f"Picture {number}") if kind == "image" else make(kind, slug=slug)
    for item in Item.objects.all():
        link(chance, item)
    for item in Item.objects.order_by("pk"):
        if chance.random() < 0.8:
            _publish(chance, item)


def some(chance: Random, kind: str) -> Item:
    return chance.choice(list(Item.objects.filter(kind=kind).order_by("pk")))


def any_item(chance: Random) -> Item:
    return some(chance, chance.choice([*SIZES, "post", "post", "tag", "event"]))


def maybe(chance: Random, kind: str) -> str | None:
    return str(some(chance, kind).pk) if chance.random() < 0.6 else None


def few(chance: Random, kind: str) -> list[str]:
    return sorted({str(some(chance, kind).pk) for _ in range(chance.randint(0, 2))})


def people(chance: Random) -> list[dict[str, Any]]:
    return [{"name": f"Printed {number}", "author": id_} for number, id_ in enumerate(few(chance, "author"))]


LINKS: dict[str, Callable[[Random], dict[str, Any]]] = {
    "post": lambda chance: {
        "authors": people(chance),
        "tags": few(chance, "tag"),
        "event": maybe(chance, "event"),
        "image": maybe(chance, "image"),
        "seo": {"image": maybe(chance, "image")},
        "citations": [
            {"key": f"k{number}", "reference": id_, "listed": True}
            for number, id_ in enumerate(few(chance, "reference"))
        ],
        "body": _body(chance),
    },
    "author": lambda chance: {"image": maybe(chance, "image"), "bio": _body(chance)},
    "event": lambda chance: {
        "tags": few(chance, "tag"),
        "image": maybe(chance, "image"),
        "organisers": people(chance),
        "speakers": people(chance),
        "body": _body(chance),
    },
    "quote": lambda chance: {
        "attribution": {"name": "Somebody", "author": maybe(chance, "author")},
        "source": {name: maybe(chance, name) for name in ("post", "event", "reference")},
        "tags": few(chance, "tag"),
    },
    "reference": lambda chance: {"tags": few(chance, "tag")},
    "tag": lambda chance: {"parent": maybe(chance, "tag")},
    "image": lambda chance: {},
}


def _body(chance: Random) -> str:
    embeds = [f"::: {kind} {id_}\n:::" for kind in ("quote", "event") for id_ in few(chance, kind)]
    links = [f"[there](post:{id_})" for id_ in few(chance, "post")]
    return "\n\n".join([chance.choice(WORDS), *embeds, *links])


def link(chance: Random, item: Item) -> None:
    data = LINKS[item.kind](chance)
    if chance.random() < 0.4:
        data["translation_of"] = str(some(chance, item.kind).pk)
    _change(item, data)


def _change(item: Item, data: dict[str, Any]) -> None:
    with contextlib.suppress(Refused):
        change(item, **data)


def _publish(chance: Random, item: Item) -> None:
    with contextlib.suppress(Refused):
        publish(item, if_scheduled=chance.choice(["keep", "reschedule"]))


# --- Verbs -----------------------------------------------------------------------------------------------------


def relink(chance: Random) -> None:
    item = any_item(chance)
    link(chance, item)
    _publish(chance, item)


def reword(chance: Random) -> None:
    item = any_item(chance)
    named = {"author": "name", "tag": "name", "quote": "text", "image": "alt"}.get(item.kind, "title")
    change(item, **{named: f"{chance.choice(WORDS)} {chance.random()}"})
    _publish(chance, item)


def republish(chance: Random) -> None:
    publish(any_item(chance), note="Again.", if_scheduled="keep")


def move_tag(chance: Random) -> None:
    tag = some(chance, "tag")
    change(tag, parent=maybe(chance, "tag"))
    _publish(chance, tag)


def rename(chance: Random) -> None:
    """To a slug that another item may have had."""
    item = any_item(chance)
    change(item, slug=f"{item.kind}-{chance.randrange(9)}", aliases=[f"/old/{chance.randrange(9)}.html"])
    publish(item, if_scheduled="reschedule")


def swap(chance: Random) -> None:
    first = any_item(chance)
    second = some(chance, first.kind)
    authoring.swap_slugs(first=first, second=second, actor=SYSTEM)
    publish(first, second, if_scheduled="reschedule")


def withdraw(chance: Random) -> None:
    item, mode = any_item(chance), chance.choice(["gone", "gone", "notice", "redirect"])
    terms: dict[str, Any] = {"explanation": "Disputed."} if mode == "notice" else {}
    if mode == "redirect":
        terms["target"] = any_item(chance)
    publishing.withdraw(item=item, mode=mode, actor=SYSTEM, **terms)


def suppress(chance: Random) -> None:
    edition = chance.choice(list(Edition.objects.filter(change__isnull=False).order_by("item_id", "number")))
    item = Item.objects.get(pk=edition.item_id)
    publishing.suppress(item=item, edition=edition.number, reason="A name.", actor=SYSTEM)


def schedule(chance: Random) -> None:
    """And wait for it, and for the worker."""
    item = any_item(chance)
    link(chance, item)
    at = timezone.now() + timedelta(minutes=5)
    publish(item, at=at, if_scheduled="reschedule")


VERBS: list[Callable[[Random], None]] = [
    *(relink, relink, relink, reword, reword, republish, move_tag),
    *(rename, swap, withdraw, withdraw, suppress, schedule),
]


def do(chance: Random) -> str:
    """One thing, or nothing if it is refused; answers which."""
    verb = chance.choice(VERBS)
    try:
        verb(chance)
    except Refused as refusal:
        return f"{verb.__name__}: {refusal.code}"
    return verb.__name__


def wait(clock: time_machine.Traveller) -> None:
    """Ten minutes later, and the worker has released what was due."""
    clock.move_to(timezone.now() + timedelta(minutes=10))
    publishing.release()
