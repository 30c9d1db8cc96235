"""What names in requests stand for."""

from uuid import uuid4

import pytest

from content.queries import naming
from tests.content.queries.test_reading import moment
from tests.filling import withdraw
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db


def test_names_stand_for_ids_whatever_they_are_spelled_as() -> None:
    tag = published("tag", slug="old", aliases=["/t/old"])
    change(tag, slug="recent")
    publish(tag)
    make("tag", slug="draft")
    names = naming.resolve(
        moment(), [("tag", name) for name in ("recent", "old", "/t/old", str(tag.pk), "draft", "nothing")]
    )
    assert [names.ids["tag", name] for name in ("recent", "old", "/t/old", str(tag.pk))] == [str(tag.pk)] * 4
    assert [names.ids["tag", name] for name in ("draft", "nothing")] == [None, None]


def test_name_is_that_of_its_kind() -> None:
    tag, author = published("tag", slug="same"), published("author", slug="same")
    names = naming.resolve(moment(), [("tag", "same"), ("author", "same"), ("event", "same")])
    assert names.ids == {("tag", "same"): str(tag.pk), ("author", "same"): str(author.pk), ("event", "same"): None}


def test_tag_stands_for_its_descendants_where_they_are_now() -> None:
    top, middle, low = (published("tag", slug=slug) for slug in ("top", "middle", "low"))
    change(middle, parent="top")
    change(low, parent="middle")
    publish(middle, low)
    ids = [str(tag.pk) for tag in (top, middle, low)]
    names = naming.resolve(moment(), [("tag", "top"), ("tag", "middle")])
    assert (names.matching("tag", "top"), names.matching("tag", "middle")) == (ids, ids[1:])
    change(low, parent=None)
    publish(low)
    assert naming.resolve(moment(), [("tag", "top")]).matching("tag", "top") == ids[:2]
    withdraw(middle, "gone")
    assert naming.resolve(moment(), [("tag", "top")]).matching("tag", "top") == ids[:1]


def test_withdrawn_name_matches_nothing() -> None:
    tag = published("tag", slug="old")
    withdraw(tag, "notice", explanation="Merged.")
    names = naming.resolve(moment(), [("tag", "old")])
    assert (names.ids["tag", "old"], names.matching("tag", "old")) == (str(tag.pk), [])


def test_names_take_one_query_and_none_without_names(django_assert_num_queries: object) -> None:
    published("tag", slug="a")
    now = moment()
    with django_assert_num_queries(1):  # type: ignore[operator]
        naming.resolve(now, [("tag", "a"), ("author", "b"), ("post", str(uuid4()))])
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert naming.resolve(now, []).ids == {}


def test_nearest_is_public() -> None:
    published("tag", slug="sourdough")
    make("tag", slug="sourdoug")
    gone = published("tag", slug="sourdougg")
    withdraw(gone, "gone")
    now = moment()
    assert (naming.nearest(now, "tag", "sourdou"), naming.nearest(now, "tag", "xyz")) == ("sourdough", None)
    assert naming.nearest(now, "tag", "x" * 10_000) is None
