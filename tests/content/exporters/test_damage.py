"""A folder that is no export, or no longer one, is one line that says why, and changes nothing."""

import os
import re
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.utils import timezone

from content.commands.restoring import restore_content
from content.errors import Conflict, Forbidden
from content.exporters.archive import Archive
from content.exporters.verifying import verify
from content.models import Image, Item
from content.models.account import Role
from content.permissions import Actor
from tests.content.exporters.damaging import edit, history_of, leave_out, refusal, say, sign
from tests.content.exporters.moving import empty, export, files, restore
from tests.filling import withdraw
from tests.making import change, make, publish, published

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection", "media")]

EDITED = "Revisions and editions would not agree with them: a folder that was edited is for `import markdown`"
DAMAGED = "It is damaged: take another copy"


def test_edited_markdown_is_named_with_what_it_is_for(place: Path) -> None:
    edit(place, "posts/bread-post.md", b"Title bread", b"Another title")
    (place / "authors/bread-author.md").unlink()
    told = "not as it was exported: authors/bread-author.md (missing or no file), posts/bread-post.md (changed). "
    assert refusal(place) == told + EDITED


def test_added_markdown_is_named(place: Path) -> None:
    (place / "posts/new.md").write_text("---\ntitle: New\n---\n")
    assert refusal(place) == f"not as it was exported: posts/new.md (added). {EDITED}"


def test_damaged_history_is_no_edit(place: Path) -> None:
    path = history_of(place, "posts")
    edit(place, path, b"Title bread", b"Title broth")
    assert refusal(place) == f"not as it was exported: {path} (changed). {DAMAGED}"


def test_many_files_are_counted(place: Path) -> None:
    for number in range(30):
        (place / f"posts/{number:02}.md").touch()
    assert refusal(place).endswith(f" and 10 more. {EDITED}")


def test_what_a_system_leaves_in_folders_does_not_count(place: Path) -> None:
    (place / ".git").mkdir()
    (place / ".git/config").touch()
    (place / "posts/.DS_Store").touch()
    restore(place)
    assert Item.objects.count() == 8


def _cut(path: str) -> Callable[[Path], None]:
    return lambda place: os.truncate(place / path, 10)


def _removed(path: str) -> Callable[[Path], None]:
    return lambda place: (place / path).unlink()


def _said(**values: Any) -> Callable[[Path], None]:
    return lambda place: say(place, **values)


NO_MANIFEST = "…/manifest.json: this is no manifest of an export"


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (_removed("manifest.json"), "this is no export, or not all of one: it has no manifest.json"),
        (_cut("manifest.json"), NO_MANIFEST),
        (_said(format="other"), NO_MANIFEST),
        (_said(version=2), "its format has version 2, and 1 is read here"),
        (_said(counts=[]), NO_MANIFEST),
        (_said(number="1"), NO_MANIFEST),
        (_said(more=1), NO_MANIFEST),
        (_said(bytes=1), "manifest.json says another size than that of its files"),
        (_said(more="x" * 200_000), NO_MANIFEST),
        (_removed("checksums.txt"), "checksums.txt is damaged or missing"),
        (_cut("checksums.txt"), "checksums.txt is damaged or missing"),
        (_removed("log.jsonl"), f"not as it was exported: log.jsonl (missing or no file). {DAMAGED}"),
        (_removed("deeds.jsonl"), f"not as it was exported: deeds.jsonl (missing or no file). {DAMAGED}"),
        (_cut("deeds.jsonl"), f"not as it was exported: deeds.jsonl (changed). {DAMAGED}"),
        (_cut("images/bread-image.png"), f"not as it was exported: images/bread-image.png (changed). {EDITED}"),
    ],
)
def test_damaged_folder_is_refused(damage: Callable[[Path], None], told: str, place: Path) -> None:
    damage(place)
    assert refusal(place) == told


def test_no_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none") == "there is no such folder"


@pytest.mark.parametrize(
    "path", ["../secret", "/etc/passwd", "posts/../../x.md", "posts/./a.md", "other/a.md", "posts\\a"]
)
def test_path_out_of_the_folder_is_refused(path: str, place: Path) -> None:
    lines = f"{'0' * 64}  {path}\n"
    (place / "checksums.txt").write_text(lines)
    say(place, checksums=sha256(lines.encode()).hexdigest())
    assert refusal(place).startswith("checksums.txt names what no export has: ")


def test_links_are_not_followed(place: Path, tmp_path: Path) -> None:
    elsewhere = (place / "posts").rename(tmp_path / "elsewhere")
    (place / "posts").symlink_to(elsewhere)
    assert refusal(place).startswith("not as it was exported: posts (a link)")
    (place / "posts").unlink()
    elsewhere.rename(place / "posts")
    post = place / "posts/bread-post.md"
    (place / "posts/bread-post.md").rename(tmp_path / "post.md")
    post.symlink_to(tmp_path / "post.md")
    assert refusal(place) == f"not as it was exported: posts/bread-post.md (missing or no file). {EDITED}"


def test_pipe_in_the_place_of_a_file_does_not_wait(place: Path) -> None:
    (place / "log.jsonl").unlink()
    os.mkfifo(place / "log.jsonl")
    assert refusal(place) == f"not as it was exported: log.jsonl (missing or no file). {DAMAGED}"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("posts/bread-post.md", b"slug: bread-post", b"slug: other", "another item's history"),
        ("posts/bread-post.md", b"title: Title bread", b"title: &a [x]\nsubtitle: *a", "an alias in the front matter"),
        ("posts/bread-post.md", b"title: Title bread", b"title: [", "the front matter is no YAML"),
        ("posts/bread-post.md", b"title: Title bread", b"title: null", "title: Field required"),
        ("posts/bread-post.md", b"author: bread-author", b"author: nobody", "There is no author “nobody”"),
        ("posts/bread-post.md", b"id: ", b"id: 0 #", "this is not what an export writes"),
        ("images/bread-image.md", b"file: bread-image.png", b"file: ../../secret", "no path: 'images/../../secret'"),
        ("images/bread-image.png", b"PNG", b"GIF", "images/bread-image.png: This is no JPEG"),
        ("history/posts", b'"revision":{', b'"revision":{"x":1,', "no column x"),
        ("history/posts", b'"made_at":"', b'"made_at":"x', "no made_at: 'x"),
        ("history/posts", b'{"revision"', b'{"revolution"', "it has a revolution"),
        ("history/posts", b"{", b"[", "this is not what an export writes"),
        ("history/posts", b'"number":1', b'"number":2', "revision 2 stands where 1 should"),
        (
            "history/images",
            b"images/",
            b"imagex/",
            "images/bread-image.md: the image has another file: its file is images/",
        ),
        ("log.jsonl", b'"number":1,', b'"number":1000,', "log.jsonl: change 1000 stands where 1 should"),
        ("history/images", b'"file":{"colour"', b'"file":{"color"', "it has a revision with another file"),
        ("history/images", b'"earlier":[', b'"earlier":["images/x.svg"', "x.svg"),
        ("log.jsonl", b"}", b"", "this is not what an export writes"),
        ("deeds.jsonl", b"}", b"", "this is not what an export writes"),
        ("deeds.jsonl", b'"at":"', b'"at":"x', "deeds.jsonl: ValueError: no at: 'x"),
        ("deeds.jsonl", b'"action":"publish"', b'"action":""', "deeds.jsonl: IntegrityError"),
        ("history/authors", b'"text":"Sliced?"', b'"text":""', "jsonl: IntegrityError"),
        ("history/authors", b'"comment":{', b'"comment":{"x":1,', "jsonl: ValueError: no column x"),
        ("history/authors", b'"saves":1', b'"saves":"many"', "no saves: 'many'"),
        ("history/authors", b'"stage":"published"', b'"stage":"printed"', "IntegrityError"),
    ],
)
def test_export_that_contradicts_itself_is_refused(file: str, old: bytes, new: bytes, told: str, place: Path) -> None:
    edit(place, file if "." in file else history_of(place, file.removeprefix("history/")), old, new)
    sign(place)
    assert re.search(told, refusal(place))


def test_revision_with_a_file_that_is_not_here_is_refused(place: Path) -> None:
    path = place / history_of(place, "images")
    item, revision, *rest = path.read_bytes().split(b"\n")
    path.write_bytes(b"\n".join([item, revision.replace(b'"images/', b'"imagex/'), *rest]))
    sign(place)
    assert "it has a revision with another file" in refusal(place)


def test_export_from_before_images_had_other_files_is_restored(place: Path) -> None:
    """It says no files of revisions, no earlier ones, no deletions and no deeds."""
    path = place / history_of(place, "images")
    older = re.sub(rb'"file":\{[^}]*"media_type":"image/png"[^}]*\},(?="id")', b"", path.read_bytes())
    path.write_bytes(older.replace(b'"earlier":[],', b""))
    leave_out(place, "deletion", "deed")
    sign(place)
    restore(place)
    image = Image.objects.get()
    assert [revision.file["file"] for revision in image.revisions.all()] == [image.file] * image.version


def test_export_from_before_there_were_stages_is_restored(tmp_path: Path) -> None:
    """What is public, or scheduled, as it is saved is settled; each save was a revision."""
    public, edited, planned = (make("post", slug=name) for name in ("public", "edited", "planned"))
    publish(public, edited)
    change(edited, title="Other")
    publish(planned, at=timezone.now() + timedelta(days=3))
    withdraw(published("post", slug="gone"))
    make("post", slug="draft")
    place = export(tmp_path)
    empty()
    leave_out(place, "deed")
    for path in (place / "history/posts").iterdir():
        path.write_bytes(re.sub(rb'"(saves|stage)":("\w+"|\d+),?', b"", path.read_bytes()).replace(b",}", b"}"))
    sign(place)
    restore(place)
    assert list(Item.objects.order_by("slug").values_list("slug", "stage", "saves")) == [
        ("draft", "draft", 1),
        ("edited", "draft", 2),
        ("gone", "published", 1),
        ("planned", "published", 1),
        ("public", "published", 1),
    ]


def test_huge_file_is_refused_unread(place: Path) -> None:
    """A file with a hole, which takes no room on the disk."""
    os.truncate(place / "posts/bread-post.md", 256_000_001)
    sign(place)
    assert refusal(place) == "…/posts/bread-post.md: more than 256 MB"


def test_export_that_counts_more_than_it_holds_is_refused(place: Path) -> None:
    manifest = orjson.loads((place / "manifest.json").read_bytes())
    say(place, counts=manifest["counts"] | {"revision": 1000})
    assert "it does not hold what it counts" in refusal(place)


@pytest.mark.parametrize("at", ["9026-01-01T00:00:00Z", "2020-01-01T00:00:00", "never"])
def test_log_that_ends_at_another_instant_is_refused(at: str, place: Path) -> None:
    """Whatever is published later would come after it."""
    say(place, at=at)
    assert "its log does not end where it says" in refusal(place)


def test_link_to_what_is_not_there_is_refused(place: Path) -> None:
    """Another id, of the same form, for an author that the post names."""
    path = history_of(place, "posts")
    found = re.search(rb'"author:bread-author":"([0-9a-f-]+)"', (place / path).read_bytes())
    assert found
    edit(place, path, found[0], found[0].replace(found[1][-4:], b"0000"))
    sign(place)
    assert "The export contradicts itself" in refusal(place)


def test_database_with_content_is_refused(place: Path) -> None:
    make("post", slug="mine")
    with pytest.raises(Conflict, match=r"There is content in this database already: restore into an empty one\."):
        restore(place)
    assert list(Item.objects.values_list("slug", flat=True)) == ["mine"]


def test_editor_may_not_restore(place: Path) -> None:
    with pytest.raises(Forbidden):
        restore_content(archive=Archive(place, verify(place)), actor=Actor("ada", Role.EDITOR))


def test_verifying_changes_nothing(place: Path) -> None:
    before = files(place)
    verify(place)
    assert files(place) == before
