"""Pictures: decoded, turned upright, encoded anew; anything else is refused."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from django.core.files.storage import default_storage
from PIL import Image as Picture
from PIL import PngImagePlugin

from content.commands import images, publishing
from content.errors import Conflict, Forbidden, Invalid
from content.models import Edition, Image, Revision
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from tests.making import change, make, picture, publish


def add(content: bytes | Any, name: str = "picture.png", **data: Any) -> Image:
    file = BytesIO(content) if isinstance(content, bytes) else content
    item = images.add_image(file=file, name=name, data=data, actor=SYSTEM)
    return Image.objects.get(pk=item.pk)


def encoded(image: Picture.Image, form: str, **options: Any) -> bytes:
    target = BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def stored(image: Image, field: str = "file") -> Picture.Image:
    with default_storage.open(getattr(image, field)) as file:
        return Picture.open(BytesIO(file.read()))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_that_claims(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\x00" * 100))
        + chunk(b"IEND", b"")
    )


def test_add_image_keeps_what_has_to_be_known() -> None:
    image = add(picture((80, 60), "#ff0000"), "Red Square.png", alt="A square")
    assert (image.width, image.height, image.media_type, image.colour) == (80, 60, "image/png", "#ff0000")
    assert (image.slug, image.alt) == ("red-square", "A square")
    assert 24 <= len(image.thumbhash) <= 40
    assert stored(image).size == (80, 60)
    assert (stored(image, "share_file").size, stored(image, "share_file").format) == ((1200, 630), "JPEG")


@pytest.mark.parametrize(("form", "suffix"), [("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp")])
def test_add_image_keeps_the_format(form: str, suffix: str) -> None:
    image = add(picture(form=form))
    assert (stored(image).format, image.file.rsplit(".", 1)[1]) == (form, suffix)


@pytest.mark.parametrize(("name", "slug"), [("IMG 12 (1).JPG", "img-12-1"), ("/a/b.c/日本.png", "日本"), ("", "image")])
def test_add_image_makes_the_slug_from_the_name(name: str, slug: str) -> None:
    assert add(picture(), name).slug == slug


def test_add_image_twice_stores_the_file_once() -> None:
    one, two = add(picture()), add(picture())
    assert (one.file, one.slug, two.slug) == (two.file, "picture", "picture-2")


def test_add_image_replaces_a_file_that_was_cut_short() -> None:
    one = add(picture((33, 33)))
    with default_storage.open(one.file, "wb") as file:
        file.write(b"\x89PNG cut")
    two = add(picture((33, 33)))
    assert two.file == one.file
    assert stored(two).size == (33, 33)


def test_add_image_turns_it_upright_and_forgets_where_it_was_taken() -> None:
    exif = Picture.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"
    image = add(encoded(Picture.new("RGB", (40, 20), "red"), "JPEG", exif=exif))
    assert (image.width, image.height) == (20, 40)
    assert stored(image).size == (20, 40)
    assert not stored(image).getexif()


def test_add_image_forgets_words_in_it() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "<script>alert(1)</script>")
    image = add(encoded(Picture.new("RGB", (8, 8)), "PNG", pnginfo=notes))
    with default_storage.open(image.file) as file:
        assert b"script" not in file.read()


def test_add_image_forgets_the_comment_of_a_jpeg() -> None:
    image = add(encoded(Picture.new("RGB", (8, 8)), "JPEG", comment=b"<script>alert(1)</script>"))
    for path in (image.file, image.share_file):
        with default_storage.open(path) as file:
            assert b"script" not in file.read()


def test_add_image_of_a_camera_that_keeps_two_in_one_file() -> None:
    both = Picture.new("RGB", (8, 6), "red")
    image = add(encoded(both, "MPO", save_all=True, append_images=[both]))
    assert (image.media_type, image.width) == ("image/jpeg", 8)


@pytest.mark.parametrize(
    ("form", "mode"),
    [
        *(("PNG", mode) for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")),
        *(("JPEG", mode) for mode in ("L", "RGB", "CMYK")),
        *(("WEBP", mode) for mode in ("L", "RGB", "RGBA")),
    ],
)
def test_what_add_image_stores_is_a_picture_and_nothing_else(form: str, mode: str) -> None:
    """What a restore asks for."""
    image = add(encoded(Picture.new(mode, (70, 50)), form, icc_profile=b"A profile"))
    with default_storage.open(image.file) as file, default_storage.open(image.share_file) as share:
        seen, shared = images.seen_in(file.read()), images.seen_in(share.read())
    assert seen == {name: getattr(image, name) for name in ("media_type", "digest", "width", "height")}
    assert (shared["width"], shared["height"]) == images.SHARE_SIZE


def test_add_image_that_grows_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two colours in a bit each are three bytes afterwards; an export of it could not be restored."""
    noise = Picture.effect_noise((200, 200), 200).convert("1")
    monkeypatch.setattr(images, "MOST_BYTES", len(encoded(noise, "PNG")))
    with pytest.raises(Invalid) as refusal:
        add(encoded(noise, "PNG"))
    assert refusal.value.detail == "The picture is larger than 40 MB once it is encoded anew."


def test_add_image_drops_what_follows_the_picture() -> None:
    content = encoded(Picture.new("RGB", (8, 8)), "PNG") + b"<html><script>alert(1)</script>PK\x03\x04"
    with default_storage.open(add(content).file) as file:
        assert b"script" not in file.read()


def test_add_image_keeps_transparency() -> None:
    image = add(encoded(Picture.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG"))
    assert stored(image).getpixel((0, 0)) == (0, 0, 0, 0)
    assert image.colour == "#ffffff"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_add_image_of_any_mode(mode: str) -> None:
    assert add(encoded(Picture.new(mode, (8, 8)), "PNG")).width == 8


def test_add_image_of_sixteen_bits_keeps_its_greys() -> None:
    grey = Picture.new("I;16", (8, 8), 0x8000)
    assert stored(add(encoded(grey, "PNG"))).convert("L").getpixel((0, 0)) == 0x80


def test_add_image_in_printers_colours() -> None:
    assert stored(add(encoded(Picture.new("CMYK", (8, 8)), "JPEG"))).mode == "RGB"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        encoded(Picture.effect_noise((64, 64), 90), "PNG")[:900],
        encoded(Picture.effect_noise((64, 64), 90), "JPEG")[:900],
        png_that_claims(64, 64),
    ],
)
def test_add_image_of_something_else_refused(content: bytes) -> None:
    with pytest.raises(Invalid):
        add(content)
    assert Image.objects.count() == 0


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("size", [(10_001, 10_000), (20_000, 20_000), (2**31 - 1, 2**31 - 1)])
def test_add_image_bomb_refused(size: tuple[int, int]) -> None:
    with pytest.raises(Invalid) as refusal:
        add(png_that_claims(*size))
    assert refusal.value.detail == "The picture has more than 100 megapixels."


def test_add_image_that_is_too_large_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        add(b"\x89PNG" + b"\x00" * images.MOST_BYTES)
    assert refusal.value.detail == "The picture is larger than 40 MB."


@pytest.mark.parametrize("focal", ["left", {}, {"x": "a", "y": 1}, {"x": 2, "y": 0}])
def test_add_image_with_no_focal_point_refused(focal: Any) -> None:
    with pytest.raises(Invalid) as refusal:
        add(picture(), focal_point=focal)
    assert {fault["pointer"].split("/")[1] for fault in refusal.value.errors} == {"focal_point"}


def test_add_image_share_file_is_cut_around_the_focal_point() -> None:
    wide = Picture.new("RGB", (400, 100), "blue")
    wide.paste("red", (0, 0, 200, 100))
    left = stored(add(encoded(wide, "PNG"), focal_point={"x": 0, "y": 0.5}), "share_file")
    pixel = left.getpixel((1100, 300))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200


def test_add_image_with_a_taken_slug_refused() -> None:
    add(picture(), slug="logo")
    with pytest.raises(Conflict):
        add(picture(), slug="logo")


def test_add_image_asks_who_it_is_first() -> None:
    assert Role.CONTRIBUTOR in Role
    images.add_image(file=picture(), name="a.png", data={}, actor=Actor("casey", Role.CONTRIBUTOR))
    with pytest.raises((Forbidden, KeyError)):
        images.add_image(file=picture(), name="a.png", data={}, actor=Actor("nobody", "reader"))  # type: ignore[arg-type]


def replace(image: Image, content: Any) -> Image:
    images.replace_image(image=image, file=content, actor=SYSTEM)
    return Image.objects.get(pk=image.pk)


def widths(image: Image) -> list[int]:
    """Of what the public was shown, edition by edition."""
    return [row.snapshot["file"]["width"] for row in Edition.objects.filter(item_id=image.pk).order_by("number")]


def test_replace_image_makes_a_revision_and_keeps_the_rest() -> None:
    first = add(picture((8, 6)), alt="A loaf", slug="loaf")
    second = replace(first, picture((20, 10), "#ff0000"))
    assert (second.version, second.slug, second.alt) == (2, "loaf", "A loaf")
    assert (second.width, second.height, second.colour) == (20, 10, "#ff0000")
    assert (stored(second).size, stored(first).size) == ((20, 10), (8, 6))
    files = Revision.objects.filter(item=first).values_list("file", flat=True)
    assert [(file["file"], file["width"]) for file in files] == [(first.file, 8), (second.file, 20)]


def test_replace_image_with_the_same_picture_makes_no_revision() -> None:
    assert replace(add(picture()), picture()).version == 1


def test_replace_image_is_public_when_it_is_published_and_no_sooner() -> None:
    image = add(picture((8, 6)))
    publish(image)
    replace(image, picture((20, 10)))
    assert widths(image) == [8]
    publish(image)
    assert widths(image) == [8, 20]


def test_reissue_shows_the_file_of_the_edition_s_own_revision() -> None:
    image = add(picture((8, 6)), alt="A loaf")
    publish(image)
    replace(image, picture((20, 10)))
    Edition.objects.update(renderer=0)
    publishing.reissue(actor=SYSTEM)
    assert widths(image) == [8]


def test_replace_image_leaves_what_an_editor_has_not_published() -> None:
    image = add(picture((8, 6)))
    change(image, alt="A loaf")
    assert replace(image, picture((20, 10))).alt == "A loaf"


def test_replace_image_cuts_the_share_file_around_the_focal_point() -> None:
    image = add(picture(), focal_point={"x": 0, "y": 0.5})
    wide = Picture.new("RGB", (400, 100), "blue")
    wide.paste("red", (0, 0, 200, 100))
    pixel = stored(replace(image, BytesIO(encoded(wide, "PNG"))), "share_file").getpixel((1100, 300))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200


def test_replace_image_by_something_else_refused() -> None:
    image = add(picture())
    with pytest.raises(Invalid):
        replace(image, BytesIO(b"GIF89a"))
    with pytest.raises(Invalid, match="is no image"):
        images.replace_image(image=make("post"), file=picture(), actor=SYSTEM)
    assert Image.objects.get().version == 1


@pytest.mark.parametrize(
    ("path", "ending"),
    [
        ("images/ab/abcdefabcdefabcdefabcdef.png", ".png"),
        ("images/ab/abcdefabcdefabcdefabcdef-1200x630.jpg", images.SHARE_ENDING),
    ],
)
def test_ending_of_a_stored_file(path: str, ending: str) -> None:
    assert images.ending_at(path) == ending


@pytest.mark.parametrize("path", ["images/ab/abcdefabcdefabcdefabcdef.svg", "images/x.png", ""])
def test_ending_of_what_is_never_stored_is_refused(path: str) -> None:
    with pytest.raises(Invalid):
        images.ending_at(path)


def test_replace_image_of_another_s_is_not_a_contributor_s() -> None:
    with pytest.raises(Forbidden):
        images.replace_image(image=add(picture()), file=picture(), actor=Actor("casey", Role.CONTRIBUTOR))
