"""An event for the public: its wall time, and the instants that follow from it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from content.snapshots.base import (
    Parts,
    Snapshot,
    State,
    author_links,
    common_edges,
    edges_of,
    embeds,
    links,
    people,
    pick,
    sort_instant,
    sort_text,
    unique,
)
from content.text import recurrence
from content.text.folding import facet
from content.text.markdown import Rendered
from content.vocabulary import Kind


def snapshot(state: State, parts: Parts, rendered: Mapping[str, Rendered]) -> Snapshot:
    zone = ZoneInfo(state["timezone"])
    starts, ends = wall_times(state)
    speakers = [*state["speakers"], *(who for session in state["sessions"] for who in session["speakers"])]
    data = pick(state, "title", "summary", "tags", "image", "timezone", "all_day", "status", "attendance_mode")
    data |= pick(state, "venue", "online_url", "registration_url", "links", "organisers", "speakers", "recurrence")
    data |= pick(state, "starts_on", "ends_on", "previous_starts_at") | {
        "starts_local": starts.isoformat(),
        "ends_local": ends.isoformat(),
        "starts_at": in_utc(starts, zone),
        "ends_at": in_utc(ends, zone),
        "sessions": [_session(session, zone) for session in state["sessions"]],
    }
    venue = state["venue"] or {}
    return Snapshot(
        label=state["title"],
        data=data,
        parts=parts,
        sort=sort_instant(_instant(starts, zone)),
        label_key=sort_text(state["title"]),
        starts_at=_instant(starts, zone),
        ends_at=_last_end(state, starts, ends, zone),
        image=state["image"],
        edges=common_edges(state)
        | edges_of(
            tag=state["tags"],
            status=state["status"],
            attendance_mode=state["attendance_mode"],
            organiser=people(state["organisers"]),
            speaker=people(speakers),
            place=[facet(venue[key]) for key in ("name", "locality", "country", "address") if venue.get(key)],
        ),
        takes=unique(
            [
                *author_links([*state["organisers"], *speakers]),
                *links(Kind.TAG, *state["tags"]),
                *links(Kind.IMAGE, state["image"]),
                *embeds(parts),
            ]
        ),
    )


def wall_times(state: State) -> tuple[datetime, datetime]:
    """The first and the last wall time, end exclusive: an all-day event ends at the midnight after its last day."""
    if state["all_day"]:
        first, last = date.fromisoformat(state["starts_on"]), date.fromisoformat(state["ends_on"])
        return datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time())
    return datetime.fromisoformat(state["starts_local"]), datetime.fromisoformat(state["ends_local"])


def in_utc(wall: datetime, zone: ZoneInfo) -> str:
    return _instant(wall, zone).isoformat().replace("+00:00", "Z")


def _instant(wall: datetime, zone: ZoneInfo) -> datetime:
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _last_end(state: State, starts: datetime, ends: datetime, zone: ZoneInfo) -> datetime | None:
    """The end of the last occurrence; None for a series without an end."""
    if state["recurrence"] is None:
        return _instant(ends, zone)
    last = recurrence.last_start(state["recurrence"], starts)
    return None if last is None else _instant(last + (ends - starts), zone)


def _session(session: State, zone: ZoneInfo) -> dict[str, Any]:
    wall = {end: session[f"{end}_local"] for end in ("starts", "ends")}
    instants = {end: local and in_utc(datetime.fromisoformat(local), zone) for end, local in wall.items()}
    return {
        "id": session["key"],
        "title": session["title"],
        "starts_at": instants["starts"],
        "ends_at": instants["ends"],
        "starts_local": wall["starts"],
        "ends_local": wall["ends"],
        "speakers": session["speakers"],
        "groups": session["groups"],
    }
