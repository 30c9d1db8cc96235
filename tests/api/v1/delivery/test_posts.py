"""A post as a client gets it, whole."""

from datetime import UTC, datetime
from typing import Any

import time_machine

from content.models.item import Item
from tests.asking import Get, results
from tests.making import change, make, make_image, publish, published

BODY = """<h2 id="the-kitchen">The kitchen</h2>
<p>We split £40 six ways.<sup><a id="bread-and-budgets-fnref-1" href="#bread-and-budgets-fn-1" \
role="doc-noteref">1</a></sup></p>
<section role="doc-endnotes"><ol>
<li id="bread-and-budgets-fn-1"><p><cite data-kind="reference" data-id="{hale}" data-slug="hale2019">Hale 2019</cite>, \
p. 3. <a href="#bread-and-budgets-fnref-1" role="doc-backlink" aria-label="Back to text">↩\ufe0e</a></p></li>
</ol></section>"""

NOTE = """<p><cite data-kind="reference" data-id="{hale}" data-slug="hale2019">Hale 2019</cite>, p. 3.</p>"""


def at(text: str) -> time_machine.travel:
    return time_machine.travel(datetime.fromisoformat(text).astimezone(UTC), tick=False)


def make_bread() -> dict[str, Item]:
    """Published on 18 June in London, corrected on the 19th, touched on the 20th."""
    items = {
        "mara": make("author", name="Mara Lind"),
        "tag": make("tag", name="Budgets"),
        "image": make_image(alt="A loaf on a ledger", credit="M. Lind", focal_point={"x": 0.5, "y": 0.4}),
        "hale": make("reference", key="hale2019", contributors={"author": [{"family": "Hale", "given": "R."}]}),
    }
    change(items["hale"], title="Shared purses", text="Hale, R. (2019) Shared purses.", issued="2019")
    northbank = {"name": "Northbank Trust", "ror": None, "url": None}
    byline = {"name": "Dr Mara Lind", "role": "author", "affiliation": northbank, "author": "mara-lind"}
    post = make(
        "post",
        title="Bread and budgets",
        summary="What a kitchen taught us about shared money.",
        aliases=["bread-budgets"],
        authors=[byline],
        tags=["budgets"],
        image=str(items["image"].pk),
        licence="CC-BY-4.0",
        guest=True,
        body="## The kitchen\n\nWe split £400 six ways.[@hale2019, p. 3]",
    )
    with at("2026-06-17T23:30:00Z"):
        publish(post)
    with at("2026-06-19T10:00:00Z"):
        change(post, body="## The kitchen\n\nWe split £40 six ways.[@hale2019, p. 3]")
        publish(post, note="The sum was £40, not £400.")
    with at("2026-06-20T08:00:00Z"):
        change(post, featured=True)
        publish(post, minor=True)
    return items | {"post": post}


def expected_card(items: dict[str, Item]) -> dict[str, Any]:
    return {
        "id": str(items["post"].pk),
        "kind": "post",
        "slug": "bread-and-budgets",
        "label": "Bread and budgets",
        "url": "https://blog.example.org/bread-and-budgets",
        "api_url": "https://api.example.org/api/v1/posts/bread-and-budgets/",
        "published_at": "2026-06-17T23:30:00Z",
        "published_on": "2026-06-18",
        "image": expected_image(items["image"]),
    }


def expected_image(image: Any) -> dict[str, Any]:
    media = "https://api.example.org/media/"
    return {
        "id": str(image.pk),
        "url": f"{media}{image.file}",
        "share_url": f"{media}{image.share_file}",
        "alt": "A loaf on a ledger",
        "caption": None,
        "credit": "M. Lind",
        "licence": None,
        "width": 8,
        "height": 6,
        "focal_point": {"x": 0.5, "y": 0.4},
        "placeholder": {"thumbhash": "IUoCBYBomD94iHiGh9eHhD+Ix1BI", "colour": "#b08d57"},
        "sources": [],
        "renditions": [],
    }


def expected_item(items: dict[str, Item]) -> dict[str, Any]:
    api = "https://api.example.org/api/v1"
    mara = {"kind": "author", "slug": "mara-lind", "label": "Mara Lind", "url": None, "type": "person", "image": None}
    mara |= {"id": str(items["mara"].pk), "api_url": f"{api}/authors/mara-lind/"}
    tag = {"id": str(items["tag"].pk), "kind": "tag", "slug": "budgets", "label": "Budgets", "url": None}
    northbank = {"name": "Northbank Trust", "ror": None, "url": None}
    return expected_card(items) | {
        "aliases": ["bread-budgets"],
        "embed_url": None,
        "oembed_url": None,
        "edition": 3,
        "state": "published",
        "notice": None,
        "language": "en-GB",
        "updated_at": "2026-06-20T08:00:00Z",
        "revised_at": "2026-06-19T10:00:00Z",
        "title": "Bread and budgets",
        "subtitle": None,
        "summary": "What a kitchen taught us about shared money.",
        "authors": [{"name": "Dr Mara Lind", "role": "author", "affiliation": northbank, "author": mara}],
        "guest": True,
        "featured": True,
        "event": None,
        "tags": [tag | {"api_url": f"{api}/tags/budgets/"}],
        "licence": {
            "id": "CC-BY-4.0",
            "name": "CC BY 4.0",
            "url": "https://creativecommons.org/licenses/by/4.0/",
        },
        "canonical_url": None,
        "reading_minutes": 1,
        "word_count": 7,
    }


def expected_document(items: dict[str, Item]) -> dict[str, Any]:
    hale = str(items["hale"].pk)
    share = f"https://api.example.org/media/{items['image'].share_file}"  # type: ignore[attr-defined]
    text = "Hale, R. (2019) Shared purses."
    reference = {"id": hale, "kind": "reference", "slug": "hale2019", "label": "Hale 2019", "url": None}
    reference |= {"api_url": "https://api.example.org/api/v1/references/hale2019/", "text": text, "doi": None}
    summary = "What a kitchen taught us about shared money."
    return expected_item(items) | {
        "table_of_contents": [{"id": "the-kitchen", "level": 2, "text": "The kitchen", "children": []}],
        "references": [
            {
                "number": 1,
                "key": "hale2019",
                "text": text,
                "html": text,
                "citations": [{"id": "bread-and-budgets-fnref-1", "locator": "p. 3"}],
                "reference": reference,
            }
        ],
        "quotes": [],
        "translations": [],
        "corrections": [{"edition": 2, "at": "2026-06-19T10:00:00Z", "note": "The sum was £40, not £400."}],
        "seo": {"title": "Bread and budgets", "description": summary, "image": share, "noindex": False},
        "json_ld": {
            "@context": "https://schema.org",
            "@type": "BlogPosting",
            "headline": "Bread and budgets",
            "description": summary,
            "url": "https://blog.example.org/bread-and-budgets",
            "inLanguage": "en-GB",
            "datePublished": "2026-06-17T23:30:00Z",
            "dateModified": "2026-06-19T10:00:00Z",
            "wordCount": 7,
            "image": share,
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "keywords": ["Budgets"],
            "author": [{"@type": "Person", "name": "Dr Mara Lind"}],
            "citation": [text],
            "publisher": {"@type": "Organization", "name": "The Test Kitchen"},
        },
        "notes": [
            {
                "id": "bread-and-budgets-fn-1",
                "number": 1,
                "html": NOTE.format(hale=hale),
                "text": "Hale 2019, p. 3.",
            }
        ],
        "body": BODY.format(hale=hale),
        "body_hast": None,
    }


def test_document_is_as_the_contract_shows_it(get: Get) -> None:
    items = make_bread()
    assert get("posts/bread-and-budgets/").json() == expected_document(items)


def test_list_item_is_the_document_without_its_text(get: Get) -> None:
    items = make_bread()
    assert results(get("posts/")) == [expected_item(items)]


def test_document_is_found_by_its_id_too(get: Get) -> None:
    items = make_bread()
    assert get(f"posts/{items['post'].pk}/").json() == expected_document(items)


def test_markdown_body_is_the_source(get: Get) -> None:
    items = make_bread()
    whole = expected_document(items) | {"body": "## The kitchen\n\nWe split £40 six ways.[@hale2019, p. 3]"}
    assert get("posts/bread-and-budgets/?body_format=markdown").json() == whole


def test_byline_without_a_page_has_no_author(get: Get) -> None:
    published("post", slug="a", authors=[{"name": "The cooks"}])
    [byline] = get("posts/a/").json()["authors"]
    assert byline == {"name": "The cooks", "role": "author", "affiliation": None, "author": None}


def test_seo_falls_back_to_title_summary_and_image(get: Get) -> None:
    image = make_image()
    own = {"title": "Own title", "description": "Own words", "image": None, "noindex": True}
    published("post", slug="a", title="Bread", summary="", image=str(image.pk))
    published("post", slug="b", title="Bread", summary="Words", seo=own)
    share = f"https://api.example.org/media/{image.share_file}"  # type: ignore[attr-defined]
    assert get("posts/a/").json()["seo"] == {"title": "Bread", "description": None, "image": share, "noindex": False}
    assert get("posts/b/").json()["seo"] == own


def test_licence_has_the_name_and_address_that_readers_know(get: Get) -> None:
    commons = "https://creativecommons.org"
    names = {
        "CC-BY-NC-SA-4.0": ("CC BY-NC-SA 4.0", f"{commons}/licenses/by-nc-sa/4.0/"),
        "CC0-1.0": ("CC0 1.0", f"{commons}/publicdomain/zero/1.0/"),
        "CC-BY-3.0-IGO": ("CC-BY-3.0-IGO", "https://spdx.org/licenses/CC-BY-3.0-IGO.html"),
        "OGL-UK-3.0": ("OGL-UK-3.0", "https://spdx.org/licenses/OGL-UK-3.0.html"),
    }
    for spdx in names:
        published("post", slug=spdx.lower(), licence=spdx)
    shown = [get(f"posts/{spdx.lower()}/").json()["licence"] for spdx in names]
    assert shown == [{"id": spdx, "name": name, "url": url} for spdx, (name, url) in names.items()]


def test_translations_are_cards_with_a_language(get: Get) -> None:
    first = published("post", slug="bread", language="en-GB")
    published("post", slug="brood", language="nl", translation_of=str(first.pk))
    published("post", slug="brot", language="de", translation_of=str(first.pk))
    make("post", slug="pain", language="fr", translation_of=str(first.pk))
    shown = {name: get(f"posts/{name}/").json()["translations"] for name in ("bread", "brood")}
    assert [(one["language"], one["slug"]) for one in shown["bread"]] == [("de", "brot"), ("nl", "brood")]
    assert [(one["language"], one["slug"]) for one in shown["brood"]] == [("de", "brot"), ("en-GB", "bread")]


def test_address_of_a_slug_that_is_not_ascii_is_a_uri(get: Get) -> None:
    published("post", slug="كرسي")
    encoded = "%D9%83%D8%B1%D8%B3%D9%8A"
    [item] = results(get("posts/"))
    shown = (item["slug"], item["api_url"], item["url"])
    assert shown == ("كرسي", f"https://api.example.org/api/v1/posts/{encoded}/", f"https://blog.example.org/{encoded}")
    assert get(f"posts/{encoded}/").json()["slug"] == "كرسي"
