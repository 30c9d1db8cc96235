"""The port: both databases find what the tokens say, in one order. What they are to find is worked out here, in Python,
from the same tokens; the suite runs on each."""

from collections.abc import Callable
from copy import copy
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from content.models.edition import Edition
from content.models.fields import new_id
from content.models.search import SearchEntry, place_of
from content.search.matching import matching, spelled
from content.text.search.expressions import AnyOf, Expression, Phrase, expression
from content.text.search.query import parse
from content.text.search.tokens import BODY, FIELDS, Texts, Tokens, tokens_of
from tests.making import published

pytestmark = pytest.mark.django_db

Entry = Callable[..., UUID]

# Words that share stems, beginnings and accents; a compound; scripts without case; what databases take for signs.
WORDS = [
    "soup",
    "soups",
    "bread",
    "breads",
    "budget",
    "budgeting",
    "théâtre",
    "theatre",
    "covid-19",
    "it's",
    "図書館",
    "и",
]
SIGNS = [
    "AND",
    "OR",
    "NOT",
    "NEAR",
    "*",
    "^",
    '"',
    "(",
    ")",
    ":",
    "!",
    "&",
    "|",
    "<->",
    "'",
    "\\",
    "\x00",
    "-",
    "~",
    "4~soup",
]
LANGUAGES = ["en-GB", "fr"]


@pytest.fixture
def pattern() -> Edition:
    """What the editions of this module are copies of."""
    return Edition.objects.get(item_id=published("tag").pk)


@pytest.fixture
def entry(pattern: Edition) -> Entry:
    def write(tokens: Tokens, minutes: int = 0) -> UUID:
        edition = copy(pattern)
        edition.pk, edition.item_id, edition.change = new_id(), new_id(), None
        edition.slug = str(edition.pk)
        edition.published_at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
        edition.save(force_insert=True)
        SearchEntry.objects.create(edition=edition, place=place_of(edition), analyser=1, tokens=tokens)
        return edition.pk

    return write


def found(sought: Expression, *, limit: int = 100, offset: int = 0) -> list[UUID]:
    editions = Edition.objects.filter(
        pk__in=matching(spelled(sought, "default"), "default", limit=limit, offset=offset)
    )
    return list(editions.order_by("-search_entry__place").values_list("pk", flat=True))


def said(text: str, *, field: int = BODY) -> Expression:
    return expression(parse(text), LANGUAGES, field=field)


def body(text: str, language: str = "en-GB") -> Tokens:
    return tokens_of("post", Texts(body=[text]), language)


# --- The model -------------------------------------------------------------------------------------------------


def has(tokens: Tokens, phrase: Phrase) -> bool:
    alone = [[token] for token in (*tokens.marks, *tokens.loose)]
    return any(_goes_through(places, phrase) for places in [*tokens.places, *alone])


def _goes_through(places: list[str], phrase: Phrase) -> bool:
    *first, last = phrase.tokens
    for start in range(len(places) - len(first)):
        there = places[start : start + len(phrase.tokens)]
        if there[:-1] == first and (there[-1].startswith(last) if phrase.prefix else there[-1] == last):
            return True
    return False


def meant(tokens: Tokens, sought: Expression) -> bool:
    def any_of(part: AnyOf) -> bool:
        return any(has(tokens, phrase) for phrase in part.parts)

    return all(map(any_of, sought.parts)) and not any(map(any_of, sought.but))


texts = st.lists(st.sampled_from([*WORDS, *SIGNS]), max_size=8).map(" ".join)
documents = st.builds(
    Texts, title=st.tuples(texts), names=st.tuples(texts), summary=st.tuples(texts), body=st.tuples(texts)
)
pieces = st.one_of(
    st.sampled_from([*WORDS, *SIGNS]),
    st.sampled_from(WORDS).map(lambda word: f"-{word}"),
    st.sampled_from(WORDS).map(lambda word: f"{word[:3]}*"),
    st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS)).map(lambda pair: f'"{pair[0]} {pair[1]}"'),
)
queries = st.lists(pieces, min_size=1, max_size=5).map(" ".join)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(documents, min_size=1, max_size=4), asked=st.lists(queries, min_size=1, max_size=8))
@example(
    written=[Texts(body=["covid-19 soup"])], asked=['"19 soup"', "covid-1*", "-soup", "soup -covid", '"soup covid"']
)
def test_databases_find_what_the_tokens_say(entry: Entry, written: list[Texts], asked: list[str]) -> None:
    SearchEntry.objects.all().delete()
    entries = [tokens_of("post", texts, "en-GB") for texts in written]
    ids = [entry(tokens, minutes) for minutes, tokens in enumerate(entries)]
    for sought in (said(text, field=field) for text in asked for field in FIELDS):
        expected = [id_ for id_, tokens in zip(ids, entries, strict=True) if meant(tokens, sought)]
        assert found(sought) == expected[::-1]


# --- Cases -----------------------------------------------------------------------------------------------------

FINDS = [
    ("theatre", "Le théâtre"),
    ("théâtre", "the theatre"),
    ("covid-19", "Since COVID-19 began"),
    ("COVID 19", "19 days of covid"),
    ("it's", "It’s soup"),
    ("budgets", "A budget"),
    ("budg*", "Budgeting"),
    ('"shared purse"', "A shared purse"),
    ("straße", "STRASSE"),
    ("図書", "市立図書館"),
    ("ﬁnance", "finance"),
    ("soup\x00bread", "soup bread"),
    ("AND", "this and that"),
    ("NOT soup", "It is not soup"),
    ("soup OR", "Soup, or bread"),
    ("'; DROP TABLE content_edition; --", "drop the table of content: edition"),
]
LEAVES = [
    ("budg*", "A bud"),
    ('"purse shared"', "A shared purse"),
    ("soup -bread", "soup and bread"),
    ('soup -"and bread"', "soup and bread"),
    ("covid-19", "19 days of covid"),
    ("soup bread", "soup"),
]


@pytest.mark.parametrize(("query", "text"), FINDS)
def test_query_finds_words_in_any_form_and_takes_signs_for_text(query: str, text: str, entry: Entry) -> None:
    id_ = entry(body(text))
    assert found(said(query)) == [id_]


@pytest.mark.parametrize(("query", "text"), LEAVES)
def test_query_leaves_what_lacks_a_word_or_has_an_excluded_one(query: str, text: str, entry: Entry) -> None:
    entry(body(text))
    assert found(said(query)) == []


def test_stem_is_looked_for_in_every_language_of_the_site(entry: Entry) -> None:
    dutch = entry(body("het boek", "nl"))
    assert found(expression(parse("boeken"), ["en-GB", "nl"])) == [dutch]
    assert found(expression(parse("boeken"), ["en-GB"])) == []


def test_latest_come_first_and_the_rest_is_not_looked_at(entry: Entry) -> None:
    oldest, middle, latest = (entry(body("soup"), minutes) for minutes in (0, 1, 2))
    assert found(said("soup")) == [latest, middle, oldest]
    assert found(said("soup"), limit=2) == [latest, middle]
    assert found(said("soup"), limit=1, offset=2) == [oldest]


def test_word_that_fills_a_text_is_found_in_phrases_at_its_first_places_only(entry: Entry) -> None:
    id_ = entry(body("the soup " * 300 + "the end"))
    assert found(said('"the soup"')) == [id_]
    assert found(said('"the end"')) == []
    assert found(said("the end")) == [id_]


def test_word_beyond_the_last_place_is_found_but_in_no_phrase(entry: Entry) -> None:
    id_ = entry(body("soup " * 16_000 + "ladle spoon"))
    assert found(said("ladle spoon")) == [id_]
    assert found(said('"ladle spoon"')) == []
    assert found(said('"soup ladle"')) == []


def test_phrase_does_not_reach_from_one_field_into_another(entry: Entry) -> None:
    id_ = entry(tokens_of("post", Texts(title=["Shared"], names=["purses"], body=["of soup"]), "en-GB"))
    assert found(said('"shared purses"')) == []
    assert found(said('"purses of"')) == []
    assert found(said('"of soup"')) == [id_]


def test_long_text_is_indexed(entry: Entry) -> None:
    id_ = entry(body(" ".join(f"word{number}" for number in range(18_000))))
    assert found(said("word17999")) == [id_]
