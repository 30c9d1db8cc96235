"""Five years of a real site, imported once: every file is accounted for, and what the filters count is in the files.

What the files say is read here by other means than the importer's: lines and regular expressions.
"""

import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.core.management import call_command
from pytest_django.plugin import DjangoDbBlocker

from content.importers.markdown import MarkdownImporter
from content.models import Edge, Edition, Event, Item, Original, Post, Revision
from content.models.edition import Change
from tests.asking import Client, one_connection
from tests.conftest import ROOT
from tests.content.importers.folders import state
from tests.pipeline.frontends import bodies_of, check

__all__ = ["one_connection"]

LAYOUT = Path(__file__).with_name("digitalgov.yaml")
CORPUS = ROOT.parent / "shared" / "corpus" / "digitalgov"
NEW_YORK = ZoneInfo("America/New_York")

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here (../shared/corpus)"),
]


@pytest.fixture(scope="module")
def imported(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[MarkdownImporter]:
    """The corpus, published; taken out of the database again at the end."""
    with django_db_blocker.unblock():
        start = time.monotonic()
        importer = MarkdownImporter(CORPUS, layout=str(LAYOUT), publish=True)
        importer.run()
        importer.seconds = time.monotonic() - start  # type: ignore[attr-defined]
    yield importer
    with django_db_blocker.unblock():
        call_command("flush", verbosity=0, interactive=False)


@cache
def files(section: str) -> dict[str, str]:
    """The texts of a section by their paths in the corpus, without `_index.md` of the section itself."""
    found = (CORPUS / "content" / section).rglob("*.md")
    paths = {path.relative_to(CORPUS).as_posix(): path for path in found}
    own = f"content/{section}/_index.md"
    return {name: path.read_text(encoding="utf-8") for name, path in sorted(paths.items()) if name != own}


def listed(text: str, key: str) -> list[str]:
    """The entries of a list in front matter, read line by line."""
    found = re.search(rf"^{key}:\s*\n((?:[ ]*-[^\n]*\n)*)", text.lstrip().split("\n---", 1)[0] + "\n", re.MULTILINE)
    entries = [line.strip()[1:].strip() for line in (found[1].splitlines() if found else [])]
    return [entry.split(" #")[0].strip().strip("\"'") for entry in entries]


def written(text: str, key: str) -> str | None:
    found = re.search(rf"^{key}:[ ]*(\S[^\n]*)$", text, re.MULTILINE)
    return found[1].strip().strip("\"'") if found else None


def instant(text: str) -> datetime:
    """Of `date`, which without an offset is the site's."""
    value = re.sub(r" (\d):", r" 0\1:", written(text, "date") or "")
    at = datetime.fromisoformat(re.sub(r" ([-+]\d\d)(\d\d)$", r"\1:\2", value))
    return at if at.tzinfo else at.replace(tzinfo=NEW_YORK)


def source(path: str) -> str:
    return f"digitalgov/{path}"


def posts_of(kind: str, name: str) -> int:
    item = Item.objects.get(kind=kind, slug=name)
    return Edge.objects.filter(kind="post", name=kind, value=str(item.pk)).count()


@pytest.mark.parametrize(
    ("section", "kind", "count"), [("news", "post", 954), ("events", "event", 152), ("authors", "author", 1043)]
)
def test_corpus_has_an_item_for_every_file(imported: MarkdownImporter, section: str, kind: str, count: int) -> None:
    there = set(Original.objects.filter(item__kind=kind).values_list("source", flat=True))
    assert {source(path) for path in files(section)} == there
    assert len(there) == count


def test_corpus_has_a_tag_for_every_topic(imported: MarkdownImporter) -> None:
    there = set(Original.objects.filter(item__kind="tag").values_list("source", flat=True))
    assert {source(path) for path in files("topics")} <= there
    assert len(files("topics")) == 51


def test_corpus_has_no_file_that_is_not_told(imported: MarkdownImporter) -> None:
    told = {finding.where for finding in imported.report.findings if finding.code == "file_left_out"}
    assert told == {"LICENSE.md", "content/authors/_index.md", "content/topics/_index.md"}
    assert (imported.told.files, imported.told.skipped) == (2203, 0)


def test_corpus_is_public_but_for_its_drafts(imported: MarkdownImporter) -> None:
    drafts = {path for section in ("news", "events") for path, text in files(section).items() if written(text, "draft")}
    hidden = {original.source for original in Original.objects.defer("content") if not is_public(original)}
    assert hidden == {source(path) for path in drafts}
    assert {finding.where for finding in imported.report.findings if finding.code == "draft"} == drafts


def is_public(original: Original) -> bool:
    return Edition.objects.filter(item_id=original.item_id, change__isnull=False).exists()


def test_corpus_was_not_announced(imported: MarkdownImporter) -> None:
    assert set(Change.objects.values_list("reason", flat=True)) == {"backfill"}


def test_corpus_has_its_original_dates(imported: MarkdownImporter) -> None:
    for path, text in files("news").items():
        assert Post.objects.get(original__source=source(path)).published_at == instant(text), path


def test_corpus_has_the_clock_of_its_events(imported: MarkdownImporter) -> None:
    for path, text in files("events").items():
        value = re.sub(r" (\d):", r" 0\1:", written(text, "date") or "")
        event = Event.objects.get(original__source=source(path))
        assert value.startswith(f"{event.starts_on} {event.starts_time}"), path
        assert event.timezone == "America/New_York"


def test_corpus_has_its_bylines_in_their_order(imported: MarkdownImporter) -> None:
    slugs = dict(Item.objects.filter(kind="author").values_list("id", "slug"))
    for path, text in files("news").items():
        post = Post.objects.get(original__source=source(path))
        found = [slugs.get(credit.author_id) for credit in post.credits.order_by("position")]
        assert found == list(dict.fromkeys(listed(text, "authors"))), path


@pytest.mark.parametrize("number", range(5))
def test_corpus_filters_by_author_and_topic_count_what_the_files_say(
    imported: MarkdownImporter, one_connection: None, number: int
) -> None:
    published = [text for text in files("news").values() if not written(text, "draft")]
    authors = Counter(name for text in published for name in set(listed(text, "authors")))
    name, count = authors.most_common(40)[number * 7]
    assert posts_of("author", name) == count
    topics = Counter(name for text in published for name in set(listed(text, "topics")))
    name, count = topics.most_common(40)[number * 7]
    assert total("posts", tag=name) == count


@pytest.mark.parametrize("year", [2015, 2017, 2019])
def test_corpus_filter_by_year_is_in_the_site_s_zone(
    imported: MarkdownImporter, one_connection: None, year: int
) -> None:
    published = [text for text in files("news").values() if not written(text, "draft")]
    zone = ZoneInfo(settings.SITE_TIME_ZONE)
    years = [instant(text).astimezone(zone).year for text in published]
    assert total("posts", year=str(year)) == years.count(year)


@pytest.mark.outside("npm")
def test_corpus_is_the_same_in_frontends(imported: MarkdownImporter, one_connection: None) -> None:
    """Every body as a tree, rendered by what frontends use, is its HTML."""
    bodies = bodies_of("posts", "events")
    assert len(bodies) == total("posts") + total("events")
    check(bodies)


def total(kind: str, **filters: str) -> int:
    response = Client().get(f"/api/v1/{kind}/", {"page_size": "1", **filters})
    return int(json.loads(response.content)["count"])


def test_corpus_links_lead_to_what_they_name(imported: MarkdownImporter) -> None:
    """Every `ref` to a file that is here is a link to its item; every other is told."""
    here = {Path(path).stem: path for section in ("news", "events") for path in files(section)}
    bound = {(finding.where, finding.text) for finding in imported.report.findings if finding.code == "link_bound"}
    unbound = {(finding.where, finding.text) for finding in imported.report.findings if finding.code == "link_unbound"}
    for path, text in files("news").items():
        for name in re.findall(r'\{\{<\s*ref "([^"#]+)"\s*>\}\}', text):
            wanted = bound if Path(name).stem in here and "/" not in name else bound | unbound
            assert (path, name) in wanted, (path, name)


def test_corpus_again_changes_nothing(imported: MarkdownImporter) -> None:
    before = Revision.objects.count(), Edition.objects.count(), Change.objects.count(), Item.objects.count()
    again = MarkdownImporter(CORPUS, layout=str(LAYOUT), publish=True)
    assert again.run().summary() == "digitalgov: nothing changed."
    after = Revision.objects.count(), Edition.objects.count(), Change.objects.count(), Item.objects.count()
    assert (after, again.report.published) == (before, [])
    again_told = Counter(finding.code for finding in again.report.findings)
    assert again_told == Counter(finding.code for finding in imported.report.findings)


def test_corpus_tells_its_traps(imported: MarkdownImporter) -> None:
    counts = Counter(finding.code for finding in imported.report.findings)
    known = {
        "front_matter_late": 4,
        "key_twice": 11,
        "draft": 3,
        "slug_changed": 1,
        "author_missing": 7,
        "several_authors": 114,
        "title_missing": 1,
    }
    assert {code: counts[code] for code in known} == known
    assert not {code for code in counts if code in {"file_skipped", "file_unmatched", "not_published", "date_wrong"}}
    assert state("post", "health-it-services-sin-ready-to-serve-agencies")["title"]
