"""Search at a moment: what is found, and how high. The same suite on both databases: sets and scores are literal."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import reading, searching
from content.search.texts import texts_of
from content.text.search.query import parse
from tests.filling import withdraw
from tests.making import change, make, publish, published

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 6, 18, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
LANGUAGES = ["en-GB", "fr", "nl"]


def ranked(text: str, at: datetime | None = None) -> list[tuple[str, int]]:
    """Slugs and scores of what a search finds, the best first."""
    with time_machine.travel(at or datetime.now(UTC), tick=False):
        moment = reading.take_moment("default")
        sought = searching.search(moment, parse(text), LANGUAGES)
        hits, _ = searching.ranked(reading.Editions(moment), sought, most=100)
        slugs = dict(reading.visible(moment).values_list("item_id", "slug"))
        return [(slugs[key], hit.score) for hit in hits for key in slugs if str(key) == hit.item_id]


def listed(kind: str, text: str) -> set[str]:
    """Slugs of the list of a kind that `q` leaves."""
    moment = reading.take_moment("default")
    sought = searching.search(moment, parse(text), LANGUAGES)
    return set(searching.matched(reading.listed(moment, kind), kind, sought).found.values_list("slug", flat=True))


def post(slug: str, day: int = 1, **data: object) -> Item:
    return published("post", slug=slug, published_at=f"2026-01-{day:02}T09:00:00Z", **data)


# --- How high --------------------------------------------------------------------------------------------------


def test_title_is_above_names_above_summary_above_body() -> None:
    post("body", 9, title="One", body="All about soup.")
    post("summary", 8, title="Two", summary="About soup.")
    post("names", 7, title="Three", authors=[{"name": "Soup Society"}])
    post("title", 6, title="More soup")
    post("whole", 5, title="Soup")
    assert ranked("soups") == [("title", 4), ("whole", 4), ("names", 3), ("summary", 2), ("body", 1)]
    assert ranked("soup")[0] == ("whole", 5)


def test_score_is_of_the_lowest_field_that_is_needed() -> None:
    post("both", title="Soup and bread")
    post("apart", title="Soup", summary="With bread.")
    post("deep", title="Soup", body="With bread.")
    assert ranked("bread soup") == [("both", 4), ("apart", 2), ("deep", 1)]


def test_equal_scores_are_in_order_of_publication_the_latest_first() -> None:
    for day in (2, 4, 3):
        post(f"day-{day}", day, title="Soup again")
    assert ranked("soup") == [("day-4", 4), ("day-3", 4), ("day-2", 4)]


def test_every_kind_is_found_by_its_own_words() -> None:
    post("p", title="Purse")
    published("author", slug="a", name="Purse Pat")
    published("event", slug="e", title="Purse day")
    published("quote", slug="q", text="Hold the purse.")
    published("reference", slug="r", key="r", title="On purses")
    published("tag", slug="t", name="Money", description="The purse.")
    assert sorted(ranked("purses")) == [("a", 4), ("e", 4), ("p", 4), ("q", 2), ("r", 4), ("t", 2)]
    assert ranked("purse")[0] == ("p", 5)


def test_words_of_linked_items_are_found_with_them_only() -> None:
    quote = published("quote", slug="q", text="Whoever holds the ladle.")
    published("event", slug="e", title="Ladle fair")
    published("tag", slug="t", name="Ladles")
    post("p", title="Soup", tags=["t"], event="e", body="::: quote q\n:::\n\n[A fair](event:e)")
    assert sorted(slug for slug, _ in ranked("ladle")) == ["e", "q", "t"]
    assert quote.slug == "q"


def test_word_before_the_mark_of_a_note_is_found_and_the_note_once() -> None:
    post("p", title="One", body="A zebra[^1] and a lion[@caesar, p. 3].\n\n[^1]: Or a horse.")
    assert (ranked("zebra"), ranked("lion"), ranked("horse"), ranked("zebra1")) == ([("p", 1)],) * 3 + ([],)
    assert listed("post", '"lion"') == listed("post", '"a horse"') == {"p"}
    [texts] = [texts_of("post", row.snapshot, row.parts) for row in reading.rows(_posts(), bodies=True)]
    assert texts.body == ["A zebra and a lion.", "Or a horse.", ", p. 3."]


def _posts() -> reading.Found:
    return reading.listed(reading.take_moment("default"), "post").found


# --- People ----------------------------------------------------------------------------------------------------


def test_author_is_found_under_the_present_name_whatever_is_printed() -> None:
    rosa = published("author", slug="rosa", name="Rosa Hale")
    post("printed", title="One", authors=[{"name": "R. Hale", "author": "rosa"}])
    post("other", title="Two", authors=[{"name": "Rosa Lind"}])
    assert ranked("rosa hale") == [("rosa", 5), ("printed", 3)]
    change(rosa, name="Rosa Lindqvist")
    publish(rosa)
    assert ranked("lindqvist") == [("rosa", 4), ("printed", 3)]
    assert listed("post", "rosa hale") == {"printed"}
    assert listed("post", '"rosa hale"') == set()


def test_author_and_word_of_the_text_are_found_together() -> None:
    published("author", slug="rosa", name="Rosa Hale")
    post("soup", title="Soup", authors=[{"name": "R. H.", "author": "rosa"}])
    post("bread", title="Bread", authors=[{"name": "R. H.", "author": "rosa"}])
    assert ranked("rosa soup") == [("soup", 3)]
    assert listed("post", "hale -soup") == {"bread"}
    assert listed("post", "bread -rosa") == set()
    assert listed("post", "ros*") == {"soup", "bread"}


def test_author_who_left_lends_no_name() -> None:
    rosa = published("author", slug="rosa", name="Rosa Hale")
    post("printed", title="One", authors=[{"name": "R. H.", "author": "rosa"}])
    withdraw(rosa)
    assert ranked("rosa") == []


def test_speaker_of_an_event_is_found_by_name() -> None:
    published("author", slug="rosa", name="Rosa Hale")
    session = {"key": "s", "title": "Round", "speakers": [{"name": "R. H.", "author": "rosa"}]}
    published("event", slug="e", title="Fair", sessions=[session])
    assert ranked("hale") == [("rosa", 4), ("e", 3)]


# --- Languages -------------------------------------------------------------------------------------------------


def test_words_are_found_in_any_form_of_the_items_language() -> None:
    post("english", 3, language="en-GB", title="Kitchens")
    post("french", 2, language="fr", title="Les théâtres")
    post("dutch", 1, language="nl", title="Boeken")
    assert (listed("post", "kitchen"), listed("post", "theatre"), listed("post", "boek")) == (
        {"english"},
        {"french"},
        {"dutch"},
    )


# --- Time ------------------------------------------------------------------------------------------------------


def test_scheduled_edition_is_found_from_its_instant_on() -> None:
    with time_machine.travel(NOW, tick=False):
        item = make("post", slug="a", title="Soup")
        publish(item)
        change(item, title="Bread")
        publishing.schedule(items=[item], at=NOW + HOUR, actor=SYSTEM)
    just_before = NOW + HOUR - timedelta(microseconds=1)
    assert (ranked("soup", just_before), ranked("bread", just_before)) == ([("a", 5)], [])
    assert (ranked("soup", NOW + HOUR), ranked("bread", NOW + HOUR)) == ([], [("a", 5)])


def test_withdrawn_item_is_not_found_one_instant_longer() -> None:
    with time_machine.travel(NOW, tick=False):
        item = published("post", slug="a", title="Soup")
        withdraw(item, at=NOW + HOUR)
    assert ranked("soup", NOW + HOUR - timedelta(microseconds=1)) == [("a", 5)]
    assert ranked("soup", NOW + HOUR) == []


def test_reader_of_the_state_before_still_finds_what_was_there() -> None:
    item = published("post", slug="a", title="Soup")
    before = reading.take_moment("default")
    change(item, title="Bread")
    publish(item)
    sought = searching.search(before, parse("soup"), LANGUAGES)
    hits, _ = searching.ranked(reading.Editions(before), sought, most=100)
    assert [hit.score for hit in hits] == [5]


# --- Limits ----------------------------------------------------------------------------------------------------


def test_latest_are_looked_at_and_the_rest_is_told() -> None:
    for day in (1, 2, 3):
        post(f"day-{day}", day, title="Soup")
    moment = reading.take_moment("default")
    sought = searching.search(moment, parse("soup"), LANGUAGES)
    hits, capped = searching.ranked(reading.Editions(moment), sought, most=2)
    assert (len(hits), capped) == (2, True)
    assert searching.ranked(reading.Editions(moment), sought, most=3)[1] is False
    assert (searching.is_capped(sought, 2), searching.is_capped(sought, 3)) == (True, False)


@pytest.mark.parametrize("text", ["***", "—", "", "\x00"])
def test_query_without_a_word_finds_nothing(text: str) -> None:
    post("a", title="Soup")
    assert ranked(text) == []
    assert listed("post", text) == set()


def test_query_that_only_excludes_finds_the_rest() -> None:
    post("soup", title="Soup")
    post("bread", title="Bread")
    assert ranked("-soup") == [("bread", 1)]
