"""The search index: the tokens of the editions that are, or will be, public (content/text/search/tokens.py).

On SQLite an FTS5 table stands beside it, kept by triggers (content/migrations/0004_search.py); on PostgreSQL the tokens
are a vector with an index.
"""

from typing import Any

from django.db import models
from django.db.models import Q

from content.models.edition import Edition
from content.text.search.tokens import Tokens

# The low bits of a place tell apart what was published in the same second.
TIE = 24


class TokensField(models.Field):
    """Written, and matched by the database; never read."""

    # What django-stubs reads.
    _pyi_private_set_type: Tokens
    _pyi_private_get_type: Any

    description = "tokens of a text"

    def db_type(self, connection: Any) -> str:
        return "tsvector" if connection.vendor == "postgresql" else "text"

    def get_placeholder(self, value: Any, compiler: Any, connection: Any) -> str:
        return "%s::tsvector" if connection.vendor == "postgresql" else "%s"

    def get_db_prep_value(self, value: Tokens, connection: Any, prepared: bool = False) -> str:
        return value.for_tsvector() if connection.vendor == "postgresql" else value.for_fts5()


class SearchEntry(models.Model):
    """An edition as search finds it. `place` is its rank among equal matches: the higher, the later it was published.

    It is unique, and is what the databases walk along from the latest on, so that a word that a million texts have
    costs no more than a rare one. `until` is when the edition was to end when it was looked at last: a hint for whoever
    looks for what has ended.
    """

    edition = models.OneToOneField(Edition, primary_key=True, on_delete=models.CASCADE, related_name="search_entry")
    place = models.BigIntegerField(unique=True)
    analyser = models.PositiveSmallIntegerField()
    until = models.DateTimeField(null=True)
    tokens = TokensField()

    class Meta:
        indexes = [models.Index(fields=["until"], condition=Q(until__isnull=False), name="search_until")]

    def __str__(self) -> str:
        return str(self.edition_id)


def place_of(edition: Edition) -> int:
    """Where the edition wants to stand. Somebody may stand there already: then the next one up."""
    second = int(edition.published_at.timestamp())
    return (second << TIE) + edition.id.int % (1 << TIE)
