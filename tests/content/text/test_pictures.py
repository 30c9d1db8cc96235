"""A picture's file, and what hides in one."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image as Picture
from PIL import PngImagePlugin

from content.text.pictures import is_nothing_else

TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}


def encoded(form: str, **options: Any) -> bytes:
    target = BytesIO()
    Picture.effect_noise((40, 30), 60).convert(options.pop("mode", "RGB")).save(target, form, **options)
    return target.getvalue()


def commented() -> PngImagePlugin.PngInfo:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "<script>")
    return notes


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("PNG", {}),
        ("PNG", {"optimize": True, "mode": "RGBA", "icc_profile": b"A profile"}),
        ("JPEG", {"quality": 88}),
        ("JPEG", {"progressive": True}),
        ("JPEG", {"restart_marker_blocks": 1}),
        ("WEBP", {"quality": 88}),
        ("WEBP", {"lossless": True}),
        ("WEBP", {"mode": "RGBA"}),
    ],
)
def test_picture_is_nothing_else_until_it_is_cut_or_lengthened(form: str, options: dict[str, Any]) -> None:
    content = encoded(form, **options)
    assert is_nothing_else(content, TYPES[form])
    assert not is_nothing_else(content + b"PK", TYPES[form])
    assert not any(is_nothing_else(content[:end], TYPES[form]) for end in range(len(content)))
    assert not any(is_nothing_else(content, other) for other in {*TYPES.values(), "text/html"} - {TYPES[form]})


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("PNG", {"pnginfo": commented()}),
        ("PNG", {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0"}),
        ("JPEG", {"comment": b"<script>"}),
        ("JPEG", {"xmp": b"<script/>"}),
        ("JPEG", {"icc_profile": b"A profile"}),
        ("WEBP", {"xmp": b"<script/>"}),
    ],
)
def test_words_in_a_picture_are_something_else(form: str, options: dict[str, Any]) -> None:
    assert not is_nothing_else(encoded(form, **options), TYPES[form])


def test_another_program_behind_the_end_is_seen_although_the_end_comes_again() -> None:
    content = encoded("JPEG")
    assert not is_nothing_else(content + b"<script>" + content[-2:], "image/jpeg")
    again = encoded("PNG")
    assert not is_nothing_else(again + b"<script>" + again[-12:], "image/png")
