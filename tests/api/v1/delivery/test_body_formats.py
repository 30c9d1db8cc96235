"""`body_format`: the same text, as HTML, as its source, as plain text, as a tree."""

from typing import Any

import pytest

from content.models.item import Item
from tests.asking import Get, error_of, results
from tests.making import make, publish, published

BODY = "Bread[^1] is *good* [@hale2019].\n\n::: quote loaf\n:::\n\n[^1]: Warm.\n"


def texts(tree: dict[str, Any]) -> str:
    return str(tree.get("value", "")) + "".join(texts(child) for child in tree.get("children", ()))


def elements(tree: dict[str, Any]) -> list[dict[str, Any]]:
    own = [tree] if tree["type"] == "element" else []
    return own + [one for child in tree.get("children", ()) for one in elements(child)]


@pytest.fixture
def post(one_connection: None) -> Item:
    reference = make("reference", key="hale2019", issued="2019", contributors={"author": [{"family": "Hale"}]})
    quote = make("quote", slug="loaf", text="A loaf is a ledger.", attribution={"name": "Mara Lind"})
    item = make("post", slug="bread", body=BODY)
    publish(reference, quote, item)
    return item


def test_text_has_the_same_numbers_and_what_others_fill_in(get: Get, post: Item) -> None:
    whole = get("posts/bread/?body_format=text").json()
    quote = "> A loaf is a ledger.\n\nMara Lind"
    assert whole["body"] == f"Bread[1] is good [2].\n\n{quote}\n\n[1] Warm.\n[2] Hale 2019."
    assert (whole["body_hast"], [note["number"] for note in whole["notes"]]) == (None, [1, 2])


def test_tree_has_what_the_html_has(get: Get, post: Item) -> None:
    whole, html = (get(f"posts/bread/?body_format={one}").json() for one in ("hast", "html"))
    tree = whole.pop("body_hast")
    assert (whole.pop("body"), html.pop("body_hast")) == (None, None)
    body = html.pop("body")
    assert whole == html
    figure = next(one for one in elements(tree) if one["tagName"] == "figure")
    assert figure["properties"]["dataKind"] == "quote"
    notes = [one["properties"] for one in elements(tree) if one["properties"].get("role") == "doc-noteref"]
    assert notes == [
        {"id": f"bread-fnref-{number}", "href": f"#bread-fn-{number}", "role": "doc-noteref"} for number in (1, 2)
    ]
    assert [words in body and words in texts(tree) for words in ("A loaf is a ledger.", "Hale 2019")] == [True, True]


@pytest.mark.parametrize("body_format", ["html", "markdown", "text", "hast"])
def test_empty_body_is_empty_in_every_format(body_format: str, get: Get) -> None:
    published("post", slug="empty")
    whole = get(f"posts/empty/?body_format={body_format}").json()
    tree = {"type": "root", "children": []}
    assert (whole["body"], whole["body_hast"]) == ((None, tree) if body_format == "hast" else ("", None))


def test_texts_without_a_tree_beside_them_follow_the_format(get: Get) -> None:
    session = {"key": "one", "title": "One", "body": "*Talk*"}
    published("event", slug="fair", body="*Fair*", sessions=[session])
    published("author", slug="mara", bio="*Baker*")
    told = {"html": "<p><em>{}</em></p>", "markdown": "*{}*", "text": "{}", "hast": "<p><em>{}</em></p>"}
    for body_format, form in told.items():
        event = get(f"events/fair/?body_format={body_format}").json()
        author = get(f"authors/mara/?body_format={body_format}").json()
        listed = results(get(f"authors/?body_format={body_format}"))[0]
        assert (event["sessions"][0]["body"], author["bio"]) == (form.format("Talk"), form.format("Baker"))
        assert listed["bio"] == author["bio"]
        assert (event["body"] is None) == (event["body_hast"] is not None) == (body_format == "hast")


def test_lists_editions_and_what_is_expanded_have_trees_too(get: Get, post: Item) -> None:
    tree = get("posts/bread/?body_format=hast").json()["body_hast"]
    listed = results(get("posts/?include=body,body_hast&body_format=hast"))[0]
    edition = get(f"posts/{post.pk}/editions/1/?body_format=hast").json()
    assert listed["body_hast"] == edition["body_hast"] == tree
    published("quote", slug="said", source={"post": "bread"})
    expanded = get("quotes/said/?expand=source.post&body_format=hast").json()
    assert expanded["source"]["post"]["body_hast"] == tree


def test_every_format_has_a_tag_of_its_own(get: Get, post: Item) -> None:
    formats = ("html", "markdown", "text", "hast")
    assert len({get(f"posts/bread/?body_format={one}")["ETag"] for one in formats}) == 4


def test_unknown_format_is_refused(get: Get, post: Item) -> None:
    error = error_of(get("posts/bread/?body_format=plaintext", 400))
    assert (error["allowed"], error["nearest"]) == (["html", "markdown", "text", "hast"], "text")
