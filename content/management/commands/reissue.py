"""`manage.py reissue`: render anew what an older version of the renderer made. Run it after an upgrade."""

from argparse import ArgumentParser
from typing import Any

from content.commands import publishing
from content.management.base import ContentCommand, named, wrong
from content.permissions import SYSTEM


class Command(ContentCommand):
    help = "Render anew what is public or scheduled and was rendered by an older version; or the items that are named."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", metavar="KIND", nargs="?", help="with SLUGs: these items, whatever rendered them")
        parser.add_argument("slugs", metavar="SLUG", nargs="*")

    def handle(self, *, kind: str | None, slugs: list[str], **_: Any) -> None:
        if kind and not slugs:
            raise wrong(f"Which {kind}? Name slugs after the kind, or nothing at all.")
        items = [named(kind, slug) for slug in slugs] if kind else None
        changed = publishing.reissue(actor=SYSTEM, items=items)
        self.stdout.write(f"{changed} {'item' if changed == 1 else 'items'} reissued.")
