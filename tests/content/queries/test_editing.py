"""Working copies, found by what people call them."""

import pytest

from content.models import Item
from content.queries import editing
from tests.making import change, make, make_image, published

pytestmark = pytest.mark.django_db


def test_find_by_id_slug_and_alias() -> None:
    post = make("post", slug="bread", aliases=["/2015/bread.html"])
    for name in (str(post.pk), "bread", "/2015/bread.html"):
        assert editing.find("post", name) == post
    for kind, name in (("tag", "bread"), ("post", "loaf"), ("post", post.pk.hex), ("post", "")):
        assert editing.find(kind, name) is None


def test_find_slug_wins_over_alias() -> None:
    make("post", slug="old", aliases=["bread"])
    holder = make("post", slug="bread")
    assert editing.find("post", "bread") == holder


def test_find_what_was_renamed() -> None:
    post = published("post", slug="first")
    change(post, slug="second")
    assert editing.find("post", "first") == post


def test_ids_of_many_names_in_three_queries(django_assert_max_num_queries: pytest.FixtureRequest) -> None:
    post, tag = make("post", slug="bread", aliases=["loaf"]), make("tag", slug="bread")
    names = {("post", "bread"), ("post", "loaf"), ("tag", "bread"), ("tag", str(tag.pk)), ("tag", str(post.pk))}
    with django_assert_max_num_queries(3):  # type: ignore[operator]
        found = editing.ids_of(names)
    assert found == {
        ("post", "bread"): str(post.pk),
        ("post", "loaf"): str(post.pk),
        ("tag", "bread"): str(tag.pk),
        ("tag", str(tag.pk)): str(tag.pk),
    }


def test_ids_of_nothing() -> None:
    assert editing.ids_of(set()) == {}


def test_resolver_asks_once_and_can_forget(django_assert_num_queries: pytest.FixtureRequest) -> None:
    resolve = editing.Resolver()
    assert resolve("tag", "bread") is None
    tag = make("tag", slug="bread")
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert resolve("tag", "bread") is None
    resolve.forget("tag", "bread")
    assert resolve("tag", "bread") == str(tag.pk)


def test_linking_to_finds_every_kind_of_link() -> None:
    picture, author = make_image("p.png"), make("author", slug="ada", image="p")
    credit = [{"name": "Ada", "author": "ada"}]
    event = make("event", slug="fair", sessions=[{"key": "s", "title": "S", "speakers": credit}], image="p")
    reference, tag = make("reference", key="book"), make("tag", slug="bread")
    child = make("tag", parent="bread")
    post = make("post", body="[@book]", tags=["bread"], event="fair", image="p")
    other = make("post", seo={"image": "p"}, translation_of=str(post.pk))
    quote = make("quote", source={"post": str(post.pk), "event": "fair", "reference": "book"}, attribution=credit[0])

    def linking(item: Item) -> list[Item]:
        return list(Item.objects.filter(pk__in=editing.linking_to(item.pk)).order_by("pk"))

    assert {item.pk for item in linking(picture)} == {author.pk, event.pk, post.pk, other.pk}
    assert {item.pk for item in linking(author)} == {event.pk, quote.pk}
    assert {item.pk for item in linking(event)} == {post.pk, quote.pk}
    assert {item.pk for item in linking(tag)} == {child.pk, post.pk}
    assert {item.pk for item in linking(post)} == {other.pk, quote.pk}
    assert {item.pk for item in linking(reference)} == {post.pk, quote.pk}


def test_state_of_holds_json_values_only() -> None:
    state = editing.state_of(make("event", published_at="2015-03-19T10:00:00+01:00", venue={"name": "Hall"}))
    assert state["published_at"] == "2015-03-19T09:00:00Z"
    assert (state["starts_local"], state["starts_on"]) == ("2026-06-18T10:00:00", "2026-06-18")
    assert state["venue"] == {
        "name": "Hall",
        "address": None,
        "locality": None,
        "country": None,
        "latitude": None,
        "longitude": None,
    }
