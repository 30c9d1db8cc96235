"""docs/problems.md explains every code, the closed list of problems as well as the codes inside `errors`."""

import re

from api.protocol.problems import CODES
from tests.docs.console import ROOT

TEXT = (ROOT / "docs/problems.md").read_text(encoding="utf-8")
IN_CODE = re.compile(r'(?:parameter_error\(\s*[\w."]+(?:\.\w+)*,\s*|ValidationError\(.*?code=)"(\w+)"')


def test_problems_have_a_section_each():
    assert re.findall(r"^## (\w+)$", TEXT, re.MULTILINE) == list(CODES)


def test_problems_have_their_status():
    sections = re.findall(r"^## (\w+)\n\n(\d{3})\. ", TEXT, re.MULTILINE)
    assert {code: int(status) for code, status in sections} == {code: status for code, (status, _) in CODES.items()}


def test_codes_of_errors_are_explained():
    used = {code for path in (ROOT / "api").rglob("*.py") for code in IN_CODE.findall(path.read_text(encoding="utf-8"))}
    explained = set(re.findall(r"^\| `(\w+)` \| ", TEXT.split("`errors[].code`")[1].split("\n```")[0], re.MULTILINE))
    assert {"unknown_parameter", "unknown_value", "out_of_range"} <= used
    assert used <= explained
