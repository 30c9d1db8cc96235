"""Settings are environment variables read in one file, where the comment above each is its manual."""

import ast
import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = (ROOT / "config" / "settings.py").read_text()

# Names that the environment has for every program, or that are made for one program by another.
SHARED = {"HOME", "PATH", "DJANGO_SETTINGS_MODULE"}


def read_names() -> dict[str, int]:
    """By name: the line on which the settings read it. A name that is made up as it goes has `{…}` in it."""
    found = {}
    for node in ast.walk(ast.parse(SOURCE)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_env(node.func.value):
            [first, *_] = node.args
            text = ast.unparse(first).strip("f'\"")
            if node.func.attr != "read_env":
                found.setdefault(re.sub(r"\{.*\}", "POST", text), node.lineno)
    return found


def _is_env(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "env"


def comments() -> str:
    return "\n".join(line for line in SOURCE.splitlines() if line.startswith("#"))


@pytest.mark.parametrize("name", sorted(read_names()))
def test_variable_is_described_in_a_comment(name: str) -> None:
    assert re.search(rf"\b{name}\b", comments()), f"{name} is read, and no comment tells what it is"


def test_variables_are_found_at_all() -> None:
    assert {"DATABASE_URL", "SECRET_KEY", "SITE_URL_POST", "ALLOWED_HOSTS", "DEBUG", "PORT"} <= set(read_names())


def test_nothing_else_reads_the_environment() -> None:
    reading = re.compile(r"os\.environ|getenv|\bEnv\(")
    files = [path for folder in ("api", "content", "schema", "config") for path in (ROOT / folder).rglob("*.py")]
    readers = {str(path.relative_to(ROOT)) for path in files if reading.search(path.read_text())}
    assert readers - SETTERS == {"config/settings.py"}


# These set what a child process, or Django itself, is to read.
SETTERS = {"config/wsgi.py", "api/management/commands/serve.py"}


def settings_in(folder: Path, **environment: str) -> dict[str, object]:
    """What the settings come to in a process of their own."""
    names = ("SECRET_KEY", "SECRET_KEY_SET", "ALLOWED_HOSTS", "DEBUG", "PUBLIC_URL", "SITE_URLS", "DATABASES")
    code = f"import json, config.settings as s; print(json.dumps({{n: getattr(s, n) for n in {names}}}, default=str))"
    given = {"VAR_DIR": str(folder), "ENV_FILE": os.devnull, "PATH": os.environ["PATH"], **environment}
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=given, capture_output=True, text=True, check=True)
    found: dict[str, object] = json.loads(run.stdout)
    return found


def test_secret_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    first, second = settings_in(tmp_path), settings_in(tmp_path)
    key = tmp_path / "secret-key"
    assert len(key.read_text()) >= 50
    assert first["SECRET_KEY"] == second["SECRET_KEY"] == key.read_text()
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert first["SECRET_KEY_SET"] is False


def test_secret_key_of_the_environment_wins_and_leaves_no_file(tmp_path: Path) -> None:
    found = settings_in(tmp_path, SECRET_KEY="given")
    assert (found["SECRET_KEY"], found["SECRET_KEY_SET"]) == ("given", True)
    assert not (tmp_path / "secret-key").exists()


def test_defaults_are_for_this_machine_only(tmp_path: Path) -> None:
    found = settings_in(tmp_path)
    assert (found["DEBUG"], found["PUBLIC_URL"]) == (False, "http://127.0.0.1:8000")
    assert found["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert found["SITE_URLS"] == dict.fromkeys(("post", "author", "event", "quote", "reference", "tag"), "")


def test_reader_of_sqlite_cannot_write(tmp_path: Path) -> None:
    databases = settings_in(tmp_path)["DATABASES"]
    assert isinstance(databases, dict)
    assert databases["default"]["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert databases["replica"]["OPTIONS"]["init_command"].endswith("; PRAGMA query_only=ON")
    assert databases["default"]["NAME"] == databases["replica"]["NAME"]


def test_values_of_the_environment_are_taken(tmp_path: Path) -> None:
    given = {"PORT": "8123", "ALLOWED_HOSTS": "a.example.org,b.example.org", "SECRET_KEY": "x", "DEBUG": "1"}
    found = settings_in(tmp_path, SITE_URL_TAG="https://blog.example.org/t/{slug}", **given)
    assert (found["PUBLIC_URL"], found["DEBUG"]) == ("http://127.0.0.1:8123", True)
    assert found["ALLOWED_HOSTS"] == ["a.example.org", "b.example.org"]
    assert found["SITE_URLS"]["tag"] == "https://blog.example.org/t/{slug}"  # type: ignore[index]
