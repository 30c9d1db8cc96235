"""`expand=`: cards become whole documents. It only adds properties."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.asking import Get, error_of, queries_of, results
from tests.filling import publish_site, withdraw
from tests.making import make, publish, published

# By kind, everything that can be expanded, and where its cards are in the site's document.
EXPANDABLE = {
    "post": ["authors", "tags", "event", "references", "quotes", "translations"],
    "author": ["translations"],
    "event": ["tags", "organisers", "speakers", "sessions.speakers", "posts", "translations"],
    "quote": ["attribution", "source.post", "source.event", "source.reference", "tags", "translations"],
    "reference": ["tags", "translations"],
    "tag": ["parent", "translations"],
}


def differences(plain: Any, whole: Any, where: str = "") -> list[str]:
    """Places where `whole` does not say what `plain` says."""
    if isinstance(plain, dict) and isinstance(whole, dict):
        return [at for name in plain for at in differences(plain[name], whole.get(name), f"{where}/{name}")]
    if isinstance(plain, list) and isinstance(whole, list) and len(plain) == len(whole):
        pairs = enumerate(zip(plain, whole, strict=True))
        return [at for number, (one, other) in pairs for at in differences(one, other, f"{where}/{number}")]
    return [] if plain == whole else [where]


@pytest.mark.parametrize("kind", EXPANDABLE)
def test_expansion_only_adds(kind: str, get: Get) -> None:
    publish_site()
    for path in (f"{kind}s/bread-{kind}/", f"{kind}s/?ids=bread-{kind}"):
        plain = get(path).json()
        joined = f"{path}{'&' if '?' in path else '?'}expand="
        expanded = get(f"{joined}{','.join(EXPANDABLE[kind])}").json()
        assert differences(plain, expanded) == []


def test_expanded_card_is_the_document_at_its_own_address(get: Get) -> None:
    publish_site()
    post = get("posts/bread-post/?expand=authors,tags,event,references,quotes").json()
    assert post["event"] == get("events/bread-event/").json()
    assert post["tags"] == [get(f"tags/{tag['slug']}/").json() for tag in post["tags"]]
    assert post["quotes"] == [get(f"quotes/{quote['slug']}/").json() for quote in post["quotes"]]
    credited = [credit["author"] for credit in post["authors"] if credit["author"]]
    assert credited == [get(f"authors/{author['slug']}/").json() for author in credited]
    cited = [entry["reference"] for entry in post["references"] if entry["reference"]]
    assert cited == [get(f"references/{one['slug']}/").json() for one in cited]
    assert all([post["tags"], post["quotes"], credited, cited])


def test_three_levels_down(get: Get) -> None:
    publish_site()
    quote = get("quotes/bread-quote/?expand=source.post.event.speakers").json()
    speakers = [credit["author"] for credit in quote["source"]["post"]["event"]["speakers"] if credit["author"]]
    assert speakers == [get(f"authors/{speaker['slug']}/").json() for speaker in speakers]
    assert speakers


def test_deeper_than_three_levels_is_400(get: Get) -> None:
    error = error_of(get("posts/?expand=event.posts.event.posts", 400))
    assert (error["parameter"], error["code"]) == ("expand", "out_of_range")


def test_unknown_name_is_told_with_what_can_be_expanded_there(get: Get) -> None:
    error = error_of(get("posts/?expand=event.speaker", 400))
    allowed = [f"event.{name}" for name in EXPANDABLE["event"]]
    assert (error["code"], error["allowed"], error["nearest"]) == ("unknown_value", allowed, "event.speakers")


def test_list_includes_what_it_expands(get: Get) -> None:
    publish_site()
    [post] = results(get("posts/?ids=bread-post&expand=references"))
    assert post["references"] == get("posts/bread-post/?expand=references").json()["references"]


def test_what_is_not_public_stays_out(get: Get) -> None:
    draft = make("tag", slug="draft")
    author = published("author", slug="mara", name="Mara")
    published("post", slug="a", authors=[{"name": "Mara", "role": "author", "author": "mara"}])
    withdraw(author, "gone")
    post = get("posts/a/?expand=authors,tags").json()
    assert [credit["author"] for credit in post["authors"]] == [None]
    publish(draft)
    assert get("posts/a/?expand=tags").json()["tags"] == []


def test_each_level_is_one_more_query(get: Get) -> None:
    publish_site()
    paths = ["", "?expand=authors,tags,references", "?expand=event.speakers,authors", "?expand=event.posts.authors"]
    assert [len(queries_of(f"posts/bread-post/{path}")) for path in paths] == [3, 4, 5, 6]
    lists = [path.replace("?", "&") for path in paths]
    assert [len(queries_of(f"posts/?page_size=100{path}")) for path in lists] == [4, 5, 6, 7]


def test_other_expansion_has_another_entity_tag(get: Get) -> None:
    publish_site()
    tags = {
        get(f"posts/bread-post/{query}")["ETag"] for query in ("", "?expand=tags", "?expand=authors", "?fields=slug")
    }
    assert len(tags) == 4


@pytest.mark.parametrize("query", ["", "?expand=tags", "?expand=translations", "?expand=tags&fields=slug,tags"])
def test_schedule_of_a_first_translation_shows_in_no_entity_tag(get: Get, query: str) -> None:
    """Not even in the state in which it was made."""
    published("tag", slug="oven")
    published("post", slug="bread", tags=["oven"])
    before = get(f"posts/bread/{query}")
    publish(make("post", slug="pain", translation_of="bread", language="fr"), at=timezone.now() + timedelta(days=3))
    after = get(f"posts/bread/{query}")
    assert (after.content, after["ETag"], after["Cache-Tag"]) == (before.content, before["ETag"], before["Cache-Tag"])


def test_answer_that_would_be_too_large_is_refused(get: Get) -> None:
    """Each level multiplies what is put in: 32 events, 32 times 32 posts, and as many events again."""
    published("event", slug="fair")
    for _ in range(32):
        published("post", event="fair")
    error = error_of(get("posts/?expand=event.posts.event&page_size=100", 400))
    assert (error["parameter"], error["code"]) == ("expand", "too_many")
    get("posts/?expand=event.posts.event&page_size=10")
