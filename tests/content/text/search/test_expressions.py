"""A query as an expression, and how each database spells it."""

from content.text.search.expressions import any_in_title, expression, for_fts5, for_tsquery
from content.text.search.query import Term, parse
from content.text.search.tokens import BODY, NAMES, TITLE, WHOLE

ROSA = "0198c2a0-0000-7000-8000-000000000001"


def spelled(text: str, *, field: int = BODY, people: list[str] | None = None, kinds: tuple[str, ...] = ()) -> list[str]:
    query = parse(text)
    named = dict.fromkeys(query.terms, people or [])
    found = expression(query, ["en-GB", "nl"], field=field, kinds=kinds, people=named)
    return [for_fts5(found), for_tsquery(found)]


def test_word_is_itself_or_a_stem_in_any_language_of_the_site() -> None:
    assert spelled("kitchens") == [
        '("=") AND ("4kitchens" OR "4~kitchen")',
        "(('=')) & (('4kitchens') | ('4~kitchen'))",
    ]
    assert spelled("fietsen")[0] == '("=") AND ("4fietsen" OR "4~fiets" OR "4~fietsen")'


def test_phrase_and_prefix_have_no_stems() -> None:
    assert spelled('"shared purses"') == ['("=") AND ("4shared 4purses")', "(('=')) & (('4shared' <-> '4purses'))"]
    assert spelled("covid-1*") == ['("=") AND ("4covid 41" *)', "(('=')) & (('4covid' <-> '41':*))"]


def test_what_is_excluded_is_so_anywhere() -> None:
    fts5, tsquery = spelled('soup -"shared purse"', field=TITLE)
    assert fts5 == '(("=") AND ("1soup" OR "1~soup")) NOT (("4shared 4purse"))'
    assert tsquery == "(('=')) & (('1soup') | ('1~soup')) & !(('4shared' <-> '4purse'))"


def test_people_are_found_from_the_names_on() -> None:
    token = "2@0198c2a0000070008000000000000001"
    assert spelled("rosa", field=NAMES, people=[ROSA])[0] == f'("=") AND ("2rosa" OR "2~rosa" OR "{token}")'
    assert token not in spelled("rosa", field=TITLE, people=[ROSA])[0]


def test_whole_title_is_one_token() -> None:
    assert spelled("Shared purses", field=WHOLE, kinds=("post",)) == [
        '("=post") AND ("0shared_purses")',
        "(('=post')) & (('0shared_purses'))",
    ]


def test_any_of_the_terms_in_a_title() -> None:
    terms = [Term(("rosa",)), Term(("rosa", "hale"))]
    assert for_fts5(any_in_title(terms, ["en"], "author")) == '("=author") AND ("1rosa" OR "1~rosa" OR "1rosa 1hale")'
