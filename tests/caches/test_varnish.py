"""Varnish in front: what is published is seen through it within a second, and nothing else is evicted."""

from collections.abc import Iterator
from statistics import median

import pytest

from tests.caches.standing import Stack, standing, until
from tests.faults.databases import environment, manage

# The database is the processes' own.
pytestmark = [pytest.mark.outside("varnish"), pytest.mark.sqlite]

POST = "posts/soup-is-a-method/"
SHOWING = [POST, f"{POST}?expand=authors", "posts/", "posts/?page_size=100&cursor=", "search/?q=soup"]
UNRELATED = [
    *("posts/what-a-tool-library-lends/", "authors/", "tags/", "references/", "facets/?kind=event"),
    *("facets/?kind=tag", "redirects/?kind=author", ""),
]

CORRECT = """
post = Item.objects.get(kind="post", slug="soup-is-a-method")
authoring.update_item(item=post, data={{"title": "Soup, corrected {number}"}}, actor=SYSTEM)
publishing.publish(items=[post], actor=SYSTEM, note="Corrected.")
print(time.time())
"""

SCHEDULE = """
post = authoring.create_item(kind="post", data={"title": "Later", "slug": "later"}, actor=SYSTEM)
at = timezone.now() + timedelta(seconds=2)
publishing.schedule(items=[post], at=at, actor=SYSTEM)
print(at.timestamp())
"""


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    folder = tmp_path_factory.mktemp("caches")
    env = environment(folder)
    migrated = manage(env, "migrate", "-v0")
    assert migrated.returncode == 0, migrated.stderr
    with standing(env, folder) as found:
        yield found


def warm(stack: Stack, paths: list[str]) -> None:
    """Until all of them are kept."""

    def kept() -> bool:
        return [stack.is_hit(path) for path in paths] == [True] * len(paths)

    until(kept)


def committed(process: object) -> float:
    output, _ = process.communicate(timeout=30)  # type: ignore[attr-defined]
    return float(output)


def test_correction_is_seen_within_a_second_and_evicts_nothing_else(stack: Stack) -> None:
    warm(stack, [*SHOWING, *UNRELATED])
    lags = []
    for number in range(3):
        process = stack.do(CORRECT.format(number=number))
        seen = until(lambda title=f"Soup, corrected {number}": stack.get(POST).json()["title"] == title)
        assert [f"corrected {number}" in stack.get(path).text for path in SHOWING] == [True] * len(SHOWING)
        lags.append(seen - committed(process))
    assert [stack.is_hit(path) for path in UNRELATED] == [True] * len(UNRELATED)
    assert median(lags) < 1, lags


def test_scheduled_post_is_seen_within_a_second_of_its_instant(stack: Stack) -> None:
    warm(stack, ["posts/", *UNRELATED])
    at = committed(stack.do(SCHEDULE))
    assert stack.get("posts/later/").status_code == 404
    seen = until(lambda: "later" in [post["slug"] for post in stack.get("posts/").json()["results"]])
    assert 0 <= seen - at < 1
    assert stack.get("posts/later/").status_code == 200
    assert [stack.is_hit(path) for path in UNRELATED] == [True] * len(UNRELATED)


def test_answer_is_one_whatever_coding_is_asked_for(stack: Stack) -> None:
    """Varnish asks for gzip, and undoes it for who does not: one object, kept once, purged once."""
    warm(stack, [POST])
    answers = [stack.get(POST, Accept_Encoding=coding) for coding in ("gzip", "identity", "br, gzip;q=0.5")]
    assert [answer.headers["X-Cache"] for answer in answers] == ["hit"] * 3
    assert len({answer.content for answer in answers}) == 1
    process = stack.do(CORRECT.format(number=9))
    until(lambda: "corrected 9" in stack.get(POST, Accept_Encoding="gzip").text)
    assert "corrected 9" in stack.get(POST, Accept_Encoding="identity").text
    committed(process)


def test_what_varnish_kept_is_revalidated_by_its_entity_tag(stack: Stack) -> None:
    warm(stack, [POST])
    tag = stack.get(POST).headers["ETag"]
    again = stack.get(POST, If_None_Match=tag)
    assert (again.status_code, again.headers["X-Cache"]) == (304, "hit")


def test_only_who_may_purges(stack: Stack) -> None:
    """And only by tags: the address alone evicts nothing."""
    warm(stack, [POST])
    answer = stack.asking.request("PURGE", f"http://127.0.0.1:{stack.port}/api/v1/{POST}")
    assert (answer.status_code, stack.is_hit(POST)) == (400, True)
