"""`manage.py reissue`: make anew what an older version made. Run it after an upgrade, with and without `--search`."""

import sys
from argparse import ArgumentParser
from typing import Any

from tqdm import tqdm

from content.commands import indexing, publishing
from content.management.base import ContentCommand, named, wrong
from content.permissions import SYSTEM

BATCH = 100


class Command(ContentCommand):
    help = (
        "Render anew what is public or scheduled and was rendered by an older version; or the items that are named. "
        "With --search, make the search index anew instead."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", metavar="KIND", nargs="?", help="with SLUGs: these items, whatever rendered them")
        parser.add_argument("slugs", metavar="SLUG", nargs="*")
        parser.add_argument("--search", action="store_true", help="the search index of everything, with a progress bar")

    def handle(self, *, kind: str | None, slugs: list[str], search: bool, **_: Any) -> None:
        if search and kind:
            raise wrong("--search makes the whole index anew: it takes no items.")
        if search:
            self._index()
            return
        if kind and not slugs:
            raise wrong(f"Which {kind}? Name slugs after the kind, or nothing at all.")
        items = [named(kind, slug) for slug in slugs] if kind else None
        changed = publishing.reissue(actor=SYSTEM, items=items)
        self.stdout.write(f"{changed} {'item' if changed == 1 else 'items'} reissued.")

    def _index(self) -> None:
        """In batches of one transaction each: it can be stopped, and given again."""
        indexing.forget_ended(actor=SYSTEM)
        editions = indexing.unindexed(everything=True)
        done = 0
        with tqdm(total=len(editions), unit=" editions", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
            for start in range(0, len(editions), BATCH):
                batch = editions[start : start + BATCH]
                done += indexing.index_again(editions=batch, actor=SYSTEM)
                bar.update(len(batch))
        self.stdout.write(f"{done} {'edition' if done == 1 else 'editions'} indexed.")
