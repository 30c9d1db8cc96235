"""The store of answers: bounded, and for many threads."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.protocol.kept import BESIDE, Answer, Key, Store

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
KILOBYTE = 1024


def key(path: str = "/api/v1/posts/", number: int | None = 1) -> Key:
    state = None if number is None else (number, NOW + timedelta(seconds=number))
    return Key(state, None, path, "", (True, False), "")


def answer(size: int) -> Answer:
    return Answer({"ETag": '"a"'}, b"x" * (size - BESIDE - len('"a"')), '"a"', "public", None)


@pytest.fixture
def one_megabyte(settings: Any) -> Store:
    settings.RESPONSE_CACHE_MEGABYTES = 1
    return Store()


def test_least_lately_used_are_dropped(one_megabyte: Store) -> None:
    names = [f"/{number}" for number in range(40)]
    for name in names:
        one_megabyte.put(key(name), answer(32 * KILOBYTE))
        assert one_megabyte.get(key("/0")) is not None
    kept = [name for name in names if one_megabyte.get(key(name))]
    assert kept == ["/0", *names[9:]]
    assert one_megabyte.bytes == 32 * 32 * KILOBYTE


def test_answer_that_takes_the_room_of_many_is_not_kept(one_megabyte: Store) -> None:
    one_megabyte.put(key("/large"), answer(64 * KILOBYTE + 1))
    one_megabyte.put(key("/small"), answer(64 * KILOBYTE))
    assert (one_megabyte.get(key("/large")), one_megabyte.bytes) == (None, 64 * KILOBYTE)


def test_answer_that_is_put_again_counts_once(one_megabyte: Store) -> None:
    for size in (30, 10):
        one_megabyte.put(key(), answer(size * KILOBYTE))
    assert one_megabyte.bytes == 10 * KILOBYTE


def test_states_that_are_over_are_dropped_and_not_kept_again(one_megabyte: Store) -> None:
    for number in (1, 2, 3, None):
        one_megabyte.put(key(number=number), answer(10 * KILOBYTE))
    one_megabyte.go_on(key(number=2).state or (0, NOW))
    assert [one_megabyte.get(key(number=number)) is not None for number in (1, 2, 3, None)] == [False, True, True, True]
    one_megabyte.put(key(number=1), answer(10 * KILOBYTE))
    assert (one_megabyte.get(key(number=1)), one_megabyte.bytes) == (None, 30 * KILOBYTE)


def test_first_has_its_turn_and_the_others_wait(one_megabyte: Store) -> None:
    order: list[str] = []
    started = threading.Barrier(5)

    def ask() -> bool:
        started.wait(10)
        with one_megabyte.turn(key(), 10) as first:
            if first:
                time.sleep(0.1)
            order.append("made" if first else "had")
            return first

    with ThreadPoolExecutor(5) as pool:
        firsts = [future.result(10) for future in [pool.submit(ask) for _ in range(5)]]
    assert (sum(firsts), order) == (1, ["made", *["had"] * 4])
    with one_megabyte.turn(key(), 10) as first:
        assert first


def test_nobody_waits_for_ever(one_megabyte: Store) -> None:
    with one_megabyte.turn(key(), 10), ThreadPoolExecutor(1) as pool:

        def ask() -> bool:
            with one_megabyte.turn(key(), 0.05) as first:
                return first

        assert pool.submit(ask).result(10) is False


def test_turn_ends_with_a_crash(one_megabyte: Store) -> None:
    with pytest.raises(ZeroDivisionError), one_megabyte.turn(key(), 10):
        1 / 0  # noqa: B018
    with one_megabyte.turn(key(), 10) as first:
        assert first
