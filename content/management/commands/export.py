"""`manage.py export FOLDER`: everything of the content as files."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from content.exporters.commonplace import export_content
from content.management.base import ContentCommand
from content.management.exchange import counted, folder_of, saying


class Command(ContentCommand):
    help = "Write everything of the content to an empty folder: working copies, history, log, images. No accounts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", metavar="FOLDER", help="empty, or not there yet")

    def handle(self, *, folder: str, **_: Any) -> None:
        """Exit code 0 when done, 2 when it cannot be, 130 when interrupted; nothing is left there then."""
        try:
            with saying():
                manifest = export_content(folder_of(folder))
        except KeyboardInterrupt:
            self.stderr.write("Interrupted. Nothing was exported.")
            sys.exit(130)
        self.stdout.write(f"{counted(manifest.counts)}: {manifest.files} files, {manifest.bytes / 1e6:.1f} MB.")
        self.stdout.write(
            f"Exported to {Path(folder).as_posix()}. Accounts, keys, invitations and deliveries are not in it."
        )
