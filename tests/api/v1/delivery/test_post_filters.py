"""What lists of posts can be filtered by: every filter, in every spelling."""

import pytest

from content.models.item import Item
from tests.asking import Get, error_of, slugs
from tests.filling import withdraw
from tests.making import change, make, publish, published


@pytest.fixture
def posts(one_connection: None) -> dict[str, Item]:
    """Three posts, newest first: `plain`, `rye`, `sour`. The tags are a line: grain > dough > sourdough."""
    published("tag", name="Grain")
    published("tag", name="Dough", parent="grain")
    published("tag", name="Sourdough", parent="dough")
    published("tag", name="Funding")
    published("author", name="Mara Lind")
    published("author", name="Tom Reyes")
    published("event", slug="fair")
    published("reference", key="hale2019")
    published("quote", slug="purse")
    mara, tom = ({"name": slug, "author": slug} for slug in ("mara-lind", "tom-reyes"))
    body = "Text.[@hale2019]\n\n::: quote purse\n:::"
    return {
        # Half past eleven in London too: still 2025.
        "sour": published(
            "post",
            slug="sour",
            published_at="2025-12-31T23:30:00Z",
            tags=["sourdough", "funding"],
            authors=[mara],
            featured=True,
            licence="CC-BY-4.0",
        ),
        # Half past midnight in London: July.
        "rye": published(
            "post",
            slug="rye",
            published_at="2026-06-30T23:30:00Z",
            tags=["dough"],
            authors=[mara, tom],
            language="nl",
            guest=True,
        ),
        "plain": published(
            "post",
            slug="plain",
            published_at="2026-07-02T12:00:00Z",
            authors=[tom],
            event="fair",
            body=body,
            licence="OGL-UK-3.0",
        ),
    }


EVERY = ["plain", "rye", "sour"]
EXPECTED = {
    "": EVERY,
    "tag=sourdough": ["sour"],
    "tag=dough": ["rye", "sour"],
    "tag=grain": ["rye", "sour"],
    "tag=funding,dough": ["rye", "sour"],
    "tag=funding&tag=dough": ["rye", "sour"],
    "tag=%20funding%20,,": ["sour"],
    "tag_all=grain,funding": ["sour"],
    "tag_all=grain&tag_all=funding": ["sour"],
    "tag_all=grain,dough": ["rye", "sour"],
    "tag_not=grain": ["plain"],
    "tag_not=funding": ["plain", "rye"],
    "tag_not=funding,sourdough": ["plain", "rye"],
    "tag=grain&tag_not=funding": ["rye"],
    "author=mara-lind": ["rye", "sour"],
    "author=mara-lind,tom-reyes": EVERY,
    "author_all=mara-lind,tom-reyes": ["rye"],
    "author_not=mara-lind": ["plain"],
    "author=mara-lind&author=tom-reyes&tag=funding": ["sour"],
    "event=fair": ["plain"],
    "reference=hale2019": ["plain"],
    "quote=purse": ["plain"],
    "language=nl": ["rye"],
    "language=EN-gb": ["plain", "sour"],
    "language=en-GB,nl": EVERY,
    "language=fr": [],
    "guest=true": ["rye"],
    "guest=false": ["plain", "sour"],
    "featured=true": ["sour"],
    "featured=false": ["plain", "rye"],
    "licence=cc-by-4.0": ["sour"],
    "licence=CC-BY-4.0,OGL-UK-3.0": ["plain", "sour"],
    "licence=MIT": [],
    "published_after=2026-06-30T23:30:00Z": ["plain", "rye"],
    "published_after=2026-06-30T23:30:01Z": ["plain"],
    "published_after=2026-07-01T00:30:00%2B01:00": ["plain", "rye"],
    "published_after=2026-07-01T00:30:00+01:00": ["plain", "rye"],
    "published_before=2026-06-30T23:30:00Z": ["sour"],
    "published_before=2026-06-30T23:30:01Z": ["rye", "sour"],
    "published_after=2026-07-01": ["plain", "rye"],
    "published_before=2026-07-01": ["sour"],
    "published_after=2025-12-31&published_before=2026-01-01": ["sour"],
    "published_after=2026-07-01&published_before=2026-07-02": ["rye"],
    "year=2025": ["sour"],
    "year=2026": ["plain", "rye"],
    "year=2025,2026": EVERY,
    "year=1999": [],
    "month=7": ["plain", "rye"],
    "month=07": ["plain", "rye"],
    "month=6": [],
    "month=2026-07": ["plain", "rye"],
    "month=2026-07,12": EVERY,
    "month=2025-12": ["sour"],
    "year=2026&month=12": [],
    "ids=sour,plain": ["plain", "sour"],
    "ids=sour&ids=rye": ["rye", "sour"],
    "state=published": EVERY,
    "state=withdrawn": [],
    "state=published,withdrawn": EVERY,
    "updated_since=2000-01-01": EVERY,
    "updated_since=9999-01-01": [],
    "ordering=title": ["plain", "rye", "sour"],
}


def test_lists_hold_what_the_filters_say(posts: dict[str, Item], get: Get) -> None:
    for number, name in enumerate(EVERY):
        change(posts[name], title=f"Title {number}")
    publish(*posts.values(), minor=True)
    assert {query: slugs(get(f"posts/?{query}")) for query in EXPECTED} == EXPECTED


def test_count_is_that_of_the_filtered_list(posts: dict[str, Item], get: Get) -> None:
    assert get("posts/?tag=grain&page_size=1").json()["count"] == 2


def test_values_are_slugs_old_slugs_aliases_or_ids(posts: dict[str, Item], get: Get) -> None:
    tag = published("tag", name="Salt", aliases=["/tags/salt.html"])
    change(posts["plain"], tags=["salt"])
    publish(posts["plain"])
    change(tag, slug="sea-salt")
    publish(tag)
    names = ("salt", "sea-salt", "/tags/salt.html", str(tag.pk), str(tag.pk).upper())
    assert [slugs(get(f"posts/?tag={name}")) for name in names] == [["plain"]] * 5


def test_old_slug_that_another_item_took_means_that_one(posts: dict[str, Item], get: Get) -> None:
    funding, salt = published("tag", name="Salt"), published("tag", name="Pepper")
    change(posts["plain"], tags=["salt"])
    change(posts["rye"], tags=["pepper"])
    publish(posts["plain"], posts["rye"])
    change(funding, slug="sea-salt", aliases=[])
    publish(funding)
    change(funding, aliases=[])
    change(salt, slug="salt")
    publish(salt)
    assert [slugs(get(f"posts/?tag={name}")) for name in ("salt", "sea-salt")] == [["rye"], ["plain"]]


def test_moved_tag_takes_effect_at_once(posts: dict[str, Item], get: Get) -> None:
    dough = make("tag", name="Sponge", parent="funding")
    assert slugs(get("posts/?tag=funding")) == ["sour"]
    change(posts["plain"], tags=["sponge"])
    publish(posts["plain"])
    assert slugs(get("posts/?tag=funding")) == ["plain", "sour"]
    change(dough, parent="grain")
    publish(dough)
    assert slugs(get("posts/?tag=funding")) == ["sour"]
    assert slugs(get("posts/?tag=grain")) == EVERY


@pytest.mark.parametrize("mode", ["gone", "notice"])
def test_withdrawn_value_matches_nothing(mode: str, posts: dict[str, Item], get: Get) -> None:
    tag = published("tag", name="Salt")
    change(posts["plain"], tags=["salt"])
    publish(posts["plain"])
    withdraw(tag, mode, explanation="Merged.")
    queries = ("tag=salt", f"tag={tag.pk}", "tag_all=salt", "tag=salt,funding", "tag_not=salt")
    assert [slugs(get(f"posts/?{query}")) for query in queries] == [[], [], [], ["sour"], EVERY]


# By filter: its kind, and a value that is public.
NAMED = {
    "tag": ("tag", "funding"),
    "tag_all": ("tag", "funding"),
    "tag_not": ("tag", "funding"),
    "author": ("author", "mara-lind"),
    "author_all": ("author", "mara-lind"),
    "author_not": ("author", "mara-lind"),
    "event": ("event", "fair"),
    "reference": ("reference", "hale2019"),
    "quote": ("quote", "purse"),
    "ids": ("post", "plain"),
}


def test_value_that_was_never_public_is_400_with_the_nearest(posts: dict[str, Item], get: Get) -> None:
    errors = {name: error_of(get(f"posts/?{name}={right}x", 400)) for name, (_, right) in NAMED.items()}
    assert errors == {
        name: {
            "parameter": name,
            "pointer": None,
            "header": None,
            "code": "unknown_value",
            "detail": f"There is no public {kind} “{right}x”.",
            "allowed": [],
            "nearest": right,
        }
        for name, (kind, right) in NAMED.items()
    }


def test_value_of_another_kind_is_unknown(posts: dict[str, Item], get: Get) -> None:
    assert error_of(get("posts/?tag=mara-lind", 400))["code"] == "unknown_value"


def test_unknown_values_are_told_together(posts: dict[str, Item], get: Get) -> None:
    errors = get("posts/?tag=fundingg,grane&author=tom", 400).json()["errors"]
    assert [(error["parameter"], error["nearest"]) for error in errors] == [
        ("author", None),
        ("tag", "funding"),
        ("tag", "grain"),
    ]


def test_unknown_values_beyond_five_are_left_out(posts: dict[str, Item], get: Get) -> None:
    values = ",".join(f"nothing{number}" for number in range(100))
    assert len(get(f"posts/?tag={values}", 400).json()["errors"]) == 5


def test_withdrawn_posts_are_listed_for_who_asks_for_them(posts: dict[str, Item], get: Get) -> None:
    withdraw(posts["rye"], "notice", explanation="Wrong flour.")
    withdraw(posts["sour"], "gone")
    assert slugs(get("posts/")) == ["plain"]
    withdrawn = get("posts/?state=withdrawn&ids=rye,plain")
    assert slugs(withdrawn) == ["rye"]
    [item] = withdrawn.json()["results"]
    assert (item["state"], item["notice"]) == ("withdrawn", "Wrong flour.")
    assert slugs(get("posts/?state=withdrawn,published")) == ["plain", "rye"]


def test_year_and_month_are_those_of_the_site(posts: dict[str, Item], get: Get) -> None:
    published("post", slug="eve", published_at="2024-12-31T23:59:59Z")
    published("post", slug="may", published_at="2024-04-30T23:00:00Z")
    shown = {query: slugs(get(f"posts/?{query}")) for query in ("year=2024", "month=2024-05", "month=2024-04")}
    assert shown == {"year=2024": ["eve", "may"], "month=2024-05": ["may"], "month=2024-04": []}
    assert get("posts/may/").json()["published_on"] == "2024-05-01"


def test_updated_since_is_about_editors_edits(posts: dict[str, Item], get: Get) -> None:
    change(posts["sour"], title="Changed")
    publish(posts["sour"])
    instant = get("posts/sour/").json()["updated_at"]
    updated = slugs(get(f"posts/?updated_since={instant}"))
    assert "sour" in updated
