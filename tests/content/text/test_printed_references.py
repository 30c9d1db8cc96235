"""Printed entries become the fields of references; nothing is made up."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.csl_terms import CSL_TYPES
from content.text.printed_references import Stray, read_entry


def fields(printed: str) -> dict[str, Any]:
    return read_entry(1, printed).fields


def test_read_entry_reads_a_report() -> None:
    printed = "Harbour Board  (2011) Bread for the quays, Leith: Northbank Trust"
    assert fields(printed) == {
        "key": "harbour-board-2011",
        "type": "report",
        "title": "Bread for the quays",
        "contributors": {"author": [{"literal": "Harbour Board"}]},
        "issued": "2011",
        "publisher": "Northbank Trust",
        "publisher_place": "Leith",
        "text": "Harbour Board (2011) Bread for the quays, Leith: Northbank Trust",
    }


def test_read_entry_reads_an_article() -> None:
    printed = "Hale, R. and Reyes, T.M. (2013b) ‘Shared purses’, Journal of Care, 12(3), pp. 1–20. doi:10.1108/abc-1."
    assert fields(printed) == {
        "key": "hale-2013",
        "type": "article-journal",
        "title": "Shared purses",
        "contributors": {"author": [{"family": "Hale", "given": "R."}, {"family": "Reyes", "given": "T.M."}]},
        "issued": "2013",
        "container_title": "Journal of Care",
        "volume": "12",
        "issue": "3",
        "page": "1–20",
        "doi": "10.1108/abc-1",
        "text": printed,
    }


def test_read_entry_reads_a_podcast_without_a_title() -> None:
    found = read_entry(2, "Lind 2013 podcast: http://mill.example.org/audio/a-ladle)")
    assert found.fields | {"text": ""} == {
        "key": "lind-2013",
        "type": "broadcast",
        "title": "Podcast",
        "contributors": {"author": [{"literal": "Lind"}]},
        "issued": "2013",
        "source_url": "http://mill.example.org/audio/a-ladle",
        "text": "",
    }
    assert found.fields["text"] == "Lind 2013 podcast: http://mill.example.org/audio/a-ladle"
    assert not found.is_titled
    assert found.strays == [Stray("http://mill.example.org/audio/a-ladle)", "http://mill.example.org/audio/a-ladle")]


@pytest.mark.parametrize(
    "printed",
    [
        "A page (http://example.org/bread)",
        "A page (http://en.example.org/wiki/Bread_(food)).",
        "A page, http://example.org/bread.",
        "[see http://example.org/bread]",
    ],
)
def test_read_entry_keeps_brackets_that_belong(printed: str) -> None:
    assert read_entry(1, printed).strays == []
    assert fields(printed)["text"] == printed


@pytest.mark.parametrize(
    ("printed", "type_", "people"),
    [
        ("Lind, M. (2009) Cooking: a briefing. London: Mill Press.", "book", [{"family": "Lind", "given": "M."}]),
        ("Health and Care Union (2012) Rest. http://a.example.org", "webpage", [{"literal": "Health and Care Union"}]),
        ("van Dam, J (2019) Bread", "document", [{"family": "van Dam", "given": "J"}]),
        ("Lind, M. et al. (2001) Bread", "document", [{"family": "Lind", "given": "M."}]),
    ],
)
def test_read_entry_tells_people_from_organisations(printed: str, type_: str, people: list[dict[str, str]]) -> None:
    found = fields(printed)
    assert (found["type"], found["contributors"]["author"]) == (type_, people)


def test_read_entry_takes_the_whole_for_a_title_when_nothing_is_known() -> None:
    assert fields("Ask the cook") == {
        "key": "ask-the-cook",
        "type": "document",
        "title": "Ask the cook",
        "text": "Ask the cook",
    }


@given(st.text(st.sampled_from("Ab 12013().,:;'‘’&[]/http://é"), min_size=1, max_size=60).filter(str.strip))
def test_read_entry_always_gives_a_reference(printed: str) -> None:
    found = fields(printed)
    assert found["key"]
    assert found["title"]
    assert found["type"] in CSL_TYPES
