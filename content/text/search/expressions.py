"""A query as an expression over tokens (tokens.py), and how each database spells it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content.text.search.query import Query, Term
from content.text.search.tokens import BODY, NAMES, NOTHING, TITLE, WHOLE, kind_token, person_token, whole_title

# By term, the ids of the authors whose names it finds.
People = Mapping[Term, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens in this order, next to each other; of the last one only its beginning if it is a `prefix`."""

    tokens: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Expression:
    """Something of every part, and nothing of `but`."""

    parts: tuple[AnyOf, ...]
    but: tuple[AnyOf, ...] = ()


def expression(
    query: Query,
    languages: Sequence[str],
    *,
    kinds: Sequence[str] = (),
    field: int = BODY,
    people: People | None = None,
) -> Expression:
    """What matches when only a field, and those before it, are looked at. What is excluded is so wherever it stands.

    `WHOLE` is what has the query's words for its title.
    """
    wanted = [_of_kinds(kinds)]
    if field == WHOLE:
        words = [word for term in query.wanted for word in term.words]
        wanted.append(AnyOf((Phrase((whole_title(words),)),)))
    else:
        wanted += [_anyhow(term, languages, field, people or {}) for term in query.wanted]
    excluded = [_anyhow(term, languages, BODY, people or {}) for term in query.excluded]
    return Expression(tuple(wanted), tuple(excluded))


def any_in_title(terms: Sequence[Term], languages: Sequence[str], kind: str) -> Expression:
    """Items of a kind whose title has one of the terms."""
    phrases = [phrase for term in terms for phrase in _anyhow(term, languages, TITLE, {}).parts]
    return Expression((_of_kinds([kind]), AnyOf(tuple(phrases))))


def _of_kinds(kinds: Sequence[str]) -> AnyOf:
    """Of any kind without one."""
    tokens = [kind_token(kind) for kind in kinds] or [kind_token(None)]
    return AnyOf(tuple(Phrase((token,)) for token in tokens))


def _anyhow(term: Term, languages: Sequence[str], field: int, people: People) -> AnyOf:
    said = Phrase(tuple(f"{field}{word}" for word in term.words), term.prefix)
    stems = [Phrase((f"{field}{NOTHING}{one}",)) for one in sorted(term.stems(languages))]
    named = [Phrase((person_token(id_),)) for id_ in people.get(term, ())] if field >= NAMES else []
    return AnyOf((said, *stems, *named))


# --- Spellings -------------------------------------------------------------------------------------------------


def for_fts5(sought: Expression) -> str:
    """https://sqlite.org/fts5.html#full_text_query_syntax"""
    wanted = " AND ".join(_any_for_fts5(part) for part in sought.parts)
    if not sought.but:
        return wanted
    return f"({wanted}) NOT ({' OR '.join(_any_for_fts5(part) for part in sought.but)})"


def _any_for_fts5(any_of: AnyOf) -> str:
    return f"({' OR '.join(_for_fts5(phrase) for phrase in any_of.parts)})"


def _for_fts5(phrase: Phrase) -> str:
    return f'"{" ".join(phrase.tokens)}"{" *" if phrase.prefix else ""}'


def for_tsquery(sought: Expression) -> str:
    """https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY"""
    wanted = [_any_for_tsquery(part) for part in sought.parts]
    return " & ".join([*wanted, *(f"!{_any_for_tsquery(part)}" for part in sought.but)])


def _any_for_tsquery(any_of: AnyOf) -> str:
    return f"({' | '.join(_for_tsquery(phrase) for phrase in any_of.parts)})"


def _for_tsquery(phrase: Phrase) -> str:
    tokens = " <-> ".join(f"'{token}'" for token in phrase.tokens)
    return f"({tokens}{':*' if phrase.prefix else ''})"
