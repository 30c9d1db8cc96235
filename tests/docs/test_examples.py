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
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
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
    found = [said for example in examples(document) if (said := desk.run(example))]
    assert found == [], "\n\n".join(found)


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
        self.kept: dict[str, str] = {}
        self.at: str | None = None

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
        if example.at != self.at and example.at:
            self.stack.enter_context(time_machine.travel(example.at))
            self.at = example.at
        example = replace(example, command=[self._filled(word) for word in example.command])
        if example.variable:
            self.kept[example.variable] = self._value(example)
            return None
        _, program, *rest = _divided(example.command)
        verbs: dict[str, Callable[[Example], str | None]] = {"curl": self._curl, "make": self._make}
        verb = self._manage if (program, rest[:1]) == (".venv/bin/python", ["manage.py"]) else verbs.get(program)
        said = verb(example) if verb else "no test knows how to run this"
        return said and f"{example.place}\n{said}"

    def _filled(self, word: str) -> str:
        """With the values that were kept."""
        word = self._opened(word)
        return re.sub(r"\$([A-Z]+)\b", lambda found: self.kept.get(found[1], found[0]), word)

    def _value(self, example: Example) -> str:
        """What a command prints that is kept. `manage.py` works on the content that requests ask for."""
        if example.command[:2] == [".venv/bin/python", "manage.py"]:
            output = StringIO()
            call_command(*example.command[2:], stdout=output)
            return output.getvalue().strip()
        request = Request(example.command[1:])
        response = self._asked(request)
        assert response.status_code < 300, response.content
        if request.wanted:
            return str(response[request.wanted])
        return str(response.json()[example.member])  # type: ignore[attr-defined]

    def _curl(self, example: Example) -> str | None:
        request = Request(example.command[1:])
        if not request.address.startswith(HOST):
            return f"requests go to {HOST}"
        if request.unknown:
            return f"of curl's options {request.unknown} is not known here"
        return _compare(example.output, self._asked(request), with_head=request.with_head)

    def _asked(self, request: "Request") -> HttpResponse:
        self._load()
        body = {"data": request.json, "content_type": "application/json"} if request.json else {}
        address = request.address.removeprefix(HOST)
        found: HttpResponse = Client().generic(request.method, address, headers=request.headers, **body)
        return found

    def _load(self) -> None:
        if not self.loaded:
            load_samples(ROOT / "samples")
            self.loaded = True

    def _opened(self, word: str) -> str:
        """With the token of a preview of the sample's draft in the place of `pv_…`."""
        if "pv_…" not in word:
            return word
        self._load()
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


class Request:
    """What curl is asked for. `wanted` is the header that `-w` prints."""

    def __init__(self, words: list[str]) -> None:
        *options, self.address = words
        self.headers: dict[str, str] = {}
        self.json, self.wanted, self.unknown, method = "", "", "", ""
        self.with_head = False
        while options:
            option = options.pop(0)
            if option == "-i":
                self.with_head = True
            elif option == "-s":
                continue
            elif option in {"-H", "-X", "--json", "-o", "-w"}:
                value = options.pop(0)
                if option == "-H":
                    name, _, text = value.partition(": ")
                    self.headers[name] = text
                method = value if option == "-X" else method
                self.json = value if option == "--json" else self.json
                self.wanted = value.removeprefix("%header{").removesuffix("}") if option == "-w" else self.wanted
            else:
                self.unknown = option
        self.method = method or ("POST" if self.json else "GET")


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
    if not with_head and not 200 <= response.status_code < 300:
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
