"""What an import tells: what it made, what it repaired, and what it leaves for a person. As text and as JSON."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

from content.vocabulary import Kind

EXAMPLES = 3  # of each rule of repair, in the text; JSON has all
WIDEST = 100  # characters of a finding's text, there
LONGEST = 60  # of what was repaired

PLURALS = {kind: "quotes" if kind == Kind.QUOTE else f"{kind}s" for kind in Kind}


class Outcome(StrEnum):
    """What became of an item. The last two are left as they are: an editor's word counts more than the source's."""

    MADE = "made"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    KEPT_EDITED = "kept_edited"
    ALREADY_THERE = "already_there"


LEFT_ALONE = (Outcome.KEPT_EDITED, Outcome.ALREADY_THERE)


class Topic(NamedTuple):
    """A sort of finding: its title, and whether a person has to do something about it."""

    title: str
    needs_a_person: bool = True


# The topics of every importer. Each adds its own.
SHARED_TOPICS = {
    str(Outcome.KEPT_EDITED): Topic("Changed by an editor since the last import, and left alone", needs_a_person=False),
    str(Outcome.ALREADY_THERE): Topic("There before, from elsewhere: used, and left alone", needs_a_person=False),
    "deleted_here": Topic("Deleted here, and left out: --restore-deleted brings them back", needs_a_person=False),
}


@dataclass(frozen=True)
class ItemEntry:
    kind: str
    slug: str
    outcome: Outcome


@dataclass(frozen=True)
class RepairEntry:
    """`before` became `after` by `rule`; `excerpt` is the line around it. Lines count from 1, positions from 0."""

    rule: str
    where: str | None
    line: int
    position: int
    before: str
    after: str
    excerpt: str


@dataclass(frozen=True)
class Finding:
    """Something seen, by the code of its topic. `more` are further fields of it in JSON."""

    code: str
    text: str
    where: str | None = None
    line: int | None = None
    detail: str | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Report:
    """Grows while the import runs. `rules` and `topics` say the codes of repairs and findings in words, in order."""

    source: str
    rules: Mapping[str, str]
    topics: Mapping[str, Topic]
    is_rehearsal: bool = False
    items: list[ItemEntry] = field(default_factory=list)
    published: list[tuple[str, str]] = field(default_factory=list)
    repairs: list[RepairEntry] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    names_files: ClassVar[bool] = False  # whether `where` is the file that a line counts in
    most: int | None = None  # findings of one topic in the text; JSON has all

    def tell_item(self, kind: str, slug: str, outcome: Outcome, detail: str | None = None) -> None:
        """One that was left alone is a finding, too; `detail` then says more."""
        self.items.append(ItemEntry(str(kind), slug, outcome))
        if outcome in LEFT_ALONE:
            self.findings.append(Finding(str(outcome), f"{kind} {slug}", detail=detail))

    @property
    def exit_code(self) -> int:
        """For a script: 0 when all is in."""
        return 0

    def count(self, *outcomes: Outcome) -> Counter[str]:
        """How many items of each kind had one of these outcomes."""
        return Counter(item.kind for item in self.items if item.outcome in outcomes)

    def as_json(self) -> dict[str, Any]:
        """All of it: `source`, `dry_run`, `summary`, `counts` {items, published, repairs, findings}, and the lists.

        An item is {kind, slug, outcome}; a published one {kind, slug}; a repair {rule, where, line, position, before,
        after, excerpt}; a finding {code, where, line, text, detail} and more by its code.
        """
        return {
            "source": self.source,
            "dry_run": self.is_rehearsal,
            "summary": self.summary(),
            "counts": {
                "items": {str(outcome): dict(self.count(outcome)) for outcome in Outcome},
                "published": dict(Counter(kind for kind, _ in self.published)),
                "repairs": dict(Counter(repair.rule for repair in self.repairs)),
                "findings": dict(Counter(finding.code for finding in self.findings)),
            },
            "items": [asdict(item) for item in self.items],
            "published": [{"kind": kind, "slug": slug} for kind, slug in self.published],
            "repairs": [asdict(repair) for repair in self.repairs],
            "findings": [_finding(finding) for finding in self.findings],
        }

    def summary(self) -> str:
        """One line: what was made."""
        changes = [
            f"{_listed(self.count(outcome))} {outcome}"
            for outcome in (Outcome.MADE, Outcome.UPDATED)
            if self.count(outcome)
        ]
        return f"{self.source}: {'; '.join(changes)}." if changes else f"{self.source}: nothing changed."

    def as_text(self) -> str:
        """For the console: the summary and a table first, then repairs, then what needs a person, then the rest."""
        sections = [
            list(self._beginning()),
            list(self._repairs()),
            list(self._findings("Needs a person", needs_a_person=True)),
            list(self._findings("Also noted", needs_a_person=False)),
        ]
        return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n"

    def _beginning(self) -> Iterator[str]:
        if self.is_rehearsal:
            yield "Dry run: nothing was written. This is what an import would do."
        yield self.summary()
        if self.published:
            yield f"Published: {_listed(Counter(kind for kind, _ in self.published))}."
        if self.items:
            yield ""
            yield from self._table()

    def _table(self) -> Iterator[str]:
        yield f"{'':12}" + "".join(f"{outcome.replace('_', ' '):>15}" for outcome in Outcome)
        for kind in Kind:
            counts = [self.count(outcome)[kind] for outcome in Outcome]
            if any(counts):
                yield f"{PLURALS[kind]:12}" + "".join(f"{count or '-':>15}" for count in counts)

    def _repairs(self) -> Iterator[str]:
        if self.repairs:
            yield f"Repairs: {len(self.repairs)}"
        for rule, title in self.rules.items():
            found = [repair for repair in self.repairs if repair.rule == rule]
            if found:
                yield f"  {len(found):>4}  {title}"
            for repair in found[:EXAMPLES]:
                change = f"{_shown(repair.before)} -> {_shown(repair.after)}"
                place = f"{repair.where}, line {repair.line}" if self.names_files else f"line {repair.line}"
                yield f"          {place}: {change}{_excerpt(repair)}"

    def _findings(self, title: str, *, needs_a_person: bool) -> Iterator[str]:
        topics = {code: topic for code, topic in self.topics.items() if topic.needs_a_person == needs_a_person}
        if any(finding.code in topics for finding in self.findings):
            yield f"{title}:"
        for code, topic in topics.items():
            found = [finding for finding in self.findings if finding.code == code]
            if found:
                yield f"  {topic.title} ({len(found)})"
            for finding in found[: self.most]:
                yield f"    - {_line(finding)}"
            if len(found) > len(found[: self.most]):
                yield f"    - … and {len(found) - len(found[: self.most])} more"


def excerpt(text: str, position: int, before: str) -> str:
    """The place of a repair in its line, with whole words around it."""
    end = position + len(before)
    left = re.search(r"(?:(?<=\s)\S[^\n]{0,24}|\A[^\n]{0,24}|)\Z", text[max(position - 25, 0) : position])
    right = re.match(r"[^\n]{0,24}(?=\s|\Z)|[^\n]{0,24}", text[end : end + 25])
    return f"{left[0] if left else ''}{before}{right[0] if right else ''}"


def _finding(finding: Finding) -> dict[str, Any]:
    plain = {name: value for name, value in asdict(finding).items() if name != "more"}
    return plain | dict(finding.more)


def _listed(counts: Counter[str]) -> str:
    """`3 posts, 1 event and 7 tags`."""
    parts = [f"{counts[kind]} {kind if counts[kind] == 1 else PLURALS[kind]}" for kind in Kind if counts[kind]]
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]


def _line(finding: Finding) -> str:
    place = ", ".join(_places(finding))
    text = finding.text if len(finding.text) <= WIDEST else f"{finding.text[: WIDEST - 1]}…"
    detail = f" — {finding.detail}" if finding.detail else ""
    return f"{text}{detail}{f' ({place})' if place else ''}"


def _places(finding: Finding) -> Iterable[str]:
    if finding.where:
        yield finding.where
    if finding.line:
        yield f"line {finding.line}"


def _shown(text: str) -> str:
    """A piece of text, not too long, in which what nobody sees can be seen."""
    text = text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"
    visible = text.replace("\u00a0", "␣").replace("\n", "⏎")
    return f"“{visible}”" if visible.strip() == visible else f"“{visible.replace(' ', '·')}”"


def _excerpt(repair: RepairEntry) -> str:
    """The words around a repair, whole, unless the repair shows enough."""
    if len(repair.before) > LONGEST // 2:
        return ""
    words = repair.excerpt.replace("\u00a0", "␣")
    return f"  in: {words.strip()}"
