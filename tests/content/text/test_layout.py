"""Lines are read for what they are."""

import pytest

from content.text.layout import blocks_of, headings, lines_of, pictures, sign_off, wraps


def blocks(text: str) -> list[tuple[bool, list[str]]]:
    found, _ = blocks_of(lines_of(text, number=1, start=0))
    return [(block.is_list, [line.text for line in block.lines]) for block in found]


def found_headings(text: str, *not_headings: str) -> list[str]:
    found, _ = blocks_of(lines_of(text, number=1, start=0))
    return [found[n].lines[0].text for n in sorted(headings(found, not_headings))]


def test_lines_of_keep_number_and_offset() -> None:
    first, blank, last = lines_of(" a\n\u00a0\nb", number=4, start=10)
    assert (first.number, first.start, first.text) == (4, 11, "a")
    assert blank.text == ""
    assert (last.number, last.start, last.text) == (6, 15, "b")


def test_blocks_of_part_text_and_lists() -> None:
    text = "Before\n  • one\n  • two\nAfter\n\n- not a list\n\n- a\n- b\n  goes on\n\n– dash"
    assert blocks(text) == [
        (False, ["Before"]),
        (True, ["one", "two"]),
        (False, ["After"]),
        (False, ["- not a list"]),
        (True, ["a", "b goes on"]),
        (False, ["– dash"]),
    ]


def test_blocks_of_part_a_heading_glued_to_a_question_before_a_list() -> None:
    found, glued = blocks_of(lines_of("Group 1 – First roundWho bakes?\n• me", number=7, start=100))
    assert [line.text for line in found[0].lines] == ["Group 1 – First round", "Who bakes?"]
    assert [(g.line, g.start, g.left, g.right) for g in glued] == [(7, 116, "round", "Who")]


@pytest.mark.parametrize("line", ["We use YouTube videos", "An iPhone is", "McDonald wrote", "My javaScript is", "A b"])
def test_blocks_of_leave_capitals_inside_names(line: str) -> None:
    whole, glued = blocks_of(lines_of(f"{line}\n\n• me", number=1, start=0))
    assert line.startswith("My") == bool(glued)
    assert len(whole[0].lines) == (2 if glued else 1)


PROSE = "There was bread, and there was salt, and everyone had some of it before noon."


@pytest.mark.parametrize("line", ["The first loaf", "2 What came of it", "Final question", "Écoles et pain (again)"])
def test_headings_are_short_lines_above_text(line: str) -> None:
    assert found_headings(f"{PROSE}\n\n{line}\n\n{PROSE}") == [line]


def test_headings_may_follow_a_list_and_precede_one() -> None:
    assert found_headings(f"• a\n• b\nFinal question\n\n{PROSE}\n\nWe need\n\n• c") == ["Final question", "We need"]


@pytest.mark.parametrize(
    "line",
    [
        "So it was.",
        "What is bread?",
        "as I said",
        "Wednesday 18th March, Mill Hall",
        "March 2015",
        "“Bread first”",
        "IMG_0867",
        "Screen Shot 2015-03-19 at 17.11.07",
        "See http://example.org/bread",
        "Mara Lind (@mara)",
        "Mara Lind",
        "— Mara Lind",
        "A line that goes on and on and has far more words than a heading would",
    ],
)
def test_headings_are_no_other_short_lines(line: str) -> None:
    assert found_headings(f"{PROSE}\n\n{line}\n\n{PROSE}", "Mara Lind") == []


def test_headings_need_text_below_them() -> None:
    assert found_headings(f"{PROSE}\n\nThe end") == []
    assert found_headings(f"Mill Hall\n\nLeith\n\n{PROSE}") == ["Leith"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"{PROSE}\n\nCheers,\nMara Lind, Mill Trust", ["Cheers,", "Mara Lind, Mill Trust"]),
        (f"{PROSE}\n\nWith best wishes\n\nMara", ["With best wishes", "Mara"]),
        (f"{PROSE}\n\nThanks,\n{PROSE}", []),
        (f"Cheers,\nMara\n\n{PROSE}", []),
        (PROSE, []),
        ("Cheers", []),
        ("", []),
    ],
)
def test_sign_off_is_a_valediction_and_a_name_at_the_end(text: str, wanted: list[str]) -> None:
    found, _ = blocks_of(lines_of(text, number=1, start=0))
    assert [line.text for line in sign_off(found)] == wanted


def test_pictures_are_found_by_name_and_not_in_addresses() -> None:
    text = "Lots (IMG_0867) of DSC01234.JPG\nScreen Shot 2015-03-19 at 17.11.07\na my-loaf.png http://a.org/x.png P 45"
    assert pictures(lines_of(text, number=1, start=0)) == [
        "IMG_0867",
        "DSC01234.JPG",
        "Screen Shot 2015-03-19 at 17.11.07",
        "my-loaf.png",
    ]


def test_wraps_tells_a_wrapped_text_from_lines_meant_so() -> None:
    wrapped = (
        "There was bread, and there was salt, and\neverybody had some of it before the noon\nbell was rung by her."
    )
    meant = "There was bread\nand there was salt for everybody in town who had\nsome\nof it"
    long = PROSE * 2 + "\n" + PROSE
    assert [wraps(blocks_of(lines_of(text, number=1, start=0))[0]) for text in (wrapped, meant, long)] == [
        True,
        False,
        False,
    ]
