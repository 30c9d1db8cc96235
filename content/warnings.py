"""What whoever writes should know of a working copy before it is published. None of it stops a save."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from content.models.image import Image
from content.models.quote import Quote
from content.queries import editing
from content.snapshots.rich import MAIN, names_in, render_parts
from content.text.markdown import Rendered
from content.vocabulary import Kind, Verification

State = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Warned:
    """`pointer` is a JSON pointer (RFC 6901) into the state."""

    code: str
    pointer: str
    detail: str


def warnings_of(kind: str, state: State, *, item_id: str | None = None) -> list[Warned]:
    """In the order of the fields. A few queries, however much there is to say."""
    parts = render_parts(kind, state)
    named = names_in(parts)
    known = editing.ids_of(named)
    found = [
        *_taken_out(kind, state, parts),
        *_dead_links(kind, state, parts, known),
        *_uncited(state),
        *_drifted(kind, state, parts, known, item_id),
        *_without_alt(kind, state, named, known),
    ]
    return list(dict.fromkeys(found))


def _pointer(kind: str, state: State, part: str) -> str:
    if part == MAIN.get(Kind(kind)):
        return f"/{part}"
    keys = [f"session:{session['key']}" for session in state.get("sessions", [])]
    return f"/sessions/{keys.index(part)}/body"


def _taken_out(kind: str, state: State, parts: Mapping[str, Rendered]) -> Iterator[Warned]:
    """What the sanitiser removes of what was written."""
    for name, part in parts.items():
        for loss in part.losses:
            times = f" ({loss.count} times)" if loss.count > 1 else ""
            shown = f": {loss.sample}" if loss.sample else ""
            yield Warned(loss.code, _pointer(kind, state, name), f"{loss.detail}{times} is not shown{shown}"[:300])


def _dead_links(
    kind: str, state: State, parts: Mapping[str, Rendered], known: Mapping[tuple[str, str], str]
) -> Iterator[Warned]:
    for name, part in parts.items():
        for target, slug in part.names:
            if (target, slug) not in known:
                yield Warned("dead_link", _pointer(kind, state, name), f"There is no {target} “{slug}”.")


def _uncited(state: State) -> Iterator[Warned]:
    for place, cited in enumerate(state.get("citations", [])):
        if cited["reference"] is None:
            detail = f"“{cited['key']}” is the key of no reference."
            yield Warned("citation_without_reference", f"/citations/{place}", detail)


def _drifted(
    kind: str,
    state: State,
    parts: Mapping[str, Rendered],
    known: Mapping[tuple[str, str], str],
    item_id: str | None,
) -> Iterator[Warned]:
    """Quotes that the text embeds and whose source says something else by now; and those that were taken from it, and
    that it does not say any more."""
    embedded = [id_ for (target, _), id_ in known.items() if target == Kind.QUOTE]
    for quote in Quote.objects.filter(pk__in=embedded, verification=Verification.DRIFTED).order_by("pk"):
        yield Warned("drifted_quote", f"/{MAIN[Kind(kind)]}", f"The source of “{quote.slug}” says it otherwise by now.")
    if kind == Kind.QUOTE and state["verification"] == Verification.DRIFTED:
        yield Warned("drifted_quote", "/verification", "The source says it otherwise by now.")
    if item_id and kind in {Kind.POST, Kind.EVENT}:
        said = _words(part.text for part in parts.values())
        for quote in Quote.objects.filter(**{f"source_{kind}": item_id}).exclude(exact=None).order_by("pk"):
            if _words([quote.exact or ""]) not in said:
                detail = f"“{quote.slug}” quotes this from here, and it is not here any more: {quote.exact}"
                yield Warned("drifted_quote", f"/{MAIN[Kind(kind)]}", detail[:300])


def _words(texts: Iterable[str]) -> str:
    return " ".join(" ".join(texts).split())


def _without_alt(
    kind: str, state: State, named: Iterable[tuple[str, str]], known: Mapping[tuple[str, str], str]
) -> Iterator[Warned]:
    """`alt` null: nobody has written one. "" says that a picture is decorative."""
    if kind == Kind.IMAGE:
        if state["alt"] is None:
            yield Warned("image_without_alt", "/alt", "Say what is to be seen; leave it empty if it only decorates.")
        return
    in_text = {known[name] for name in named if name[0] == Kind.IMAGE and name in known}
    own = {state["image"]} if state.get("image") else set()
    for image in Image.objects.filter(pk__in=in_text | own, alt=None).order_by("slug"):
        pointer = "/image" if str(image.pk) in own else f"/{MAIN[Kind(kind)]}"
        yield Warned("image_without_alt", pointer, f"The picture “{image.slug}” has no alternative text.")
