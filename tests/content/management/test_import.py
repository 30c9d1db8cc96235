"""The command line of imports: what is printed where, and with which exit code it ends."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command, load_command_class

from content.importers.base import Importer, Record
from content.importers.report import Report
from content.models import Edition, Item, Quote
from tests.content.importers.conftest import MANIFEST, TEXT

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "blog.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "blog.yaml").write_text(MANIFEST, encoding="utf-8")
    return tmp_path


def run(folder: Path, *options: str, file: str = "blog.txt", manifest: str = "blog.yaml") -> str:
    out = StringIO()
    files = [str(folder / file), "--manifest", str(folder / manifest)]
    call_command("import", "plaintext", *files, *options, stdout=out)
    return out.getvalue()


def refusal(folder: Path, *options: str, **names: str) -> str:
    with pytest.raises(CommandError) as error:
        run(folder, *options, **names)
    assert error.value.returncode == 2
    assert Item.objects.count() == 0
    message = str(error.value)
    assert "\n" not in message
    return message


def test_import_prints_what_was_made(folder: Path) -> None:
    printed = run(folder)
    assert printed.startswith("blog.txt: 2 posts, 2 authors, 1 event, 2 quotes, 1 reference and 2 tags made.\n")
    assert "Needs a person:" in printed
    assert Edition.objects.count() == 0


def test_import_publishes_when_told_to(folder: Path) -> None:
    printed = run(folder, "--publish")
    assert "\nPublished: 2 posts, 2 authors, 1 event, 1 reference and 2 tags.\n" in printed


def test_import_accepts_proposals_when_told_to(folder: Path) -> None:
    run(folder, "--accept-proposals")
    assert set(Quote.objects.values_list("standing", flat=True)) == {"accepted"}


def test_import_again_says_that_nothing_changed(folder: Path) -> None:
    run(folder, "--publish")
    assert run(folder, "--publish").startswith("blog.txt: nothing changed.\n")


def test_import_writes_a_report(folder: Path) -> None:
    path = folder / "report.json"
    run(folder, "--report", str(path))
    report = json.loads(path.read_text(encoding="utf-8"))
    assert report["counts"]["items"]["made"] == {
        "author": 2,
        "tag": 2,
        "event": 1,
        "post": 2,
        "quote": 2,
        "reference": 1,
    }
    assert report["repairs"][0]["before"] == "â€™"


def test_import_rehearses_and_writes_nothing(folder: Path) -> None:
    assert run(folder, "--dry-run", "--publish").startswith("Dry run: nothing was written.")
    assert Item.objects.count() == 0


def test_import_prints_nothing_when_quiet(folder: Path) -> None:
    assert run(folder, "--verbosity", "0") == ""


def test_import_prints_what_the_terminal_can_show(folder: Path) -> None:
    class Terminal(StringIO):
        encoding = "ascii"

    out = Terminal()
    files = [str(folder / "blog.txt"), "--manifest", str(folder / "blog.yaml")]
    call_command("import", "plaintext", *files, stdout=out)
    assert out.getvalue().isascii()


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ({"file": "none.txt"}, "none.txt: there is no such file. Nothing was changed."),
        ({"file": ""}, ": this is a folder, not a file. Nothing was changed."),
        ({"manifest": "none.yaml"}, "none.yaml: there is no such file. Nothing was changed."),
        ({"manifest": "blog.txt"}, "this is no YAML"),
    ],
)
def test_import_refuses_what_it_cannot_read(folder: Path, names: dict[str, str], wanted: str) -> None:
    assert wanted in refusal(folder, **names)


@pytest.mark.parametrize("data", [b"", b"\x89PNG\x00\x01", b"caf\x81"])
def test_import_refuses_what_is_no_text(folder: Path, data: bytes) -> None:
    (folder / "blog.txt").write_bytes(data)
    assert refusal(folder).endswith("Nothing was changed.")


def test_import_refuses_a_report_that_cannot_be_written(folder: Path) -> None:
    assert "the report cannot be written there" in refusal(folder, "--report", str(folder / "no" / "r.json"))
    assert "the report cannot be written there" in refusal(folder, "--report", str(folder))
    assert "would replace what is to be imported" in refusal(folder, "--report", str(folder / "blog.txt"))
    assert (folder / "blog.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_import_whose_report_cannot_be_written_says_that_it_is_done(folder: Path) -> None:
    with pytest.raises(CommandError) as error:
        run(folder, "--report", "/dev/full")
    wanted = "The import itself is done, but /dev/full: the report could not be written (No space left on device)."
    assert (str(error.value), error.value.returncode) == (wanted, 2)
    assert Item.objects.filter(kind="post").count() == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_import_whose_rehearsal_cannot_be_reported_says_that_nothing_changed(folder: Path) -> None:
    told = refusal(folder, "--dry-run", "--report", "/dev/full")
    assert told.startswith("Nothing was changed, as in every dry run, but /dev/full: ")


def test_import_that_is_refused_half_way_says_how_far_it_came(folder: Path) -> None:
    (folder / "blog.yaml").write_text(
        MANIFEST.replace("title: Counting loaves", "title: Counting loaves\n    slug: new")
    )
    with pytest.raises(CommandError, match="1 of 2 posts are imported, each as a whole") as error:
        run(folder)
    assert error.value.returncode == 2
    assert list(Item.objects.filter(kind="post").values_list("slug", flat=True)) == ["bread-and-salt"]


class Interrupted(Importer[str]):
    """Ctrl-C in the second batch."""

    def read(self) -> list[str]:
        return ["bread", "salt"]

    def write(self, batch: str) -> None:
        self.save(Record("tag", f"list#{batch}", b"", {"slug": batch, "name": batch}))
        if batch == "salt":
            raise KeyboardInterrupt


def test_import_interrupted_says_how_to_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    command: Any = load_command_class("content", "import")
    options = {"publish": False, "dry_run": False, "restore_deleted": False, "report": None, "verbosity": 1}
    make = lambda options, terms: Interrupted(Report("list", {}, {}), **terms)  # noqa: E731 (a parser's default)
    with pytest.raises(SystemExit) as end:
        command.handle(make=make, **options)
    assert end.value.code == 130
    told = "Interrupted. 1 of 2 posts are imported, each as a whole. Give the same command again to go on.\n"
    assert capsys.readouterr().err.endswith(told)
    assert list(Item.objects.values_list("slug", flat=True)) == ["bread"]


# --- Folders of Markdown -------------------------------------------------------------------------------------------


def import_folder(folder: Path, *options: str) -> tuple[int, str]:
    """The exit code, and what is printed."""
    out = StringIO()
    try:
        call_command("import", "markdown", str(folder), *options, stdout=out)
    except SystemExit as end:
        return int(end.code or 0), out.getvalue()
    return 0, out.getvalue()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site" / "posts"
    folder.mkdir(parents=True)
    (folder / "bread.md").write_text("---\ntitle: Bread\n---\nKnead.", encoding="utf-8")
    return folder.parent


def test_import_of_a_folder_prints_a_summary(site: Path) -> None:
    code, printed = import_folder(site, "--publish")
    assert (code, printed.splitlines()[:2]) == (0, ["site: 1 post made.", "Published: 1 post."])
    assert "\n1 file, 0 of them not imported; " in printed


def test_import_of_a_folder_ends_with_3_when_files_were_skipped(site: Path) -> None:
    (site / "posts" / "salt.md").write_text("---\n- salt\n---\n", encoding="utf-8")
    report = site.parent / "report.json"
    code, printed = import_folder(site, "--report", str(report))
    assert code == 3
    assert "  Files that could not be imported (1)\n    - posts/salt.md — the front matter is no mapping" in printed
    written = json.loads(report.read_text(encoding="utf-8"))
    assert (written["counts"]["files"], written["counts"]["skipped"]) == (2, 1)
    assert [finding["where"] for finding in written["findings"] if finding["code"] == "file_skipped"] == [
        "posts/salt.md"
    ]


def test_import_of_a_folder_ends_with_2_when_nothing_could_be_done(site: Path) -> None:
    (site / "posts" / "bread.md").write_text("---\n- salt\n---\n", encoding="utf-8")
    assert import_folder(site)[0] == 2
    with pytest.raises(CommandError, match="there is no layout “huggo”") as error:
        import_folder(site, "--layout", "huggo")
    assert error.value.returncode == 2


def test_import_of_a_folder_rehearses(site: Path) -> None:
    code, printed = import_folder(site, "--dry-run", "--publish")
    assert (code, Item.objects.count()) == (0, 0)
    assert printed.startswith("Dry run: nothing was written.")


def test_import_of_a_folder_prints_three_examples_of_each_finding(site: Path) -> None:
    for number in range(5):
        (site / "posts" / f"p{number}.md").write_text(f"---\ntitle: P{number}\n---\n", encoding="utf-8")
    _, printed = import_folder(site)
    assert "  Posts without an author (6)\n" in printed
    assert "    - … and 3 more\n" in printed
