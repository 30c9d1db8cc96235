"""Publishing now: what it takes along, what it leaves, and when it makes nothing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content.commands import authoring, publishing
from content.errors import Conflict, Forbidden, Invalid, NotFound
from content.models import Account, Change, Edition, Head
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from tests.making import change, make, make_image, publish, published


def slugs(editions: list[Edition]) -> list[str]:
    return sorted(edition.slug for edition in editions)


def test_publish_takes_its_closure_along() -> None:
    trunk = make("tag", slug="trunk")
    twig = make("tag", slug="twig", parent="trunk")
    picture = make_image("portrait.png", alt="A portrait")
    author = make("author", slug="ada", image="portrait")
    make("event", slug="fair", tags=["twig"], speakers=[{"name": "Ada", "author": "ada"}])
    make("reference", slug="book", key="book")
    make("quote", slug="saying", text="So it goes.", attribution={"name": "Ada", "author": "ada"})
    make_image("chart.png", alt="A chart")
    body = "See [@book].\n\n::: quote saying\n:::\n\n![Chart](image:chart)\n\n::: event fair\n:::\n"
    post = make("post", slug="post", body=body, tags=["twig"], authors=[{"name": "Ada L.", "author": "ada"}])
    publication = publish(post)
    assert slugs(publication.editions) == ["post"]
    assert slugs(publication.taken) == ["ada", "book", "chart", "fair", "portrait", "saying", "trunk", "twig"]
    assert {edition.visible_from for edition in publication.taken} == {publication.editions[0].visible_from}
    assert len({edition.group for edition in [*publication.taken, *publication.editions]}) == 1
    assert {item.slug for item in (trunk, twig, picture, author)} == {"trunk", "twig", "portrait", "ada"}


def test_publish_never_takes_posts_or_undecided_quotes() -> None:
    make("post", slug="draft")
    make("quote", slug="source", text="From a draft.", source={"post": "draft"})
    make("quote", slug="proposed", text="Found by a program.", standing="proposed")
    rejected = make("quote", slug="rejected", text="Wrong.", standing="proposed")
    authoring.reject_quote(quote=rejected, actor=SYSTEM)
    body = "[a draft](post:draft)\n\n::: quote source\n:::\n\n::: quote proposed\n:::\n\n::: quote rejected\n:::\n"
    assert slugs(publish(make("post", slug="post", body=body)).taken) == ["source"]


def test_publish_takes_nothing_that_was_public_once() -> None:
    author = published("author", slug="ada")
    change(author, name="Ada, renamed in a draft")
    post = make("post", authors=[{"name": "Ada", "author": "ada"}])
    assert publish(post).taken == []
    assert Edition.objects.filter(item_id=author.pk).count() == 1


def test_publish_proposed_quote_refused_until_accepted() -> None:
    quote = make("quote", slug="q", standing="proposed", text="Said by somebody.")
    with pytest.raises(Conflict) as refusal:
        publish(quote)
    assert refusal.value.code == "not_accepted"
    assert refusal.value.errors[0]["pointer"] == "/quote/q"
    publish(authoring.accept_quote(quote=quote, actor=SYSTEM))
    assert Change.objects.get().slug == "q"


def test_publish_unchanged_makes_nothing() -> None:
    post = published("post", slug="post")
    publication = publish(post)
    assert (publication.editions, slugs(publication.unchanged)) == ([], ["post"])
    assert Head.objects.get().number == 1


def test_publish_with_note_makes_an_edition_and_a_correction() -> None:
    post = published("post", slug="post")
    edition = publish(post, note="A name was misspelt.").editions[0]
    at = f"{edition.visible_from:%Y-%m-%dT%H:%M:%SZ}"
    assert edition.corrections == [{"edition": 2, "at": at, "note": "A name was misspelt."}]
    assert (edition.number, edition.reason, edition.revised_at) == (2, "updated", edition.visible_from)


def test_publish_minor_leaves_revised_at() -> None:
    post = published("post", title="Tpyo")
    major = publish(change(post, title="Typo!")).editions[0]
    minor = publish(change(post, title="Typo"), minor=True).editions[0]
    assert minor.minor
    assert minor.revised_at == major.visible_from
    assert minor.updated_at == minor.visible_from


def test_publish_several_at_one_instant_in_consecutive_numbers() -> None:
    publication = publish(make("post"), make("post"), make("tag"))
    assert [edition.change for edition in publication.editions] == [1, 2, 3]
    assert {one.at for one in Change.objects.all()} == {publication.editions[0].visible_from}
    assert Head.objects.get().at == publication.editions[0].visible_from


def test_publish_published_at_is_editorial() -> None:
    post = published("post", published_at="2015-03-19T09:00:00Z")
    edition = Edition.objects.get(item_id=post.pk)
    assert edition.published_at == datetime(2015, 3, 19, 9, tzinfo=UTC)
    assert edition.visible_from > datetime(2026, 1, 1, tzinfo=UTC)


def test_publish_published_at_in_future_refused() -> None:
    later = (timezone.now() + timedelta(days=1)).isoformat()
    with pytest.raises(Conflict) as refusal:
        publish(make("post", published_at=later))
    assert refusal.value.code == "published_at_in_future"


def test_publish_backfill_was_updated_when_it_was_published_there() -> None:
    post = make("post", published_at="2015-03-19T09:00:00Z")
    edition = publish(post, reason="backfill").editions[0]
    assert (edition.reason, edition.updated_at) == ("backfill", edition.published_at)
    assert Change.objects.get().reason == "backfill"


def test_publish_slug_of_another_refused() -> None:
    first = published("post", slug="bread")
    change(first, slug="loaf")
    second = make("post", slug="bread")
    with pytest.raises(Conflict) as refusal:
        publish(second)
    assert refusal.value.code == "slug_taken"
    assert Head.objects.get().number == 1


def test_publish_swapped_slugs_in_one_publication() -> None:
    one, two = published("post", slug="one"), published("post", slug="two")
    authoring.swap_slugs(first=one, second=two, actor=SYSTEM)
    publication = publish(one, two)
    assert [edition.slug for edition in publication.editions] == ["two", "one"]
    assert [change.previous_slug for change in Change.objects.filter(number__gt=2)] == ["one", "two"]


def test_publish_half_of_a_swap_refused() -> None:
    one, two = published("post", slug="one"), published("post", slug="two")
    authoring.swap_slugs(first=one, second=two, actor=SYSTEM)
    with pytest.raises(Conflict) as refusal:
        publish(one)
    assert refusal.value.code == "slug_taken"


def test_publish_contributor_refused() -> None:
    account = Account.objects.create(username="casey")
    actor = Actor(label="casey", role=Role.CONTRIBUTOR, account_id=account.pk)
    post = authoring.create_item(kind="post", data={"title": "Mine"}, actor=actor)
    with pytest.raises(Forbidden):
        publishing.publish(items=[post], actor=actor)
    assert Head.objects.get().number == 0


def test_publish_deleted_item_refused() -> None:
    post = make("post")
    authoring.delete_item(item=make("post", title="Another"), actor=SYSTEM)
    gone = make("post")
    kept = gone.pk
    authoring.delete_item(item=gone, actor=SYSTEM)
    gone.pk = kept
    with pytest.raises(NotFound):
        publish(post, gone)
    assert Head.objects.get().number == 0


def test_publish_uses_the_latest_revision_however_old_the_object() -> None:
    post = make("post", title="Old")
    stale = type(post).objects.get(pk=post.pk)
    change(post, title="New")
    assert publish(stale).editions[0].snapshot["title"] == "New"


def test_publish_note_that_no_database_keeps_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        publish(published("post"), note="a\x00b")
    assert refusal.value.errors[0]["pointer"] == "/note"


def test_publish_again_after_gone_continues_the_numbers() -> None:
    post = published("post", slug="post")
    publishing.withdraw(item=post, mode="gone", actor=SYSTEM)
    edition = publish(post).editions[0]
    assert (edition.number, edition.state, edition.change) == (3, "published", 3)
    assert edition.published_at == Edition.objects.get(item_id=post.pk, number=1).published_at


def test_publish_takes_many_items_in_one_go() -> None:
    posts = [make("post", title=f"Post number {number}") for number in range(30)]
    assert [edition.change for edition in publish(*posts).editions] == list(range(1, 31))


def test_publish_keeps_nothing_when_one_item_is_refused() -> None:
    fine, proposed = make("post"), make("quote", standing="proposed")
    with pytest.raises(Conflict):
        publish(fine, proposed)
    assert Edition.objects.count() == 0


@pytest.mark.sqlite
@pytest.mark.parametrize("terms", [{}, {"at": datetime(2027, 1, 1, tzinfo=UTC)}])
def test_holder_of_a_slug_is_found_by_it(terms: dict[str, Any]) -> None:
    """Not among all of a kind, of which there may be a million."""
    post = make("post", slug="bread")
    with CaptureQueriesContext(connection) as asked:
        publish(post, **terms)
    reads = [query["sql"] for query in asked.captured_queries if 'FROM "content_edition" WHERE' in query["sql"]]
    by_slug = [sql for sql in reads if '"slug"' in sql.partition("WHERE")[2]]
    with connection.cursor() as cursor:
        plans = [cursor.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in by_slug]
    used = {line[3].partition(" (")[0] for plan in plans for line in plan if "content_edition" in line[3]}
    indexes = {line.partition(" USING INDEX ")[2] for line in used}
    assert ("edition_slug" in indexes, indexes - {"edition_slug", "edition_item"}) == (True, set())
