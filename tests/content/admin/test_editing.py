"""Lists and forms: made, changed, refused; and two who save at once."""

from typing import Any

import pytest

from content.models import Item
from content.queries import editing
from tests.browsing import Visitor
from tests.making import change, make, picture, publish

TITLES = {
    "post": {"title": "Bread"},
    "author": {"name": "Bread"},
    "event": {"title": "Bread", "starts_local": "2026-06-18T10:00", "ends_local": "2026-06-18T12:00"},
    "quote": {"text": "Bread"},
    "reference": {"key": "bread", "type": "report", "title": "Bread"},
    "tag": {"name": "Bread"},
}


def at(item: Item, more: str = "") -> str:
    return f"/admin/{item.kind}/{item.pk}/{more}"


def saved(item: Item) -> dict[str, Any]:
    return editing.state_of(Item.objects.get(pk=item.pk))


@pytest.mark.parametrize("kind", TITLES)
def test_each_kind_is_made_and_listed(editor: Visitor, kind: str) -> None:
    made = editor.fills(f"/admin/{kind}/add/", **TITLES[kind])
    assert editor.opens(made.goes_to).all("h1")[0].lower() == "bread"
    assert editor.opens(f"/admin/{kind}/").all("tbody th a")[0].lower() == "bread"


def test_an_image_is_added_and_replaced(editor: Visitor) -> None:
    made = editor.fills("/admin/image/add/", file=picture(), alt="Bread")
    [image] = editing.MODELS["image"].objects.all()
    assert (image.alt, made.goes_to) == ("Bread", at(image))
    editor.fills(at(image), file=picture(size=(4, 4)))
    image.refresh_from_db()
    assert (image.width, image.saves) == (4, 2)


def test_an_image_without_a_file_is_refused(editor: Visitor) -> None:
    page = editor.fills("/admin/image/add/", answers=422)
    assert page.all("[role=alert] p") == ["Choose a picture."]


def test_a_list_is_searched_and_filtered(editor: Visitor) -> None:
    make("post", title="Bread", language="nl")
    publish(make("post", title="Soup"))
    listed = {
        query: editor.opens(f"/admin/post/?{query}").all("tbody th a")
        for query in ("q=brea", "state=published", "state=draft", "language=nl", "mine=on")
    }
    assert listed == {
        "q=brea": ["Bread"],
        "state=published": ["Soup"],
        "state=draft": ["Bread"],
        "language=nl": ["Bread"],
        "mine=on": [],
    }


def test_only_what_was_changed_is_saved(editor: Visitor) -> None:
    post = make("post", title="Bread", body="One\r\ntwo\n", authors=[{"name": "Ana"}])
    before = saved(post)
    assert "Nothing was changed." in editor.opens(editor.fills(at(post)).goes_to).text
    editor.fills(at(post), title="Rye", authors__1__name="Bo")
    authors = [*before["authors"], {"name": "Bo", "role": "author", "affiliation": None, "author": None}]
    assert saved(post) == before | {"title": "Rye", "authors": authors}


def test_what_cannot_be_saved_comes_back_with_why(editor: Visitor) -> None:
    post = make("post", title="Bread")
    page = editor.fills(at(post), answers=422, title="", authors__0__name="Ana", authors__0__affiliation__url="x")
    assert page.fields()["authors.0.affiliation.url"] == "x"
    wrong = {node.parent.attributes["id"]: node.text() for node in page.html.css(".wrong")}  # type: ignore[union-attr]
    assert wrong == {
        "title.said": "Field required",
        "authors.0.affiliation.name.said": "Field required",
        "authors.0.affiliation.url.said": "This is no http or https address.",
    }


def test_a_late_save_loses_nothing(editor: Visitor) -> None:
    post = make("post", title="Bread", summary="Plain", body="One two")
    mine = editor.opens(at(post)).fields()
    change(post, title="Rye bread", summary="Theirs")
    page = editor.sends(at(post), 409, **mine | {"title": "White bread", "body": "One three"})
    assert page.all(".beside dt") == ["Title"]
    assert page.html.css_first(".beside dd").inner_html == "<del>Rye</del><ins>White</ins> bread"
    again = page.fields()
    assert {name: again[name] for name in ("title", "summary", "body")} == {
        "title": "White bread",
        "summary": "Theirs",
        "body": "One three",
    }
    editor.sends(at(post), **again)
    assert saved(post)["summary"] == "Theirs"
    assert (saved(post)["title"], saved(post)["body"]) == ("White bread", "One three")


def test_what_the_sanitiser_takes_out_is_told(editor: Visitor) -> None:
    post = make("post", body="Look <script>alert(1)</script> [there](post:nowhere)")
    said = editor.opens(at(post)).all(".warned li")
    assert said[0].startswith("Body: <script> is not shown")
    assert said[1] == "Body: There is no post “nowhere”."


def test_an_event_of_many_sessions_is_saved(editor: Visitor) -> None:
    sessions = [{"key": f"s{number}", "title": f"Session {number}"} for number in range(60)]
    event = make("event", sessions=sessions)
    fields = editor.opens(at(event)).fields()
    assert len(fields) > 1000
    editor.sends(at(event), **fields | {"sessions.59.title": "The last"})
    assert [one["title"] for one in saved(event)["sessions"]][-2:] == ["Session 58", "The last"]


def test_links_offer_slugs(editor: Visitor) -> None:
    make("tag", name="Bread", slug="bread")
    make("tag", name="Soup", slug="soup")
    response = editor.opens("/admin/tag/offered/?q=bre").response
    assert response.json() == {"items": [{"slug": "bread", "label": "Bread"}]}  # type: ignore[attr-defined]


def test_text_is_never_markup(editor: Visitor) -> None:
    post = make("post", title="</h1><script>1</script>", body="</textarea><script>2</script>")
    change(post, title="<script>3</script>")
    for more in ("", "revisions/?from=1&to=2", "history/", "publish/"):
        assert [node.attributes.get("src") for node in editor.opens(at(post, more)).html.css("script")] == [
            "/static/content/admin/editors.js"
        ]
