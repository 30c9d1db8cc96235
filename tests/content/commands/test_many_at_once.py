"""Many items at once: the same result as one by one, with few queries; and what the database refuses has a name."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content.commands import authoring, publishing
from content.errors import Conflict, Invalid
from content.models import Edge, Edition
from content.models.edition import Body, Change
from content.permissions import SYSTEM
from content.queries import editing
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db


def queries_of(*items: Any) -> int:
    with CaptureQueriesContext(connection) as queries:
        publish(*items)
    return len(queries)


def test_publish_of_many_takes_as_many_queries_as_of_one() -> None:
    tags = [make("tag") for _ in range(9)]
    assert queries_of(tags[0]) == queries_of(*tags[1:4]) == queries_of(*tags[4:])


def test_publish_of_many_writes_what_one_by_one_would() -> None:
    tag = published("tag")
    posts = [make("post", title="Bread", body=f"Loaf {n}.", tags=[tag.slug]) for n in range(3)]
    together = publish(*posts).editions
    alone = [publish(make("post", title="Bread", body=f"Loaf {n}.", tags=[tag.slug])).editions[0] for n in range(3)]
    for one, other in zip(together, alone, strict=True):
        assert (one.number, one.snapshot, one.reason) == (other.number, other.snapshot, other.reason)
        assert Body.objects.get(edition=one).parts == Body.objects.get(edition=other).parts
        edges = [set(Edge.objects.filter(edition=e).values_list("name", "value")) for e in (one, other)]
        own = [{("translation", str(e.item_id))} for e in (one, other)]
        assert edges[0] - own[0] == edges[1] - own[1]
    numbers = list(Change.objects.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(1, 8))
    assert [edition.change for edition in together] == [2, 3, 4]


def test_publish_of_many_beside_a_schedule_keeps_it() -> None:
    later, other = published("post"), published("post")
    at = timezone.now() + timedelta(days=1)
    change(later, title="Tomorrow")
    publish(later, at=at)
    change(later, title="Today")
    change(other, title="Today")
    made = publish(later, other, if_scheduled="keep").editions
    assert [edition.number for edition in made] == [2, 2]
    assert Edition.objects.get(change=None).number == 3


def test_publish_of_many_refuses_a_slug_that_is_public_already() -> None:
    first = published("post", slug="bread")
    change(first, slug="loaf")
    second = make("post", slug="bread")
    with pytest.raises(Conflict, match="The post “bread” is public already, or scheduled"):
        publish(make("post"), second)
    publish(first, second)
    assert Edition.objects.filter(slug="bread", visible_until=None).get().item_id == second.pk


def test_publish_of_many_tells_the_slug_that_was_before() -> None:
    one, other = published("post", slug="bread"), published("post", slug="salt")
    publish(change(one, slug="loaf"), change(other, title="Salt"))
    changes = Change.objects.order_by("number").values_list("slug", "previous_slug")
    assert list(changes)[2:] == [("loaf", "bread"), ("salt", None)]


def test_save_names_the_constraint_that_the_database_refused() -> None:
    post = make("post")
    with pytest.raises(Invalid) as error:
        authoring.update_item(item=post, data={"translation_of": post.slug}, actor=SYSTEM)
    assert [fault["code"] for fault in error.value.errors] == ["invalid"]
    assert editing.state_of(editing.load(post))["translation_of"] is None


def test_is_unchanged_compares_with_the_last_revision() -> None:
    tag = make("tag", slug="rye")
    post = make("post", title="Bread", tags=["rye"], body="See [@rye2019].")
    before = editing.state_of(editing.load(post))
    same = {"kind": "post", "before": before}
    assert authoring.is_unchanged(**same, data={"title": "Bread", "tags": ["rye"], "summary": None})
    assert authoring.is_unchanged(**same, data={"tags": [str(tag.pk)]})
    assert not authoring.is_unchanged(**same, data={"title": "Rye"})
    assert not authoring.is_unchanged(**same, data={"slug": "other"})
    make("reference", key="rye2019")
    assert not authoring.is_unchanged(**same, data={"title": "Bread"})
    assert publishing.publish(items=[post], actor=SYSTEM).editions


def test_resolver_learns_many_names_and_forgets_what_was_made() -> None:
    make("tag", slug="rye")
    resolver = editing.Resolver()
    resolver.learn({("tag", "rye"), ("tag", "oat"), ("post", "rye")})
    with CaptureQueriesContext(connection) as queries:
        assert (resolver("tag", "rye") is None, resolver("tag", "oat"), resolver("post", "rye")) == (False, None, None)
    assert len(queries) == 0
    authoring.create_item(kind="tag", data={"slug": "oat", "name": "Oat"}, actor=SYSTEM, resolver=resolver)
    assert resolver("tag", "oat") is not None
