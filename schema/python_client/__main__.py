"""`python -m schema.python_client [FOLDER]`: writes the generated part of clients/python/ from openapi.yaml."""

import subprocess
import sys
from pathlib import Path

import yaml

from schema.python_client import answers, operations
from schema.python_client.readers import of_readers
from schema.python_client.types import Schema

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "clients/python/commonplace_client/_generated"
LAYOUT = ("--isolated", "--target-version", "py311", "--line-length", "120")


def write(document: Schema, folder: Path) -> None:
    document = of_readers(document)
    modules = {
        "__init__": '"""Written by `make clients` from openapi.yaml: do not edit."""\n',
        "answers": answers.module(document),
        "queries": operations.queries_module(document),
        "resources": operations.resources_module(document),
    }
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(laid_out(text), encoding="utf-8")


def laid_out(text: str) -> str:
    """As ruff lays it out, without the imports that nothing uses."""
    for verb in (("check", "--select", "F401,I", "--fix", "--quiet"), ("format",)):
        command = [sys.executable, "-m", "ruff", *verb, *LAYOUT, "--stdin-filename", "generated.py", "-"]
        text = subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout  # noqa: S603
    return text


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    write(yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8")), folder)
