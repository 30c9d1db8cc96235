"""`manage.py restore FOLDER`: an export, into an empty database."""

import sys
from argparse import ArgumentParser
from typing import Any

from content.commands.restoring import restore_content
from content.exporters.archive import Archive
from content.exporters.verifying import verify
from content.management.base import ContentCommand
from content.management.exchange import counted, folder_of, saying
from content.permissions import SYSTEM


class Command(ContentCommand):
    help = "Fill an empty database from an export, history included. Sync tokens start over."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", metavar="FOLDER", help="what `export` wrote, unchanged")

    def handle(self, *, folder: str, **_: Any) -> None:
        """Exit code 0 when done, 2 when it cannot be, 130 when interrupted; the database is empty then."""
        try:
            with saying():
                place = folder_of(folder)
                archive = Archive(place, verify(place))
                restore_content(archive=archive, actor=SYSTEM)
        except KeyboardInterrupt:
            self.stderr.write("Interrupted. Nothing was restored.")
            sys.exit(130)
        self.stdout.write(f"{counted(archive.counts)}.")
        self.stdout.write("Restored, as a log of its own: whoever follows the changes starts over.")
