"""Links and embeds are filled in at read: what changes at one place shows everywhere at once, and no job runs."""

from tests.asking import Get, results
from tests.filling import withdraw
from tests.making import change, make, make_image, publish, published

ENDNOTE = '<a href="#{post}-fnref-1" role="doc-backlink" aria-label="Back to text">↩\ufe0e</a>'


def body(get: Get, post: str) -> str:
    return str(get(f"posts/{post}/").json()["body"])


def test_renamed_author_changes_the_card_and_not_the_byline(get: Get) -> None:
    mara = published("author", name="Mara Lind")
    published("post", slug="a", authors=[{"name": "M. Lind", "author": "mara-lind"}])
    change(mara, name="Mara Lind-Reyes", slug="mara-lind-reyes")
    [before] = get("posts/a/").json()["authors"]
    publish(mara)
    [after] = get("posts/a/").json()["authors"]
    assert (before["name"], before["author"]["label"], before["author"]["slug"]) == (
        "M. Lind",
        "Mara Lind",
        "mara-lind",
    )
    assert (after["name"], after["author"]["label"]) == ("M. Lind", "Mara Lind-Reyes")
    assert after["author"]["slug"] == "mara-lind-reyes"
    assert results(get("posts/"))[0]["authors"] == [after]


def test_withdrawn_author_leaves_the_byline(get: Get) -> None:
    mara = published("author", name="Mara Lind")
    published("post", slug="a", authors=[{"name": "M. Lind", "role": "editor", "author": "mara-lind"}])
    withdraw(mara, mode="gone")
    assert get("posts/a/").json()["authors"] == [
        {"name": "M. Lind", "role": "editor", "affiliation": None, "author": None}
    ]


def test_withdrawn_speaker_and_attribution_leave_the_names(get: Get) -> None:
    mara = published("author", name="Mara Lind")
    by = {"name": "M. Lind", "author": "mara-lind"}
    published("event", slug="fair", speakers=[by], sessions=[{"key": "s1", "title": "One", "speakers": [by]}])
    published("quote", slug="purse", attribution=by)
    withdraw(mara, mode="notice", explanation="At her own wish.")
    fair = get("events/fair/").json()
    alone = {"name": "M. Lind", "affiliation": None, "author": None}
    assert fair["speakers"] == fair["sessions"][0]["speakers"] == [alone | {"role": "speaker"}]
    assert get("quotes/purse/").json()["attribution"] == alone | {"role": "author"}


def test_corrected_quote_changes_in_every_post_at_once(get: Get) -> None:
    quote = published("quote", slug="purse", text="The purse.", attribution={"name": "a cook"})
    for name in ("a", "b"):
        published("post", slug=name, body="Before.\n\n::: quote purse\n:::\n\nAfter.")
    change(quote, text="The ladle & the purse.")
    publish(quote, note="She said more.")
    figure = (
        f'<figure data-kind="quote" data-id="{quote.pk}" data-slug="purse"><blockquote lang="en-GB">'
        "<p>The ladle &amp; the purse.</p></blockquote><figcaption>a cook</figcaption></figure>"
    )
    assert body(get, "a") == body(get, "b") == f"<p>Before.</p>\n{figure}\n<p>After.</p>"
    assert [card["text"] for card in get("posts/a/").json()["quotes"]] == ["The ladle & the purse."]


def test_withdrawn_quote_loses_its_words_in_every_post_at_once(get: Get) -> None:
    quote = published("quote", slug="purse", text="The purse.")
    for name in ("a", "b"):
        published("post", slug=name, body="Before.\n\n::: quote purse\n:::\n\nAfter.")
    withdraw(quote, mode="notice", explanation="She never said so.")
    assert body(get, "a") == body(get, "b") == "<p>Before.</p>\n\n<p>After.</p>"
    assert get("posts/a/").json()["quotes"] == []


def test_withdrawn_event_leaves_the_posts_that_name_it(get: Get) -> None:
    event = published("event", slug="fair", title="Fair")
    published("post", slug="a", event="fair", body="::: event fair\n:::\n\nSee [the *fair*](event:fair#round).")
    assert get("posts/a/").json()["event"]["label"] == "Fair"
    assert 'href="https://blog.example.org/events/fair#round"' in body(get, "a")
    withdraw(event, mode="gone")
    assert get("posts/a/").json()["event"] is None
    assert body(get, "a").strip() == "<p>See the <em>fair</em>.</p>"


def test_changed_event_changes_in_the_text(get: Get) -> None:
    event = published("event", slug="fair", title="Fair", venue={"name": "Mill Hall"})
    published("post", slug="a", body="::: event fair\n:::")
    change(event, title="Fair <moved>", venue={"name": "Town Hall"})
    publish(event)
    address = "https://blog.example.org/events/fair"
    assert body(get, "a").strip() == (
        f'<aside data-kind="event" data-id="{event.pk}" data-slug="fair"><p><strong><a href="{address}">'
        'Fair &lt;moved&gt;</a></strong></p><p><time datetime="2026-06-18T09:00:00Z">2026-06-18 10:00</time>, '
        "Town Hall</p></aside>"
    )


def test_withdrawn_image_leaves_its_alternative_text(get: Get) -> None:
    image = make_image(slug="loaf", alt="A loaf")
    published("post", slug="a", image="loaf", body="![Our loaf](image:loaf)\n\nAnd ![](image:loaf) here.")
    address = f"https://api.example.org/media/{image.file}"  # type: ignore[attr-defined]
    size = f'width="8" height="6" loading="lazy" data-kind="image" data-id="{image.pk}" data-slug="loaf"'
    assert body(get, "a") == (
        f'<figure><img src="{address}" alt="Our loaf" {size}></figure>\n'
        f'<p>And <img src="{address}" alt="A loaf" {size}> here.</p>'
    )
    withdraw(image, mode="gone")
    assert body(get, "a") == "<p>Our loaf</p>\n<p>And  here.</p>"
    post = get("posts/a/").json()
    assert (post["image"], post["seo"]["image"], results(get("posts/"))[0]["image"]) == (None, None, None)


def test_new_alternative_text_shows_in_every_card(get: Get) -> None:
    image = make_image(slug="loaf", alt=None)
    published("author", name="Mara Lind", image="loaf")
    published("post", slug="a", image="loaf", authors=[{"name": "M.", "author": "mara-lind"}])
    assert get("posts/a/").json()["image"]["alt"] is None
    change(image, alt="A loaf")
    publish(image)
    post = get("posts/a/").json()
    assert (post["image"]["alt"], post["authors"][0]["author"]["image"]["alt"]) == ("A loaf", "A loaf")


def test_withdrawn_reference_leaves_its_key_and_number(get: Get) -> None:
    hale = make("reference", key="hale2019", text="Hale, R. (2019) Shared purses.", issued="2019")
    change(hale, contributors={"author": [{"family": "Hale"}]})
    published("post", slug="a", body="One[@hale2019, p. 3] two.[^2]\n\n[^2]: Later.")
    withdraw(hale, mode="gone")
    post = get("posts/a/").json()
    entry = {"number": 1, "key": "hale2019", "text": "hale2019", "html": "hale2019", "reference": None}
    assert post["references"] == [entry | {"citations": [{"id": "a-fnref-1", "locator": "p. 3"}]}]
    first = {"id": "a-fn-1", "number": 1, "html": "<p>hale2019, p. 3.</p>", "text": "hale2019, p. 3."}
    assert post["notes"] == [first, {"id": "a-fn-2", "number": 2, "html": "<p>Later.</p>", "text": "Later."}]
    assert f'<li id="a-fn-1"><p>hale2019, p. 3. {ENDNOTE.format(post="a")}</p></li>' in post["body"]


def test_corrected_reference_changes_in_notes_and_list(get: Get) -> None:
    hale = make("reference", key="hale2019", text="Hale.", contributors={"author": [{"family": "Hale"}]})
    published("post", slug="a", body="One.[@hale2019]")
    change(hale, issued="2020", text="Hale (2020) Shared purses.")
    publish(hale)
    post = get("posts/a/").json()
    assert post["references"][0]["text"] == "Hale (2020) Shared purses."
    assert post["notes"][0]["text"] == "Hale 2020."
    assert f'data-id="{hale.pk}" data-slug="hale2019">Hale 2020</cite>' in post["body"]


def test_moved_tag_and_withdrawn_parent_show_at_once(get: Get) -> None:
    above = published("tag", name="Money")
    tag = published("tag", name="Budgets", parent="money")
    published("post", slug="a", tags=["budgets"])
    change(tag, name="Household budgets")
    publish(tag)
    assert [card["label"] for card in get("posts/a/").json()["tags"]] == ["Household budgets"]
    withdraw(above, mode="gone")
    assert get("tags/budgets/").json()["parent"] is None
    withdraw(tag, mode="gone")
    assert get("posts/a/").json()["tags"] == results(get("posts/"))[0]["tags"] == []


def test_renamed_post_has_its_new_address_in_links_to_it(get: Get) -> None:
    first = published("post", slug="first", title="First")
    published("post", slug="second", body="See [it](post:first).")
    change(first, slug="prime")
    publish(first)
    link = f'<a href="https://blog.example.org/prime" data-kind="post" data-id="{first.pk}" data-slug="prime">'
    assert body(get, "second") == f"<p>See {link}it</a>.</p>"


def test_link_to_an_unpublished_item_is_its_text(get: Get) -> None:
    draft = make("post", slug="draft")
    published("post", slug="a", body="See [the draft](post:draft), [it](post:nothing) and ![x](image:nothing).")
    assert body(get, "a") == "<p>See the draft, it and x.</p>"
    publish(draft)
    assert '<a href="https://blog.example.org/draft"' in body(get, "a")


def test_link_to_a_kind_without_pages_has_no_address(get: Get) -> None:
    mara = published("author", name="Mara Lind")
    published("post", slug="a", body="Ask [her](author:mara-lind).")
    assert body(get, "a") == f'<p>Ask <a data-kind="author" data-id="{mara.pk}" data-slug="mara-lind">her</a>.</p>'


def test_proposed_quote_is_not_shown_by_the_post_that_embeds_it(get: Get) -> None:
    make("quote", slug="purse", text="Never said.", standing="proposed")
    published("post", slug="a", body="::: quote purse\n:::\n\nText.")
    post = get("posts/a/").json()
    assert (post["body"].strip(), post["quotes"]) == ("<p>Text.</p>", [])


def test_notes_are_numbered_as_in_the_text(get: Get) -> None:
    published("post", slug="soup", body="B.[^b] A.[^a] B again.[^b]\n\n[^a]: The *a*.\n\n[^b]: The b.")
    post = get("posts/soup/").json()
    assert [(note["id"], note["number"], note["text"]) for note in post["notes"]] == [
        ("soup-fn-1", 1, "The b."),
        ("soup-fn-2", 2, "The a."),
    ]
    assert post["notes"][1]["html"] == "<p>The <em>a</em>.</p>"
    marks = [f'<a id="soup-fnref-{mark}" href="#soup-fn-{mark[0]}" role="doc-noteref">' for mark in ("1", "2", "1-2")]
    assert [mark in post["body"] for mark in marks] == [True, True, True]
    assert '<a href="#soup-fnref-1-2" role="doc-backlink"' in post["body"]


def test_links_of_a_quote_show_what_they_name_now(get: Get) -> None:
    post = published("post", slug="a", title="Bread")
    published("quote", slug="purse", source={"post": "a"})
    change(post, title="Bread and budgets")
    publish(post)
    assert get("quotes/purse/").json()["source"]["post"]["label"] == "Bread and budgets"
    withdraw(post, mode="gone")
    assert get("quotes/purse/").json()["source"]["post"] is None


def test_key_of_a_missing_reference_is_text(get: Get) -> None:
    key = "<img src=x onerror=alert(1)>"
    published("post", slug="p", citations=[{"key": key, "reference": None, "listed": True}])
    cited = get("posts/p/").json()["references"][0]
    assert (cited["key"], cited["text"]) == (key, key)
    assert cited["html"] == "&lt;img src=x onerror=alert(1)&gt;"


def test_slug_with_a_dot_is_a_name_in_texts_too(get: Get) -> None:
    quote = published("quote", slug="v1.3", text="Three ladders.")
    published("post", slug="p", body="::: quote v1.3\n:::\n\nSee [it](quote:v1.3).")
    body = get("posts/p/").json()["body"]
    assert "Three ladders." in body
    assert body.count(f'data-id="{quote.pk}"') == 2
