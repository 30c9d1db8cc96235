"""Out and back again: what a folder holds, an emptied database, and what the public is answered before and after."""

import random
import shutil
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import time_machine
from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.http import HttpResponse
from django.utils import timezone

from config.urls import RESOURCES
from content.commands.restoring import restore_content
from content.exporters.archive import Archive
from content.exporters.commonplace import export_content
from content.exporters.verifying import verify
from content.models import Account, Alias, Edge, Edition, Head
from content.models.edition import BEFORE_ALL
from content.permissions import SYSTEM
from tests.asking import send

NUMBERS = count(1)
Answers = dict[str, tuple[int, bytes, dict[str, str]]]

# What an answer may differ in: the request's own name, and what a browser never keeps.
HEADERS = ("ETag", "Last-Modified", "Cache-Control", "Link", "Location", "Memento-Datetime")
FILTERS = ("author", "tag", "event", "reference", "quote", "year", "month", "language", "type", "status")


def export(folder: Path) -> Path:
    place = folder / f"export-{next(NUMBERS)}"
    export_content(place)
    return place


def restore(place: Path) -> None:
    restore_content(archive=Archive(place, verify(place)), actor=SYSTEM)


def files(place: Path) -> dict[str, bytes]:
    return {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def empty() -> None:
    """No content, as after `migrate`; no file of an image either."""
    with transaction.atomic():
        for model in apps.get_app_config("content").get_models():
            if model not in {Account, Head}:
                model.objects.all()._raw_delete("default")
        Head.objects.update(number=0, at=BEFORE_ALL, next_transition=None)
        connection.check_constraints()
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)


def check_there_and_back(folder: Path, then: datetime | None = None, most: int = 70) -> None:
    """Export, restore, export: the same bytes, and the same answers, now and at a later instant."""
    log, first, paths = Head.objects.get().log_id, export(folder), some_addresses(most)
    instants = [timezone.now(), *([then] if then else [])]
    asked = [answers(paths, at) for at in instants]
    assert files(export(folder)) == files(first)
    empty()
    restore(first)
    assert files(export(folder)) == files(first)
    for at, answered in zip(instants, asked, strict=True):
        again = answers(paths, at)
        assert {path for path in paths if answered[path] != again[path]} == set()
    assert Head.objects.get().log_id != log


def answers(paths: list[str], at: datetime) -> Answers:
    with time_machine.travel(at, tick=False):
        return {path: _answer(send(path)) for path in paths}


def some_addresses(most: int) -> list[str]:
    """Of all, as many as fit into a test; always the same of one content."""
    found = list(addresses())
    return sorted(random.Random(1).sample(found, min(most, len(found))))


def _answer(response: HttpResponse) -> tuple[int, bytes, dict[str, str]]:
    body = response.content
    if response.status_code >= 400:
        body = body.replace(response["X-Request-ID"].encode(), b"")
    return response.status_code, body, {name: response.get(name, "") for name in HEADERS}


def addresses() -> Iterator[str]:
    """Each list in each order, each filter's values, each item by each name that it ever had, each edition."""
    for prefix, resource in RESOURCES.items():
        shown = f"{prefix}/?page_size=100&state=published,withdrawn"
        yield from (f"{prefix}/", shown, f"{prefix}/?cursor=&page_size=3")
        yield from (f"{shown}&ordering={sign}{key}" for key in resource.orders for sign in ("", "-"))
        yield f"facets/?kind={resource.kind}&page_size=1000"
        known = set(resource.filterset_class.base_filters) & set(FILTERS)
        edges = Edge.objects.filter(kind=resource.kind, name__in=known).order_by("name", "value")
        found = edges.values_list("name", "value").distinct()[:40]
        yield from (f"{prefix}/?{name}={value}" for name, value in found)
        yield from (f"{prefix}/{name}/" for name in _names(resource.kind))
    yield from _permanent()


def _names(kind: str) -> list[str]:
    editions = Edition.objects.filter(kind=kind)
    aliases = Alias.objects.filter(kind=kind).exclude(value__contains="/")
    found = {*editions.values_list("slug", flat=True), *aliases.values_list("value", flat=True)}
    return sorted(found | {str(id_) for id_ in editions.values_list("item_id", flat=True)})


def _permanent() -> Iterator[str]:
    rows: Any = Edition.objects.exclude(kind="image").order_by("change", "id")
    for kind, item_id, number in rows.values_list("kind", "item_id", "number"):
        yield f"{kind}s/{item_id}/editions/{number}/"
