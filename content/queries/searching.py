"""Search at a moment: which public editions a text finds, and how high in them it stands.

What is found, and its tier, is the same on both databases (content/search/matching.py). Among equals the latest
published come first, and after a fixed number of them nothing is looked for: `capped` tells it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from django.db import connections
from django.db.models import QuerySet

from content.models.search import SearchEntry
from content.queries import compiled, reading
from content.queries.known import known
from content.queries.reading import JOIN, Editions, Found, Moment
from content.search.matching import matching, places, spelled
from content.text.search.expressions import Expression, People, any_in_title, expression
from content.text.search.highlights import highlight
from content.text.search.query import Query, Term
from content.text.search.tokens import BODY, NAMES, SUMMARY, TITLE, WHOLE
from content.vocabulary import Kind

# The most editions that one word makes a list look at: as many as page mode shows.
MOST_LISTED = 10_000
# The same of a ranked search, for each tier; and while filters leave some of them out.
MOST_RANKED = 1_000
MOST_FILTERED = 10_000
# The most people that a query finds by name.
MOST_PEOPLE = 100

# How high a query stands: the whole title, in the title, there or in names, there or in the summary, anywhere.
SCORES = {WHOLE: 5, TITLE: 4, NAMES: 3, SUMMARY: 2, BODY: 1}


@dataclass(frozen=True, slots=True)
class Search:
    """A query at a moment, in the languages that the site publishes in, with the people whom it names."""

    query: Query
    languages: Sequence[str]
    people: People
    using: str

    def expression(self, *, kinds: Sequence[str] = (), field: int = BODY) -> Expression:
        return expression(self.query, self.languages, kinds=kinds, field=field, people=self.people)


class Hit(NamedTuple):
    """The higher its place, the better; no two have the same. Of a thousand, twenty are shown, whose ids are read."""

    raw_id: Any
    score: int
    rank: int

    @property
    def item_id(self) -> str:
        return str(compiled.plain_id(self.raw_id))

    @property
    def place(self) -> tuple[int, int]:
        return self.score, self.rank


def search(moment: Moment, query: Query, languages: Sequence[str]) -> Search:
    """Looks up who is meant: an author's posts are found by what the author is called now.

    One query; none without a word, or if the state was asked before.
    """
    kept, key = known(moment).names, (query, tuple(languages))
    people = kept.get(key)
    if people is None:
        people = kept.keep(key, _people(moment, query, languages))
    return Search(query, languages, people, moment.using)


def _people(moment: Moment, query: Query, languages: Sequence[str]) -> People:
    if not query:
        return {}
    sought = spelled(any_in_title(query.terms, languages, Kind.AUTHOR), moment.using)
    authors = reading.ask_of(reading.listed(moment, Kind.AUTHOR.value), _authors, values=[sought])
    people = [(compiled.plain_id(id_), language, compiled.loaded(snapshot)) for id_, language, snapshot in authors]
    found: dict[Term, list[str]] = {term: [] for term in query.terms}
    for term, listed in found.items():
        alone = Query((replace(term, excluded=False),))
        listed += [id_ for id_, language, who in people if highlight(who["name"], alone, language, languages)]
    return found


def _authors(found: Found, sought: str) -> QuerySet[Any, Any]:
    named = matching(sought, found.db, limit=MOST_PEOPLE)
    return found.filter(pk__in=named).order_by("item_id").values_list("item_id", "language", "snapshot")


def matched(editions: Editions, kind: str, sought: Search) -> Editions:
    """Those of a kind that the query finds, anywhere in them: the latest MOST_LISTED."""
    if not sought.query:
        return editions.taking(_none)
    values = [spelled(sought.expression(kinds=[kind]), sought.using)]
    return editions.taking(_matched, values=values, first=places(sought.using, limit=MOST_LISTED))


def _none(found: Found, moment: Moment, _: Any) -> Found:
    return found.none()


def _matched(found: Found, moment: Moment, values: list[str]) -> Found:
    return found.filter(pk__in=matching(values[0], moment.using, limit=MOST_LISTED))


def is_capped(sought: Search, most: int = MOST_LISTED, *, kinds: Sequence[str] = ()) -> bool:
    """Whether the query finds more than `most`, so that `matched` left some out. One query; none without a word."""
    if not sought.query:
        return False
    values = [spelled(sought.expression(kinds=kinds), sought.using)]
    return bool(compiled.ask(sought.using, _one_more, (sought.using, most), values))


def _one_more(using: str, most: int, sought: str) -> QuerySet[Any, Any]:
    one_more = matching(sought, using, limit=1, offset=most)
    return SearchEntry.objects.using(using).filter(pk__in=one_more).values_list("place")


def ranked(editions: Editions, sought: Search, *, most: int, kinds: Sequence[str] = ()) -> tuple[list[Hit], bool]:
    """The best MOST_RANKED of the editions that the query finds, the highest first, then the latest; and whether there
    may be more.

    `most` are looked at for each score. Two queries; none without a word, or if the state was asked before: so the
    pages of a search are made once.
    """
    if not sought.query:
        return [], False
    fields = SCORES if sought.query.wanted else {BODY: SCORES[BODY]}
    asked = {score: spelled(sought.expression(kinds=kinds, field=at), sought.using) for at, score in fields.items()}
    kept, key = known(editions.moment).hits, (editions.steps, tuple(asked.items()), most)
    best: tuple[list[Hit], bool] | None = kept.get(key)
    if best is not None:
        return best
    found = reading.ask_of(editions, _ranked, (tuple(asked), most), list(asked.values()))
    hits = list(map(Hit._make, found))
    capped = is_capped(sought, most, kinds=kinds) or len(hits) > MOST_RANKED
    kept.keep(key, (hits[:MOST_RANKED], capped))
    return hits[:MOST_RANKED], capped


def _ranked(found: Found, scores: tuple[int, ...], most: int, *sought: str) -> tuple[str, tuple[Any, ...]]:
    """In SQL: Django cannot join with a union."""
    join, hits = JOIN[connections[found.db].vendor], places(found.db, limit=most)
    parts = [f"SELECT edition_id, place, {score} AS score FROM ({hits}) AS hits" for score in scores]  # noqa: S608
    shown, given = compiled.statement(found.order_by().values("id", "item_id"), found.db)
    sql = f"""
        WITH hit AS (
            SELECT edition_id, place, MAX(score) AS best FROM ({" UNION ALL ".join(parts)}) AS hits
            GROUP BY edition_id, place
        )
        SELECT shown.item_id, best, place FROM hit {join} ({shown}) AS shown ON shown.id = hit.edition_id
        ORDER BY best DESC, place DESC LIMIT {MOST_RANKED + 1}
    """  # noqa: S608 (made here)
    return sql, (*sought, *given)
