"""What a process knows of the present state: answers of the database that hold until the state is another.

Authors and tags stand in most answers, and lists are counted again and again. (number, instant) is the key of all of
it, so nothing has to be taken back: what is known of a state is dropped with it.
"""

from typing import Any, Protocol

# Of each sort, before all is forgotten. A linked edition takes a few kilobytes.
MOST = 3000


class State(Protocol):
    """A moment (reading.py)."""

    @property
    def number(self) -> int: ...
    @property
    def instant(self) -> Any: ...
    @property
    def next_end(self) -> Any: ...
    @property
    def using(self) -> str: ...
    @property
    def present(self) -> Any: ...


class Known:
    """`links`: editions by item, None for what is not public; `rows`: those that lists had. `counts`: of lists, by what
    was asked. `names`: what names in requests stand for."""

    def __init__(self, key: Any) -> None:
        self.key = key
        self.links: dict[str, Any] = {}
        self.rows: dict[Any, Any] = {}
        self.counts: dict[Any, int] = {}
        self.names: dict[Any, Any] = {}

    @property
    def is_full(self) -> bool:
        return max(map(len, (self.links, self.rows, self.counts, self.names))) > MOST


class _Kept:
    state = Known(None)


def known(moment: State) -> Known:
    """Of a moment's state; of one that has passed nothing is kept."""
    key = (moment.using, moment.number, moment.instant, moment.next_end)
    if moment.present:
        return Known(key)
    kept = _Kept.state
    if kept.key != key or kept.is_full:
        kept = _Kept.state = Known(key)
    return kept


def forget() -> None:
    """For whoever puts another database in the place of this one."""
    _Kept.state = Known(None)
