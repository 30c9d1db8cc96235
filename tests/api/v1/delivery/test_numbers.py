"""Footnotes and citations as they are answered: posts, events with their sessions, and biographies, in every form."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.asking import Get, results
from tests.content.test_states import rolled_back
from tests.content.text.noted import Read, bodies, numbered, read, tree_of
from tests.content.text.test_numbers import check_forms
from tests.making import make, publish, published

FORMS = ("html", "markdown", "text", "hast")
SLOW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NOTED = "Crumb[^1] and [@hale2019].\n\n[^1]: Warm.\n"


def in_forms(get: Get, path: str) -> dict[str, Any]:
    return {form: get(f"{path}?body_format={form}").json() for form in FORMS}


@pytest.fixture
def cited(one_connection: None) -> None:
    published("reference", key="hale2019", contributors={"author": [{"family": "Hale"}]})


@SLOW
@given(source=bodies())
def test_numbers_of_a_post_are_the_same_in_every_form(get: Get, cited: None, source: str) -> None:
    with rolled_back():
        published("post", slug="bread", body=source)
        told = in_forms(get, "posts/bread/")
        found = check_forms(
            source, "bread", html=told["html"]["body"], tree=told["hast"]["body_hast"], text=told["text"]["body"]
        )
        check_post(told, source, found)


def check_post(told: dict[str, Any], source: str, found: Read) -> None:
    """Its notes are those of the body, the same in every form, and those that the source comes to by the rule."""
    notes = told["html"]["notes"]
    assert all(one["notes"] == notes for one in told.values())
    assert [(note["id"], note["number"]) for note in notes] == [
        (name, n) for n, name in enumerate(found.notes, start=1)
    ]
    assert told["markdown"]["body"] == source
    assert len(notes) == len(numbered(told["markdown"]["body"]).notes)
    places = [place["id"] for reference in told["html"]["references"] for place in reference["citations"]]
    assert len(set(places)) == len(places)
    assert set(places) <= set(found.ids)


@SLOW
@given(sources=st.lists(bodies(), min_size=3, max_size=3))
def test_numbers_of_an_event_and_its_sessions_are_the_same_in_every_form(get: Get, sources: list[str]) -> None:
    with rolled_back():
        sessions = [{"key": key, "title": key, "body": body} for key, body in zip("ab", sources, strict=False)]
        published("event", slug="fair", body=sources[2], sessions=sessions)
        told = in_forms(get, "events/fair/")
        html, text, hast = told["html"], told["text"], told["hast"]
        found = check_forms(sources[2], "fair", html=html["body"], tree=hast["body_hast"], text=text["body"])
        ids = [one for one in found.ids if one.startswith("fair-")]
        for position, session in enumerate(sessions):
            own, prefix = (form["sessions"][position]["body"] for form in (html, text, hast)), f"fair-{session['key']}"
            first, plain, second = own
            assert first == second, "sessions have no tree beside them"
            inside = check_forms(session["body"], prefix, html=first, tree=tree_of(first), text=plain)
            ids += [one for one in inside.ids if one.startswith("fair-")]
        assert len(set(ids)) == len(ids)


def test_ids_of_what_is_on_one_page_do_not_meet(get: Get, cited: None) -> None:
    """A post, the event that it is about with its sessions, and its author."""
    author = make("author", slug="mara-lind", name="Mara Lind", bio=NOTED)
    session = {"title": "One", "body": NOTED}
    event = make("event", slug="open-kitchen", body=NOTED, sessions=[session | {"key": key} for key in ("one", "two")])
    credit = {"name": "Mara Lind", "author": str(author.pk)}
    publish(author, event, make("post", slug="bread", body=NOTED, event=str(event.pk), authors=[credit]))
    post = get("posts/bread/?expand=authors,event").json()
    shown = [post["body"], post["authors"][0]["author"]["bio"], post["event"]["body"]]
    shown += [session["body"] for session in post["event"]["sessions"]]
    ids = [one for html in shown for one in read(tree_of(html)).ids]
    assert len(set(ids)) == len(ids) == 4 * len(shown)


@pytest.mark.parametrize("form", FORMS)
def test_lists_show_notes_with_every_form(get: Get, cited: None, form: str) -> None:
    published("post", slug="bread", body=NOTED)
    notes = get("posts/bread/").json()["notes"]
    asked = f"posts/?body_format={form}"
    assert "notes" not in results(get(asked))[0]
    assert results(get(f"{asked}&include=notes"))[0]["notes"] == notes
    assert results(get(f"{asked}&fields=notes"))[0].keys() == {"id", "kind", "slug", "notes"}
    numbers = results(get(f"{asked}&fields=notes.number,notes.id"))[0]["notes"]
    assert numbers == [{"id": "bread-fn-1", "number": 1}, {"id": "bread-fn-2", "number": 2}]
    assert "notes" not in results(get(f"{asked}&include=notes,body&omit=notes"))[0]
    less = results(get(f"{asked}&include=notes&omit=notes.html"))[0]["notes"]
    assert less == [{name: note[name] for name in ("id", "number", "text")} for note in notes]
