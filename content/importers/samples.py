"""The sample content of `samples/`, into an empty database: imported as a folder in our own layout, and published.

One transaction: it is there as a whole or not at all. It goes on changing items while it holds the log, which is
otherwise the last lock (`content/commands/log.py`): nobody else publishes into a database that is empty. Two forms are
the sample's own: times relative to the day of loading ("+14d 10:00", "-40d"), and `actions`, which are carried out
after publication.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from tqdm import tqdm

from content.commands import authoring, publishing
from content.errors import Invalid
from content.importers.base import SourceError
from content.importers.markdown import MarkdownImporter
from content.importers.markdown_front import RELATIVE
from content.importers.markdown_index import Entry
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import editing
from content.text.front_matter import Divided

INSTANTS = ("published_at", "previous_starts_at", "verified_at")


def load_samples(folder: Path) -> int:
    """Create, publish and then treat what is in the folder; answers how many items. Raises Invalid."""
    importer = SampleImporter(folder, layout="commonplace", publish=True)
    with transaction.atomic():
        try:
            importer.run()
        except SourceError as error:
            raise Invalid(str(error)) from error
        if importer.told.skipped:
            raise Invalid(importer.report.as_text())
        for kind, slug, actions in importer.actions:
            for action in actions:
                _treat(editing.find(kind, slug), action)
    return len(importer.report.items)


class SampleImporter(MarkdownImporter):
    """A Markdown folder whose front matter counts from today."""

    def __init__(self, folder: Path, **terms: Any) -> None:
        super().__init__(folder, **terms)
        self.today = timezone.now()
        self.actions: list[tuple[str, str, list[dict[str, Any]]]] = []

    def bar(self, total: int, unit: str) -> Any:
        """None: it is over in a moment."""
        return tqdm(total=total, disable=True)

    def adapt(self, entry: Entry, divided: Divided) -> None:
        actions = divided.data.pop("actions", [])
        if actions:
            self.actions.append((entry.kind, entry.slug, actions))
        divided.data = _dated(divided.data, self.today)


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
