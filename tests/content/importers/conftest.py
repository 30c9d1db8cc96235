"""A small pasted file with a manifest, damaged the way such files are; and a folder for Hugo."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.content.importers.folders import ADA, Folder

TEXT = """Bread and salt (guest: Dr Mara Lind)

Bread and salt

Wednesday 18th June, Mill Hall

The first loaf

We canâ€™t bake alone, and Tom â€˜Whiskâ€™ Reyes knows it. The Gazette said:

â€œBread is the best argument we have.â€

Round 1 â€“ Who is hereWho bakes here?
  • Tom
  • Ada
Cheers,
Mara Lind

Counting loaves

It is known (Harbour Board, 2011[1]). Ada Hale said: “Count them twice before noon.” IMG_0001

[1] Harbour Board (2011) Bread for the quays, Leith: Northbank Trust
"""

MANIFEST = """source: blog.txt
language: en-GB
site: {name: Test blog, licence: CC-BY-4.0}
authors:
  - {slug: mara-lind, name: Mara Lind, honorific: Dr, guest: true, affiliation: Mill Trust}
  - {slug: ada-hale, name: Ada Hale}
posts:
  - starts_with: "Bread and salt (guest: Dr Mara Lind)"
    title: Bread and salt
    slug: bread-and-salt
    authors: [mara-lind]
    published_at: 2026-06-19
    tags: [baking, Salt]
    event:
      title: Open kitchen
      date: 2026-06-18
      venue: {name: Mill Hall, country: GB}
      organisers: [{name: Mill Trust}]
      speakers: [{name: Tom Reyes, affiliation: City College}, {name: Ada Hale}]
  - starts_with: Counting loaves
    title: Counting loaves
    authors: [Ada Hale]
    published_at: 2026-07-01T09:00:00+02:00
    tags: [baking]
"""


@dataclass
class Source:
    """The two files, to be changed and read again."""

    file: Path
    manifest: Path

    def change(self, before: str, after: str) -> None:
        """Replace something in the manifest."""
        self._change(self.manifest, before, after)

    def change_text(self, before: str, after: str) -> None:
        self._change(self.file, before, after)

    def _change(self, path: Path, before: str, after: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")


@pytest.fixture
def source(tmp_path: Path) -> Source:
    found = Source(tmp_path / "blog.txt", tmp_path / "blog.yaml")
    found.file.write_text(TEXT, encoding="utf-8")
    found.manifest.write_text(MANIFEST, encoding="utf-8")
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A Hugo folder with one author."""
    found = Folder(tmp_path / "site")
    found.write("content/authors/ada/_index.md", ADA)
    return found
