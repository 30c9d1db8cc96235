"""The sample content of `samples/`, into an empty database. The Markdown importer will take this loader's place.

One transaction: it is there as a whole or not at all. It goes on changing items while it holds the log, which is
otherwise the last lock (`content/commands/log.py`): nobody else publishes into a database that is empty. Two forms are
the sample's own: times relative to the day of loading ("+14d 10:00", "-40d"), and `actions`, which are carried out
after publication.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from content.commands import authoring, images, publishing
from content.errors import Invalid
from content.models.edition import Reason
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import editing
from content.vocabulary import Kind

# In this order, whatever an item links to exists before it.
FOLDERS = {
    "tags": Kind.TAG,
    "images": Kind.IMAGE,
    "authors": Kind.AUTHOR,
    "references": Kind.REFERENCE,
    "events": Kind.EVENT,
    "posts": Kind.POST,
    "quotes": Kind.QUOTE,
}
TEXT_FIELDS = {Kind.AUTHOR: "bio", Kind.EVENT: "body", Kind.POST: "body", Kind.QUOTE: "text"}
RELATIVE = re.compile(r"([+-]\d+)d(?: (\d\d:\d\d))?\Z")
INSTANTS = ("published_at", "previous_starts_at", "verified_at")


@dataclass(slots=True)
class Sample:
    """A file: what it says, and how it wants to be treated."""

    kind: Kind
    path: Path
    data: dict[str, Any]
    actions: list[dict[str, Any]]
    draft: bool

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.path.stem}"


def load_samples(folder: Path) -> int:
    """Create, publish and then treat what is in the folder; answers how many items. Raises Invalid."""
    today = timezone.now()
    found = [(path, kind) for name, kind in FOLDERS.items() for path in sorted((folder / name).glob("*.md"))]
    samples = [_read(path, kind, today) for path, kind in found]
    with transaction.atomic():
        made = {sample.key: _create(sample) for sample in _parents_first(samples)}
        publishable = [made[sample.key] for sample in samples if not sample.draft]
        publishing.publish(items=publishable, actor=SYSTEM, reason=Reason.BACKFILL)
        for sample in samples:
            for action in sample.actions:
                _treat(made[sample.key], action)
    return len(made)


def _read(path: Path, kind: Kind, today: datetime) -> Sample:
    try:
        _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
        data = dict(yaml.safe_load(front))
    except (ValueError, yaml.YAMLError) as error:
        raise Invalid(f"{path} is no Markdown with front matter: {error}") from error
    if kind in TEXT_FIELDS:
        data[TEXT_FIELDS[kind]] = text.strip()
    actions = data.pop("actions", [])
    draft = data.pop("state", "") == "draft" or data.get("standing") == "proposed"
    return Sample(kind, path, {"slug": path.stem} | _dated(data, today), actions, draft)


def _dated(value: Any, today: datetime, name: str = "") -> Any:
    """Relative times made absolute: wall time where the field is one, an instant of the site's zone otherwise."""
    if isinstance(value, dict):
        return {key: _dated(one, today, key) for key, one in value.items()}
    if isinstance(value, list):
        return [_dated(one, today, name) for one in value]
    found = RELATIVE.match(value) if isinstance(value, str) else None
    if found is None:
        return value
    zone = ZoneInfo(settings.SITE_TIME_ZONE)
    day = (today.astimezone(zone) + timedelta(days=int(found[1]))).date()
    if found[2] is None:
        return day.isoformat()
    wall = datetime.fromisoformat(f"{day}T{found[2]}:00")
    return wall.replace(tzinfo=zone).astimezone(UTC).isoformat() if name in INSTANTS else wall.isoformat()


def _parents_first(samples: list[Sample]) -> Iterator[Sample]:
    """Within the folders' order, a tag after its parent and a translation after its original."""
    waiting = list(samples)
    done: set[str | None] = set()
    while waiting:
        sample = next(one for one in waiting if _parent(one) in done | {None})
        waiting.remove(sample)
        done.add(sample.key)
        yield sample


def _parent(sample: Sample) -> str | None:
    parent = sample.data.get("parent") or sample.data.get("translation_of")
    return f"{sample.kind}:{parent}" if parent else None


def _create(sample: Sample) -> Item:
    data = dict(sample.data)
    if sample.kind != Kind.IMAGE:
        return authoring.create_item(kind=sample.kind, data=data, actor=SYSTEM)
    path = sample.path.with_name(data.pop("file"))
    with path.open("rb") as file:
        return images.add_image(file=file, name=path.name, data=data, actor=SYSTEM)


def _treat(item: Item, action: dict[str, Any]) -> None:
    ((verb, terms),) = action.items()
    if verb == "withdraw":
        target = editing.find(item.kind, terms["target"]) if terms.get("target") else None
        publishing.withdraw(
            item=item, mode=terms["mode"], explanation=terms.get("explanation"), target=target, actor=SYSTEM
        )
        return
    change = {"slug": terms} if verb == "rename" else {key: value for key, value in terms.items() if key != "note"}
    authoring.update_item(item=item, data=change, actor=SYSTEM)
    item.refresh_from_db()
    publishing.publish(items=[item], actor=SYSTEM, note=terms["note"] if verb == "correct" else None)
