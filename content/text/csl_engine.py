"""One CSL-JSON item in one of the vendored citation styles (`styles/`), as marked-up text.

The engine is citeproc-py. It looks element classes up among the subclasses of its `CitationStylesElement`,
the latest of a name first, which is how its defects are mended here without touching it: each class below
says what it mends. What a CSL item is and what becomes of the marked-up text is `bibliography.py`.
"""

import re
import threading
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from citeproc import CitationStylesStyle, model
from citeproc.model import CitationStylesElement
from citeproc.source import Date as SourceDate
from citeproc.source import DateRange, LiteralDate, Reference, VariableError
from citeproc.source import Name as SourceName
from citeproc.string import MixedString, String

LOCALE = "en-GB"
# Noncharacters of Unicode, which no text may contain: they cannot be mistaken for the item's own words.
MARKS = {
    "i": ("\ufdd0", "\ufdd1"),
    "b": ("\ufdd2", "\ufdd3"),
    "sup": ("\ufdd4", "\ufdd5"),
    "sub": ("\ufdd6", "\ufdd7"),
}

_CSL = "{http://purl.org/net/xbiblio/csl}"
_NAMES, _NAME, _SUBSTITUTE = f"{_CSL}names", f"{_CSL}name", f"{_CSL}substitute"
_STYLES = Path(__file__).parent / "styles"
_LOCK = threading.Lock()  # a style keeps the state of the entry that is being rendered


def render(style: str, csl: dict[str, Any]) -> str:
    """The bibliography entry of `csl` in the style `styles/{style}.csl`, its fonts marked by `MARKS`.

    May raise anything: the engine has no errors of its own. Threads take turns; the first call of a style
    loads it.
    """
    with _LOCK:
        layout = _style(style).root.bibliography.layout
        layout.repressed = {}
        return "".join(map(str, layout.render_bibliography([Entry(csl)])))


@cache
def _style(name: str) -> CitationStylesStyle:
    # validate=False: validation is slow, warns instead of raising, and the files are known.
    style = CitationStylesStyle(str(_STYLES / f"{name}.csl"), locale=LOCALE, validate=False)
    style.root.formatter = Marks
    for names in list(style.root.iter(_NAMES)):
        _complete(names)
    # lxml forgets an element's class instance, and what that remembers, once nobody holds it.
    style.held = [element for root in (style.root, *style.root.locales) for element in root.iter()]
    return style


def _complete(names: Any) -> None:
    """Spells out what `cs:names` has by default: the form of the names it substitutes, else a `cs:name`.

    The engine knows the first only where nothing stands between, and adds the second again at each call.
    """
    substitute = next(names.iterancestors(_SUBSTITUTE), None)
    if names.getparent() is substitute:
        return
    if substitute is not None and not len(names):
        names.extend(deepcopy(child) for child in substitute.getparent() if child is not substitute)
    if names.name is None:
        names.insert(0, names.makeelement(_NAME))


class Marks:
    """The engine's output format: fonts become `MARKS`, words stay as they are."""

    @staticmethod
    def preformat(text: str) -> str:
        return str(text)

    Italic = Oblique = staticmethod(lambda text: _marked("i", text))
    Bold = staticmethod(lambda text: _marked("b", text))
    Superscript = staticmethod(lambda text: _marked("sup", text))
    Subscript = staticmethod(lambda text: _marked("sub", text))
    Light = Underline = SmallCaps = preformat


def _marked(tag: str, text: Any) -> str:
    start, end = MARKS[tag]
    return f"{start}{text}{end}"


# --- The item as the engine sees it -------------------------------------------------------------------------


class Entry(dict):
    """The one cited item of a rendering, with a record of what was asked for, printed, and used up."""

    number = 1
    has_locator = False

    def __init__(self, csl: dict[str, Any]) -> None:
        super().__init__()
        self.reference = _reference(csl)
        self.asked = 0
        self.printed: list[str] = []
        self.repressed: set[str] = set()

    @property
    def locator(self) -> Any:
        raise VariableError


def _reference(csl: dict[str, Any]) -> Reference:
    """Made by hand: the engine's own reader knows few name variables and prints others as Python lists."""
    reference = Reference(csl["id"], csl["type"])
    for variable, value in csl.items():
        if variable not in ("id", "type"):
            # The engine asks for hyphened variables in both ways.
            reference[variable] = reference[variable.replace("-", "_")] = _value(variable, value)
    return reference


def _value(variable: str, value: Any) -> Any:
    if isinstance(value, list):
        return [SourceName(**name) for name in value]
    if isinstance(value, dict):
        return _date(**value)
    return String(value) if variable == "language" else MixedString([String(value)])


def _date(**date: Any) -> SourceDate | DateRange | LiteralDate:
    circa = date.get("circa", False)
    if "literal" in date:
        return LiteralDate(date["literal"], circa=circa)
    first, *rest = [dict(zip(("year", "month", "day"), parts, strict=False)) for parts in date["date-parts"]]
    if rest:
        return DateRange(begin=SourceDate(**first), end=SourceDate(**rest[0]), circa=circa)
    season = {"season": date["season"]} if "season" in date else {}
    return SourceDate(**first, **season, circa=circa)


# --- What is mended -----------------------------------------------------------------------------------------


class Remembering:
    """Searches a loaded tree, which does not change, once: that took two thirds of the engine's time."""

    _found: dict[str, Any] | None = None

    def xpath_search(self, expression: str) -> list[Any]:
        if self._found is None:
            self._found = {}
        if expression not in self._found:
            self._found[expression] = super().xpath_search(expression)  # type: ignore[misc]
        found: list[Any] = self._found[expression]
        return found


class Style(Remembering, model.Style, CitationStylesElement):
    pass


class Locale(Remembering, model.Locale, CitationStylesElement):
    pass


class Terms(Remembering, CitationStylesElement):
    pass


class Layout(Remembering, model.Layout, CitationStylesElement):
    pass


class If(Remembering, model.If, CitationStylesElement):
    pass


class Else_If(If, CitationStylesElement):  # noqa: N801 (the engine looks this name up)
    pass


class Text(Remembering, model.Text, CitationStylesElement):
    """Leaves out what a substitute has printed."""

    def _variable(self, item: Entry, context: Any) -> Any:
        variable = self.get("variable")
        item.asked += variable not in self.generated_variables
        if variable in item.repressed:
            return None
        text = super()._variable(item, context)
        if text:
            item.printed.append(variable)
        return text


class Number(Remembering, model.Number, CitationStylesElement):
    def process(self, item: Entry, context: Any = None, **options: Any) -> Any:
        item.asked += 1
        text = super().process(item, context=context, **options)
        if text:
            item.printed.append(self.get("variable"))
        return text


class Names(Remembering, model.Names, CitationStylesElement):
    """Leaves out what a substitute has printed: an editor in the author's place is not repeated as editor."""

    def process(self, item: Entry, *args: Any, **options: Any) -> Any:
        roles = self.get("variable").split()
        item.asked += 1
        hidden = {role: item.reference.pop(role) for role in item.repressed.intersection(roles, item.reference)}
        try:
            text = super().process(item, *args, **options)
        finally:
            item.reference.update(hidden)
        if text:
            item.printed += [role for role in roles if role in item.reference]
        return text


class Substitute(Remembering, model.Substitute, CitationStylesElement):
    """Remembers all that was printed in a missing name's place, so that titles do not come twice."""

    def render(self, item: Entry, *args: Any, **options: Any) -> Any:
        before = len(item.printed)
        text = super().render(item, *args, **options)
        if text:
            item.repressed.update(item.printed[before:])
        return text


class Group(Remembering, model.Group, CitationStylesElement):
    """A group is left out when it asked for variables and none was there.

    The engine decides that by what the style's tree could ask for, not by what was asked, and prints labels
    without their number: "(Publication)", "Edition."
    """

    def process(self, item: Entry, context: Any = None, **options: Any) -> Any:
        asked, printed = item.asked, len(item.printed)
        texts = [self._rendered(child, item, context, options) for child in self.iterchildren()]
        texts = [text for text in texts if text is not None]
        if not texts or (item.asked > asked and len(item.printed) == printed):
            raise VariableError
        return self.join(texts)

    def _rendered(self, child: Any, item: Entry, context: Any, options: dict[str, Any]) -> Any:
        delimiter = {"delimiter": self.get("delimiter", "")} if isinstance(child, model.Choose) else {}
        try:
            return child.render(item, context=context, **delimiter, **options)
        except VariableError:
            return None


class Name(Remembering, model.Name, CitationStylesElement):
    """Knows `initialize="false"`, so that Chicago prints given names in full, and makes better initials.

    "Jun-ho" becomes "J.-h." (or "JH"), "JP" "J. P."; particles and scripts without capitals stay.
    """

    def get_option(self, name: str, *args: Any, **options: Any) -> Any:
        if name == "initialize-with" and self.get("initialize") == "false":
            return None
        return super().get_option(name, *args, **options)

    def initialize(self, given: str, mark: str, context: Any) -> str:
        hyphen = "-" if self.get_option("initialize-with-hyphen", context) else ""
        words = re.split(r"[\s.]+", given)
        return " ".join("".join(_initials(word, mark, hyphen) for word in words if word).split())


def _initials(word: str, mark: str, hyphen: str) -> str:
    parts = [part for part in word.split("-") if part]
    if not parts or not parts[0][0].isupper():
        return f" {word} "
    if len(parts) == 1 and word.isupper() and len(word) <= 3:
        return "".join(f"{letter}{mark}" for letter in word)
    first, *others = [part[0] for part in parts]
    stop = mark.rstrip()
    letters = [first, *(letter if hyphen else letter.upper() for letter in others)]
    return hyphen.join(f"{letter}{stop}" for letter in letters) + mark[len(stop) :]


class Label(Remembering, model.Label, CitationStylesElement):
    """Capitalises terms, "(Eds)", which the engine does for words it is told are English only."""

    def case(self, text: Any, language: str | None = "en") -> Any:
        return super().case(text, language)


class Date(Remembering, model.Date, CitationStylesElement):
    """Knows the delimiter of localised dates: without it, "2013May"."""

    def process(self, item: Entry, *args: Any, **options: Any) -> Any:
        item.asked += 1
        text = super().process(item, *args, **options)
        if text:
            item.printed.append(self.get("variable"))
        return text

    def join(self, strings: list[Any], default_delimiter: str = "") -> Any:
        if (form := self.get("form")) and not self.is_locale_date():
            default_delimiter = self.get_date(form).get("delimiter", default_delimiter)
        return super().join(strings, default_delimiter)


class Date_Part(Remembering, model.Date_Part, CitationStylesElement):  # noqa: N801 (the engine looks this name up)
    """Forgets the attributes that the engine copies into the locale from one date: they spoilt later ones."""

    def render(self, *args: Any, **options: Any) -> Any:
        own = dict(self.attrib)
        try:
            return super().render(*args, **options)
        finally:
            self.attrib.clear()
            self.attrib.update(own)
