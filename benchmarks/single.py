"""`python -m benchmarks.single --posts N --database URL [R1 R2 …]`: what each request takes in one process, one by one,
without a server or a network: for whoever changes the code and wants to see at once what became of it."""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import BytesIO
from itertools import cycle, islice
from os import environ
from statistics import median, quantiles
from time import perf_counter
from typing import Any
from urllib.parse import unquote

from benchmarks.asked import Asked, all_asked, searches
from benchmarks.environment import environment
from benchmarks.plan import DISTINCT, Plan

Answer = tuple[int, dict[str, str], bytes]


class InProcess:
    """Asks the WSGI application as a server would."""

    def __init__(self) -> None:
        self.application: Callable[..., Any] = import_module("config.wsgi").application

    def __call__(self, path: str, headers: dict[str, str]) -> Answer:
        where, _, query = path.partition("?")
        told: list[Any] = []
        given = {
            "REQUEST_METHOD": "GET",
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(where),
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8000",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_HOST": "127.0.0.1:8000",
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(),
            "wsgi.errors": sys.stderr,
        }
        given |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
        answer = self.application(given, lambda *what: told.append(what))
        body = b"".join(answer)
        answer.close()
        status, named = told[0][:2]
        return int(status.split()[0]), {name.lower(): value for name, value in named}, body


def timed(ask: InProcess, asked: Asked, times: int) -> list[float]:
    """Milliseconds."""
    took = []
    for path in islice(cycle(asked.paths), times):
        start = perf_counter()
        ask(path, asked.headers)
        took.append((perf_counter() - start) * 1000)
    return took


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.single", description="Time requests in one process.")
    parser.add_argument("--posts", type=int, default=1000)
    parser.add_argument("--distinct", type=int)
    parser.add_argument("--database", required=True)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("names", nargs="*", help="R1, R2, … (default: all, and searches)")
    given = parser.parse_args(arguments)
    told = environment(given.database, RESPONSE_CACHE_MEGABYTES="0")
    environ.clear()
    environ.update(told)
    ask = InProcess()
    of = Plan(given.posts, given.distinct or min(DISTINCT, given.posts))
    for asked in [*all_asked(of, ask), *searches(of)]:
        if not given.names or asked.name in given.names:
            size = len(asked.check(ask))
            took = timed(ask, asked, given.times)
            p99 = quantiles(took, n=100)[-1]
            print(f"{asked.name:16} p50 {median(took):8.3f} ms   p99 {p99:8.3f} ms   {size:7,} bytes   {asked.title}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
