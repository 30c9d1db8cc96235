"""A folder of Markdown, read: which files there are, what each is by the layout, what it may be called.

Nothing is written here and no text is kept: a file is read when it is asked for.
"""

import os
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath

from content.commands.authoring import RESERVED
from content.importers.base import SourceError, read_bytes
from content.importers.layout import Files, Layout, filled
from content.importers.markdown_front import Front, as_text, listed
from content.importers.markdown_index import Entry, Index, normal
from content.importers.markdown_paths import Languages, matches, said_by, sluggish
from content.importers.markdown_reading import DATA, Entries, Read, read_data, read_text
from content.text.dates import read_date
from content.text.encodings import NotTextError
from content.text.front_matter import Divided, FrontMatterError
from content.text.identifiers import SLUG
from content.vocabulary import Kind

TEXT = {".md", ".markdown"}
UNREAD = {".html", ".htm", ".mdx", ".rst", ".adoc", ".org", ".textile", ".txt"}
PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".bmp", ".tif", ".tiff"}
READABLE = {".jpg", ".jpeg", ".png", ".webp"}
NEVER = {"node_modules"}
MADE = {"_site", "public", "resources"}  # what generators write into the folder of a site

PICTURE = "picture"  # a name of its own kind, for the slugs of pictures

_SLUG = re.compile(SLUG)

Tell = Callable[..., None]


class Folder:
    """`tell(code, text, path, line, detail)` hears what is odd, `is_image` knows the images that there are by slug.
    `pictures` are slugs by the path of the file, "" before
    anything shows it; `used` are those that something shows. `holders` are the paths of files that an earlier import
    took slugs from."""

    def __init__(self, root: Path, layout: Layout, tell: Tell, is_image: Callable[[str], bool]) -> None:
        self.root = root
        self.layout = layout
        self.tell = tell
        self.is_image = is_image
        site = [layout.site.split("/")[2]] if layout.site else []
        content = layout.content if (root / layout.content).is_dir() else ""
        self.index = Index([*layout.hosts, *site], content)
        self.made = MADE if content else {"_site"}
        self.holders: dict[tuple[str, str], str] = {}
        self.pictures: dict[str, str] = {}
        self.used: set[str] = set()
        self.entries = Entries(self.bytes_of)
        self.languages = self._languages()
        self.files = 0
        self.out_of_reach = 0  # links out of the folder, and what cannot be read
        self._numbers: dict[str, int] = {}  # which of the layout's files those of data are
        self._pages: dict[tuple[str, str], str] = {}  # slugs in the default language, by kind and path
        self.unread: list[str] = []  # what would be content, in a form that is not read here

    def bytes_of(self, path: str) -> bytes:
        """Raises SourceError."""
        try:
            return read_bytes(self.root / path)
        except SourceError as error:
            raise SourceError(str(error).removeprefix(f"{self.root / path}: ")) from error

    def read(self, path: str) -> Read:
        """Raises SourceError, NotTextError, FrontMatterError. What this program wrote needs no repair."""
        if path in self.entries:
            return self.entries.read(path)
        content, number = self.bytes_of(path), self.files_of(path)
        if number is not None and self.layout.files[number].data:
            return read_data(content, path)
        return read_text(content, is_own=number is not None and self.layout.files[number].fields is True)

    def said_by(self, path: str) -> dict[str, str]:
        """What the path says, but for its language."""
        if path in self.entries:
            key = self.entries.key(path)
            return {"@file": key, "@folder": posixpath.basename(posixpath.dirname(path)), "@name": key}
        return said_by(self._bare(path)[1])

    def _bare(self, path: str) -> tuple[str | None, str]:
        """The language that the path says, if it is another than the site's, and the path below `content`."""
        return self.languages.split(path.removeprefix(f"{self.index.content}/") if self.index.content else path)

    def _languages(self) -> Languages:
        """Of the layout, or else of the first of its `config` that says some."""
        if self.layout.languages:
            return Languages(self.layout.languages, self.layout.language)
        for name in self.layout.config:
            try:
                said = read_data(self.bytes_of(name), name).divided.data
            except (SourceError, NotTextError, FrontMatterError):  # no content of ours
                continue
            is_all = posixpath.basename(name).startswith("languages.")
            codes, default = said if is_all else said.get("languages"), said.get("defaultContentLanguage")
            if isinstance(codes, Mapping):
                return Languages(map(str, codes), self.layout.language or as_text(default) or "en")
        return Languages([], self.layout.language)

    def is_left_out(self, path: str) -> bool:
        return any(matches(path, glob) for glob in self.layout.skip)

    # --- Files -------------------------------------------------------------------------------------------------

    def texts(self) -> list[str]:
        """The paths of the texts, in order. Pictures are noted on the way, and what cannot be read is told."""
        found = []
        for path in sorted(self._walked()):
            inside = path.relative_to(self.root)
            suffix = path.suffix.lower()
            if suffix in TEXT:
                found.append(inside.as_posix())
            elif suffix in DATA:
                found += self._data(inside.as_posix())
            elif suffix in UNREAD:
                self._tell_unread(inside)
            elif suffix in PICTURES and not self.is_left_out(inside.as_posix()):
                self.pictures[inside.as_posix()] = ""
        self.files += sum(path not in self.entries for path in found)
        return sorted(found, key=lambda path: self._bare(path)[0] is not None)

    def _data(self, path: str) -> list[str]:
        """A file of data that the layout names: itself, or its entries."""
        number = self.data_of(path)
        if number is None or self.is_left_out(path):
            return []
        self._numbers[path] = number
        if self.layout.files[number].data == "one":
            return [path]
        self.files += 1
        try:
            found = self.entries.of(path)
        except (SourceError, NotTextError, FrontMatterError) as error:
            self.files, self.out_of_reach = self.files - 1, self.out_of_reach + 1
            self.tell("file_skipped", path, path, getattr(error, "line", None), str(error))
            return []
        self._numbers |= dict.fromkeys(found, number)
        return found

    def data_of(self, path: str) -> int | None:
        """Which of the layout's files a file of data is. Its path begins at the top of the folder."""
        sorts = enumerate(self.layout.files)
        return next((n for n, files in sorts if files.data and _fits(path, files)), None)

    def is_text(self, path: str) -> bool:
        """Whether an item may have come from the path, whatever is there now."""
        file = posixpath.dirname(path)
        is_data = self.data_of(path) is not None or self.data_of(file) is not None
        return is_data or posixpath.splitext(path)[1].lower() in TEXT

    def _walked(self) -> Iterator[Path]:
        """The files, in folders that are content. A link is followed to a file within the folder only."""
        for above, folders, names in os.walk(self.root, onerror=self._tell_unreadable):
            inside = Path(above).relative_to(self.root)
            folders[:] = [name for name in folders if not self._is_never(inside / name)]
            for name in [*folders, *names]:
                path, is_folder = Path(above, name), name in folders
                if self._is_never(inside / name):
                    continue
                try:
                    if path.is_symlink() and not self._is_inside(path):
                        self._tell_outside(path, is_folder=is_folder)
                    elif not is_folder and path.is_file():
                        yield path
                except OSError as error:
                    if not is_folder:  # of a folder, the next step of the walk tells it
                        self._tell_unreadable(error)

    def _is_never(self, inside: Path) -> bool:
        name = inside.name
        return name.startswith(".") or name in NEVER or (name == str(inside) and name in self.made)

    def _is_inside(self, path: Path) -> bool:
        try:
            return path.resolve().is_relative_to(self.root.resolve())
        except (OSError, RuntimeError):  # a link to itself
            return False

    def _tell_outside(self, path: Path, *, is_folder: bool) -> None:
        """Of a folder, or of a file that would be content."""
        inside = path.relative_to(self.root).as_posix()
        if self.is_left_out(inside) or not (is_folder or path.suffix.lower() in TEXT | UNREAD | PICTURES):
            return
        self.out_of_reach += 1
        self.tell("file_outside", inside, inside, detail="a link to a folder" if is_folder else "a link to a file")

    def _tell_unreadable(self, error: OSError) -> None:
        inside = os.path.relpath(str(error.filename), self.root)
        self.out_of_reach += 1
        self.tell("folder_unreadable", inside, inside, detail=error.strerror)

    def _tell_unread(self, inside: PurePath) -> None:
        """A text that would be content, if it were Markdown."""
        if self.files_of(inside.with_suffix(".md").as_posix()) is not None and not self.is_left_out(inside.as_posix()):
            self.unread.append(inside.as_posix())

    def files_of(self, path: str) -> int | None:
        """Which of the layout's files this is: the first that it fits."""
        if path in self._numbers:
            return self._numbers[path]
        if self.index.content and not path.startswith(f"{self.index.content}/"):
            return None
        inside, sorts = self._bare(path)[1], enumerate(self.layout.files)
        return next((n for n, files in sorts if not files.data and _fits(inside, files)), None)

    def note(self, path: str, number: int, *, is_left_out: bool = False) -> None:
        divided = self.read(path).divided
        files = self.layout.files[number]
        language, bare = self._bare(path)
        front = Front(divided.data, self.said_by(path))
        slug = self._slug(path, files, front, divided, language)
        page = (str(files.kind), normal(bare))
        parts = self._address_parts(bare, files, front, slug.removesuffix(f"-{language}".lower()))
        address = filled(files.address, parts) if files.address else None
        address = f"/{language.lower()}{address}" if address and language else address
        given = self._aliases(files, front)
        kept = [alias for alias in dict.fromkeys([*([address] if address else []), *given]) if alias != slug]
        aliases = [alias for alias in kept if self._claims(files.kind, alias, path)]
        original = self._pages.get(page) if language else None
        after = (*self._after(files, front), *([original] if original else []))
        entry = Entry(path, number, files.kind, slug, tuple(aliases), after, language, original)
        self.index.add(entry, title=self._name(files, front), is_left_out=is_left_out)
        if is_left_out:
            return
        if not language:
            self._pages[page] = slug
        if files.fields is True and (id_ := as_text(front.get("id"))):
            self.index.ids[id_] = slug
        if files.kind == Kind.IMAGE and (file := front.get("file")):
            picture = posixpath.normpath(posixpath.join(posixpath.dirname(path), str(file)))
            if picture in self.pictures:
                self.pictures[picture] = slug
                self.used.add(picture)

    def _slug(self, path: str, files: Files, front: Front, divided: Divided, language: str | None) -> str:
        """The first that is given, made into one, and kept free of the others."""
        keys = [*files.slug, "@name"]
        key, given = next((key, str(value)) for key in keys if (value := front.get(key)) is not None)
        line = divided.lines.get(key, 1)
        slug = given if _SLUG.fullmatch(given) and len(given) <= 200 else sluggish(given)
        if not slug:
            raise SourceError(f"“{given}” has no letter or digit to make a slug of")
        if slug != given and not key.startswith("@"):
            self.tell("slug_changed", given, path, line, f"now {slug}")
        taken = self._holder(files.kind, slug, path)
        if taken is None:
            return slug
        if language and not self._holder(files.kind, own := f"{slug}-{language.lower()}", path):
            return own
        free = next(name for n in range(2, 100_000) if not self._holder(files.kind, name := f"{slug}-{n}", path))
        self.tell("slug_twice", slug, path, line, f"now {free}; {taken} has it")
        return free

    def _holder(self, kind: Kind, slug: str, path: str) -> str | None:
        """Who has the slug, and keeps it: a file before this one, or one that was imported with it."""
        if slug in RESERVED:
            return "an address of the API"
        holder = self.index.holder(kind, slug) or self.holders.get((str(kind), slug))
        return holder if holder != path else None

    def _address_parts(self, path: str, files: Files, front: Front, slug: str) -> dict[str, str]:
        given = (
            files.fields.get("published_at") or files.fields.get("starts_local") if files.fields is not True else None
        )
        keys = given.keys if given else ["date"]
        stamp = next((found for key in keys if (found := read_date(front.get(key) or ""))), None)
        on = stamp.day if stamp else None
        inside = normal(path)
        categories = front.get("categories") or front.get("category") or []
        named = [text for one in listed(categories) if (text := as_text(one))]
        return {
            "slug": slug,
            "name": str(front.get("@name")),
            "folder": posixpath.dirname(inside),
            "path": posixpath.join(posixpath.dirname(inside), slug),
            "categories": "/".join(named).lower(),
            **({"year": f"{on.year:04}", "month": f"{on.month:02}", "day": f"{on.day:02}"} if on else {}),
        }

    def _aliases(self, files: Files, front: Front) -> list[str]:
        given = files.fields.get("aliases") if files.fields is not True else None
        values = [front.get(key) for key in (given.keys if given else ["aliases"])]
        listed = [one for value in values for one in (value if isinstance(value, list) else [value]) if one]
        return [str(one).strip() for one in listed if str(one).strip()]

    def _claims(self, kind: Kind, alias: str, path: str) -> bool:
        if len(alias) > 500:
            self.tell("alias_refused", alias, path, detail="it is too long")
            return False
        if not self.index.claim(kind, alias, path):
            self.tell("alias_refused", alias, path, detail="another file has it")
            return False
        return True

    def _after(self, files: Files, front: Front) -> tuple[str, ...]:
        if files.fields is True:
            keys = ["parent", "translation_of"]
        else:
            keys = [key for name in ("parent", "translation_of") if (g := files.fields.get(name)) for key in g.keys]
        return tuple(str(value) for key in keys if (value := front.get(key)))

    def _name(self, files: Files, front: Front) -> str | None:
        if files.fields is True:
            return str(front.get("name") or "") or None
        given = files.fields.get("name")
        return next((str(value) for key in (given.keys if given else []) if (value := front.get(key))), None)

    # --- Pictures ----------------------------------------------------------------------------------------------

    def picture(self, source: str, path: str) -> tuple[str, str] | None:
        """The path of a picture in the folder, and the slug of the image that it is or becomes."""
        bare = source.partition("?")[0].partition("#")[0]
        places = [posixpath.join(posixpath.dirname(path), bare)] if not bare.startswith("/") else []
        places += [posixpath.join(static, bare.lstrip("/")) for static in [*self.layout.static, "", self.index.content]]
        for place in map(posixpath.normpath, places):
            if place in self.pictures and posixpath.splitext(place)[1].lower() in READABLE:
                self.used.add(place)
                return place, self.pictures[place] or self._picture_slug(place)
        return None

    def _picture_slug(self, place: str) -> str:
        base = sluggish(posixpath.splitext(posixpath.basename(place))[0]) or "image"
        names = (base if n == 1 else f"{base}-{n}" for n in range(1, 100_000))
        slug = next(name for name in names if self._is_free(name, place))
        self.pictures[place] = slug
        return slug

    def _is_free(self, name: str, place: str) -> bool:
        """Another image of this name would be shown in its place."""
        if self.index.holder(Kind.IMAGE, name) or self.is_image(name):
            return False
        return self.index.claim(PICTURE, name, place)

    def recall_picture(self, place: str, slug: str) -> None:
        """The picture was imported before, and keeps its slug."""
        self.pictures[place] = slug
        self.index.claim(PICTURE, slug, place)

    def is_named(self, place: str) -> bool:
        """Whether an image's own file names the picture."""
        return self.index.holder(Kind.IMAGE, self.pictures[place]) is not None


def _fits(path: str, files: Files) -> bool:
    return any(matches(path, glob) for glob in files.glob) and not any(matches(path, glob) for glob in files.but)
