"""Pictures of a folder of Markdown: those that texts show, and those that images' own files name, as records.

A picture that is another than at the last import takes the place of the image's file, unless an editor has changed the
image since. Encoding takes longer than all else, so it is done for what is new or another only.
"""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from content.commands import images, originals
from content.errors import Refused
from content.importers.base import Record, SourceError
from content.importers.markdown_folder import Folder
from content.models.image import Image
from content.vocabulary import Kind

Columns = dict[str, Any]


class Pictures:
    """`name` begins the names of sources, `tell(code, text, path, line, detail)` hears what is odd, `is_deleted(kind,
    slug)` knows what an editor has deleted. Nothing is stored unless it `is_kept`."""

    is_kept = True
    moved: Mapping[str, str] = {}  # where pictures were at an earlier import, by where they are

    def __init__(
        self,
        folder: Folder,
        name: str,
        tell: Callable[..., None],
        language: str,
        is_deleted: Callable[[str, str], bool],
    ) -> None:
        self.folder = folder
        self.name = name
        self.tell = tell
        self.language = language
        self.is_deleted = is_deleted
        self._told: set[str] = set()

    def shown(self, pictures: Mapping[str, str]) -> Iterator[Record]:
        """Records of pictures by path, with the text that stands for each. One that cannot be read is told."""
        for place, alt in pictures.items():
            if self.folder.is_named(place):
                continue
            if self.is_deleted(Kind.IMAGE, self.folder.pictures[place]):
                self._tell_deleted(place)
                continue
            source = f"{self.name}/{place}"
            was = f"{self.name}/{self.moved[place]}" if place in self.moved else None
            try:
                content = self.folder.bytes_of(place)
                columns = self._encoded(place, was or source, content, content, None)
            except (SourceError, Refused) as error:
                self.tell("image_missing", place, detail=str(error))
                continue
            data = {"slug": self.folder.pictures[place], "language": self.language}
            yield Record(Kind.IMAGE, source, content, data, {"alt": alt} if alt else {}, columns, was)

    def _tell_deleted(self, place: str) -> None:
        """Once, however many texts show it."""
        if place not in self._told:
            self._told.add(place)
            self.tell("deleted_here", place, place, detail=f"image {self.folder.pictures[place]}")

    def named(self, path: str, file: Any, text: bytes, focal_point: Any) -> tuple[bytes, Columns | None]:
        """The bytes that the image whose own file is at `path` is made from, which are its text and its picture, and
        its columns. Raises SourceError."""
        if not file:
            raise SourceError("an image has to name its file")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(path), str(file)))
        if place not in self.folder.pictures:
            raise SourceError(f"its file {file} is not here")
        picture = self.folder.bytes_of(place)
        try:
            return text + picture, self._encoded(place, f"{self.name}/{path}", text + picture, picture, focal_point)
        except Refused as refused:
            raise SourceError(f"{file}: {refused}") from refused

    def _encoded(self, place: str, source: str, content: bytes, picture: bytes, focal_point: Any) -> Columns | None:
        """None for what is here as it is, or is an editor's by now."""
        known = Image.objects.filter(original__source=source).select_related("original").defer("original__content")
        image = known.first()
        if image and (image.original.digest == originals.digest(content) or image.original.version != image.version):
            return None
        columns = images.encode(picture, focal_point=focal_point, is_kept=self.is_kept)
        if image and image.digest != columns["digest"]:
            self.tell("picture_changed", place, place, detail=f"image {image.slug}")
        return columns
