"""A manifest's entries as the data of commands."""

from datetime import UTC, date, datetime

import pytest

from content.importers.manifest import Affiliation, Author, Event, Person
from content.importers.plaintext_records import byline, credit, instant, known_people, quote_name, selector
from content.text.proposals import propose


@pytest.mark.parametrize(
    ("moment", "zone", "wanted"),
    [
        (date(2015, 3, 19), "Europe/London", "2015-03-19T12:00:00Z"),
        (date(2015, 7, 19), "Pacific/Auckland", "2015-07-19T00:00:00Z"),
        (datetime(2015, 7, 19, 9, 30), "Europe/London", "2015-07-19T08:30:00Z"),  # noqa: DTZ001 (without an offset)
        (datetime(2015, 7, 19, 9, 30, tzinfo=UTC), "Europe/London", "2015-07-19T09:30:00Z"),
        (None, "Europe/London", None),
    ],
)
def test_instant_is_noon_of_a_day_and_the_zone_of_a_time(
    moment: date | datetime | None, zone: str, wanted: str | None
) -> None:
    assert instant(moment, zone) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bread (guest: Dr Mara Lind)", "Dr Mara Lind"),
        ("Bread, by Mara Lind", "Mara Lind"),
        ("Dr Mara Lindberg", "Mara Lind"),
        ("", "Mara Lind"),
    ],
)
def test_byline_is_as_the_text_prints_it(text: str, name: str) -> None:
    author = Author(name="Mara Lind", honorific="Dr")
    assert byline(author, text, "id") == {"name": name, "affiliation": None, "author": "id"}


def test_known_people_give_credits_their_author_and_affiliation() -> None:
    author = Author(name="Mara Lind", honorific="Dr", affiliation=Affiliation(name="Mill Trust"))
    speaker = Person(name="Tom Reyes", affiliation=Affiliation(name="City College"))
    event = Event(title="Day", date=date(2026, 6, 18), speakers=[speaker])
    known = known_people([author], [event], {"mara-lind": "id"})
    mill, city = ({"name": name, "ror": None, "url": None} for name in ("Mill Trust", "City College"))
    assert credit("Dr Mara Lind", known) == {"name": "Dr Mara Lind", "affiliation": mill, "author": "id"}
    assert credit("Tom Reyes", known) == {"name": "Tom Reyes", "affiliation": city, "author": None}
    assert credit("a cook", known) == {"name": "a cook", "affiliation": None, "author": None}


def test_selector_finds_words_whatever_the_spaces() -> None:
    assert selector("She said:\n“Bread\u00a0first”, and\nleft.", "Bread first") == {
        "exact": "Bread first",
        "prefix": "She said: “",
        "suffix": "”, and left.",
    }
    assert selector("She said nothing.", "Bread first") is None


def test_quote_name_is_the_same_for_the_same_words() -> None:
    [first] = propose("Mara Lind said: “Bread first, then salt.”")
    [second] = propose("“Bread first; then salt”, said Mara Lind.")
    assert quote_name(first) == quote_name(second)
