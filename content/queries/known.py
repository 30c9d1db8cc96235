"""What a process knows of the present state: answers of the database that hold until the state is another.

Authors and tags stand in most answers, and lists are counted again and again. (number, instant) is the key of all of
it, so nothing has to be taken back: what is known of a state is dropped with it.
"""

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

V = TypeVar("V")


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
    @property
    def overlay(self) -> Any: ...


class Kept(dict[Any, V]):
    """Bounded: when there are `most`, all are forgotten.

    Another thread may do so at any time: what is needed further on has to be taken out when it is looked for.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def keep(self, key: Any, value: V) -> V:
        if len(self) >= self.most:
            self.clear()
        self[key] = value
        return value

    def keep_all(self, values: Mapping[Any, V]) -> None:
        """At once: whoever sees one of them sees all."""
        if len(self) + len(values) > self.most:
            self.clear()
        self.update(values)


class Known:
    """`links`: editions by item, None for what is not public. `rows`: those that lists had. `counts`: of lists, by what
    was asked. `names`: what names in requests stand for. `hits`: what searches found. `texts`: what is searched of
    editions.
    """

    def __init__(self, key: Any) -> None:
        self.key = key
        # An edition takes a few kilobytes, a search and a text more.
        self.links: Kept[Any] = Kept(3000)
        self.rows: Kept[Any] = Kept(1000)
        self.counts: Kept[int] = Kept(3000)
        self.names: Kept[Any] = Kept(3000)
        self.hits: Kept[Any] = Kept(50)
        self.texts: Kept[Any] = Kept(500)


class _Kept:
    state = Known(None)


def known(moment: State) -> Known:
    """Of a moment's state; of one that has passed nothing is kept, and of a preview for its request only."""
    if moment.overlay:
        own: Known = moment.overlay.known
        return own
    key = (moment.using, moment.number, moment.instant, moment.next_end)
    if moment.present:
        return Known(key)
    kept = _Kept.state
    if kept.key != key:
        kept = _Kept.state = Known(key)
    return kept


def forget() -> None:
    """For whoever puts another database in the place of this one."""
    _Kept.state = Known(None)
