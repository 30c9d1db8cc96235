"""`manage.py import SOURCE …`: content from elsewhere. Each source has its own arguments and its importer."""

# ruff: noqa: N999 (the name of a command is the name of its module)

import os
import sys
from argparse import SUPPRESS, ArgumentParser
from pathlib import Path
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from content.importers.base import Importer, SourceError
from content.importers.markdown import MarkdownImporter
from content.importers.plaintext import PlaintextImporter
from content.importers.report import Report


def _plaintext(options: dict[str, Any], terms: dict[str, Any]) -> Importer[Any]:
    return PlaintextImporter(
        options["file"],
        options["manifest"],
        accept=options["accept_proposals"],
        same_file=options["same_file"],
        **terms,
    )


def _markdown(options: dict[str, Any], terms: dict[str, Any]) -> Importer[Any]:
    return MarkdownImporter(options["folder"], layout=options["layout"], **terms)


class Command(BaseCommand):
    help = "Import content, and tell everything that was repaired, left out or left to a person."

    def add_arguments(self, parser: CommandParser) -> None:
        sources = parser.add_subparsers(dest="source", metavar="SOURCE", required=True)
        plaintext = sources.add_parser("plaintext", help="posts pasted into a text file, with a manifest")
        plaintext.add_argument("file", type=Path, metavar="FILE", help="the text")
        plaintext.add_argument(
            "--manifest", type=Path, metavar="FILE.yaml", required=True, help="what is known of the posts"
        )
        plaintext.add_argument(
            "--accept-proposals", action="store_true", help="make the quotations that are found accepted quotes"
        )
        plaintext.add_argument(
            "--same-file", action="store_true", help="it is the file imported before, though most of its posts are gone"
        )
        plaintext.set_defaults(make=_plaintext)
        _add_shared(plaintext)
        markdown = sources.add_parser("markdown", help="a folder of Markdown with front matter")
        markdown.add_argument("folder", type=Path, metavar="FOLDER", help="the folder")
        markdown.add_argument(
            "--layout",
            default="auto",
            metavar="NAME-or-FILE.yaml",
            help="hugo, jekyll, commonplace, or a layout of your own (default: auto, by what is in the folder)",
        )
        markdown.set_defaults(make=_markdown)
        _add_shared(markdown)

    def handle(self, *_args: Any, **options: Any) -> None:
        """Exit code 0 when all is in, 3 when files were skipped, 2 when nothing was done for a fault of the files, 130
        when interrupted; 1 is the database's."""
        terms = {name: options[name] for name in ("publish", "dry_run", "restore_deleted")}
        importer = None
        try:
            _check_writable(options["report"], options)
            importer = options["make"](options, terms)
            report = importer.run()
        except SourceError as error:
            raise CommandError(f"{str(error).rstrip('.')}.{_so_far(importer)}", returncode=2) from error
        except DatabaseError as error:
            refusal = str(error).splitlines()[0].rstrip(".")
            raise CommandError(f"The database refused: {refusal}.{_so_far(importer)}") from error
        except KeyboardInterrupt:
            self.stderr.write(f"Interrupted.{_so_far(importer)} Give the same command again to go on.")
            sys.exit(130)
        if options["verbosity"]:
            encoding = getattr(self.stdout, "encoding", None) or "utf-8"
            self.stdout.write(report.as_text().encode(encoding, "replace").decode(encoding), ending="")
        _write(options["report"], report)
        if report.exit_code:
            sys.exit(report.exit_code)


def _add_shared(parser: ArgumentParser) -> None:
    parser.add_argument("--publish", action="store_true", help="publish what was imported (never proposed quotes)")
    parser.add_argument("--dry-run", action="store_true", help="report, and write nothing")
    parser.add_argument("--restore-deleted", action="store_true", help="make again what was deleted here since")
    # Django's own, which it would understand only before the name of the source.
    parser.add_argument("-v", "--verbosity", type=int, choices=range(4), default=SUPPRESS, help=SUPPRESS)
    parser.add_argument("--traceback", action="store_true", default=SUPPRESS, help=SUPPRESS)
    parser.add_argument("--report", type=Path, metavar="FILE.json", help="write the whole report there")


def _so_far(importer: Importer[Any] | None) -> str:
    if importer is None or importer.is_rehearsal or not importer.done:
        return " Nothing was changed."
    return f" {importer.done} of {importer.total} {importer.unit} are imported, each as a whole."


def _check_writable(path: Path | None, options: dict[str, Any]) -> None:
    """Before anything is imported. Raises SourceError."""
    if path is None:
        return
    if any(
        path.resolve() == Path(given).resolve() for given in map(options.get, ("file", "manifest", "layout")) if given
    ):
        raise SourceError(f"{path}: the report would replace what is to be imported")
    if path.is_dir() or not path.parent.is_dir() or not os.access(path if path.exists() else path.parent, os.W_OK):
        raise SourceError(f"{path}: the report cannot be written there")


def _write(path: Path | None, report: Report) -> None:
    """After all was imported, which stays so whatever becomes of the report."""
    if path is None:
        return
    try:
        path.write_bytes(orjson.dumps(report.as_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    except OSError as error:
        done = "Nothing was changed, as in every dry run" if report.is_rehearsal else "The import itself is done"
        problem = f"{path}: the report could not be written ({error.strerror or error})"
        raise CommandError(f"{done}, but {problem}.", returncode=2) from error
