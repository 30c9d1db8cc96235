"""`manage.py release`: write the log entries of schedules that have come due. The worker does it by itself."""

from typing import Any

from content.commands import publishing
from content.management.base import ContentCommand


class Command(ContentCommand):
    help = "Write the log entries of what has become visible by schedule (readers saw it at its instant)."

    def handle(self, **_: Any) -> None:
        changes = publishing.release()
        for change in changes:
            self.stdout.write(str(change))
        self.stdout.write(f"{len(changes)} {'change' if len(changes) == 1 else 'changes'} released.")
