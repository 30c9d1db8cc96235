"""One transaction for each command; lost races are refusals."""

import pytest
from django.db import IntegrityError

from content.commands.atomic import TRIES, Overtaken, command
from content.errors import Conflict, Invalid
from content.models import Item
from tests.making import make


def test_command_that_is_refused_leaves_nothing() -> None:
    @command
    def verb() -> None:
        make("tag")
        raise Invalid("No.")

    with pytest.raises(Invalid):
        verb()
    assert Item.objects.count() == 0


def test_command_that_was_overtaken_is_done_again() -> None:
    tries = []

    @command
    def verb(name: str) -> str:
        make("tag")
        tries.append(name)
        if len(tries) == 1:
            raise Overtaken
        return name

    assert verb("x") == "x"
    assert (tries, Item.objects.count()) == (["x", "x"], 1)


def test_command_that_is_always_overtaken_is_refused() -> None:
    tries = []

    @command
    def verb() -> None:
        tries.append(1)
        raise Overtaken

    with pytest.raises(Conflict) as refusal:
        verb()
    assert (refusal.value.code, len(tries)) == ("changed_meanwhile", TRIES)


def test_command_that_lost_a_race_is_refused() -> None:
    @command
    def verb() -> None:
        first = make("tag")
        Item.objects.create(kind="tag", slug=first.slug, language="en")

    with pytest.raises(Conflict) as refusal:
        verb()
    assert refusal.value.code == "changed_meanwhile"
    assert isinstance(refusal.value.__cause__, IntegrityError)
    assert Item.objects.count() == 0
