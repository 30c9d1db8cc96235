"""`manage.py withdraw KIND SLUG --mode …`: take an item away from the public, now or at an instant."""

from argparse import ArgumentParser
from typing import Any

from content.commands import publishing
from content.commands.withdrawals import MODES
from content.management.base import ContentCommand, add_instant, instant, named
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import editing
from content.queries.editing import plain


class Command(ContentCommand):
    help = "Withdraw an item: gone, redirected, or shown under a notice."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", metavar="KIND", help="post, author, event, quote, reference, tag or image")
        parser.add_argument("slug", metavar="SLUG", help="a slug or an id")
        parser.add_argument("--mode", required=True, metavar="MODE", help=", ".join(MODES))
        add_instant(parser, what="withdraw it at this instant instead of now")
        parser.add_argument("--explanation", metavar="TEXT", help="shown to readers; a notice needs one")
        parser.add_argument(
            "--target", metavar="SLUG", help="where a redirect goes: SLUG, KIND:SLUG or an http address"
        )

    def handle(self, *, kind: str, slug: str, mode: str, at: str | None, **options: Any) -> None:
        edition = publishing.withdraw(
            item=named(kind, slug),
            mode=mode,
            actor=SYSTEM,
            explanation=options["explanation"],
            target=_target(kind, options["target"]),
            at=instant(at),
        )
        self.say(edition, f"({edition.state}) counts from {plain(edition.visible_from)}")


def _target(kind: str, target: str | None) -> Item | str | None:
    if target is None or target.startswith(("http://", "https://")):
        return target
    prefix, _, name = target.partition(":")
    return named(prefix, name) if name and prefix in editing.MODELS else named(kind, target)
