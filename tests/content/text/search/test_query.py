"""What is typed into a search box, and the terms that it is taken for."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.search.query import Query, Term, parse
from content.text.search.words import words

SIGNS = "ab é*-\"“”„«»½日'\u00ad\x00\ud800\n\u3000()^:{}&|!<>"


def one(*folded: str) -> Term:
    return Term(folded)


def exact(*folded: str) -> Term:
    return Term(folded, exact=True)


def prefix(*folded: str) -> Term:
    return Term(folded, prefix=True)


def no(term: Term) -> Term:
    return Term(term.words, term.exact, term.prefix, excluded=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (' - * "" -"" “ ” \x00', []),
        ("Théâtre  THEATRE theatre", [one("theatre")]),
        ("bread budget", [one("bread"), one("budget")]),
        ("bread\u3000budget\nsalt", [one("bread"), one("budget"), one("salt")]),
        ("covid-19 it's l’eau", [exact("covid", "19"), exact("it", "s"), exact("l", "eau")]),
        ("演劇 劇", [exact("演", "劇"), one("劇")]),
        ("½", [exact("1", "2")]),
        ("so\u00adft", [one("soft")]),
        ('"Théâtre National"', [exact("theatre", "national")]),
        ('"bread" bread', [exact("bread"), one("bread")]),
        ("“a b” „c d“ „e f” «g h» « i j »", [exact(*pair.split()) for pair in ("a b", "c d", "e f", "g h", "i j")]),
        ('"a b" c "d e"', [exact("a", "b"), one("c"), exact("d", "e")]),
        ('"a b""c d"e', [exact("a", "b"), exact("c", "d"), one("e")]),
        ('title:"a b" ("c d")', [one("title"), exact("a", "b"), exact("c", "d")]),
        ('"a b', [one("a"), one("b")]),
        ('a b" c', [one("a"), one("b"), one("c")]),
        ("“a b «c d»", [one("a"), one("b"), exact("c", "d")]),
        ("„a “b c”", [exact("a"), one("b"), one("c")]),
        ('5" disk 3"', [one("5"), one("disk"), one("3")]),
        ('"a “b” c"', [exact("a", "b", "c")]),
        ('"-a b*"', [exact("a", "b")]),
        ("-salt", [no(one("salt"))]),
        ("--salt - salt", [no(one("salt")), one("salt")]),
        ('-"sea salt" -«no»', [no(exact("sea", "salt")), no(exact("no"))]),
        ("-covid-19 -co-op* -(x", [no(exact("covid", "19")), no(prefix("co", "op")), no(one("x"))]),
        ('co-op x-"a b" "c"-d (-e)', [exact("co", "op"), one("x"), exact("a", "b"), exact("c"), one("d"), one("e")]),
        ("bread -bread", [one("bread"), no(one("bread"))]),
        ("budg* Büdg*", [prefix("budg")]),
        ("covid-1* l'e*", [prefix("covid", "1"), prefix("l", "e")]),
        ("b* 日* é* *", [one("b"), one("日"), one("e")]),
        ("bu**dg *bu bu*, (do*)", [exact("bu", "dg"), one("bu"), prefix("bu"), prefix("do")]),
        ('"budg"* bu *', [exact("budg"), one("bu")]),
        ("a AND b OR NOT c", [one("a"), one("and"), one("b"), one("or"), one("not"), one("c")]),
        ("NEAR(a b, 5)", [exact("near", "a"), one("b"), one("5")]),
        ("title:a ^b {c d}:e", [exact("title", "a"), one("b"), one("c"), exact("d", "e")]),
        ("a & b | !c <-> d:*", [one("a"), one("b"), one("c"), one("d")]),
        ("'a' a''b \\ % _ ;--", [one("a"), exact("a", "b")]),
        ("a\x00b \ud800c\udfff", [exact("a", "b"), one("c")]),
    ],
)
def test_parse_reads_terms(text: str, expected: list[Term]) -> None:
    assert parse(text).terms == tuple(dict.fromkeys(expected))


def test_query_tells_what_is_wanted_from_what_is_not() -> None:
    query = parse('bread -salt "sea salt" -bud*')
    assert query.wanted == (one("bread"), exact("sea", "salt"))
    assert query.excluded == (no(one("salt")), no(prefix("bud")))
    assert (bool(query), bool(parse("-x")), bool(parse("… -")), bool(Query(()))) == (True, True, False, False)


def test_phrase_is_always_exact() -> None:
    assert (one("a", "b").exact, prefix("a", "b").exact, one("a").exact, prefix("ab").exact) == (
        True,
        True,
        False,
        False,
    )


@pytest.mark.parametrize(
    ("term", "stems"),
    [
        (one("theatres"), {"theatr", "theatres"}),
        (no(one("theatres")), {"theatr", "theatres"}),
        (exact("theatres"), set()),
        (prefix("theatres"), set()),
        (one("theatres", "budgets"), set()),
    ],
)
def test_stems_are_those_of_a_single_inexact_word(term: Term, stems: set[str]) -> None:
    assert term.stems(["en", "en-GB", "ja"]) == stems
    assert term.stems([]) == frozenset()


@given(st.text(st.one_of(st.sampled_from(SIGNS), st.characters(exclude_categories=())), max_size=40))
def test_parse_takes_any_text_and_loses_no_word(text: str) -> None:
    """Of so few characters there cannot be too many terms: each but one has a space or a quote beside it."""
    terms = parse(text).terms
    assert all(term.words for term in terms)
    assert len(set(terms)) == len(terms)
    assert {word for term in terms for word in term.words} == {word.folded for word in words(text)}


@pytest.mark.parametrize("unit", ['"', "“", "„", "«", '-"', '" ', "“ «", "a“", "-", "*", "a* ", '"a" '])
def test_parse_takes_linear_time(unit: str) -> None:
    began = time.process_time()
    parse(unit * 20_000)
    assert time.process_time() - began < 10
