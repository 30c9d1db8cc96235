"""What every importer can be relied on for: originals kept, nothing twice, editors first, whole batches only."""

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content.commands import publishing
from content.importers.base import LARGEST, Importer, Record, SourceError, read_bytes
from content.importers.report import Outcome, Report
from content.models import Edition, Item, Original, Post, Quote, Revision
from content.permissions import SYSTEM
from tests.making import change, make, publish

pytestmark = pytest.mark.django_db


class Records(Importer[list[Record]]):
    """Imports the batches it is given."""

    def __init__(self, *batches: list[Record], **terms: Any) -> None:
        super().__init__(Report("list", {}, {}), **terms)
        self.batches = list(batches)

    def read(self) -> list[list[Record]]:
        return self.batches

    def write(self, batch: list[Record]) -> None:
        for record in batch:
            self.save(record)


def post(name: str = "bread", content: bytes = b"raw", **data: Any) -> Record:
    return Record("post", f"list#{name}", content, {"slug": name, "title": name.title()} | data)


def outcomes(*records: Record, **terms: Any) -> list[str]:
    return [item.outcome for item in Records(list(records), **terms).run().items]


def test_run_makes_items_and_keeps_their_originals() -> None:
    report = Records([post()]).run()
    original = Original.objects.get()
    assert report.summary() == "list: 1 post made."
    assert (original.item.slug, original.source, original.version) == ("bread", "list#bread", 1)
    assert (bytes(original.content), original.digest) == (b"raw", hashlib.sha256(b"raw").hexdigest())


def test_run_again_changes_nothing() -> None:
    Records([post()], publish=True).run()
    before = list(Revision.objects.values()), list(Edition.objects.values()), list(Original.objects.values())
    assert outcomes(post(), publish=True) == [Outcome.UNCHANGED]
    assert (list(Revision.objects.values()), list(Edition.objects.values()), list(Original.objects.values())) == before


def test_run_again_updates_what_changed_in_the_source() -> None:
    Records([post()]).run()
    assert outcomes(post(title="Salt", content=b"new")) == [Outcome.UPDATED]
    original = Original.objects.get()
    assert (original.item.version, original.version, bytes(original.content)) == (2, 2, b"new")


def test_run_again_keeps_newer_bytes_that_change_nothing() -> None:
    Records([post()]).run()
    assert outcomes(post(content=b"new")) == [Outcome.UNCHANGED]
    assert bytes(Original.objects.get().content) == b"new"


def test_run_again_keeps_what_an_editor_changed() -> None:
    Records([post()]).run()
    change(Item.objects.get(), title="An editor’s")
    report = Records([post(title="Salt", content=b"new")], publish=True).run()
    assert [item.outcome for item in report.items] == [Outcome.KEPT_EDITED]
    assert report.findings[0].detail == "the source has changed, too"
    assert (Post.objects.get().title, Edition.objects.count()) == ("An editor’s", 0)


def test_run_again_knows_an_item_by_its_source_whatever_its_slug() -> None:
    Records([post()]).run()
    change(Item.objects.get(), slug="renamed")
    assert outcomes(post()) == [Outcome.KEPT_EDITED]
    assert Item.objects.count() == 1


def test_run_uses_and_leaves_alone_what_was_there_before() -> None:
    make("post", slug="bread", title="Mine")
    assert outcomes(post()) == [Outcome.ALREADY_THERE]
    assert (Post.objects.get().title, Original.objects.count()) == ("Mine", 0)


def test_run_saves_a_record_once() -> None:
    assert outcomes(post(), post()) == [Outcome.MADE]


def test_run_gives_fields_to_new_items_only() -> None:
    quote = Record("quote", "list#q", b"", {"text": "Bread first."}, {"standing": "proposed"})
    assert outcomes(quote) == [Outcome.MADE]
    assert Quote.objects.get().standing == "proposed"
    accepted = Record("quote", "list#q", b"", {"text": "Bread first.", "standing": "accepted"})
    assert outcomes(accepted) == [Outcome.UPDATED]
    assert outcomes(quote) == [Outcome.UNCHANGED]
    assert Quote.objects.get().standing == "accepted"


def test_run_publishes_without_announcing_and_never_what_is_proposed() -> None:
    quote = Record("quote", "list#q", b"", {"text": "Bread first."}, {"standing": "proposed"})
    report = Records([post(), quote], publish=True).run()
    assert report.published == [("post", "bread")]
    assert Edition.objects.get().reason == "backfill"


def test_run_publishes_later_what_was_imported_before() -> None:
    Records([post()]).run()
    assert Records([post()], publish=True).run().published == [("post", "bread")]


def test_run_publishes_changes_of_what_is_public_and_nothing_withdrawn() -> None:
    Records([post()], [post("salt")], publish=True).run()
    publishing.withdraw(item=Item.objects.get(slug="salt"), mode="gone", actor=SYSTEM)
    report = Records([post(title="New")], [post("salt", title="New")], publish=True).run()
    assert report.published == [("post", "bread")]


def test_run_publishes_beside_a_schedule_and_keeps_it() -> None:
    Records([post()], publish=True).run()
    at = timezone.now() + timedelta(days=1)
    publish(Item.objects.get(), at=at, note="Tomorrow.")
    assert outcomes(post(title="New"), publish=True) == [Outcome.UPDATED]
    assert Edition.objects.filter(change__isnull=False).count() == 2
    assert Edition.objects.filter(visible_from=at, change=None).exists()


def test_dry_run_reports_the_same_and_writes_nothing() -> None:
    report = Records([post()], dry_run=True, publish=True).run()
    assert (report.summary(), report.published) == ("list: 1 post made.", [("post", "bread")])
    assert (Item.objects.count(), Original.objects.count(), Edition.objects.count()) == (0, 0, 0)


def test_dry_run_of_several_batches_reports_what_a_run_would() -> None:
    make("author", slug="ada", name="Ada")
    credit = {"authors": [{"name": "Ada", "author": "ada"}]}
    batches = [post(**credit)], [post("salt", **credit), Record("author", "list#ada", b"", {"slug": "ada"})], [post()]
    rehearsal = Records(*batches, dry_run=True, publish=True).run().as_json()
    assert (Item.objects.count(), Edition.objects.count()) == (1, 0)
    assert rehearsal | {"dry_run": False} == Records(*batches, publish=True).run().as_json()
    assert rehearsal["counts"]["published"] == {"post": 2}  # the author is an editor's draft


def test_dry_run_takes_the_log_after_every_item() -> None:
    with CaptureQueriesContext(connection) as queries:
        Records([post()], [post("salt")], dry_run=True, publish=True).run()
    written = [query["sql"] for query in queries]
    taken = next(n for n, sql in enumerate(written) if 'FROM "content_head"' in sql)
    last = max(n for n, sql in enumerate(written) if sql.startswith('INSERT INTO "content_item"'))
    assert last < taken


def test_run_stops_at_a_refused_record_with_earlier_batches_whole() -> None:
    importer = Records([post()], [post("salt"), post("new")], [post("pepper")])
    with pytest.raises(SourceError, match=r"^list#new: The slug “new” is taken"):
        importer.run()
    assert (importer.done, importer.total) == (1, 3)
    assert [item.slug for item in Item.objects.all()] == ["bread"]
    assert outcomes(post(), post("salt"), post("pepper")) == [Outcome.UNCHANGED, Outcome.MADE, Outcome.MADE]


def test_read_bytes_says_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b" \n")
    for name, wanted in [("none", "there is no such file"), ("", "this is a folder"), ("empty", "the file is empty")]:
        with pytest.raises(SourceError, match=wanted):
            read_bytes(tmp_path / name)
    with pytest.raises(SourceError, match="cannot be read"):
        read_bytes(Path("a\0b"))
    with pytest.raises(SourceError, match="the name of the file is not in UTF-8"):
        read_bytes(Path("\udcff.txt"))


def test_read_bytes_refuses_what_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(SourceError, match=r"large: more than 40 MB$"):
        read_bytes(path)
