"""What an export looks like: names, front matter, and what stands where."""

import os
import re
from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from content.exporters.commonplace import export_content
from content.exporters.front_matter import read, write
from content.importers.markdown import MarkdownImporter
from content.models import Edition, Head
from tests.content.exporters.moving import empty, export, files, restore
from tests.filling import full, publish_site, withdraw
from tests.making import change, make, publish, published
from tests.promises.canaries import plant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection", "media")]

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def front(path: Path) -> dict[str, object]:
    return read(path.read_text())[0]


def test_every_file_has_its_place(tmp_path: Path) -> None:
    publish_site()
    found = {ID.sub("ID", path) for path in files(export(tmp_path))}
    kinds = ("posts", "authors", "events", "quotes", "references", "tags", "images")
    markdown = {f"{kind}/bread-{kind[:-1]}.md" for kind in kinds} | {"tags/bread-above.md"}
    history = {f"history/{kind}/ID.jsonl" for kind in kinds} | {"history/images/ID.jpg"}
    whole = {"checksums.txt", "deeds.jsonl", "deletions.jsonl", "log.jsonl", "manifest.json", "images/bread-image.png"}
    assert found == markdown | history | whole


def test_links_are_slugs_in_every_field(tmp_path: Path) -> None:
    """Ids stand in the front matter of nothing but the item itself."""
    plant()
    for path in export(tmp_path).glob("*/*.md"):
        data = front(path)
        data.pop("id")
        assert ID.search(repr({name: value for name, value in data.items() if name != "slug"})) is None, path


def test_state_is_told_unless_it_is_public(tmp_path: Path) -> None:
    for mode in ("gone", "notice", "redirect"):
        target = {"redirect": "https://elsewhere.example.org/"}.get(mode)
        withdraw(published("post", slug=mode), mode, explanation="Why.", target=target)
    make("post", slug="draft")
    change(published("post", slug="changed"), title="Not yet")
    published("post", slug="public")
    place = export(tmp_path) / "posts"
    assert {path.stem: front(path).get("state") for path in place.iterdir()} == {
        "gone": "gone",
        "notice": "withdrawn",
        "redirect": "redirect",
        "draft": "draft",
        "changed": "changed",
        "public": None,
    }


def test_import_of_an_export_publishes_nothing_that_was_not_public(tmp_path: Path) -> None:
    event = published("event", slug="fair")
    withdraw(event, "gone")
    draft = make("author", slug="ada", name="Ada")
    linked = {"event": "fair", "authors": [{"name": "Ada", "author": draft.slug}]}
    published("post", slug="public")
    change(published("post", slug="changed"), title="Not yet")
    place = export(tmp_path)
    empty()
    path = place / "posts/public.md"
    data, text = read(path.read_text())
    path.write_text(write(data | linked, text))
    report = MarkdownImporter(place, layout="commonplace", publish=True).run()
    assert report.published == [("post", "public")]
    assert [*Edition.objects.values_list("slug", flat=True)] == ["public"]


def test_text_stands_below_as_it_was_saved(tmp_path: Path) -> None:
    body = "One\r\n\n---\n\ttwo  \n\n"
    make("post", slug="bread", body=body)
    file = (export(tmp_path) / "posts/bread.md").read_bytes().decode()
    assert file.endswith(f"\ncitations: []\n---\n{body}\n")


def test_slugs_that_no_file_can_be_named_after_have_the_id_in_their_name(tmp_path: Path) -> None:
    upper, long = make("tag", slug="Bread"), make("tag", slug="日" * 100)
    make("tag", slug="bread")
    first = export(tmp_path)
    names = {f"Bread__{upper.pk}.md", f"{'日' * 30}__{long.pk}.md", "bread.md"}
    assert {path.name for path in (first / "tags").iterdir()} == names
    empty()
    restore(first)
    assert files(export(tmp_path)) == files(first)


def test_history_is_the_item_then_its_revisions_and_editions(tmp_path: Path) -> None:
    post = make("post", **full("post", "bread"))
    publish(post)
    (path,) = (export(tmp_path) / "history/posts").iterdir()
    item, revision, edition = map(orjson.loads, path.read_bytes().splitlines())
    assert path.stem == item["item"]["id"] == revision["revision"]["item_id"] == edition["edition"]["item_id"]
    assert revision["revision"]["state"]["title"] == "Title bread"
    assert edition["edition"]["snapshot"]["title"] == "Title bread"


def test_log_identity_is_in_no_file(tmp_path: Path) -> None:
    publish_site()
    identity = str(Head.objects.get().log_id).encode()
    assert not any(identity in content for content in files(export(tmp_path)).values())


def test_checksums_are_those_of_sha256sum(tmp_path: Path) -> None:
    publish_site()
    found = files(export(tmp_path))
    manifest, sums = found.pop("manifest.json"), found.pop("checksums.txt")
    assert orjson.loads(manifest)["checksums"] == sha256(sums).hexdigest()
    assert sorted(sums.decode().splitlines()) == sorted(
        f"{sha256(content).hexdigest()}  {path}" for path, content in found.items()
    )


def test_export_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file and folder, then the name itself: a power cut leaves all of it or nothing."""
    publish_site()
    fsync, place, synced = os.fsync, tmp_path / "backup", []

    def noting(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_ino, place.exists()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    export_content(place)
    inodes = {path.stat().st_ino for path in (place, *place.rglob("*"))}
    assert {inode for inode, is_named in synced if not is_named} >= inodes
    assert synced[-1] == (tmp_path.stat().st_ino, True)
