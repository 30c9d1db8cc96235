"""Saves, and what becomes of them: folded, named, restored."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from content.commands import authoring, images, publishing, review
from content.errors import Conflict, Forbidden, Invalid, Stale
from content.models.account import Role
from content.models.item import Item, Revision
from content.permissions import SYSTEM, Actor
from content.queries import editing
from content.vocabulary import Stage
from tests.making import make, make_image, person, picture

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


def save(post: Item, actor: Actor, minutes: float = 0, **data: str) -> Item:
    with time_machine.travel(NOW + timedelta(minutes=minutes), tick=False):
        return authoring.update_item(item=post, data=data, actor=actor)


def titles(post: Item) -> list[str]:
    return [state["title"] for state in Revision.objects.filter(item_id=post.pk).values_list("state", flat=True)]


def test_saves_of_one_person_within_ten_minutes_are_one_revision() -> None:
    post, ed = make("post", title="0"), person("ed")
    for minutes in range(5):
        post = save(post, ed, 2 * minutes, title=str(minutes + 1))
    assert (titles(post), post.version, post.saves) == (["0", "5"], 2, 6)
    assert Revision.objects.get(number=2).began_at == NOW
    post = save(post, ed, 10, title="6")
    assert titles(post) == ["0", "5", "6"]


def test_saves_that_fold_replace_what_there_is_in_lists() -> None:
    ana = person("ana")
    lists = {"authors": [{"name": "Ana"}], "tags": [str(make("tag").pk)]}
    post = authoring.create_item(kind="post", data={"title": "Bread", **lists}, actor=ana)
    authoring.update_item(item=post, data={"authors": [{"name": "Bo"}, {"name": "Ana"}]}, actor=ana)
    assert [author["name"] for author in editing.state_of(Item.objects.get(pk=post.pk))["authors"]] == ["Bo", "Ana"]


def test_saves_of_another_and_of_programs_do_not_fold() -> None:
    post = save(make("post", title="0"), person("ed"), title="1")
    post = save(post, person("root", Role.ADMIN), title="2")
    post = save(save(post, SYSTEM, title="3"), SYSTEM, title="4")
    assert titles(post) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("refer", ["publish", "comment", "submit", "name"])
def test_revision_that_something_refers_to_stays(refer: str) -> None:
    post, ed = save(make("post", title="0"), person("ed"), title="1"), person("ed")
    {
        "publish": lambda: publishing.publish(items=[post], actor=ed),
        "comment": lambda: review.comment(item=post, text="Good.", actor=ed),
        "submit": lambda: review.submit(item=post, actor=ed),
        "name": lambda: authoring.name_revision(item=post, revision=2, name="Before the cut", actor=ed),
    }[refer]()
    assert titles(save(post, ed, 1, title="2")) == ["0", "1", "2"]


def test_revision_is_restored_as_a_save_of_its_own() -> None:
    post, ed = make("post", title="First", summary="Short."), person("ed")
    save(post, SYSTEM, title="Second", summary="Long.", slug="second")
    restored = authoring.restore_revision(item=post, revision=1, actor=ed)
    state = editing.state_of(restored)
    assert (state["title"], state["summary"], state["slug"]) == ("First", "Short.", "second")
    assert titles(post) == ["First", "Second", "First"]
    with pytest.raises(Invalid):
        authoring.restore_revision(item=post, revision=9, actor=ed)


def test_image_is_restored_with_its_file() -> None:
    image = make_image(alt="Brown")
    before = Revision.objects.get(item_id=image.pk).file
    images.replace_image(image=image, file=picture(colour="#112233"), actor=SYSTEM)
    authoring.restore_revision(item=image, revision=1, actor=SYSTEM)
    assert [one.file == before for one in Revision.objects.filter(item_id=image.pk)] == [True, False, True]


def test_restored_text_of_what_is_published_is_a_draft() -> None:
    post, ed = make("post", title="First"), person("ed")
    save(post, SYSTEM, title="Second")
    publishing.publish(items=[post], actor=ed)
    authoring.restore_revision(item=post, revision=1, actor=ed)
    assert Item.objects.get(pk=post.pk).stage == Stage.DRAFT


def test_name_is_given_and_taken() -> None:
    post, ed = make("post"), person("ed")
    assert authoring.name_revision(item=post, revision=1, name=" As sent ", actor=ed).name == "As sent"
    assert authoring.name_revision(item=post, revision=1, name=None, actor=ed).name is None


def test_patch_merges_what_it_names() -> None:
    post = make("post", seo={"title": "A", "noindex": True}, summary="Short.")
    patched = authoring.patch_item(item=post, patch={"seo": {"title": None}, "summary": None}, actor=SYSTEM)
    state = editing.state_of(patched)
    assert state["seo"] == {"title": None, "description": None, "image": None, "noindex": True}
    assert state["summary"] == ""


def test_second_of_two_who_read_the_same_is_refused() -> None:
    post = make("post", title="0")
    save(post, person("ed"), title="1")
    with pytest.raises(Stale):
        authoring.hold(item=post, saves=post.saves)
    assert authoring.hold(item=post, saves=2).saves == 2


def test_guest_writes_the_text_and_nothing_else() -> None:
    post, other = make("post", title="0"), make("post")
    guest = Actor("Mara (guest)", Role.GUEST, item_id=post.pk, is_person=True)
    assert titles(save(post, guest, title="1", body="Mine.")) == ["0", "1"]
    with pytest.raises(Forbidden) as refusal:
        save(post, guest, slug="mine", title="2")
    assert [fault["pointer"] for fault in refusal.value.errors] == ["/slug"]
    with pytest.raises(Forbidden):
        save(other, guest, title="1")
    with pytest.raises(Forbidden):
        authoring.restore_revision(item=post, revision=1, actor=guest)
    with pytest.raises(Forbidden):
        authoring.delete_item(item=post, actor=guest)


def test_guest_changes_nothing_that_is_approved() -> None:
    post = make("post", title="0")
    guest = Actor("Mara (guest)", Role.GUEST, item_id=post.pk, is_person=True)
    review.submit(item=post, actor=guest)
    save(post, guest, title="1")
    review.approve(item=post, actor=person("ed"))
    with pytest.raises(Conflict):
        save(post, guest, title="2")


def test_revision_is_restored_without_what_was_deleted_since() -> None:
    tag = make("tag")
    post = make("post", title="First", tags=[str(tag.pk)])
    authoring.delete_item(item=tag, actor=SYSTEM)
    restored = authoring.restore_revision(item=post, revision=1, actor=SYSTEM)
    assert editing.state_of(restored)["tags"] == []
