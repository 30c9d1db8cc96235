"""Front matter, asked by keys, and values taken apart and put together. What they mean is `markdown_records.py`'s."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from content.importers.layout import PLACE

# Times that count from the day of loading: the sample's own (content/importers/samples.py).
RELATIVE = re.compile(r"([+-]\d+)d(?: (\d\d:\d\d))?\Z")


@dataclass(slots=True)
class Facts:
    """What is known of a file beside its front matter: `@name` and the like; and where each key of it is."""

    path: str
    special: Mapping[str, str]
    lines: Mapping[str, int]


class Front:
    """Front matter, asked by keys: dotted, in any case, `@name` for what the path says."""

    def __init__(self, data: Mapping[str, Any], special: Mapping[str, str]) -> None:
        self.special = special
        self.used: set[str] = set()
        self._data = {str(key).lower(): value for key, value in data.items()}

    def get(self, key: str) -> Any:
        """The value, or None. Empty text, lists and mappings are none."""
        if key.startswith("@"):
            return self.special.get(key)
        first, *rest = key.lower().split(".")
        self.used.add(first)
        value = self._data.get(first)
        for name in rest:
            lowered = {str(k).lower(): v for k, v in value.items()} if isinstance(value, Mapping) else {}
            value = lowered.get(name)
        if isinstance(value, str):
            value = value.strip()
        return None if value in ("", [], {}) else value

    def own(self, key: str) -> Any:
        """The value of a key as it is, empty text included."""
        self.used.add(key)
        return self._data.get(key)

    def unused(self) -> list[str]:
        return [key for key in self._data if key not in self.used]


def listed(value: Any, split: str | None = None) -> list[Any]:
    if isinstance(value, list):
        return [one for one in value if one not in (None, "")]
    if split and isinstance(value, str):
        return [part.strip() for part in value.split(split) if part.strip()]
    return [] if value is None else [value]


def as_text(value: Any) -> str | None:
    """A value as text: a number as it is written, several joined, a mapping not at all."""
    if value is None or isinstance(value, Mapping):
        return None
    if isinstance(value, list):
        return ", ".join(text for one in value if (text := as_text(one))) or None
    return (str(value).lower() if isinstance(value, bool) else str(value)) or None


def put(data: dict[str, Any], name: str, value: Any) -> None:
    """Set what a dotted name means: `venue.name` is the name of the venue."""
    first, *rest = name.split(".")
    for part in rest:
        inner = data.get(first)
        if not isinstance(inner, dict):
            inner = data[first] = {}
        data = inner
        first = part
    data[first] = value


def at(data: Mapping[str, Any], name: str) -> Any:
    value: Any = data
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def filled_in(template: Any, front: Front) -> Any:
    """The template with its places filled; what has a place and nothing for it is None, and left out of a list."""
    if isinstance(template, Mapping):
        made = {key: filled_in(value, front) for key, value in template.items()}
        return None if any(value is None for value in made.values()) else made
    if isinstance(template, list):
        return [one for part in template if (one := filled_in(part, front)) is not None] or None
    if not isinstance(template, str) or not PLACE.search(template):
        return template
    values = [_filled_place(place, front) for place in PLACE.findall(template)]
    return PLACE.sub(lambda place: _filled_place(place[1], front), template) if any(values) else None


def _filled_place(names: str, front: Front) -> str:
    found = (as_text(front.get(name)) for name in names.split("|"))
    return next((text for text in found if text), "")
