"""The judge of the documentation's examples is itself judged: it must see what is wrong."""

import pytest

from tests.docs.console import difference, parse, same_lines


def test_parse_shortened_answer():
    assert parse('{"a": [1, …], "b": "x…", …}') == {"a": [1, "…"], "b": "x…", "…": "…"}


@pytest.mark.parametrize(
    "shown",
    [
        {"id": "0198c2a0-0000-7000-8000-000000000009", "on": "2020-01-01", "n": [1, 2]},
        {"id": "…", "…": "…"},
        {"on": "2020-01-01", "n": [1, "…"], "…": "…"},
        {"n": "…", "…": "…"},
    ],
)
def test_difference_none(shown: dict):
    real = {"id": "0198c2a0-0000-7000-8000-000000000001", "on": "2026-11-22", "n": [1, 2]}
    assert difference(shown, real) is None


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        ({"a": "bread", "…": "…"}, "/a: 'bread' is shown, 'broth' is answered"),
        ({"a": "bro…", "b": 1, "n": "…"}, "/b is shown and not answered"),
        ({}, ": ['a', 'n'] is answered and not shown"),
        ({"n": [1], "a": "…"}, "/n: 1 elements are shown, 2 are answered"),
        ({"n": [1, 2, 3], "a": "…"}, "/n: 3 elements are shown, 2 are answered"),
        ({"n": [True, 2], "…": "…"}, "/n/0: True is shown, 1 is answered"),
        ({"a": None, "…": "…"}, "/a: None is shown, 'broth' is answered"),
    ],
)
def test_difference_found(shown: dict, found: str):
    assert difference(shown, {"a": "broth", "n": [1, 2]}) == found


def test_same_lines_with_left_out_ones():
    assert same_lines("first\n…\nlast at 2026-01-01", "first\nb\nc\nlast at 2027-02-02\n")
    assert same_lines("fir…\n…", "first")
    assert not same_lines("first\nlast", "first\nb\nlast")
