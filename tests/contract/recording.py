"""Makes a site from plain steps, asks it, and writes answers down so that they can be compared years later.

What differs from run to run is written as what it stands for: ids, names of files, cursors, entity tags. Time stands
still. `replay.py` compares.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import time_machine
import yaml
from django.http import HttpResponse

from content.commands import authoring, images, previewing, publishing
from content.models.image import Image
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import editing
from tests.asking import send
from tests.making import picture

Step = dict[str, Any]
Answer = dict[str, Any]

FOLDER = Path(__file__).parent
# The instant of all requests.
NOW = datetime.fromisoformat("2026-10-01T12:00:00Z")
# What is written for the token of the site's preview.
TOKEN = "pv_AZkAAAAAcACAAAAAAAAAAQ.signed"
REQUEST_ID = "01999e5a-1c00-7000-8000-000000000000"

# The settings that answers show.
SETTINGS: dict[str, Any] = {
    "PUBLIC_URL": "https://api.example.org",
    "MEDIA_URL": "/media/",
    "SITE_NAME": "Windfall",
    "SITE_LANGUAGE": "en-GB",
    "SITE_TIME_ZONE": "Europe/London",
    "CACHE_MAX_AGE": 60,
    "CACHE_SHARED_MAX_AGE": 3600,
}
# The pages of the public site, by kind; the other kinds have none.
PAGES = {"post": "https://blog.example.org/{slug}", "event": "https://blog.example.org/events/{slug}"}

# Headers that promise something. An entity tag only has to be there.
PROMISED = (
    "Content-Type",
    "Cache-Control",
    "ETag",
    "Last-Modified",
    "Link",
    "Location",
    "Allow",
    "Retry-After",
    "Deprecation",
    "Sunset",
    "Vary",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
)


def steps() -> list[Step]:
    found: list[Step] = yaml.safe_load((FOLDER / "site.yaml").read_text(encoding="utf-8"))
    return found


def requests() -> list[dict[str, Any]]:
    """What is asked now, each with the operation that it is of."""
    listed = yaml.safe_load((FOLDER / "requests.yaml").read_text(encoding="utf-8"))
    return [{"operation": operation} | one for operation, some in listed.items() for one in some]


class Site:
    """The items that the steps made, in their order, and the answers so far. Make it in an empty database."""

    def __init__(self, content: list[Step]) -> None:
        self.items: list[Item] = []
        self.answers: dict[str, HttpResponse] = {}
        self.token = ""
        for step in content:
            with time_machine.travel(datetime.fromisoformat(step["at"]), tick=False):
                self._take(step)
        self.names = dict(self._names())

    def _take(self, step: Step) -> None:
        data = step.get("data", {})
        if kind := step.get("create"):
            self.items.append(authoring.create_item(kind=kind, data=data, actor=SYSTEM))
        elif name := step.get("image"):
            file = picture(tuple(step["size"]), step["colour"])
            self.items.append(images.add_image(file=file, name=name, data=data, actor=SYSTEM))
        elif named := step.get("update"):
            authoring.update_item(item=_item(named), data=data, actor=SYSTEM)
        elif named := step.get("withdraw"):
            target = step.get("target")
            target = _item(target) if target and "://" not in target else target
            terms = {"mode": step["mode"], "explanation": step.get("explanation"), "target": target}
            publishing.withdraw(item=_item(named), actor=SYSTEM, **terms)
        elif names := step.get("preview"):
            items, lasting = [_item(named) for named in names], timedelta(days=step["days"])
            self.token = previewing.open_preview(items=items, actor=SYSTEM, expires_in=lasting).token
        else:
            items = [_item(named) for named in step["publish"]]
            publishing.publish(items=items, actor=SYSTEM, note=step.get("note"))

    def _names(self) -> Iterator[tuple[str, str]]:
        """What is random, or made by a library, and what is written for it. The order is that of the steps."""
        for number, item in enumerate(self.items, 1):
            yield str(item.pk), f"01990000-0000-7000-8000-{number:012d}"
        for number, image in enumerate(Image.objects.order_by("saved_at", "pk"), 1):
            yield image.file, f"images/00/{number:024d}.png"
            yield image.share_file, f"images/00/{number:024d}-1200x630.jpg"
        if self.token:
            yield self.token, TOKEN

    # --- Asking ------------------------------------------------------------------------------------------------

    def answer(self, request: dict[str, Any]) -> Answer:
        """To a request of `requests()`, or of a recording: written down."""
        path = request["path"]
        headers = {name: self._opened(value) for name, value in request.get("headers", {}).items()}
        with time_machine.travel(NOW, tick=False):
            response = send(self._address(path), **headers | {"X-Request-ID": REQUEST_ID})
        self.answers[path] = response
        written = {name: self._written(response[name]) for name in PROMISED if name in response.headers}
        if "ETag" in written:
            written["ETag"] = '"…"'
        body = yaml.safe_load(self._written(response.content.decode())) if response.content else None
        return {"status": response.status_code, "headers": written, "body": body}

    def shown(self, request: dict[str, Any]) -> str:
        """The path that was asked for, with the ids that answers are written down with."""
        return self._written(self._address(request["path"]))

    def _address(self, path: str) -> str:
        if found := re.match(r"\{next of (.+)\}\Z", path):
            following = urlsplit(self.answers[found[1]].json()["next"])  # type: ignore[attr-defined]
            return f"{following.path}?{following.query}"
        return re.sub(r"\{id of ([^}]+)\}", lambda found: str(_item(found[1]).pk), self._opened(path))

    def _opened(self, text: str) -> str:
        """With the token of the site's preview."""
        return text.replace("{token}", self.token)

    def _written(self, text: str) -> str:
        for found, name in self.names.items():
            text = text.replace(found, name)
        return re.sub(r"\bcursor=[\w-]{8,}", "cursor=…", text)


def _item(named: str) -> Item:
    """By kind and slug, or a slug that was."""
    found: Item = editing.find(*named.split(":"))
    return found


@contextmanager
def recorded_settings(settings: Any) -> Iterator[None]:
    for name, value in SETTINGS.items():
        setattr(settings, name, value)
    settings.SITE_URLS = {kind: PAGES.get(kind, "") for kind in settings.SITE_URLS}
    yield
