"""Links of public texts to what the public does not see are told, with file and line."""

from pathlib import Path

import pytest

from content.queries import editing
from tests.content.importers.folders import POST, Folder, delete
from tests.filling import withdraw

pytestmark = pytest.mark.django_db


def test_markdown_names_links_to_what_is_not_public(folder: Folder) -> None:
    folder.write("content/posts/draft.md", POST.replace("title", "draft: true\ntitle") + "[x](gone.md)")
    folder.write("content/posts/gone.md", POST)
    folder.write("content/posts/deleted.md", POST)
    folder.run()
    delete("post", "deleted")
    folder.run(publish=True)
    withdraw(editing.find("post", "gone"), "gone")
    path, quoted = (
        "content/posts/bread.md",
        "One [a](draft.md),\n[b](gone.md) [c](bread.md) [d](/nowhere/).\n\n[e](deleted.md)",
    )
    folder.write(path, POST + quoted)
    assert folder.run().exit_code == 0
    assert folder.told("link_not_public") == []
    for _ in range(2):
        folder.run(publish=True)
        assert folder.told("link_not_public") == [
            (path, 6, "draft.md", "post draft: not published"),
            (path, 7, "gone.md", "post gone: withdrawn"),
            (path, 9, "deleted.md", "post deleted: deleted here"),
        ]


def test_markdown_names_links_of_its_own_layout_to_what_is_not_public(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "site")
    folder.write("quotes/q.md", "---\nstanding: proposed\n---\nSo.")
    folder.write("posts/a.md", "---\ntitle: A\nstate: draft\n---\n")
    folder.write("posts/b.md", "---\ntitle: B\n---\nOne\n\n::: quote q\n\n[x](post:a)")
    folder.run("commonplace", publish=True)
    assert folder.told("link_not_public") == [
        ("posts/b.md", 6, "quote:q", "quote q: not published"),
        ("posts/b.md", 8, "post:a", "post a: not published"),
    ]


def test_markdown_dry_run_names_links_to_what_would_not_be_public(folder: Folder) -> None:
    folder.write("content/posts/draft.md", POST.replace("title", "draft: true\ntitle"))
    folder.write("content/posts/bread.md", POST + "[a](draft.md) [b](salt.md)")
    folder.write("content/posts/salt.md", POST)
    folder.run(publish=True, dry_run=True)
    assert [text for _, _, text, _ in folder.told("link_not_public")] == ["draft.md"]
