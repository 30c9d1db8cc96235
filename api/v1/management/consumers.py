"""Consumers and their keys, for whoever may administer. The text of a key is answered once."""

import re
from collections.abc import Sequence
from datetime import timedelta

from api.commands import keys
from api.models import Consumer, Key
from api.protocol.problems import Problem
from api.v1.management import account_shapes as shapes
from api.v1.management import lists
from api.v1.management.views import MERGE_PATCH, Asked, Document, Managing, Operation, Said
from api.v1.management.working import instant
from content.permissions import Action
from content.queries.editing import as_id

ADMINISTER = Action.ADMINISTER
PREFIX = re.compile(r"cp_[a-z0-9]{8}\Z")


class Consumers(Managing):
    operations = {
        "list": Operation("listConsumers", ADMINISTER, shapes.ConsumerPage, takes=lists.TAKES),
        "create": Operation(
            "createConsumer", ADMINISTER, shapes.ManagedConsumer, shapes.NewConsumer, 201, repeats=True, dry=True
        ),
        "retrieve": Operation("getConsumer", ADMINISTER, shapes.ManagedConsumer),
        "partial_update": Operation(
            "changeConsumer", ADMINISTER, shapes.ManagedConsumer, shapes.ConsumerPatch, media_type=MERGE_PATCH, dry=True
        ),
    }

    def list(self, asked: Asked) -> Said:
        rows = Consumer.objects.order_by("name")
        return Said(lists.paged(asked, rows, _consumers))

    def create(self, asked: Asked) -> Said:
        made = keys.create_consumer(name=asked.body.name, email=asked.body.email, actor=asked.actor)
        return Said(_consumers([made])[0])

    def retrieve(self, asked: Asked, id_: str) -> Said:
        return Said(_consumers([_found(id_)])[0])

    def partial_update(self, asked: Asked, id_: str) -> Said:
        """Null takes the address away, and leaves the rest as it is: none of it has a default."""
        given = asked.body.model_dump(exclude_unset=True)
        if "email" in given:
            given["email"] = given["email"] or ""
        return Said(_consumers([keys.change_consumer(consumer=_found(id_), **given, actor=asked.actor)])[0])


class Keys(Managing):
    operations = {
        "list": Operation("listKeys", ADMINISTER, shapes.KeyPage, takes=lists.TAKES),
        "create": Operation(
            "createKey", ADMINISTER, shapes.ConsumerKey, shapes.NewKey, 201, repeats=True, secrets=("key",)
        ),
        "destroy": Operation("revokeKey", ADMINISTER),
        "rotate": Operation(
            "rotateKey", ADMINISTER, shapes.ConsumerKey, shapes.RotatingKey, 201, repeats=True, secrets=("key",)
        ),
    }

    def list(self, asked: Asked, id_: str) -> Said:
        rows = Key.objects.filter(consumer=_found(id_)).select_related("replaced_by").order_by("-created_at", "pk")
        return Said(lists.paged(asked, rows, lambda found: [_key(one) for one in found]))

    def create(self, asked: Asked, id_: str) -> Said:
        sent = asked.body
        made, text = keys.create_key(
            consumer=_found(id_),
            scopes=sent.scopes,
            origins=sent.origins,
            expires_at=sent.expires_at,
            actor=asked.actor,
        )
        return Said(_key(made) | {"key": text})

    def destroy(self, asked: Asked, id_: str, prefix: str) -> Said:
        keys.revoke_key(key=_of(id_, prefix), actor=asked.actor)
        return Said(None)

    def rotate(self, asked: Asked, id_: str, prefix: str) -> Said:
        grace = timedelta(seconds=asked.body.grace_seconds)
        made, text = keys.rotate_key(key=_of(id_, prefix), grace=grace, actor=asked.actor)
        return Said(_key(made) | {"key": text})


def _found(id_: str) -> Consumer:
    pk = as_id(id_)
    consumer = Consumer.objects.filter(pk=pk).first() if pk else None
    if consumer is None:
        raise Problem("not_found", "There is no consumer of this id.")
    return consumer


def _of(id_: str, prefix: str) -> Key:
    consumer = _found(id_)
    key = Key.objects.filter(consumer=consumer, prefix=prefix).first() if PREFIX.match(prefix) else None
    if key is None:
        raise Problem("not_found", f"{consumer} has no key that begins so.")
    return key


def _consumers(rows: Sequence[Consumer]) -> list[Document]:
    return [
        {
            "id": str(one.pk),
            "name": one.name,
            "email": one.email,
            "is_active": one.is_active,
            "created_at": instant(one.created_at),
        }
        for one in rows
    ]


def _key(one: Key) -> Document:
    names = ("created_at", "expires_at", "revoked_at", "last_used_at")
    successor = getattr(one, "replaced_by", None)
    return {
        "prefix": one.prefix,
        "key": None,
        "scopes": one.scopes,
        "origins": one.origins,
        "created_by": str(one.created_by) if one.created_by else None,
        "replaced_by": successor.prefix if successor else None,
        **{name: instant(getattr(one, name)) for name in names},
    }
