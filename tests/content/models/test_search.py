"""On SQLite, triggers keep the index in step with the entries, however these are written."""

import pytest
from django.db import connection

from content.models.search import SearchEntry
from content.text.search.tokens import Tokens
from tests.making import published

pytestmark = [pytest.mark.django_db, pytest.mark.sqlite]


def places(token: str) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT rowid FROM content_searchtokens WHERE content_searchtokens MATCH %s", [f'"{token}"'])
        return [place for (place,) in cursor.fetchall()]


def check() -> None:
    """FTS5 compares the index with the entries, and raises if they differ."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO content_searchtokens(content_searchtokens, rank) VALUES ('integrity-check', 1)")


def test_index_follows_entries() -> None:
    published("tag", name="Ladle")
    [entry] = SearchEntry.objects.all()
    assert places("1ladle") == [entry.place]
    check()
    SearchEntry.objects.update(tokens=Tokens(["="], [["1spoon"]]), place=7)
    assert (places("1ladle"), places("1spoon")) == ([], [7])
    check()
    SearchEntry.objects.all().delete()
    assert places("1spoon") == []
    check()
