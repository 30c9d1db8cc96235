"""Asking a server as fast as it answers, for some seconds: by wrk where it is, else by threads of this process.

Threads of Python ask some thousands of times a second at most, so that whatever is faster than that looks alike: the
ratios of answers from the cache come out too near to one. The table says which of the two it was.
"""

import json
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from benchmarks.connections import HOST, Connection, spelled

CONNECTIONS, THREADS = 16, 4


@dataclass(frozen=True, slots=True)
class Measured:
    """Requests a second; milliseconds that half of them, and 99 of 100, took at most; how many failed."""

    rate: float
    p50: float
    p99: float
    errors: int

    as_data = asdict


@dataclass(frozen=True, slots=True)
class Load:
    """What is asked of which server. One connection is for what an answer takes, many for how many there are."""

    port: int
    paths: Sequence[str]
    headers: dict[str, str]
    status: int = 200


def tool() -> str:
    return "wrk" if shutil.which("wrk") else "python"


def measure(load: Load, seconds: float, *, by: str, connections: int = CONNECTIONS) -> Measured:
    return {"wrk": _by_wrk, "python": _by_threads}[by](load, seconds, connections)


# --- wrk -------------------------------------------------------------------------------------------------------

SCRIPT = """
local at, requests, expected = 0, {}, STATUS
local threads = {}

function setup(thread)
   table.insert(threads, thread)
end

function init()
   wrong = 0
   for path in io.lines(PATHS) do
      table.insert(requests, wrk.format("GET", path))
   end
end

function request()
   at = at % #requests + 1
   return requests[at]
end

function response(status)
   if status ~= expected then wrong = wrong + 1 end
end

function done(summary, latency)
   local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
   for _, thread in ipairs(threads) do failed = failed + thread:get("wrong") end
   io.write(string.format(
      'MEASURED {"rate": %.3f, "p50": %.4f, "p99": %.4f, "errors": %d}\\n',
      summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failed
   ))
end
"""


def _by_wrk(load: Load, seconds: float, connections: int) -> Measured:
    """wrk takes whole seconds."""
    with tempfile.TemporaryDirectory() as folder:
        paths, script = Path(folder) / "paths", Path(folder) / "asked.lua"
        paths.write_text("\n".join(load.paths) + "\n")
        script.write_text(SCRIPT.replace("PATHS", json.dumps(str(paths))).replace("STATUS", str(load.status)))
        headers = [part for name, value in load.headers.items() for part in ("-H", f"{name}: {value}")]
        size = ["-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "20s"]
        command = ["wrk", *size, "-s", str(script), *headers, f"http://{HOST}:{load.port}/"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 (our own)
    [said] = [line for line in done.stdout.splitlines() if line.startswith("MEASURED ")]
    return Measured(**json.loads(said.removeprefix("MEASURED ")))


# --- Threads ---------------------------------------------------------------------------------------------------


def _by_threads(load: Load, seconds: float, connections: int) -> Measured:
    took: list[float] = []
    failed: list[str] = []
    many = min(connections, THREADS)
    askers = [threading.Thread(target=_ask_on, args=(load, seconds, n, took, failed)) for n in range(many)]
    start = perf_counter()
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    at = quantiles(took, n=100) if len(took) > 1 else [0.0] * 99
    return Measured(len(took) / (perf_counter() - start), at[49] * 1000, at[98] * 1000, len(failed))


def _ask_on(load: Load, seconds: float, first: int, took: list[float], failed: list[str]) -> None:
    """Each thread begins at another path."""
    begin = first * len(load.paths) // THREADS
    requests = [spelled(path, load.headers, load.port) for path in [*load.paths[begin:], *load.paths[:begin]]]
    until = perf_counter() + seconds
    try:
        with Connection(load.port) as connection:
            for request in cycle(requests):
                if (start := perf_counter()) >= until:
                    return
                status, _, _ = connection.send(request)
                took.append(perf_counter() - start)
                if status != load.status:
                    failed.append(f"answered {status}")
    except (OSError, ValueError) as error:
        failed.append(str(error))
