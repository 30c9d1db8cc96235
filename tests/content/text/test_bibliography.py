"""References become CSL-JSON, entries in four styles and labels; whatever they hold, an entry comes out."""

import html
import logging
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from content.text.bibliography import (
    csl_item,
    entry_html,
    entry_text,
    formatted,
    short_form,
)
from content.text.csl_terms import CONTRIBUTOR_ROLES, CSL_TYPES

READ = yaml.safe_load((Path(__file__).parent / "bibliography_entries.yaml").read_text(encoding="utf-8"))
HALE = {"family": "Hale", "given": "Rosa", "literal": None}
REYES = {"family": "Reyes", "given": "Tom", "literal": None}
COMMISSION = {"family": None, "given": None, "literal": "Christie Commission"}


def reference(**fields: Any) -> dict[str, Any]:
    people = fields.pop("authors", [HALE])
    return {"key": "hale2019", "type": "book", "title": "Purses", "contributors": {"author": people}, **fields}


def texts(**fields: Any) -> dict[str, str]:
    return {style: entry["text"] for style, entry in formatted(csl_item(reference(**fields))).items()}


# --- CSL-JSON ----------------------------------------------------------------------------------------------------


def test_csl_item_holds_only_what_has_a_value() -> None:
    state = reference(issued="2019", publisher="", volume=None, doi=None, tags=[], text="Hale, R. (2019).")
    assert csl_item(state) == {
        "id": "hale2019",
        "type": "book",
        "title": "Purses",
        "author": [{"family": "Hale", "given": "Rosa"}],
        "issued": {"date-parts": [[2019]]},
    }


def test_csl_item_names_every_field() -> None:
    fields = {
        "container_title": "A",
        "publisher": "B",
        "publisher_place": "C",
        "volume": "1",
        "issue": "2",
        "page": "3-4",
        "doi": "10.1000/1",
        "isbn": "9780306406157",
        "source_url": "https://mill.example.org/",
        "language": "en-GB",
        "accessed": "2026-06-01",
    }
    assert csl_item({"key": "k", "type": "chapter", "title": "T", **fields}) == {
        "id": "k",
        "type": "chapter",
        "title": "T",
        "container-title": "A",
        "publisher": "B",
        "publisher-place": "C",
        "volume": "1",
        "issue": "2",
        "page": "3-4",
        "DOI": "10.1000/1",
        "ISBN": "9780306406157",
        "URL": "https://mill.example.org/",
        "language": "en-GB",
        "accessed": {"date-parts": [[2026, 6, 1]]},
    }


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ({"family": "Hale", "given": "Rosa"}, {"family": "Hale", "given": "Rosa"}),
        ({"family": "Hale", "given": ""}, {"family": "Hale"}),
        ({"literal": "Christie Commission"}, {"literal": "Christie Commission"}),
        ({"literal": "Christie Commission", "family": "x"}, {"literal": "Christie Commission"}),
        ({"family": None, "given": "Plato"}, {"literal": "Plato"}),
    ],
)
def test_csl_item_of_a_name(person: dict[str, Any], name: dict[str, str]) -> None:
    assert csl_item(reference(authors=[person]))["author"] == [name]


def test_csl_item_leaves_out_empty_names_and_unknown_roles() -> None:
    contributors = {"author": [{"family": "", "given": None}], "wizard": [HALE], "editor": []}
    assert csl_item(reference(contributors=contributors)).keys() == {"id", "type", "title"}


def test_csl_item_of_an_unknown_type_is_a_document() -> None:
    assert csl_item(reference(type="podcast"))["type"] == "document"


def test_types_and_roles_are_those_of_csl() -> None:
    assert (len(CSL_TYPES), len(CONTRIBUTOR_ROLES)) == (45, 27)


# --- Entries -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", READ, ids=lambda case: case["name"])
def test_entries_as_the_manuals_want_them(case: dict[str, Any]) -> None:
    entries = formatted(csl_item(case["reference"]))
    assert {style: entry["html"] for style, entry in entries.items()} == case["entries"]


def test_entries_in_another_order_are_the_same() -> None:
    for case in reversed(READ):
        entries = formatted(csl_item(case["reference"]))
        assert {style: entry["html"] for style, entry in entries.items()} == case["entries"]


def test_text_is_the_plain_twin_of_the_html() -> None:
    entries = formatted(csl_item(reference(title="Care & <i>cure</i>", issued="2019")))
    assert entries["harvard"] == {
        "text": "Hale, R. (2019) Care & <i>cure</i>.",
        "html": "Hale, R. (2019) <i>Care &amp; &lt;i&gt;cure&lt;/i&gt;</i>.",
    }


@pytest.mark.parametrize(
    ("issued", "apa", "harvard", "vancouver", "chicago"),
    [
        (None, "(n.d.)", "(no date)", "Purses.", "n.d."),
        ("2013~", "(ca. 2013)", "(c. 2013)", "[2013?].", "[2013?]"),
        ("2010/2012", "(2010–2012)", "(2010–2012)", "2010–2012.", "2010–2012."),
        ("2010/..", "(2010–)", "(2010–)", "2010–.", "2010–."),
        ("-0043", "(44 B.C.E.)", "(44 BC)", "44 BC.", "44 BC."),
        ("in press", "(in press)", "(in press)", "in press.", "in press."),
    ],
)
def test_dates_in_every_style(issued: str | None, apa: str, harvard: str, vancouver: str, chicago: str) -> None:
    found = texts(issued=issued)
    assert found == {
        "apa": f"Hale, R. {apa}. Purses.",
        "harvard": f"Hale, R. {harvard} Purses.",
        "vancouver": "Hale R. Purses." if issued is None else f"Hale R. Purses. {vancouver}",
        "chicago": f"Hale, Rosa. {chicago.rstrip('.')}. Purses.",
    }


@pytest.mark.parametrize(
    ("given_name", "apa", "vancouver"),
    [
        ("Jean-Pierre M.", "Hale, J.-P. M.", "Hale JPM"),
        ("Jun-ho", "Hale, J.-h.", "Hale JH"),
        ("JP", "Hale, J. P.", "Hale JP"),
        ("Anna van", "Hale, A. van", "Hale A van"),
        ("علي", "Hale, علي", "Hale علي"),
    ],
)
def test_initials_of_given_names(given_name: str, apa: str, vancouver: str) -> None:
    found = texts(authors=[{"family": "Hale", "given": given_name}], issued="2019")
    # Names that end without a full stop get the style's own.
    assert found["apa"] == f"{apa.rstrip('.')}. (2019). Purses."
    assert found["vancouver"] == f"{vancouver}. Purses. 2019."


def test_apa_leaves_out_a_publisher_who_is_the_author() -> None:
    found = texts(authors=[COMMISSION], publisher="Christie Commission", issued="2011")
    assert found["apa"] == "Christie Commission. (2011). Purses."
    assert found["harvard"] == "Christie Commission (2011) Purses. Christie Commission."


def test_titles_that_end_a_sentence_get_no_full_stop() -> None:
    assert texts(title="Whose purse?", issued="2019")["apa"] == "Hale, R. (2019). Whose purse?"
    assert texts(title="And so on...", issued="2019")["apa"] == "Hale, R. (2019). And so on..."


def test_titles_keep_their_language_in_chicago() -> None:
    assert texts(title="die kasse und wir", issued="2019", language="de")["chicago"].endswith("die kasse und wir.")
    assert texts(title="the purse and us", issued="2019")["chicago"].endswith("The Purse and Us.")


# --- Whatever comes ----------------------------------------------------------------------------------------------


def test_formatted_without_a_usable_date_falls_back_to_a_plain_entry(caplog: pytest.LogCaptureFixture) -> None:
    item = csl_item(
        reference(
            authors=[HALE, COMMISSION],
            container_title="Mill",
            volume="2",
            issue="1",
            page="3-4",
            publisher="Mill Press",
            publisher_place="Leeds",
            doi="10.1000/1",
        )
    )
    with caplog.at_level(logging.WARNING):
        entries = formatted(item | {"issued": {"date-parts": []}})
    plain = "Hale Rosa, Christie Commission Purses. Mill, 2(1), 3-4. Leeds: Mill Press. https://doi.org/10.1000/1"
    assert {entry["text"] for entry in entries.values()} == {plain}
    assert len(caplog.records) == 4


def test_formatted_with_a_huge_title_does_not_ask_the_engine() -> None:
    title = "purse " * 10_000
    entries = formatted(csl_item(reference(title=title, issued="2019")))
    assert {entry["text"] for entry in entries.values()} == {f"Hale Rosa (2019) {title.strip()}"}


def test_formatted_without_a_title_prints_the_key() -> None:
    assert set(texts(title=None, authors=[]).values()) == {"hale2019"}


@pytest.mark.filterwarnings("error")
def test_formatted_does_not_warn_about_roles_the_engine_ignores() -> None:
    people = {role: [HALE] for role in CONTRIBUTOR_ROLES}
    assert formatted(csl_item(reference(contributors=people))).keys() == {"apa", "harvard", "vancouver", "chicago"}


odd = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.sampled_from(["<b>", "&amp;", "A.", "Who?", "10-20", "S1, 4 & 5", "–", "...", "كتاب", "“q”", "L’été\u00a0?"]),
)
dates = st.one_of(odd, st.sampled_from(["2019", "201X", "2013~", "2001-21", "2010/..", "../2010", "0000", "Y12345"]))
names = st.fixed_dictionaries({"family": odd, "given": odd, "literal": odd})
states = st.fixed_dictionaries(
    {
        "key": st.text(min_size=1, max_size=10),
        "type": st.one_of(st.sampled_from(sorted(CSL_TYPES)), st.text(max_size=5)),
        "title": odd,
        "contributors": st.dictionaries(st.sampled_from(sorted(CONTRIBUTOR_ROLES)), st.lists(names, max_size=3)),
        "issued": dates,
        "accessed": dates,
    },
    optional=dict.fromkeys(
        ("container_title", "publisher", "publisher_place", "volume", "issue", "page", "doi", "source_url", "language"),
        odd,
    ),
)


@given(states)
@settings(max_examples=60, deadline=None)
def test_formatted_never_fails_and_holds_no_foreign_markup(state: dict[str, Any]) -> None:
    for entry in formatted(csl_item(state)).values():
        assert html.unescape(re.sub(r"</?(?:i|b|sup|sub)>", "", entry["html"])) == entry["text"]
    assert entry_text(state) == formatted(csl_item(state))["harvard"]["text"]
    assert isinstance(short_form(state), str)


# --- The default entry and the label -----------------------------------------------------------------------------


def test_entry_is_the_references_own_text() -> None:
    state = reference(text="Hale & Reyes <2019>,\nPurses")
    assert entry_text(state) == "Hale & Reyes <2019>, Purses"
    assert entry_html(state) == "Hale &amp; Reyes &lt;2019&gt;, Purses"


def test_entry_without_own_text_is_in_harvard_style() -> None:
    state = reference(text=None, issued="2019")
    assert entry_text(state) == "Hale, R. (2019) Purses."
    assert entry_html(state) == "Hale, R. (2019) <i>Purses</i>."


@pytest.mark.parametrize(
    ("people", "issued", "label"),
    [
        ({"author": [HALE]}, "2019-05-03", "Hale 2019"),
        ({"author": [HALE, REYES]}, "2019", "Hale & Reyes 2019"),
        ({"author": [HALE, REYES, COMMISSION]}, "2019", "Hale et al. 2019"),
        ({"author": [COMMISSION]}, "2011", "Christie Commission 2011"),
        ({"author": [HALE]}, None, "Hale n.d."),
        ({"author": [HALE]}, "2013~", "Hale c. 2013"),
        ({"author": [HALE]}, "201X", "Hale 2010s"),
        ({"author": [HALE]}, "2010/2012", "Hale 2010–2012"),
        ({"translator": [REYES], "editor": [HALE]}, "2019", "Hale 2019"),
        ({"illustrator": [REYES]}, "2019", "Reyes 2019"),
        ({}, "2019", "Purses 2019"),
    ],
)
def test_short_form(people: dict[str, Any], issued: str | None, label: str) -> None:
    assert short_form(reference(contributors=people, issued=issued)) == label


def test_short_form_cuts_titles_at_a_word() -> None:
    title = "What happens when the residents of a street hold the budget, and who decides"
    assert short_form(reference(authors=[], title=title, issued="2019")) == (
        "What happens when the residents of a street hold the budget… 2019"
    )
    assert short_form(reference(authors=[], title="本" * 61)) == f"{'本' * 60}… n.d."


def test_short_form_without_a_title_is_the_key() -> None:
    assert short_form(reference(authors=[], title=None)) == "hale2019 n.d."
