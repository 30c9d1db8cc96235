"""`X-Minimum-Change`: answered from a state that has the change, or not at all."""

from copy import copy
from pathlib import Path

import pytest
from django.db import connections

from content.models.edition import Head
from tests.asking import Get, ask, error_of, slugs
from tests.faults.databases import migrated
from tests.making import published

__all__ = ["migrated"]

OPERATIONS = ("posts/", "posts/a/", "facets/?kind=post", "search/?q=a", "redirects/", "posts/a/neighbours/")


@pytest.mark.parametrize("path", OPERATIONS)
def test_change_that_there_is_makes_no_difference(path: str, get: Get) -> None:
    published("post", slug="a")
    plain, least = get(path), get(path, X_Minimum_Change=str(Head.objects.get().number))
    assert (least.content, least["ETag"]) == (plain.content, plain["ETag"])


@pytest.mark.parametrize("path", OPERATIONS)
def test_change_that_there_is_not_is_told(path: str, get: Get) -> None:
    published("post", slug="a")
    refused = get(path, 400, X_Minimum_Change=str(Head.objects.get().number + 1))
    error = error_of(refused)
    assert (refused.json()["code"], error["header"], error["code"]) == (
        "bad_request",
        "X-Minimum-Change",
        "out_of_range",
    )


@pytest.mark.parametrize("given", ["", "x", "-1", "1.5", " 1", "1" * 19, "٣"])
def test_what_is_no_number_is_told(given: str, get: Get) -> None:
    error = error_of(get("posts/", 400, X_Minimum_Change=given))
    assert (error["header"], error["code"], error["parameter"]) == ("X-Minimum-Change", "invalid", None)


def test_what_is_no_number_is_told_by_what_knows_no_state_too(keeping: None, get: Get) -> None:
    get("")
    error = error_of(get("", 400, X_Minimum_Change="x"))
    assert (error["header"], error["code"]) == ("X-Minimum-Change", "invalid")


def test_kept_answer_is_passed_over_for_a_change_that_it_has_not(get: Get, keeping: None) -> None:
    published("post", slug="a")
    assert slugs(get("posts/?ordering=title")) == ["a"]
    published("post", slug="b")
    least = str(Head.objects.get().number)
    assert set(slugs(get("posts/?ordering=title", X_Minimum_Change=least))) == {"a", "b"}
    assert set(slugs(get("posts/?ordering=title"))) == {"a", "b"}


@pytest.mark.sqlite
@pytest.mark.parametrize("how", ["made", "kept"])
def test_replica_that_is_behind_is_passed_over(
    how: str, migrated: Path, one_connection: None, request: pytest.FixtureRequest
) -> None:
    """The replica is a database of its own, to which nothing comes."""
    if how == "kept":
        request.getfixturevalue("keeping")
    same = connections["replica"]
    behind = connections["default"].settings_dict | {"NAME": str(migrated)}
    connections["replica"] = type(connections["default"])(behind, "default")
    connections["replica"].ensure_connection()  # which Django's tests allow under that name only
    connections["replica"].alias = "replica"
    try:
        published("post", slug="a")
        least = str(Head.objects.get().number)
        for _ in range(2):
            assert slugs(ask("posts/")) == []
            assert slugs(ask("posts/", X_Minimum_Change=least)) == ["a"]
    finally:
        connections["replica"].close()
        connections["replica"] = copy(same)
