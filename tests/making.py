"""Content for tests, made through the commands: `make("post", title="Bread")`, `publish(post)`."""

from io import BytesIO
from itertools import count
from typing import Any

from PIL import Image

from content.commands import authoring, images, publishing
from content.commands.publishing import Publication
from content.models import Account, Item
from content.models.account import Role
from content.permissions import SYSTEM, Actor

NUMBERS = count(1)

DEFAULTS: dict[str, dict[str, Any]] = {
    "post": {"title": "Post {n}"},
    "author": {"name": "Author {n}"},
    "event": {
        "title": "Event {n}",
        "timezone": "Europe/London",
        "starts_local": "2026-06-18T10:00:00",
        "ends_local": "2026-06-18T12:00:00",
    },
    "quote": {"text": "Quote number {n}."},
    "reference": {"key": "work{n}", "type": "report", "title": "Work {n}", "issued": "2019"},
    "tag": {"name": "Tag {n}"},
}


def make(kind: str, **data: Any) -> Item:
    """A working copy of `kind` with what `data` says, and something unique for the rest."""
    number = next(NUMBERS)
    defaults = {
        key: value.format(n=number) if isinstance(value, str) else value for key, value in DEFAULTS[kind].items()
    }
    return authoring.create_item(kind=kind, data=defaults | data, actor=SYSTEM)


def change(item: Item, **data: Any) -> Item:
    return authoring.update_item(item=item, data=data, actor=SYSTEM)


def publish(*items: Item, **terms: Any) -> Publication:
    return publishing.publish(items=list(items), actor=SYSTEM, **terms)


def published(kind: str, **data: Any) -> Item:
    item = make(kind, **data)
    publish(item)
    return item


def make_image(name: str = "picture.png", size: tuple[int, int] = (8, 6), **data: Any) -> Item:
    return images.add_image(file=picture(size), name=name, data=data, actor=SYSTEM)


def picture(size: tuple[int, int] = (8, 6), colour: str = "#b08d57", form: str = "PNG") -> Any:
    """An open file with a plain picture in it."""

    target = BytesIO()
    Image.new("RGB", size, colour).save(target, form)
    target.seek(0)
    return target


def account(name: str, role: str) -> Account:
    found: Account = Account.objects.filter(username=name).first() or Account.objects.create_user(
        username=name, email=f"{name}@example.org", role=role
    )
    return found


def person(name: str, role: str = Role.EDITOR, **more: Any) -> Actor:
    """An actor with an account of this name."""
    return Actor(label=name, role=Role(role), account_id=account(name, role).pk, is_person=True, **more)
