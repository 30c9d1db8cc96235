"""What things are called in Python."""

import re
from collections import defaultdict
from collections.abc import Iterable

from schema.python_client.types import Choice

# What a choice is called by its owner, and what by its place if its owner has several by that name; and the choice.
Names = tuple[str, str]
Place = tuple[Names, Choice]


def aliases(places: Iterable[Place]) -> dict[Place, str]:
    """A single value needs none. Owners do not share them: one that others came to differ from would lose its name."""
    known = [(names, choice) for names, choice in places if len(choice.values) > 1]
    meant: dict[str, set[Choice]] = defaultdict(set)
    for (own, _), choice in known:
        meant[own].add(choice)
    return {((own, only), choice): own if len(meant[own]) == 1 else only for (own, only), choice in known}


def snake(name: str) -> str:
    """`listPosts` → `list_posts`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def camel(name: str) -> str:
    """`page_size` and `listPosts` → `PageSize` and `ListPosts`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[_-]", name))


def singular(tag: str) -> str:
    return tag.removesuffix("s")
