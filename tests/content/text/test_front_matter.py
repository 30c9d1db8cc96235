"""Front matter as people write it: what is read, what was bent for it, and what cannot be read."""

from typing import Any

import pytest

from content.text.front_matter import FrontMatterError, divide


@pytest.mark.parametrize(
    ("yaml", "data"),
    [
        ("a: 1\nb: [x, 2.5]\nc: {d: null}", {"a": 1, "b": ["x", 2.5], "c": {"d": None}}),
        ("a: 2015-03-19\nb: 2015-13-45", {"a": "2015-03-19", "b": "2015-13-45"}),
        ("a: yes\nb: true\nc: 010\nd: 12:30", {"a": "yes", "b": True, "c": "010", "d": "12:30"}),
        ("", {}),
        ("# nothing\n", {}),
    ],
)
def test_divide_reads_yaml_without_its_surprises(yaml: str, data: dict[str, Any]) -> None:
    divided = divide(f"---\n{yaml}\n---\nBody.\n")
    assert (divided.data, divided.body, divided.oddities) == (data, "Body.\n", [])


def test_divide_says_on_which_lines_things_are() -> None:
    divided = divide("\n---\na: 1\nb:\n  c: 2\n---\nBody.")
    assert (divided.lines, divided.body_line) == ({"a": 3, "b": 4}, 7)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("t: Bread: a history", "Bread: a history"),
        ('t: "Ada said "no""', 'Ada said "no"'),
        ("t: 'It's done'", "It's done"),
        ("t: @home", "@home"),
        ("t: 50% off: all", "50% off: all"),
        ("t: `code`", "`code`"),
        ('t: "never closed', "never closed"),
        ("t: [URL] for all", "[URL] for all"),
        ("t: *bold*", "*bold*"),
    ],
)
def test_divide_reads_a_line_that_is_almost_yaml(line: str, value: str) -> None:
    divided = divide(f"---\na: 1\n{line}\nz: 2\n---\n")
    assert divided.data == {"a": 1, "t": value, "z": 2}
    assert [(oddity.code, oddity.line) for oddity in divided.oddities] == [("front_matter_repaired", 3)]


def test_divide_reads_tabs_and_lists_with_colons() -> None:
    divided = divide("---\npeople:\n\t- name: Ada: baker\n---\n")
    assert divided.data == {"people": [{"name": "Ada: baker"}]}


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("---\nFree text.\n", "the front matter is never closed", 1),
        ("---\n- a\n---\n", "the front matter is no mapping of keys to values", 2),
        ("---\na: 1\n{\n---\n", "the front matter is no YAML", 4),
        ("+++\na = \n+++\n", "the front matter is no TOML", 2),
    ],
)
def test_divide_says_what_cannot_be_read(text: str, message: str, line: int) -> None:
    with pytest.raises(FrontMatterError) as error:
        divide(text)
    assert (str(error.value).split(":")[0], error.value.line) == (message, line)


def test_divide_takes_a_rule_in_the_text_for_no_front_matter() -> None:
    text = "---\na: 1\n---\n---\n\nA sentence, with a colon: here.\n\n---\n"
    assert divide(text).data == {"a": 1}
    assert divide("A text\n\n---\na: 1\n---\n").data == {}


def test_divide_of_any_text_ends() -> None:
    for text in ("", "---", "---\n---", "{", "+++", "---\n" * 50, "---\na: &x [*x]\n---\n"):
        try:
            divide(text)
        except FrontMatterError:
            continue
