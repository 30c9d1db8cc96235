"""`export` and `restore`: what they print, what they refuse, and one database's content in the other's."""

import os
from pathlib import Path

import pytest

from content.models import Item
from tests.asking import one_connection
from tests.content.exporters.moving import empty, export, files
from tests.content.management.calling import call, refusal
from tests.faults.databases import copy_of, manage
from tests.filling import publish_site

__all__ = ["one_connection"]

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection")]

COUNTED = "2 tags, 1 image, 1 author, 1 reference, 1 event, 1 post, 1 quote, 10 revisions, 8 editions, 8 changes"
LOAD = "from content.importers.samples import load_samples; from pathlib import Path; load_samples(Path('samples'))"


def test_there_and_back_is_told(tmp_path: Path) -> None:
    publish_site()
    place = str(tmp_path / "backup")
    assert call("export", place) == [
        f"{COUNTED}, 0 originals, 0 deletions, 0 comments, 8 deeds: 21 files, 0.1 MB.",
        f"Exported to {place}. Accounts, keys, invitations and deliveries are not in it.",
    ]
    assert (tmp_path / "backup").stat().st_mode & 0o777 == 0o700
    empty()
    assert call("restore", place) == [
        f"{COUNTED}, 0 originals, 0 deletions, 0 comments, 8 deeds.",
        "Restored, as a log of its own: whoever follows the changes starts over.",
    ]


def test_empty_content_comes_back(tmp_path: Path) -> None:
    call("export", str(tmp_path / "one"))
    call("restore", str(tmp_path / "one"))
    call("export", str(tmp_path / "two"))
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_export_into_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    call("export", str(tmp_path / "there"))
    assert sorted(path.name for path in (tmp_path / "there").iterdir()) == [
        *("checksums.txt", "deeds.jsonl", "deletions.jsonl", "log.jsonl", "manifest.json"),
    ]


def test_export_refuses_what_is_no_place_for_it(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/file").touch()
    assert refusal("export", f"{tmp_path}/full") == f"{tmp_path}/full: the folder is not empty."
    assert refusal("export", f"{tmp_path}/full/file") == f"{tmp_path}/full/file: this is a file, not a folder."
    assert refusal("export", f"{tmp_path}/no/folder").startswith(f"{tmp_path}/no/folder: there is no folder ")
    assert refusal("export", "\udcff") == "The name of the folder is not in UTF-8."
    assert "cannot be written" in refusal("export", f"{tmp_path}/{'x' * 300}")
    assert [path.name for path in tmp_path.iterdir()] == ["full"]


def test_export_that_cannot_be_whole_leaves_nothing(tmp_path: Path, settings: object) -> None:
    publish_site()
    settings.MEDIA_ROOT = tmp_path / "lost"  # type: ignore[attr-defined]
    (tmp_path / "out").mkdir()
    told = refusal("export", f"{tmp_path}/out/backup")
    assert told.startswith("a file of image bread-image is missing (images/")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("column", ["file", "share_file"])
def test_export_of_a_damaged_picture_is_refused(column: str, tmp_path: Path, settings: object) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"  # type: ignore[attr-defined]
    image = publish_site()["image"]
    (tmp_path / "media" / getattr(image, column)).write_bytes(b"Nothing.")
    told = f"a file of image bread-image is damaged ({getattr(image, column)} in the media storage)."
    assert refusal("export", f"{tmp_path}/backup") == told


def test_restore_refuses_a_database_with_content(tmp_path: Path) -> None:
    publish_site()
    place = export(tmp_path)
    told = "There is content in this database already: restore into an empty one."
    assert refusal("restore", str(place)) == told
    assert refusal("restore", f"{tmp_path}/none") == f"{tmp_path}/none: there is no such folder."
    assert Item.objects.count() == 8


def test_restore_that_cannot_store_images_leaves_nothing(tmp_path: Path, settings: object) -> None:
    publish_site()
    place = export(tmp_path)
    empty()
    (tmp_path / "file").touch()
    settings.MEDIA_ROOT = tmp_path / "file"  # type: ignore[attr-defined]
    assert refusal("restore", str(place)).startswith("The file system refused: ")
    assert not Item.objects.exists()


@pytest.mark.postgresql
def test_export_of_sqlite_is_restored_in_postgresql(migrated: Path, tmp_path: Path) -> None:
    """And leaves it as the same bytes: what PostgreSQL sorts and stores differently is not seen."""
    env = copy_of(migrated, tmp_path) | {"DATABASE_URL": f"sqlite:///{tmp_path}/test.sqlite3", "ENV_FILE": os.devnull}
    assert manage(env, "shell", "-v", "0", "-c", LOAD).returncode == 0
    made = manage(env, "export", str(tmp_path / "sqlite"))
    assert (made.returncode, made.stderr) == (0, "")
    call("restore", str(tmp_path / "sqlite"))
    call("export", str(tmp_path / "postgresql"))
    assert files(tmp_path / "postgresql") == files(tmp_path / "sqlite")
