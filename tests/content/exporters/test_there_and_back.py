"""What leaves comes back: the same bytes when it leaves again, and the same answers for the public."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.apps import apps
from django.core.files.storage import default_storage
from django.utils import timezone
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from content.commands.authoring import create_item, delete_item, name_revision, update_item
from content.commands.images import replace_image
from content.commands.inviting import invite
from content.commands.originals import keep_original
from content.commands.publishing import release
from content.commands.review import comment, resolve_comment, submit
from content.importers.markdown import MarkdownImporter
from content.importers.plaintext import PlaintextImporter
from content.importers.report import Outcome, Report
from content.importers.samples import load_samples
from content.models import (
    Change,
    Comment,
    Deed,
    Deletion,
    Edition,
    Head,
    Invitation,
    Item,
    Original,
    Revision,
    Work,
)
from content.models.columns import columns_of
from content.permissions import SYSTEM
from content.queries.whole import PRIVATE
from tests.conftest import ROOT
from tests.content.exporters.moving import check_there_and_back, empty, export, files, restore
from tests.content.exporters.scenes import live
from tests.content.stating import STATES
from tests.content.test_states import rolled_back
from tests.faults.invariants import check_all
from tests.making import DEFAULTS, make, make_image, person, picture, publish
from tests.promises.canaries import plant

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection", "media")]

EVERY_TABLE = {
    *("alias", "author", "authorlink", "body", "change", "citation", "comment", "contributor", "credit"),
    *("deed", "deletion", "edge", "edition"),
    *("event", "eventexception", "eventlink", "groupnote", "image", "item", "original", "post", "quote", "reference"),
    *("revision", "session", "sessiongroup", "tag", "tagging"),
}
LEFT = {
    *("account", "follower", "head", "invitation", "searchentry", "work"),
    # Links end with the machine that made them.
    *("preview", "previewbody", "previewedge", "previewedition", "previewitem"),
}


# By corpus, how it is imported and published.
IMPORTS: dict[str, Callable[[Path], Report]] = {
    "plaintext": lambda folder: PlaintextImporter(
        folder / "iriss-blog.txt", folder / "iriss-blog.yaml", publish=True
    ).run(),
    "digitalgov": lambda folder: MarkdownImporter(folder / "digitalgov", layout=str(DIGITALGOV), publish=True).run(),
}
DIGITALGOV = ROOT / "tests/content/importers/digitalgov.yaml"


def test_every_table_is_exported_or_named_here() -> None:
    """Whoever adds a table about content adds it to the export, or to what is made again."""
    assert {model._meta.model_name for model in apps.get_app_config("content").get_models()} == EVERY_TABLE | LEFT


def test_sample_comes_back(tmp_path: Path) -> None:
    load_samples(ROOT / "samples")
    check_there_and_back(tmp_path)


def test_items_in_every_state_come_back_and_schedules_come_in_their_time(tmp_path: Path) -> None:
    plant()
    check_there_and_back(tmp_path, then=timezone.now() + timedelta(days=3650))
    assert list(Work.objects.values_list("task", "due_at")) == [("release", Head.objects.get().next_transition)]
    check_all()
    with time_machine.travel(timezone.now() + timedelta(days=3650), tick=False):
        assert len(release()) > 10
    check_all()


@pytest.mark.parametrize("seed", [1, 2])
def test_content_that_has_lived_comes_back(seed: int, tmp_path: Path, record_property: Any) -> None:
    outcome = live(seed, 70)
    record_property("outcome", dict(outcome))
    assert outcome["done"] > outcome.total() / 3
    check_there_and_back(tmp_path)
    check_all()


# Without shrinking, which takes minutes: an example writes and reads two hundred files.
PROPERTY = settings(
    max_examples=5,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@PROPERTY
@given(data=st.data())
def test_whatever_an_editor_can_save_comes_back(tmp_path: Path, data: st.DataObject) -> None:
    with rolled_back():
        links = {kind: [make(kind).slug, str(make(kind).pk)] for kind in DEFAULTS} | {"image": [make_image().slug]}
        made = [make(kind, slug=f"any-{kind}", **data.draw(STATES[kind](links))) for kind in sorted(STATES)]
        rows = {item.pk: columns_of(Item.objects.get(pk=item.pk)) for item in made}
        first = export(tmp_path)
        empty()
        restore(first)
        assert files(export(tmp_path)) == files(first)
        assert {pk: columns_of(Item.objects.get(pk=pk)) for pk in rows} == rows


def test_restored_log_goes_on_where_it_was(tmp_path: Path) -> None:
    publish(make("post", slug="bread"))
    before = Head.objects.get()
    place = export(tmp_path)
    empty()
    restore(place)
    head = Head.objects.get()
    assert (head.number, head.at, head.next_transition) == (before.number, before.at, None)
    assert head.log_id != before.log_id
    publish(make("post"))
    assert Change.objects.count() == 2
    check_all()


def test_accounts_stay_and_what_they_did_is_nobodys(tmp_path: Path) -> None:
    ada = person("ada", address="192.0.2.1")
    item = create_item(kind="author", data={"name": "Bread"}, actor=ada)
    submit(item=item, actor=ada, note="Ready.")
    place = export(tmp_path)
    assert not any(str(ada.account_id).encode() in content for content in files(place).values())
    empty()
    restore(place)
    assert Item.objects.get(pk=item.pk).created_by is None
    assert Revision.objects.values_list("made_by", "actor", "address").get() == (None, "ada", "192.0.2.1")
    assert Deed.objects.values_list("account_id", "actor", "address").get() == (None, "ada", "192.0.2.1")
    assert Comment.objects.values_list("account_id", "actor", "text").get() == (None, "ada", "Ready.")


# The large one takes minutes, and what is said of the database by it the small one says as well.
LARGE = pytest.param("digitalgov", marks=pytest.mark.sqlite)


@pytest.mark.parametrize("form", [LARGE, *sorted(IMPORTS.keys() - {"digitalgov"})])
def test_corpus_comes_back(form: str, corpus: Path, tmp_path: Path) -> None:
    IMPORTS[form](corpus)
    assert Original.objects.exists()
    check_there_and_back(tmp_path, most=200)
    revisions, editions = Revision.objects.count(), Edition.objects.count()
    assert {entry.outcome for entry in IMPORTS[form](corpus).items} == {Outcome.UNCHANGED}
    assert (Revision.objects.count(), Edition.objects.count()) == (revisions, editions)


def test_files_that_images_had_come_back(tmp_path: Path) -> None:
    image = make_image(size=(8, 6))
    publish(image)
    replace_image(image=image, file=picture((20, 10), form="JPEG"), actor=SYSTEM)
    publish(image)
    replace_image(image=image, file=picture((9, 9)), actor=SYSTEM)
    check_there_and_back(tmp_path)
    named = [edition.snapshot["file"] for edition in Edition.objects.all()]
    assert all(default_storage.exists(file[name]) for file in named for name in ("file", "share_file"))


def test_stages_comments_names_and_deeds_come_back(tmp_path: Path) -> None:
    ada, post = person("ada", address="2001:db8::1"), make("post", slug="bread")
    update_item(item=post, data={"title": "Bread"}, actor=ada)
    update_item(item=post, data={"title": "White bread"}, actor=ada)
    name_revision(item=post, revision=2, name="White", actor=ada)
    submit(item=post, actor=ada, note="Ready.")
    resolve_comment(comment=comment(item=post, text="Why white?", revision=1, actor=ada), actor=ada)
    delete_item(item=make("tag", slug="crumb"), actor=ada)
    kept = (Item, Revision, Comment, Deed)
    rows = [[columns_of(row, but=PRIVATE) for row in model.objects.order_by("pk")] for model in kept]
    check_there_and_back(tmp_path)
    assert [[columns_of(row, but=PRIVATE) for row in model.objects.order_by("pk")] for model in kept] == rows
    assert Item.objects.values_list("stage", "version", "saves").get() == ("submitted", 2, 3)
    assert Revision.objects.get(number=2).began_at is not None
    assert list(Deed.objects.values_list("action", "slug")) == [("submit", "bread"), ("delete", "crumb")]


def test_invitations_stay(tmp_path: Path) -> None:
    """Their links are signed by the installation's own key, and would open nothing elsewhere."""
    invite(
        item=make("post", slug="bread"),
        name="Greta",
        email="greta@example.org",
        expires_at=timezone.now() + timedelta(days=7),
        actor=SYSTEM,
    )
    assert not any(b"greta@example.org" in content for content in files(export(tmp_path)).values())
    check_there_and_back(tmp_path)
    assert not Invitation.objects.exists()


def test_deletions_come_back(tmp_path: Path) -> None:
    for name in ("bread", "salt"):
        post = make("post", slug=name)
        keep_original(item=post, source=f"list#{name}", content=b"", actor=SYSTEM)
        delete_item(item=post, actor=SYSTEM)
    check_there_and_back(tmp_path)
    assert set(Deletion.objects.values_list("source", flat=True)) == {"list#bread", "list#salt"}
