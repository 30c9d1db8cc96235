"""Pictures come in here: decoded, checked, encoded anew and stored under the hash of what came out.

What is stored is never the uploaded file, so nothing that hides in one is ever served. Renditions come later.
"""

import hashlib
import warnings
from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO
from typing import IO, Any

import thumbhash
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image as Picture
from PIL import ImageOps, UnidentifiedImageError

from content.commands.authoring import create_item
from content.errors import Invalid
from content.models.item import Item
from content.permissions import Actor
from content.vocabulary import Kind

MOST_BYTES = 40_000_000
MOST_PIXELS = 100_000_000
FORMATS = {"JPEG": ("image/jpeg", "jpg"), "PNG": ("image/png", "png"), "WEBP": ("image/webp", "webp")}
SHARE_SIZE = (1200, 630)


def add_image(*, file: IO[bytes], name: str, data: Mapping[str, Any], actor: Actor) -> Item:
    """A new image from an open file: JPEG, PNG or WebP, up to 40 MB and 100 megapixels.

    `name` gives the slug when `data` has none. Raises Invalid for anything that is not such a picture.
    """
    picture, form = _decoded(file)
    stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    focal = data.get("focal_point") or {"x": 0.5, "y": 0.5}
    columns = _columns(picture, form, (float(focal["x"]), float(focal["y"])))
    given = dict(data) if data.get("slug") else {**data, "slug": stem}
    return create_item(kind=Kind.IMAGE, data=given, actor=actor, columns=columns)


def _decoded(file: IO[bytes]) -> tuple[Picture.Image, str]:
    content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise Invalid("The picture is larger than 40 MB.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Picture.DecompressionBombWarning)
            picture = Picture.open(BytesIO(content), formats=[*FORMATS])
            form = str(picture.format)
            if picture.width * picture.height > MOST_PIXELS:
                raise Invalid("The picture has more than 100 megapixels.")
            return ImageOps.exif_transpose(picture), form
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning) as error:
        raise Invalid("This is no JPEG, PNG or WebP picture, or it is damaged.") from error


def _columns(picture: Picture.Image, form: str, focal: tuple[float, float]) -> dict[str, Any]:
    media_type, suffix = FORMATS[form]
    transparent = picture.mode in {"RGBA", "LA", "P"} and form != "JPEG"
    picture = picture.convert("RGBA" if transparent else "RGB")
    content = _encoded(picture, form)
    digest = hashlib.sha256(content).hexdigest()
    flat = _on_white(picture)
    share = ImageOps.fit(flat, SHARE_SIZE, centering=focal)
    colour = flat.resize((1, 1), Picture.Resampling.BOX).getpixel((0, 0))
    assert isinstance(colour, tuple)
    return {
        "file": _stored(f"{digest[:24]}.{suffix}", content),
        "share_file": _stored(f"{digest[:24]}-1200x630.jpg", _encoded(share, "JPEG")),
        "media_type": media_type,
        "digest": digest,
        "width": picture.width,
        "height": picture.height,
        "thumbhash": _thumbhash(picture),
        "colour": "#{:02x}{:02x}{:02x}".format(*colour),
    }


def _encoded(picture: Picture.Image, form: str) -> bytes:
    target = BytesIO()
    options: dict[str, Any] = {"PNG": {"optimize": True}}.get(form, {"quality": 88})
    picture.save(target, form, **options)
    return target.getvalue()


def _on_white(picture: Picture.Image) -> Picture.Image:
    if picture.mode != "RGBA":
        return picture
    ground = Picture.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def _stored(name: str, content: bytes) -> str:
    """The same bytes have the same name: what is there is not written again."""
    path = f"images/{name[:2]}/{name}"
    return path if default_storage.exists(path) else default_storage.save(path, ContentFile(content))


def _thumbhash(picture: Picture.Image) -> str:
    """A blurred placeholder of about 25 bytes, base64."""
    small = picture.convert("RGBA")
    small.thumbnail((48, 48))
    pixels = list(small.tobytes())
    return b64encode(bytes(thumbhash.rgba_to_thumb_hash(small.width, small.height, pixels))).decode().rstrip("=")
