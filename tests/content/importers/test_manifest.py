"""A manifest is read, or one line says what is wrong with it and where."""

from datetime import date
from pathlib import Path

import pytest

from content.importers.base import SourceError
from content.importers.manifest import load_manifest

POST = "posts:\n  - {starts_with: Bread, title: Bread and salt}\n"


def load(folder: Path, text: str) -> str:
    path = folder / "m.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as error:
        load_manifest(path)
    return str(error.value).removeprefix(f"{path}")


def test_load_manifest_fills_in_slugs_and_keeps_pieces(tmp_path: Path) -> None:
    path = tmp_path / "m.yaml"
    path.write_text("authors: [{name: Åda Hale}]\n" + POST, encoding="utf-8")
    loaded = load_manifest(path)
    assert (loaded.manifest.authors[0].slug, loaded.manifest.posts[0].slug) == ("åda-hale", "bread-and-salt")
    assert loaded.piece("authors", 0) == "{name: Åda Hale}".encode()
    assert loaded.line("posts", 0, "title") == 3


def test_load_manifest_reads_short_affiliations_and_days(tmp_path: Path) -> None:
    path = tmp_path / "m.yaml"
    event = "    event: {title: Day, date: 2026-06-18, speakers: [{name: Ada, affiliation: Mill}]}\n"
    path.write_text("posts:\n  - starts_with: Bread\n    title: Bread\n" + event, encoding="utf-8")
    found = load_manifest(path).manifest.posts[0].event
    assert found is not None
    assert found.date == date(2026, 6, 18)
    assert found.speakers[0].affiliation is not None
    assert found.speakers[0].affiliation.name == "Mill"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            POST + "autors: []\n",
            ", line 3, autors: unknown key; did you mean “authors”? Allowed: source, language, site",
        ),
        (POST + "zzz: []\n", ", line 3, zzz: unknown key. Allowed: source, language, site, authors, posts"),
        ("posts:\n  - {title: Bread}\n", ", line 2, posts[0].starts_with: is required"),
        ("posts: []\n", ", line 1, posts: must not be empty"),
        ("posts: [x]\n", ", line 1, posts[0]: has to be a mapping of keys to values"),
        ("- posts\n", ": this is no manifest: it has to be a mapping with the key posts"),
        ("posts: [{starts_with: 1, title: x}]\n", ", line 1, posts[0].starts_with: has to be text"),
        (
            POST + "authors: [{name: A, type: robot}]\n",
            ", line 3, authors[0].type: has to be 'person' or 'organisation'",
        ),
        (POST + "authors: [{name: A, guest: maybe}]\n", ", line 3, authors[0].guest: has to be true or false"),
        (POST + "authors: [{name: A, slug: A b}]\n", ", line 3, authors[0].slug: has a form that is not allowed here"),
        (POST + "language: english!\n", ", line 3, language: This is no BCP 47 language tag."),
        (POST + "posts: []\n", ", line 3, posts: this key is here twice"),
        (POST + "authors: [{name: A}, {name: a}]\n", ", line 3, authors[1]: the slug “a” is here twice"),
        ("posts: [{\n", ", line 2, column 1: this is no YAML: "),
        ("? [a]\n: b\n", ", line 1: a key has to be one word"),
        ("&a [*a]\n", ", line 1: nested more than 20 levels deep"),
        (f"[{','.join('x' * 60_000)}]", ": more than 50,000 entries: this is no manifest"),
        ("[" * 5000, ": this is no YAML: "),
        ("!!python/object:os.system {}", ", line 1, column 1: this is no YAML: "),
        (POST + 'source: "a\\0b"\n', ", line 3, source: Control characters are not allowed."),
        (
            POST + 'authors: [{name: A, bio: "\\e[1m"}]\n',
            ", line 3, authors[0].bio: Control characters are not allowed.",
        ),
        (
            POST + 'authors: [{name: "?\\n?"}]\n',
            ", line 3, authors[0]: “? ?” has no letter or digit to make a slug of",
        ),
        ("  \n", ": the file is empty"),
        ("a\0b", ": not text: "),
    ],
)
def test_load_manifest_says_what_is_wrong_where(tmp_path: Path, text: str, wanted: str) -> None:
    message = load(tmp_path, text)
    assert message.startswith(wanted)
    assert "\n" not in message


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("published_at: soon", "published_at: has to be a date such as 2015-03-19, or an instant"),
        ("published_at: 9999-12-31T23:00:00-23:00", "published_at: the year is out of range"),
        ("published_at: '0001-01-01'", "published_at: the year is out of range"),
        ("event: {title: Day, date: 9999-12-31}", "event.date: the year is out of range"),
        ("licence: CC BY", "licence: has a form that is not allowed here (a licence is an SPDX identifier"),
        (
            "event: {title: Day, date: 2026-06-18, venue: {country: xx}}",
            "event.venue.country: has a form that is not allowed here (a country is two capital letters, such as GB)",
        ),
        ("slug: a b", "slug: has a form that is not allowed here (a slug is words joined by hyphens)"),
        ("tags: [C, '!!!']", "tags[1]: “!!!” has no letter or digit to make a slug of"),
        ("tags: [C, C++]", "tags[1]: “C++” and “C” would be one tag, “c”"),
        ("event: {title: Day}", "event.date: is required"),
        ("event: {title: Day, date: 2026-06-18 10:00:00}", "event.date: has to be a date such as 2015-03-19, without"),
        ("event: {title: Day, date: 2026-06-18, timezone: Europe/Leith}", "event.timezone: This is no IANA time zone."),
        ("event: {title: Day, date: 2026-06-18, venue: {contry: GB}}", "event.venue.contry: unknown key; did you mean"),
        (
            "event: {title: Day, date: 2026-06-18, speakers: [{nam: A}]}",
            "event.speakers[0].name: is required (and 1 more)",
        ),
    ],
)
def test_load_manifest_says_what_is_wrong_with_a_post(tmp_path: Path, line: str, wanted: str) -> None:
    message = load(tmp_path, f"posts:\n  - starts_with: Bread\n    title: Bread\n    {line}\n")
    assert message.startswith(f", line 4, posts[0].{wanted}")


def test_load_manifest_refuses_two_stories_of_one_event(tmp_path: Path) -> None:
    event = "{starts_with: %s, title: %s, event: {title: Day, slug: day, date: 2026-06-1%s}}"
    same = f"posts: [{event % ('A', 'A', 8)}, {event % ('B', 'B', 9)}]"
    assert load(tmp_path, same) == ", line 1, posts[1].event: the event “day” is here twice, and not the same"


def test_load_manifest_refuses_a_tag_that_another_post_names_otherwise(tmp_path: Path) -> None:
    posts = "posts:\n- {starts_with: A, title: A, tags: [Salt]}\n- {starts_with: B, title: B, tags: [Salt, salt]}\n"
    assert load(tmp_path, posts) == ", line 3, posts[1].tags[1]: “salt” and “Salt” would be one tag, “salt”"
