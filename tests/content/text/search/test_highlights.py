"""Matches in our own text, as escaped HTML with marks."""

import time
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.text.search import highlights
from content.text.search.highlights import excerpt, highlight, prepare
from content.text.search.query import Query, Term, parse
from content.text.search.words import stem, words

HARD = "aéÉßİς½⑴ŀﷺ日がﾊﾟ्1 \n_-'\"<>&;*\u0301\u00ad\u200d\ufe0f\ud800\x00"
TEXTS = st.text(st.one_of(st.sampled_from(HARD), st.characters(exclude_categories=())))
QUERIES = st.sampled_from(["a", "a*", "aa* -e", '"a 1"', "1 e", "日", "½ -a", "ss", "salla", "x"])
LANGUAGES = ["en", "fr", "de"]


def unmarked(html: str) -> str:
    return unescape(html.replace("<mark>", "").replace("</mark>", ""))


def shown(html: str | None) -> str:
    """Marks as brackets: tables of them are easier to read."""
    assert html is not None
    return html.replace("<mark>", "[").replace("</mark>", "]")


@pytest.mark.parametrize(
    ("text", "query", "language", "expected"),
    [
        ("Two theatres, one theatre.", "theatre", "en", "Two [theatres], one [theatre]."),
        ("Le Théâtre et les théâtres", "theatre", "fr", "Le [Théâtre] et les [théâtres]"),
        ("Théâtre, the\u0301a\u0302tre", "théâtre", "en", "[Théâtre], [the\u0301a\u0302tre]"),
        ("Budgets budgeting", '"budget"', "en", "None"),
        ("Budgets budgeting", '"budgets"', "en", "[Budgets] budgeting"),
        ("budgerigars budge bud", "budg*", "en", "[budgerigars] [budge] bud"),
        ("Covid-19, covid 19; covid", "covid-19", "en", "[Covid-19], [covid 19]; covid"),
        ("covid-19 covid-119 covid-2", "covid-1*", "en", "[covid-19] [covid-119] covid-2"),
        ("It’s its, it is", "it's", "en", "[It’s] its, it is"),
        ("L’eau de l'eau", "l'eau", "fr", "[L’eau] de [l&#x27;eau]"),
        ("sea salts and sea salt", '"sea salt"', "en", "sea salts and [sea salt]"),
        ("sea salt sea salt", '"sea salt"', "en", "[sea salt] [sea salt]"),
        ("a sea salt mine", 'salt "sea salt" "salt mine"', "en", "a [sea salt mine]"),
        ("a a a", '"a a"', "en", "[a a a]"),
        ("salt and bread", "bread -salt", "en", "salt and [bread]"),
        ("salt", "-salt", "en", "None"),
        ("bread", "", "en", "None"),
        ("bread and sea", '"sea salt" "and sea sal"', "en", "None"),
        ("Straße STRASSE", "strasse", "de", "[Straße] [STRASSE]"),
        ("İstanbul’da ISPARTA", "istanbul isparta", "tr", "[İstanbul]’da [ISPARTA]"),
        ("ΟΔΟΣ οδός", "οδος", "el", "[ΟΔΟΣ] [οδός]"),
        ("الْكِتَاب", "كتاب", "ar", "[الْكِتَاب]"),
        ("日本語の演劇場", "演劇", "ja", "日本語の[演劇]場"),
        ("so\u00adft ice", "soft", "en", "[so\u00adft] ice"),
        ("1½ cups", "½", "en", "1[½] cups"),
        ("٢٠٢٤ ２０２４", "2024 ٢٠٢٤", "en", "[٢٠٢٤] [２０２４]"),
        (
            "<script>salt</script> & 'salt'",
            "salt",
            "en",
            "&lt;script&gt;[salt]&lt;/script&gt; &amp; &#x27;[salt]&#x27;",
        ),
        ("&lt;mark&gt; mark", "mark", "en", "&amp;lt;[mark]&amp;gt; [mark]"),
        ("a\x00b\ud800<b>", "b", "en", "a\x00[b]\ud800&lt;[b]&gt;"),
    ],
)
def test_highlight_marks_matches(text: str, query: str, language: str, expected: str) -> None:
    html = highlight(text, parse(query), language, ["en", "fr", "de", "tr", "el", "ar"])
    assert (shown(html) if html else str(html)) == expected


def test_highlight_compares_stems_in_the_language_of_the_text() -> None:
    query = parse("chevaux")
    assert shown(highlight("Cheval", query, "fr", ["en", "fr"])) == "[Cheval]"
    assert highlight("Chevals", query, "en", ["en"]) is None
    assert highlight("Cheval", query, "fr", ["en"]) is None
    assert shown(highlight("Chevaux", query, "ja", [])) == "[Chevaux]"


FILLER = "Lorem ipsum dolor sit amet. " * 20


@pytest.mark.parametrize(
    ("text", "query", "length", "expected"),
    [
        ("Short \n\n and\tsalty salt", "salt", 240, "Short and salty [salt]"),
        ("one two three four five six seven", "four", 14, "…[four] five…"),
        ("one two three four five six seven", "one", 14, "[one] two three…"),
        ("one two three four five six seven", "seven", 14, "…five six [seven]"),
        ("one two three four five six seven", "four", 1, "…[f]…"),
        ("salt one two salt bread three bread bread", "salt bread", 10, "…[salt] [bread]…"),
        ("salt one two three four salt, salt five", "salt", 12, "…[salt], [salt]…"),
        ("salt one two three salt", "salt", 8, "[salt] one…"),
        ("a sea salt, sea of salt", '"sea salt" sea', 8, "…[sea salt]…"),
        (f"{FILLER}<salt> & {FILLER}", "salt", 30, "…sit amet. &lt;[salt]&gt; &amp; Lorem…"),
        (f"{'x' * 99} salt {'y' * 99}", "salt", 40, "…[salt]…"),
        ("日本語の長い文章の中に演劇がある。それは良い。", "演劇", 8, "…の中に[演劇]がある…"),
        ("a\x00 \x1c b\ud800 salt<", "salt", 240, "a\x00 b\ud800 [salt]&lt;"),
        (FILLER, "salt", 240, "None"),
        (FILLER, "-lorem", 240, "None"),
    ],
)
def test_excerpt_is_the_best_part(text: str, query: str, length: int, expected: str) -> None:
    html = excerpt(prepare(text), parse(query), "en", ["en"], length=length)
    assert (shown(html) if html else str(html)) == expected


def test_excerpt_is_of_240_characters_cut_at_spaces() -> None:
    html = excerpt(prepare(f"{FILLER}Salt. {FILLER}"), parse("salt"), "en", ["en"])
    assert html is not None
    text = unmarked(html)
    assert 240 - 20 <= len(text) <= 240 + 2
    assert (text[0], text[-1], text[1:-1] in f"{FILLER}Salt. {FILLER}") == ("…", "…", True)
    assert not {f" {word} " for word in text[1:-1].split()} - {f" {word} " for word in f"{FILLER}Salt.".split()}


@given(TEXTS, QUERIES)
def test_highlight_gives_the_text_back(text: str, query: str) -> None:
    html = highlight(text, parse(query), "en", LANGUAGES)
    assert html is None or unmarked(html) == text
    assert html is None or html.count("<") == 2 * html.count("<mark>") == 2 * html.count("</mark>") > 0


SAID = (
    "die dying dies lie lying sky skies ski skis run Running runs it ’s it's a a_b covid 19 — “run” général baca "
    "membaca gehen ging"
)
PLAIN = st.lists(st.sampled_from(SAID.split()), max_size=12).map(" ".join)
ASKED = st.lists(st.sampled_from([*SAID.split(), '"a a"', '"it s"', "ru*", '"covid 19"', "-sky"]), max_size=4).map(
    " ".join
)


@given(
    PLAIN,
    ASKED,
    st.sampled_from([*sorted(highlights.SUFFIXING), "id", "en-GB"]),
    st.sampled_from([["en"], ["en", "id", "de"]]),
)
def test_plain_text_has_the_matches_that_any_text_has(
    text: str, asked: str, language: str, languages: list[str]
) -> None:
    query = parse(asked)
    stems = [term.stems(languages) for term in query.wanted]
    anyhow = highlights._among(words(text), query.wanted, stems, language)
    assert highlights._matches(prepare(text), query, language, languages) == anyhow


SYLLABLES = st.sampled_from([*(f"{one}{two}" for one in "bcdfghjklmnpqrstvwz" for two in "aeiouy"), *"aeiouy"])
ENDS = st.sampled_from(
    [
        "s",
        "ed",
        "en",
        "er",
        "t",
        "ing",
        "ly",
        "ies",
        "ying",
        "ement",
        "aient",
        "ando",
        "aron",
        "mente",
        "ire",
        "arna",
        "heten",
        "erne",
        "ene",
    ]
)
BEGINS = st.sampled_from(["", "", "ge", "be", "ver", "un", "re", "op"])
SYLLABIC = st.builds("{}{}{}".format, BEGINS, st.lists(SYLLABLES, max_size=3).map("".join), ENDS)


@pytest.mark.parametrize("language", sorted(highlights.SUFFIXING))
@given(SYLLABIC)
def test_stemmer_leaves_the_beginning_alone(language: str, word: str) -> None:
    beginnings = highlights._beginnings({stem(word, language)})
    assert any(word.startswith(two) for two in beginnings)


@given(TEXTS, QUERIES, st.integers(1, 40))
def test_excerpt_is_a_part_of_the_text_with_a_match(text: str, query: str, length: int) -> None:
    whole = highlight(text, parse(query), "en", LANGUAGES)
    html = excerpt(prepare(text), parse(query), "en", LANGUAGES, length=length)
    assert (html is None) == (whole is None)
    if html is not None:
        part, spaced = unmarked(html), " ".join(text.split())
        assert any(kept in spaced for kept in (part, part[1:], part[:-1], part[1:-1]))
        assert len(part) <= length + 2
        assert html.count("<") == 2 * html.count("<mark>") == 2 * html.count("</mark>") > 0


@given(TEXTS, st.data())
def test_word_that_is_asked_for_is_marked(text: str, data: st.DataObject) -> None:
    found = words(text)
    if found:
        word = data.draw(st.sampled_from(found))
        html = highlight(text, parse(text[word.start : word.end]), "en", LANGUAGES)
        assert html is not None
        assert f"<mark>{text[word.start : word.end]}" in unescape(html)


@pytest.mark.parametrize("unit", ["salt ", "salt bread ", "½", "日", "x" * 50 + " ", "sea sea salt "])
def test_highlights_take_linear_time(unit: str) -> None:
    query = Query((Term(("salt",)), Term(("sea", "salt")), Term(("日", "日"), prefix=True), Term(("1",), prefix=True)))
    began = time.process_time()
    highlight(unit * 10_000, query, "en", LANGUAGES)
    excerpt(prepare(unit * 10_000), query, "en", LANGUAGES)
    assert time.process_time() - began < 10
