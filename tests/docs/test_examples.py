"""Every command and request of the documents is run, and its answer compared with the one that is shown.

Requests go through the whole HTTP stack to the sample; `manage.py` runs for real beside an installation of its own.
What `make run` and `make setup` do is shown by tests/test_fresh_clone.py; here their targets have to exist. Blocks of
Python are run by tests/clients/test_python.py.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpResponse

from content.commands.previewing import open_preview
from content.importers.samples import load_samples
from content.permissions import SYSTEM
from content.queries import editing
from tests.asking import Client
from tests.docs.console import DOCUMENTS, HOST, ROOT, Example, difference, examples, fences, parse, same_lines

# What is no example. Anything else that can be typed into a terminal has to be a console block.
NOT_RUN = {"text", "json", "yaml", "nginx", "markdown"}

# Commands that stay in the foreground: they are given this many seconds to fail, and then have to stop on SIGTERM.
FOREGROUND = {"worker", "serve"}
SECONDS = 6.0


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_document_has_no_example_that_is_not_run(document: Path):
    text = document.read_text(encoding="utf-8")
    known = {"console", "python", *NOT_RUN}
    assert [fence.line for fence in fences(document) if fence.language.split(" ")[0] not in known] == []
    assert text.count("\n```") == 2 * len(list(fences(document))), "every fence begins and ends a line"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_document_says_what_happens(document: Path, desk: "Desk"):
    desk.lay_out(document)
    assert [said for example in examples(document) if (said := desk.run(example))] == []


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of `manage.py`: a database of its own, with the sample in it."""
    folder = tmp_path_factory.mktemp("installation")
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    environment = kept | {"VAR_DIR": str(folder), "ENV_FILE": os.devnull}
    load = "from content.importers.samples import load_samples; from pathlib import Path; load_samples(Path('samples'))"
    for command in (["migrate", "-v", "0"], ["shell", "-v", "0", "-c", load]):
        subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=environment, check=True)
    return environment


@pytest.fixture
def desk(one_connection: None, installation: dict[str, str], tmp_path: Path, settings: Any) -> Iterator["Desk"]:
    """As in a fresh clone: no setting is set."""
    settings.PUBLIC_URL = HOST
    settings.SITE_URLS = dict.fromkeys(settings.SITE_URLS, "")
    settings.SITE_NAME = "Commonplace"
    with ExitStack() as stack:
        yield Desk(installation, tmp_path, stack)


class Desk:
    """Runs the examples of one document in a folder with the files that it shows."""

    def __init__(self, environment: dict[str, str], folder: Path, stack: ExitStack) -> None:
        self.environment, self.folder, self.stack = environment, folder, stack
        self.loaded = False

    def lay_out(self, document: Path) -> None:
        """A block "```text blog.txt" or "```yaml blog.yaml" is the file of that name."""
        for fence in fences(document):
            _, _, name = fence.language.partition(" ")
            if name:
                path = self.folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(fence.text, encoding="utf-8")

    def run(self, example: Example) -> str | None:
        """None when it happened as shown; else what did not."""
        _, program, *rest = _divided(example.command)
        verbs: dict[str, Callable[[Example], str | None]] = {"curl": self._curl, "make": self._make}
        verb = self._manage if (program, rest[:1]) == (".venv/bin/python", ["manage.py"]) else verbs.get(program)
        said = verb(example) if verb else "no test knows how to run this"
        return said and f"{example.place}\n{said}"

    def _curl(self, example: Example) -> str | None:
        if not self.loaded:
            load_samples(ROOT / "samples")
            self.loaded = True
        *options, address = (self._opened(word) for word in example.command[1:])
        if not address.startswith(HOST):
            return f"requests go to {HOST}"
        head = [options.pop(options.index("-i"))] if "-i" in options else []
        pairs = list(zip(options[::2], options[1::2], strict=True))
        if any(option not in {"-H", "-X"} for option, _ in pairs):
            return "of curl's options only -i, -X and -H are known here"
        headers = dict(value.split(": ", 1) for option, value in pairs if option == "-H")
        method = next((value for option, value in pairs if option == "-X"), "GET")
        response = Client().generic(method, address.removeprefix(HOST), headers=headers)
        return _compare(example.output, response, with_head=bool(head))

    def _opened(self, word: str) -> str:
        """With the token of a preview of the sample's draft in the place of `pv_…`."""
        if "pv_…" not in word:
            return word
        draft = editing.find("post", "an-island-in-spring")
        link = open_preview(items=[draft], actor=SYSTEM, expires_in=timedelta(days=7))
        return word.replace("pv_…", link.token)

    def _make(self, example: Example) -> str | None:
        done = subprocess.run(
            ["make", "-n", *example.command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
        )
        return done.stderr or None

    def _manage(self, example: Example) -> str | None:
        settings, _, _, *arguments = _divided(example.command)
        command = [sys.executable, str(ROOT / "manage.py"), *arguments]
        environment = self.environment | settings
        told = {"cwd": self.folder, "env": environment, "text": True, "stdin": subprocess.DEVNULL}
        if arguments[0] in FOREGROUND:
            return _in_foreground(subprocess.Popen(command, **told))  # type: ignore[call-overload]
        done = subprocess.run(command, capture_output=True, check=False, **told)  # type: ignore[call-overload]
        if done.returncode:
            return f"exit code {done.returncode}\n{done.stderr}"
        return None if not example.output or same_lines(example.output, done.stdout) else done.stdout


def _divided(command: list[str]) -> list[Any]:
    """The settings that stand before a command, as one dictionary, and the words of the command."""
    count = next(number for number, word in enumerate(command) if not re.match("[A-Z_]+=", word))
    return [dict(word.split("=", 1) for word in command[:count]), *command[count:]]


def _in_foreground(process: subprocess.Popen[str]) -> str | None:
    deadline = time.monotonic() + SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    if process.poll() is not None:
        return f"ended by itself with {process.returncode}"
    process.send_signal(signal.SIGTERM)
    return None if process.wait(15) == 0 else f"ended with {process.returncode} on SIGTERM"


def _compare(shown: str, response: HttpResponse, *, with_head: bool) -> str | None:
    head, _, body = shown.partition("\n\n") if with_head else ("", "", shown)
    if with_head and (said := _difference_of_heads(head.splitlines(), response)):
        return said
    if not with_head and response.status_code != 200:
        return f"status {response.status_code}: {response.content.decode()}"
    if not body:
        return None if not shown or not response.content else "the answer has a body that is not shown"
    return difference(parse(body), response.json())  # type: ignore[attr-defined]


def _difference_of_heads(shown: list[str], response: HttpResponse) -> str | None:
    """The status line, and the headers that are shown; a value may end with `…`."""
    status = f"HTTP/1.1 {response.status_code} {response.reason_phrase}"
    if shown[0] != status:
        return f"{shown[0]} is shown, {status} is answered"
    for line in shown[1:]:
        name, _, value = line.partition(": ")
        if line != "…" and not same_lines(value, response.get(name, "")):
            return f"{line} is shown, {response.get(name)} is answered"
    return None
