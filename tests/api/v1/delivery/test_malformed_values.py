"""Whatever stands in a query string, the answer is right or a 400 that names the parameter."""

import pytest

from config.urls import RESOURCES
from tests.asking import Get, send
from tests.filling import KINDS, publish_site

SETS = {prefix: viewset.filterset_class for prefix, viewset in RESOURCES.items()}
HAVE = {prefix: viewset.operations["list"].names() for prefix, viewset in RESOURCES.items()}

EMPTY = ",%20,"
HOSTILE = [
    "a%00b",
    "%ED%A0%80",
    "%FF%zz%",
    "%F0%9F%8D%9E",
    "9999999999999999999999",
    "-1",
    "x" * 10_000,
    EMPTY,
    "'%22;--{}[]()*%5C",
    "00000000-0000-0000-0000-000000000000",
]


@pytest.mark.parametrize("prefix", SETS)
def test_hostile_value_of_any_parameter_is_never_a_crash(prefix: str, one_connection: None) -> None:
    publish_site()
    asked = {(name, value): send(f"{prefix}/?{name}={value}") for name in HAVE[prefix] for value in HOSTILE}
    answered = {key: response for key, response in asked.items() if response.status_code != 200}
    refused = {key: response.json() for key, response in answered.items()}
    # A token that was not made here opens nothing, however it is spelled.
    forged = {("preview", value) for value in HOSTILE if value != EMPTY}
    assert {key: problem["status"] for key, problem in refused.items()} == {
        key: 401 if key in forged else 400 for key in refused
    }
    assert {key: problem["errors"][0]["parameter"] for key, problem in refused.items()} == {
        (name, value): name for name, value in refused
    }


# By parameter, on every list that has it: values that mean nothing.
MALFORMED: dict[str, list[str]] = {
    "guest": ["yes", "1", "True", "true,false"],
    "featured": ["on"],
    "upcoming": ["soon"],
    "past": ["0"],
    "year": ["9999999999999", "abc", "٢٠١٥", "2015.0", "2_015", "20155"],
    "year_min": ["9999999999999", "2015-01", "٢٠١٥", "1e3"],
    "year_max": ["--1", "NaN"],
    "month": ["13", "0", "2026-13", "2026-00", "march", "2026-1-1"],
    "language": ["en_GB", "english language", "-"],
    "licence": ["CC BY 4.0", "%C3%A9"],
    "published_after": ["yesterday", "2026-02-30", "2026-06-18T09:00:00", "20260618", "1750000000"],
    "published_before": ["9999-12-31T23:59:59-14:00", "2026-06-18T25:00:00Z"],
    "updated_since": ["0001-01-01T00:00:00%2B14:00", "2026"],
    "starts_after": ["18.6.2026"],
    "starts_before": ["2026-06-18%2009:00:00"],
    "state": ["gone", "draft", "redirect", "preview"],
    "type": ["nonsense"],
    "status": ["Scheduled"],
    "attendance_mode": ["hybrid"],
    "verification": ["true"],
    "doi": ["hello", "10.5"],
    "isbn": ["123", "9780306406158"],
    "orcid": ["0000-0002-1825-0098", "mara"],
    "page": ["0", "-1", "1.5", "٣", "one", "99999999999"],
    "page_size": ["0", "101", "ten", "1e2"],
    "ordering": ["random", "-", "--published_at", "published_at,title", "id"],
    "body_format": ["pdf", "HTML"],
    "fields": ["titel", "xyzzy", "title.x", ".", "title.", "json_ld.", "json_ld..x", "id..kind"],
    "omit": ["titel", "slug.x"],
    "expand": ["title", "translations.translations.translations.translations", ".", "translations."],
    "include": ["title", "id", "xyzzy", "body.x"],
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_value_is_400_and_named(name: str, get: Get) -> None:
    paths = [f"{prefix}/?{name}={value}" for prefix in SETS if name in HAVE[prefix] for value in MALFORMED[name]]
    named = {path: [error["parameter"] for error in get(path, 400).json()["errors"]] for path in paths}
    assert paths
    assert named == {path: [name] for path in paths}


def test_earliest_and_latest_dates_are_dates(get: Get) -> None:
    for value in ("0001-01-01", "9999-12-31", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"):
        get(f"posts/?published_after={value}")
        get(f"events/?starts_before={value}")


@pytest.mark.parametrize("prefix", SETS)
def test_empty_value_is_a_mistake(prefix: str, get: Get) -> None:
    codes = {
        name: get(f"{prefix}/?{name}={value}", 400).json()["errors"][0]["code"]
        for name in HAVE[prefix] - {"cursor"}
        for value in ("", ",", "%20", ",%09%0A")
    }
    assert codes == dict.fromkeys(HAVE[prefix] - {"cursor"}, "empty")


def test_single_value_that_is_repeated_is_400(get: Get) -> None:
    problem = get("posts/?guest=true&guest=false", 400).json()
    assert [(error["parameter"], error["code"]) for error in problem["errors"]] == [("guest", "repeated")]


def test_more_than_a_hundred_values_are_400(get: Get) -> None:
    for query in (f"tag={','.join(f't{n}' for n in range(101))}", f"include={','.join(['body'] * 101)}"):
        [error] = get(f"posts/?{query}", 400).json()["errors"]
        assert (error["parameter"], error["code"]) == (query.partition("=")[0], "too_many")


def test_more_parameters_than_django_takes_are_400(get: Get) -> None:
    assert get(f"posts/?{'&'.join(['tag=a'] * 20_001)}", 400).json()["code"] == "bad_request"


HOSTILE_NAMES = ["%00", "a%00b", "%ED%A0%80", "%FF", "%F0%9F%8D%9E", "x" * 10_000, "'", "..", "%2E%2E", "a%2Fb", "%20"]


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_name_of_an_item_is_not_found(kind: str, get: Get) -> None:
    for name in HOSTILE_NAMES:
        get(f"{kind}s/{name}/", 404)
