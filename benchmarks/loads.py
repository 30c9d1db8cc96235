"""Asking a server as fast as it answers, for some seconds: by wrk where it is, else by threads of this process.

Threads of Python ask some thousands of times a second at most, so that whatever is faster than that looks alike: the
ratios of answers from the cache come out too near to one. The table says which of the two it was.
"""

import json
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import chain, repeat
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from benchmarks.connections import HOST, Connection, spelled

CONNECTIONS, THREADS = 16, 4
FILLING = 60.0  # seconds at most


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


def fill(load: Load) -> None:
    """A cache, before it is measured: each path is asked once by each of several connections, so that every worker has
    met it; or as many as there is time for."""
    _in_threads(load, FILLING, THREADS * 2, laps=1)


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
    found = Measured(**json.loads(said.removeprefix("MEASURED ")))
    # It tells nothing of requests that it has not waited for.
    return found if found.rate or found.errors else _by_threads(load, seconds, connections)


# --- Threads ---------------------------------------------------------------------------------------------------


def _by_threads(load: Load, seconds: float, connections: int) -> Measured:
    start = perf_counter()
    took, failed = _in_threads(load, seconds, min(connections, THREADS))
    at = quantiles(took, n=100, method="inclusive") if len(took) > 1 else took * 99
    if not at:
        return Measured(0.0, 0.0, 0.0, max(1, len(failed)))
    return Measured(len(took) / (perf_counter() - start), at[49] * 1000, at[98] * 1000, len(failed))


def _in_threads(load: Load, seconds: float, many: int, laps: int | None = None) -> tuple[list[float], list[str]]:
    """Seconds that each request took, and what went wrong. Each thread has a connection and begins at another path."""
    took: list[float] = []
    failed: list[str] = []
    requests = [spelled(path, load.headers, load.port) for path in load.paths]
    begins = [number * len(requests) // many for number in range(many)]
    rounds = [chain.from_iterable(repeat([*requests[at:], *requests[:at]], *([laps] if laps else []))) for at in begins]
    askers = [threading.Thread(target=_ask_on, args=(load, seconds, one, took, failed)) for one in rounds]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    return took, failed


def _ask_on(load: Load, seconds: float, requests: Iterable[bytes], took: list[float], failed: list[str]) -> None:
    until = perf_counter() + seconds
    try:
        with Connection(load.port) as connection:
            for request in requests:
                if (start := perf_counter()) >= until:
                    return
                status, _, _ = connection.send(request)
                took.append(perf_counter() - start)
                if status != load.status:
                    failed.append(f"answered {status}")
    except (OSError, ValueError) as error:
        failed.append(str(error))
