"""Query strings, as the server hands them over, and what is remembered of them."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from django.http import QueryDict

T = TypeVar("T")

# Characters of a query that anything is kept for: longer ones are no reader's.
LONGEST = 1000


def read(query: str) -> QueryDict:
    """WSGI's text has a character for each byte (PEP 3333)."""
    return QueryDict(query.encode("latin-1", "replace"))


def remembered(make: Callable[..., T]) -> Callable[..., T]:
    """Of the last thousand arguments. With a longer text among them it is made anew, or those would fill the memory."""
    kept = lru_cache(maxsize=1000)(make)

    @wraps(make)
    def called(*given: object) -> T:
        for one in given:
            if isinstance(one, str) and len(one) > LONGEST:
                return make(*given)
        return kept(*given)

    return called
