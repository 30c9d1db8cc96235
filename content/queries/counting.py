"""What editions are counted by, and what they have in common. Sums over the edges of what reading.py shows."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import Case, CharField, Count, Exists, F, IntegerField, OuterRef, QuerySet, Sum, Value, When
from django.db.models.functions import Cast

from content.models.edition import Edge
from content.queries.naming import descendants
from content.queries.reading import Editions, Found, Moment, visible

Pair = tuple[str, str]


def tags_below(moment: Moment) -> dict[str, list[str]]:
    """By tag that has any, the tags below it, all the way down. One query."""
    rows = visible(moment).filter(kind="tag", parent_id__isnull=False).values_list("item_id", "parent_id")
    children = defaultdict(list)
    for id_, parent in rows:
        children[str(parent)].append(str(id_))
    return {tag: descendants(children, tag) for tag in list(children)}


def counted(editions: Editions, kind: str | None, names: Iterable[str]) -> dict[Pair, int]:
    """How many of the editions have each value of these edges. One query. Without a kind they may be of any.

    `kind`, and `year` of references, are columns, not edges.
    """
    names, found = set(names), editions.found
    edges = _edges_of(found, kind).filter(name__in=names)
    parts: list[QuerySet[Any, Any]] = [edges.values_list("name", "value").annotate(many=Count("edition_id"))]
    if kind in {"reference", None} and "year" in names:
        years = found.order_by().filter(year__isnull=False)
        spelled = years.annotate(of=Value("year"), is_=Cast("year", CharField())).values_list("of", "is_")
        parts.append(spelled.annotate(many=Count("pk")))
    if "kind" in names:
        kinds = found.order_by().annotate(of=Value("kind"), is_=F("kind")).values_list("of", "is_")
        parts.append(kinds.annotate(many=Count("pk")))
    total: Counter[Pair] = Counter()
    for name, value, many in parts[0].union(*parts[1:], all=True):
        total[name, value] += many
    return total


# Pairs of texts as a table, from a parameter that is their JSON.
PAIRS = {
    "postgresql": "SELECT pair->>0 AS above, pair->>1 AS tag FROM jsonb_array_elements(%s::jsonb) AS pair",
    "sqlite": "SELECT json_extract(value, '$[0]') AS above, json_extract(value, '$[1]') AS tag FROM json_each(%s)",
}


def counted_with_below(editions: Editions, kind: str | None, below: Mapping[str, Sequence[str]]) -> dict[Pair, int]:
    """How many of the editions have a tag, or one `below` it. One query; none for no tag.

    In SQL: Django cannot join with pairs, and one query for each tag is more than SQLite takes in a union.
    """
    edges = _edges_of(editions.found, kind).filter(name="tag").values("edition_id", "value")
    pairs = [(above, tag) for above, others in below.items() for tag in (above, *others)]
    connection = connections[editions.moment.using]
    try:
        inner, given = edges.query.get_compiler(connection=connection).as_sql()
    except EmptyResultSet:
        pairs = []
    if not pairs:
        return {}
    tree = PAIRS[connection.vendor]
    sql = (
        f"SELECT tree.above, COUNT(DISTINCT edge.edition_id) FROM ({inner}) AS edge "  # noqa: S608 (made here)
        f"JOIN ({tree}) AS tree ON tree.tag = edge.value GROUP BY tree.above"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, (*given, json.dumps(pairs)))
        return {("tag", above): many for above, many in cursor.fetchall()}


def _edges_of(found: Found, kind: str | None) -> QuerySet[Edge]:
    edges = Edge.objects.using(found.db).filter(edition__in=found.order_by().values("pk"))
    return edges.filter(kind=kind) if kind else edges


def common(editions: Editions, kind: str, pairs: Iterable[Pair]) -> dict[Pair, int]:
    """How many of the editions have each of these edges. One query; none for no pair."""
    edges = _having_any(editions, kind, pairs)
    return {(name, value): many for name, value, many in edges.values_list("name", "value").annotate(Count("pk"))}


def sharing(editions: Editions, kind: str, weights: Mapping[Pair, int], most: int) -> list[tuple[str, int]]:
    """Ids of those that have most in common, and how much: the sum of the weights of the edges that they have.

    Equal ones in the kind's order, the latest first. Weights are whole numbers, so that both databases sum alike. One
    query; none for no weight.
    """
    if not weights:
        return []
    cases = [When(name=name, value=value, then=Value(weight)) for (name, value), weight in weights.items()]
    edges = _having_any(editions, kind, weights).values("item_id", "sort_key")
    scored = edges.annotate(score=Sum(Case(*cases, output_field=IntegerField())))
    best = scored.order_by("-score", "-sort_key", "-item_id").values_list("item_id", "score")[:most]
    return [(str(id_), score) for id_, score in best]


def _having_any(editions: Editions, kind: str, pairs: Iterable[Pair]) -> QuerySet[Edge]:
    """The edges of the editions that are one of the pairs: first the edges, by one range of the index for each name."""
    by_name = defaultdict(list)
    for name, value in pairs:
        by_name[name].append(value)
    edges = Edge.objects.using(editions.moment.using)
    parts = [edges.filter(kind=kind, name=name, value__in=values).values("pk") for name, values in by_name.items()]
    if not parts:
        return edges.none()
    shown = editions.found.order_by().filter(pk=OuterRef("edition_id"))
    return edges.filter(Exists(shown), pk__in=parts[0].union(*parts[1:], all=True))
