"""docs/architecture.md is a map: what it names is there, and what is there it names. Decisions are whole."""

import re
from pathlib import Path

import pytest

from tests.docs.console import DOCUMENTS, ROOT

TEXT = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
PATH = re.compile(r"`((?:benchmarks|content|api|config|schema|samples|tests|docs|requirements)[\w./-]*\.?\w+/?)`")
CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


def rooms() -> set[str]:
    """The packages that the map has to name: those of the first level, and under api/v1/."""
    return {
        f"{path.relative_to(ROOT)}/"
        for above in ("content", "api", "api/v1")
        for path in (ROOT / above).iterdir()
        if path.is_dir() and any(path.rglob("*.py"))
    } - {"api/v1/", "content/migrations/"}


def single_modules() -> set[str]:
    """Modules that stand beside rooms."""
    return {str(path.relative_to(ROOT)) for path in (ROOT / "content").glob("*.py")} - {
        "content/__init__.py",
        "content/apps.py",
    }


def test_map_names_every_room():
    assert {place for place in rooms() | single_modules() if f"`{place}`" not in TEXT} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_named_files_are_there(document: Path):
    text = document.read_text(encoding="utf-8")
    named = {name for name in PATH.findall(text) if "/" in name}
    assert {name for name in named if not (ROOT / name).exists()} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path):
    targets = LINK.findall(CODE.sub("", document.read_text(encoding="utf-8")))
    inside = [target for target in targets if "://" not in target]
    assert [target for target in inside if not (document.parent / target).exists()] == []


def test_decisions_are_numbered():
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_decision_is_whole(path: Path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"# {path.name[:4]} ")
    assert re.findall(r"^\*\*(\w+)\.\*\* ", text, re.MULTILINE) == ["Context", "Decision", "Consequences", "Rejected"]
