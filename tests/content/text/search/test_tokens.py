"""A text as tokens: what both databases are given."""

from content.text.search import tokens
from content.text.search.tokens import Texts, tokens_of

ROSA = "0198c2a0-0000-7000-8000-000000000001"


def of(language: str = "en-GB", kind: str = "post", **texts: list[str]) -> tokens.Tokens:
    return tokens_of(kind, Texts(**texts), language)


def test_fields_are_nested_each_with_those_before_it() -> None:
    found = of(title=["Shared purses"], names=["Rosa Hale"], summary=["On money"], body=["Soup"])
    assert [" ".join(places) for places in found.places] == [
        "1shared 1purses",
        "2shared 2purses ~ 2rosa 2hale",
        "3shared 3purses ~ 3rosa 3hale ~ 3on 3money",
        "4shared 4purses ~ 4rosa 4hale ~ 4on 4money ~ 4soup",
    ]


def test_stems_kind_people_and_the_whole_title_have_no_place() -> None:
    found = of(title=["Shared purses", "A subtitle"], people=[ROSA])
    assert found.marks == ["=", "=post", "2@0198c2a0000070008000000000000001", "0shared_purses"]
    assert found.loose[:4] == ["1~share", "1~purs", "1~a", "1~subtitl"]


def test_stem_is_of_the_items_language() -> None:
    assert "4~fiets" in of(language="nl", body=["fietsen"]).loose
    assert "4~fietsen" in of(language="en", body=["fietsen"]).loose


def test_texts_of_a_field_are_kept_apart_and_so_are_fields() -> None:
    assert of(title=["One two", "three"]).places[0] == ["1one", "1two", "~", "1three"]
    assert of(body=["one", "", "  ", "two"]).places[3] == ["4one", "~", "4two"]


def test_text_without_words_has_only_its_kind() -> None:
    found = of(kind="tag", title=["— !"])
    assert found == tokens.Tokens(["=", "=tag"], [[], [], [], []], [])


def test_spelling_for_fts5_keeps_loose_tokens_apart() -> None:
    assert tokens.Tokens(["="], [["4a", "4b"]], ["4~x"]).for_fts5() == "4a 4b ~ = ~ 4~x"


def test_spelling_for_tsvector_has_the_places_of_words() -> None:
    assert tokens.Tokens(["="], [["4a", "4b", "~", "4a"]], ["4~x"]).for_tsvector() == "'=' '4~x' '4a':1,4 '4b':2"


def test_word_that_occurs_very_often_keeps_its_first_places() -> None:
    often = of(body=["soup " * 300]).places[3]
    assert (often.count("4soup"), len(often)) == (255, 300)


def test_word_beyond_the_last_place_is_found_but_in_no_phrase() -> None:
    found = of(body=["soup " * 16_000 + "ladle soup"])
    assert len(found.places[3]) == 16_000
    assert [token for token in found.loose if "ladl" in token] == ["4~ladl", "4ladle"]


def test_whole_title_is_cut_alike_when_written_and_when_asked_for() -> None:
    title = ["word"] * 100
    assert tokens.whole_title(title) in of(title=[" ".join(title)]).marks
    assert len(tokens.whole_title(title)) == 201


def test_text_that_no_vector_holds_is_cut_but_its_kind_stays() -> None:
    found = of(body=[" ".join(f"{number:0>90}" for number in range(16_000))])
    assert found.marks == ["=", "=post"]
    assert 800_000 < len(found.for_tsvector().encode()) < 1_000_000
    assert found.places[3][:1] == [f"4{0:0>90}"]
    assert found.places[3][-1:] == ["~"]
