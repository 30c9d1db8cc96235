"""What public answers have in common: the item that a path names, and the headers."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpRequest

from api.protocol import conditional
from api.protocol.conditional import Lasting
from api.protocol.moved import Moved
from api.protocol.problems import Problem
from api.v1.delivery import addresses, documents
from content.models.edition import SHOWN, EditionState
from content.queries import reading
from content.queries.reading import Moment
from content.queries.rows import Links, Row, last_begun
from content.text.renderer import RENDERER


def found(moment: Moment, kind: str, name: str, *, below: str = "") -> Row:
    """The shown item of this slug or id; `below` is what the path says after it.

    Raises Moved for an old name and for what was withdrawn in favour of another item, Problem for what never was there
    (404) or has left (410).
    """
    return shown(called(moment, kind, name), kind, name, below=below)


def shown(row: Row | None, kind: str, name: str, *, below: str = "") -> Row:
    """The same of what was called so."""
    row = _there(row, kind, name, below=below)
    if name not in {row.slug, row.id}:
        raise Moved(f"{addresses.api(kind, row.slug)}{below}")
    return row


def permanent(moment: Moment, kind: str, name: str, *, below: str) -> Row:
    """The same at an address that lasts: every name but the id is Moved to that."""
    row = _there(called(moment, kind, name), kind, name, below=below)
    if name != row.id:
        raise Moved(f"{addresses.api(kind, row.id)}{below}")
    return row


def called(moment: Moment, kind: str, name: str) -> Row | None:
    return None if "\x00" in name else reading.find(moment, kind, name)


def _there(row: Row | None, kind: str, name: str, *, below: str) -> Row:
    if row is None:
        raise Problem("not_found", f"There is no {kind} “{name[:200]}”.")
    if row.suppressed_at:
        raise suppressed(row)
    if row.state not in SHOWN:
        raise left(row, below=below)
    return row


def suppressed(row: Row) -> Problem:
    """Of an edition that was taken back: nothing of it is told any more."""
    withdrawal = {"mode": "suppressed", "explanation": None, "at": row.told("suppressed_at"), "target": None}
    return Problem("gone", f"Edition {row.number} of this {row.kind} was taken back for good.", withdrawal=withdrawal)


def left(row: Row, *, below: str = "") -> Exception:
    """Withdrawn: to another item it is a redirect; elsewhere, or nowhere, it is 410 with what there is to say.

    A redirect leads to an answer of the same shape, or it is 410 as well: the target may be of another kind, and has
    other editions.
    """
    address = addresses.api(row.target_kind, str(row.target_id)) if row.target_kind else None
    if address and (below in ALIKE or (row.target_kind == row.kind and not below.startswith("editions/"))):
        return Moved(f"{address}{below}")
    target = address or row.target_url
    withdrawal = {
        "mode": row.state,
        "explanation": row.explanation,
        "at": row.told("visible_from"),
        "target": target,
    }
    detail = row.explanation or f"This {row.kind} was withdrawn."
    if row.state == EditionState.REDIRECT:
        detail = f"This {row.kind} has moved to {target}."
    return Problem("gone", detail, withdrawal=withdrawal)


# What is below documents of every kind: themselves, and their history.
ALIKE = ("", "editions/")


def shown_links(rows: Iterable[Row]) -> Links:
    """Of rows in any state, those that cards may show parts of."""
    return {row.id: row for row in rows if row.state == EditionState.PUBLISHED}


def headers(
    request: HttpRequest,
    moment: Moment,
    rows: Sequence[Row],
    links: Links,
    *,
    beside: Iterable[Any] = (),
    events: Iterable[Row] = (),
    timely: bool = False,
) -> dict[str, str]:
    """Entity tag and lifetime of an answer made of editions. `beside` is what else it shows, a count for example.

    `events` are those that are shown with what changes by itself when one ends; `timely` says that the answer does.
    """
    used = [*rows, *map(links.__getitem__, sorted(links))]
    made_of = [row.stamp for row in used]
    series = [documents.occurrence(row, moment) for row in events]
    canonical = conditional.canonical_request(request)
    tag = conditional.entity_tag(RENDERER, documents.VERSION, canonical, *beside, *made_of, *series)
    sooner = reading.ending(moment, (shown[1] for shown in series if shown))
    lifetime = _lifetime(request, sooner, timely=timely or bool(series))
    return conditional.headers(tag, lifetime, last_begun(used))


def headers_of_state(request: HttpRequest, moment: Moment, *, timely: bool = False) -> dict[str, str]:
    """For an answer that everything public has a part in: its tag is that of the state, known before it is made."""
    instants = [one.instant.isoformat() for one in (moment, moment.present) if one]
    # What is previewed changes without a change of the state.
    previewed = moment.now if moment.overlay else None
    state = (moment.number, *instants, moment.next_end if timely else None, previewed)
    tag = conditional.entity_tag(RENDERER, documents.VERSION, conditional.canonical_request(request), *state)
    lifetime = _lifetime(request, moment, timely=timely)
    return conditional.headers(tag, lifetime, moment.instant)


def _lifetime(request: HttpRequest, moment: Moment, *, timely: bool) -> str:
    """For others that keep the answer, and for this server itself."""
    state = (moment.number, (moment.present or moment).instant)
    end = moment.next_end if timely else None
    conditional.may_be_kept(request, Lasting(state, moment.next_transition, end))
    return conditional.lifetimes(moment, until_event_ends=timely)
