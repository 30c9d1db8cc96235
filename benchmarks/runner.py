"""A run: for each database and size, our server with its cache and without one, and the limits, all at once, asked in
turns. Then what one client waits for, search, memory, a publication; then the sizes against each other.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import orjson

from benchmarks.asked import Asked, all_asked, searches
from benchmarks.connections import Connection
from benchmarks.environment import ROOT, environment
from benchmarks.load import load, make_database
from benchmarks.loads import Load, Measured, fill, measure
from benchmarks.plan import DISTINCT, Plan
from benchmarks.servers import Server, serving
from benchmarks.targets import BY_SIZE

Data = dict[str, Any]

OURS, LIMITS = "config.wsgi:application", "benchmarks.limits:application"
CACHE_OFF = {"RESPONSE_CACHE_MEGABYTES": "0"}


@dataclass(frozen=True, slots=True)
class Setup:
    """What is measured, how often, how long, with what. `folder` is for SQLite files."""

    posts: Sequence[int]
    databases: Sequence[str]
    seconds: float
    rounds: int
    tool: str
    folder: Path
    postgresql: str = ""
    distinct: int = DISTINCT

    def plan(self, posts: int) -> Plan:
        return Plan(posts, min(self.distinct, posts))

    def database(self, vendor: str, name: int | str) -> str:
        """The address of the one of a size."""
        if vendor == "sqlite":
            return f"sqlite:///{(self.folder / f'bench_{name}.sqlite3').resolve()}"
        return f"{self.postgresql}_{name}"


class Failed(Exception):
    """Something answered wrongly, or not at all."""


def run(setup: Setup) -> Data:
    runs, sizes = [], []
    for vendor in setup.databases:
        of_vendor = []
        for posts in setup.posts:
            _prepare(setup, vendor, posts)
            of_vendor.append(_measured(setup, vendor, posts))
        runs += of_vendor
        if len(of_vendor) > 1:
            sizes.append(_compared(setup, vendor, of_vendor[0], of_vendor[-1]))
    return {"tool": setup.tool, "seconds": setup.seconds, "rounds": setup.rounds, "runs": runs, "sizes": sizes}


def _prepare(setup: Setup, vendor: str, posts: int) -> None:
    """A SQLite file is ours: one with anything else in it is made anew."""
    database, distinct = setup.database(vendor, posts), setup.plan(posts).distinct
    _say(f"{vendor}, {posts:,} posts: content")
    if load(posts, database, distinct) == 0:
        return
    if vendor == "sqlite":
        for path in setup.folder.glob(f"bench_{posts}.sqlite3*"):
            path.unlink()
        if load(posts, database, distinct) == 0:
            return
    raise Failed(f"The content of {posts:,} posts cannot be made in {vendor}.")


# --- Requests against the limits -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Servers:
    """Ours with its cache, ours without one, and the limits."""

    warm: Server
    cold: Server
    limits: Server


def _measured(setup: Setup, vendor: str, posts: int) -> Data:
    database, of = setup.database(vendor, posts), setup.plan(posts)
    with ExitStack() as stack:
        warm = stack.enter_context(serving(OURS, environment(database)))
        cold = stack.enter_context(serving(OURS, environment(database, **CACHE_OFF)))
        asked = _asked(of, warm)
        bodies = {one.name: _checked(one, warm) for one in asked}
        servers = Servers(warm, cold, stack.enter_context(_limits(setup, vendor, asked, bodies)))
        requests = {}
        for one in asked:
            _say(f"{vendor}, {posts:,} posts: {one.name}, {one.title}")
            requests[one.name] = _request(setup, one, bodies[one.name], servers)
            _checked(one, warm)
            _checked(one, cold)
        found = {"searches": _searches(setup, of, cold), "memory": {"warm": warm.memory(), "cold": cold.memory()}}
    return {"database": vendor, "posts": posts, "requests": requests, **found, "inside": _inside(database, of)}


def _asked(of: Plan, server: Server) -> list[Asked]:
    with Connection(server.port) as connection:
        return all_asked(of, connection.ask)


def _checked(one: Asked, server: Server) -> bytes:
    with Connection(server.port) as connection:
        return one.check(connection.ask)


def _request(setup: Setup, one: Asked, body: bytes, servers: Servers) -> Data:
    """Each in turn, so that whatever else the machine does meets all of them; a ratio is of one turn."""
    loads = _loads(one, body, servers)
    fill(loads["warm"])
    rounds = [
        {name: measure(load, setup.seconds, by=setup.tool) for name, load in loads.items()} for _ in range(setup.rounds)
    ]
    found = {name: _median([measured[name] for measured in rounds]) for name in loads}
    for name, measured in found.items():
        if measured.errors:
            raise Failed(f"{one.name} ({name}): {measured.errors} of the requests failed")
    pairs = [(ours, limit) for ours in ("warm", "cold") for limit in ("bare", "texts") if limit in loads]
    ratios = {
        f"{ours}/{limit}": median(measured[ours].rate / measured[limit].rate for measured in rounds)
        for ours, limit in pairs
    }
    measures = {name: measured.as_data() for name, measured in found.items()}
    return {"title": one.title, "bytes": len(body), **measures, "ratios": ratios}


def _loads(one: Asked, body: bytes, servers: Servers) -> dict[str, Load]:
    ours = {
        "warm": Load(servers.warm.port, one.paths, one.headers, one.status),
        "cold": Load(servers.cold.port, one.paths, one.headers, one.status),
    }
    limits = servers.limits.port
    if one.status == 304:
        return ours | {"bare": Load(limits, ["/unchanged/"], {}, status=304)}
    return ours | {
        "bare": Load(limits, [f"/bytes/{len(body)}/"], {}),
        "texts": Load(limits, [f"/texts/{one.name}/{_results(body)}/"], {}),
    }


def _median(rounds: Sequence[Measured]) -> Measured:
    """Of each figure by itself; errors are summed."""
    rate, p50, p99 = (median(getattr(one, name) for one in rounds) for name in ("rate", "p50", "p99"))
    return Measured(rate, p50, p99, sum(one.errors for one in rounds))


@contextmanager
def _limits(setup: Setup, vendor: str, asked: Sequence[Asked], bodies: dict[str, bytes]) -> Iterator[Server]:
    database = setup.database(vendor, "limits")
    make_database(database)
    texts = {one.name: (_results(bodies[one.name]), len(bodies[one.name])) for one in asked if one.status != 304}
    command = [sys.executable, "-m", "benchmarks.limits", json.dumps(texts)]
    subprocess.run(command, env=environment(database), cwd=ROOT, check=True)  # noqa: S603 (our own)
    with serving(LIMITS, environment(database)) as server:
        yield server


def _results(body: bytes) -> int:
    return len(orjson.loads(body).get("results", [None]))


# --- What one client waits for ---------------------------------------------------------------------------------


def _searches(setup: Setup, of: Plan, cold: Server) -> Data:
    """Nothing is asked twice. What is looked at beforehand is of another turn than what is measured."""
    turns = [searches(of, turn) for turn in range(setup.rounds)]
    found = {}
    for looked_at, *measured in zip(searches(of, setup.rounds), *turns, strict=True):
        _say(f"a search for {looked_at.title}")
        with Connection(cold.port) as connection:
            looked_at.check(connection.ask, most=4)
        found[looked_at.name] = _median([_alone(setup, one, cold) for one in measured]).as_data()
    return found


def _alone(setup: Setup, one: Asked, server: Server) -> Measured:
    """With one client. Raises Failed."""
    load = Load(server.port, one.paths, one.headers, one.status)
    found = measure(load, setup.seconds, by=setup.tool, connections=1)
    if found.errors:
        raise Failed(f"{one.name}: {found.errors} of the requests failed")
    return found


def _inside(database: str, of: Plan) -> Data:
    command = [sys.executable, "-m", "benchmarks.inside", of.tag]
    done = subprocess.run(command, env=environment(database), cwd=ROOT, check=True, stdout=subprocess.PIPE)  # noqa: S603
    found: Data = json.loads(done.stdout)
    return found


def _compared(setup: Setup, vendor: str, small: Data, large: Data) -> Data:
    """Two sizes in turns, without a cache. The small and the large one are each asked once before, so that what a
    database keeps in memory is there."""
    sizes = {"small": small["posts"], "large": large["posts"]}
    with ExitStack() as stack:
        servers, asked = {}, {}
        for which, posts in sizes.items():
            server = serving(OURS, environment(setup.database(vendor, posts), **CACHE_OFF))
            servers[which] = stack.enter_context(server)
            asked[which] = {one.name: one for one in _asked(setup.plan(posts), servers[which])}
        found: dict[str, Data] = {which: {} for which in sizes}
        for name in BY_SIZE:
            _say(f"{vendor}, {large['posts']:,} posts against {small['posts']:,}: {name}")
            for which in sizes:
                _alone(setup, asked[which][name], servers[which])
            rounds = [
                {which: _alone(setup, asked[which][name], servers[which]).p50 for which in sizes}
                for _ in range(setup.rounds)
            ]
            for which in sizes:
                found[which][name] = median(one[which] for one in rounds)
    publish = {which: run["inside"]["publish"] for which, run in (("small", small), ("large", large))}
    return {
        "database": vendor,
        **sizes,
        "p50": {name: found["large"][name] / found["small"][name] for name in BY_SIZE},
        "p50_small": found["small"],
        "p50_large": found["large"],
        "publish": publish["large"] / publish["small"],
        "publish_small": publish["small"],
        "publish_large": publish["large"],
    }


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
