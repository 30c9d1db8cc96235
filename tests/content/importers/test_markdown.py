"""A folder of Markdown becomes items; every trap on the way is told by its name, with file and line."""

import os
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from content.importers.base import SourceError
from content.importers.report import Outcome
from content.models import Edition, Image, Item, Original, Post
from tests.content.importers.folders import EVENT, POST, Folder, body, state
from tests.making import make, make_image

pytestmark = pytest.mark.django_db

COUNTED = "counts from the day of loading, as only the sample of `make run` may"


# --- What becomes of a file --------------------------------------------------------------------------------------


def test_markdown_makes_items_and_keeps_their_originals(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST + "\nKnead.\n")
    report = folder.run()
    assert report.summary() == "site: 1 post and 1 author made."
    found = state("post", "bread")
    assert (found["title"], found["body"], found["published_at"]) == ("Bread", "Knead.", "2019-03-01T09:00:00Z")
    assert found["authors"] == [{"name": "Ada Hale", "role": "author", "affiliation": None, "author": "ada"}]
    assert found["aliases"] == ["/posts/bread/"]
    original = Original.objects.get(source="site/content/posts/bread.md")
    assert bytes(original.content) == (POST + "\nKnead.\n").encode()


def test_markdown_makes_tags_of_words_and_of_folders(folder: Folder) -> None:
    folder.write("content/tags/salt/_index.md", "---\ntitle: Sea salt\n---\n")
    folder.write("content/posts/bread.md", POST.replace("title", "tags: [sea salt, New Ovens]\ntitle"))
    folder.run()
    assert state("post", "bread")["tags"] == ["salt", "new-ovens"]
    assert state("tag", "new-ovens")["name"] == "New Ovens"


def test_markdown_makes_a_tag_of_a_word_once(folder: Folder) -> None:
    for name in ("a", "b", "c"):
        folder.write(f"content/posts/{name}.md", POST.replace("title", "tags: [rye]\ntitle"))
    assert folder.run().summary() == "site: 3 posts, 1 author and 1 tag made."
    assert "already_there" not in folder.codes()


def test_markdown_publishes_as_backfill_and_no_draft(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.write("content/posts/salt.md", POST.replace("title", "draft: true\ntitle"))
    report = folder.run(publish=True)
    assert report.published == [("author", "ada"), ("post", "bread")]
    assert set(Edition.objects.values_list("reason", flat=True)) == {"backfill"}
    assert Edition.objects.get(slug="bread").published_at.isoformat() == "2019-03-01T09:00:00+00:00"
    assert folder.told("draft") == [("content/posts/salt.md", None, "salt", None)]


@pytest.mark.parametrize("key", ["draft: yes", 'draft: "true"', "draft: 1", "published: no", 'published: "False"'])
def test_markdown_publishes_no_draft_however_it_is_written(folder: Folder, key: str) -> None:
    folder.write("content/posts/bread.md", POST.replace("title", f"{key}\ntitle"))
    assert folder.run(publish=True).published == [("author", "ada")]


@pytest.mark.parametrize("key", ["draft: no", 'draft: "false"', "draft: 0", "published: yes", "draft:", "published:"])
def test_markdown_publishes_what_is_no_draft_however_it_is_written(folder: Folder, key: str) -> None:
    folder.write("content/posts/bread.md", POST.replace("title", f"{key}\ntitle"))
    assert folder.run(publish=True).published == [("author", "ada"), ("post", "bread")]


def test_markdown_takes_no_draft_along_of_the_folder_or_of_an_editor(folder: Folder) -> None:
    folder.write("content/authors/tom/_index.md", "---\nname: Tom\ndraft: true\n---\n")
    make("tag", slug="rye", name="Rye")
    folder.write("content/posts/bread.md", POST.replace("[ada]", "[ada, tom]\ntags: [rye]"))
    assert folder.run(publish=True).published == [("author", "ada"), ("post", "bread")]
    assert set(Edition.objects.values_list("kind", "slug")) == {("author", "ada"), ("post", "bread")}
    folder.write("content/authors/tom/_index.md", "---\nname: Tom\n---\n")
    assert folder.run(publish=True).published == [("author", "tom")]


def test_markdown_saves_and_does_not_publish_what_has_a_date_to_come(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST.replace("2019", "2999"))
    folder.write("content/posts/salt.md", POST)
    assert folder.run(publish=True).published == [("author", "ada"), ("post", "salt")]
    assert [(text, line) for _, line, text, _ in folder.told("not_published")] == [("post bread", None)]


def test_markdown_binds_links_whatever_the_order_of_the_files(folder: Folder) -> None:
    folder.write("content/posts/a.md", POST + '[One]({{< ref "z.md" >}}), [two](../z/), [three](/posts/z/#end).')
    folder.write("content/posts/z.md", POST + "Back to [a](a.md).")
    folder.run(publish=True)
    assert body("a") == "[One](post:z), [two](post:z), [three](post:z#end)."
    assert body("z") == "Back to [a](post:a)."
    slots = [s for s in Edition.objects.get(slug="a").body.parts["body"]["segments"] if isinstance(s, dict)]
    assert [slot["id"] for slot in slots if slot["slot"] == "link"] == [str(Item.objects.get(slug="z").pk)] * 3
    assert [line for _, line, _, _ in folder.told("link_bound")] == [6, 6, 6, 6]


def test_markdown_takes_dates_without_a_zone_for_the_site_s(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST.replace("2019-03-01T09:00:00Z", "2019-07-01 09:00"))
    folder.run()
    assert state("post", "bread")["published_at"] == "2019-07-01T08:00:00Z"


def test_markdown_reads_toml_and_json(folder: Folder) -> None:
    folder.write("content/posts/a.md", "+++\ntitle = 'A'\ndate = 2019-03-01\n+++\nText.")
    folder.write("content/posts/b.md", '{"title": "B", "tags": ["x"]}\nText.')
    folder.run()
    assert (state("post", "a")["published_at"], body("a")) == ("2019-03-01T00:00:00Z", "Text.")
    assert (state("post", "b")["tags"], body("b")) == (["x"], "Text.")


def test_markdown_imports_the_pictures_that_texts_show(folder: Folder) -> None:
    folder.draw("static/img/loaf.png")
    folder.draw("static/img/never.png")
    folder.write("content/posts/bread.md", POST + "![A loaf](/img/loaf.png)\n\n![Gone](/img/gone.png)")
    folder.run(publish=True)
    assert body() == "![A loaf](image:loaf)\n\n![Gone](/img/gone.png)"
    assert Image.objects.get().alt == "A loaf"
    assert folder.told("image_missing") == [("content/posts/bread.md", 8, "/img/gone.png", None)]
    assert folder.told("picture_unused") == [("static/img/never.png", None, "static/img/never.png", None)]


def test_markdown_gives_pictures_of_one_name_slugs_of_their_own(folder: Folder) -> None:
    make_image(slug="loaf")
    for place in ("a", "b"):
        folder.draw(f"content/{place}/loaf.png")
        folder.write(f"content/{place}/{place}.md", POST + "![Loaf](loaf.png)")
    folder.run(publish=True)
    assert (body("a"), body("b")) == ("![Loaf](image:loaf-2)", "![Loaf](image:loaf-3)")
    folder.write("content/0.md", POST + "![Loaf](b/loaf.png)")
    assert folder.run(publish=True).summary() == "site: 1 post made."
    assert body("0") == "![Loaf](image:loaf-3)"


def test_markdown_reads_events_in_wall_time(folder: Folder) -> None:
    event = "---\ntitle: Bake\nstart: 2019-07-01 10:00\nend: 2019-07-01 12:00\n---\n"
    folder.write("content/events/bake.md", event)
    folder.write("content/events/day.md", "---\ntitle: Day\ndate: 2019-07-01\n---\n")
    folder.run()
    found = state("event", "bake")
    assert (found["starts_local"], found["ends_local"]) == ("2019-07-01T10:00:00", "2019-07-01T12:00:00")
    assert (found["timezone"], found["all_day"]) == ("Europe/London", False)
    assert state("event", "day")["all_day"] is True


# --- Traps ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "line", "shown", "detail"),
    [
        (POST.replace("Bread", "Bread: a history"), "front_matter_repaired", 2, "title: Bread: a history", None),
        ("\n\n" + POST, "front_matter_late", 1, "2 empty lines", None),
        ("# Bread\n\nKnead.", "front_matter_missing", 1, "# Bread", None),
        ("# Bread\n\nKnead.", "title_missing", 1, "Bread", "from the first heading"),
        (POST + "---\nsubtitle: Two\n---\nKnead.", "front_matter_doubled", 6, "subtitle", None),
        (POST.removesuffix("---\n") + "\nKnead.", "front_matter_unclosed", 1, "---", None),
        (POST.replace("date", "title: Rye\ndate"), "key_twice", 3, "title", None),
        (
            POST.replace("2019-03-01T09:00:00Z", "'March 3, 2015'"),
            *("date_text", 3, "March 3, 2015", "published_at: 2015-03-03"),
        ),
        (
            POST.replace("2019-03-01T09:00:00Z", "2015-02-03 9:00:07 -0400"),
            *("date_text", 3, "2015-02-03 9:00:07 -0400", "published_at: 2015-02-03 09:00:07 -0400"),
        ),
        (POST.replace("2019-03-01T09:00:00Z", "soon"), "date_wrong", 3, "soon", "published_at"),
        (
            POST.replace("2019-03-01T09:00:00Z", "-3d 09:00"),
            *("date_wrong", 3, "-3d 09:00", f"published_at: {COUNTED}"),
        ),
        (POST.replace("[ada]", "[tom]"), "author_unknown", 4, "tom", "kept as a byline"),
        (POST.replace("authors: [ada]\n", ""), "author_missing", 1, "content/posts/bread.md", None),
        (POST.replace("[ada]", "[ada, tom]"), "several_authors", 4, "Ada Hale, tom", None),
        (POST.replace("Bread", "<em>Bread</em>"), "html_in_text", 2, "<em>Bread</em>", None),
        (POST.replace("Bread", "'**Bread** [x](/y)'"), "html_in_text", 2, "**Bread** [x](/y)", None),
        (POST + "One {: .wide} two", "attributes_dropped", 6, "{: .wide}", None),
        (POST.replace("title", "slug: a b\ntitle"), "slug_changed", 2, "a b", "now a-b"),
        (
            POST.replace("title", "canonicalURL: nowhere\ntitle"),
            *("value_refused", 2, "nowhere", "canonical_url: This is no http or https address."),
        ),
        (
            POST.replace("Bread", "B" * 301),
            "text_cut",
            2,
            "B" * 301,
            "title: String should have at most 300 characters",
        ),
        (POST + "One\n{{< chart 1 >}} two", "unknown_shortcode", 7, "{{< chart 1 >}}", None),
        (POST + "{% chart 1 %}", "unknown_liquid", 6, "{% chart 1 %}", None),
        (POST + "[x](/gone/)", "link_unbound", 6, "/gone/", None),
        (POST + '[x]({{< ref "2014-01-02-gone.md" >}})', "link_unbound", 6, "2014-01-02-gone.md", "post:gone"),
        (POST + "![x](gone.png)", "image_missing", 6, "gone.png", None),
        (POST.replace("title", "image: gone.png\ntitle"), "image_missing", 2, "gone.png", None),
        (POST + "\n<p onclick='x'>One</p>", "html_changed", 7, "removed_attribute: onclick on <p>", None),
        (POST.replace("title", "mood: calm\ntitle"), "key_unused", 2, "mood", "in 1 post file"),
    ],
)
def test_markdown_tells_a_trap(folder: Folder, text: str, code: str, line: int, shown: str, detail: str | None) -> None:
    folder.write("content/posts/bread.md", text)
    folder.run()
    assert folder.told(code) == [("content/posts/bread.md", line, shown, detail)]
    assert Post.objects.count() == 1


def test_markdown_repairs_damaged_text_and_entities_and_says_where(folder: Folder) -> None:
    folder.write(
        "content/posts/bread.md",
        POST.replace("Bread", "Bread &#038; salt") + "Caf\u00c3\u00a9s\n&#8216;so&#8217; &amp;c.",
    )
    report = folder.run()
    assert body() == "Cafés\n‘so’ &amp;c."
    assert state("post", "bread")["title"] == "Bread & salt"
    told = [(repair.rule, repair.where, repair.line, repair.before, repair.after) for repair in report.repairs]
    path = "content/posts/bread.md"
    assert sorted(told) == [
        ("html_entity", path, 2, "&#038;", "&"),
        ("html_entity", path, 7, "&#8216;", "‘"),
        ("html_entity", path, 7, "&#8217;", "’"),
        ("utf8_as_cp1252", path, 6, "\u00c3\u00a9", "é"),
    ]


def test_markdown_reads_other_encodings_and_says_so(folder: Folder) -> None:
    folder.write("content/posts/bread.md", (POST + "Brötchen").encode("cp1252"))
    folder.write("content/posts/salt.md", (POST + "Café").encode("utf-16"))
    folder.run()
    assert (body(), body("salt")) == ("Brötchen", "Café")
    assert [(where, text) for where, _, text, _ in folder.told("encoding")] == [
        ("content/posts/bread.md", "cp1252"),
        ("content/posts/salt.md", "utf-16-le"),
    ]


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b"", None, "the file is empty"),
        (b"\x00\x01\x02PNG", None, "not text: byte 0 is no character in utf-16-le"),
        (b"---\ntitle: [1\n  2: }\n---\n", 3, "the front matter is no YAML: did not find expected ',' or ']'"),
        (b"---\n- a\n---\n", 2, "the front matter is no mapping of keys to values"),
        (b"---\nSomething else.\nAnd more.\n", 1, "the front matter is never closed"),
    ],
)
def test_markdown_skips_a_broken_file_and_says_why(
    folder: Folder, content: bytes, line: int | None, reason: str
) -> None:
    folder.write("content/posts/bread.md", content)
    folder.write("content/posts/salt.md", POST)
    report = folder.run(publish=True)
    path = "content/posts/bread.md"
    ((where, at, text, detail),) = folder.told("file_skipped")
    assert (where, text) == (path, path)
    assert (detail or "").startswith(reason.split(":", maxsplit=1)[0])
    assert at == line
    assert (report.exit_code, report.published) == (3, [("author", "ada"), ("post", "salt")])


@pytest.mark.parametrize(
    "text",
    [
        '{"title": ' + "[" * 100_000,
        "+++\na = " + "[" * 5_000 + "\n+++\n",
        "---\na: " + "{b: " * 100 + "1" + "}" * 100 + "\n---\n",
        "---\na: &a [*a]\ntags: *a\n---\n",
        "---\na: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        + "".join(f"{two}: &{two} [{', '.join(['*' + one] * 9)}]\n" for one, two in pairwise("abcdefg"))
        + "---\n",
        "---\ntitle: !include title.txt\n---\n",
        "---\ntitle: !!binary aaa\n---\n",
    ],
    ids=["json", "toml", "yaml", "itself", "aliases", "tag", "binary"],
)
def test_markdown_skips_front_matter_that_would_not_end(folder: Folder, text: str) -> None:
    folder.write("content/posts/bread.md", text)
    assert folder.run().exit_code == 3
    assert [where for where, *_ in folder.told("file_skipped")] == ["content/posts/bread.md"]


def test_markdown_reads_sections_that_are_called_as_what_generators_make(folder: Folder) -> None:
    folder.write("content/resources/bread.md", POST)
    folder.write("content/public/salt.md", POST)
    folder.write("public/bread.md", POST)
    folder.write("resources/_gen/salt.md", POST)
    assert folder.run().summary() == "site: 2 posts and 1 author made."
    assert "file_unmatched" not in folder.codes()


def test_markdown_leaves_out_every_value_that_is_refused(folder: Folder) -> None:
    links = "".join(f"  - {{rel: website, url: {url}}}\n" for url in ("a", "b", "https://c.example", "d", "e", "f"))
    folder.write("authors/tom.md", f"---\nname: Tom\nlinks:\n{links}---\n")
    folder.run("commonplace")
    assert [link["url"] for link in state("author", "tom")["links"]] == ["https://c.example"]
    assert len(folder.told("value_refused")) == 5


def test_markdown_names_files_that_are_no_content(folder: Folder) -> None:
    folder.write("content/_index.md", "---\ntitle: Home\n---\n")
    folder.write("README.md", "# Site")
    report = folder.run()
    assert [where for where, *_ in folder.told("file_unmatched")] == ["README.md", "content/_index.md"]
    assert report.exit_code == 3


def test_markdown_gives_a_second_file_of_one_slug_a_number(folder: Folder) -> None:
    folder.write("content/a/bread.md", POST)
    folder.write("content/b/bread.md", POST)
    folder.write("content/new.md", POST)
    folder.run()
    assert [(where, text, detail) for where, _, text, detail in folder.told("slug_twice")] == [
        ("content/b/bread.md", "bread", "now bread-2; content/a/bread.md has it"),
        ("content/new.md", "new", "now new-2; an address of the API has it"),
    ]
    assert set(Item.objects.filter(kind="post").values_list("slug", flat=True)) == {"bread", "bread-2", "new-2"}


def test_markdown_gives_an_old_address_to_one_file(folder: Folder) -> None:
    folder.write("content/posts/a.md", POST.replace("title", "aliases: [/old/, /older.html]\ntitle"))
    folder.write("content/posts/b.md", POST.replace("title", "aliases: /old/\ntitle") + "[x](/older.html)")
    folder.run()
    assert state("post", "a")["aliases"] == ["/posts/a/", "/old/", "/older.html"]
    assert folder.told("alias_refused") == [("content/posts/b.md", None, "/old/", "another file has it")]
    assert body("b") == "[x](post:a)"


@pytest.mark.parametrize(
    ("start", "end", "code", "line", "text", "ends"),
    [
        (
            *("2019-07-01 10:00", "2019-07-01 9:00", "ends_before_start", 4),
            *("2019-07-01T10:00:00 to 2019-07-01T09:00:00", "2019-07-01T10:00:00"),
        ),
        ("2019-07-01 10:00", "", "end_missing", 3, "2019-07-01T10:00:00", "2019-07-01T10:00:00"),
        (
            *("2019-07-01 10:00 -0500", "2019-07-01 17:00", "offset_differs", 3),
            *("2019-07-01 10:00:00 -0500", "2019-07-01T17:00:00"),
        ),
    ],
)
def test_markdown_mends_the_times_of_an_event_and_says_so(
    folder: Folder, start: str, end: str, code: str, line: int, text: str, ends: str
) -> None:
    folder.write("content/events/bake.md", EVENT.format(start=start, end=end))
    folder.run()
    assert [(where, at, told) for where, at, told, _ in folder.told(code)] == [("content/events/bake.md", line, text)]
    assert state("event", "bake")["ends_local"] == ends


def test_markdown_skips_an_event_that_has_no_date(folder: Folder) -> None:
    folder.write("content/events/bake.md", EVENT.format(start="soon", end=""))
    folder.run()
    ((_, _, _, reason),) = folder.told("file_skipped")
    assert "Give starts_local and ends_local, or make it an all-day event." in (reason or "")


# --- Shortcodes ----------------------------------------------------------------------------------------------------


def test_markdown_replaces_shortcodes_and_leaves_code_alone(folder: Folder) -> None:
    text = """{{< youtube abc >}}

`{{< youtube abc >}}` and {{</* youtube */>}}

```
[x](/posts/salt/) {{< chart >}}
```

<p>
{{< figure src="https://x.example.org/a.png" alt="A & b" caption="C" >}} {{< chart >}}
</p>
"""
    folder.write("content/posts/bread.md", POST + text)
    folder.run()
    assert (
        body()
        == """<https://www.youtube.com/watch?v=abc>

`{{< youtube abc >}}` and `{{< youtube >}}`

```
[x](/posts/salt/) {{< chart >}}
```

<p>
<img src="https://x.example.org/a.png" alt="A &amp; b"> <em>C</em> <code>{{&lt; chart &gt;}}</code>
</p>"""
    )
    assert [line for _, line, _, _ in folder.told("shortcode")] == [6, 15]
    assert [(line, text) for _, line, text, _ in folder.told("unknown_shortcode")] == [(15, "{{< chart >}}")]
    assert folder.told("image_elsewhere") == [("content/posts/bread.md", 15, "https://x.example.org/a.png", None)]


# --- What is read, and where -----------------------------------------------------------------------------------------


def test_markdown_names_content_that_is_no_markdown(folder: Folder) -> None:
    folder.write("content/posts/bread.html", "<p>Bread</p>")
    folder.write("layouts/page.html", "<html>")
    report = folder.run()
    path = "content/posts/bread.html"
    assert folder.told("file_unmatched") == [(path, None, path, "only .md and .markdown are read")]
    assert report.exit_code == 3


def test_markdown_dry_run_stores_no_picture(folder: Folder, settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    folder.draw("content/posts/oven.png")
    folder.write("content/posts/bread.md", POST + "![](oven.png)")
    assert folder.run(dry_run=True).count(Outcome.MADE)["image"] == 1
    assert not (tmp_path / "media").exists()


def test_markdown_dry_run_tells_the_same_and_writes_nothing(folder: Folder) -> None:
    folder.write("content/posts/a.md", POST + "[b](b.md) {{< chart >}}")
    folder.write("content/posts/b.md", POST + "[a](a.md)")
    rehearsal = folder.run(publish=True, dry_run=True).as_json()
    assert (Item.objects.count(), Edition.objects.count()) == (0, 0)
    real = folder.run(publish=True).as_json()
    assert rehearsal | {"dry_run": False, "seconds": 0} == real | {"seconds": 0}


def test_markdown_refuses_a_folder_without_markdown(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    with pytest.raises(SourceError, match="there is no Markdown here"):
        Folder(tmp_path).run()


def test_markdown_reads_no_picture_from_outside_the_folder(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "site")
    folder.draw("../secret.png")
    folder.write("images/a.md", "---\nfile: ../../secret.png\n---\n")
    folder.write("posts/b.md", "---\ntitle: B\n---\n![x](../../secret.png)")
    folder.run()
    assert [where for where, *_ in folder.told("file_skipped")] == ["images/a.md"]
    assert Image.objects.count() == 0


def test_markdown_names_links_that_lead_out_of_the_folder(folder: Folder, tmp_path: Path) -> None:
    for name in ("bread.md", "oven.png", "style.css"):
        (tmp_path / name).write_text("x")
        (folder.root / "content" / name).symlink_to(tmp_path / name)
    (tmp_path / "posts").mkdir()
    (folder.root / "content/posts").symlink_to(tmp_path / "posts")
    (folder.root / "content/self.md").symlink_to("self.md")
    folder.write("content/salt.md", POST)
    (folder.root / "content/again.md").symlink_to("salt.md")
    report = folder.run()
    assert {(where, detail) for where, _, _, detail in folder.told("file_outside")} == {
        ("content/bread.md", "a link to a file"),
        ("content/oven.png", "a link to a file"),
        ("content/self.md", "a link to a file"),
        ("content/posts", "a link to a folder"),
    }
    assert report.summary() == "site: 2 posts and 1 author made."
    assert (report.exit_code, report.as_json()["counts"]["skipped"]) == (3, 4)


def test_markdown_names_folders_that_cannot_be_read(folder: Folder) -> None:
    """Of a path that is longer than the system takes, which not even root reads."""
    folder.write("content/salt.md", POST)
    name, here = "deep" * 50, os.open(folder.root / "content", os.O_RDONLY)
    for _ in range(22):
        os.mkdir(name, dir_fd=here)
        inner = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    report = folder.run()
    ((where, _, _, detail),) = folder.told("folder_unreadable")
    assert (where or "").startswith(f"content/{name}/{name}/")
    assert (detail, report.exit_code) == ("File name too long", 3)
    assert report.summary() == "site: 1 post and 1 author made."
