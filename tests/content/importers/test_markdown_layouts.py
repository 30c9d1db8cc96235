"""Layouts: the built-in ones, what they are recognised by, one's own, and what is wrong in it."""

from pathlib import Path

import pytest

from content.importers.base import SourceError
from content.importers.layout import load_layout, recognised
from content.importers.samples import load_samples
from content.models import Edition, Image, Item
from tests.content.importers.folders import Folder, state

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "site")


@pytest.mark.parametrize(
    ("files", "name"),
    [
        (["_config.yml", "content/a.md"], "jekyll"),
        (["_posts/2019-01-01-a.md"], "jekyll"),
        (["hugo.toml"], "hugo"),
        (["content/posts/a.md"], "hugo"),
        (["posts/_index.md", "posts/a.md"], "hugo"),
        (["posts/a.md"], "commonplace"),
        (["tags/a.md"], "commonplace"),
    ],
)
def test_recognised_by_what_is_in_the_folder(folder: Folder, files: list[str], name: str) -> None:
    for path in files:
        folder.write(path, "x")
    assert recognised(folder.root) == name


def test_recognised_refuses_to_guess(folder: Folder) -> None:
    folder.write("notes/a.md", "x")
    with pytest.raises(SourceError, match="which layout is this"):
        folder.run()


# --- Jekyll --------------------------------------------------------------------------------------------------------

POST = "---\nlayout: post\ntitle: Bread\nauthor: Ada Hale\ntags: baking salt\ncategories: [Food]\n---\n"


def test_jekyll_takes_the_date_and_the_slug_from_the_name(folder: Folder) -> None:
    folder.write("_posts/2019-03-01-the-loaf.md", POST + "Knead.")
    folder.run()
    found = state("post", "the-loaf")
    assert (found["published_at"], found["tags"]) == ("2019-03-01T00:00:00Z", ["baking", "salt", "food"])
    assert found["aliases"] == ["/food/2019/03/01/the-loaf.html"]
    assert [credit["name"] for credit in found["authors"]] == ["Ada Hale"]
    assert folder.told("date_from_name") == [("_posts/2019-03-01-the-loaf.md", 1, "2019-03-01", "published_at")]


def test_jekyll_binds_post_urls_and_old_addresses_and_reads_highlights(folder: Folder) -> None:
    text = "[a]({% post_url 2019-03-02-salt %}) [b]({{ site.baseurl }}/old/) "
    text += "[c]({{ '/old/' | relative_url }}) {{ page.title }}\n\n"
    text += "{% highlight ruby %}\nputs 1\n{% endhighlight %}"
    folder.write("_posts/2019-03-01-bread.md", POST + text)
    folder.write("_posts/2019-03-02-salt.md", POST.replace("title", "permalink: /old/\ntitle"))
    folder.run()
    wanted = "[a](post:salt) [b](post:salt) [c](post:salt) `{{ page.title }}`\n\n```ruby\nputs 1\n```"
    assert state("post", "bread")["body"] == wanted
    assert [line for _, line, *_ in folder.told("unknown_liquid")] == [8]


def test_jekyll_never_publishes_drafts(folder: Folder) -> None:
    folder.write("_drafts/salt.md", POST)
    folder.write("_posts/2019-03-01-bread.md", POST)
    report = folder.run(publish=True)
    assert ("post", "bread") in report.published
    assert ("post", "salt") not in report.published


AUTHORS = """# Who writes here
ada:
  name: Ada Hale
  role: Baker
  url: https://ada.example.org
  mood: calm
tom.reyes: Tom Reyes
"""


def test_jekyll_reads_authors_from_a_file_of_data(folder: Folder) -> None:
    folder.write("_data/authors.yml", AUTHORS)
    folder.write("_data/menu.yml", "home: /")
    folder.write("_posts/2019-03-01-bread.md", POST.replace("Ada Hale", "[ada, Tom Reyes]"))
    report = folder.run(publish=True)
    found = state("author", "ada")
    assert (found["name"], found["role_title"]) == ("Ada Hale", "Baker")
    assert found["links"] == [{"rel": "website", "url": "https://ada.example.org"}]
    assert [credit["author"] for credit in state("post", "bread")["authors"]] == ["ada", "tom.reyes"]
    assert folder.told("key_unused") == [("_data/authors.yml/ada", 6, "mood", "in 1 author file")]
    original = Item.objects.get(slug="ada").original
    assert bytes(original.content).decode() == "\n".join(AUTHORS.split("\n")[1:6])
    assert (report.exit_code, report.as_json()["counts"]["files"]) == (0, 2)
    assert folder.run(publish=True).summary() == "site: nothing changed."


def test_jekyll_again_updates_the_author_whose_entry_changed_and_tells_who_is_gone(folder: Folder) -> None:
    folder.write("_data/authors.yml", AUTHORS)
    folder.write("_posts/2019-03-01-bread.md", POST)
    folder.run()
    folder.write("_data/authors.yml", AUTHORS.replace("Baker", "Miller").replace("tom.reyes: Tom Reyes\n", ""))
    assert folder.run().summary() == "site: 1 author updated."
    assert [(where, detail) for where, _, _, detail in folder.told("file_gone")] == [
        ("_data/authors.yml/tom.reyes", "author tom.reyes is as it was")
    ]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("data/authors.yaml", "---\nada: {name: Ada Hale}\n"),
        ("data/authors.yaml", "# All\n- {id: ada, name: Ada Hale}\n"),
        ("data/authors.yml", "---\n- name: Ada Hale\n  slug: ada\n"),
        ("data/authors.toml", "[ada]\nname = 'Ada Hale'\n"),
        ("data/authors.json", '{"ada": {"name": "Ada Hale"}}'),
        ("data/authors/ada.yaml", "name: Ada Hale\n"),
        ("data/authors/ada.json", '{"name": "Ada Hale"}'),
    ],
)
def test_hugo_reads_authors_from_files_of_data(folder: Folder, path: str, text: str) -> None:
    folder.write(path, text)
    folder.write("content/posts/bread.md", "---\ntitle: Bread\nauthors: [ada]\n---\n")
    for summary in ("site: 1 post and 1 author made.", "site: nothing changed."):
        assert folder.run().summary() == summary
    assert state("post", "bread")["authors"][0]["author"] == "ada"
    assert state("author", "ada")["name"] == "Ada Hale"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("ada: [1\n  2: }\n", 2, "the front matter is no YAML: "),
        ("just text\n", 2, "the front matter is no mapping of keys to values"),
        ("", None, "the file is empty"),
        ("a: {name: A}\n---\nb: {name: B}\n", None, "there is more than one document in it"),
    ],
)
def test_broken_file_of_data_is_skipped_and_says_why(folder: Folder, text: str, line: int | None, reason: str) -> None:
    folder.write("data/authors.yaml", text)
    folder.write("content/posts/bread.md", "---\ntitle: Bread\n---\n")
    report = folder.run()
    ((where, _, _, detail),) = folder.told("file_skipped")
    assert (where, (detail or "")[: len(reason)]) == ("data/authors.yaml", reason)
    assert (report.exit_code, report.as_json()["counts"]["files"]) == (3, 2)


# --- Languages -----------------------------------------------------------------------------------------------------

PAGE = "---\ntitle: {0}\n---\n"
CONFIG = "defaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n"


def test_hugo_takes_the_language_from_the_name_of_a_file(folder: Folder) -> None:
    folder.write("hugo.toml", CONFIG)
    folder.write("content/posts/bread.fr.md", PAGE.format("Pain"))
    folder.write("content/posts/bread.md", PAGE.format("Bread"))
    folder.write("content/posts/salt/index.fr.md", PAGE.format("Sel"))
    folder.write("content/posts/v1.2.md", PAGE.format("Version"))
    folder.run(publish=True)
    assert state("post", "bread")["language"] == "en"
    found = state("post", "bread-fr")
    assert (found["title"], found["language"], found["translation_of"]) == ("Pain", "fr", "bread")
    assert found["aliases"] == ["/fr/posts/bread/"]
    alone = state("post", "salt")
    assert (alone["language"], alone["translation_of"], alone["aliases"]) == ("fr", None, ["/fr/posts/salt/"])
    assert state("post", "v1.2")["language"] == "en"
    assert "slug_twice" not in folder.codes()
    assert folder.run(publish=True).summary() == "site: nothing changed."


def test_layout_takes_the_language_from_a_folder(folder: Folder, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("extends: hugo\nsource: site\nlanguage: nl\nlanguages: [nl, fr]\n")
    folder.write("content/nl/posts/soup.md", PAGE.format("Soep"))
    folder.write("content/fr/posts/soup.md", PAGE.format("Soupe") + "[x](/nl/posts/soup/) [y](soup.md)")
    folder.write("content/fr/authors/ada/_index.md", PAGE.format("Ada"))
    folder.run(str(own))
    found = state("post", "soup-fr")
    assert (found["language"], found["translation_of"], state("post", "soup")["language"]) == ("fr", "soup", "nl")
    assert found["aliases"] == ["/fr/posts/soup/"]
    assert state("author", "ada")["language"] == "fr"


def test_layout_without_languages_takes_no_part_of_a_name_for_one(folder: Folder) -> None:
    folder.write("content/posts/bread.fr.md", PAGE.format("Bread"))
    folder.run()
    assert (state("post", "bread.fr")["language"], state("post", "bread.fr")["translation_of"]) == ("en-GB", None)


# --- Our own -------------------------------------------------------------------------------------------------------


def test_commonplace_takes_the_keys_of_a_working_copy_as_they_are(folder: Folder) -> None:
    folder.draw("images/loaf.png")
    folder.write("images/loaf.md", "---\nfile: loaf.png\nalt: ''\n---\n")
    folder.write("tags/rye.md", "---\nname: Rye\nparent: bread\n---\n")
    folder.write("tags/bread.md", "---\nname: Bread &amp; more\n---\n")
    folder.write("authors/ada.md", "---\nname: Ada Hale\nimage: loaf\n---\nShe bakes.")
    folder.write(
        "posts/a.md",
        "---\ntitle: A\nlanguage: nl\ntags: [rye]\nimage: loaf\ntranslation_of: b\nseo: {noindex: true}\n"
        "authors: [{name: A. Hale, role: scribe, author: ada}, {name: Tom, author: null}]\n---\n"
        "&#8216;So.&#8217; {{< x >}}",
    )
    folder.write("posts/b.md", "---\ntitle: B\nstate: draft\n---\n![x](image:loaf)")
    folder.write("posts/b.json", "{}")
    folder.write("quotes/q.md", "---\nsource: {post: a}\nstanding: proposed\n---\nSo.")
    report = folder.run(publish=True)
    assert (report.exit_code, folder.codes()) == (0, {"draft", "author_missing", "several_authors"})
    assert Image.objects.get().alt == ""
    assert state("tag", "bread")["name"] == "Bread &amp; more"
    found = state("post", "a")
    assert (found["body"], found["translation_of"], found["language"]) == ("&#8216;So.&#8217; {{< x >}}", "b", "nl")
    assert (found["image"], found["tags"], found["seo"]["noindex"]) == ("loaf", ["rye"], True)
    assert [(c["name"], c["role"], c["author"]) for c in found["authors"]] == [
        ("A. Hale", "scribe", "ada"),
        ("Tom", "author", None),
    ]
    assert state("quote", "q")["source"]["post"] == "a"
    assert set(Edition.objects.values_list("kind", "slug")) == {
        *[("tag", "rye"), ("tag", "bread"), ("image", "loaf"), ("author", "ada"), ("post", "a")]
    }


def test_commonplace_takes_ids_for_the_items_of_the_folder(folder: Folder) -> None:
    ada, bread = "0190a6ee-0000-7000-8000-000000000001", "0190a6ee-0000-7000-8000-000000000002"
    folder.write("authors/ada__x.md", f"---\nid: {ada}\nslug: Ada\nname: Ada Hale\n---\n")
    credit = f"authors: [{{name: Ada, author: {ada}}}]"
    folder.write("posts/bread.md", f"---\nid: {bread}\ntitle: Bread\nstate: gone\n{credit}\n---\n\n  Exact. \n\n")
    folder.write("quotes/q.md", f"---\nsource: {{post: {bread}}}\n---\nSo.\n")
    report = folder.run(publish=True)
    assert state("post", "bread")["authors"][0]["author"] == "Ada"
    assert (state("post", "bread")["body"], state("quote", "q")["source"]["post"]) == ("\n  Exact. \n", "bread")
    assert (folder.codes(), report.published) == ({"draft"}, [("author", "Ada"), ("quote", "q")])


def test_commonplace_leaves_out_the_history_of_an_export(folder: Folder) -> None:
    folder.draw("images/loaf.png")
    folder.write("images/loaf.md", "---\nfile: loaf.png\nalt: ''\n---\n")
    folder.draw("history/images/0190a6ee-0000-7000-8000-000000000001.jpg")
    folder.draw("originals/images/loaf.png")
    folder.write("originals/posts/a.md", "---\ntitle: A\n---\n")
    report = folder.run("commonplace")
    assert report.summary() == "site: 1 image made."
    assert folder.codes() == {"file_left_out"}
    assert report.exit_code == 0


def test_samples_are_imported_and_treated() -> None:
    root = Path(__file__).resolve().parents[3] / "samples"
    assert load_samples(root) == Item.objects.count() == len(list(root.glob("*/*.md")))
    assert not Edition.objects.filter(kind="post", slug="an-island-in-spring").exists()
    withdrawn = Edition.objects.exclude(state="published").values_list("kind", "state")
    assert sorted(withdrawn) == [("post", "gone"), ("post", "withdrawn")]


# --- One's own -----------------------------------------------------------------------------------------------------

OWN = """
source: mill
timezone: America/New_York
language: en-US
hosts: [mill.example.org]
site: https://mill.example.org
skip: "*.md"
files:
  - kind: post
    glob: "news/**/*.md"
    address: /{year}/{month}/{slug}.html
    fields:
      title: headline
      published_at: when.day
      subtitle: {template: "{section} – {part|piece}"}
      summary: {from: [lead, more], join: " "}
      licence: {from: rights, map: {free: CC0-1.0}}
      tags: [topics, extra]
    defaults: {guest: true}
  - kind: event
    glob: "events/*.md"
    clock: written
    fields:
      title: title
      starts_local: start
      ends_local: end
      links:
        template: [{rel: recording, url: "https://v.example.org/{video}", title: "{title}"}]
shortcodes:
  note: {open: "> {0}", close: ""}
"""


@pytest.fixture
def own(folder: Folder, tmp_path: Path) -> str:
    (tmp_path / "mill.yaml").write_text(OWN, encoding="utf-8")
    return str(tmp_path / "mill.yaml")


def test_layout_of_one_s_own_maps_keys_to_fields(folder: Folder, own: str) -> None:
    folder.write("README.md", "# No content")
    folder.write(
        "news/x/bread.md",
        "---\nheadline: Bread\nwhen: {day: 2019-01-01}\nsection: Food\npiece: 2\nlead: One.\nmore: Two.\n"
        "rights: free\ntopics: [a]\nextra: b, c\n---\n"
        "[x](https://mill.example.org/2019/01/bread.html) [y](/gone/) {{% note Mind. %}}",
    )
    report = folder.run(own)
    found = state("post", "bread")
    assert (found["title"], found["published_at"], found["language"]) == ("Bread", "2019-01-01T05:00:00Z", "en-US")
    assert (found["subtitle"], found["summary"], found["licence"]) == ("Food – 2", "One. Two.", "CC0-1.0")
    assert (found["tags"], found["guest"], found["aliases"]) == (["a", "b-c"], True, ["/2019/01/bread.html"])
    assert found["body"] == "[x](post:bread) [y](https://mill.example.org/gone/) > Mind."
    assert (report.source, report.exit_code) == ("mill", 0)
    assert [where for where, *_ in folder.told("file_left_out")] == ["README.md"]


def test_layout_may_believe_the_clock_and_not_the_offset(folder: Folder, own: str) -> None:
    folder.write(
        "events/a.md", "---\ntitle: A\nstart: 2019-07-01 15:00 -0500\nend: 2019-07-01 16:00 -0500\nvideo: v1\n---\n"
    )
    folder.write("events/b.md", "---\ntitle: B\nstart: 2019-07-01 15:00\nend: 2019-07-01 16:00\n---\n")
    folder.run(own)
    found = state("event", "a")
    assert (found["starts_local"], found["timezone"]) == ("2019-07-01T15:00:00", "America/New_York")
    assert found["links"] == [{"rel": "recording", "url": "https://v.example.org/v1", "title": "A"}]
    assert state("event", "b")["links"] == []
    assert [text for _, _, text, _ in folder.told("offset_differs")] == [
        "2019-07-01 15:00:00 -0500",
        "2019-07-01 16:00:00 -0500",
    ]


def test_layout_extends_a_built_in_one(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("extends: hugo\nlanguage: nl\nmake: [tag, author]\n", encoding="utf-8")
    folder.write("content/posts/a.md", "---\ntitle: A\nauthors: [Ada Hale]\n---\n")
    folder.run(str(tmp_path / "own.yaml"))
    assert (state("post", "a")["language"], state("author", "ada-hale")["name"]) == ("nl", "Ada Hale")
    assert state("post", "a")["authors"][0]["author"] == "ada-hale"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("language: nl\n", ": files: must not be empty, in a layout that extends none"),
        ("files: [{kind: post}]\n", ", line 1, files[0].glob: is required"),
        ("files: [{kind: pst, glob: x}]\n", ", line 1, files[0].kind: Input should be 'post', 'author'"),
        ("file: []\n", ", line 1, file: unknown key; did you mean “files”?"),
        (
            'files:\n  - {kind: post, glob: "*.md", fields: {titel: x}}\n',
            ", line 2, files[0]: a post has no field “titel”; did you mean “title”?",
        ),
        (
            'files:\n  - {kind: post, glob: "*.md", fields: {title: {join: x}}}\n',
            ", line 2, files[0].fields.dict[str,function-before[_given(), Given]].title: says either from or template",
        ),
    ],
)
def test_layout_says_what_is_wrong_in_one_line(tmp_path: Path, text: str, wanted: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as error:
        load_layout(str(path), tmp_path)
    assert str(error.value).removeprefix(str(path)).startswith(wanted)


def test_layout_that_is_not_built_in_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        SourceError, match=r"there is no layout “huggo”; did you mean “hugo”\? Built in are: hugo, jekyll"
    ):
        load_layout("huggo", tmp_path)
    with pytest.raises(SourceError, match="there is no such folder"):
        load_layout("hugo", tmp_path / "none")
