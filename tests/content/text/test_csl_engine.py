"""The citation engine with its defects mended. What entries look like is tested in `test_bibliography.py`."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from content.text.csl_engine import MARKS, render

HALE = [{"family": "Hale", "given": "Rosa"}]
START, END = MARKS["i"]


def item(**variables: Any) -> dict[str, Any]:
    return {"id": "hale2019", "type": "book", "title": "Purses", "issued": {"date-parts": [[2019]]}, **variables}


def test_render_marks_fonts() -> None:
    assert render("harvard", item(author=HALE)) == f"Hale, R. (2019) {START}Purses{END}."


def test_render_leaves_words_alone() -> None:
    assert render("vancouver", item(author=HALE, title="A & B <c>")) == "Hale R. A & B <c>. 2019."


def test_a_title_in_the_authors_place_is_not_repeated() -> None:
    assert render("harvard", item()) == f"{START}Purses{END} (2019)."


def test_an_editor_in_the_authors_place_is_not_repeated() -> None:
    assert render("apa", item(editor=HALE)) == f"Hale, R. (Ed.). (2019). {START}Purses{END}."


def test_names_in_the_authors_place_have_the_authors_form() -> None:
    editors = [*HALE, {"family": "Reyes", "given": "Tom"}]
    assert render("chicago", item(editor=editors)) == f"Hale, Rosa, and Tom Reyes, eds. 2019. {START}Purses{END}."


def test_labels_without_their_number_are_left_out() -> None:
    # Not "(Publication) [PhD thesis, …": the style can print a publication number there.
    variables = {
        "type": "thesis",
        "genre": "PhD thesis",
        "publisher": "Mill College",
        "URL": "https://mill.example.org/",
    }
    thesis = f"Hale, R. (2019). {START}Purses{END} [PhD thesis, Mill College]. https://mill.example.org/"
    assert render("apa", item(author=HALE, **variables)) == thesis


def test_legal_types_without_a_locator_are_rendered() -> None:
    assert "Purses" in render("apa", item(type="legislation"))
    assert "Purses" in render("chicago", item(type="legal_case"))


def test_a_date_does_not_change_the_next_one() -> None:
    article = item(type="article-journal", issued={"date-parts": [[2013, 5, 2]]}, URL="https://mill.example.org/")
    before = render("vancouver", article)
    render("vancouver", item(type="report", issued={"date-parts": [[2013, 5]]}))
    assert render("vancouver", article) == before
    assert "2013 May 2" in before


def test_threads_do_not_mix_entries() -> None:
    titles = [f"Purse {number}" for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        entries = list(pool.map(lambda title: render("vancouver", item(title=title)), titles))
    assert entries == [f"{title}. 2019." for title in titles]
