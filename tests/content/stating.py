"""Strategies for working copies as plain data, whatever an editor could send (content/states.py)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from content.text.bibliography import CONTRIBUTOR_ROLES, CSL_TYPES
from content.vocabulary import AttendanceMode, AuthorType, EventStatus, LinkRel, Permission, Standing, Verification

Data = SearchStrategy[dict[str, Any]]
Links = dict[str, list[str]]

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=[chr(n) for n in range(32)]), max_size=40)
word = st.text(st.sampled_from("abcßéאب日0"), min_size=1, max_size=8)
line = st.builds(lambda start, rest: f"{start} {rest}".strip(), word, text)
body = st.one_of(
    text, st.sampled_from(["", "# One\r\n\n\tTwo [@a, p. 3] and [@b; @c²].", "[^1]\n\n[^1]: A note [@a]."])
)
url = st.sampled_from(["https://example.org/", "http://a.example/ü?q=1#x", "https://xn--bcher-kva.example/a%20b"])
day = st.dates(date(2, 1, 1), date(9998, 12, 31))
wall = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 30))  # noqa: DTZ001 (wall time has no zone)
instant = st.datetimes(datetime(2, 1, 2), datetime(9998, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001


def maybe(strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


def some(strategy: SearchStrategy[Any], most: int = 3) -> SearchStrategy[list[Any]]:
    return st.lists(strategy, max_size=most)


def shape(required: dict[str, SearchStrategy[Any]], optional: dict[str, SearchStrategy[Any]]) -> Data:
    return st.fixed_dictionaries(required, optional=optional)


def link(links: Links, kind: str) -> SearchStrategy[Any]:
    return maybe(st.sampled_from(links[kind]))


def listed(links: Links, kind: str) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(links[kind]), unique=True, max_size=3)


def affiliation() -> Data:
    return shape({"name": line}, {"ror": maybe(url), "url": maybe(url)})


def credit(links: Links) -> Data:
    optional = {"role": word, "affiliation": maybe(affiliation()), "author": link(links, "author")}
    return shape({"name": line}, optional)


def common() -> dict[str, SearchStrategy[Any]]:
    return {
        "language": st.sampled_from(["en", "en-GB", "ar", "zh-Hant-TW", "iw"]),
        "aliases": st.lists(word.map(lambda value: f"/{value}"), unique=True, max_size=2),
        "published_at": maybe(instant.map(datetime.isoformat)),
    }


def post(links: Links) -> Data:
    seo = {"title": maybe(line), "description": maybe(line), "image": link(links, "image"), "noindex": st.booleans()}
    cited = shape(
        {"key": st.sampled_from(["a", "b", "c²"])}, {"listed": st.booleans(), "reference": link(links, "reference")}
    )
    optional = {
        **{name: maybe(line) for name in ("subtitle",)},
        "summary": text,
        "body": body,
        "guest": st.booleans(),
        "featured": st.booleans(),
        "authors": some(credit(links)),
        "tags": listed(links, "tag"),
        "event": link(links, "event"),
        "image": link(links, "image"),
        "licence": maybe(st.sampled_from(["CC-BY-4.0", "MIT"])),
        "canonical_url": maybe(url),
        "seo": shape({}, seo),
        "citations": st.lists(cited, unique_by=lambda one: one["key"], max_size=3),
    }
    return shape({"title": line}, common() | optional)


def author(links: Links) -> Data:
    optional = {
        "type": st.sampled_from(AuthorType.values),
        "sort_name": maybe(line),
        "honorific": maybe(word),
        "role_title": maybe(line),
        "affiliation": maybe(affiliation()),
        "bio": body,
        "guest": st.booleans(),
        "links": some(shape({"rel": word, "url": url}, {})),
        "image": link(links, "image"),
    }
    return shape({"name": line}, common() | optional)


def times() -> Data:
    span = st.timedeltas(timedelta(0), timedelta(hours=20))
    timed = st.builds(
        lambda start, length: {"starts_local": start.isoformat(), "ends_local": (start + length).isoformat()},
        wall,
        span,
    )
    days = st.builds(lambda one, two: {"all_day": True, "starts_on": min(one, two), "ends_on": max(one, two)}, day, day)
    return st.one_of(
        timed, days.map(lambda found: {key: str(v) if key != "all_day" else v for key, v in found.items()})
    )


def session(links: Links) -> Data:
    group = shape({"name": line}, {"question": maybe(line), "notes": some(line)})
    starts = {"starts_local": maybe(wall.map(datetime.isoformat))}
    return shape({"title": line}, {"speakers": some(credit(links)), "groups": some(group), "body": body, **starts})


def with_keys(sessions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**one, "key": f"s{number}"} for number, one in enumerate(sessions)]


def event(links: Links) -> Data:
    names = {name: maybe(line) for name in ("name", "address", "locality")}
    venue = shape({}, {**names, "country": maybe(st.just("NL"))})
    place = st.builds(
        lambda found, where: found | where, venue, st.sampled_from([{}, {"latitude": 51.5, "longitude": -0.1}])
    )
    rule = st.sampled_from(["FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=YEARLY", "FREQ=DAILY;INTERVAL=2"])
    pages = shape({"rel": st.sampled_from(LinkRel.values), "url": url, "title": line}, {})
    optional = {
        "summary": text,
        "body": body,
        "tags": listed(links, "tag"),
        "image": link(links, "image"),
        "status": st.sampled_from(EventStatus.values),
        "attendance_mode": st.sampled_from(AttendanceMode.values),
        "recurrence": maybe(shape({"rrule": rule}, {"exdates": some(day.map(str))})),
        "venue": maybe(place),
        "online_url": maybe(url),
        "registration_url": maybe(url),
        "links": some(pages),
        "organisers": some(credit(links)),
        "speakers": some(credit(links)),
        "previous_starts_at": maybe(instant.map(datetime.isoformat)),
        "sessions": some(session(links)).map(with_keys),
    }
    zone = st.sampled_from(["Europe/London", "Asia/Kathmandu", "America/New_York"])
    return st.builds(
        lambda found, when: found | when, shape({"title": line, "timezone": zone}, common() | optional), times()
    )


def quote(links: Links) -> Data:
    source = {name: link(links, name) for name in ("post", "event", "reference")} | {"url": maybe(url)}
    optional = {
        "attribution": maybe(credit(links)),
        "source": shape({}, source),
        "note": maybe(line),
        "selector": maybe(shape({"exact": line}, {"prefix": maybe(line), "suffix": maybe(line)})),
        "verification": st.sampled_from(Verification.values),
        "permission": maybe(st.sampled_from(Permission.values)),
        "verified_at": maybe(instant.map(datetime.isoformat)),
        "tags": listed(links, "tag"),
        "standing": st.sampled_from(Standing.values),
    }
    return shape({"text": line}, common() | optional)


def reference(links: Links) -> Data:
    person = st.one_of(shape({"family": line}, {"given": maybe(line)}), shape({"literal": line}, {}))
    words = ("container_title", "publisher", "publisher_place", "text")
    optional = {
        **{name: maybe(line) for name in words},
        **{name: maybe(word) for name in ("volume", "issue", "page")},
        "contributors": st.dictionaries(st.sampled_from(sorted(CONTRIBUTOR_ROLES)), some(person), max_size=2),
        "issued": maybe(st.sampled_from(["2019", "2019-03", "2019-03-04", "2004/2006", "19XX"])),
        "isbn": maybe(st.just("9780141036144")),
        "source_url": maybe(url),
        "accessed": maybe(day.map(str)),
        "tags": listed(links, "tag"),
    }
    kind = st.sampled_from(sorted(CSL_TYPES))
    return shape({"key": word.map(lambda value: f"k{value}"), "type": kind, "title": line}, common() | optional)


def tag(links: Links) -> Data:
    return shape({"name": line}, common() | {"description": maybe(line), "parent": link(links, "tag")})


STATES = {"post": post, "author": author, "event": event, "quote": quote, "reference": reference, "tag": tag}
