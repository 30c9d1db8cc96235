"""docs/problems/ explains every code: a page for each of the closed list, a row for those inside `errors`."""

import json
import re

import pytest

from api.protocol.problems import CODES
from tests.conformance import document
from tests.docs.console import ROOT, fences

FOLDER = ROOT / "docs/problems"
OVERVIEW = (FOLDER / "README.md").read_text(encoding="utf-8")
IN_CODE = re.compile(r'(?:parameter_error\(\s*[\w."]+(?:\.\w+)*,\s*|ValidationError\(.*?code=)"(\w+)"')
SECTIONS = ["When it comes", "What to do", "What it looks like"]


def test_problems_have_a_page_each_and_no_page_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} - {"README"} == set(CODES)


def test_overview_lists_every_problem_in_order() -> None:
    rows = re.findall(r"^\| \[`(\w+)`\]\((\w+)\.md\) \| (\d{3}) \| ", OVERVIEW, re.MULTILINE)
    assert rows == [(code, code, str(status)) for code, (status, _) in CODES.items()]


@pytest.mark.parametrize("code", CODES)
def test_page_tells_what_when_and_what_to_do(code: str) -> None:
    status, title = CODES[code]
    text = (FOLDER / f"{code}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {title}\n\n`{code}`, status {status}. ")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == SECTIONS


@pytest.mark.parametrize("code", CODES)
def test_page_shows_the_problem(code: str) -> None:
    """Executed by test_examples.py where a request can provoke it; else with every member that there is."""
    [fence] = fences(FOLDER / f"{code}.md")
    assert f'"code": "{code}"' in fence.text
    assert fence.language == "console" or set(json.loads(fence.text)) == set(
        document()["components"]["schemas"]["Problem"]["properties"]
    )


def test_codes_of_errors_are_explained() -> None:
    used = {code for path in (ROOT / "api").rglob("*.py") for code in IN_CODE.findall(path.read_text(encoding="utf-8"))}
    explained = set(re.findall(r"^\| `(\w+)` \| ", OVERVIEW.split("| `errors[].code` |")[1], re.MULTILINE))
    assert {"unknown_parameter", "unknown_value", "out_of_range"} <= used
    assert used <= explained
