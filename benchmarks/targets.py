"""What is to be reached: the table of docs/performance.md, and which of it a run has reached."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Data = dict[str, Any]

SMALL, LARGE = 1_000, 1_000_000  # posts

# Against the bare view of the same run, by request: with the cache, and without, on SQLite and on PostgreSQL.
WARM = dict.fromkeys(("R1", "R2", "R3", "R4", "R5", "R7"), 0.75) | {"R6": 0.9}
COLD = {
    "sqlite": {"R1": 0.3, "R2": 0.4, "R3": 0.3, "R5": 0.1, "R7": 0.4},
    "postgresql": {"R1": 0.2, "R2": 0.3, "R3": 0.2, "R5": 0.1, "R7": 0.3},
}
# Of a large content against a small one: half of the answers, by cursor; and a publication.
BY_SIZE = dict.fromkeys(("R1c", "R2", "R3c", "R4b", "R4c", "R7"), 1.3)
PUBLISH_BY_SIZE = 2.0
# Of a large content: milliseconds that 99 of 100 first pages of a search take at most; MB of a worker.
SEARCH_P99 = 100.0
MEMORY = 150.0


@dataclass(frozen=True, slots=True)
class Reached:
    what: str
    database: str
    posts: int
    target: float
    reached: float
    at_least: bool

    @property
    def met(self) -> bool:
        return self.reached >= self.target if self.at_least else self.reached <= self.target

    def as_data(self) -> Data:
        names = ("what", "database", "posts", "target", "reached", "at_least", "met")
        return {name: getattr(self, name) for name in names}


def reached(runs: list[Data], sizes: list[Data]) -> list[Reached]:
    """`runs` are those of each database and size, `sizes` the comparisons of two sizes (runner.py)."""
    found: list[Reached] = []
    for run in runs:
        found += _against_limits(run)
        if run["posts"] >= LARGE:
            found += _of_large(run)
    for size in sizes:
        if (size["small"], size["large"]) == (SMALL, LARGE):
            found += _of_sizes(size)
    return found


def _against_limits(run: Data) -> Iterator[Reached]:
    for mode, targets in (("warm", WARM), ("cold", COLD[run["database"]])):
        for name, target in targets.items():
            ratio = run["requests"][name]["ratios"][f"{mode}/bare"]
            words = {"warm": "cache warm", "cold": "cache off"}[mode]
            yield Reached(f"{name}, {words}, against a bare view", run["database"], run["posts"], target, ratio, True)


def _of_large(run: Data) -> Iterator[Reached]:
    of = (run["database"], run["posts"])
    for name, measured in run["searches"].items():
        yield Reached(f"{name}: p99, ms", *of, SEARCH_P99, measured["p99"], False)
    for mode, held in run["memory"].items():
        if held:
            yield Reached(f"memory of a worker ({mode}), MB", *of, MEMORY, max(held), False)


def _of_sizes(size: Data) -> Iterator[Reached]:
    of = (size["database"], size["large"])
    for name, target in BY_SIZE.items():
        yield Reached(f"{name}: p50 against that of {size['small']:,}", *of, target, size["p50"][name], False)
    yield Reached(f"publication against that of {size['small']:,}", *of, PUBLISH_BY_SIZE, size["publish"], False)
