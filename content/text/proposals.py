"""Quotations that a text attributes to somebody, proposed as quotes for an editor to accept.

What is found: a quotation with a verb of speech or a signature beside it, one that somebody "made the point" with, one
with a citation behind it, and one that is a paragraph of its own. Words in quotation marks without any of these (irony,
titles, slogans) are left alone. Marks and names of any language, verbs of English only. Rules look at a paragraph and
at the ones beside it; a quotation over several paragraphs is not found.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

RULES = {
    "signed": "the name after a dash behind it",
    "said_after": "the verb of speech behind it",
    "said_before": "the verb of speech before it",
    "quote_of": "the name of whose quote it is",
    "reported": "the speaker of the sentence before",
    "cited": "the citation behind it",
    "standalone": "a paragraph of its own",
}


@dataclass(frozen=True)
class Span:
    """A piece of the text: `text[start:end]`, offsets in characters."""

    start: int
    end: int


@dataclass(frozen=True)
class Proposal:
    """A quotation, without its marks, at `span`; `attribution` is the span of the name as it is printed."""

    text: str
    span: Span
    attributed_to: str | None
    attribution: Span | None
    rule: str


def propose(text: str) -> list[Proposal]:
    """The quotations worth an editor's look, in order. Paragraphs are lines of `text`."""
    paragraphs = [Span(*match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    found = []
    for n, paragraph in enumerate(paragraphs):
        for quotation in _quotations(text, paragraph):
            before = paragraphs[n - 1] if n else None
            after = paragraphs[n + 1] if n + 1 < len(paragraphs) else None
            place = _Place(text, quotation, paragraph, before, after)
            found.append(_proposal(place))
    return [proposal for proposal in found if proposal]


# -- Quotation marks --------------------------------------------------------------------------------------------------

_INNER = r"[^\n“”„«»]"
_PAIRS = (
    re.compile(rf"“(?P<inner>{_INNER}+)”"),
    re.compile(rf"„(?P<inner>{_INNER}+)[“”]"),
    re.compile(rf"«[\s\u00a0]?(?P<inner>{_INNER}+?)[\s\u00a0]?»"),
    re.compile(r"(?<![\w\"])\"(?P<inner>[^\s\"](?:[^\"\n]*[^\s\"])?)\"(?!\w)"),
    re.compile(r"(?<!\w)‘(?P<inner>(?:[^\n‘’“”]|’(?=\w))+)’(?!\w)"),
)
_SINGLE = "‘"
_WORD = re.compile(r"\w")
_FAR = 600  # characters before and behind a quotation in which its speaker is looked for


@dataclass(frozen=True)
class _Quotation:
    outer: Span
    inner: Span
    is_single: bool
    words: int


def _quotations(text: str, paragraph: Span) -> Iterator[_Quotation]:
    """What stands in quotation marks, outermost only, in order."""
    matches = [m for pattern in _PAIRS for m in pattern.finditer(text, paragraph.start, paragraph.end)]
    done = paragraph.start
    for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
        if match.start() >= done:
            done = match.end()
            start, end = match.span("inner")
            end = start + len(match["inner"].rstrip(", "))
            words = len(match["inner"].split())
            yield _Quotation(Span(*match.span()), Span(start, end), match.group()[0] == _SINGLE, words)


@dataclass(frozen=True)
class _Place:
    """A quotation, its paragraph and the paragraphs beside it."""

    text: str
    quotation: _Quotation
    paragraph: Span
    previous: Span | None
    next: Span | None

    @property
    def is_alone(self) -> bool:
        """Whether the quotation is the whole paragraph but for punctuation."""
        before, after = (
            (self.paragraph.start, self.quotation.outer.start),
            (self.quotation.outer.end, self.paragraph.end),
        )
        return not (_WORD.search(self.text, *before) or _WORD.search(self.text, *after))

    @property
    def end(self) -> int:
        """Where to stop looking behind the quotation."""
        return min(self.paragraph.end, self.quotation.outer.end + _FAR)

    def _before(self) -> list[Span]:
        start = self.quotation.outer.start
        return _sentences(self.text, Span(max(self.paragraph.start, start - _FAR), start))

    def lead(self) -> Span:
        """The part of its sentence that stands before the quotation; for one that is alone, the sentence before it."""
        if self.is_alone and self.previous:
            return _sentences(self.text, Span(max(self.previous.start, self.previous.end - _FAR), self.previous.end))[
                -1
            ]
        return self._before()[-1]

    def sentence_before(self) -> Span | None:
        sentences = self._before()
        return sentences[-2] if len(sentences) > 1 else None


# -- Sentences and names ----------------------------------------------------------------------------------------------

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΆ-ΫА-ЯЁ"
_BOUNDARY = re.compile(rf"[.!?…]+[”’\"»)\]]*\s+(?=[“‘«\"(\[]*[{_UPPER}])")
_ABBREVIATION = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No|e\.g|i\.e|cf)|\b[A-Z])\.\s+$")

_STARTERS = (
    r"(?:The|An?|But|And|So|As|If|In|On|At|He|She|They|It|I|We|You|This|That|These|Those|One|When|While|After|Before|Then"
    r"|Here|There|My|Our|His|Her|Their|Someone|Everyone|Nobody|Who|What|Why|How|Well|Now|Yes|No|Or|For|To|From|By|With"
    r"|Later|Today|Yesterday|Again|Indeed|\w+day|January|February|March|April|June|July|August|\w+(?:em|to)ber)\b"
)
_PARTICLE = r"(?:(?:de|van|von|der|den|la|le|du|da|di|al|bin|and)\s(?:(?:la|der|den)\s)?)?"
_OF = r"(?:(?:of|for|and)\s(?:the\s)?)?"
_CAP = rf"(?!{_STARTERS}|\w+n[’']t\b)(?:[{_UPPER}](?:\w|[’'-](?!s\b)(?=\w))+|(?:[{_UPPER}]\.)+)"
_TITLE = r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Councillor|Minister)\.?\s"
_FULL = rf"(?:{_TITLE})?{_CAP}(?:\s{_PARTICLE}{_CAP})+"
_TITLED = rf"{_TITLE}{_CAP}"
_BODY = r"(?:University|Institute|College|School|Department|Ministry|Office|Bank|Council|Board|Church|Friends|Centre)"
_ORGANISATION = rf"(?:[Tt]he\s{_CAP}|{_BODY}\sof\s(?:the\s)?{_CAP})(?:\s{_OF}{_CAP})*"
_SOMEBODY = (
    r"(?:[Aa]n?|[Oo]ne|[Aa]nother|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)"
    r"\s[a-z][\w-]*(?:\s(?!(?:who|that|which)\b)[a-z][\w-]*){0,2}"
)
_PROPER = rf"(?:{_TITLED}|{_ORGANISATION}|{_FULL}|{_CAP})"
_NAME = rf"(?:{_TITLED}|{_ORGANISATION}|{_FULL}|{_SOMEBODY}|{_CAP})"
_PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey)"

_PLAIN_VERB = (
    r"(?:said|says|say|wrote|writes|told\s(?:me|us|them|him|her)|tells\s(?:me|us)|asked|asks|explained|explains|argued|argues"
    r"|added|adds|noted|notes|observed|observes|remarked|replied|replies|answered|answers|commented"
    r"|concluded|concludes|recalled|recalls|insisted|insists|claimed|claims|declared|declares|warned|warns|admitted|admits"
    r"|stated|states|announced|announces|suggested|suggests|put\sit|puts\sit|summed\s(?:it\s)?up|sums\s(?:it\s)?up)"
)
_VERB = (
    rf"(?:{_PLAIN_VERB}|raise[sd]\s(?:the|an?|this|that)\s(?:\w+\s)?(?:question|point|issue|concern)"
    r"|ma(?:de|kes)\s(?:the|an?|this)\s(?:\w+\s)?point|pose[sd]\s(?:the|a|this)\s(?:\w+\s)?question)"
)
_ADVERBS = r"(?:(?:once|also|then|later|recently|often|rightly|has|have|had|\w+ly)\s){0,2}"
_FROM = rf"(?:\s(?:from|of|at|in)\s(?:the\s)?{_CAP}(?:\s{_OF}{_CAP})*)?"
_ASIDE = rf"{_FROM}(?:,[^,.:;“”]{{1,80}},)?(?:,?\swho)?"


def _sentences(text: str, part: Span) -> list[Span]:
    """The sentences of a part of the text; never none."""
    starts = [part.start]
    for match in _BOUNDARY.finditer(text, part.start, part.end):
        if not _ABBREVIATION.search(text, starts[-1], match.end()):
            starts.append(match.end())
    return [Span(*both) for both in zip(starts, [*starts[1:], part.end], strict=True)]


# -- Attribution ------------------------------------------------------------------------------------------------------

_SIGNED = re.compile(rf"[\s.,]*(?:[—–―]|--?)\s*(?P<name>{_PROPER})(?:\s*[,(][^.!?]*)?[\s.]*$")
_SIGNATURE_AFTER = re.compile(rf"[\s.,]*[—–―]\s*(?P<name>{_PROPER})[\s.]*$")
_SAID_NAME = re.compile(rf"[\s,.]*{_PLAIN_VERB}\s(?P<name>{_NAME})(?=[\s.,;:!?]|$)")
_NAME_SAID = re.compile(rf"[\s,.]*(?:(?P<name>{_NAME})|(?P<pronoun>{_PRONOUN})){_ASIDE}\s{_ADVERBS}{_PLAIN_VERB}\b")
_PREPOSITION = re.compile(r"\b(?:of|on|in|at|by|to|from|with|for|about)\s$")
_SAYING = re.compile(
    rf"(?:(?P<name>{_NAME})|(?P<pronoun>{_PRONOUN})){_ASIDE}\s{_ADVERBS}{_VERB}"
    r"(?P<tail>(?:,?\s[\w’'-]+){0,7}?)(?P<end>\s?[:,]|\sthat|)\s*$"
)
_ACCORDING = re.compile(
    rf"(?:[Aa]ccording\sto|[Ii]n\sthe\swords\sof|[Aa]s)\s(?:{_CAP}[’']s\s)?(?P<name>{_PROPER})(?:\s(?:has\sit|once\ssaid|puts?\sit))?\s?[:,]\s*$"
)
_QUOTE_OF = re.compile(
    rf"(?P<name>{_FULL})(?:[’']s)?\s(?:famous\s)?(?:quote|quotation|line|words|phrase|motto|remark|comment)\s?:?\s*$"
)
_SUBJECT = re.compile(
    r"\s*(?:(?:Well|But|And|So|Then|Now|Yes|No|Again|Indeed|Later|First|Next)\b,?\s)?"
    rf"(?P<name>{_NAME})(?=,|\s{_ADVERBS}{_VERB}|\s(?:who|from|of|at|in|was|is)\b)"
)
_SPEAKER = re.compile(rf"\s*(?:{_CAP}[’']s\s)?(?P<name>{_FULL})(?=[\s,])")
_SPEAKING = re.compile(
    rf"\b(?:{_VERB}|speakers?|spoke|points?|talk(?:ed)?|present(?:ed|ation)|keynote|interview|remind(?:s|ed))\b"
)
_CITED = re.compile(rf"[\s.,]*\((?P<name>{_PROPER})(?:\s(?:et\sal\.?|(?:and|&)\s{_PROPER}))?,?\s(?:1[5-9]|20)\d\d")

Found = tuple[str, Span | None] | None


def _proposal(place: _Place) -> Proposal | None:
    for find in _FINDERS:
        found = find(place)
        if found:
            rule, name = found
            inner = place.quotation.inner
            who = place.text[name.start : name.end] if name else None
            return Proposal(place.text[inner.start : inner.end], inner, who, name, rule)
    return None


def _signed(place: _Place) -> Found:
    words = place.quotation.words
    if words < 4:
        return None
    found = (
        _SIGNED.match(place.text, place.quotation.outer.end, place.end) if place.end == place.paragraph.end else None
    )
    if not found and place.is_alone and place.next:
        found = _SIGNED.match(place.text, place.next.start, place.next.end)
    return ("signed", Span(*found.span("name"))) if found else None


def _said_after(place: _Place) -> Found:
    if place.quotation.words < 3:
        return None
    start, end = place.quotation.outer.end, place.end
    found = _SAID_NAME.match(place.text, start, end) or _NAME_SAID.match(place.text, start, end)
    name = _named(place, found)
    return ("said_after", name) if name else None


def _said_before(place: _Place) -> Found:
    if place.quotation.words < (4 if place.quotation.is_single else 3):
        return None
    lead = place.lead()
    found = _ACCORDING.search(place.text, lead.start, lead.end)
    found = found or _nearest(_SAYING, place.text, lead)
    if not found or ("tail" in found.groupdict() and found["tail"] and not found["end"]):
        return None
    name = _named(place, found)
    return ("said_before", name) if name else None


def _quote_of(place: _Place) -> Found:
    lead = place.lead()
    found = _QUOTE_OF.search(place.text, lead.start, lead.end)
    return ("quote_of", Span(*found.span("name"))) if found and place.quotation.words > 3 else None


def _reported(place: _Place) -> Found:
    """ "Mara Lind made good points. The best was that we “should never count the loaves”": she did."""
    if place.is_alone or place.quotation.is_single or place.quotation.words < 5:
        return None
    lead, before = place.lead(), place.sentence_before()
    if not re.search(r"\b(?:that|how)\b", place.text[lead.start : lead.end]):
        return None
    for sentence in filter(None, (lead, before)):
        found = _SPEAKER.match(place.text, sentence.start, sentence.end)
        if found and _SPEAKING.search(place.text, found.end(), sentence.end):
            return "reported", Span(*found.span("name"))
    return None


def _cited(place: _Place) -> Found:
    found = _CITED.match(place.text, place.quotation.outer.end, place.end)
    return ("cited", Span(*found.span("name"))) if found and place.quotation.words > 5 else None


def _standalone(place: _Place) -> Found:
    """A paragraph of its own, unless its neighbours are too: then it is a dialogue."""
    if not place.is_alone or place.quotation.is_single or place.quotation.words < 5:
        return None
    beside = [place.text[p.start : p.end].strip() for p in (place.previous, place.next) if p]
    return None if any(line[0] in '“„«"' for line in beside) else ("standalone", None)


_FINDERS: tuple[Callable[[_Place], Found], ...] = (
    _signed,
    _said_after,
    _said_before,
    _quote_of,
    _reported,
    _cited,
    _standalone,
)


def _nearest(pattern: re.Pattern[str], text: str, part: Span) -> re.Match[str] | None:
    """The match whose subject is the last of the sentence, whole, and does not hang on a preposition."""
    starts = [part.start + m.start() for m in re.finditer(r"(?<![\w’.])\w", text[part.start : part.end])]
    subjects: dict[int, re.Match[str]] = {}
    for start in starts:
        if match := pattern.match(text, start, part.end):
            subjects.setdefault(max(match.end("name"), match.end("pronoun")), match)
    free = (
        m for _, m in sorted(subjects.items(), reverse=True) if not _PREPOSITION.search(text, part.start, m.start())
    )
    return next(free, None)


def _named(place: _Place, found: re.Match[str] | None) -> Span | None:
    """The name of a match; for a pronoun, the subject of its sentence, else of the sentence before."""
    if not found:
        return None
    if found["name"]:
        return Span(*found.span("name"))
    for sentence in filter(None, (place.lead(), place.sentence_before())):
        subject = _SUBJECT.match(place.text, sentence.start, sentence.end)
        if subject:
            return Span(*subject.span("name"))
    return None
