"""What the posts of a benchmark are: the same at every making, and counted beforehand."""

from collections import Counter

import pytest

from benchmarks import plan
from benchmarks.plan import Plan

LARGE = Plan(posts=2_000, distinct=500)


def test_posts_are_the_same_at_every_making() -> None:
    assert Plan(60, 20).post(7) == Plan(60, 20).post(7)
    assert Plan(1000).slug(0) == "veathal-brustopur-stostit-theata-brison-gruvung-n0000000"


def test_slugs_and_instants_are_of_one_post() -> None:
    numbers = range(LARGE.posts)
    assert len({LARGE.slug(number) for number in numbers}) == LARGE.posts
    instants = [LARGE.published_at(number) for number in numbers]
    assert instants == sorted(set(instants))
    assert (instants[0], instants[-1] < plan.LAST) == (plan.FIRST, True)


def test_distinct_posts_and_copies_are_all_posts() -> None:
    assert sorted([*LARGE.originals, *LARGE.copies()]) == list(range(LARGE.posts))
    assert [LARGE.text(number) for number in LARGE.originals] == list(range(LARGE.distinct))


def test_copy_differs_from_its_original_by_mark_and_instant() -> None:
    number = next(LARGE.copies())
    original = LARGE.original(number)
    copied, own = LARGE.post(number), LARGE.post(original)
    assert {name for name in own if own[name] != copied[name]} == {"slug", "title", "published_at"}
    assert own["title"].replace(plan.mark(original), plan.mark(number)) == copied["title"]


def test_counts_are_those_of_the_posts() -> None:
    small = Plan(60, 20)
    posts = [small.post(number) for number in range(small.posts)]
    words = {word: sum(word in post["body"] for post in posts) for word in (plan.RARE, plan.MIDDLING, plan.COMMON)}
    assert words == {word: small.count_with_word(word) for word in words}
    tags = Counter(tag for post in posts for tag in post["tags"])
    assert [tags[f"tag-{tag}"] for tag in range(plan.TAGS)] == [small.count_with_tag(tag) for tag in range(plan.TAGS)]
    assert tags[small.tag] == max(tags.values())


def test_posts_have_the_shape_that_the_benchmark_says() -> None:
    posts = [LARGE.post(number) for number in LARGE.originals[:100]]
    assert {len(post["authors"]) for post in posts} == {1, 2}
    assert {len(set(post["tags"])) for post in posts} == {3}
    assert all(4_000 < len(post["body"]) < 8_000 for post in posts)


def test_words_of_searches_are_as_common_as_they_are_called() -> None:
    many = Plan(posts=100_000)
    assert many.count_with_word(plan.RARE) == 5
    assert 0.009 < many.count_with_word(plan.MIDDLING) / many.posts < 0.012
    assert 0.09 < many.count_with_word(plan.USUAL) / many.posts < 0.11
    assert many.count_with_word(plan.COMMON) == many.posts


def test_fewer_posts_than_texts_are_refused() -> None:
    with pytest.raises(ValueError, match="no more of them than there are posts"):
        Plan(posts=10)
