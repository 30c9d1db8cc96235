"""What import-linter cannot see: modules of Django itself. The layers of our own are checked by `make check`."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Django's HTTP side, which content does not know (docs/architecture.md).
HTTP = ("django.http", "django.urls", "django.views", "django.shortcuts", "django.test", "django.middleware")


def imports(source: str) -> set[str]:
    """The modules that a source names in its imports, `from a import b` as `a.b` too."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def reaching(folder: str, modules: tuple[str, ...]) -> dict[str, set[str]]:
    """By file below a folder: what it imports of the modules."""
    found = {}
    for path in sorted((ROOT / folder).rglob("*.py")):
        wrong = {one for one in imports(path.read_text()) if f"{one}.".startswith(tuple(f"{m}." for m in modules))}
        if wrong:
            found[str(path.relative_to(ROOT))] = wrong
    return found


def test_content_knows_no_http() -> None:
    """Its screens apart, which are of nothing else."""
    assert [path for path in reaching("content", HTTP) if not path.startswith("content/admin/")] == []


def test_text_knows_no_django() -> None:
    assert reaching("content/text", ("django", "rest_framework")) == {}


def test_delivery_imports_models_of_editions_and_previews_only() -> None:
    wrong = {
        module
        for modules in reaching("api/v1/delivery", ("content.models",)).values()
        for module in modules
        if not f"{module}.".startswith(("content.models.edition.", "content.models.preview."))
    }
    assert wrong == set()


def test_answers_are_asked_for_by_the_client_that_checks_them() -> None:
    """Another client would not hold them against openapi.yaml; nor would pytest-django's fixtures."""
    clients = ("django.test.Client", "django.test.client", "django.test.AsyncClient", "django.test.RequestFactory")
    assert reaching("tests", (*clients, "django.test.testcases", "rest_framework.test")) == {}
    named = re.compile(r"\bimport django\.test\b|\bfrom django import .*\btest\b|\b(async_|admin_)?client: |\brf: ")
    # In tests/clients/ a client is what is tested.
    ours = {ROOT / "tests/asking.py", Path(__file__), *(ROOT / "tests/clients").rglob("*.py")}
    others = set((ROOT / "tests").rglob("*.py")) - ours
    assert [str(path.relative_to(ROOT)) for path in others if named.search(path.read_text())] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("from django import http", "django.http"),
        ("from django.http import HttpRequest", "django.http"),
        ("import django.urls.resolvers", "django.urls.resolvers"),
        ("def f():\n    import django.views", "django.views"),
    ],
)
def test_every_way_to_import_is_seen(source: str, found: str) -> None:
    assert found in imports(source)


def test_imports_stand_at_the_top_of_files() -> None:
    """Apps' `ready` and entry points apart (ruff's PLC0415 says it too, unless somebody silences it)."""
    inside = {
        str(path.relative_to(ROOT))
        for folder in ("api", "config", "content", "schema")
        for path in (ROOT / folder).rglob("*.py")
        for function in ast.walk(ast.parse(path.read_text()))
        if isinstance(function, ast.FunctionDef) and function.name != "ready"
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert inside == set()
