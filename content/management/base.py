"""What the command lines share: names and instants read, and every refusal said in one line, with exit code 2."""

from argparse import ArgumentParser
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor

from content.errors import Refused
from content.models.edition import Edition
from content.models.item import Item
from content.queries import editing
from content.queries.editing import plain


class ContentCommand(BaseCommand):
    """A command of this project: what it cannot do is one line on standard error, never a traceback."""

    def execute(self, *args: Any, **options: Any) -> str | None:
        try:
            self._check_migrated()
            return super().execute(*args, **options)
        except Refused as error:
            raise wrong(str(error)) from error
        except Error as error:
            raise wrong(f"The database does not answer: {error}") from error

    def _check_migrated(self) -> None:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise wrong("The database has not been migrated: run `manage.py migrate` first.")

    def say(self, edition: Edition, what: str) -> None:
        self.stdout.write(f"{edition.kind} {edition.slug}: edition {edition.number} {what}")


def wrong(sentence: str) -> CommandError:
    """Bad input or a state that does not allow it: exit code 2, in one line."""
    return CommandError(" ".join(sentence.split()), returncode=2)


def add_instant(parser: ArgumentParser, *, what: str) -> None:
    parser.add_argument("--at", metavar="INSTANT", help=f"{what} (RFC 3339, such as 2026-06-18T09:00:00Z)")


def instant(text: str | None) -> datetime | None:
    """An RFC 3339 instant. Without an offset it could mean anything, and is refused."""
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise wrong(f"“{text}” is no instant with an offset, such as 2026-06-18T09:00:00Z.")
    return found


def named(kind: str, name: str) -> Item:
    """The item that a slug, an old slug or an id means."""
    if kind not in editing.MODELS:
        raise wrong(f"There is no kind “{kind}”. The kinds are {', '.join(sorted(editing.MODELS))}.")
    if not is_text(name):
        raise wrong(f"There is no {kind} of this name: it is not in UTF-8.")
    item: Item | None = editing.find(kind, name)
    if item is None:
        close = get_close_matches(name, Item.objects.filter(kind=kind).values_list("slug", flat=True), n=1)
        hint = f" Did you mean “{close[0]}”?" if close else ""
        raise wrong(f"There is no {kind} “{name}”.{hint}")
    return item


def is_text(argument: str) -> bool:
    """Whether an argument was text in UTF-8. Bytes that are not come from the shell as lone surrogates (PEP 383)."""
    return not any("\ud800" <= char <= "\udfff" for char in argument)


def since(edition: Edition) -> str:
    """Whether an edition is public, and from when."""
    way = "is to be public from" if edition.change is None else "is public since"
    return f"{way} {plain(edition.visible_from)}"
