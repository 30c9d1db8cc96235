"""Writes what the tests beside this compare with. Not a test: `make examples` and `make release` name it to pytest."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from schema.compatibility import released
from schema.examples import EXAMPLES
from tests.contract.examples import examples
from tests.contract.recording import Site, Step, requests, steps

MakeSite = Callable[[list[Step]], Site]


def test_examples_are_written(make_site: MakeSite) -> None:
    write(EXAMPLES, examples(make_site(steps())))


def test_release_is_written(make_site: MakeSite) -> None:
    """Of VERSION: the document and its answers. `python -m schema.compatibility --release` was asked before."""
    folder = released.new(os.environ["VERSION"])
    content = steps()
    site = make_site(content)
    answers = [{"request": request, **site.answer(request)} for request in requests()]
    folder.mkdir(parents=True)
    (folder / released.DOCUMENT).write_bytes(released.CURRENT.read_bytes())
    write(folder / released.RECORDINGS, {"content": content, "answers": answers})


def write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
