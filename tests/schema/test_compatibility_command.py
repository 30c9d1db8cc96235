"""`python -m schema.compatibility`: what it prints, what it compares when told nothing, and its exit code.

Documents are written as JSON, which is YAML too, and quick.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from schema.compatibility.__main__ import main
from schema.compatibility.released import CURRENT, read, versions

Document = dict[str, Any]
Change = Callable[[Document], Any]


@pytest.fixture(scope="module")
def released() -> Document:
    return read(CURRENT)


def planted(released: Document, change: Change) -> Document:
    document = deepcopy(released)
    change(document)
    return document


def add(document: Document) -> None:
    document["components"]["schemas"]["PostItem"]["properties"]["mood"] = {"type": "string"}


@pytest.fixture
def files(released: Document, tmp_path: Path) -> Callable[[Change], list[str]]:
    """The real document and one with a change in it, as the arguments of the command."""

    def write(change: Change) -> list[str]:
        path = tmp_path / "new.yaml"
        path.write_text(json.dumps(planted(released, change)))
        return [str(CURRENT), str(path)]

    return write


def release(folder: Path, document: Document) -> None:
    folder.mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(document))


def break_and_add(document: Document) -> None:
    parameters = document["paths"]["/api/v1/posts/"]["get"]["parameters"]
    parameters[:] = [one for one in parameters if one["name"] != "featured"]
    add(document)


def test_command_names_breaks_first_and_fails(
    files: Callable[[Change], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(files(break_and_add)) == 1
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.endswith("new.yaml: 1 breaking, 1 additive")
    assert [row.split()[:2] for row in rows] == [["BREAKING", "parameter_removed"], ["additive", "field_added"]]
    assert "GET /api/v1/posts/ · 200 · results[].mood" in rows[1]


def test_command_passes_additions(files: Callable[[Change], list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(files(add)) == 0
    assert "0 breaking, 1 additive" in capsys.readouterr().out


def test_command_without_a_release_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--released", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "Nothing is released yet: there is nothing to break.\n"


def test_command_compares_with_the_newest_release_of_this_contract(
    released: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for version, change in (("1.9.0", add), ("1.10.0", dict), ("2.0.0", add), ("x", dict)):
        release(tmp_path / version, planted(released, change))
    assert [path.name for path in versions(tmp_path)] == ["1.9.0", "1.10.0"]
    assert main(["--released", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith("1.10.0/openapi.yaml → openapi.yaml: no difference\n")


@pytest.mark.parametrize(
    ("version", "change", "said"),
    [
        ("1.10.0", dict, "1.10.0 is released already: a release is never changed, and the next one is newer."),
        ("1.9.1", dict, "1.10.0 is released already: a release is never changed, and the next one is newer."),
        ("2.0.0", dict, "“2.0.0” is no version of v1: give VERSION=1.0.0 or the like."),
        ("1.11", dict, "“1.11” is no version of v1: give VERSION=1.0.0 or the like."),
        ("1.11.0", add, "openapi.yaml breaks 1.10.0 (1 times): `make check` says how."),
    ],
)
def test_release_is_refused_in_one_line(
    version: str, change: Change, said: str, released: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release(tmp_path / "1.10.0", planted(released, change))
    assert main(["--released", str(tmp_path), "--release", version]) == 1
    assert capsys.readouterr() == ("", f"{said}\n")


def test_release_is_allowed(released: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--released", str(tmp_path), "--release", "1.0.0"]) == 0
    release(tmp_path / "1.0.0", released)
    assert main(["--released", str(tmp_path), "--release", "1.0.1"]) == 0
    assert capsys.readouterr() == ("1.0.0 may be released.\n1.0.1 may be released.\n", "")


def test_command_runs_without_django() -> None:
    program = "import sys, schema.compatibility.__main__ as it; it.main(sys.argv[1:]); print('django' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program, str(CURRENT), str(CURRENT)],
        cwd=CURRENT.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["openapi.yaml → openapi.yaml: no difference", "False"]
