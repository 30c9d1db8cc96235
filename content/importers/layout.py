"""The layout of a folder of Markdown: which files are what, and which key of their front matter is which field.

A layout is a YAML file; `layouts/` has those that are built in. `docs/importing.md` is its manual. How values are
converted is `markdown_records.py`'s.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool

from content.importers.base import SourceError
from content.importers.checked_yaml import nearest, read_yaml
from content.states import STATES
from content.values import Language, Line, Url, Zone, wrong
from content.vocabulary import Kind

BUILT_IN = Path(__file__).with_name("layouts")
NAMES = ("hugo", "jekyll", "commonplace")

# What a folder is recognised by, in this order. A folder of `_index.md` files is one of Hugo's.
SIGNS = {
    "jekyll": ("_config.yml", "_config.yaml", "_posts"),
    "hugo": (
        *("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml"),
        *("content", "_index.md", "*/_index.md", "archetypes"),
    ),
    "commonplace": tuple(f"{folder}/*.md" for folder in ("posts", "authors", "events", "tags", "quotes", "references")),
}

# Fields of which `authors` and the like are lists: all of the keys that are named give to them, and not the first only.
LISTS = frozenset({"aliases", "authors", "tags", "links", "organisers", "speakers", "sessions", "citations"})
OWN_FIELDS = {"file": Kind.IMAGE}  # fields that are no state's: an image's file

TEXTS = {Kind.AUTHOR: "bio", Kind.EVENT: "body", Kind.POST: "body", Kind.QUOTE: "text", Kind.TAG: "description"}


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Texts = Annotated[list[str], BeforeValidator(_listed)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Given(_Section):
    """Where a field comes from: the first key of `from` that has a value, or all of them with `join`; or a `template`
    with `{key}` in it. `split` takes a text apart. `map` says other words for values."""

    keys: Annotated[Texts, Field(alias="from")] = []
    join: str | None = None
    split: str | None = None
    map: Mapping[str, Any] = Field(default_factory=dict)
    template: Any = None

    def model_post_init(self, _context: Any) -> None:
        if bool(self.keys) == (self.template is not None):
            raise wrong("from_or_template", "says either from or template")


def _given(value: Any) -> Any:
    return {"from": value} if isinstance(value, str | list) else value


Fields = dict[str, Annotated[Given, BeforeValidator(_given)]]


class Files(_Section):
    """Files of one kind. `address` is where their pages were: an alias, and what links say. `fields: true` takes the
    keys of a working copy as they are. `data` are files of data and not of Markdown: `one` item, or `each` of the
    entries."""

    glob: Texts
    but: Annotated[Texts, Field(alias="except")] = []
    kind: Kind
    slug: Texts = ["slug", "@name"]
    address: str | None = None
    fields: Fields | Literal[True] = Field(default_factory=dict)
    defaults: dict[str, Any] = Field(default_factory=dict)
    body: str | Literal[False] | None = None
    draft: StrictBool = False
    clock: Literal["instant", "written"] = "instant"
    data: Literal["one", "each"] | None = None
    ignore: Texts = []

    def model_post_init(self, _context: Any) -> None:
        known = {
            **STATES[self.kind].model_fields,
            **{name: 0 for name, kind in OWN_FIELDS.items() if kind == self.kind},
        }
        named = [] if self.fields is True else self.fields
        for name in [*named, *self.defaults]:
            if name.split(".")[0] not in known:
                hint = nearest(name, list(known)) or f". It has: {', '.join(known)}"
                told = f"a {self.kind} has no field “{name}”{hint}"
                raise wrong("unknown_field", told)

    @property
    def text_field(self) -> str | None:
        """The field that the text below the front matter is."""
        return None if self.body is False else self.body or TEXTS.get(self.kind)


class Shortcode(_Section):
    """What a shortcode becomes, in Markdown: parts with `{name}` or `{0}`. One without any value is left out."""

    open: Texts = []
    close: str = ""


def _shortcode(value: Any) -> Any:
    return {"open": value} if isinstance(value, str | list) else value


def _named(value: str) -> str:
    if "/" in value or ":" in value:
        raise wrong("source", "has to be a name without / and :")
    return value


class Layout(_Section):
    """`source` is the name that later imports know the folder by; without it, the folder's own. `languages` are those
    that paths say, `config` the files of the site that name them where the layout does not. `hosts` are the site's
    addresses, links to which are its own; `site` is where links go that lead to nothing here; `skip` are files that are
    no content; `make` says which kinds may come to be from a name in another file."""

    extends: Literal["hugo", "jekyll", "commonplace"] | None = None
    source: Annotated[Line, AfterValidator(_named)] | None = None
    language: Language | None = None
    timezone: Zone | None = None
    content: str = ""
    static: Texts = []
    languages: list[Language] = []
    config: Texts = []
    hosts: Texts = []
    site: Url | None = None
    skip: Texts = []
    make: list[Literal["author", "tag"]] = ["tag"]
    files: Annotated[list[Files], Field(min_length=1)]
    shortcodes: dict[str, Annotated[Shortcode, BeforeValidator(_shortcode)]] = Field(default_factory=dict)

    @property
    def post_address(self) -> str | None:
        """Where the pages of posts are, for links to posts that are not here."""
        return next((files.address for files in self.files if files.kind == Kind.POST and files.address), None)


class _Extending(Layout):
    """A layout that another gives its files to."""

    files: list[Files] = []


PLACE = re.compile(r"\{([\w.|@-]+)\}")


def filled(pattern: str, parts: Mapping[str, str]) -> str | None:
    """An address with its places filled; None when the date that it needs is not known."""
    places = PLACE.findall(pattern)
    if any(name in ("year", "month", "day") and not parts.get(name) for name in places):
        return None
    return re.sub(r"/{2,}", "/", PLACE.sub(lambda place: parts.get(place[1], ""), pattern))


def load_layout(name: str, folder: Path) -> Layout:
    """By name, by the path of a file, or `auto` by what is in the folder. Raises SourceError."""
    if not folder.is_dir():
        raise SourceError(
            f"{folder}: {'this is a file, not a folder' if folder.exists() else 'there is no such folder'}"
        )
    if name == "auto":
        name = recognised(folder)
    if name in NAMES:
        return _read(BUILT_IN / f"{name}.yaml")
    if not name.endswith((".yaml", ".yml")):
        raise SourceError(
            f"there is no layout “{name}”{nearest(name, [*NAMES, 'auto'])} Built in are: {', '.join(NAMES)}"
        )
    return _read(Path(name))


def recognised(folder: Path) -> str:
    """The built-in layout that a folder is in. Raises SourceError."""
    for name, signs in SIGNS.items():
        if any(next(folder.glob(sign), None) for sign in signs):
            return name
    raise SourceError(f"{folder}: which layout is this? Say --layout {', '.join(NAMES)}, or a layout file of your own")


def _read(path: Path) -> Layout:
    found = read_yaml(path, _Extending, what="layout", needs="the key files").value
    if found.extends:
        base = _read(BUILT_IN / f"{found.extends}.yaml")
        said = {name: getattr(found, name) for name in found.model_fields_set if name != "extends"}
        said["shortcodes"] = base.shortcodes | found.shortcodes
        return base.model_copy(update=said)
    if not found.files:
        raise SourceError(f"{path}: files: must not be empty, in a layout that extends none")
    return found
