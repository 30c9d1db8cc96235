"""Rows that a restore does not believe although every checksum fits: one line names the file and what is wrong."""

import struct
import zlib
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from PIL import Image as Picture
from PIL import PngImagePlugin

from content.commands import images, publishing
from content.commands.editions import content_hash
from content.models import Edition, Item
from content.models.columns import row_of
from content.permissions import SYSTEM
from content.text.renderer import RENDERER
from tests.content.exporters.damaging import Record, history_of, refusal, rewrite, say, sign
from tests.content.exporters.moving import empty, export, files, restore
from tests.filling import withdraw
from tests.making import change, make, publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("one_connection", "media")]

Change = Callable[[list[Record]], object]


@pytest.fixture
def lived(tmp_path: Path) -> Path:
    """The export of a post that was published, moved, erased in part, withdrawn, shown again, and is scheduled."""
    post = make("post", slug="bread", body="Some bread.")
    publish(post)
    publish(change(post, slug="broth", body="Some broth."))
    publishing.suppress(item=post, edition=1, reason="A libel.", actor=SYSTEM)
    withdraw(post, "gone")
    publish(change(post, title="Once more"))
    publish(change(post, title="Later"), at=timezone.now() + timedelta(days=3))
    place = export(tmp_path)
    empty()
    return place


def told(place: Path, path: str) -> str:
    return refusal(place).removeprefix(f"The export contradicts itself, or is of another version: {path}: ")


def revision(number: int, /, **values: Any) -> Change:
    return lambda records: records[number]["revision"].update(values)


def edition(number: int, /, *, signed: bool = True, **values: Any) -> Change:
    """The fifth record is the first edition. `signed`: with a hash that fits."""

    def apply(records: list[Record]) -> None:
        columns = records[4 + number]["edition"]
        columns.update(values)
        if signed:
            body, row = columns["body"], {k: v for k, v in columns.items() if k not in {"body", "edges"}}
            columns["hash"] = content_hash(row_of(Edition, row), body and body["parts"])

    return apply


def state(number: int, /, **values: Any) -> Change:
    return lambda records: records[number]["revision"]["state"].update(values)


def entry(number: int, /, **values: Any) -> Change:
    return lambda records: records[number - 1].update(values)


def gone(number: int) -> Change:
    return lambda records: records.pop(number)


AT = "2026-01-01T00:00:00Z"
ID = "01a213e8-0000-7000-8000-000000000000"


def test_export_that_has_lived_comes_back(lived: Path) -> None:
    restore(lived)
    assert list(Edition.objects.order_by("number").values_list("number", "change", "state")) == [
        *((1, 1, "published"), (2, 2, "published"), (3, 4, "gone"), (4, 5, "published"), (5, None, "published")),
    ]


@pytest.mark.parametrize(
    ("damage", "answer"),
    [
        (revision(2, number=3), "revision 3 stands where 2 should."),
        (gone(3), "revision 4 stands where 3 should."),
        (gone(4), "edition 5 is made from a revision that is not there."),
        (lambda records: records.__delitem__(slice(4, None)), "there are 3 revisions of version 4."),
        (state(4, title="Forged"), "the working copy is not what revision 4, its last one, says."),
        (state(1, canonical_url="javascript:x"), "revision 1, canonical_url: This is no http or https address."),
        (state(1, slug="other"), "edition 1 has not the slug and language of its revision."),
        (state(1, more=1), "revision 1, more: Extra inputs are not permitted."),
        (state(1, tags=["bread"]), "revision 1, tags/0: There is no tag “bread”."),
        (gone(5), "edition 2 stands where 1 should."),
        (edition(2, kind="event"), "edition 2 is of another kind."),
        (edition(2, slug="forged"), "edition 2 has not the slug and language of its revision."),
        (edition(2, language="nl"), "edition 2 has not the slug and language of its revision."),
        (edition(2, revision_id=ID), "edition 2 is made from a revision that is not there."),
        (edition(2, signed=False, snapshot={"title": "Forged"}), "the hash of edition 2 is not that of its content."),
        (edition(2, signed=False, body=None), "the hash of edition 2 is not that of its content."),
        (edition(2, signed=False, published_at=AT), "the hash of edition 2 is not that of its content."),
        (edition(1, snapshot={"title": "Back"}), "edition 1 is erased, and has words all the same."),
        (edition(1, note="Back"), "edition 1 is erased, and has words all the same."),
        (edition(1, edges=[["tag", ID]]), "edition 1 is erased, and has words all the same."),
        (edition(3, snapshot={"title": "Back"}), "edition 3 shows nothing, and has content all the same."),
        (edition(3, visible_from=AT), "edition 3 does not begin where the one before ends."),
        (edition(2, visible_until=AT), "edition 3 does not begin where the one before ends."),
        (edition(5, visible_until="9000-01-01T00:00:00Z"), "the last edition ends, and nothing follows."),
        (edition(4, change=1), "edition 4 comes earlier in the log than the one before."),
        (
            edition(5, signed=False, visible_from="2026-01-01T00:00:00"),
            "ValueError: no visible_from, as it has no offset: ",
        ),
    ],
)
def test_history_that_does_not_fit_is_refused(damage: Change, answer: str, lived: Path) -> None:
    path = history_of(lived, "posts")
    rewrite(lived, path, damage)
    assert told(lived, path).startswith(answer)


@pytest.mark.parametrize(
    ("damage", "answer"),
    [
        (gone(0), "change 2 stands where 1 should."),
        (entry(2, kind="event"), "change 2 does not say what its edition says."),
        (entry(2, item_id=ID), "change 2 does not say what its edition says."),
        (entry(2, slug="forged"), "change 2 has not its edition's slug."),
        (entry(2, edition_number=1), "change 2 does not say what its edition says."),
        (entry(1, explanation="Forged"), "change 1 does not say what its edition says."),
        (entry(2, edition_id=ID), "change 2 shows an edition that is not there."),
        (entry(2, action="delete"), "change 2 has the wrong action."),
        (entry(4, action="upsert"), "change 4 has the wrong action."),
        (entry(2, reason="backfill"), "change 2 has not its edition's reason."),
        (entry(2, minor=True), "change 2 has not its edition's reason."),
        (entry(2, at=AT), "change 2 is not at the instant from which its edition is visible."),
        (entry(2, previous_slug="forged"), "change 2 has another previous slug than its item."),
        (entry(3, at=AT), "change 3 shows no new edition, and none was erased then."),
        (entry(3, at="2100-01-01T00:00:00Z"), "change 3 repeats an edition that is not visible then."),
        (entry(3, reason="updated"), "change 3 has the wrong reason."),
        (entry(3, previous_slug="forged"), "change 3 has a previous slug."),
        (lambda records: records.append(records[2] | {"number": 6}), "change 6 shows no new edition, and none was"),
        (gone(4), "4 editions have an entry in it, and it has those of 3."),
    ],
)
def test_log_that_does_not_fit_is_refused(damage: Change, answer: str, lived: Path) -> None:
    rewrite(lived, "log.jsonl", damage)
    assert told(lived, "log.jsonl").startswith(answer)


def shown_again_after_it_left(post: Item) -> None:
    withdraw(post, "gone")
    publishing.suppress(item=post, edition=1, reason="A libel.", actor=SYSTEM)
    publish(change(post, body="Other bread."))


def renamed_there_and_back(post: Item) -> None:
    publish(change(post, slug="broth"))
    publishing.suppress(item=post, edition=1, reason="A libel.", actor=SYSTEM)
    publish(change(post, slug="bread"))


def erased_while_it_is_to_come_back(post: Item) -> None:
    withdraw(post, "gone")
    publish(change(post, body="Other bread."), at=timezone.now() + timedelta(days=3))
    publishing.suppress(item=post, edition=1, reason="A libel.", actor=SYSTEM)


@pytest.mark.parametrize("live", [shown_again_after_it_left, renamed_there_and_back, erased_while_it_is_to_come_back])
def test_slug_that_was_suppressed_and_is_used_again_comes_back(live: Callable[[Item], None], tmp_path: Path) -> None:
    post = make("post", slug="bread", body="Some bread.")
    publish(post)
    live(post)
    assert Edition.objects.filter(item_id=post.pk).latest("number").slug == "bread"
    place = export(tmp_path)
    empty()
    restore(place)
    assert files(export(tmp_path)) == files(place)


@pytest.mark.parametrize(
    ("damage", "answer"),
    [
        (entry(2, kind="event"), "is of another kind than its item."),
        (entry(2, revision=5), "is of revision 5, which is not there."),
        (entry(2, after="printed"), "has a stage that there is not."),
        (entry(2, terms=[]), "has no terms."),
        (lambda records: records.append(records[0]), "IntegrityError: "),
    ],
)
def test_deed_that_does_not_fit_is_refused(damage: Change, answer: str, lived: Path) -> None:
    rewrite(lived, "deeds.jsonl", damage)
    assert answer in told(lived, "deeds.jsonl")


def said(**values: Any) -> Change:
    return lambda records: records[-1]["comment"].update(values)


@pytest.mark.parametrize(
    ("damage", "answer"),
    [
        (said(revision=0), "a comment is on revision 0, which is not there."),
        (said(revision=2), "a comment is on revision 2, which is not there."),
        (said(item_id=ID), "it is the history of another item."),
        (said(resolved_at=AT), "IntegrityError: "),
        (lambda records: records[0]["item"].update(saves=0), "it was saved 0 times, and has version 1."),
    ],
)
def test_comment_that_does_not_fit_is_refused(damage: Change, answer: str, place: Path) -> None:
    path = history_of(place, "authors")
    rewrite(place, path, damage)
    assert told(place, path).startswith(answer)


def test_erasure_that_the_log_alone_knows_is_refused(lived: Path) -> None:
    words = {"suppressed_at": None, "suppressed_reason": None}
    shown = {"label": "Bread", "title": "Bread", "subtitle": None, "summary": "", "authors": []}
    rewrite(lived, history_of(lived, "posts"), edition(1, snapshot=shown, **words))
    assert told(lived, "log.jsonl") == "change 1 has not its edition's slug."


def test_schedule_before_the_end_of_the_log_is_refused(tmp_path: Path) -> None:
    publish(make("post", slug="bread"), at=timezone.now() + timedelta(days=3))
    publish(make("tag"))
    place = export(tmp_path)
    empty()
    rewrite(place, history_of(place, "posts"), lambda records: records[2]["edition"].update(visible_from=AT))
    assert told(place, "log.jsonl") == "post bread edition 1 began before it ends, and has no entry."


def test_empty_log_that_ends_later_is_refused(tmp_path: Path) -> None:
    """Whatever is published then would be public in the far future only."""
    place = export(tmp_path)
    say(place, at="9000-01-01T00:00:00Z")
    assert refusal(place).endswith("its log does not end where it says.")


def test_edition_that_a_reissue_left_as_it_was_comes_back(lived: Path, tmp_path: Path) -> None:
    """It names the newer renderer, and keeps the hash of the one that made it."""
    restore(lived)
    Edition.objects.filter(number=4).update(renderer=RENDERER + 1)
    place = export(tmp_path)
    empty()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("content.commands.agreement.RENDERER", RENDERER + 1)
        restore(place)
    assert Edition.objects.get(number=4).renderer == RENDERER + 1


def test_edition_of_another_offset_has_the_same_hash(tmp_path: Path) -> None:
    at = (timezone.now() + timedelta(days=2)).astimezone(timezone.get_fixed_timezone(120))
    publish(make("post", slug="bread"), at=at)
    place = export(tmp_path)
    empty()
    restore(place)
    assert Edition.objects.get().published_at == at


def encoded(form: str = "PNG", size: tuple[int, int] = (8, 6), **options: Any) -> bytes:
    target = BytesIO()
    Picture.new("RGB", size, "#b08d57").save(target, form, **options)
    return target.getvalue()


def forge(place: Path, content: bytes, **columns: Any) -> None:
    """Another picture in the place of the image's, with everything that names it."""
    (place / "images/bread-image.png").write_bytes(content)
    named = {"digest": sha256(content).hexdigest(), "file": images.path_of(content, ".png")}
    path = history_of(place, "images")

    def change(records: list[Record]) -> None:
        records[0]["item"]["picture"].update(named | columns)
        for record in records[1:]:
            if "revision" in record:
                record["revision"]["file"].update(named | columns)

    rewrite(place, path, change)


def png_that_claims(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\x00" * 100)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def commented() -> bytes:
    comment = PngImagePlugin.PngInfo()
    comment.add_text("Comment", "<script>")
    return encoded(pnginfo=comment)


MORE = "The file is not one picture and nothing else."
NONE = "This is no JPEG, PNG or WebP picture, or it is damaged."


@pytest.mark.parametrize(
    ("content", "columns", "answer"),
    [
        (encoded() + b"<script>", {}, MORE),
        (commented(), {}, MORE),
        (encoded()[:-12], {}, MORE),
        (encoded()[:40], {}, NONE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", {}, NONE),
        (png_that_claims(20_000, 20_000), {}, "The picture has more than 100 megapixels."),
        (encoded() + b"x" * 40_000_000, {}, "The picture is larger than 40 MB."),
        (encoded("JPEG"), {}, "its media_type is image/jpeg, not 'image/png'."),
        (encoded("JPEG") + b"<script>", {"media_type": "image/jpeg"}, MORE),
        (encoded(size=(9, 6)), {}, "its width is 9, not 8."),
        (encoded(), {"height": 7}, "its height is 6, not 7."),
    ],
)
def test_picture_that_is_not_what_its_row_says_is_refused(
    content: bytes, columns: dict[str, Any], answer: str, place: Path, media: Path
) -> None:
    forge(place, content, **columns)
    assert told(place, "images/bread-image.png") == answer
    assert not media.exists()


def test_picture_of_another_form_that_fits_comes_back(place: Path) -> None:
    """The same checks let through what an upload would have stored."""
    forge(place, encoded(size=(9, 7)), width=9, height=7)
    restore(place)


@pytest.mark.parametrize(
    ("columns", "answer"),
    [
        ({"digest": "0" * 64}, "the image has another file: its digest is "),
        ({"file": "../../etc/passwd"}, "the image has another file: its file is images/"),
        ({"colour": "red;}"}, "its placeholder is none of ours."),
        ({"thumbhash": "<"}, "its placeholder is none of ours."),
    ],
)
def test_row_that_is_not_what_its_picture_says_is_refused(columns: Record, answer: str, place: Path) -> None:
    path = history_of(place, "images")
    rewrite(place, path, lambda records: records[0]["item"]["picture"].update(columns))
    assert told(place, "images/bread-image.md").startswith(answer)


def test_shared_picture_of_another_size_is_refused(place: Path) -> None:
    (shared,) = (place / "history/images").glob("*.jpg")
    shared.write_bytes(encoded("JPEG"))
    sign(place)
    assert told(place, f"history/images/{shared.name}") == "its width is 8, not 1200."


def test_file_of_no_item_is_named(place: Path) -> None:
    (place / "originals/posts").mkdir(parents=True)
    (place / f"originals/posts/{ID}").write_bytes(b"Nobody's.")
    sign(place)
    assert "checksums.txt has originals/posts/" in refusal(place)


def test_edge_that_is_there_twice_is_named(place: Path) -> None:
    path = history_of(place, "posts")
    rewrite(place, path, lambda records: records[-1]["edition"]["edges"].append(records[-1]["edition"]["edges"][0]))
    assert told(place, path).startswith("IntegrityError: ")
