"""States as inputs, and back."""

from typing import Any

import pytest

from content.admin.forms import FORMS, GUEST
from content.admin.inputs import slugs_of
from content.admin.pages import slugs
from content.commands.authoring import OF_GUESTS
from content.queries import editing
from content.states import STATES
from content.vocabulary import Kind
from tests.making import make, make_image

WHOLE: dict[str, dict[str, Any]] = {
    "author": {
        "name": "Ana Reid",
        "affiliation": {"name": "The Kitchen", "url": "https://kitchen.example"},
        "links": [{"rel": "blog", "url": "https://ana.example"}],
    },
    "event": {
        "title": "Supper",
        "timezone": "Europe/London",
        "starts_local": "2026-06-18T10:00:00",
        "ends_local": "2026-06-18T12:00:00",
        "recurrence": {"rrule": "FREQ=WEEKLY;COUNT=4", "exdates": ["2026-06-25"]},
        "previous_starts_at": "2026-06-11T09:00:00Z",
        "venue": {"name": "Hall", "country": "GB", "latitude": 55.86, "longitude": -4.25},
        "links": [{"rel": "slides", "url": "https://s.example", "title": "Slides"}],
        "speakers": [{"name": "Ana", "role": "host"}, {"name": "Bo"}],
        "sessions": [
            {
                "key": "first",
                "title": "First",
                "starts_local": "2026-06-18T10:00:00",
                "speakers": [{"name": "Cy"}],
                "groups": [{"name": "A", "question": "Why?", "notes": ["One\n\nof two", "Two"]}, {"name": "B"}],
                "body": "Text\n\nmore",
            },
            {"key": "second", "title": "Second"},
        ],
    },
    "quote": {
        "text": "Soup\nis a method.",
        "attribution": {"name": "Rab", "role": "said"},
        "source": {"url": "https://src.example"},
        "selector": {"exact": "Soup", "prefix": "before ", "suffix": "after"},
        "verification": "verbatim",
        "verified_at": "2026-01-05T09:30:00Z",
    },
    "reference": {
        "key": "smith2019",
        "type": "report",
        "title": "A report",
        "contributors": {
            "author": [{"family": "Smith", "given": "A"}, {"literal": "WHO"}],
            "editor": [{"family": "B"}],
        },
        "issued": "2019-05",
    },
    "tag": {"name": "Bread", "aliases": ["loaf", "/old/bread.html"]},
}


def state_of(kind: str) -> dict[str, Any]:
    if kind == Kind.IMAGE:
        return editing.state_of(make_image(alt="", focal_point={"x": 0.25, "y": 0.5}))
    if kind == Kind.POST:
        given: dict[str, Any] = {"title": "Bread", "body": "As [@w] says", "published_at": "2015-07-01T11:00:00Z"}
        given["authors"] = [{"name": "Ana", "author": str(make("author").pk), "affiliation": {"name": "Kitchen"}}]
        given |= {"tags": [str(make("tag").pk), str(make("tag").pk)], "seo": {"title": "S", "noindex": True}}
        return editing.state_of(make("post", **given, featured=True))
    return editing.state_of(make(kind, **WHOLE[kind]))


@pytest.mark.parametrize("kind", Kind.values)
def test_every_field_has_an_input(kind: str) -> None:
    assert set(FORMS[kind].inputs) == set(STATES[kind].model_fields) - {"standing"}


def test_a_guest_has_inputs_for_what_a_guest_writes() -> None:
    assert set(GUEST.inputs) == OF_GUESTS


@pytest.mark.parametrize("kind", Kind.values)
def test_a_state_is_read_back_as_it_was_shown(db: None, kind: str) -> None:
    state, form = state_of(kind), FORMS[kind]
    read = form.read(form.show(state, slugs_of(state, slugs)))
    resolver = editing.Resolver()
    given = {name: value for name, value in (state | read).items() if value is not None}
    again = STATES[kind].model_validate(given, context={"resolve": resolver, "kind": kind})
    assert again.model_dump(mode="json") == state


def test_a_fault_is_told_at_the_input_that_it_is_of() -> None:
    texts = {"authors.rows": "3", "authors.1.name": "Ana", "authors.2.name": "Bo", "authors.2.affiliation.url": "x"}
    errors = [
        {"pointer": "/authors/1/affiliation/url", "detail": "no address"},
        {"pointer": "/standing", "detail": "no"},
    ]
    assert FORMS["post"].faults(errors, texts) == {"authors.2.affiliation.url": ["no address"], "": ["standing no"]}


def test_rows_are_read_in_the_order_of_their_numbers_without_those_removed() -> None:
    texts = {"tags.rows": "4", "tags.0": "a", "tags.0.order": "2", "tags.1": "b", "tags.1.order": "1"}
    texts |= {"tags.2": "c", "tags.2.remove": "on", "tags.3": "", "tags.3.order": "4"}
    assert FORMS["post"].read(texts, ["tags"]) == {"tags": ["b", "a"]}


def test_people_are_read_by_role_and_their_faults_found() -> None:
    texts = {"contributors.rows": "2", "contributors.0.role": "editor", "contributors.0.family": "A"}
    texts |= {"contributors.1.role": "author", "contributors.1.given": "B"}
    form = FORMS["reference"]
    assert form.read(texts, ["contributors"]) == {
        "contributors": {"editor": [{"family": "A"}], "author": [{"given": "B"}]}
    }
    faults = form.faults([{"pointer": "/contributors/author/0", "detail": "a name"}], texts)
    assert faults == {"contributors.1": ["a name"]}
