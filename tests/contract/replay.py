"""What was recorded has to be in what is answered now: additions are allowed, and nothing else.

Some headers are lists, to which something may be added like to an object; so are the offers of the index. What v1 has a
place for and nothing to put into yet may get a value.

A value that was wrong in the same way in every answer may be mended, and is named in MENDED.

Three things are no promise: the sentences of problems, the nearest name that they guess, and how long their lists of
what is allowed are, which grow with every parameter. Their codes, statuses and parameters are promises.
"""

import re
from typing import Any

PROSE = {"detail", "nearest"}
GROWING = {"allowed"}
# Lists of the index: what can be asked for.
OFFERS = {"filters", "ordering", "expand", "include", "fields", "values", "feeds"}
# Null or empty until there is such a thing: embeds, sizes of pictures, the log of changes.
TO_COME = {"embed_url", "oembed_url", "sources", "renditions", "sync_token"}
# Until 1.0.0, the id of a place in the text (`citations`) was that of no element in it.
MENDED = re.compile(r".*\bcitations\[[0-9]+\]\.id=cite-[0-9]+")
LISTS = {"Access-Control-Expose-Headers", "Allow", "Link", "Vary"}


def missing(recorded: Any, now: Any, place: str = "") -> list[str]:
    """What of the recorded answer is not there any more, each with its place."""
    if isinstance(recorded, dict) and isinstance(now, dict):
        return _members(recorded, now, place)
    if isinstance(recorded, list) and isinstance(now, list):
        return _elements(recorded, now, place)
    same = recorded == now and type(recorded) is type(now)
    return [] if same else [f"{place}: {recorded!r} was recorded, {now!r} is answered"]


def _members(recorded: dict[str, Any], now: dict[str, Any], place: str) -> list[str]:
    headers = recorded.get("headers")
    of_problem = isinstance(headers, dict) and headers.get("Content-Type") == "application/problem+json"
    found = []
    for name, value in recorded.items():
        inner = f"{place}.{name}" if place else name
        if name not in now:
            found.append(f"{inner}: {value!r} was recorded, it is not there any more")
        elif of_problem and name == "body":
            found += missing(_promised(value), _promised(now[name]), inner)
        elif _may_differ(inner, value, now[name]):
            continue
        elif name in LISTS and isinstance(value, str):
            found += missing(_as_members(value), _as_members(now[name]), inner)
        else:
            found += missing(value, now[name], inner)
    return found


def _may_differ(place: str, recorded: Any, now: Any) -> bool:
    name = place.rpartition(".")[2]
    to_come = name in TO_COME and not recorded
    return to_come or _is_mended(place, recorded, now) or _is_offered(name, recorded, now)


def _is_mended(place: str, recorded: Any, now: Any) -> bool:
    wrong = isinstance(recorded, str) and MENDED.fullmatch(f"{place}={recorded}") is not None
    return wrong and isinstance(now, str) and now != ""


def _is_offered(name: str, recorded: Any, now: Any) -> bool:
    """Whether everything is offered still, and perhaps more, in whatever order."""
    offers = name in OFFERS and isinstance(recorded, list) and isinstance(now, list)
    return offers and all(any(not missing(one, other) for other in now) for one in recorded)


def _elements(recorded: list[Any], now: list[Any], place: str) -> list[str]:
    if len(recorded) != len(now):
        return [f"{place}: {len(recorded)} elements were recorded, {len(now)} are answered"]
    pairs = enumerate(zip(recorded, now, strict=True))
    return [one for number, (old, new) in pairs for one in missing(old, new, f"{place}[{number}]")]


def _as_members(header: str) -> dict[str, bool]:
    return dict.fromkeys(header.split(", "), True)


def _promised(problem: Any) -> Any:
    """Less what is no promise, which has to be there all the same."""
    if isinstance(problem, dict):
        return {name: _promised(value) if name not in PROSE | GROWING else "…" for name, value in problem.items()}
    return [_promised(one) for one in problem] if isinstance(problem, list) else problem
