"""Texts made comparable: without case, accents or runs of space. For sort keys and literal filters, not for display."""

import unicodedata


def fold(text: str) -> str:
    """`" Théâtre  NATIONAL "` -> `"theatre national"`. Scripts without case or accents stay as they are."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(unicodedata.normalize("NFKC", bare).casefold().split())


def facet(text: str) -> str:
    """A folded text as an edge's value: cut to what the column holds, alike when written and when asked for."""
    return fold(text)[:300]
