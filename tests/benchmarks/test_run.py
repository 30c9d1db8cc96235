"""A run of the smallest size: what it tells, and that nothing failed. How fast it was is nobody's business here."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import report, targets
from benchmarks.environment import ROOT
from benchmarks.targets import reached

SMALLEST = {"BENCH_POSTS": "60", "BENCH_DISTINCT": "20", "BENCH_SECONDS": "0.1", "BENCH_ROUNDS": "1"}
MEASURES = {"rate", "p50", "p99", "errors"}


def bench(folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | SMALLEST | {"BENCH_TOOL": "python", "BENCH_FOLDER": str(folder)} | more
    return subprocess.run(
        [sys.executable, "-m", "benchmarks"], env=env, cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.sqlite
def test_run_tells_what_it_measured(tmp_path: Path) -> None:
    done = bench(tmp_path)
    assert done.returncode == 0, done.stderr
    [path] = tmp_path.glob("*.json")
    found = json.loads(path.read_text())
    assert set(found) == {"machine", "tool", "seconds", "rounds", "runs", "sizes", "targets"}
    [run] = found["runs"]
    assert (run["database"], run["posts"], found["sizes"]) == ("sqlite", 60, [])
    requests = run["requests"]
    assert set(requests) == {"R1", "R1b", "R1c", "R2", "R3", "R3c", "R4", "R4b", "R4c", "R5", "R6", "R7"}
    for name, one in requests.items():
        limits = {"bare"} if name == "R6" else {"bare", "texts"}
        assert set(one) == {"title", "bytes", "ratios", "warm", "cold", *limits}
        assert {f"{ours}/{limit}" for ours in ("warm", "cold") for limit in limits} == set(one["ratios"])
        assert all((set(one[by]), one[by]["errors"]) == (MEASURES, 0) for by in ("warm", "cold", *limits))
    assert {one["errors"] for one in run["searches"].values()} == {0}
    assert set(run["inside"]) == {"publish", "count_all", "count_tag"}
    assert [set(one) for one in found["targets"]] == [
        {"what", "database", "posts", "target", "reached", "at_least", "met"}
    ] * (len(targets.WARM) + len(targets.COLD["sqlite"]))
    assert "R2 a post by its slug" in done.stdout
    assert single(tmp_path / "bench_60.sqlite3", "R2", "R6") == ["R2", "R6"]


def single(database: Path, *names: str) -> list[str]:
    """The requests that are timed in one process."""
    options = ["--posts", "60", "--distinct", "20", "--times", "2", "--database", f"sqlite:///{database}"]
    command = [sys.executable, "-m", "benchmarks.single", *options, *names]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [line.split()[0] for line in done.stdout.splitlines()]


def test_run_of_what_cannot_be_reached_ends_with_one(tmp_path: Path) -> None:
    nowhere = "postgres://nobody@127.0.0.1:9/bench"
    done = bench(tmp_path, BENCH_DATABASES="postgresql", BENCH_POSTGRESQL_URL=nowhere)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("The benchmark failed: PostgreSQL does not let us in: ")


def test_run_without_an_address_of_postgresql_says_so(tmp_path: Path) -> None:
    done = bench(tmp_path, BENCH_DATABASES="postgresql", BENCH_POSTGRESQL_URL="")
    assert (done.returncode, done.stderr) == (
        1,
        "The benchmark failed: BENCH_POSTGRESQL_URL has to say where PostgreSQL is.\n",
    )


def run_of(posts: int, **more: Any) -> dict[str, Any]:
    """What a run finds, all of it just fast enough but for what is said."""
    ratios = {"warm/bare": 0.9, "cold/bare": 0.4, "warm/texts": 1.0, "cold/texts": 0.5}
    measured = {"rate": 1000.0, "p50": 1.0, "p99": 99.0, "errors": 0}
    one = {"title": "…", "bytes": 9, "warm": measured, "cold": measured, "bare": measured, "ratios": ratios}
    return {
        "database": "sqlite",
        "posts": posts,
        "requests": dict.fromkeys(("R1", "R2", "R3", "R4", "R5", "R6", "R7"), one),
        "searches": {"search rare": measured, "search common": measured | {"p99": 101.0}},
        "memory": {"warm": [151.0, 90.0], "cold": []},
        "inside": {"publish": 5.0, "count_all": 1.0, "count_tag": 1.0},
    } | more


def test_targets_of_a_small_run_are_its_ratios() -> None:
    found = reached([run_of(1_000)], [])
    assert len(found) == len(targets.WARM) + len(targets.COLD["sqlite"])
    assert all(one.met for one in found)
    slow = run_of(1_000)
    slow["requests"]["R2"] = slow["requests"]["R2"] | {"ratios": {"warm/bare": 0.74, "cold/bare": 0.39}}
    missed = [one.what for one in reached([slow], []) if not one.met]
    assert missed == ["R2, cache warm, against a bare view", "R2, cache off, against a bare view"]


def test_targets_of_a_large_run_are_search_and_memory_too() -> None:
    missed = [(one.what, one.target, one.reached) for one in reached([run_of(targets.LARGE)], []) if not one.met]
    assert missed == [
        ("search common: p99, ms", 100.0, 101.0),
        ("memory of a worker (warm), MB", 150.0, 151.0),
    ]


def test_targets_of_sizes_are_of_the_smallest_and_the_largest() -> None:
    p50 = dict.fromkeys(targets.BY_SIZE, 1.3) | {"R7": 1.31}
    size = {"database": "sqlite", "small": 1_000, "large": 1_000_000, "p50": p50, "publish": 2.0}
    assert [one.what for one in reached([], [size]) if not one.met] == ["R7: p50 against that of 1,000"]
    assert reached([], [size | {"large": 20_000}]) == []


def test_table_names_what_was_met_and_what_was_not() -> None:
    found = {"machine": report.machine(), "tool": "wrk", "rounds": 3, "seconds": 1.0, "sizes": []}
    runs = [run_of(targets.LARGE)]
    lines = report.shown({**found, "runs": runs}, reached(runs, [])).splitlines()
    assert [line.split()[-1] for line in lines if line.startswith(("R6,", "search common: p99"))] == ["met", "missed"]
    assert "memory of the workers, cache off: not known here" in lines
