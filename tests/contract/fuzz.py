"""schemathesis against a real server with the sample: `make fuzz`. Not a test of the suite, but a step of `.ci/run`.

What it asks is made from openapi.yaml, in copies that are narrower than that: where names of items are taken, they list
those that the sample has, so that most requests reach a 200, and everything else is to be refused. There are three: one
of whole answers, by page; one of parts of answers (`fields`, `omit`), by cursor, without what the schemas require and
without the filters, which the first one has; and one of the management API, asked with an admin's key: what is random
there is mostly refused, and must never be an error of ours, nor an answer that the document does not know.

Nothing is drawn at random: but for dates and ids, a run asks what the run before it asked.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import UTC, datetime
from http.client import HTTPConnection  # noqa: TID251 (asks this machine only)
from pathlib import Path
from typing import Any

import orjson

from schema.compatibility.released import CURRENT, ROOT, read
from schema.reference import starts
from tests.conformance import without_required

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
HOST = "127.0.0.1"
# Seconds that the server may take to start, sample included.
STARTING = 60
# Seconds that all of it may take.
MOST = 75
# The exit code of a run that was interrupted.
INTERRUPTED = 130

Schema = dict[str, Any]

# What the parameters that name items may be; the path's `name` is of the kind that stands before it.
NAMING = {
    "tag": "tags",
    "parent": "tags",
    "author": "authors",
    "post": "posts",
    "cited_by": "posts",
    "event": "events",
    "quote": "quotes",
    "reference": "references",
}
# What no pattern says: check digits, registered languages, places in a list.
VALUES = {
    "isbn": ["9780306406157"],
    "orcid": ["0000-0002-1825-0097"],
    "doi": ["10.5555/12345678"],
    "language": ["en-GB", "nl"],
    "cursor": [""],
    "number": [1],
    "from": [1],
    "to": [1],
    "Accept-Datetime": ["Thu, 19 Mar 2037 09:00:00 GMT"],
    "url": ["/api/v1/posts/soup-is-a-method/", "/2019/10/mending-in-public.html"],
}
FACETS = {"kind": ["post"], "facets": ["tag", "author", "year"]}
# Before a kind: the ids of its items.
BY_ID = "ids of "
# What lies below their beginnings, no pattern says either.
DOTTED = ("fields", "omit", "expand")
MOST_STARTS = 6
# Page and cursor exclude each other, as do a search and the past; and parts lack what the schemas require.
OF_PARTS = {"cursor", "fields", "omit", "as_of"}
BESIDE_PARTS = {"name", "number", "page_size", "ordering", "expand", "include", "body_format"}


def main() -> int:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="commonplace-fuzz-") as name, serving(Path(name)) as port:
        kinds = dict.fromkeys(NAMING.values())
        there = {kind: names(port, kind) for kind in kinds} | {BY_ID + kind: names(port, kind, "id") for kind in kinds}
        reports = []
        for make, share in ((of_wholes, 0.5), (of_parts, 0.6)):
            document = Path(name) / f"{make.__name__}.json"
            document.write_bytes(orjson.dumps(narrowed(make(public(read(CURRENT))), there)))
            reports.append(run(document, port, share * (MOST - (time.monotonic() - began)), "--checks", "all"))
        document = Path(name) / "managed.json"
        document.write_bytes(orjson.dumps(of_managed(read(CURRENT), there)))
        key = f"Authorization: Bearer {_key(Path(name))}"
        left = MOST - (time.monotonic() - began)
        reports.append(run(document, port, left, "--checks", ",".join(OF_MANAGED), "--header", key))
    return told(reports, time.monotonic() - began)


def told(reports: list[Schema], seconds: float) -> int:
    """Prints the sum, and says whether something is wrong."""
    cases = sum(report["test_cases"]["generated"] for report in reports)
    stopped = [report for report in reports if report["exit_code"] == INTERRUPTED]
    # Whatever is interrupted may fail by that.
    errors = sum(len(report["errors"]) for report in reports if report not in stopped)
    findings = errors + sum(len(report["failures"]) for report in reports)
    operations = len(read(CURRENT)["paths"])
    rates = [rate for report in reports for phases in report["valid_rates"].values() for rate in phases.values()]
    accepted, valid = sum(rate["accepted"] for rate in rates), sum(sum(rate.values()) for rate in rates)
    print(  # noqa: T201
        f"\nschemathesis: {operations} operations, {cases} cases, {findings} findings, {seconds:.0f} s; "
        f"of {valid} valid requests {accepted} were answered 2xx or 3xx"
    )
    if stopped:
        print(f"It was stopped when its {MOST} s were over: this machine is slow.")  # noqa: T201
    return int(findings > 0 or cases == 0 or any(report["exit_code"] not in {0, INTERRUPTED} for report in reports))


def run(document: Path, port: int, seconds: float, *options: str) -> Schema:
    """The report. A run that is interrupted because its time is over tells what it found until then."""
    st = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIGURATION), "--no-color"]
    command = [*st, "run", str(document), "--url", f"http://{HOST}:{port}", *options]
    report = document.with_suffix(".report.json")
    process = subprocess.Popen([*command, "--report-json-path", str(report)], cwd=document.parent)
    try:
        process.wait(max(seconds, 1))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
        process.wait(STARTING)
    found: Schema = orjson.loads(report.read_bytes())
    return found


@contextmanager
def serving(folder: Path) -> Iterator[int]:
    """`manage.py serve` with a database of its own. The port."""
    port = _free_port()
    command = [sys.executable, str(ROOT / "manage.py"), "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=_environment(folder), stdout=subprocess.DEVNULL)
    try:
        _wait(process, port)
        yield port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(STARTING)


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "TMPDIR"}}
    return kept | {"VAR_DIR": str(folder / "var"), "ENV_FILE": os.devnull}


def _key(folder: Path) -> str:
    command = [sys.executable, str(ROOT / "manage.py"), "key", "create", "--consumer", "Fuzz", "--scopes", "admin"]
    made = subprocess.run(command, cwd=ROOT, env=_environment(folder), capture_output=True, text=True, check=True)
    return made.stdout.strip()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + STARTING
    while time.monotonic() < deadline and process.poll() is None:
        try:
            names(port, "tags")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("The server did not start.")


def names(port: int, kind: str, key: str = "slug") -> list[str]:
    """The first slugs of a list, or its ids, which are others in each run."""
    connection = HTTPConnection(HOST, port, timeout=10)
    connection.request("GET", f"/api/v1/{kind}/?page_size=5&fields=slug")
    found = orjson.loads(connection.getresponse().read())["results"]
    connection.close()
    return [one[key] for one in found]


# What holds of everything that is answered, whatever was asked.
OF_MANAGED = (
    *("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance"),
    "response_schema_conformance",
)
# Sessions are for people, and whoever changes accounts and keys may lock itself out.
NOT_ASKED = ("session/", "password-reset/", "accounts/", "consumers/", "images/")


def public(document: Schema) -> Schema:
    for path, operations in list(document["paths"].items()):
        if any("security" in operation for operation in operations.values()):
            del document["paths"][path]
    for operation in _operations(document):
        # A token that opens nothing is refused, as it should be: tests of previews have those that do.
        kept = [one for one in operation["parameters"] if one["name"] not in {"preview", "X-Preview-Token"}]
        operation["parameters"] = kept
    return document


def of_managed(document: Schema, there: dict[str, list[str]]) -> Schema:
    """With names that there are, and as if nobody else saved anything."""
    managed = "/api/v1/manage/"
    paths = document["paths"].items()
    document["paths"] = {
        path: one
        for path, one in paths
        if path.startswith(managed) and not path.removeprefix(managed).startswith(NOT_ASKED)
    }
    for path, operations in document["paths"].items():
        kind = path.removeprefix(managed).split("/")[0]
        for parameter in (one for operation in operations.values() for one in operation["parameters"]):
            values = {"name": there.get(kind, there["posts"]), "kinds": ["posts"], "If-Match": ["*"]}
            if found := values.get(parameter["name"]):
                parameter["schema"] = {"type": "string", "enum": found}
    return document


def of_wholes(document: Schema) -> Schema:
    for operation in _operations(document):
        operation["parameters"] = [one for one in operation["parameters"] if one["name"] not in OF_PARTS]
    return document


def of_parts(document: Schema) -> Schema:
    """The operations that answer with parts of items, if asked to."""
    document["paths"] = {path: one for path, one in document["paths"].items() if _named(one) & OF_PARTS}
    for operation in _operations(document):
        taken = OF_PARTS | BESIDE_PARTS
        operation["parameters"] = [
            one for one in operation["parameters"] if one["name"] in taken or one.get("required")
        ]
    document["components"]["schemas"] = without_required(document["components"]["schemas"])
    return document


def _operations(document: Schema) -> list[Schema]:
    found = [operation for operations in document["paths"].values() for operation in operations.values()]
    for operation in found:
        operation.setdefault("parameters", [])
    return found


def _named(operations: Schema) -> set[str]:
    return {one["name"] for operation in operations.values() for one in operation.get("parameters", ())}


def narrowed(document: Schema, there: dict[str, list[str]]) -> Schema:
    """`there` are names of items, by the first word of their addresses. A history is at the item's id."""
    for path, operations in document["paths"].items():
        of = path.split("/")[3]
        if of == "facets":
            _narrow_facets(operations["get"], document)
            of = "posts"
        for parameter in (one for operation in operations.values() for one in operation["parameters"]):
            _narrow(parameter, BY_ID + of if "editions" in path else of, there)
    return document


def _narrow_facets(operation: Schema, document: Schema) -> None:
    """Which parameters it takes depends on the kind: that is of posts here."""
    posts = {one["name"]: one for one in document["paths"]["/api/v1/posts/"]["get"]["parameters"]}
    own = {one["name"]: one for one in operation["parameters"] if one["name"] in {*FACETS, "page_size"}}
    for name in FACETS.keys() & own.keys():
        schema = own[name]["schema"]
        schema.get("items", schema).update(enum=FACETS[name])
    filters = [one["name"] for one in operation["parameters"] if one["name"] in posts and one["name"] not in own]
    operation["parameters"] = [*own.values(), *(deepcopy(posts[name]) for name in filters)]


def _narrow(parameter: Schema, kind: str, there: dict[str, list[str]]) -> None:
    name = parameter["name"].removesuffix("_all").removesuffix("_not")
    by_its_own = name in {"name", "ids"}
    values = there.get(kind if by_its_own else NAMING.get(name, "")) or VALUES.get(name)
    if name == "as_of":
        # Not before the sample was there, whose names are asked for.
        values = [f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"]
    if name in DOTTED:
        values = starts(parameter["schema"])[:MOST_STARTS]
    if values:
        schema = parameter["schema"]
        schema.get("items", schema).update(enum=values)
    if name == "X-Minimum-Change":
        # As many changes as the sample makes at least.
        parameter["schema"]["pattern"] = "^[0-9]$"
    if name == "page":
        # Pages end at item 10,000: how many that is depends on `page_size`, whose most is 100.
        parameter["schema"]["maximum"] = 100


if __name__ == "__main__":
    sys.exit(main())
