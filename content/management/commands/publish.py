"""`manage.py publish KIND SLUG…`: show the latest saved state, now or from an instant on."""

from argparse import ArgumentParser
from typing import Any

from content.commands import publishing
from content.management.base import ContentCommand, add_instant, instant, named, since
from content.permissions import SYSTEM


class Command(ContentCommand):
    help = "Publish items, and what they link to that never was public, now or at an instant."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("kind", metavar="KIND", help="post, author, event, quote, reference, tag or image")
        parser.add_argument("slugs", metavar="SLUG", nargs="+", help="slugs or ids; all become public together")
        add_instant(parser, what="schedule it for this instant instead of now")
        parser.add_argument("--note", help="a correction's note, shown to readers; makes an edition in any case")
        parser.add_argument("--minor", action="store_true", help="too small a change to be called a revision")
        parser.add_argument(
            "--if-scheduled",
            metavar="keep|reschedule",
            help="what becomes of an edition that is scheduled already",
        )

    def handle(self, *, kind: str, slugs: list[str], at: str | None, **options: Any) -> None:
        publication = publishing.publish(
            items=[named(kind, slug) for slug in slugs],
            actor=SYSTEM,
            at=instant(at),
            note=options["note"],
            minor=options["minor"],
            if_scheduled=options["if_scheduled"],
        )
        for edition in publication.editions:
            self.say(edition, since(edition))
        for edition in publication.taken:
            self.say(edition, f"{since(edition)}, taken along")
        for edition in publication.unchanged:
            self.say(edition, "is public already, just as it is")
