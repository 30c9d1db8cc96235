"""The words of a text, as they are indexed and as they are asked for: folded, and stemmed in the text's language."""

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple
from unicodedata import category

import snowballstemmer

from content.text.folding import fold
from content.text.reading_time import HAN_AND_KANA

# Characters of a folded word that are kept.
LONGEST = 100

# Every combining mark that the running Python knows; the blocks left out have none. The second kind is asked for last:
# a regular expression is quick with what fits in 16 bits only.
_BLOCKS = (range(0x300, 0x3100), range(0xA600, 0xAC00), range(0xFB00, 0xFF00), range(0x10000, 0x17000))
_MARKED = [
    char for block in (*_BLOCKS, range(0x1BC00, 0x1F000)) for char in map(chr, block) if category(char)[0] == "M"
]
_MARKS = "".join(char for char in _MARKED if char < "\U00010000")
_RARE_MARKS = "".join(char for char in _MARKED if char > "\uffff") + "\U000e0100-\U000e01ef"

# What is in a word and not seen, nor meant by whoever asks: soft hyphens, joiners, signs of direction; selectors of
# glyphs; circles and keys around characters.
_FORMAT = "\u00ad\u061c\u180e\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
_SELECTORS = "\u034f\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_ENCLOSING = "\u0488\u0489\u1abe\u20dd-\u20e0\u20e2-\u20e4\ua670-\ua672"
_UNSEEN = re.compile(f"[{_FORMAT}{_SELECTORS}{_ENCLOSING}]")
_BEFORE = re.compile(f"\\A[{_FORMAT}{_SELECTORS}]+")

_ASCII_WORD = re.compile("[a-z0-9]+")
# What stands between words of an otherwise plain text.
_PUNCTUATION = re.compile("[\u00a0\u00ab\u00b7\u00bb\u2013\u2014\u2018-\u201e\u2022\u2026\u2039\u203a]")
_RUN = re.compile(rf"(?:[\w{_MARKS}{_FORMAT}]++|(?=[\U00010000-\U0010ffff])[{_RARE_MARKS}]++)++")
# A run as words: each character of Han or kana is one, with its marks (the last two are those of halfwidth kana).
_PIECE = re.compile(f"[{HAN_AND_KANA}][{_MARKS}{_FORMAT}\U000e0100-\U000e01ef\uff9e\uff9f]*|[^{HAN_AND_KANA}]+")
_LETTER = re.compile(r"\w")

_ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "eo": "esperanto",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "st": "sesotho",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}


class Word(NamedTuple):
    """A word of a text: where it stands (`text[start:end]`), and what it is compared by."""

    start: int
    end: int
    folded: str


class _Stemmers(threading.local):
    """The stemmers of one thread, by algorithm: they keep state while they work."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}

    def stemmer(self, algorithm: str) -> Any:
        if algorithm not in self.made:
            self.made[algorithm] = snowballstemmer.stemmer(algorithm)
        return self.made[algorithm]


_stemmers = _Stemmers()
_KNOWN = frozenset(snowballstemmer.algorithms())


def words(text: str) -> list[Word]:
    """The words of a text in their order. Linear in its length; never raises.

    A word is an unbroken run of letters, digits and combining marks; an apostrophe or a hyphen ends it. Each character
    of Han, Hiragana or Katakana is a word, so that a phrase of them is found inside of a longer one. What nobody sees,
    as a soft hyphen, is ignored inside of a word.

    Words do not overlap, with one exception: a character that means several words (½, ﷺ) is the place of each.
    `folded` is `fold` of the word, at most 100 characters, and holds letters, digits and marks only. What folds to
    nothing is no word.
    """
    if (ascii_ := plain(text)) is not None:
        return [Word(*found.span(), found[0][:LONGEST]) for found in _ASCII_WORD.finditer(ascii_)]
    text = text.replace("_", " ")
    made: list[Word] = []
    for run in _RUN.finditer(text):
        if run[0].isascii():
            made.append(Word(*run.span(), run[0].lower()[:LONGEST]))
        else:
            made += _words_of_run(text, *run.span())
    return made


def plain(text: str) -> str | None:
    """A text in which words are runs of `[a-z0-9]`, each where it was; None for one that is not so simple."""
    simple = text if text.isascii() else _PUNCTUATION.sub(" ", text)
    return simple.lower() if simple.isascii() else None


@lru_cache(maxsize=32_768)
def stem(folded: str, language: str) -> str:
    """The stem of a folded word in a language (BCP 47); the word itself where there is no stemmer for that.

    Snowball's stemmers were made for words with their accents. They are given the folded word all the same, and the
    stem is folded again: a query may come without accents, and what counts is that a text and a query are treated
    alike. The price is that endings told by an accent are kept (Russian -ый, that is folded to -ыи).

    The package uses PyStemmer where that is installed; of one release (3.1) both gave the same stems of 800,000 words.
    """
    algorithm = _ALGORITHMS.get(language.partition("-")[0].lower(), "")
    if algorithm not in _KNOWN:
        return folded
    return fold(_stemmers.stemmer(algorithm).stemWord(folded)) or folded


def _words_of_run(text: str, start: int, end: int) -> Iterator[Word]:
    for piece in _PIECE.finditer(text, start, end):
        at = piece.start()
        # A cache that took long ones would keep whole texts.
        parts = _cached_parts(piece[0]) if len(piece[0]) <= LONGEST else _parts(piece[0])
        for part in parts:
            yield Word(at + part.start, at + part.end, part.folded)


def _parts(piece: str) -> tuple[Word, ...]:
    """The words in a piece of a run: as a rule one, without what is not seen at its ends."""
    folded = fold(_UNSEEN.sub("", piece))
    if [found.span() for found in _pieces(folded)] != [(0, len(folded))]:
        return tuple(_spread(piece))
    start = len(piece) - len(_BEFORE.sub("", piece))
    return (Word(start, len(piece.rstrip(_FORMAT)), folded[:LONGEST]),)


_cached_parts = lru_cache(maxsize=32_768)(_parts)


def _spread(piece: str) -> Iterator[Word]:
    """Where characters mean several each, or no letters: `⑴` is (1), and `1½` is not 11⁄2."""
    folded, origins = "", []
    for at, char in enumerate(piece):
        one = fold(_UNSEEN.sub("", char))
        one = f" {one} " if category(char) == "No" else one
        folded += one
        origins += [at] * len(one)
    for found in _pieces(folded):
        yield Word(origins[found.start()], origins[found.end() - 1] + 1, fold(found[0])[:LONGEST])


def _pieces(folded: str) -> Iterator[re.Match[str]]:
    for run in _RUN.finditer(folded):
        for piece in _PIECE.finditer(folded, *run.span()):
            if _LETTER.search(piece[0]):
                yield piece
