"""What leaves a working copy: exactly these fields, found by exactly these edges, taking exactly these links along."""

from datetime import UTC, datetime
from typing import Any

import pytest

from content.snapshots import MAKE, Snapshot
from content.snapshots.base import sort_instant, sort_text
from content.snapshots.quote import label
from content.snapshots.rich import bound, render_parts, sources
from content.states import STATES

SHARED = {"slug": "item", "language": "en-GB"}
EVENT = {"title": "Fair", "timezone": "Europe/London"}
EVENING = EVENT | {"starts_local": "2026-06-18T19:00:00", "ends_local": "2026-06-18T21:30:00"}

# The public fields of each kind beside those that the publication adds (content/commands/editions.py).
FIELDS = {
    "post": "title subtitle summary authors guest featured tags event image licence canonical_url seo"
    " reading_minutes word_count table_of_contents references quotes",
    "author": "type name sort_name honorific role_title affiliation orcid links image guest",
    "event": "title summary tags image timezone all_day status attendance_mode venue online_url registration_url links"
    " organisers speakers recurrence starts_on ends_on previous_starts_at starts_local ends_local starts_at ends_at"
    " sessions",
    "quote": "text attribution source verification verified_at permission note tags selector source_url",
    "reference": "key type title contributors issued container_title publisher publisher_place volume issue page doi"
    " isbn source_url accessed tags year text html csl formatted",
    "tag": "name description parent",
    "image": "alt caption credit licence focal_point file",
}

REQUIRED: dict[str, dict[str, Any]] = {
    "post": {"title": "Bread"},
    "author": {"name": "Ada Lovelace"},
    "event": EVENING,
    "quote": {"text": "So it goes."},
    "reference": {"key": "a", "type": "book", "title": "A Book"},
    "tag": {"name": "Bread"},
    "image": {},
}


def snapshot(kind: str, **data: Any) -> Snapshot:
    """Of a working copy in which every link is its own id."""
    context = {"resolve": lambda _, name: name, "kind": kind}
    state = STATES[kind].model_validate(SHARED | REQUIRED[kind] | data, context=context).model_dump(mode="json")
    if kind == "image":
        state["file"] = {"file": "images/a.png"}
    rendered = render_parts(kind, state)
    ids = {name: name[1] for part in rendered.values() for name in part.names}
    cited = {one["key"]: one["reference"] for one in state.get("citations", [])}
    return MAKE[kind](state, bound(rendered, sources(kind, state), ids, cited), rendered)


def edges(made: Snapshot, name: str) -> list[str]:
    return sorted(value for edge, value in made.edges if edge == name)


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_snapshot_has_the_allowlisted_fields_and_no_other(kind: str) -> None:
    assert set(snapshot(kind).data) == set(FIELDS[kind].split())


@pytest.mark.parametrize("kind", sorted(FIELDS))
def test_snapshot_leaves_what_it_does_not_know(kind: str) -> None:
    context = {"resolve": lambda _, name: name, "kind": kind}
    state = STATES[kind].model_validate(SHARED | REQUIRED[kind], context=context).model_dump(mode="json")
    secret = state | {"file": {}, "internal": "CANARY", "account": "CANARY", "standing": "CANARY"}
    rendered = render_parts(kind, secret)
    assert "CANARY" not in repr(MAKE[kind](secret, bound(rendered, sources(kind, secret), {}, {}), rendered))


def test_post_takes_bylines_tags_event_images_works_and_embeds_but_no_mere_links() -> None:
    made = snapshot(
        "post",
        body="[@a]\n\n::: quote q\n:::\n\n::: event e2\n:::\n\n![x](image:i3)\n\n[y](tag:t9) [z](post:p9)[^1]\n\n"
        "[^1]: [@b]",
        authors=[{"name": "Ada", "author": "ada"}, {"name": "Nobody"}],
        tags=["t1", "t2"],
        event="e1",
        image="i1",
        seo={"image": "i2"},
        citations=[
            {"key": "a", "reference": "r1"},
            {"key": "b", "reference": None},
            {"key": "c", "reference": "r3", "listed": True},
        ],
    )
    assert made.takes == (
        *(("author", "ada"), ("tag", "t1"), ("tag", "t2"), ("event", "e1"), ("image", "i1"), ("image", "i2")),
        *(("reference", "r1"), ("reference", "r3"), ("quote", "q"), ("event", "e2"), ("image", "i3")),
    )
    assert made.data["quotes"] == ["q"]
    assert [(one["number"], one["key"], one["reference"]) for one in made.data["references"]] == [
        (1, "a", "r1"),
        (2, "b", None),
        (3, "c", "r3"),
    ]


def test_post_is_found_by_its_links_and_flags() -> None:
    made = snapshot(
        "post", authors=[{"name": "Ada", "author": "ada"}], tags=["t1"], licence="CC-BY-4.0", aliases=["/old"]
    )
    assert made.edges == {
        *{("author", "ada"), ("tag", "t1"), ("guest", "false"), ("featured", "false")},
        *{("licence", "cc-by-4.0"), ("language", "en-gb"), ("alias", "/old")},
    }


def test_author_is_found_by_affiliation_without_case_or_accents() -> None:
    made = snapshot("author", affiliation={"name": "Théâtre  NATIONAL"}, orcid="0000-0002-1825-0097", guest=True)
    assert made.edges == {
        *{("type", "person"), ("guest", "true"), ("affiliation", "theatre national")},
        *{("orcid", "https://orcid.org/0000-0002-1825-0097"), ("language", "en-gb")},
    }
    assert made.sort == sort_text("Lovelace, Ada") == b"lovelace, ada"


def test_event_in_summer_time_and_its_sessions() -> None:
    session = {
        "key": "s1",
        "title": "Opening",
        "starts_local": "2026-06-18T19:15:00",
        "speakers": [{"name": "Ada", "author": "ada"}],
    }
    made = snapshot("event", sessions=[session], venue={"name": "Hall", "country": "GB"})
    assert (made.data["starts_at"], made.data["ends_at"]) == ("2026-06-18T18:00:00Z", "2026-06-18T20:30:00Z")
    assert made.data["sessions"][0]["starts_at"] == "2026-06-18T18:15:00Z"
    assert made.starts_at == datetime(2026, 6, 18, 18, tzinfo=UTC)
    assert edges(made, "speaker") == ["ada"]
    assert edges(made, "place") == ["gb", "hall"]
    assert made.takes == (("author", "ada"),)


def test_event_of_whole_days_ends_at_the_midnight_after() -> None:
    made = snapshot(
        "event", all_day=True, starts_on="2026-03-28", ends_on="2026-03-29", starts_local=None, ends_local=None
    )
    assert (made.data["starts_local"], made.data["ends_local"]) == ("2026-03-28T00:00:00", "2026-03-30T00:00:00")
    assert (made.data["starts_at"], made.data["ends_at"]) == ("2026-03-28T00:00:00Z", "2026-03-29T23:00:00Z")
    assert made.data["ends_on"] == "2026-03-29"


@pytest.mark.parametrize(
    ("rule", "ends"),
    [
        ("FREQ=WEEKLY;COUNT=3", datetime(2026, 7, 2, 20, 30, tzinfo=UTC)),
        ("FREQ=WEEKLY;UNTIL=20260701T000000", datetime(2026, 6, 25, 20, 30, tzinfo=UTC)),
        ("FREQ=WEEKLY", None),
    ],
)
def test_event_that_recurs_ends_with_its_last_occurrence(rule: str, ends: datetime | None) -> None:
    assert snapshot("event", recurrence={"rrule": rule}).ends_at == ends


@pytest.mark.parametrize("when", ["0002-01-01T00:00:00", "9998-12-31T23:59:59"])
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/New_York"])
def test_event_at_the_ends_of_the_calendar(when: str, zone: str) -> None:
    made = snapshot("event", timezone=zone, starts_local=when, ends_local=when)
    assert len(made.sort or b"") == 8


def test_quote_takes_its_speaker_and_sources_but_no_post() -> None:
    made = snapshot(
        "quote",
        attribution={"name": "Ada L.", "author": "ada"},
        source={"post": "p", "event": "e", "reference": "r", "url": "https://example.org/#top"},
        selector={"exact": "So it-goes"},
        tags=["t"],
    )
    assert made.takes == (("author", "ada"), ("tag", "t"), ("event", "e"), ("reference", "r"))
    assert made.data["source_url"] == "https://example.org/#top:~:text=So%20it%2Dgoes"
    assert made.data["selector"] == {"type": "TextQuoteSelector", "exact": "So it-goes", "prefix": None, "suffix": None}
    assert edges(made, "attributed_to") == ["ada", "ada l."]
    assert edges(made, "post") == ["p"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Short.", "Short."),
        ("Two\n  lines.", "Two lines."),
        ("x" * 80, "x" * 80),
        ("x " * 60, ("x " * 39).strip() + " x…"),
    ],
)
def test_quote_label_is_its_first_eighty_characters(text: str, expected: str) -> None:
    assert label(text) == expected
    assert len(label(text)) <= 80


def test_reference_is_found_by_every_form_of_a_name() -> None:
    people = {"author": [{"family": "Müller", "given": "Ada"}], "editor": [{"literal": "The Board"}]}
    made = snapshot("reference", contributors=people, issued="2019-03", doi="10.1000/ABC", isbn="978-0-14-103614-4")
    assert edges(made, "contributor") == ["ada muller", "muller", "the board"]
    assert (edges(made, "doi"), edges(made, "isbn"), made.year) == (["10.1000/abc"], ["9780141036144"], 2019)
    assert set(made.data["formatted"]) == {"apa", "harvard", "vancouver", "chicago"}


def test_tag_takes_its_parent() -> None:
    made = snapshot("tag", parent="trunk")
    assert (made.takes, made.parent, edges(made, "parent")) == ((("tag", "trunk"),), "trunk", ["trunk"])


def test_edges_fit_their_column() -> None:
    made = snapshot("author", affiliation={"name": "ﷺ" * 300}, aliases=["/" + "ü" * 499])
    assert max(len(value) for _, value in made.edges) == 500


def test_instants_sort_as_bytes() -> None:
    instants = [datetime(year, 1, 1, tzinfo=UTC) for year in (2, 1969, 1970, 2026, 9998)]
    assert sorted(map(sort_instant, reversed(instants))) == [sort_instant(instant) for instant in instants]
