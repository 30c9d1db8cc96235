"""What is asked of the API, R1 to R7, and what the answer to each has to be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from urllib.parse import parse_qs, urlsplit

import orjson

from benchmarks import plan
from benchmarks.plan import Plan

PAGE, DEEP = 20, 780  # posts: on a page, and before the deep one
SLUGS = 20_000  # the most that R7 goes round
SEARCHES = 5_000  # for one measurement
MOST_FOUND = 1_000  # what a search counts to (docs/api.md)

# A path, and headers, to status, headers (in lower case) and body.
Ask = Callable[[str, dict[str, str]], tuple[int, dict[str, str], bytes]]


class WrongAnswer(Exception):
    """A server that answers something else is not worth measuring."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One kind of request: its paths, which are gone round, and what each must answer.

    `slugs` are those of the results, in their order, or that of the document; None for what only the count is known of.
    """

    name: str
    title: str
    paths: Sequence[str]
    slugs: Sequence[Sequence[str]] | None = None
    count: int | None = None
    results: int | None = None
    with_body: bool = False
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    def check(self, ask: Ask, *, most: int = 50) -> bytes:
        """Asks the first `most` paths, and answers with the first body. Raises WrongAnswer."""
        bodies = [self._checked(ask, at) for at in range(min(most, len(self.paths)))]
        return bodies[0]

    def _checked(self, ask: Ask, at: int) -> bytes:
        status, _, body = ask(self.paths[at], self.headers)
        if status != self.status:
            raise WrongAnswer(f"{self.name}: {self.paths[at]} answered {status}: {body[:200]!r}")
        if status == 304:
            return body
        answer = orjson.loads(body)
        found = answer.get("results", [answer])
        if self.count is not None and answer["count"] != self.count:
            raise WrongAnswer(f"{self.name}: {self.paths[at]} counts {answer['count']}, not {self.count}")
        if self.results is not None and len(found) != self.results:
            raise WrongAnswer(f"{self.name}: {self.paths[at]} has {len(found)} results, not {self.results}")
        if self.slugs is not None and [one["slug"] for one in found] != list(self.slugs[at]):
            raise WrongAnswer(f"{self.name}: {self.paths[at]} has other slugs than it should have")
        if self.with_body and not all(len(one["body"]) > 4000 for one in found):
            raise WrongAnswer(f"{self.name}: {self.paths[at]} has a post without its body")
        return body


def all_asked(of: Plan, ask: Ask) -> list[Asked]:
    """Cursors and an ETag are taken from the server, as a client does."""
    posts = "/api/v1/posts/"
    tagged = f"{posts}?tag={of.tag}"
    with_tag = of.count_with_tag(int(of.tag.removeprefix("tag-")))
    # A small list is not so deep.
    deep = min(DEEP, (of.posts - 1) // PAGE * PAGE)
    middle = of.posts // 2 // PAGE * PAGE
    newest, some = _newest(of), _some(of)
    _, headers, _ = ask(posts, {})
    return [
        Asked("R1", "newest 20", [posts], [newest[:PAGE]], count=of.posts),
        Asked("R1b", "newest 20 with bodies", [f"{posts}?include=body"], [newest[:PAGE]], of.posts, with_body=True),
        Asked("R1c", "newest 20 by cursor", [f"{posts}?cursor="], [newest[:PAGE]]),
        Asked("R2", "a post by its slug", [f"{posts}{newest[3]}/"], [newest[3:4]], with_body=True),
        Asked("R3", "by tag", [tagged], count=with_tag, results=min(PAGE, with_tag)),
        Asked("R3c", "by tag, by cursor", [f"{tagged}&cursor="], results=min(PAGE, with_tag)),
        Asked("R4", "20 after 780", [f"{posts}?page={deep // PAGE + 1}"], [_at(of, deep)], count=of.posts),
        Asked("R4b", "20 after 780, by cursor", [f"{posts}?cursor={_cursor(of, ask, deep)}"], [_at(of, deep)]),
        Asked("R4c", "20 in the middle, by cursor", [f"{posts}?cursor={_cursor(of, ask, middle)}"], [_at(of, middle)]),
        Asked("R5", "search", [_search(plan.USUAL)], count=_found(of, plan.USUAL)),
        Asked("R6", "304", [posts], status=304, headers={"If-None-Match": headers["etag"]}),
        Asked("R7", "posts by random slug", [f"{posts}{slug}/" for slug in some], [[slug] for slug in some]),
    ]


def searches(of: Plan, turn: int = 0) -> list[Asked]:
    """The first page of a rare, a middling and a common word, which nobody has asked for: what a server keeps of what
    it found would hide what that costs. So each leaves out a word that there is not, and another one in each `turn`."""
    words = {"rare": plan.RARE, "middling": plan.MIDDLING, "common": plan.COMMON}
    found = {name: _found(of, word) for name, word in words.items()}
    return [
        Asked(
            f"search {name}",
            f"a {name} word",
            [_search(f"{word}+-without{turn}x{number}") for number in range(SEARCHES)],
            count=found[name],
            results=min(PAGE, found[name]),
        )
        for name, word in words.items()
    ]


def _found(of: Plan, word: str) -> int:
    return min(MOST_FOUND, of.count_with_word(word))


def _search(word: str) -> str:
    return f"/api/v1/search/?q={word}"


def _newest(of: Plan) -> list[str]:
    return _at(of, 0)


def _at(of: Plan, offset: int) -> list[str]:
    """The slugs of a page, the newest first."""
    last = of.posts - 1 - offset
    return [of.slug(number) for number in range(last, max(last - PAGE, -1), -1)]


def _some(of: Plan) -> list[str]:
    numbers = Random("R7").sample(range(of.posts), min(SLUGS, of.posts))
    return [of.slug(number) for number in numbers]


def _cursor(of: Plan, ask: Ask, offset: int) -> str:
    """The place before the post that has so many before it: a list that is cut there has it at its beginning, and
    cursors are of an order, not of a filter."""
    instant = of.published_at(of.posts - offset).strftime("%Y-%m-%dT%H:%M:%S.000001Z") if offset else None
    path = f"/api/v1/posts/?page_size=1&cursor=&published_before={instant}"
    _, _, body = ask(path if instant else "/api/v1/posts/?page_size=1&cursor=", {})
    following: str = orjson.loads(body)["next"]
    return parse_qs(urlsplit(following).query)["cursor"][0]
