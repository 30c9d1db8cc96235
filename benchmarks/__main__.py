"""`make bench`. What is measured is said by the environment:

BENCH_POSTS        sizes, by commas (default: 1000)
BENCH_DATABASES    sqlite, postgresql, or both (default: sqlite)
BENCH_POSTGRESQL_URL  where PostgreSQL is; `_1000` and so on are added to the name (postgres://root@127.0.0.1:5432/bench)
BENCH_SECONDS      of each measurement (default: 1); BENCH_ROUNDS, how many of them (default: 3)
BENCH_TOOL         wrk or python (default: wrk where it is)
BENCH_FOLDER       where SQLite files and results go (default: var/bench)

Ends with 1 when something failed or answered wrongly, and not because something was slow.
"""

import sys
from os import environ
from pathlib import Path
from subprocess import CalledProcessError

from benchmarks import report, targets
from benchmarks.asked import WrongAnswer
from benchmarks.environment import ROOT
from benchmarks.loads import tool
from benchmarks.plan import DISTINCT
from benchmarks.runner import Failed, Setup, run


def setup() -> Setup:
    """Raises ValueError."""
    databases = environ.get("BENCH_DATABASES", "sqlite").split(",")
    if unknown := set(databases) - {"sqlite", "postgresql"}:
        raise ValueError(f"BENCH_DATABASES knows no {', '.join(sorted(unknown))}.")
    if "postgresql" in databases and not environ.get("BENCH_POSTGRESQL_URL"):
        raise ValueError("BENCH_POSTGRESQL_URL has to say where PostgreSQL is.")
    return Setup(
        posts=sorted(int(number) for number in environ.get("BENCH_POSTS", "1000").split(",")),
        databases=databases,
        seconds=float(environ.get("BENCH_SECONDS", "1")),
        rounds=int(environ.get("BENCH_ROUNDS", "3")),
        tool=environ.get("BENCH_TOOL") or tool(),
        folder=Path(environ.get("BENCH_FOLDER") or ROOT / "var" / "bench").resolve(),
        postgresql=environ.get("BENCH_POSTGRESQL_URL", ""),
        distinct=int(environ.get("BENCH_DISTINCT", DISTINCT)),
    )


def main() -> int:
    try:
        told = setup()
        found = {"machine": report.machine(), **run(told)}
    except (Failed, WrongAnswer, OSError, RuntimeError, ValueError, CalledProcessError) as error:
        print(f"The benchmark failed: {error}", file=sys.stderr)
        return 1
    reached = targets.reached(found["runs"], found["sizes"])
    found["targets"] = [one.as_data() for one in reached]
    path = report.write(found, told.folder)
    print(report.shown(found, reached))
    print(f"Written to {path}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
