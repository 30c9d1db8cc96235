"""Any file of an export, damaged in any way, with and without checksums that fit: one line, or a whole restore."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import transaction

from content.errors import Invalid
from content.exporters.layout import FolderError
from content.models import Edition, Head, Item
from tests.content.exporters.damaging import sign
from tests.content.exporters.moving import empty, files, restore
from tests.faults.invariants import check_all

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection", "media")]

Random = random.Random
Contents = dict[str, bytes]

# How many of all damages are tried with checksums that fit, which takes a restore each.
SAMPLE = 60


def truncate(path: str, content: bytes, chance: Random) -> Contents:
    return {path: content[: chance.randrange(len(content))]}


def flip(path: str, content: bytes, chance: Random) -> Contents:
    place = chance.randrange(len(content))
    return {path: content[:place] + bytes([content[place] ^ 1 << chance.randrange(8)]) + content[place + 1 :]}


def delete(path: str, content: bytes, chance: Random) -> Contents:
    return {path: b""}


def add(path: str, content: bytes, chance: Random) -> Contents:
    folder, _, name = path.rpartition("/")
    return {f"{folder}/x{name}".lstrip("/"): content}


def repeat(path: str, content: bytes, chance: Random) -> Contents:
    lines = content.splitlines(keepends=True)
    place = chance.randrange(len(lines))
    return {path: b"".join([*lines[: place + 1], *lines[place:]])}


DAMAGES: list[Callable[[str, bytes, Random], Contents]] = [truncate, flip, delete, add, repeat]


def damaged(place: Path) -> list[tuple[str, Contents]]:
    """Every file damaged in every way, or exchanged with another; an empty file stands for none."""
    chance, found = Random(1), files(place)
    made = []
    for path, content in sorted(found.items()):
        if not content:
            continue
        made += [(f"{damage.__name__} {path}", damage(path, content, chance)) for damage in DAMAGES]
        other = chance.choice(sorted(set(found) - {path}))
        made.append((f"swap {path} {other}", {path: found[other], other: content}))
    return made


def write(place: Path, contents: Contents) -> None:
    for path, content in contents.items():
        (place / path).unlink(missing_ok=True)
        if content:
            (place / path).write_bytes(content)


def told(place: Path) -> str | None:
    """What a restore answers: one line and no content, or None when it restored all."""
    try:
        with transaction.atomic():
            restore(place)
    except (FolderError, Invalid) as error:
        assert not Item.objects.exists()
        assert (Edition.objects.count(), Head.objects.get().number) == (0, 0)
        return str(error)
    return None


def test_every_damage_is_told_in_one_line(place: Path) -> None:
    whole = files(place)
    for name, contents in damaged(place):
        if name == "repeat manifest.json":  # a line of JSON that says the same twice
            continue
        write(place, contents)
        answer = told(place)
        assert answer, name
        assert "\n" not in answer, name
        assert any(path in answer for path in contents), (name, answer)
        write(place, dict.fromkeys(contents, b"") | {path: whole[path] for path in contents if path in whole})


def test_damage_with_checksums_that_fit_is_told_or_does_no_harm(place: Path) -> None:
    """What is restored all the same is whole: a word of a draft was changed, or a name."""
    whole, told_of = files(place), 0
    listed = [one for one in damaged(place) if not {"manifest.json", "checksums.txt"} & one[1].keys()]
    for name, contents in Random(2).sample(listed, SAMPLE):
        write(place, contents)
        sign(place)
        answer = told(place)
        if answer is None:
            check_all()
            empty()
        else:
            told_of += 1
            assert "\n" not in answer, name
            assert not answer.startswith("checksums.txt is damaged"), name
        write(place, dict.fromkeys({*files(place)} - {*whole}, b"") | whole)
    assert told_of > SAMPLE * 0.8
