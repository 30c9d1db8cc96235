"""`body_format=hast` in the pipelines of frontends: it comes to the same HTML as `body_format=html`."""

import re
from pathlib import Path
from typing import Any

import pytest

from content.importers.plaintext import PlaintextImporter
from content.importers.samples import load_samples
from tests.asking import Get
from tests.docs.console import ROOT
from tests.making import make, make_image, publish
from tests.pipeline.frontends import bodies_of, check

pytestmark = pytest.mark.outside("npm")

CONSTRUCTS = Path(__file__).with_name("constructs.md")


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def test_constructs_are_the_same_in_frontends(get: Get) -> None:
    sources = re.findall(r"^=== (.+)\n((?:(?!=== ).*\n)+)", CONSTRUCTS.read_text("utf-8"), re.MULTILINE)
    items = [
        make("reference", key="hale2019", contributors={"author": [{"family": "Hale"}]}),
        make("author", slug="mara", name="Mara Lind"),
        make("quote", slug="loaf", text="A loaf is a ledger.\nAnd “more”.", attribution={"name": "Mara Lind"}),
        make("event", slug="fair", title="Fair & square", body="*Fair*[^1]\n\n[^1]: Note."),
        make_image("crumb.png", slug="crumb", alt="Crumb", caption="A “crumb” & more", credit="Mara"),
        make("post", slug="other"),
        *(make("post", title=title, body=source) for title, source in sources),
    ]
    publish(*items)
    bodies = bodies_of("posts", "events")
    assert len(bodies) == len(sources) + 2 == 21
    check(bodies)


def test_samples_are_the_same_in_frontends(get: Get) -> None:
    load_samples(ROOT / "samples")
    check(bodies_of("posts", "events"))


def test_pasted_corpus_is_the_same_in_frontends(get: Get, corpus: Path) -> None:
    PlaintextImporter(corpus / "iriss-blog.txt", corpus / "iriss-blog.yaml", publish=True).run()
    check(bodies_of("posts"))
