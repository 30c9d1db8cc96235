"""Never run: mypy has to accept this, and to refuse what is marked (tests/clients/test_python.py)."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Literal, assert_type

from commonplace_client import Client, ProblemError, answers, queries


def parameters(site: Client) -> None:
    site.posts.list(tag="bread", author=["mara-lind", "isla-drennan"], featured=True, page=2)
    site.posts.list(updated_since=datetime(2015, 3, 19, tzinfo=UTC), published_after=date(2015, 3, 19))
    site.posts.list(expand=["authors", "event.speakers"], fields=["title", "authors.name"], ordering="-title")
    site.posts.list(tags="bread")  # type: ignore[call-arg]
    site.posts.list(page="2")  # type: ignore[arg-type]
    site.posts.list(ordering="date")  # type: ignore[arg-type]
    site.posts.list(include=["bodies"])  # type: ignore[list-item]
    site.posts.walk(page=2)  # type: ignore[call-arg]
    site.authors.list(tag="bread")  # type: ignore[call-arg]
    site.posts.get(name="soup")  # type: ignore[call-arg]


def kept_filters(site: Client) -> answers.PostPage:
    filters: queries.WalkPosts = {"tag": "bread", "ordering": "title"}
    return site.posts.list(**filters)


def answered(site: Client) -> None:
    assert_type(site.posts.list(), answers.PostPage)
    assert_type(site.posts.walk(), Iterator[answers.PostItem])
    post = assert_type(site.posts.get("soup"), answers.Post)
    assert_type(post["kind"], Literal["post"])
    assert_type(post["edition"], int | None)
    assert_type(post["authors"][0]["author"], answers.AuthorCard | None)
    assert_type(post["table_of_contents"][0]["children"], list[answers.Heading])
    assert_type(site.references.get("hale2019")["contributors"]["author"][0]["family"], str | None)
    post["authors"][0]["author"]["label"]  # type: ignore[index]
    post["autors"]  # type: ignore[typeddict-item]


def sets_are_open(event: answers.EventCard) -> str:
    return "off" if event["status"] == "cancelled" else event["status"]


def card_of(item: answers.Post | answers.PostItem) -> answers.PostCard:
    """Whatever takes a card takes what has more."""
    return item


def told_apart(card: answers.PostCard | answers.EventCard) -> answers.Instant:
    return card["published_at"] if card["kind"] == "post" else card["starts_at"]


def nearest(error: ProblemError) -> Sequence[str | None]:
    return [one["nearest"] for one in error.problem["errors"]]
