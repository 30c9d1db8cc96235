"""What a run found, as tables on standard output and as a JSON file."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.targets import Reached

Data = dict[str, Any]
FACTS = {"warm": "cache warm", "cold": "cache off"}


def machine() -> Data:
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        "python": platform.python_version(),
        "busy": round(os.getloadavg()[0], 2),  # before the run: whatever else this machine does
    }


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def write(found: Data, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{datetime.now(UTC):%Y-%m-%dT%H%M%S}.json"
    path.write_text(json.dumps(found, indent=2) + "\n")
    return path


def shown(found: Data, reached: Sequence[Reached]) -> str:
    told = found["machine"]
    lines = [
        f"{told['processor']}, {told['cores']} cores, {told['memory_gb']} GB, Python {told['python']}",
        f"{told['system']}; load average before: {told['busy']}",
        f"asked by {found['tool']}, {found['rounds']} rounds of {found['seconds']:g} s each, medians",
    ]
    for run in found["runs"]:
        lines += ["", f"{run['posts']:,} posts, {run['database']}", "", *_requests(run), "", *_beside(run)]
    for size in found["sizes"]:
        lines += ["", *_sizes(size)]
    return "\n".join([*lines, "", *_targets(reached), ""])


def _requests(run: Data) -> Iterable[str]:
    head = ("", "bytes", "cache warm", "p50 ms", "p99 ms", "cache off", "p50 ms", "p99 ms", "bare view", "SQL view")
    ratios = ("warm/bare", "off/bare", "off/SQL")
    rows = [[f"{name} {one['title']}", *_request(one)] for name, one in run["requests"].items()]
    return _table([*head, *ratios], rows)


def _request(one: Data) -> list[str]:
    cells = [f"{one['bytes']:,}"]
    for mode in FACTS:
        cells += [f"{one[mode]['rate']:,.0f}/s", f"{one[mode]['p50']:.2f}", f"{one[mode]['p99']:.2f}"]
    cells += [f"{one['bare']['rate']:,.0f}/s", f"{one['texts']['rate']:,.0f}/s" if "texts" in one else ""]
    of = one["ratios"]
    return [*cells, *(f"{of[name]:.2f}" if name in of else "" for name in ("warm/bare", "cold/bare", "cold/texts"))]


def _beside(run: Data) -> Iterable[str]:
    for name, one in run["searches"].items():
        yield f"{name}, cache off, one client: p50 {one['p50']:.1f} ms, p99 {one['p99']:.1f} ms"
    inside = run["inside"]
    yield f"a publication: {inside['publish']:.1f} ms"
    yield f"a count that is not known yet: all posts {inside['count_all']:.1f} ms, a tag's {inside['count_tag']:.1f} ms"
    for mode, held in run["memory"].items():
        yield f"memory of the workers, {FACTS[mode]}: {', '.join(f'{one:.0f} MB' for one in held) or 'not known here'}"


def _sizes(size: Data) -> Iterable[str]:
    yield f"{size['large']:,} posts against {size['small']:,}, {size['database']}: cache off, one client, p50"
    yield ""
    rows = [
        [name, f"{size['p50_small'][name]:.2f} ms", f"{size['p50_large'][name]:.2f} ms", f"{ratio:.2f}"]
        for name, ratio in size["p50"].items()
    ]
    publish = [f"{size[f'publish_{which}']:.1f} ms" for which in ("small", "large")]
    yield from _table(
        ["", f"{size['small']:,}", f"{size['large']:,}", "ratio"],
        [*rows, ["a publication", *publish, f"{size['publish']:.2f}"]],
    )


def _targets(reached: Sequence[Reached]) -> Iterable[str]:
    rows = [
        [
            one.what,
            f"{one.database}, {one.posts:,}",
            f"{'≥' if one.at_least else '≤'} {one.target:g}",
            f"{one.reached:.2f}",
            "met" if one.met else "missed",
        ]
        for one in reached
    ]
    return _table(["target", "", "wanted", "reached", ""], rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The first column to the left, the others to the right."""
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]
    return [
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in enumerate(cells)
        ).rstrip()
        for cells in (list(zip(row, widths, strict=True)) for row in [head, *rows])
    ]
