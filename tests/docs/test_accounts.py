"""docs/accounts.md names every scope and every role."""

import re

from api.access.scopes import ALLOWED
from content.models.account import OF_ACCOUNTS
from tests.docs.console import ROOT

TEXT = (ROOT / "docs/accounts.md").read_text(encoding="utf-8")


def rows(heading: str) -> list[str]:
    table = TEXT.split(f"| {heading} |")[1].split("\n\n")[0]
    return re.findall(r"^\| `?(\w+)`? \| ", table, re.MULTILINE)


def test_scopes_are_explained() -> None:
    assert rows("scope") == [scope.value for scope in ALLOWED]


def test_roles_are_explained() -> None:
    assert rows("role") == [role for role, _ in OF_ACCOUNTS]
