"""How long a text is: words and minutes, for any script."""

import re

WORDS_PER_MINUTE = 225
# As in a character class, without the marks of voiced kana. Both scripts are written without spaces.
HAN_AND_KANA = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U0001aff0-\U0001b16f"
    "\U00020000-\U000323af"
)
# Scripts written without spaces, and how many of their characters make a word on average.
_UNSPACED = (
    (re.compile(f"[{HAN_AND_KANA}\u3099-\u309c]+"), 2),
    (re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"), 5),
)
_BETWEEN = re.compile(r"[\s\u2013\u2014\u2026/]+")


def count_words(text: str) -> int:
    """Words of a plain text.

    What stands between spaces or dashes and holds a letter or digit is a word. Two characters of Chinese or
    Japanese (Han, kana) count as one, five of Thai, Lao, Burmese or Khmer, rounded up for each unbroken run;
    Korean has spaces.
    """
    count = 0
    for script, characters in _UNSPACED:
        count += sum(-(-len(run) // characters) for run in script.findall(text))
        text = script.sub(" ", text)
    return count + sum(any(map(str.isalnum, word)) for word in _BETWEEN.split(text))


def reading_minutes(words: int) -> int:
    """Whole minutes, rounded up: 0 for nothing, otherwise at least 1."""
    return -(-words // WORDS_PER_MINUTE)
