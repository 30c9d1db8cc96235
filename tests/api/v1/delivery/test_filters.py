"""What the other lists can be filtered by: every filter, in every spelling."""

from datetime import UTC, datetime
from typing import Any

import time_machine

from tests.asking import Get, error_of, slugs
from tests.filling import withdraw
from tests.making import published


def answers(get: Get, kind: str, expected: dict[str, Any]) -> dict[str, list[str]]:
    return {query: slugs(get(f"{kind}/?{query}")) for query in expected}


def day(number: int, hour: int = 10) -> dict[str, str]:
    return {
        "starts_local": f"2026-06-{number:02}T{hour:02}:00:00",
        "ends_local": f"2026-06-{number:02}T{hour + 1:02}:00:00",
    }


def publish_events() -> None:
    published("tag", name="Baking")
    mara = published("author", name="Mara Lind")
    speaks = {"name": "Dr M. Lind", "author": str(mara.pk)}
    hall = {"name": "Fête, étage 2", "locality": "Liège", "country": "BE", "address": "Rue de l’Église 1"}
    published("event", slug="a", speakers=[speaks], tags=["baking"], venue=hall, **day(1))
    sessions = [{"key": "s1", "title": "One", "speakers": [{"name": "Tom Reyes, cook"}]}]
    published("event", slug="b", sessions=sessions, status="cancelled", attendance_mode="online", **day(2))
    published("event", slug="c", organisers=[speaks, {"name": "The Böll House"}], attendance_mode="mixed", **day(3))


EVENTS = {
    "": ["c", "b", "a"],
    "speaker=mara-lind": ["a"],
    "speaker=Dr%20M.%20Lind": ["a"],
    "speaker=dr%20m.%20lind,nobody": ["a"],
    "speaker=nobody": [],
    "speaker=mara-lind&speaker=nobody": ["a"],
    "organiser=mara-lind": ["c"],
    "organiser=the%20boll%20HOUSE": ["c"],
    "place=F%C3%AAte,%20%C3%A9tage%202": ["a"],
    "place=fete,%20etage%202": ["a"],
    "place=liege": ["a"],
    "place=LI%C3%88GE": ["a"],
    "place=be": ["a"],
    "place=rue%20de%20l%E2%80%99eglise%201": ["a"],
    "place=Liege,Be": [],
    "tag=baking": ["a"],
    "tag_not=baking": ["c", "b"],
    "tag_all=baking": ["a"],
    "status=cancelled": ["b"],
    "status=cancelled,scheduled": ["c", "b", "a"],
    "attendance_mode=online,mixed": ["c", "b"],
    "starts_after=2026-06-02T09:00:00Z": ["c", "b"],
    "starts_after=2026-06-02T09:00:01Z": ["c"],
    "starts_before=2026-06-02T09:00:00Z": ["a"],
    "starts_after=2026-06-02&starts_before=2026-06-03": ["b"],
    "ids=a,c": ["c", "a"],
    "language=en-gb": ["c", "b", "a"],
    "state=withdrawn": [],
    "ordering=title&ids=a": ["a"],
}


def test_event_lists_hold_what_the_filters_say(get: Get) -> None:
    publish_events()
    assert answers(get, "events", EVENTS) == EVENTS


def test_upcoming_events_have_not_ended_yet(get: Get) -> None:
    weekly = {"recurrence": {"rrule": "FREQ=WEEKLY;COUNT=3", "exdates": []}}
    daily = {"recurrence": {"rrule": "FREQ=DAILY", "exdates": []}}
    with time_machine.travel(datetime(2026, 5, 1, tzinfo=UTC)):
        published("event", slug="once", **day(2))
        published("event", slug="weekly", **day(2), **weekly)
        published("event", slug="daily", **day(2), **daily)
    expected = {
        "2026-06-02T08:59:59": ["daily", "once", "weekly"],
        "2026-06-02T09:59:59": ["daily", "once", "weekly"],
        "2026-06-02T10:00:00": ["daily", "weekly"],
        "2026-06-16T10:00:00": ["daily"],
    }
    for now, upcoming in expected.items():
        with time_machine.travel(datetime.fromisoformat(now).replace(tzinfo=UTC), tick=False):
            past = sorted({"once", "weekly", "daily"} - set(upcoming))
            queries = ("upcoming=true", "past=false", "past=true", "upcoming=false")
            shown = [sorted(slugs(get(f"events/?{query}"))) for query in queries]
            assert shown == [upcoming, upcoming, past, past]


def test_withdrawn_speaker_matches_nothing_by_slug(get: Get) -> None:
    mara = published("author", name="Mara Lind")
    published("event", slug="a", speakers=[{"name": "Dr M. Lind", "author": str(mara.pk)}])
    withdraw(mara)
    assert slugs(get("events/?speaker=mara-lind")) == []
    assert slugs(get("events/?speaker=dr%20m.%20lind")) == ["a"]


def publish_quotes() -> None:
    published("tag", name="Money")
    mara = published("author", name="Mara Lind")
    published("post", slug="bread")
    published("event", slug="fair")
    published("reference", key="hale2019")
    source = {"post": "bread", "event": "fair", "reference": "hale2019"}
    said = {"name": "M. Lind", "author": str(mara.pk)}
    old, new = {"published_at": "2020-01-01T00:00:00Z"}, {"published_at": "2021-01-01T00:00:00Z"}
    published("quote", slug="a", source=source, attribution=said, tags=["money"], verification="verbatim", **old)
    published("quote", slug="b", attribution={"name": "A cook"}, **new)


QUOTES = {
    "": ["b", "a"],
    "attributed_to=mara-lind": ["a"],
    "attributed_to=m.%20lind": ["a"],
    "attributed_to=A%20COOK": ["b"],
    "attributed_to=a%20cook,mara-lind": ["b", "a"],
    "attributed_to=nobody": [],
    "author=mara-lind": ["a"],
    "post=bread": ["a"],
    "event=fair": ["a"],
    "reference=hale2019": ["a"],
    "tag=money": ["a"],
    "tag_all=money": ["a"],
    "tag_not=money": ["b"],
    "verification=verbatim": ["a"],
    "verification=verbatim,unverifiable": ["b", "a"],
    "ids=a": ["a"],
    "ordering=text": ["a", "b"],
}


def test_quote_lists_hold_what_the_filters_say(get: Get) -> None:
    publish_quotes()
    assert answers(get, "quotes", QUOTES) == QUOTES


def publish_references() -> None:
    published("tag", name="Money")
    hale = {"author": [{"family": "Hâle", "given": "Rosa"}], "editor": [{"literal": "Mill, Press & Co"}]}
    numbers = {"doi": "10.1000/Ab.1", "isbn": "0-306-40615-2"}
    published("reference", key="a", issued="2019", contributors=hale, tags=["money"], **numbers)
    published("reference", key="b", issued="2021-05", type="book")
    published("reference", key="c", issued=None)
    published("post", slug="bread", body="One.[@a]")
    published("post", slug="soup", body="One.[@b] Two.[@a]")


REFERENCES = {
    "ordering=published_at": ["a", "b", "c"],
    "ordering=published_at&type=report": ["a", "c"],
    "ordering=published_at&type=report,book": ["a", "b", "c"],
    "year=2019": ["a"],
    "ordering=published_at&year_min=2019": ["a", "b"],
    "year_min=2020": ["b"],
    "year_max=2020": ["a"],
    "year_min=2019&year_max=2019": ["a"],
    "year=-44": [],
    "doi=10.1000/ab.1": ["a"],
    "doi=https://doi.org/10.1000/AB.1": ["a"],
    "doi=doi:10.1000/ab.1": ["a"],
    "doi=10.1000/ab.2": [],
    "isbn=9780306406157": ["a"],
    "isbn=978-0-306-40615-7": ["a"],
    "isbn=ISBN%200306406152": ["a"],
    "contributor=hale": ["a"],
    "contributor=rosa%20HALE": ["a"],
    "contributor=mill,%20press%20%26%20co": ["a"],
    "contributor=mill": [],
    "cited_by=bread": ["a"],
    "ordering=published_at&cited_by=bread,soup": ["a", "b"],
    "tag=money": ["a"],
    "ids=b": ["b"],
}


def test_reference_lists_hold_what_the_filters_say(get: Get) -> None:
    publish_references()
    assert answers(get, "references", REFERENCES) == REFERENCES


def test_reference_of_a_withdrawn_post_is_cited_by_nobody(get: Get) -> None:
    published("reference", key="a")
    post = published("post", slug="bread", body="One.[@a]")
    withdraw(post)
    assert slugs(get("references/?cited_by=bread")) == []


def publish_authors() -> None:
    north = {"name": "Northbänk Trust, Leeds"}
    published("author", name="Mara Lind", affiliation=north, orcid="0000-0002-1825-0097", guest=True)
    published("author", name="The Cooks", type="organisation")


AUTHORS = {
    "": ["mara-lind", "the-cooks"],
    "type=organisation": ["the-cooks"],
    "type=person,organisation": ["mara-lind", "the-cooks"],
    "guest=true": ["mara-lind"],
    "guest=false": ["the-cooks"],
    "affiliation=northbank%20trust,%20leeds": ["mara-lind"],
    "affiliation=northbank": [],
    "orcid=0000-0002-1825-0097": ["mara-lind"],
    "orcid=https://orcid.org/0000-0002-1825-0097": ["mara-lind"],
    "orcid=0000000218250097": ["mara-lind"],
    "orcid=0000-0001-5109-3700": [],
    "ids=the-cooks": ["the-cooks"],
}


def test_author_lists_hold_what_the_filters_say(get: Get) -> None:
    publish_authors()
    assert answers(get, "authors", AUTHORS) == AUTHORS


def test_tag_lists_can_be_filtered_by_what_all_lists_have(get: Get) -> None:
    tag = published("tag", name="Money", language="nl")
    queries = ("language=nl", "language=en-gb", f"ids={tag.pk}", "updated_since=2000-01-01", "state=withdrawn")
    assert [slugs(get(f"tags/?{query}")) for query in queries] == [["money"], [], ["money"], ["money"], []]


def test_choice_that_does_not_exist_is_told_with_the_nearest(get: Get) -> None:
    assert error_of(get("events/?status=canceled", 400)) == {
        "parameter": "status",
        "pointer": None,
        "header": None,
        "code": "unknown_value",
        "detail": "“canceled” is no value of this filter.",
        "allowed": ["scheduled", "cancelled", "postponed", "rescheduled", "moved_online"],
        "nearest": "cancelled",
    }
