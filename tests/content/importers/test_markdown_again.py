"""A folder of Markdown that is imported again: what changed in it, here, or in its place, and what has not."""

from pathlib import Path
from typing import Any

import pytest

from content.importers.base import SourceError
from content.importers.markdown import MarkdownImporter
from content.importers.report import Outcome
from content.models import Deletion, Edition, Image, Item, Original, Post
from content.queries import editing
from tests.content.importers.folders import EVENT, POST, Folder, body, delete, state
from tests.making import change, make

pytestmark = pytest.mark.django_db


def shown(slug: str) -> tuple[int, int]:
    """The size of what the public sees of an image."""
    file = Edition.objects.filter(slug=slug, visible_until=None).get().snapshot["file"]
    return file["width"], file["height"]


def test_markdown_again_replaces_a_picture_that_changed(folder: Folder) -> None:
    path = "content/posts/oven.png"
    folder.draw(path)
    folder.write("content/posts/bread.md", POST + "![](oven.png)")
    folder.run(publish=True)
    folder.draw(path, (20, 10))
    assert folder.run(publish=True).published == [("image", "oven")]
    assert folder.told("picture_changed") == [(path, None, path, "image oven")]
    assert shown("oven") == (20, 10)
    assert folder.run(publish=True).summary() == "site: nothing changed."
    assert folder.told("picture_changed") == []


def test_markdown_again_replaces_the_picture_that_an_image_s_own_file_names(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "site")
    folder.draw("images/oven.png")
    folder.write("images/oven.md", "---\nfile: oven.png\nalt: Oven\n---\n")
    folder.run("commonplace", publish=True)
    folder.draw("images/oven.png", (20, 10))
    assert folder.run("commonplace", publish=True).published == [("image", "oven")]
    assert folder.told("picture_changed") == [("images/oven.png", None, "images/oven.png", "image oven")]
    assert (shown("oven"), state("image", "oven")["alt"]) == ((20, 10), "Oven")


def test_markdown_again_leaves_the_picture_of_an_image_that_an_editor_changed(folder: Folder) -> None:
    folder.draw("content/posts/oven.png")
    folder.write("content/posts/bread.md", POST + "![](oven.png)")
    folder.run(publish=True)
    change(editing.find("image", "oven"), alt="An oven")
    folder.draw("content/posts/oven.png", (20, 10))
    assert folder.run(publish=True).published == []
    assert folder.told("kept_edited") == [(None, None, "image oven", "the source has changed, too")]
    assert (folder.told("picture_changed"), Image.objects.get().width) == ([], 8)


def test_markdown_again_takes_the_same_picture_in_other_bytes_for_unchanged(folder: Folder) -> None:
    path = "content/posts/oven.png"
    folder.draw(path)
    folder.write("content/posts/bread.md", POST + "![](oven.png)")
    folder.run(publish=True)
    folder.write(path, (folder.root / path).read_bytes() + b"\0")
    assert folder.run(publish=True).summary() == "site: nothing changed."
    assert folder.told("picture_changed") == []


def test_markdown_again_keeps_an_image_whose_picture_is_damaged(folder: Folder) -> None:
    folder.draw("content/posts/oven.png")
    folder.write("content/posts/bread.md", POST + "![](oven.png)")
    folder.run(publish=True)
    folder.write("content/posts/oven.png", b"\x89PNG cut")
    assert folder.run(publish=True).summary() == "site: nothing changed."
    assert [text for _, _, text, _ in folder.told("image_missing")] == ["content/posts/oven.png"]


def test_markdown_again_changes_nothing(folder: Folder) -> None:
    folder.draw("static/loaf.png")
    folder.write(
        "content/posts/bread.md", POST.replace("title", "tags: [x]\ntitle") + "![Loaf](/loaf.png) [s](salt.md)"
    )
    folder.write("content/posts/salt.md", POST)
    folder.run(publish=True)
    before = [list(model.objects.order_by("pk").values()) for model in (Item, Edition, Original)]
    assert folder.run(publish=True).summary() == "site: nothing changed."
    assert [list(model.objects.order_by("pk").values()) for model in (Item, Edition, Original)] == before


def test_markdown_again_updates_what_changed_and_keeps_what_an_editor_changed(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST + "One.")
    folder.write("content/posts/salt.md", POST + "One.")
    folder.run(publish=True)
    change(editing.find("post", "salt"), title="An editor’s")
    folder.write("content/posts/bread.md", POST + "Two.")
    folder.write("content/posts/salt.md", POST + "Two.")
    report = folder.run(publish=True)
    outcomes = {(item.kind, item.slug): item.outcome for item in report.items}
    assert outcomes == {
        ("author", "ada"): Outcome.UNCHANGED,
        ("post", "bread"): Outcome.UPDATED,
        ("post", "salt"): Outcome.KEPT_EDITED,
    }
    assert (body("bread"), body("salt"), state("post", "salt")["title"]) == ("Two.", "One.", "An editor’s")
    assert report.published == [("post", "bread")]
    assert folder.told("kept_edited") == [(None, None, "post salt", "the source has changed, too")]


def test_markdown_again_takes_back_what_a_file_no_longer_says(folder: Folder) -> None:
    folder.write(
        "content/posts/bread.md", POST.replace("title", "subtitle: Old\nfeatured: true\ntags: [rye]\ntitle") + "Knead."
    )
    folder.run()
    folder.write("content/posts/bread.md", POST)
    assert folder.run().count(Outcome.UPDATED) == {"post": 1}
    found = state("post", "bread")
    assert (found["subtitle"], found["featured"], found["tags"], found["body"]) == (None, False, [], "")
    assert folder.run().count(Outcome.UPDATED) == {}


def test_markdown_again_leaves_slugs_to_the_files_that_have_them(folder: Folder) -> None:
    folder.write("content/b/bread.md", POST)
    folder.run(publish=True)
    folder.write("content/a/bread.md", POST.replace("Bread", "Another"))
    folder.run(publish=True)
    assert (state("post", "bread")["title"], state("post", "bread-2")["title"]) == ("Bread", "Another")
    assert [(where, detail) for where, _, _, detail in folder.told("slug_twice")] == [
        ("content/a/bread.md", "now bread-2; content/b/bread.md has it")
    ]
    assert folder.run(publish=True).summary() == "site: nothing changed."


def test_markdown_again_keeps_the_addresses_that_an_item_had(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.run(publish=True)
    folder.write("content/posts/bread.md", POST.replace("title", "slug: loaf\ntitle"))
    assert folder.run(publish=True).published == [("post", "loaf")]
    assert state("post", "loaf")["aliases"] == ["/posts/bread/", "/posts/loaf/", "bread"]
    assert folder.run(publish=True).summary() == "site: nothing changed."
    folder.write("content/posts/bread.md", POST)
    folder.run(publish=True)
    assert state("post", "bread")["aliases"] == ["/posts/bread/", "/posts/loaf/", "loaf"]


def test_markdown_again_tells_files_that_are_gone(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST + "![x](x.png) [t](y)")
    folder.draw("content/posts/x.png")
    folder.run()
    (folder.root / "content/posts/bread.md").unlink()
    folder.run()
    path = "content/posts/bread.md"
    assert folder.told("file_gone") == [(path, None, path, "post bread is as it was")]


def test_markdown_again_leaves_out_what_was_deleted_here_until_it_is_asked_for(folder: Folder) -> None:
    path = "content/posts/bread.md"
    folder.write(path, POST)
    folder.write("content/posts/salt.md", POST + "[x](bread.md)")
    folder.run()
    delete("post", "bread")
    for _ in range(2):
        assert folder.run().exit_code == 0
        assert folder.told("deleted_here") == [(path, None, path, "post bread")]
    assert (Post.objects.get().slug, body("salt")) == ("salt", "[x](post:bread)")
    assert folder.run(restore_deleted=True).summary() == "site: 1 post made."
    assert (folder.told("deleted_here"), Deletion.objects.count()) == ([], 0)
    assert folder.run().summary() == "site: nothing changed."


def test_markdown_dry_run_restores_nothing(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.run()
    delete("post", "bread")
    assert folder.run(dry_run=True, restore_deleted=True).summary() == "site: 1 post made."
    assert (Deletion.objects.count(), Post.objects.count()) == (1, 0)


def test_markdown_again_leaves_out_an_author_who_was_deleted_here_and_keeps_the_byline(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.run()
    delete("author", "ada")
    folder.write("content/posts/salt.md", POST)
    folder.run()
    path = "content/authors/ada/_index.md"
    assert folder.told("deleted_here") == [(path, None, path, "author ada")]
    assert [credit["author"] for credit in state("post", "salt")["authors"]] == [None]
    assert not Item.objects.filter(kind="author").exists()


def test_markdown_again_leaves_out_tags_and_pictures_that_were_deleted_here(folder: Folder) -> None:
    folder.draw("static/oven.png")
    folder.write("content/tags/salt/_index.md", "---\ntitle: Salt\n---\n")
    front = POST.replace("title", "tags: [rye, salt]\nimage: /oven.png\ntitle")
    folder.write("content/posts/a.md", front + "![](/oven.png)")
    folder.run()
    for kind, slug in (("tag", "rye"), ("tag", "salt"), ("image", "oven")):
        delete(kind, slug)
    folder.write("content/posts/b.md", front + "![](/oven.png)")
    folder.run()
    found = state("post", "b")
    assert (found["tags"], found["image"], found["body"]) == ([], None, "![](image:oven)")
    assert not Item.objects.filter(kind__in=["tag", "image"]).exists()
    assert {(where, text) for where, _, text, _ in folder.told("deleted_here")} == {
        ("content/tags/salt/_index.md", "content/tags/salt/_index.md"),
        ("static/oven.png", "static/oven.png"),
        *((f"content/posts/{post}.md", name) for post in "ab" for name in ("tag rye", "tag salt", "image oven")),
    }
    assert folder.run(restore_deleted=True).summary() == "site: 2 tags and 1 image made; 1 post updated."
    assert state("post", "b")["tags"] == ["rye", "salt"]


def test_markdown_does_not_take_another_folder_s_files_for_gone(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.run()
    other = Folder(folder.root.parent / "Site")
    other.write("content/posts/salt.md", POST)
    other.run()
    assert "file_gone" not in other.codes()


def test_markdown_refuses_another_folder_of_the_same_name(folder: Folder, tmp_path: Path) -> None:
    """It would overwrite, and publish, what has the same path."""
    for name in ("bread", "salt", "soup"):
        folder.write(f"content/posts/{name}.md", POST)
    folder.run()
    other = Folder(tmp_path / "elsewhere" / "site")
    other.write("content/posts/bread.md", POST.replace("Bread", "Another"))
    with pytest.raises(SourceError, match="3 of 4 files that were imported from “site” are not here"):
        other.run()
    assert state("post", "bread")["title"] == "Bread"
    (tmp_path / "layout.yaml").write_text("extends: hugo\nsource: site\n")
    other.run(str(tmp_path / "layout.yaml"))
    assert state("post", "bread")["title"] == "Another"


def test_markdown_knows_a_folder_of_a_common_name_by_the_one_above_too(tmp_path: Path) -> None:
    for site in ("one", "other"):
        folder = Folder(tmp_path / site / "content")
        folder.write("posts/bread.md", POST.replace("Bread", site).replace("title", f"slug: {site}\ntitle"))
        folder.run()
    assert set(Original.objects.values_list("source", flat=True)) == {
        f"{site}-content/posts/bread.md" for site in ("one", "other")
    }


def test_markdown_leaves_alone_what_has_the_slug_from_elsewhere(folder: Folder) -> None:
    make("post", slug="bread", title="Mine")
    folder.write("content/posts/bread.md", POST)
    folder.run(publish=True)
    assert state("post", "bread")["title"] == "Mine"
    assert [text for _, _, text, _ in folder.told("already_there")] == ["post bread"]


def test_markdown_does_not_take_an_old_address_for_the_item(folder: Folder) -> None:
    make("post", slug="loaf", aliases=["bread"])
    folder.write("content/posts/bread.md", POST)
    assert folder.run().summary() == "site: 1 post and 1 author made."


class Overtaken(MarkdownImporter):
    """An editor saves between the look-up and the writing."""

    def write(self, batch: Any) -> None:
        if batch.entry.slug == "bread":
            change(editing.find("post", "bread"), title="Mine")
        super().write(batch)


def test_markdown_keeps_what_an_editor_changes_meanwhile(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.run()
    folder.write("content/posts/bread.md", POST.replace("Bread", "Rye"))
    report = Overtaken(folder.root).run()
    assert report.count(Outcome.KEPT_EDITED) == {"post": 1}
    assert state("post", "bread")["title"] == "Mine"


def test_markdown_again_knows_a_file_that_moved_by_its_bytes(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST + "Knead.")
    folder.write("content/posts/salt.md", POST)
    folder.run(publish=True)
    item = Item.objects.get(slug="bread")
    (folder.root / "content/posts/bread.md").unlink()
    folder.write("content/food/loaf.md", POST + "Knead.")
    for terms in ({"dry_run": True}, {}):
        report = folder.run(publish=True, **terms)
        assert folder.told("file_moved") == [
            ("content/food/loaf.md", None, "content/food/loaf.md", "from content/posts/bread.md: post bread")
        ]
        assert (report.published, folder.told("file_gone")) == ([("post", "loaf")], [])
    item.refresh_from_db()
    assert (item.slug, item.original.source) == ("loaf", "site/content/food/loaf.md")
    assert state("post", "loaf")["aliases"] == ["/posts/bread/", "/food/loaf/", "bread"]
    assert folder.run(publish=True).summary() == "site: nothing changed."
    assert folder.told("file_moved") == []


def test_markdown_again_knows_a_file_that_moved_and_changed_by_its_slug(folder: Folder) -> None:
    for name in ("bread", "salt"):
        folder.write(f"content/posts/{name}.md", POST)
    folder.run(publish=True)
    for name in ("bread", "salt"):
        (folder.root / f"content/posts/{name}.md").unlink()
    folder.write("content/food/bread.md", POST.replace("Bread", "Rye"))
    folder.write("content/events/salt.md", EVENT.format(start="2019-07-01", end=""))
    path = folder.root.parent / "own.yaml"
    path.write_text("extends: hugo\nsource: site\n")
    report = folder.run(str(path), publish=True)
    assert [where for where, *_ in folder.told("file_moved")] == ["content/food/bread.md"]
    assert [where for where, *_ in folder.told("file_gone")] == ["content/posts/salt.md"]
    assert report.summary() == "site: 1 event made; 1 post updated."
    assert state("post", "bread")["title"] == "Rye"


def test_markdown_again_takes_no_copy_for_a_file_that_moved(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.write("content/posts/salt.md", POST + "Salt.")
    folder.run()
    (folder.root / "content/posts/bread.md").unlink()
    folder.write("content/a.md", POST)
    folder.write("content/b.md", POST)
    assert folder.run().summary() == "site: 2 posts made."
    assert folder.told("file_moved") == []
    assert [where for where, *_ in folder.told("file_gone")] == ["content/posts/bread.md"]


def test_markdown_again_keeps_what_an_editor_changed_of_a_file_that_moved(folder: Folder) -> None:
    folder.write("content/posts/bread.md", POST)
    folder.run()
    change(editing.find("post", "bread"), title="Mine")
    (folder.root / "content/posts/bread.md").rename(folder.root / "content/bread.md")
    for moved in (1, 0):
        assert folder.run().count(Outcome.KEPT_EDITED) == {"post": 1}
        assert len(folder.told("file_moved")) == moved
    assert (state("post", "bread")["title"], Post.objects.count()) == ("Mine", 1)


def test_markdown_again_knows_a_picture_that_moved(folder: Folder) -> None:
    folder.draw("static/oven.png")
    folder.write("content/posts/bread.md", POST + "![](/oven.png)")
    folder.run(publish=True)
    (folder.root / "static/img").mkdir()
    (folder.root / "static/oven.png").rename(folder.root / "static/img/stove.png")
    folder.write("content/posts/bread.md", POST + "![](/img/stove.png)")
    assert folder.run(publish=True).summary() == "site: nothing changed."
    assert (body(), Image.objects.get().original.source) == ("![](image:oven)", "site/static/img/stove.png")


def test_markdown_takes_a_folder_for_the_same_when_its_files_moved(folder: Folder) -> None:
    for name in ("bread", "salt", "rye"):
        folder.write(f"content/posts/{name}.md", POST + name)
    folder.run()
    (folder.root / "content/posts").rename(folder.root / "content/food")
    assert folder.run().summary() == "site: 3 posts updated."
    assert Post.objects.count() == 3
