"""Words of texts in any script, where they stand, and their stems."""

import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.folding import fold
from content.text.search.words import LONGEST, Word, stem, words

# Whatever may be in a text, and more of what is hard than chance would bring.
HARD = "aéÉßİıΣς½⑴²ŀﷺﱞㄱ가각日ゟがﾊﾟ㊀कि्١_-'\u0301\u00ad\u200d\ufe0f\u20e3\u3099\ud800\x00\U00011038\U000e0100"
# All of Unicode but for most ideographs and syllables.
BLOCKS = (
    range(0x4000),
    range(0x9F00, 0xAC10),
    range(0xD700, 0x17010),
    range(0x18A00, 0x20010),
    range(0xE0000, 0xE0200),
)
TEXTS = st.text(st.one_of(st.sampled_from(HARD), st.characters(exclude_categories=())))


def folded(text: str) -> list[str]:
    return [word.folded for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" — … ! _ \x00", []),
        ("We split £40 six ways.", ["we", "split", "40", "six", "ways"]),
        ("covid-19 COVID_19", ["covid", "19", "covid", "19"]),
        ("it's IT’S", ["it", "s", "it", "s"]),
        ("3.5 km/h a\x00b", ["3", "5", "km", "h", "a", "b"]),
        ("L’eau du Théâtre", ["l", "eau", "du", "theatre"]),
        ("the\u0301a\u0302tre œuvre", ["theatre", "œuvre"]),
        ("naïve été_où", ["naive", "ete", "ou"]),
        ("Straße STRASSE Maẞe", ["strasse", "strasse", "masse"]),
        ("İstanbul ISPARTA ışık", ["istanbul", "isparta", "ısık"]),
        ("Ὀδυσσεύς ΟΔΟΣ οδός", ["οδυσσευσ", "οδοσ", "οδοσ"]),
        ("Ёлка ёлку, Київ", ["елка", "елку", "киів"]),
        ("الْكِتَاب كتاب", ["الكتاب", "كتاب"]),
        ("می‌خواهم", ["میخواهم"]),
        ("הַסֵּפֶר", ["הספר"]),
        ("हिन्दी में", ["हिनदी", "में"]),
        ("ภาษาไทย", ["ภาษาไทย"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("\u1112\u1161\u11ab", ["한"]),
        ("日本語のテスト", ["日", "本", "語", "の", "テ", "ス", "ト"]),
        ("iPhone用ケース3個", ["iphone", "用", "ケ", "ー", "ス", "3", "個"]),
        ("東京、大阪・京都", ["東", "京", "大", "阪", "京", "都"]),
        ("ﾊﾟﾝ パン ハ\u309aン", ["ハ", "ン", "ハ", "ン", "ハ", "ン"]),
        ("葛\U000e0100城 々𠮷", ["葛", "城", "々", "𠮷"]),
        ("ゟ ㈠ ㊀㊁", ["よ", "り", "一", "一", "二"]),
        ("２０２４ ٢٠٢٤ २०२४", ["2024", "٢٠٢٤", "२०२४"]),
        ("m² H₂O x¹⁰ ①", ["m2", "h2o", "x10", "1"]),
        ("½ 1½ ⑴ ⒈", ["1", "2", "1", "1", "2", "1", "1"]),
        ("ﷺ ﬁne Ｆｕｌｌ", ["صلى", "الله", "عليه", "وسلم", "fine", "full"]),
        ("coŀlegi col·legi", ["col", "legi", "col", "legi"]),
        ("so\u00adft \u00adhard\u00ad \u00ad", ["soft", "hard"]),
        ("co\u200dop co\u200bop", ["coop", "co", "op"]),
        ("❤️ 1️⃣ ok👩\u200d🌾", ["1", "ok"]),
        ("a\u0488b \u034f \u093e", ["ab"]),
        ("\ud800abc\udfff", ["abc"]),
        ("\U00011013\U00011038\U00011013", ["\U00011013\U00011038\U00011013"]),
    ],
)
def test_words_are_folded(text: str, expected: list[str]) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a co-op", [Word(0, 1, "a"), Word(2, 4, "co"), Word(5, 7, "op")]),
        ("l’été", [Word(0, 1, "l"), Word(2, 5, "ete")]),
        ("e\u0301te\u0301.", [Word(0, 5, "ete")]),
        ("\u00adso\u00adft\u00ad!", [Word(1, 6, "soft")]),
        ("\u200fשלום\u200e", [Word(1, 5, "שלום")]),
        ("x❤\ufe0fy", [Word(0, 1, "x"), Word(3, 4, "y")]),
        ("aが日本", [Word(0, 1, "a"), Word(1, 2, "か"), Word(2, 3, "日"), Word(3, 4, "本")]),
        ("か\u3099く", [Word(0, 2, "か"), Word(2, 3, "く")]),
        ("1½m", [Word(0, 1, "1"), Word(1, 2, "1"), Word(1, 2, "2"), Word(2, 3, "m")]),
        ("coŀlegi", [Word(0, 3, "col"), Word(3, 7, "legi")]),
    ],
)
def test_words_tell_where_they_stand(text: str, expected: list[Word]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize("char", ["a", "é", "\U00011013"])
def test_words_keep_the_beginning_of_a_long_one(char: str) -> None:
    text = char * (LONGEST + 50)
    assert [(word.start, word.end, len(word.folded)) for word in words(text)] == [(0, LONGEST + 50, LONGEST)]


def test_words_hold_every_letter_digit_and_mark_of_unicode() -> None:
    """Each is tried between two letters. A mark is part of their word; what is neither of the three parts them."""
    kinds = {char: unicodedata.category(char) for block in BLOCKS for char in map(chr, block)}
    chars = [char for char, kind in kinds.items() if kind not in {"Cn", "Co", "Cf", "Cs"}]
    found = words(" ".join(f"a{char}b" for char in chars))
    held = {at // 4: (word.start, word.end) for word in found for at in range(word.start, word.end) if at % 4 == 1}
    for at, char in enumerate(chars):
        if kinds[char][0] == "M":
            assert held[at] == (4 * at, 4 * at + 3), hex(ord(char))
        elif fold(char) or kinds[char][0] not in "LN":
            assert (at in held) == (kinds[char][0] in "LN"), hex(ord(char))


@given(TEXTS)
def test_words_stand_in_order_and_do_not_overlap(text: str) -> None:
    found = words(text)
    for before, after in pairwise(found):
        assert before.start < before.end <= after.start or (before.start, before.end) == (after.start, after.end)


@given(TEXTS)
def test_words_are_found_where_they_stand(text: str) -> None:
    found = words(text)
    places = {(word.start, word.end): [] for word in found}
    for word in found:
        places[word.start, word.end].append(word.folded)
    assert {place: folded(text[slice(*place)]) for place in places} == places


@given(TEXTS)
def test_words_hold_letters_digits_and_marks_only(text: str) -> None:
    for word in words(text):
        assert 0 < len(word.folded) <= LONGEST
        assert {unicodedata.category(char)[0] for char in word.folded} <= set("LNM")
        assert folded(word.folded) == [word.folded]


@given(st.text(st.characters(codec="ascii")))
def test_words_of_ascii_are_those_of_any_text(text: str) -> None:
    assert [*words(text), Word(len(text) + 1, len(text) + 2, "e")] == words(f"{text} é")


@pytest.mark.parametrize("unit", ["é ", "½", "a\u00ad", "日", "\U00011013\U00011038", "\ufe0f", "_", "é½"])
def test_words_take_linear_time(unit: str) -> None:
    began = time.process_time()
    words(unit * 10_000)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("language", "alike", "expected"),
    [
        ("en", "budget budgets budgeting budgeted", "budget"),
        ("en-GB", "theatre theatres", "theatr"),
        ("EN-us", "ways way", "way"),
        ("fr", "théâtre théâtres", "theatr"),
        ("fr-CA", "chevaux cheval", "cheval"),
        ("de", "Häuser Hauses Haus", "haus"),
        ("de-AT", "Straße Straßen", "strass"),
        ("es", "niños niña niño", "nin"),
        ("pt-BR", "notícias notícia", "notic"),
        ("nb", "huset husene hus", "hus"),
        ("nn", "huset hus", "hus"),
        ("no", "huset hus", "hus"),
        ("sv", "böcker böckerna", "bock"),
        ("tr", "evler evlerde ev", "ev"),
        ("ru", "книга книги книгу", "книг"),
        ("ar", "الكتاب كتاب", "كتاب"),
        ("el", "δρόμος δρόμου", "δρομ"),
        ("sr", "књига књиге", "knjig"),
    ],
)
def test_stem_is_shared(language: str, alike: str, expected: str) -> None:
    assert {stem(word, language) for word in folded(alike)} == {expected}


@pytest.mark.parametrize("language", ["ja", "zh-Hant-TW", "ko", "und", "x-private", "", "tlh"])
def test_stem_is_the_word_without_a_stemmer(language: str) -> None:
    assert (stem("theatres", language), stem("語", language)) == ("theatres", "語")


@given(TEXTS, st.sampled_from(["en", "fr", "de", "tr", "ru", "ar", "hi", "sr", "hu"]))
def test_stem_is_a_folded_word(text: str, language: str) -> None:
    for word in words(text):
        assert stem(word.folded, language) != ""
        assert not any(map(str.isspace, stem(word.folded, language)))


def test_stem_is_the_same_in_all_threads() -> None:
    """Without the cache, so that each thread asks stemmers of its own."""
    asked = [
        (word, language)
        for word in folded(" ".join(f"nation{n}alities" for n in range(300)))
        for language in ["en", "fr", "de"]
    ]
    expected = [stem.__wrapped__(*one) for one in asked]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: [stem.__wrapped__(*one) for one in asked], range(8)))
    assert answers == [expected] * 8
