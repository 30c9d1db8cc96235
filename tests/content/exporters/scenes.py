"""Content that has lived: random commands that make, change, publish, schedule, withdraw, erase, move and delete."""

import random
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from django.utils import timezone

from content.commands import authoring, correcting, images, publishing, review
from content.errors import Refused
from content.models import Edition, Item
from content.permissions import SYSTEM, Actor
from content.queries.editing import state_of
from tests.faults import publishers
from tests.filling import withdraw
from tests.making import change, make, make_image, person, publish
from tests.making import picture as drawn

Random = random.Random
KINDS = ("post", "author", "event", "quote", "reference", "tag", "image")


def live(seed: int, count: int) -> Counter[str]:
    """So many random commands after a beginning; answers how many were done, and refused with which code."""
    chance, found = Random(seed), Counter[str]()
    publishers.lay_out()
    for _ in range(count):
        try:
            chance.choice(VERBS)(chance)
            found["done"] += 1
        except Refused as refusal:
            found[refusal.code] += 1
    return found


def later(chance: Random) -> timedelta:
    return timedelta(days=chance.randint(1, 9), microseconds=chance.randrange(10**6))


def some(chance: Random, kind: str | None = None) -> Item:
    return chance.choice(list(Item.objects.filter(kind=kind or chance.choice(KINDS)).order_by("pk")) or [make("tag")])


def create(chance: Random) -> None:
    kind = chance.choice(KINDS[:-1])
    make(kind, published_at="2019-03-04T05:06:07Z" if chance.random() < 0.5 else None)


def picture(chance: Random) -> None:
    image = make_image(size=(chance.randint(2, 9), 3), alt=chance.choice(["", None, "Bread"]))
    change(some(chance, "post"), image=image.slug, body=f"![x](image:{image.slug})\r\n\n---\n")


def repaint(chance: Random) -> None:
    rows = list(Item.objects.filter(kind="image").order_by("pk"))
    if rows:
        file = drawn((chance.randint(2, 9), 3), form=chance.choice(["PNG", "JPEG"]))
        images.replace_image(image=chance.choice(rows), file=file, actor=SYSTEM)


def event(chance: Random) -> None:
    session = {
        "key": "one",
        "title": "One",
        "body": "Two\nlines\n",
        "speakers": [{"name": "Ada", "author": "author-0"}],
    }
    groups = [{"name": "A", "question": "Why?", "notes": ["First\nsecond", "Third"]}]
    made = make("event", all_day=True, starts_on="2026-06-18", sessions=[session | {"groups": groups}])
    change(some(chance, "post"), event=str(made.pk))


def cite(chance: Random) -> None:
    work = make("reference", contributors={"editor": [{"literal": "Mill"}], "author": [{"family": "Hale"}]})
    key = state_of(work)["key"]
    body = f"So [@{key}, p. {chance.randint(1, 9)}] and [@{key}]. [@nobody]" if chance.random() < 0.7 else ""
    change(some(chance, "post"), body=body, citations=[{"key": key, "listed": True}])


def quote(chance: Random) -> None:
    source = {"post": str(some(chance, "post").pk)}
    made = make("quote", standing=chance.choice(["accepted", "proposed"]), source=source)
    if chance.random() < 0.3:
        authoring.reject_quote(quote=made, actor=SYSTEM)


def translate(chance: Random) -> None:
    change(some(chance, "post"), translation_of=str(some(chance, "post").pk), language="nl")


def rename(chance: Random) -> None:
    item = some(chance)
    change(item, slug=f"{item.kind}-{chance.randrange(10**6)}", aliases=[f"/old/{chance.randrange(10**6)}.html"])
    publish(item, if_scheduled="keep")


def show(chance: Random) -> None:
    publish(some(chance), some(chance), if_scheduled="reschedule", note=chance.choice([None, "Corrected."]))


def plan(chance: Random) -> None:
    publish(some(chance), at=timezone.now() + later(chance), if_scheduled="reschedule")


def plan_to_withdraw(chance: Random) -> None:
    mode, terms = chance.choice([("gone", {}), ("notice", {"explanation": "Disputed.\nBy many."})])
    withdraw(some(chance), mode, at=timezone.now() + later(chance), **terms)


def send_elsewhere(chance: Random) -> None:
    withdraw(some(chance), "redirect", target="https://elsewhere.example.org/?a=b#c")


def erase(chance: Random) -> None:
    rows = list(Edition.objects.exclude(change=None).order_by("pk"))
    if rows:
        row = chance.choice(rows)
        item = Item.objects.get(pk=row.item_id)
        publishing.suppress(item=item, edition=row.number, reason="An address.", actor=SYSTEM)


def delete(chance: Random) -> None:
    authoring.delete_item(item=some(chance), actor=SYSTEM)


def editor() -> Actor:
    return person("ada", address="2001:db8::1")


def write(chance: Random) -> None:
    """Saves of a person fold into one revision, until it has a name."""
    item = some(chance, chance.choice(["post", "event"]))
    for number in range(chance.randint(1, 3)):
        authoring.update_item(item=item, data={"title": f"Written {number} {chance.random()}"}, actor=editor())
    if chance.random() < 0.3:
        item.refresh_from_db()
        authoring.name_revision(item=item, revision=item.version, name="A good one", actor=editor())


def look_at(chance: Random) -> None:
    item, note = some(chance), "Please.\r\nSoon."
    review.submit(item=item, actor=editor(), note=chance.choice([None, note]))
    chance.choice([review.approve, review.request_changes])(item=item, note=note, actor=editor())


def say(chance: Random) -> None:
    said = review.comment(item=some(chance), text=f"Why {chance.random()}?", actor=editor())
    if chance.random() < 0.5:
        review.resolve_comment(comment=said, actor=editor())


def correct(chance: Random) -> None:
    patch = {"title": f"Right {chance.random()}"}
    correcting.correct(item=some(chance, "post"), patch=patch, note="Wrong.", if_scheduled="keep", actor=editor())


VERBS: list[Callable[[Random], None]] = [
    *(
        create,
        create,
        picture,
        repaint,
        repaint,
        event,
        cite,
        quote,
        translate,
        rename,
        rename,
        show,
        show,
        show,
        plan,
        plan,
        write,
        write,
        look_at,
        say,
        correct,
    ),
    *(plan_to_withdraw, send_elsewhere, erase, erase, delete, *publishers.VERBS),
]
