"""Pictures come in here: decoded, checked, encoded anew and stored under the hash of what came out.

What is stored is never the uploaded file, so nothing that hides in one is ever served. Renditions come later.
"""

import hashlib
from base64 import b64encode
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import PurePath
from typing import IO, Any

import thumbhash
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image as Picture
from PIL import ImageOps
from pydantic import ValidationError

from content.commands.authoring import create_item, update_item
from content.errors import Invalid
from content.models.item import Item
from content.permissions import Action, Actor, require
from content.queries import editing
from content.states import FocalPoint
from content.text.pictures import is_nothing_else
from content.vocabulary import Kind

MOST_BYTES = 40_000_000
MOST_PIXELS = Picture.MAX_IMAGE_PIXELS = 100_000_000
FORMATS = {"JPEG": ("image/jpeg", "jpg"), "PNG": ("image/png", "png"), "WEBP": ("image/webp", "webp")}
SHARE_SIZE = (1200, 630)
SHARE_ENDING = "-1200x630.jpg"

# How many letters of its SHA-256 name a file.
NAMED = 24


def add_image(*, file: IO[bytes], name: str, data: Mapping[str, Any], actor: Actor) -> Item:
    """A new image from an open file: JPEG, PNG or WebP, up to 40 MB and 100 megapixels.

    `name` gives the slug when `data` has none. Raises Invalid for anything that is not such a picture, Conflict,
    Forbidden.
    """
    require(actor, Action.WRITE, new=True)
    columns = encode(file.read(MOST_BYTES + 1), focal_point=data.get("focal_point"))
    return create_item(kind=Kind.IMAGE, data=data, actor=actor, columns=columns, title=PurePath(name).stem)


def replace_image(*, image: Item, file: IO[bytes], actor: Actor) -> Item:
    """Another picture in the place of an image's file, as `add_image` takes one, in a revision of its own. The same
    picture again makes none.

    What the public sees changes with the next publication. The file that was there stays: revisions and editions name
    it. Raises Invalid for what is no such picture or no image, NotFound, Forbidden.
    """
    require(actor, Action.WRITE, owner_id=image.created_by_id)
    if image.kind != Kind.IMAGE:
        raise Invalid(f"{image} is no image.")
    columns = encode(file.read(MOST_BYTES + 1), focal_point=editing.state_of(image)["focal_point"])
    return update_item(item=image, data={}, columns=columns, actor=actor)


def encode(content: bytes, *, focal_point: Any = None, is_kept: bool = True) -> dict[str, Any]:
    """The slow part of `add_image` and `replace_image`, without the database: the stored files and what is known of
    the picture, as the `columns` that `create_item` and `update_item` take. Nothing is stored unless it `is_kept`.
    Raises Invalid."""
    picture, form = _decoded(content)
    return _columns(picture, form, _centre(focal_point), store if is_kept else path_of)


def seen_in(content: bytes) -> dict[str, Any]:
    """What the bytes of a stored file say of themselves, decoded within the limits of an upload. Raises Invalid."""
    picture, form = _decoded(content)
    media_type, _ = FORMATS[form]
    if not is_nothing_else(content, media_type):
        raise Invalid("The file is not one picture and nothing else.")
    return {"media_type": media_type, "digest": digest(content), "width": picture.width, "height": picture.height}


def _centre(focal: Any) -> tuple[float, float]:
    """Where the picture is cropped around. What is no point is refused with the other fields."""
    try:
        point = FocalPoint.model_validate(focal)
    except ValidationError:
        return 0.5, 0.5
    return point.x, point.y


def _decoded(content: bytes) -> tuple[Picture.Image, str]:
    if len(content) > MOST_BYTES:
        raise Invalid("The picture is larger than 40 MB.")
    try:
        picture = Picture.open(BytesIO(content), formats=[*FORMATS])
        if picture.width * picture.height > MOST_PIXELS:
            raise _too_large()
        form = "JPEG" if picture.format == "MPO" else str(picture.format)  # a camera's JPEG with more behind it
        return ImageOps.exif_transpose(picture), form
    except Picture.DecompressionBombError as error:
        raise _too_large() from error
    except Invalid:
        raise
    except Exception as error:  # decoders raise whatever comes to them when a file is damaged
        raise Invalid("This is no JPEG, PNG or WebP picture, or it is damaged.") from error


def _too_large() -> Invalid:
    return Invalid("The picture has more than 100 megapixels.")


def _columns(
    picture: Picture.Image, form: str, focal: tuple[float, float], place: Callable[[bytes, str], str]
) -> dict[str, Any]:
    media_type, suffix = FORMATS[form]
    if picture.mode.startswith("I"):
        picture = picture.convert("I").point([grey // 256 for grey in range(65536)], "L")
    transparent = picture.has_transparency_data and form != "JPEG"
    picture = picture.convert("RGBA" if transparent else "RGB")
    content = _encoded(picture, form)
    flat = _on_white(picture)
    share = _encoded(ImageOps.fit(flat, SHARE_SIZE, centering=focal), "JPEG")
    colour = flat.resize((1, 1), Picture.Resampling.BOX).tobytes()
    return {
        "file": place(content, f".{suffix}"),
        "share_file": place(share, SHARE_ENDING),
        "media_type": media_type,
        "digest": digest(content),
        "width": picture.width,
        "height": picture.height,
        "thumbhash": _thumbhash(flat),
        "colour": "#{:02x}{:02x}{:02x}".format(*colour),
    }


def _encoded(picture: Picture.Image, form: str) -> bytes:
    target = BytesIO()
    options: dict[str, Any] = {"PNG": {"optimize": True}}.get(form, {"quality": 88, "comment": b""})
    picture.save(target, form, **options)
    if len(target.getvalue()) > MOST_BYTES:  # what is stored has to come back from an export
        raise Invalid("The picture is larger than 40 MB once it is encoded anew.")
    return target.getvalue()


def _on_white(picture: Picture.Image) -> Picture.Image:
    if picture.mode != "RGBA":
        return picture
    ground = Picture.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def ending_of(media_type: Any) -> str:
    """Of a stored file's name. Raises Invalid for what is never stored."""
    for known, suffix in FORMATS.values():
        if known == media_type:
            return f".{suffix}"
    raise Invalid(f"Pictures of the type {media_type} are not kept.")


def ending_at(path: str) -> str:
    """Of the name of a file that is stored. Raises Invalid for what is never stored."""
    ending = PurePath(path).name[NAMED:]
    if ending not in {SHARE_ENDING, *(f".{suffix}" for _, suffix in FORMATS.values())}:
        raise Invalid(f"Pictures named {ending} are not kept.")
    return ending


def is_named_after(path: str, digest: str) -> bool:
    """Whether what is stored there is what was stored: a file's name is the beginning of its SHA-256."""
    return PurePath(path).name.startswith(digest[:NAMED])


def path_of(content: bytes, ending: str) -> str:
    name = digest(content)[:NAMED] + ending
    return f"images/{name[:2]}/{name}"


def store(content: bytes, ending: str) -> str:
    """The same bytes have the same name: what is there as a whole is not written again."""
    path = path_of(content, ending)
    if default_storage.exists(path):
        if default_storage.size(path) == len(content):
            return path
        default_storage.delete(path)
    return default_storage.save(path, ContentFile(content))


def _thumbhash(picture: Picture.Image) -> str:
    """A blurred placeholder of about 25 bytes, base64. Of an opaque picture: the library fails on transparency."""
    small = picture.convert("RGBA")
    small.thumbnail((48, 48))
    pixels = list(small.tobytes())
    return b64encode(bytes(thumbhash.rgba_to_thumb_hash(small.width, small.height, pixels))).decode().rstrip("=")
