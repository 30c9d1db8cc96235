"""Events as clients get them: wall times, the instants that follow, series, and what is about them."""

from datetime import UTC, datetime
from typing import Any

import time_machine

from tests.asking import Get, results, slugs
from tests.making import change, make, publish, published

OPEN_KITCHEN: dict[str, Any] = {
    "title": "Open kitchen",
    "summary": "Two days of cooking and accounts.",
    "body": "Bring a knife.",
    "timezone": "Europe/London",
    "all_day": True,
    "starts_on": "2026-06-18",
    "ends_on": "2026-06-19",
    "starts_local": None,
    "ends_local": None,
    "published_at": "2026-05-01T09:00:00Z",
    "status": "rescheduled",
    "previous_starts_at": "2026-06-10T23:00:00Z",
    "attendance_mode": "mixed",
    "venue": {
        "name": "Mill Hall",
        "address": "1 Mill Lane",
        "locality": "Stirling",
        "country": "GB",
        "latitude": 56.12,
        "longitude": -3.94,
    },
    "online_url": "https://meet.example.org/k",
    "links": [{"rel": "recording", "url": "https://video.example.org/k1", "title": "Day one"}],
    "organisers": [{"name": "Northbank Trust"}],
    "speakers": [{"name": "Tom Reyes", "affiliation": {"name": "City College"}}],
    "sessions": [
        {
            "key": "s1",
            "title": "Round one",
            "starts_local": "2026-06-18T10:00:00",
            "ends_local": "2026-06-18T10:10:00",
            "groups": [{"name": "Group 1", "question": "Who holds the purse?", "notes": ["Whoever holds the ladle"]}],
            "body": "Ten minutes a table.",
        }
    ],
}

SESSION = {
    "id": "s1",
    "title": "Round one",
    "starts_at": "2026-06-18T09:00:00Z",
    "ends_at": "2026-06-18T09:10:00Z",
    "starts_local": "2026-06-18T10:00:00",
    "ends_local": "2026-06-18T10:10:00",
    "speakers": [],
    "groups": [{"name": "Group 1", "question": "Who holds the purse?", "notes": ["Whoever holds the ladle"]}],
    "body": "<p>Ten minutes a table.</p>",
}

# What an answer has beyond, or instead of, what was written.
ANSWERED: dict[str, Any] = {
    "kind": "event",
    "slug": "open-kitchen",
    "label": "Open kitchen",
    "url": "https://blog.example.org/events/open-kitchen",
    "api_url": "https://api.example.org/api/v1/events/open-kitchen/",
    "aliases": [],
    "embed_url": None,
    "oembed_url": None,
    "edition": 1,
    "state": "published",
    "notice": None,
    "language": "en-GB",
    "published_on": "2026-05-01",
    "updated_at": "2026-05-01T09:00:00Z",
    "revised_at": None,
    "starts_at": "2026-06-17T23:00:00Z",
    "ends_at": "2026-06-19T23:00:00Z",
    "starts_local": "2026-06-18T00:00:00",
    "ends_local": "2026-06-20T00:00:00",
    "recurrence": None,
    "next_occurrence": None,
    "registration_url": None,
    "tags": [],
    "image": None,
    "organisers": [{"name": "Northbank Trust", "role": "organiser", "affiliation": None, "author": None}],
    "speakers": [
        {
            "name": "Tom Reyes",
            "role": "speaker",
            "affiliation": {"name": "City College", "ror": None, "url": None},
            "author": None,
        }
    ],
    "sessions": [SESSION],
    "posts": [],
    "translations": [],
    "body": "<p>Bring a knife.</p>",
    "body_hast": None,
}

JSON_LD = {
    "@context": "https://schema.org",
    "@type": "Event",
    "name": "Open kitchen",
    "description": "Two days of cooking and accounts.",
    "url": "https://blog.example.org/events/open-kitchen",
    "inLanguage": "en-GB",
    "startDate": "2026-06-18",
    "endDate": "2026-06-19",
    "previousStartDate": "2026-06-10T23:00:00Z",
    "eventStatus": "https://schema.org/EventRescheduled",
    "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
    "location": [
        {
            "@type": "Place",
            "name": "Mill Hall",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "1 Mill Lane",
                "addressLocality": "Stirling",
                "addressCountry": "GB",
            },
        },
        {"@type": "VirtualLocation", "url": "https://meet.example.org/k"},
    ],
    "organizer": [{"@type": "Person", "name": "Northbank Trust"}],
    "performer": [{"@type": "Person", "name": "Tom Reyes"}],
}

OUT_OF_LISTS = {"sessions", "translations", "body", "body_hast", "json_ld"}


def at(text: str) -> time_machine.travel:
    return time_machine.travel(datetime.fromisoformat(text).astimezone(UTC), tick=False)


def test_all_day_event_in_summer_time_is_as_the_contract_shows_it(get: Get) -> None:
    with at("2026-05-01T09:00:00Z"):
        event = published("event", **OPEN_KITCHEN)
    whole = OPEN_KITCHEN | ANSWERED | {"id": str(event.pk), "json_ld": JSON_LD}
    assert get("events/open-kitchen/").json() == whole
    assert results(get("events/")) == [{name: whole[name] for name in whole if name not in OUT_OF_LISTS}]


def test_event_over_the_end_of_summer_time_lasts_an_hour_longer(get: Get) -> None:
    times = {"starts_local": "2026-10-24T22:00:00", "ends_local": "2026-10-25T04:00:00"}
    published("event", slug="night", **times)
    names = ("starts_at", "ends_at", "starts_local", "ends_local", "starts_on", "ends_on", "all_day")
    night = get("events/night/").json()
    assert [night[name] for name in names] == [
        "2026-10-24T21:00:00Z",
        "2026-10-25T04:00:00Z",
        "2026-10-24T22:00:00",
        "2026-10-25T04:00:00",
        "2026-10-24",
        "2026-10-25",
        False,
    ]


def test_event_elsewhere_keeps_its_own_zone(get: Get) -> None:
    times = {"starts_local": "2026-01-02T09:00:00", "ends_local": "2026-01-02T10:00:00"}
    published("event", slug="tokyo", timezone="Asia/Tokyo", **times)
    tokyo = get("events/tokyo/").json()
    assert (tokyo["starts_at"], tokyo["starts_on"]) == ("2026-01-02T00:00:00Z", "2026-01-02")


def test_series_is_one_item_with_its_next_occurrence(get: Get) -> None:
    series = {"rrule": "FREQ=WEEKLY;COUNT=3", "exdates": ["2026-10-22"]}
    times = {"starts_local": "2026-10-15T18:00:00", "ends_local": "2026-10-15T20:00:00"}
    with at("2026-10-01T12:00:00Z"):
        published("event", slug="weekly", recurrence=series, **times)
    shown = {}
    for now in ("2026-10-15T18:59:59Z", "2026-10-15T19:00:01Z", "2026-10-29T21:00:00Z"):
        with at(now):
            [weekly] = results(get("events/"))
            shown[now] = weekly["next_occurrence"]
    # The second falls out; the third is after the end of summer time.
    assert shown == {
        "2026-10-15T18:59:59Z": "2026-10-15T17:00:00Z",
        "2026-10-15T19:00:01Z": "2026-10-29T18:00:00Z",
        "2026-10-29T21:00:00Z": None,
    }


def test_entity_tag_follows_the_next_occurrence(get: Get) -> None:
    times = {"starts_local": "2026-10-15T18:00:00", "ends_local": "2026-10-15T20:00:00"}
    with at("2026-10-01T12:00:00Z"):
        published("event", slug="weekly", recurrence={"rrule": "FREQ=WEEKLY", "exdates": []}, **times)
    with at("2026-10-15T12:00:00Z"):
        first = get("events/weekly/")["ETag"]
    with at("2026-10-20T12:00:00Z"):
        second = get("events/weekly/")["ETag"]
    assert first != second


def test_posts_about_an_event_are_in_lists_newest_first(get: Get) -> None:
    fair = published("event", slug="fair")
    published("post", slug="older", event="fair", published_at="2026-01-01T00:00:00Z")
    published("post", slug="newer", event="fair", published_at="2026-02-01T00:00:00Z")
    make("post", slug="draft", event="fair")
    published("post", slug="other")
    [item] = results(get("events/"))
    assert [post["slug"] for post in item["posts"]] == ["newer", "older"]
    assert get(f"events/{fair.pk}/").json()["posts"] == item["posts"]


def test_events_are_latest_first_by_default(get: Get) -> None:
    for day in ("18", "20", "19"):
        times = {"starts_local": f"2026-06-{day}T10:00:00", "ends_local": f"2026-06-{day}T11:00:00"}
        published("event", slug=f"on-{day}", **times)
    assert slugs(get("events/")) == ["on-20", "on-19", "on-18"]
    assert slugs(get("events/?ordering=starts_at")) == ["on-18", "on-19", "on-20"]


def test_session_body_follows_body_format(get: Get) -> None:
    event = make("event", slug="fair", sessions=[{"key": "s1", "title": "One", "body": "*Ten* minutes"}])
    change(event, body="*Bring* a knife.")
    publish(event)
    fair = get("events/fair/?body_format=markdown").json()
    assert (fair["body"], fair["sessions"][0]["body"]) == ("*Bring* a knife.", "*Ten* minutes")
