"""Damaged text is repaired, and every change told; clean text of any language stays as it is."""

from collections import Counter
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from content.text.mojibake import RULES, Repair, repair, suspects

CLEAN = [
    "Rīgā, Ā grupā un „mājā”… Tā ir pilsēta — ā, ē, ī, ū. VISĀ LATVIJĀ\u00a0— RĪGĀ» VĀRDĀ…",
    "Āboli, Ābele: Ā burts. Šā gada „Ē” un „Ā“.",
    "Ąžuolas, čia yra „lietuviškas“ tekstas… ĖJO… KĄ”",
    "À la carte, « déjà vu »… l’été, ça va\u00a0? « CAFÉ\u00a0» — L’ŒUVRE, cœur, À\u00a0: É…",
    "Der Buchstabe „Ä“ steht in „Größe“ – „ÜBER…“ und »Spaß« heißt’s.",
    "Zażółć gęślą jaźń – „BYĆ…” albo „KOŃ”… Ć”",
    "Příliš žluťoučký kůň „úpěl“ ďábelské ódy… ŘÍČ…",
    "Šõnaga „Öö“ — «ÜLIKOOL» ja ŠŽ… Äš",
    "Å ja Ä… Ö–Å, ”Åland” – å…",
    "Tiếng Việt: Ân, Ất, “MÃ” – ngữ… “CHỊ Â” Ấ…",
    "İstanbul’da HÂLÂ… “KÂĞIT” – şu ığdır",
    "日本語の「文章」です。…――。",
    "Привет, «Ёлка» — ещё… ДА”",
    "Καλημέρα «κόσμε»… ΈΝΑ”",
    "MAÇÃ… IRMÃ” “AMANHÔ – Ã",
    "L·l: COL·LEGI, España – ¿Qué? ¡ÑU!… 1º, 2ª",
    "Árvíztűrő „tükörfúrógép” »idéző«… »á»…",
    "Prices: £5, 5\u00a0€, ©, ®, Café™ and É® – “x”, 20 °C.",
]


def damage(text: str) -> str:
    """UTF-8 read as windows-1252, as browsers read it: the five bytes it lacks become control characters."""
    table = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)}
    return "".join(table[byte] for byte in text.encode())


def with_macrons(text: str) -> str:
    return damage(text).replace("â", "ā").replace("Â", "Ā").replace("\x9d", "")


@pytest.mark.parametrize("text", CLEAN)
def test_repair_leaves_clean_text(text: str) -> None:
    assert repair(text) == (text, [])


LETTERS = {
    "Latvian": "aābcčdeēfgģiīkķlļnņosšuūzž",
    "Lithuanian": "aąbcčeęėiįsšuųūzž",
    "French": "aàâbcçeéèêëiîïoôuùûü",
    "French with œ": "aàbcçeéèêëiîïoôœuùû",  # never after â, where it is a damaged ✓
    "German": "aäboöuüsß",
    "Polish": "aąbcćeęlłnńoósśzźż",
    "Czech": "aábcčdďeéěiínňoórřsštťuúůyýzž",
    "Estonian": "aäoõöuüsšzž",
    "Swedish": "aåäobö",
    "Vietnamese": "aăâbcdđeêghioôơuưáàảãạ",
    "Turkish": "aâbcçgğıiîoösşuüû",
    "Portuguese": "aáâãàcçeéêiíoóôõuú",
    "Hungarian": "aáeéiíoóöőuúüű",
}
CLOSERS = ["", ",", ".", "…", "”", "’", "»", "“", "…”", "”…", "\u00a0»", "!”", "™", "®", "†", " –", "\u00a0—"]


@st.composite
def clean_texts(draw: st.DrawFn) -> str:
    letters = LETTERS[draw(st.sampled_from(sorted(LETTERS)))]
    word = st.text(letters, min_size=1, max_size=8)
    cased = st.builds(lambda w, case: case(w), word, st.sampled_from([str.lower, str.upper, str.capitalize]))
    token = st.builds(
        "".join, st.tuples(st.sampled_from(["", "“", "„", "«", "‘", "("]), cased, st.sampled_from(CLOSERS))
    )
    return " ".join(draw(st.lists(token, min_size=1, max_size=20)))


@given(clean_texts())
def test_repair_leaves_words_of_any_alphabet(text: str) -> None:
    assert repair(text) == (text, [])


@given(st.text(st.sampled_from("abc XYZ.,\n-’‘“”…–—£©éÉüßÀœŒšŽřęłİỗệ→✓😀Привет"), max_size=60))
def test_repair_undoes_damage(text: str) -> None:
    assert repair(damage("It’s “so”, Привет. " + text))[0] == "It’s “so”, Привет. " + text


@given(st.text(st.sampled_from("abc XYZ.,\n-’‘“…–£©éüß"), max_size=60))
def test_repair_undoes_damage_with_macrons(text: str) -> None:
    assert repair(with_macrons("It’s. " + text))[0] == "It’s. " + text


@given(st.text(st.sampled_from("abc XYZ.,\n-’‘“”…–£éüßñ"), max_size=60))
def test_repair_undoes_double_damage(text: str) -> None:
    assert repair(damage(damage("It’s. " + text)))[0] == "It’s. " + text


@given(st.text(st.sampled_from("ab ĀāÂâÃ€™˜œ“”…–¦©¢ä\u00a0\u0080\u009dÅ‚¬„«»\nÉéĆŠšïðŸ"), max_size=40))
def test_repair_is_idempotent(text: str) -> None:
    repaired, _ = repair(text)
    assert repair(repaired) == (repaired, [])


@given(st.text(st.sampled_from("ab ĀāÂâÃ€™˜œ“”…–¦©¢ä\u00a0Å‚¬„\n"), max_size=40))
def test_repairs_tell_what_stood_where(text: str) -> None:
    for found in repair(text)[1]:
        assert text[found.position :].startswith(found.before)
        assert found.line == text[: found.position].count("\n") + 1
        assert found.rule in RULES


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("itâ€™s", "it’s"),
        ("cafÃ©", "café"),
        ("Ã©tait", "était"),
        ("Â£5 â€“ 6", "£5 – 6"),
        ("20Â°C, 5Â\u00a0km â€¦", "20°C, 5\u00a0km …"),
        ("StraÃŸe, Ã–l, Ãœber", "Straße, Öl, Über"),
        ("Å¡koda, cÅ“ur, naÃ¯ve", "škoda, cœur, naïve"),
        ("â‚¬5 â†’ 6â„¢ âœ“ â‰¤ âˆ’1", "€5 → 6™ ✓ ≤ −1"),
        ("Ð”Ð¾Ð¼ Ð¸ Ñ\x81Ð°Ð´, TGF-Î±", "Дом и сад, TGF-α"),
        ("ðŸ˜€, â˜€ and âŒ˜", "😀, ☀ and ⌘"),
        ("cafeÌ\x81", "cafe\u0301"),
        ("it\u00e2\u0080\u0099s", "it’s"),
    ],
)
def test_repair_decodes(before: str, after: str) -> None:
    assert repair(before)[0] == after


@pytest.mark.parametrize(
    "text", ["これは日本語です。", "안녕하세요", "Məmmədov’s ə", "ភាសាអារ៉ាប់", "नमस्ते", "Добрый день", "Καλημέρα κόσμε"]
)
def test_repair_decodes_other_scripts(text: str) -> None:
    assert repair(damage(text))[0] == text


def test_repair_reports_position_line_and_rule() -> None:
    assert repair("One\nitâ€™s Ã¢â‚¬â„¢")[1] == [
        Repair(6, 2, "â€™", "’", "utf8_as_cp1252"),
        Repair(11, 2, "Ã¢â‚¬â„¢", "’", "utf8_twice"),
    ]


def test_repair_removes_a_byte_order_mark() -> None:
    assert repair("ï»¿Hello") == ("Hello", [Repair(0, 1, "ï»¿", "", "byte_order_mark")])


def test_repair_guesses_a_lost_closing_quote_where_one_is_open() -> None:
    text, repairs = repair("ā€œSo much cake!ā€ she said: ā€œyesā€.\nNone open hereā€ though.")
    assert text == "“So much cake!” she said: “yes”.\nNone open hereā€ though."
    assert Counter(r.rule for r in repairs) == {"utf8_as_cp1257": 2, "lost_quote": 2}


def test_repair_guesses_no_quote_without_other_damage() -> None:
    assert repair("“Costs 5â€ or so") == ("“Costs 5â€ or so", [])


def test_repair_makes_one_space_of_repaired_layout() -> None:
    text, repairs = repair("Cake Ā\u00a0Ā\u00a0 tea. Ā\u00a0It\u00a0 isnā€™t\n5Ā\u00a0km")
    assert text == "Cake tea. It\u00a0 isn’t\n5\u00a0km"
    assert [(r.before, r.after) for r in repairs if r.rule == "layout_space"] == [
        (" Ā\u00a0Ā\u00a0 ", " "),
        (" Ā\u00a0", " "),
    ]


def test_repair_removes_half_a_no_break_space_after_a_small_letter() -> None:
    assert repair("oneĀ two, isnā€™t")[0] == "one two, isn’t"


def test_repair_spares_latvian_words_beside_damage() -> None:
    assert repair("Vārds Ā un “RĪGĀ»: Ā\u00a0— isnā€™t.")[0] == "Vārds Ā un “RĪGĀ»: Ā\u00a0— isn’t."


@pytest.mark.parametrize("text", CLEAN)
def test_repair_beside_damage_keeps_clean_text(text: str) -> None:
    assert repair(f"{text} {text.lower()}\nitâ€™s")[0] == f"{text} {text.lower()}\nit’s"


def test_repair_of_the_corpus_matches_the_count_by_hand(corpus: Path) -> None:
    text = (corpus / "iriss-blog.txt").read_text(encoding="utf-8")
    expected = yaml.safe_load((corpus / "expected.yaml").read_text(encoding="utf-8"))
    repaired, repairs = repair(text)
    counted = Counter(found.before for found in repairs if found.rule != "layout_space")
    damage = expected["damage"]
    assert counted.pop("Ā\u00a0") == damage.pop("Ā + no-break space")["count"]
    assert counted == {sequence: entry["count"] for sequence, entry in damage.items()}
    assert {found.before: found.after for found in repairs if found.before in damage} == {
        sequence: entry["becomes"] for sequence, entry in damage.items()
    }
    assert not {"ā", "Ā", "€"} & set(repaired)


def test_repair_of_the_corpus_keeps_what_was_right(corpus: Path) -> None:
    text = (corpus / "iriss-blog.txt").read_text(encoding="utf-8")
    expected = yaml.safe_load((corpus / "expected.yaml").read_text(encoding="utf-8"))
    repaired, repairs = repair(text)
    made = Counter(found.after for found in repairs)
    kept = {mark: repaired.count(mark) - made[mark] for mark in expected["undamaged"]}
    assert kept == expected["undamaged"]


def test_suspects_are_what_still_looks_damaged() -> None:
    assert suspects("Fine – “so”.\nNot â€ and \ufffd") == [(2, "â€"), (2, "\ufffd")]
