"""The Python client: what is generated is committed, its types hold, and it gets from a server what they promise."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import pytest
import yaml

from commonplace_client import Client, Kept, ProblemError
from schema.python_client.__main__ import FOLDER, write
from tests.clients.serving import served
from tests.docs.console import DOCUMENTS, HOST, ROOT, fences, normal

__all__ = ["served"]

# What is asked is a server with SQLite, whatever the suite runs on.
pytestmark = pytest.mark.sqlite

PYTHON_CLIENT = ROOT / "clients/python"
PAGE = Path(__file__).with_name("page.html")
WITH_PYTHON = [path for path in DOCUMENTS if any(fence.language == "python" for fence in fences(path))]


@pytest.fixture
def site(served: str) -> Iterator[Client]:
    with Client(served) as client:
        yield client


# --- What is generated, and its types ------------------------------------------------------------------------------


def test_generated_part_is_that_of_the_document(tmp_path: Path):
    write(yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8")), tmp_path)
    written = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert written == {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}, "make clients"


def test_types_are_strict_and_without_any():
    """The configuration of mypy is that of clients/python/pyproject.toml."""
    files = ["commonplace_client", "examples", str(ROOT / "tests/clients/python_types.py")]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *files], cwd=PYTHON_CLIENT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == ["Success: no issues found in 9 source files"]


def test_generated_part_is_accepted_by_openapi_python_client(tmp_path: Path):
    """Whoever prefers another client gets it from the same document, without a warning."""
    program = str(Path(sys.executable).with_name("openapi-python-client"))
    command = [program, "generate", "--fail-on-warning", "--meta", "none", "--path", str(ROOT / "openapi.yaml")]
    # It lays its files out with ruff, which it looks for on the PATH.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        [*command, "--output-path", str(tmp_path / "client")],
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


# --- What it gets --------------------------------------------------------------------------------------------------


def test_example_prints_the_page(served: str):
    example = PYTHON_CLIENT / "examples/page.py"
    assert len(example.read_text(encoding="utf-8").splitlines()) < 60
    done = subprocess.run(
        [sys.executable, str(example), served, "soup-is-a-method"],
        env=os.environ | {"PYTHONPATH": str(PYTHON_CLIENT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert normal(done.stdout.replace(served, HOST)) == PAGE.read_text(encoding="utf-8")


def test_walk_comes_by_everything_once(site: Client):
    walked = [post["slug"] for post in site.posts.walk(page_size=5)]
    page = site.posts.list(page_size=100)
    assert walked == [post["slug"] for post in page["results"]]
    assert len(walked) == page["count"] == 12


def test_walk_keeps_its_filters(site: Client):
    walked = [post["slug"] for post in site.posts.walk(tag=["kitchens", "sharing"], ordering="title", page_size=1)]
    page = site.posts.list(tag=["sharing", "kitchens"], ordering="title")
    assert walked == [post["slug"] for post in page["results"]]
    assert len(walked) > 1


def test_several_values_are_one_parameter_with_commas(site: Client):
    page = site.posts.list(fields=["title", "authors.name"], page_size=1)
    assert page["next"] is not None
    assert httpx.URL(page["next"]).params["fields"] == "title,authors.name"
    assert set(page["results"][0]) == {"id", "kind", "slug", "title", "authors"}


def test_times_flags_and_days_are_sent_as_the_api_reads_them(site: Client):
    since = datetime(2015, 3, 19, 9, tzinfo=UTC)
    page = site.posts.list(updated_since=since, published_after=date(1900, 1, 1), guest=False, page_size=1)
    assert page["next"] is not None
    sent = httpx.URL(page["next"]).params
    assert sent["updated_since"] == "2015-03-19T09:00:00+00:00"
    assert (sent["published_after"], sent["guest"]) == ("1900-01-01", "false")


def test_time_without_a_zone_is_refused_before_it_is_sent(site: Client):
    with pytest.raises(ValueError, match="has no zone"):
        site.posts.list(updated_since=datetime(2015, 3, 19))  # noqa: DTZ001


@pytest.mark.parametrize("ids", [[], ["a", "b,c"]])
def test_values_that_would_be_others_are_refused_before_they_are_sent(site: Client, ids: list[str]):
    with pytest.raises(ValueError, match="cannot be sent"):
        site.posts.list(ids=ids)


def test_old_slug_leads_to_the_item(site: Client):
    assert site.posts.get("writing-minutes")["slug"] == "minutes-that-people-read"


def test_expand_adds_to_cards(site: Client):
    credit = site.posts.get("five-tables", expand="authors")["authors"][0]
    assert credit["author"] is not None
    assert {"bio", "label"} <= credit["author"].keys()


def test_problem_is_raised_with_what_the_api_says(site: Client):
    with pytest.raises(ProblemError, match="400 invalid_parameter: There is no public tag “kitchns”") as raised:
        site.posts.list(tag="kitchns")
    [error] = raised.value.problem["errors"]
    assert (error["parameter"], error["nearest"]) == ("tag", "kitchens")
    assert raised.value.response.status_code == 400


@pytest.mark.parametrize("name", ["nothing-here", "a/b", "soup-is-a-method?page=1", "soup-is-a-method#", "%2e%2e"])
def test_name_that_is_none_is_not_found(site: Client, name: str):
    with pytest.raises(ProblemError) as raised:
        site.posts.get(name)
    assert raised.value.problem["code"] == "not_found"


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_name_that_would_be_another_address_is_not_sent(site: Client, name: str):
    with pytest.raises(ValueError, match="no name of an item"):
        site.posts.get(name)


def test_error_that_is_not_the_api_s_is_httpx_s(served: str):
    broken = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(502, text="<h1>Bad")))
    with pytest.raises(httpx.HTTPStatusError):
        Client(served, http=broken).posts.list()


def test_kept_answers_are_asked_for_again(served: str):
    statuses: list[int] = []
    kept: dict[str, Kept] = {}
    with httpx.Client(event_hooks={"response": [lambda answer: statuses.append(answer.status_code)]}) as http:
        site = Client(served, http=http, kept=kept)
        first, again, other = site.tags.list(), site.tags.list(), site.tags.list(page_size=1)
    assert statuses == [200, 304, 200]
    assert again == first != other
    assert len(kept) == 2


def test_http_of_one_s_own_stays_open(served: str):
    with httpx.Client() as http:
        with Client(served, http=http):
            pass
        assert not http.is_closed
    with Client(served) as site:
        site.tags.list()
    with pytest.raises(RuntimeError, match="closed"):
        site.tags.list()


# --- What the documentation shows ----------------------------------------------------------------------------------


@pytest.mark.parametrize("document", WITH_PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_python_of_document_runs(document: Path, served: str):
    """The blocks of a document are one script."""
    found = [fence for fence in fences(document) if fence.language == "python"]
    known: dict[str, object] = {}
    for fence in found:
        text = "\n" * fence.line + fence.text.replace(HOST, served)
        exec(compile(text, str(document), "exec"), known)
