"""`manage.py preview KIND SLUG…`: a link under which drafts are shown as if they were published."""

import json
import re
from argparse import ArgumentParser
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from django.utils import timezone

from api.v1.delivery import previews
from content.commands import previewing
from content.management.base import ContentCommand, instant, named, wrong
from content.permissions import SYSTEM

UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


class Command(ContentCommand):
    help = "Open a preview of items as they are saved, and print its link as JSON."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", metavar="KIND", help="post, author, event, quote, reference, tag or image")
        parser.add_argument("slugs", metavar="SLUG", nargs="+", help="slugs or ids; all are shown together")
        parser.add_argument("--expires", metavar="24h", default="24h", help="how long it lasts: 30m, 24h (default), 7d")
        parser.add_argument("--as-of", metavar="INSTANT", help="show what is scheduled by this instant")

    def handle(self, *, kind: str, slugs: list[str], expires: str, as_of: str | None, **_: Any) -> None:
        at = _to_come(as_of)
        preview = previewing.open_preview(
            items=[named(kind, slug) for slug in slugs], actor=SYSTEM, expires_in=_lifetime(expires)
        )
        link = previews.link(preview, using="default")
        if at and link["api_url"]:
            link["api_url"] += f"&as_of={quote(at.isoformat())}"
        self.stdout.write(json.dumps(link, indent=2, ensure_ascii=False))


def _lifetime(text: str) -> timedelta:
    found = re.fullmatch(r"([1-9][0-9]{0,5})([mhd])", text)
    if not found:
        raise wrong(f"“{text}” is no time, such as 30m, 24h or 7d.")
    return int(found[1]) * UNITS[found[2]]


def _to_come(text: str | None) -> datetime | None:
    at = instant(text)
    if at and at <= timezone.now():
        raise wrong(f"“{text}” has passed: a preview shows what is to come.")
    return at
