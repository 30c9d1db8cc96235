"""Whatever stands in a file, the import goes on, and the file is an item or is told."""

import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from content.importers.layout import load_layout
from content.models import Original
from content.states import STATES
from tests.content.importers.folders import Folder

pytestmark = pytest.mark.django_db

SCALARS = [
    *(None, True, -1, 3.5, 10**30, "", " ", "x", "2015-02-30 25:61", "9999-12-31 23:59:59 -1200", "a: b", "<b>x</b>"),
    *("&#0;", "&#xD800;", "\u0007", "x" * 400, "http://[bad", "post:x", "../..//x", "/", "..", "{{< x >}}", "é" * 250),
    *("Mars/Phobos", "xx-yy-zz", "#", "%zz", "_index", "{a}", "2015-01-01", "ada", "x.png"),
]
PIECES = [
    *("![", "](", "{{<", "{{%", ">}}", "%}}", '{{< ref "x" >}}', '{{< figure src="a.png" >}}', "{% post_url x %}"),
    *("{{ x", "}}", "`", "```\n", "<p>", "</p>", '<a href="http://[bad">', "[x]: y\n", "&#x110000;", "&#8217;", "\n\n"),
    *("---\n", "text ", "\u200b", "\ufdd0", "[x](http://[::1)", "[x](//)", "[x](/)", "[x](../../..)", "{: .x}", "> "),
]
PLACES = {
    "hugo": [
        "content/posts/p{}.md",
        "content/events/e{}.md",
        "content/authors/a{}/_index.md",
        "content/tags/t{}/_index.md",
    ],
    "jekyll": ["_posts/2015-01-01-p{}.md", "_events/e{}.md", "_authors/a{}.md", "_drafts/d{}.md"],
    "commonplace": [f"{kind}s/x{{}}.md" for kind in STATES],
}


class Nonsense:
    """Documents of nothing but surprises, the same for the same seed."""

    def __init__(self, seed: int, keys: list[str]) -> None:
        self.random = random.Random(seed)
        self.keys = keys

    def document(self) -> bytes:
        chosen = self.random.sample(self.keys, self.random.randint(0, min(12, len(self.keys))))
        front = yaml.safe_dump({key: self.value() for key in chosen}, allow_unicode=True)
        body = "".join(self.random.choice(PIECES) for _ in range(self.random.randint(0, 40)))
        text = f"---\n{front}---\n{body}"
        if self.random.random() < 0.2:
            place = self.random.randrange(len(text))
            text = text[:place] + self.random.choice(["\t", ":", "'", '"', "{", "---\n", "&", "*"]) + text[place:]
        return text.encode()

    def value(self, depth: int = 0) -> Any:
        form = self.random.random()
        if form < 0.6 or depth > 2:
            return self.random.choice(SCALARS)
        if form < 0.8:
            return [self.value(depth + 1) for _ in range(self.random.randint(0, 4))]
        names = [*self.keys, "src", "author", 1, True, ""]
        return {self.random.choice(names): self.value(depth + 1) for _ in range(self.random.randint(0, 4))}


def keys_of(layout: str, folder: Path) -> list[str]:
    found = {name for state in STATES.values() for name in state.model_fields} | {"file", "draft", "state", "slug"}
    for files in load_layout(layout, folder).files:
        if files.fields is not True:
            found |= {key.split(".")[0] for given in files.fields.values() for key in given.keys if key[0] != "@"}
    return sorted(found)


@pytest.mark.parametrize("layout", PLACES)
def test_any_folder_is_imported_or_told_file_by_file(tmp_path: Path, layout: str) -> None:
    folder = Folder(tmp_path)
    nonsense = Nonsense(20, keys_of(layout, tmp_path))
    paths = [place.format(number) for number in range(15) for place in PLACES[layout]]
    for path in paths:
        folder.write(path, nonsense.document())
    folder.run(layout, publish=True)
    there = {source.partition("/")[2] for source in Original.objects.values_list("source", flat=True)}
    told = {where for where, *_ in folder.told("file_skipped")}
    assert set(paths) == (there & set(paths)) | told
    assert not there & told
