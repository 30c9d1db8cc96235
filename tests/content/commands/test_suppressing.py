"""Suppressing: one past edition loses its bytes for good."""

import pytest

from content.commands import publishing
from content.errors import Conflict, Forbidden, Invalid
from content.models import Body, Change, Edge, Edition, Head, Item
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from tests.making import change, make, publish, published


def suppress(item: Item, edition: int = 1, reason: str = "An address leaked.") -> Edition:
    return publishing.suppress(item=item, edition=edition, reason=reason, actor=SYSTEM)


def corrected() -> Item:
    post = published("post", slug="post", title="Leaked address", body="Leaked address")
    publish(change(post, title="Clean", body="Clean"), note="Removed an address.")
    return post


def test_suppress_erases_the_bytes_and_keeps_the_row() -> None:
    post = corrected()
    before = Edition.objects.get(item_id=post.pk, number=1)
    row = suppress(post)
    assert (row.pk, row.number, row.change, row.visible_until) == (before.pk, 1, 1, before.visible_until)
    assert (row.suppressed_reason, row.suppressed_at) == ("An address leaked.", Head.objects.get().at)
    assert not Body.objects.filter(edition=row).exists()
    assert not Edge.objects.filter(edition=row).exists()


def test_suppress_leaves_the_words_in_no_column() -> None:
    post = corrected()
    suppress(post)
    values = Edition.objects.filter(item_id=post.pk, number=1).values().get()
    assert not [name for name, value in values.items() if "leaked address" in str(value).lower()]
    assert values["hash"] != Edition.objects.get(item_id=post.pk, number=2).hash


def test_suppress_is_an_entry_of_the_log_and_no_update() -> None:
    post = corrected()
    suppress(post)
    last = Change.objects.last()
    assert last is not None
    assert (last.number, last.action, last.reason, last.minor) == (3, "upsert", "reissued", True)
    assert (last.slug, last.edition_number, last.at) == ("post", 2, Head.objects.get().at)


def test_suppress_of_what_is_gone_stays_gone_in_the_log() -> None:
    post = corrected()
    publishing.withdraw(item=post, mode="gone", actor=SYSTEM)
    suppress(post)
    last = Change.objects.last()
    assert last is not None
    assert (last.action, last.reason) == ("delete", "gone")


def test_suppress_the_current_edition_refused() -> None:
    with pytest.raises(Conflict) as refusal:
        suppress(corrected(), edition=2)
    assert refusal.value.code == "current"
    assert Head.objects.get().number == 2


def test_suppress_an_edition_that_is_not_there_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        suppress(corrected(), edition=3)
    assert refusal.value.errors[0]["pointer"] == "/edition"


@pytest.mark.parametrize("reason", ["", "  ", "a\x00b"])
def test_suppress_without_a_reason_refused(reason: str) -> None:
    with pytest.raises(Invalid) as refusal:
        suppress(corrected(), reason=reason)
    assert refusal.value.errors[0]["pointer"] == "/reason"


def test_suppress_a_draft_refused() -> None:
    with pytest.raises(Invalid):
        suppress(make("post"))


def test_suppress_is_for_administrators() -> None:
    with pytest.raises(Forbidden):
        publishing.suppress(item=corrected(), edition=1, reason="No.", actor=Actor("ed", Role.EDITOR))


def test_suppress_takes_the_note_out_of_later_corrections() -> None:
    post = corrected()
    publish(change(post, title="Cleaner"), note="A comma.")
    before = Edition.objects.get(item_id=post.pk, number=3)
    assert [correction["note"] for correction in before.corrections] == ["Removed an address.", "A comma."]
    suppress(post, edition=2)
    after = Edition.objects.get(item_id=post.pk, number=3)
    assert [correction["note"] for correction in after.corrections] == ["A comma."]
    assert after.hash != before.hash


def test_suppress_takes_the_words_of_a_notice_out_of_the_log() -> None:
    post = corrected()
    publishing.withdraw(item=post, mode="notice", explanation="Libel.", actor=SYSTEM)
    publish(change(post, title="Again"))
    suppress(post, edition=3)
    assert list(Change.objects.filter(explanation__isnull=False)) == []
