"""A pasted file becomes posts with all that belongs to them; everything done to it is told."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from content.commands import authoring
from content.importers.base import SourceError
from content.importers.plaintext import PlaintextImporter
from content.importers.report import Outcome, Report
from content.models import Edition, Item, Original, Quote
from content.permissions import SYSTEM
from content.queries import editing
from tests.content.importers.conftest import Source
from tests.making import change, make

pytestmark = pytest.mark.django_db


def run(source: Source, **terms: Any) -> Report:
    return PlaintextImporter(source.file, source.manifest, **terms).run()


def state(kind: str, slug: str) -> dict[str, Any]:
    item = editing.find(kind, slug)
    assert item is not None
    return editing.state_of(item)


def texts(report: Report, code: str) -> list[str]:
    return [finding.text for finding in report.findings if finding.code == code]


def test_import_makes_all_that_the_files_hold(source: Source) -> None:
    assert run(source).summary() == "blog.txt: 2 posts, 2 authors, 1 event, 2 quotes, 1 reference and 2 tags made."


def test_import_makes_a_post_with_its_links(source: Source) -> None:
    run(source)
    post = state("post", "bread-and-salt")
    author, event = editing.find("author", "mara-lind"), editing.find("event", "open-kitchen")
    assert author
    assert event
    assert post["authors"] == [
        {
            "name": "Dr Mara Lind",
            "role": "author",
            "affiliation": {"name": "Mill Trust", "ror": None, "url": None},
            "author": str(author.pk),
        }
    ]
    assert (post["guest"], post["event"], post["licence"]) == (True, str(event.pk), "CC-BY-4.0")
    assert [Item.objects.get(pk=tag).slug for tag in post["tags"]] == ["baking", "salt"]
    assert post["language"] == "en-GB"


def test_import_writes_the_body_and_says_what_is_not_in_it(source: Source) -> None:
    report = run(source)
    assert state("post", "bread-and-salt")["body"] == (
        "Wednesday 18th June, Mill Hall\n\n## The first loaf\n\n"
        "We can’t bake alone, and Tom ‘Whisk’ Reyes knows it. The Gazette said:\n\n"
        "“Bread is the best argument we have.”\n\n"
        "Round 1 – Who is here\\\nWho bakes here?\n\n- Tom\n- Ada\n\nCheers,\\\nMara Lind"
    )
    assert texts(report, "dropped_line") == [
        "Bread and salt (guest: Dr Mara Lind)",
        "Bread and salt",
        "Counting loaves",
    ]
    assert texts(report, "heading_candidate") == ["The first loaf"]
    assert texts(report, "image_missing") == ["IMG_0001"]
    assert texts(report, "sign_off") == ["Cheers, / Mara Lind"]


def test_import_tells_every_repair_with_its_place(source: Source) -> None:
    report = run(source)
    assert Counter(repair.rule for repair in report.repairs) == {
        "utf8_as_cp1252": 5,
        "glued_heading": 1,
        "lost_quote": 1,
    }
    first = report.repairs[0]
    assert (first.before, first.after, first.line, first.where) == ("â€™", "’", 9, "bread-and-salt")
    assert first.excerpt == "We canâ€™t bake alone, and Tom"


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2026-06-19", "2026-06-19T11:00:00Z"),
        ("2026-01-19", "2026-01-19T12:00:00Z"),
        ("2026-06-19T08:30:00", "2026-06-19T07:30:00Z"),
        ("2026-06-19T08:30:00-04:00", "2026-06-19T12:30:00Z"),
    ],
)
def test_import_dates_posts_in_the_zone_of_the_site(source: Source, written: str, instant: str) -> None:
    source.change("2026-06-19", written)
    run(source, publish=True)
    assert state("post", "bread-and-salt")["published_at"] == instant
    assert Edition.objects.get(slug="bread-and-salt").published_on.isoformat() == written[:10]


def test_import_makes_an_all_day_event(source: Source) -> None:
    run(source)
    event = state("event", "open-kitchen")
    ada = editing.find("author", "ada-hale")
    assert ada
    assert (event["all_day"], event["starts_on"], event["ends_on"]) == (True, "2026-06-18", "2026-06-18")
    assert (event["timezone"], event["venue"]["country"]) == ("Europe/London", "GB")
    assert [(credit["name"], credit["author"]) for credit in event["speakers"]] == [
        ("Tom Reyes", None),
        ("Ada Hale", str(ada.pk)),
    ]
    assert event["organisers"][0]["role"] == "organiser"


def test_import_binds_references_to_their_markers(source: Source) -> None:
    run(source)
    post = state("post", "counting-loaves")
    reference = editing.find("reference", "harbour-board-2011")
    assert reference
    assert post["body"].startswith("It is known (Harbour Board, 2011[@harbour-board-2011]).")
    assert post["citations"] == [{"key": "harbour-board-2011", "reference": str(reference.pk), "listed": False}]
    assert "Harbour Board (2011)" not in post["body"]


def test_import_gives_another_work_of_the_same_key_its_own(source: Source) -> None:
    make("reference", key="harbour-board-2011", slug="harbour-board-2011")
    run(source)
    cited = state("post", "counting-loaves")["citations"]
    reference = editing.find("reference", "harbour-board-2011-2")
    assert reference
    assert cited == [{"key": "harbour-board-2011", "reference": str(reference.pk), "listed": False}]
    assert run(source).summary() == "blog.txt: nothing changed."


def test_import_proposes_quotes(source: Source) -> None:
    report = run(source)
    quote = Quote.objects.get(text="Bread is the best argument we have.")
    post, ada = editing.find("post", "bread-and-salt"), editing.find("author", "ada-hale")
    assert post
    assert ada
    found = editing.state_of(quote)
    assert (found["standing"], found["attribution"]["name"]) == ("proposed", "The Gazette")
    assert found["source"] == {"post": str(post.pk), "event": None, "reference": None, "url": None}
    assert found["selector"] == {
        "exact": "Bread is the best argument we have.",
        "prefix": "es knows it. The Gazette said: “",
        "suffix": "” Round 1 – Who is here Who bake",
    }
    assert state("quote", "count-them-twice-before-noon")["attribution"]["author"] == str(ada.pk)
    assert texts(report, "proposal") == ["Bread is the best argument we have.", "Count them twice before noon."]


def test_import_publishes_all_but_proposed_quotes(source: Source) -> None:
    report = run(source, publish=True)
    assert Counter(kind for kind, _ in report.published) == {
        "post": 2,
        "author": 2,
        "event": 1,
        "reference": 1,
        "tag": 2,
    }
    assert set(Edition.objects.values_list("reason", flat=True)) == {"backfill"}
    assert not Edition.objects.filter(kind="quote").exists()


def test_import_accepts_proposals_when_told_to(source: Source) -> None:
    run(source)
    report = run(source, accept=True, publish=True)
    assert report.summary() == "blog.txt: 2 quotes updated."
    assert Edition.objects.filter(kind="quote").count() == 2
    assert texts(report, "accepted_quote") == ["Bread is the best argument we have.", "Count them twice before noon."]
    assert run(source).summary() == "blog.txt: nothing changed."


def test_import_again_leaves_decisions_about_quotes(source: Source) -> None:
    run(source)
    quote = Quote.objects.get(text="Count them twice before noon.")
    authoring.reject_quote(quote=quote, actor=SYSTEM)
    report = run(source, accept=True)
    assert Quote.objects.get(pk=quote.pk).standing == "rejected"
    assert texts(report, "kept_edited") == ["quote count-them-twice-before-noon"]
    assert texts(report, "proposal") == []


def test_import_again_changes_nothing_under_other_names_of_the_files(source: Source) -> None:
    run(source, publish=True)
    before = Item.objects.count(), Edition.objects.count()
    renamed = Source(
        source.file.rename(source.file.with_name("b.txt")), source.manifest.rename(source.file.with_name("b.yaml"))
    )
    report = run(renamed, publish=True)
    assert report.summary() == "b.txt: nothing changed."
    assert texts(report, "other_source") == ["source: blog.txt"]
    assert (Item.objects.count(), Edition.objects.count()) == before


def test_import_again_updates_what_changed_and_keeps_what_an_editor_changed(source: Source) -> None:
    run(source)
    tag = editing.find("tag", "salt")
    assert tag
    change(tag, name="Sea salt")
    source.change_text("It is known", "It is well known")
    report = run(source)
    assert report.summary() == "blog.txt: 1 post updated."
    assert state("post", "counting-loaves")["body"].startswith("It is well known")
    assert texts(report, "kept_edited") == ["tag salt"]
    assert state("tag", "salt")["name"] == "Sea salt"


def test_import_keeps_the_bytes_of_each_item(source: Source) -> None:
    data = source.file.read_bytes()
    run(source)
    kept = {original.source: bytes(original.content) for original in Original.objects.all()}
    assert kept["blog.txt#bread-and-salt"] + kept["blog.txt#counting-loaves"] == data
    assert kept["blog.txt#counting-loaves/[1]"].startswith(b"[1] Harbour Board (2011)")
    assert kept["blog.txt#authors/ada-hale"] == b"{slug: ada-hale, name: Ada Hale}"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_import_reads_other_encodings_and_says_so(source: Source, encoding: str) -> None:
    source.file.write_bytes(source.file.read_text(encoding="utf-8").encode(encoding))
    report = run(source)
    assert report.count(Outcome.MADE)["post"] == 2
    assert len(texts(report, "encoding")) == (0 if encoding == "utf-8-sig" else 1)


def test_import_reads_latin_1(source: Source) -> None:
    source.change('"Bread and salt (guest: Dr Mara Lind)"', "Bread")
    text = "Bread and salt\n\nOn a café’s “terrasse”.\n\nCounting loaves\n\nOne.\n"
    source.file.write_bytes(text.encode("cp1252"))
    report = run(source)
    assert texts(report, "encoding") == ["cp1252"]
    assert state("post", "bread-and-salt")["body"] == "On a café’s “terrasse”."


def test_import_reports_what_stands_before_the_first_post_and_what_still_looks_damaged(source: Source) -> None:
    source.change_text("Bread and salt (", "Pasted from the blog\n\nBread and salt (")
    source.change_text("It is known", "Helloâ€ it is known [7]")
    report = run(source)
    assert texts(report, "dropped_line")[0] == "Pasted from the blog"
    assert texts(report, "damage_left") == ["â€"]
    assert texts(report, "unbound_marker") == ["[7]"]


def test_import_uses_an_author_who_is_here_already(source: Source) -> None:
    tom = make("author", slug="tom-reyes", name="Tom Reyes")
    source.change("authors: [Ada Hale]", "authors: [tom-reyes]")
    run(source)
    assert [(c["name"], c["author"]) for c in state("post", "counting-loaves")["authors"]] == [
        ("Tom Reyes", str(tom.pk))
    ]


def test_import_leaves_a_post_of_the_same_slug_alone(source: Source) -> None:
    make("post", slug="counting-loaves", title="Mine")
    report = run(source, publish=True)
    assert texts(report, "already_there") == ["post counting-loaves"]
    assert state("post", "counting-loaves")["title"] == "Mine"
    assert Quote.objects.count() == 1


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        (
            "authors: [Ada Hale]",
            "authors: [ada-hal]",
            "line 22, posts[1].authors[0]: there is no author “ada-hal”; did you mean",
        ),
        (
            "starts_with: Counting",
            "starts_with: Weighing",
            "line 20, posts[1].starts_with: no line begins with “Weighing loaves”",
        ),
    ],
)
def test_import_says_what_does_not_fit(source: Source, before: str, after: str, wanted: str) -> None:
    source.change(before, after)
    with pytest.raises(SourceError) as error:
        run(source)
    assert str(error.value).startswith(f"{source.manifest}, {wanted}")
    assert Item.objects.count() == 0


def test_dry_run_tells_the_same_and_writes_nothing(source: Source) -> None:
    rehearsal = run(source, dry_run=True, publish=True).as_json()
    assert (Item.objects.count(), Original.objects.count(), Edition.objects.count()) == (0, 0, 0)
    assert rehearsal | {"dry_run": False} == run(source, publish=True).as_json()


def expected_of(corpus: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((corpus / "expected.yaml").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def imported(corpus: Path) -> Report:
    return PlaintextImporter(corpus / "iriss-blog.txt", corpus / "iriss-blog.yaml", publish=True).run()


def test_corpus_comes_to_what_was_counted(imported: Report, corpus: Path) -> None:
    expected = expected_of(corpus)
    made = imported.count(Outcome.MADE)
    assert {kind: made[kind] for kind in ("post", "author", "event", "tag")} == {
        kind: expected[f"{kind}s"] for kind in ("post", "author", "event", "tag")
    }


def test_corpus_repairs_are_those_counted(imported: Report, corpus: Path) -> None:
    damage = expected_of(corpus)["damage"]
    spaces = damage.pop("Ā + no-break space")["count"]
    found = Counter(r.before for r in imported.repairs if r.rule in ("utf8_as_cp1257", "lost_quote"))
    assert found == {sequence: entry["count"] for sequence, entry in damage.items()} | {"Ā\u00a0": spaces}
    bodies = "".join(state("post", post.slug)["body"] for post in Item.objects.filter(kind="post"))
    assert not {"ā", "Ā", "€", "\u00a0"} & set(bodies)
    assert texts(imported, "damage_left") == []


def test_corpus_references_are_those_counted(imported: Report, corpus: Path) -> None:
    for wanted in expected_of(corpus)["references"]:
        [cited] = [
            r
            for r in Item.objects.filter(kind="reference")
            if state("reference", r.slug)["issued"] == str(wanted["issued"])
        ]
        found = state("reference", cited.slug)
        assert [person["literal"] for person in found["contributors"]["author"]] == wanted["contributors"]
        for name in ("title", "publisher", "publisher_place", "type"):
            assert found[name] == wanted.get(name, found[name])
        assert wanted.get("url_contains", "") in (found["source_url"] or "")
        assert not (found["source_url"] or "").endswith(")")
        assert f"[@{found['key']}])" in state("post", "radical-vs-incremental")["body"]


def test_corpus_quotes_are_those_counted(imported: Report, corpus: Path) -> None:
    wanted = expected_of(corpus)["quotes"]
    quotes = [editing.state_of(quote) for quote in Quote.objects.all()]
    for quote in wanted:
        [found] = [q for q in quotes if q["text"].startswith(quote["begins"])]
        post = editing.find("post", quote["post"])
        assert post
        assert (found["attribution"]["name"], found["source"]["post"]) == (quote["attributed_to"], str(post.pk))
        assert found["selector"]["exact"] == found["text"]
    assert len(quotes) - len(wanted) <= 2
    assert {quote["standing"] for quote in quotes} == {"proposed"}


def test_corpus_structure_is_that_counted(imported: Report, corpus: Path) -> None:
    [(slug, wanted)] = expected_of(corpus)["structure"].items()
    of_post = [finding for finding in imported.findings if finding.where == slug]
    assert [f.text for f in of_post if f.code == "image_missing"] == wanted["images_missing"]
    assert [f.text for f in of_post if f.code == "heading_candidate"] == wanted["heading_candidates"]
    assert [f.text for f in of_post if f.code == "sign_off"] == [wanted["sign_off"]]
    assert sum(line.startswith("- ") for line in state("post", slug)["body"].split("\n")) == wanted["list_items"]


def test_corpus_again_changes_nothing(imported: Report, corpus: Path) -> None:
    before = Item.objects.count(), Edition.objects.count()
    report = PlaintextImporter(corpus / "iriss-blog.txt", corpus / "iriss-blog.yaml", publish=True).run()
    assert report.summary() == "iriss-blog.txt: nothing changed."
    assert (Item.objects.count(), Edition.objects.count()) == before


@pytest.mark.parametrize(
    ("kind", "slug"), [("post", "bread-and-salt"), ("quote", None), ("author", "mara-lind"), ("tag", "baking")]
)
def test_import_again_leaves_out_what_was_deleted_here(source: Source, kind: str, slug: str | None) -> None:
    run(source)
    item = editing.find(kind, slug) if slug else Quote.objects.order_by("pk").first()
    authoring.delete_item(item=item, actor=SYSTEM)
    before = set(Item.objects.values_list("kind", "slug"))
    report = run(source)
    assert texts(report, "deleted_here") == [f"{kind} {item.slug}"]
    assert set(Item.objects.values_list("kind", "slug")) == before
    run(source, restore_deleted=True)
    assert set(Item.objects.values_list("kind", "slug")) == before | {(kind, item.slug)}
    assert texts(run(source), "deleted_here") == []


ANOTHER = """source: blog.txt
authors: [{slug: ada-hale, name: Another Ada}]
posts: [{starts_with: Rye, title: Rye, authors: [ada-hale]}]
"""


def test_import_refuses_another_file_of_the_same_name(source: Source, tmp_path: Path) -> None:
    """It would overwrite what has the same slug: the author here."""
    run(source)
    other = Source(tmp_path / "mill" / "blog.txt", tmp_path / "mill" / "blog.yaml")
    other.file.parent.mkdir()
    other.file.write_text("Rye\n\nKnead.\n", encoding="utf-8")
    other.manifest.write_text(ANOTHER, encoding="utf-8")
    with pytest.raises(SourceError) as error:
        run(other)
    assert str(error.value) == (
        f"{other.file}: 2 of 2 posts that were imported from “blog.txt” are not here: say --same-file if it is that "
        "file, and `source: mill/blog.txt` in the manifest if it is another"
    )
    assert state("author", "ada-hale")["name"] == "Ada Hale"
    other.change("source: blog.txt", "source: mill/blog.txt")
    report = run(other)
    assert (report.count(Outcome.MADE), texts(report, "other_source")) == ({"post": 1}, [])
    assert state("author", "ada-hale")["name"] == "Ada Hale"


def test_import_takes_the_same_file_with_other_posts_when_told_so(source: Source) -> None:
    run(source)
    source.file.write_text("Rye\n\nKnead.\n", encoding="utf-8")
    source.manifest.write_text(ANOTHER, encoding="utf-8")
    assert run(source, same_file=True).count(Outcome.MADE) == {"post": 1}
    assert state("author", "ada-hale")["name"] == "Another Ada"
