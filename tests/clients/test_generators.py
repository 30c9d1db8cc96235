"""Other people's generators accept the document, and TypeScript accepts what they make of it, under `strict`.

openapi-python-client is tried in test_python.py. openapi-generator needs Java and is tried by hand now and then.
"""

import json
import shutil
from pathlib import Path

import pytest

from tests.clients.npm import PACKAGE, package, run
from tests.docs.console import ROOT

__all__ = ["package"]

pytestmark = [pytest.mark.outside("packages"), pytest.mark.outside("npm"), pytest.mark.sqlite]

DOCUMENT = str(ROOT / "openapi.yaml")
GENERATORS = {
    "@hey-api/openapi-ts@0.95.0": ("openapi-ts", "--input", DOCUMENT, "--output", "out"),
    "orval@7.13.2": ("orval", "--input", DOCUMENT, "--output", "out/api.ts", "--client", "fetch"),
}
OPTIONS = {
    "strict": True,
    "noEmit": True,
    "skipLibCheck": True,
    "target": "ES2022",
    "lib": ["ES2022", "DOM", "DOM.Iterable"],
    "module": "ESNext",
    "moduleResolution": "Bundler",
    "types": [],
}


@pytest.mark.parametrize("name", GENERATORS)
def test_generator_makes_what_compiles(name: str, package: Path, tmp_path: Path):
    (tmp_path / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    run("npm", "install", "--silent", "--ignore-scripts", name, "typescript@5.9.3", folder=tmp_path)
    program, *options = GENERATORS[name]
    said = run(f"node_modules/.bin/{program}", *options, folder=tmp_path)
    assert "warn" not in said.lower()
    settings = {"compilerOptions": OPTIONS, "include": ["out"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run("node", str(package / "node_modules/typescript/bin/tsc"), folder=tmp_path)


def test_client_is_installed_as_its_readme_says(tmp_path: Path):
    client, site = tmp_path / "client", tmp_path / "site"
    shutil.copytree(PACKAGE, client, ignore=shutil.ignore_patterns("node_modules", "dist"))
    run("npm", "ci", "--silent", folder=client)
    site.mkdir()
    (site / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    run("npm", "install", "--silent", "../client", folder=site)
    said = run("node", "-e", "import('commonplace-client').then((it) => console.log(Object.keys(it)))", folder=site)
    assert said == "[ 'Problem', 'createClient' ]\n"
