"""The kinds of filter that lists have. A resource's filterset (posts.py, events.py, …) names them.

A filter says what it means to `content/queries/reading.py`; names of items are looked up for all of a request's filters
in one query.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from difflib import get_close_matches
from typing import Any, ClassVar, NamedTuple

import django_filters
from django import forms
from django.conf import settings
from django.http import QueryDict

from api.protocol import parameters
from api.protocol.parameters import MOST_VALUES
from api.protocol.problems import Problem, parameter_error
from content.models.edition import Edition, EditionState
from content.queries import naming, reading, searching
from content.text import identifiers
from content.text.folding import facet
from content.text.search.query import Query, parse

# The most unknown values that an answer tells the nearest public ones of.
MOST_UNKNOWN = 5
# Characters of a search.
MOST_QUERY = 200


class ManyWidget(forms.Widget):
    """Comma and repetition mean the same."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        values = [value.strip() for listed in data.getlist(name) for value in listed.split(",")]
        return [value for value in values if value]


class ManyField(forms.Field):
    widget = ManyWidget

    def __init__(
        self, *, choices: Iterable[str] = (), spelled: Callable[[str], str | None] = str, **options: Any
    ) -> None:
        self.allowed = list(choices)
        self.spelled = spelled
        super().__init__(**{name: options[name] for name in ("required", "label") if name in options})

    def clean(self, value: list[str]) -> list[str]:
        if len(value) > MOST_VALUES:
            raise forms.ValidationError(f"At most {MOST_VALUES} values.", code="too_many")
        return list(dict.fromkeys(self._one(one) for one in value))

    def _one(self, value: str) -> str:
        found = self.spelled(value)
        if found is None or (self.allowed and value not in self.allowed):
            told = {"value": value[:100], "nearest": get_close_matches(value, self.allowed, n=1)}
            raise forms.ValidationError("“%(value)s” is no value of this filter.", code="unknown_value", params=told)
        return found


class WhenField(forms.Field):
    """An instant (RFC 3339), or a date, which stands for its first instant in the site's zone."""

    def to_python(self, value: str | None) -> datetime | None:
        try:
            return parameters.instant(value) if value else None
        except ValueError as error:
            raise forms.ValidationError(str(error), code="invalid") from error


class FlagField(forms.Field):
    def to_python(self, value: str | None) -> bool | None:
        if not value:
            return None
        if value not in {"true", "false"}:
            raise forms.ValidationError("Give true or false.", code="invalid")
        return value == "true"


class QueryField(forms.CharField):
    """Words to search for (content/text/search/query.py)."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=MOST_QUERY, strip=False, **options)

    def clean(self, value: Any) -> Query | None:
        text = super().clean(value and value.replace("\x00", " "))
        return parse(text) if text else None


class Filter(django_filters.Filter):
    """`many` tells the documentation, and the check for repeated parameters, that it takes several values.

    `takes` is what a value is, as the index calls it.
    """

    many = False
    takes = "text"
    names_kind: str | None = None

    @property
    def kinds(self) -> set[str]:
        """Of the items whose change may let other items through."""
        return {self.names_kind} if self.names_kind else set()

    def apply(self, editions: reading.Editions, value: Any, asked: "Asked") -> reading.Editions:
        raise NotImplementedError


class Asked:
    """What the filters of one request share: its moment, its kind, and what its names stand for. `capped` is set by a
    filter that left something out."""

    def __init__(self, moment: reading.Moment, kind: str | None, names: naming.Names) -> None:
        self.moment = moment
        self.kind = kind
        self.names = names
        self.capped = False


class ItemFilter(Filter):
    """By linked items: any of (`tag=`), all of (`tag_all=`), none of (`tag_not=`). Values are slugs or ids."""

    field_class = ManyField
    many = True
    takes = "item"

    def __init__(self, kind: str, *, edge: str | None = None, mode: str = "any", **options: Any) -> None:
        self.names_kind = kind
        self.edge = edge or kind
        self.mode = mode
        super().__init__(**options)

    def groups(self, value: list[str], asked: Asked) -> list[list[str]]:
        return [asked.names.matching(self.names_kind or "", name) for name in value]

    def apply(self, editions: reading.Editions, value: list[str], asked: Asked) -> reading.Editions:
        groups = self.groups(value, asked)
        if self.mode == "all":
            return reading.with_all(editions, asked.kind, self.edge, groups)
        together = [id_ for group in groups for id_ in group]
        choose = reading.without if self.mode == "not" else reading.with_any
        return choose(editions, asked.kind, self.edge, together)


class WhoFilter(ItemFilter):
    """By a person: a slug or an id of an author, or a name as printed. An unknown slug is a name."""

    free = True
    takes = "item_or_name"

    def groups(self, value: list[str], asked: Asked) -> list[list[str]]:
        return [self._one(name, asked) for name in value]

    def _one(self, name: str, asked: Asked) -> list[str]:
        if asked.names.ids["author", name] is None:
            return [facet(name)]
        return asked.names.matching("author", name)


class CitedByFilter(ItemFilter):
    """References that a post cites."""

    def __init__(self, **options: Any) -> None:
        super().__init__("post", **options)

    def apply(self, editions: reading.Editions, value: list[str], asked: Asked) -> reading.Editions:
        posts = [id_ for group in self.groups(value, asked) for id_ in group]
        return reading.targeted_by(editions, "post", "reference", posts)


class ParentFilter(ItemFilter):
    """Tags right below a tag."""

    def groups(self, value: list[str], asked: Asked) -> list[list[str]]:
        return [asked.names.matching("tag", name)[:1] for name in value]


class FacetFilter(Filter):
    """By values of the items' own: any of them. `spelled` makes one as edges spell it, None of what cannot be one."""

    field_class = ManyField
    many = True
    takes = "value"

    def __init__(
        self, *, choices: Iterable[str] = (), spelled: Callable[[str], str | None] = str.lower, **options: Any
    ) -> None:
        self.choices = list(choices)
        self.spelled = spelled
        super().__init__(choices=self.choices, spelled=spelled, **options)

    def apply(self, editions: reading.Editions, value: list[str], asked: Asked) -> reading.Editions:
        return reading.with_any(editions, asked.kind, self.field_name or "", value)


def year(value: str) -> str | None:
    return str(int(value)) if re.fullmatch(r"[0-9]{1,4}", value) else None


def month(value: str) -> str | None:
    """A month of one year, `2015-03`, or of any, `3`."""
    found = re.fullmatch(r"([0-9]{4}-)?(0?[1-9]|1[0-2])", value)
    if found is None:
        return None
    return f"{found[1]}{int(found[2]):02}" if found[1] else str(int(found[2]))


def language(value: str) -> str | None:
    found = identifiers.language(value)
    return found and found.lower()


def licence(value: str) -> str | None:
    return value.lower() if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.+-]*", value) else None


class LiteralFilter(Filter):
    """By one literal text, commas and all; without regard to case and accents."""

    field_class = forms.CharField

    def __init__(self, *, edge: str | None = None, **options: Any) -> None:
        self.edge = edge
        super().__init__(**options)

    def spelled(self, value: str) -> str:
        return facet(value)

    def apply(self, editions: reading.Editions, value: str, asked: Asked) -> reading.Editions:
        return reading.with_any(editions, asked.kind, self.edge or self.field_name or "", [self.spelled(value)])


class IdentifierFilter(LiteralFilter):
    """By a DOI, ISBN or ORCID iD in any of its spellings."""

    def __init__(self, scheme: str, **options: Any) -> None:
        self.scheme = scheme
        super().__init__(edge=scheme, **options)

    def spelled(self, value: str) -> str:
        found: str | None = getattr(identifiers, self.scheme)(value)
        if found is None:
            detail = f"“{value[:100]}” is no {self.scheme.upper()}."
            raise Problem("invalid_parameter", detail, errors=[parameter_error(self.scheme, "invalid", detail)])
        return found


class FlagFilter(Filter):
    field_class = FlagField
    takes = "boolean"

    def apply(self, editions: reading.Editions, value: bool, asked: Asked) -> reading.Editions:
        return reading.with_any(editions, asked.kind, self.field_name or "", ["true" if value else "false"])


class TimeFilter(Filter):
    """Half-open, so that neighbouring ranges share nothing and miss nothing: after is `>=`, before is `<`."""

    field_class = WhenField
    takes = "instant"

    def __init__(self, column: str, *, before: bool = False, **options: Any) -> None:
        self.lookup = f"{column}__{'lt' if before else 'gte'}"
        super().__init__(**options)

    def apply(self, editions: reading.Editions, value: datetime, asked: Asked) -> reading.Editions:
        return reading.compared(editions, self.lookup, value)


class EndedFilter(Filter):
    """`upcoming`: not ended yet. `past`: ended."""

    field_class = FlagField
    takes = "boolean"

    def __init__(self, *, past: bool, **options: Any) -> None:
        self.past = past
        super().__init__(**options)

    def apply(self, editions: reading.Editions, value: bool, asked: Asked) -> reading.Editions:
        choose = reading.past if value == self.past else reading.upcoming
        return choose(editions)


class YearField(forms.IntegerField):
    def to_python(self, value: Any) -> int | None:
        if value and not re.fullmatch(r"-?[0-9]{1,4}", value):
            raise forms.ValidationError("Give a year such as 2015.", code="invalid")
        return super().to_python(value)


class YearFilter(Filter):
    """Of references: the year of issue, exactly or as a limit."""

    field_class = YearField
    takes = "year"

    def __init__(self, lookup: str = "exact", **options: Any) -> None:
        self.lookup = lookup
        super().__init__(**options)

    def apply(self, editions: reading.Editions, value: int, asked: Asked) -> reading.Editions:
        return reading.compared(editions, f"year__{self.lookup}", value)


class IdsFilter(Filter):
    field_class = ManyField
    many = True
    takes = "item"

    def __init__(self, kind: str, **options: Any) -> None:
        self.names_kind = kind
        super().__init__(**options)

    def apply(self, editions: reading.Editions, value: list[str], asked: Asked) -> reading.Editions:
        ids = (asked.names.ids[self.names_kind or "", name] for name in value)
        return reading.of_items(editions, [id_ for id_ in ids if id_])


class StateFilter(Filter):
    """Applied where the list is begun (see FilterSet.states)."""

    field_class = ManyField
    many = True
    takes = "value"

    def __init__(self, **options: Any) -> None:
        self.choices = [EditionState.PUBLISHED.value, EditionState.WITHDRAWN.value]
        super().__init__(choices=self.choices, **options)

    def apply(self, editions: reading.Editions, value: list[str], asked: Asked) -> reading.Editions:
        return editions


class SearchFilter(Filter):
    """By words, anywhere in the items' own text."""

    field_class = QueryField
    takes = "query"

    @property
    def kinds(self) -> set[str]:
        """An author's items are found by what the author is called now."""
        return {"author"}

    def apply(self, editions: reading.Editions, value: Query, asked: Asked) -> reading.Editions:
        sought = searching.search(asked.moment, value, languages())
        kind = asked.kind or ""
        asked.capped = searching.is_capped(sought, kinds=[kind])
        return searching.matched(editions, kind, sought)


def languages() -> list[str]:
    """Those that the site publishes in: a word is looked for by its stem in each."""
    return list(dict.fromkeys([settings.SITE_LANGUAGE, *settings.SITE_LANGUAGES]))


class Chosen(NamedTuple):
    """What filters leave, and whether one of them left something out. `kinds` are those of the items whose change may
    change what is left.
    """

    editions: reading.Editions
    capped: bool
    kinds: set[str]

    @property
    def headers(self) -> dict[str, str]:
        """Of an answer about the list: whether a search looked at the latest of what it found only."""
        return {"Search-Capped": "?1"} if self.capped else {}


Given = Mapping[str, Any]


class Filters(django_filters.FilterSet):
    """The filters of an address, over editions of one `kind` or, without it, of all."""

    kind: ClassVar[str | None] = None

    @classmethod
    def names(cls) -> set[str]:
        return set(cls.base_filters)

    @classmethod
    def many(cls) -> set[str]:
        return {name for name, one in cls.base_filters.items() if one.many}

    @classmethod
    def read(cls, data: QueryDict) -> Given:
        """What is given, each as its filter takes it. Raises Problem for what cannot be a value."""
        # The list begins where the moment is known: in `choose`.
        return cls(data, queryset=Edition.objects.none()).given() if cls.names() & data.keys() else {}

    @classmethod
    def choose(cls, moment: reading.Moment, given: Given) -> Chosen:
        """What the request asks for, in no order yet. Raises Problem for values that mean nothing."""
        asked = Asked(moment, cls.kind, cls._names(given, moment))
        editions = cls.begun(moment, given)
        for name, value in given.items():
            editions = cls.base_filters[name].apply(editions, value, asked)
        own = {cls.kind} if cls.kind else set()
        return Chosen(editions, asked.capped, own.union(*(cls.base_filters[name].kinds for name in given)))

    @classmethod
    def begun(cls, moment: reading.Moment, given: Given) -> reading.Editions:
        """What the filters choose from."""
        raise NotImplementedError

    def given(self) -> dict[str, Any]:
        if not self.form.is_valid():
            faults = self._faults()
            raise Problem("invalid_parameter", f"{faults[0]['parameter']}: {faults[0]['detail']}", errors=faults)
        return {name: value for name, value in self.form.cleaned_data.items() if value not in (None, "", [])}

    def _faults(self) -> list[dict[str, Any]]:
        return [
            parameter_error(
                name,
                error.code or "invalid",
                " ".join(error.messages),
                allowed=self._allowed(name),
                nearest=next(iter((error.params or {}).get("nearest", [])), None),
            )
            for name, errors in self.form.errors.as_data().items()
            for error in errors
        ]

    def _allowed(self, name: str) -> list[str]:
        return list(getattr(self.filters[name], "choices", []))

    @classmethod
    def _names(cls, given: Given, moment: reading.Moment) -> naming.Names:
        """All names of the request, looked up together. One that was never public is a mistake."""
        by_filter = {name: cls.base_filters[name] for name in given if cls.base_filters[name].names_kind}
        wanted = [(one.names_kind, value) for name, one in by_filter.items() for value in given[name]]
        names = naming.resolve(moment, list(dict.fromkeys(wanted)))
        unknown = [
            (name, one.names_kind, value)
            for name, one in by_filter.items()
            for value in given[name]
            if names.ids[one.names_kind, value] is None and not getattr(one, "free", False)
        ]
        errors = [_unknown(*one, moment) for one in unknown[:MOST_UNKNOWN]]
        if errors:
            raise Problem("invalid_parameter", errors[0]["detail"], errors=errors)
        return names


def _unknown(name: str, kind: str, value: str, moment: reading.Moment) -> dict[str, Any]:
    detail = f"There is no public {kind} “{value[:100]}”."
    return parameter_error(name, "unknown_value", detail, nearest=naming.nearest(moment, kind, value))


class FilterSet(Filters):
    """What every list has. `kind` is the resource's; `facets` are the filters whose values can be counted."""

    kind: ClassVar[str]
    facets: ClassVar[tuple[str, ...]]

    q = SearchFilter()
    language = FacetFilter(spelled=language)
    updated_since = TimeFilter("updated_at")
    state = StateFilter()

    @classmethod
    def begun(cls, moment: reading.Moment, given: Given) -> reading.Editions:
        return reading.listed(moment, cls.kind, given.get("state") or [EditionState.PUBLISHED])
