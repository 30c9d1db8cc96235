"""`q` on lists, and `/api/v1/search/`, as they are asked for over HTTP."""

from copy import copy
from typing import Any

import pytest

from content.models.edition import Edition
from content.models.fields import new_id
from content.models.search import SearchEntry
from content.queries import searching
from content.text.search.tokens import Texts, tokens_of
from tests.asking import Get, error_of, queries_of, results, slugs
from tests.filling import KINDS, publish_site, withdraw
from tests.making import change, make, make_image, publish, published


def post(slug: str, day: int = 1, **data: Any) -> None:
    published("post", slug=slug, published_at=f"2026-01-{day:02}T09:00:00Z", **data)


@pytest.fixture
def soups(one_connection: None) -> None:
    """Three posts, an author and a quote with soup in them."""
    published("tag", slug="food", name="Food")
    published("tag", slug="hot", name="Hot", parent="food")
    published("author", slug="rosa", name="Rosa Soup")
    rosa = [{"name": "Rosa Soup", "author": "rosa"}]
    post("first", 1, title="Soup & salt", tags=["hot"], authors=rosa)
    post("second", 2, title="Bread", summary="With <b>soup</b>.", tags=["food"], language="nl")
    post("third", 3, title="Spoons", body="One.\n\nThe *soups* of winter.")
    published("quote", slug="words", text="Soup is a method.", tags=["hot"])


# --- Lists -----------------------------------------------------------------------------------------------------


def test_list_has_what_was_searched_for_in_its_own_order(get: Get, soups: None) -> None:
    answer = get("posts/?q=soup")
    assert (slugs(answer), answer.json()["count"]) == (["third", "second", "first"], 3)
    assert slugs(get("posts/?q=soup&ordering=published_at&tag=food")) == ["first", "second"]
    assert slugs(get("posts/?q=soup%20-bread&cursor=")) == ["third", "first"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_can_be_searched(kind: str, get: Get) -> None:
    publish_site("bread")
    publish_site("soup")
    assert f"bread-{kind}" in slugs(get(f"{kind}s/?q=bread"))
    assert f"soup-{kind}" not in slugs(get(f"{kind}s/?q=bread%20-soup"))


def test_facets_and_neighbours_keep_to_the_search(get: Get, soups: None) -> None:
    post("bread", 4, title="Only bread", tags=["hot"])
    facets = get("facets/?kind=post&facets=tag,year&q=soup").json()["facets"]
    assert {one["value"]: one["count"] for one in facets["tag"]} == {"food": 2, "hot": 1}
    assert [get(f"posts/?q=soup&tag={tag}").json()["count"] for tag in ("food", "hot")] == [2, 1]
    assert get("posts/bread/neighbours/?q=soup").json()["previous"]["slug"] == "third"


def test_state_finds_what_is_under_a_notice(get: Get) -> None:
    withdraw(published("post", slug="old", title="Soup"), "notice", explanation="Out of date.")
    assert slugs(get("posts/?q=soup")) == []
    assert slugs(get("posts/?q=soup&state=withdrawn")) == ["old"]
    assert results(get("search/?q=soup")) == []


def many(number: int) -> None:
    """More posts of the same words than is reasonable to write one by one."""
    published("post", slug="one", title="Soup", published_at="2026-01-01T09:00:00Z")
    [edition] = Edition.objects.filter(kind="post", slug="one")
    [entry] = SearchEntry.objects.filter(edition=edition)
    tokens = tokens_of("post", Texts(title=["Soup"]), "en-GB")
    editions, entries = [], []
    for place in range(entry.place - number, entry.place):
        other = copy(edition)
        other.pk, other.item_id, other.change, other.slug = new_id(), new_id(), None, f"no-{place}"
        editions.append(other)
        entries.append(SearchEntry(edition=other, place=place, analyser=1, tokens=tokens))
    Edition.objects.bulk_create(editions, batch_size=1000)
    SearchEntry.objects.bulk_create(entries, batch_size=1000)


def test_list_tells_when_it_looked_at_the_latest_only(get: Get) -> None:
    many(searching.MOST_LISTED - 1)
    whole = get("posts/?q=soup&page_size=1")
    assert ("Search-Capped" in whole.headers, whole.json()["count"]) == (False, 10_000)
    published("post", slug="latest", title="Soup", published_at="2026-11-30T09:00:00Z")
    answer = get("posts/?q=soup&page_size=1")
    assert (answer["Search-Capped"], answer.json()["count"]) == ("?1", 10_000)
    assert get("posts/?q=soup&page_size=1", 304, If_None_Match=answer["ETag"])["Search-Capped"] == "?1"


# --- The search ------------------------------------------------------------------------------------------------


def test_search_has_every_kind_the_best_first(get: Get, soups: None) -> None:
    answer = get("search/?q=soups").json()
    found = [(one["kind"], one["item"]["slug"], one["score"]) for one in answer["results"]]
    assert found == [
        ("author", "rosa", 4),
        ("post", "first", 4),
        ("quote", "words", 2),
        ("post", "second", 2),
        ("post", "third", 1),
    ]
    assert {name: answer[name] for name in ("count", "next", "previous", "capped", "facets")} == {
        "count": 5,
        "next": None,
        "previous": None,
        "capped": False,
        "facets": None,
    }


def test_highlights_are_escaped_html_with_marks(get: Get, soups: None) -> None:
    found = {one["item"]["slug"]: one["highlights"] for one in results(get("search/?q=soups&kind=post,quote"))}
    assert found["first"] == {"title": "<mark>Soup</mark> &amp; salt", "summary": None, "body": None}
    assert found["second"]["summary"] == "With &lt;b&gt;<mark>soup</mark>&lt;/b&gt;."
    assert found["third"]["body"] == "One. The <mark>soups</mark> of winter."
    assert found["words"]["summary"] == "<mark>Soup</mark> is a method."


def test_card_of_a_hit_has_its_picture(get: Get) -> None:
    make_image(slug="bowl", alt="A bowl")
    published("post", title="Soup", image="bowl")
    [hit] = results(get("search/?q=soup"))
    assert hit["item"]["image"]["alt"] == "A bowl"


def test_filters_narrow_the_search(get: Get, soups: None) -> None:
    def found(query: str) -> list[str]:
        return [one["item"]["slug"] for one in results(get(f"search/?q=soup&{query}"))]

    assert found("kind=quote,author") == ["rosa", "words"]
    assert found("tag=food") == ["first", "words", "second"]
    assert found("tag_not=hot&kind=post") == ["second", "third"]
    assert found("tag_all=hot,food") == ["first", "words"]
    assert found("author=rosa") == ["first"]
    assert found("author_not=rosa&kind=post") == ["second", "third"]
    assert found("language=nl") == ["second"]
    assert found("year=2026&kind=post,reference") == ["first", "second", "third"]


def test_facets_count_what_the_filters_find(get: Get, soups: None) -> None:
    published("reference", slug="soup-book", key="soup", title="Soup", issued="2019")
    facets = get("search/?q=soup&facets=tag,author,year,kind").json()["facets"]
    counts = {name: {one["value"]: one["count"] for one in values} for name, values in facets.items()}
    assert counts == {
        "tag": {"food": 3, "hot": 2},
        "author": {"rosa": 1},
        "year": {"2026": 3, "2019": 1},
        "kind": {"post": 3, "author": 1, "quote": 1, "reference": 1},
    }
    for name, values in counts.items():
        for value, count in values.items():
            assert get(f"search/?q=soup&{name}={value}").json()["count"] == count


def test_year_before_christ_is_a_value_too(get: Get) -> None:
    published("reference", key="caesar", title="Bellum", issued="-0044")
    [year] = get("search/?q=bellum&facets=year").json()["facets"]["year"]
    assert (year["value"], get("search/?q=bellum&year=-44").json()["count"]) == ("-44", 1)


def test_facets_are_of_all_that_is_found_and_not_of_the_page(get: Get, soups: None) -> None:
    facets = get("search/?q=soup&facets=kind&page_size=1&page=2").json()["facets"]
    assert [(one["value"], one["label"], one["count"]) for one in facets["kind"]] == [
        ("post", "post", 3),
        ("author", "author", 1),
        ("quote", "quote", 1),
    ]


def test_pages_and_cursors_go_through_all_of_it(get: Get, soups: None) -> None:
    whole = [one["item"]["slug"] for one in results(get("search/?q=soup"))]
    for start in ("page=1", "cursor="):
        path, seen = f"/api/v1/search/?q=soup&page_size=2&{start}", []
        while path:
            answer = get(path.removeprefix("https://api.example.org")).json()
            seen += [one["item"]["slug"] for one in answer["results"]]
            path = answer["next"]
        assert seen == whole
        back = answer["previous"].removeprefix("https://api.example.org")
        assert [one["item"]["slug"] for one in results(get(back))] == whole[2:4]


def test_search_tells_when_there_was_more(get: Get) -> None:
    many(searching.MOST_RANKED - 1)
    answer = get("search/?q=soup&page_size=1").json()
    assert (answer["capped"], answer["count"]) == (False, 1000)
    published("post", slug="latest", title="Soup", published_at="2026-11-30T09:00:00Z")
    answer = get("search/?q=soup&page_size=1").json()
    assert (answer["capped"], answer["count"], answer["results"][0]["item"]["slug"]) == (True, 1000, "latest")


def test_search_changes_with_the_state_and_not_else(get: Get, soups: None) -> None:
    tag = get("search/?q=soup")["ETag"]
    get("search/?q=soup", 304, If_None_Match=tag)
    item = make("post", title="Soup")
    get("search/?q=soup", 304, If_None_Match=tag)
    publish(item)
    assert get("search/?q=soup", If_None_Match=tag).json()["count"] == 6
    change(item, title="Bread")
    publish(item)
    assert get("search/?q=soup", If_None_Match=tag).json()["count"] == 5


# --- Mistakes --------------------------------------------------------------------------------------------------


def test_search_needs_a_query(get: Get) -> None:
    assert error_of(get("search/", 400))["code"] == "required"
    assert error_of(get("search/?q=%20", 400))["code"] == "empty"


@pytest.mark.parametrize("path", ["search/", "posts/", "facets/?kind=post"])
def test_query_has_limits(path: str, get: Get) -> None:
    joint = "&" if "?" in path else "?"
    error = error_of(get(f"{path}{joint}q={'x' * 201}", 400))
    assert (error["parameter"], "200" in error["detail"]) == ("q", True)
    get(f"{path}{joint}q={'x' * 200}")
    words = "%20".join(f"{char}" for char in "abcdefghijklmnopqrstuvwxyz0123456789àéîõüçñšžłøßαβγδεζηθικλμνξοπρστυφχψω")
    get(f"{path}{joint}q={words}")


def test_unknown_filter_of_a_search_names_the_nearest(get: Get, soups: None) -> None:
    assert error_of(get("search/?q=soup&tag=fod", 400))["nearest"] == "food"
    assert error_of(get("search/?q=soup&kind=image", 400))["allowed"] == list(KINDS)
    assert error_of(get("search/?q=soup&search=x", 400))["nearest"] == "q"
    assert error_of(get("search/?q=soup&facets=tags", 400))["nearest"] == "tag"


@pytest.mark.parametrize(
    "query", ['"', "*", "AND", "%27%27", "NEAR(a%20b)", "a:b", "%5C", "(", "-", "%C2%AD", "^soup", "{}"]
)
def test_signs_are_text(query: str, get: Get) -> None:
    assert get(f"search/?q={query}").json()["count"] == 0
    assert get(f"posts/?q={query}").json()["count"] == 0


@pytest.mark.parametrize("path", ["posts/?q=soup", "facets/?kind=post&q=soup", "search/?q=soup"])
def test_search_knows_the_present_only(path: str, get: Get) -> None:
    assert error_of(get(f"{path}&as_of=2026-01-01", 400))["parameter"] == "as_of"


def test_nul_is_text(get: Get, soups: None) -> None:
    assert get("search/?q=soup%00salt").json()["count"] == 1
    assert slugs(get("posts/?q=salt%00soup")) == ["first"]
    assert get("search/?q=%00").json()["count"] == 0


# --- Cost ------------------------------------------------------------------------------------------------------


def test_search_takes_a_fixed_number_of_queries(get: Get, soups: None) -> None:
    asked = {
        "search/?q=soup": 5,
        "search/?q=soup&page_size=1": 5,
        "search/?q=soup&tag=food": 6,
        "search/?q=soup&tag=food&facets=tag,author,year,kind": 10,
        "search/?q=nothing": 4,
        "search/?q=***": 1,
        "posts/?q=soup": 6,
        "posts/?q=soup&cursor=": 5,
    }
    assert {path: len(queries_of(path)) for path in asked} == asked


def test_query_that_is_not_encoded_is_read_as_it_is_meant(get: Get) -> None:
    published("post", slug="a", title="Schönes Brot")
    for path in ("posts/?q=schönes&page_size=1", "search/?q=schönes", "posts/?q=sch%C3%B6nes&page_size=1"):
        answer = get(path).json()
        assert (answer["count"], answer["next"]) == (1, None)
