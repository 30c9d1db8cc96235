"""Folders of Markdown for tests: laid out, imported, and what was told of them."""

from pathlib import Path
from typing import Any

from content.commands import authoring
from content.importers.markdown import MarkdownImporter
from content.importers.report import Report
from content.models import Item
from content.permissions import SYSTEM
from content.queries import editing
from tests.making import picture

POST = "---\ntitle: Bread\ndate: 2019-03-01T09:00:00Z\nauthors: [ada]\n---\n"
ADA = "---\nname: Ada Hale\n---\n"
EVENT = "---\ntitle: Bake\nstart: {start}\nend: {end}\n---\n"

Told = tuple[str | None, int | None, str, str | None]


class Folder:
    """`folder.write("posts/a.md", …)`, then `folder.run()`; `told("date_text")` is what the last run said of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.report: Report | None = None

    def write(self, path: str, text: str | bytes) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def draw(self, path: str, size: tuple[int, int] = (8, 6)) -> None:
        self.write(path, picture(size).getvalue())

    def run(self, layout: str = "auto", **terms: Any) -> Report:
        self.report = MarkdownImporter(self.root, layout=layout, **terms).run()
        return self.report

    def told(self, code: str) -> list[Told]:
        assert self.report is not None
        return [(f.where, f.line, f.text, f.detail) for f in self.report.findings if f.code == code]

    def codes(self) -> set[str]:
        assert self.report is not None
        return {finding.code for finding in self.report.findings}


def state(kind: str, slug: str) -> dict[str, Any]:
    """The working copy as plain data, with slugs where it has ids."""
    found: dict[str, Any] = named(editing.state_of(editing.find(kind, slug)))
    return found


def body(slug: str = "bread") -> str:
    return str(state("post", slug)["body"])


def delete(kind: str, slug: str) -> None:
    authoring.delete_item(item=editing.find(kind, slug), actor=SYSTEM)


def named(value: Any) -> Any:
    """Plain data with the slugs of items in the place of their ids."""
    slugs = {str(id_): slug for id_, slug in Item.objects.values_list("id", "slug")}

    def replaced(one: Any) -> Any:
        if isinstance(one, dict):
            return {key: replaced(inner) for key, inner in one.items()}
        if isinstance(one, list):
            return [replaced(inner) for inner in one]
        return slugs.get(one, one) if isinstance(one, str) else one

    return replaced(value)
