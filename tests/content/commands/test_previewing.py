"""Links opened, revoked and dropped; preview editions made, made anew, and gone when nobody covers them."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from content import tasks
from content.commands import previewing
from content.errors import Forbidden, Invalid, NotFound
from content.models import Account, Item, Work
from content.models.account import Role
from content.models.preview import Preview, PreviewEdge, PreviewEdition, PreviewItem, named_by
from content.permissions import SYSTEM, Actor
from tests.making import change, make, publish, published

DAY = timedelta(days=1)

pytestmark = pytest.mark.django_db


def opened(*items: Item, actor: Actor = SYSTEM, expires_in: timedelta | None = DAY, **terms: Any) -> Preview:
    return previewing.open_preview(items=items, actor=actor, expires_in=expires_in, **terms)


def everything() -> Preview:
    return opened(expires_in=None, everything=True)


def covered(preview: Preview) -> set[str]:
    ids = PreviewItem.objects.filter(preview=preview).values_list("item_id", flat=True)
    return set(Item.objects.filter(pk__in=ids).values_list("slug", flat=True))


def kept() -> set[str]:
    return set(PreviewEdition.objects.values_list("slug", flat=True))


def contributor(name: str) -> Actor:
    account = Account.objects.create(username=name)
    return Actor(label=name, role=Role.CONTRIBUTOR, account_id=account.pk)


def by(actor: Actor, kind: str, **data: Any) -> Item:
    item = make(kind, **data)
    Item.objects.filter(pk=item.pk).update(created_by_id=actor.account_id)
    item.refresh_from_db()
    return item


def test_token_names_the_preview_and_no_other_is_read() -> None:
    preview = opened(make("post"))
    assert named_by(preview.token) == preview.pk
    others = ("pv_", "pv_x.y", f"{preview.token}a", preview.token[:-1], "pv_€.x")
    assert [named_by(text) for text in others] == [None] * 5


def test_link_covers_what_publishing_would_take_along() -> None:
    make("tag", slug="above")
    make("tag", slug="bread", parent="above")
    published("tag", slug="public")
    make("quote", slug="waiting", standing="proposed")
    body = "[a post](post:later)\n\n::: quote waiting\n:::"
    post = make("post", slug="draft", tags=["bread", "public"], body=body)
    make("post", slug="later")
    assert covered(opened(post)) == {"draft", "bread", "above"} == kept()


def test_preview_edition_is_made_on_what_is_public() -> None:
    post = published("post", slug="bread")
    opened(change(post, title="Better"))
    [row] = PreviewEdition.objects.all()
    assert (row.number, row.change, row.reason, row.revised_at is None) == (0, None, "updated", False)
    assert PreviewEdge.objects.filter(name="year").count() == 1


def test_post_that_says_a_date_to_come_is_shown_as_of_that() -> None:
    at = timezone.now().replace(microsecond=0) + 3 * DAY
    opened(make("post", published_at=at.isoformat()))
    assert PreviewEdition.objects.get().published_at == at


def test_save_refreshes_under_a_live_link_only() -> None:
    post, other = make("post", title="First"), make("post", title="First")
    preview = opened(post, other)
    change(post, title="Second")
    with time_machine.travel(timezone.now() + 2 * DAY):
        change(other, title="Second")
    titles = {row.item_id: row.snapshot["title"] for row in PreviewEdition.objects.all()}
    assert titles == {post.pk: "Second", other.pk: "First"}
    previewing.revoke_preview(preview=preview, actor=SYSTEM)
    change(post, title="Third")
    assert PreviewEdition.objects.get(item_id=post.pk).snapshot["title"] == "Second"


def test_refresh_costs_one_query_while_no_link_covers_the_item() -> None:
    opened(make("post"))
    post = make("post")
    with CaptureQueriesContext(connection) as captured:
        previewing.refresh([post.pk])
    assert len(captured) == 1


def test_link_comes_to_cover_what_its_items_come_to_name() -> None:
    post = make("post", slug="draft")
    preview = opened(post)
    make("tag", slug="bread")
    change(post, tags=["bread"])
    assert covered(preview) == {"draft", "bread"} == kept()


def test_contributor_sees_own_drafts_and_nothing_of_others() -> None:
    me, other = contributor("me"), contributor("other")
    theirs = by(other, "tag", slug="theirs")
    by(me, "tag", slug="mine")
    post = by(me, "post", slug="draft", tags=["theirs", "mine"])
    preview = opened(post, actor=me)
    assert covered(preview) == {"draft", "mine"}
    by(other, "tag", slug="more")
    change(post, tags=["theirs", "mine", "more"])
    assert covered(preview) == {"draft", "mine"} == kept()
    with pytest.raises(Forbidden):
        opened(post, theirs, actor=me)
    with pytest.raises(Forbidden):
        opened(actor=me, expires_in=None, everything=True)


def test_link_is_revoked_by_its_maker_and_by_editors() -> None:
    me, other = contributor("me"), contributor("other")
    preview = opened(by(me, "post"), actor=me)
    with pytest.raises(Forbidden):
        previewing.revoke_preview(preview=preview, actor=other)
    previewing.revoke_preview(preview=preview, actor=me)
    preview.refresh_from_db()
    first = preview.revoked_at
    previewing.revoke_preview(preview=preview, actor=Actor(label="editor", role=Role.EDITOR))
    preview.refresh_from_db()
    assert first == preview.revoked_at is not None


@pytest.mark.parametrize("expires_in", [None, timedelta(0), -DAY, previewing.LONGEST + DAY])
def test_link_has_to_end_in_time(expires_in: timedelta | None) -> None:
    with pytest.raises(Invalid):
        opened(make("post"), expires_in=expires_in)
    assert Preview.objects.count() == 0


def test_link_to_nothing_or_to_what_is_gone_is_refused() -> None:
    with pytest.raises(Invalid):
        opened()
    post = make("post")
    Item.objects.filter(pk=post.pk).delete()
    with pytest.raises(NotFound):
        opened(post)


# --- Everything ------------------------------------------------------------------------------------------------


def test_everything_makes_what_is_saved_and_not_public() -> None:
    published("post", slug="public")
    change(published("post", slug="changed"), title="New")
    publish(make("post", slug="scheduled"), at=timezone.now() + DAY)
    make("tag", slug="draft")
    everything()
    assert kept() == {"changed", "scheduled", "draft"}
    make("tag", slug="later")
    assert "later" in kept()


def test_everything_goes_on_where_it_was_stopped() -> None:
    for number in range(5):
        make("tag", slug=f"tag-{number}")
    everything()
    PreviewEdition.objects.filter(slug__in=["tag-1", "tag-3"]).delete()
    assert (previewing.fill(batch=1), previewing.fill()) == (2, 0)
    assert len(kept()) == 5


def test_worker_sees_to_it_that_everything_is_there() -> None:
    make("tag", slug="bread")
    everything()
    PreviewEdition.objects.all().delete()
    assert tasks.run_one()
    assert kept() == {"bread"}


# --- What is over ----------------------------------------------------------------------------------------------


def test_worker_drops_what_nobody_covers_any_more() -> None:
    post, shared = make("post", slug="draft"), make("tag", slug="shared")
    first = opened(post, shared)
    opened(shared, expires_in=3 * DAY)
    with time_machine.travel(timezone.now() + 2 * DAY):
        assert tasks.run_one()
    assert (kept(), Preview.objects.filter(pk=first.pk).count()) == ({"shared"}, 1)
    with time_machine.travel(timezone.now() + previewing.TOLD + 10 * DAY):
        while tasks.run_one():
            pass
    assert (kept(), Preview.objects.count(), Work.objects.count()) == (set(), 0, 0)


def test_revoked_link_leaves_nothing_behind() -> None:
    preview = opened(make("post"))
    previewing.revoke_preview(preview=preview, actor=SYSTEM)
    assert tasks.run_one()
    assert kept() == set()
    assert previewing.drop_expired() == 0
