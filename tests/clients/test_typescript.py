"""The TypeScript client: what is committed is what `make clients` makes, its types say what they should, and its
example and its front do what they should against a server with the sample content.
"""

import re
import shutil
from pathlib import Path

import pytest

from tests.clients.npm import PACKAGE, package, run
from tests.clients.serving import served
from tests.docs.console import HOST, fences, normal

__all__ = ["package", "served"]

pytestmark = [pytest.mark.outside("npm"), pytest.mark.sqlite]

PAGE = Path(__file__).with_name("page.html")
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)

BEHAVIOUR = """\
200 ?tag=kitchens,meetings&fields=title
7 posts, each with id, kind, slug, title
200 ?page_size=5&omit=tags&cursor=
200 ?page_size=5&omit=tags&cursor=…
200 ?page_size=5&omit=tags&cursor=…
12 different posts
404 -
Problem 404 not_found: There is no post “no such post”.
400 ?tag=kitchen
Problem 400 invalid_parameter: There is no public tag “kitchen”. kitchens
TypeError: tag: an empty list is no filter, and everything would be answered. Leave it out.
Problem 502 no_problem_document: 502 Bad Gateway
200 ?page_size=1
304 ?page_size=1
true
"""


@pytest.fixture(scope="module")
def compiled(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, with the code of its README as one more module, compiled under `strict`."""
    copy = tmp_path_factory.mktemp("typescript") / "client"
    shutil.copytree(package, copy, ignore=shutil.ignore_patterns("node_modules", "dist"))
    (copy / "node_modules").symlink_to(package / "node_modules")
    readme = "\n".join(fence.text for fence in fences(package / "README.md") if fence.language == "ts")
    assert readme
    (copy / "tests/readme.ts").write_text(readme, encoding="utf-8")
    run("node", "node_modules/typescript/bin/tsc", folder=copy)
    return copy


def test_generated_types_are_those_of_the_document(package: Path, tmp_path: Path):
    run("node", "generate.mjs", str(tmp_path / "schema.ts"), folder=package)
    assert (tmp_path / "schema.ts").read_bytes() == (package / "src/schema.ts").read_bytes(), "run `make clients`"


def test_nothing_is_any():
    files = [path for path in PACKAGE.rglob("*.ts") if not {"node_modules", "dist"} & set(path.parts)]
    assert {path.name for path in files} >= {"schema.ts", "index.ts", "page.ts"}
    assert [path.name for path in files if re.search(r"\bany\b", COMMENT.sub("", path.read_text("utf-8")))] == []


def test_example_is_short():
    assert len((PACKAGE / "examples/page.ts").read_text("utf-8").splitlines()) < 60


def test_example_prints_the_page_that_the_python_client_does(compiled: Path, served: str):
    built = run("node", "dist/examples/page.js", served, "soup-is-a-method", folder=compiled)
    assert normal(built.replace(served, HOST)) == PAGE.read_text("utf-8")


def test_front_does_what_it_says(compiled: Path, served: str):
    said = run("node", "dist/tests/behaviour.js", served, folder=compiled)
    assert re.sub(r"(?<=cursor=)\S+", "…", said) == BEHAVIOUR
