"""Working copies: revisions, slugs, aliases, citations, tags that form a tree, deleting."""

from typing import Any

import pytest

from content.commands import authoring, publishing
from content.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from content.models import Account, Item, Revision
from content.models.account import Role
from content.permissions import SYSTEM, Actor
from content.queries import editing
from tests.making import change, make, publish, published


def faults(refusal: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(fault["pointer"], fault["code"]) for fault in refusal.value.errors]


def last_state(item: Item) -> dict[str, Any]:
    state: dict[str, Any] = Revision.objects.filter(item_id=item.pk).latest("number").state
    return state


def test_create_makes_a_first_revision() -> None:
    item = make("tag", name="Bread")
    revision = Revision.objects.get()
    assert (revision.number, revision.actor, revision.state) == (1, "system", editing.state_of(item))


def test_update_makes_a_revision_for_each_change() -> None:
    item = make("tag", name="Bread")
    change(item, name="Loaves")
    assert [revision.state["name"] for revision in Revision.objects.all()] == ["Bread", "Loaves"]
    assert Item.objects.get(pk=item.pk).version == 2


@pytest.mark.parametrize("kind", ["post", "author", "event", "quote", "reference", "tag"])
def test_update_without_a_difference_makes_no_revision(kind: str) -> None:
    item = make(kind)
    change(item, **editing.state_of(item))
    change(item)
    assert Revision.objects.count() == 1


@pytest.mark.parametrize(
    ("kind", "data", "pointer", "code"),
    [
        ("post", {"titel": "Bread"}, "/titel", "unknown_field"),
        ("post", {"title": None}, "/title", "required"),
        ("post", {"title": "a\x00b"}, "/title", "control_character"),
        ("post", {"tags": ["bread"]}, "/tags/0", "unknown_link"),
        ("post", {"authors": [{"name": "A"}, {"name": "", "role": "author"}]}, "/authors/1/name", "string_too_short"),
        ("post", {"authors": [{"name": "A", "role": "a\x00"}]}, "/authors/0/role", "control_character"),
        ("post", {"canonical_url": "javascript:alert(1)"}, "/canonical_url", "url"),
        ("post", {"canonical_url": "https://example.org/\nx"}, "/canonical_url", "url"),
        ("post", {"language": "xx-klingon-"}, "/language", "language"),
        ("post", {"published_at": "2026-01-01T00:00:00"}, "/published_at", "timezone_aware"),
        ("post", {"published_at": "0001-01-01T00:00:00+05:00"}, "/published_at", "out_of_range"),
        ("post", {"slug": "a b"}, "/slug", "string_pattern_mismatch"),
        ("post", {"slug": "0199c0de-0000-7000-8000-000000000000"}, "/slug", "slug_is_an_id"),
        ("author", {"orcid": "0000-0002-1825-0098"}, "/orcid", "orcid"),
        ("event", {"timezone": "Europe/Atlantis"}, "/timezone", "timezone"),
        ("event", {"ends_local": "2026-06-18T09:00:00"}, "", "ends_before_start"),
        ("event", {"starts_local": "0001-01-01T00:00:00"}, "/starts_local", "out_of_range"),
        ("event", {"recurrence": {"rrule": "FREQ=SECONDLY"}}, "/recurrence/rrule", "rrule"),
        ("event", {"venue": {"latitude": 91, "longitude": 0}}, "/venue/latitude", "less_than_equal"),
        ("event", {"sessions": [{"key": "s" * 51, "title": "T"}]}, "/sessions/0/key", "string_too_long"),
        ("quote", {"text": ""}, "/text", "string_too_short"),
        ("reference", {"type": "pamphletish"}, "", "csl_type"),
        ("reference", {"doi": "not a doi"}, "/doi", "doi"),
        (
            "reference",
            {"contributors": {"editor": [{"family": "A", "literal": "B"}]}},
            "/contributors/editor/0",
            "name",
        ),
        ("tag", {"name": "a\x00b"}, "/name", "control_character"),
    ],
)
def test_create_with_a_wrong_field_points_at_it(kind: str, data: dict[str, Any], pointer: str, code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        make(kind, **data)
    assert faults(refusal) == [(pointer, code)]
    assert Item.objects.count() == 0


def test_create_points_at_everything_that_is_wrong() -> None:
    with pytest.raises(Invalid) as refusal:
        make("post", guest="yes", noindex=True, seo={"noindex": 1})
    assert sorted(faults(refusal)) == [
        ("/guest", "bool_type"),
        ("/noindex", "unknown_field"),
        ("/seo/noindex", "bool_type"),
    ]


def test_create_with_lone_surrogates_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        make("post", title="a\ud800b")
    assert faults(refusal) == [("/title", "string_unicode")]


def test_create_of_unknown_kind_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        authoring.create_item(kind="page", data={}, actor=SYSTEM)
    assert faults(refusal) == [("/kind", "unknown_kind")]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Bread & Butter!", "bread-butter"),
        ("日本語の題名", "日本語の題名"),
        ("Théâtre à Gand", "théâtre-à-gand"),
        ("...", "post"),
        ("new", "new-2"),
    ],
)
def test_create_makes_the_slug_from_the_title(title: str, slug: str) -> None:
    assert make("post", title=title).slug == slug


def test_create_counts_equal_slugs() -> None:
    assert [make("post", title="Bread").slug for _ in range(3)] == ["bread", "bread-2", "bread-3"]


def test_create_with_a_taken_slug_refused() -> None:
    make("post", slug="bread")
    with pytest.raises(Conflict) as refusal:
        make("post", slug="bread")
    assert faults(refusal) == [("/slug", "slug_taken")]
    make("tag", slug="bread")


def test_create_with_a_taken_alias_refused() -> None:
    make("post", aliases=["/old.html"])
    with pytest.raises(Conflict) as refusal:
        make("post", aliases=["/other.html", "/old.html"])
    assert faults(refusal) == [("/aliases/1", "alias_taken")]


def test_update_slug_keeps_the_old_one_only_if_it_was_public() -> None:
    post = make("post", slug="draft")
    assert editing.state_of(change(post, slug="first"))["aliases"] == []
    publish(post)
    assert editing.state_of(change(post, slug="second"))["aliases"] == ["first"]
    assert editing.state_of(change(post, slug="first"))["aliases"] == []


def test_update_slug_keeps_it_although_the_aliases_are_given() -> None:
    post = published("post", slug="first")
    assert editing.state_of(change(post, slug="second", aliases=["/x"]))["aliases"] == ["/x", "first"]


def test_swap_slugs_makes_no_aliases() -> None:
    one, two = published("post", slug="one"), published("post", slug="two")
    swapped = authoring.swap_slugs(first=one, second=two, actor=SYSTEM)
    assert [(item.slug, editing.state_of(item)["aliases"]) for item in swapped] == [("two", []), ("one", [])]
    assert [last_state(item) for item in swapped] == [editing.state_of(item) for item in swapped]


def test_swap_slugs_of_one_item_or_two_kinds_refused() -> None:
    post, tag = make("post", slug="same"), make("tag", slug="same")
    for first, second in ((post, post), (post, tag)):
        with pytest.raises(Invalid):
            authoring.swap_slugs(first=first, second=second, actor=SYSTEM)
    assert Item.objects.get(pk=post.pk).slug == "same"


@pytest.mark.parametrize("loop", [["b"], ["c", "b"]])
def test_tag_loops_refused(loop: list[str]) -> None:
    top = make("tag", slug="a")
    parent = "a"
    for slug in reversed(loop):
        parent = make("tag", slug=slug, parent=parent).slug
    with pytest.raises(Invalid) as refusal:
        change(top, parent=parent)
    assert faults(refusal) == [("/parent", "loop")]


def test_tag_below_itself_refused() -> None:
    tag = make("tag", slug="a")
    with pytest.raises(Invalid) as refusal:
        change(tag, parent="a")
    assert faults(refusal) == [("/parent", "loop")]


def test_citations_are_bound_by_key_in_the_order_of_the_text() -> None:
    two, one = make("reference", key="two"), make("reference", key="one")
    post = make("post", body="See [@one, p. 3] and [@nobody; @two] and [@one].", citations=[])
    assert editing.state_of(post)["citations"] == [
        {"key": "one", "reference": str(one.pk), "listed": False},
        {"key": "nobody", "reference": None, "listed": False},
        {"key": "two", "reference": str(two.pk), "listed": False},
    ]


def test_citations_remember_their_reference_when_it_changes_its_key() -> None:
    reference = make("reference", key="smith")
    post = make("post", body="See [@smith].")
    change(reference, key="smith2019")
    other = make("reference", key="smith")
    change(post, body="Do see [@smith].")
    assert other.pk != reference.pk
    assert [one["reference"] for one in editing.state_of(post)["citations"]] == [str(reference.pk)]


def test_citations_are_bound_as_given() -> None:
    reference = make("reference", key="smith", slug="a-report")
    post = make("post", body="See [@1].", citations=[{"key": "1", "reference": "a-report"}])
    assert editing.state_of(post)["citations"] == [{"key": "1", "reference": str(reference.pk), "listed": False}]


def test_citations_that_are_listed_stay_and_others_go_with_the_text() -> None:
    make("reference", key="a")
    make("reference", key="b")
    post = make("post", body="See [@a].", citations=[{"key": "b", "listed": True}])
    change(post, body="Nothing.")
    assert [(one["key"], one["listed"]) for one in editing.state_of(post)["citations"]] == [("b", True)]


def test_citations_with_very_long_keys_and_locators_can_be_saved_again() -> None:
    post = make("post", body=f"See [@{'k' * 300}, pp. {', '.join(map(str, range(100)))}] and [@x²].")
    change(post, title="Again")
    assert [len(one["key"]) for one in editing.state_of(post)["citations"]] == [300, 2]


def test_delete_removes_a_draft_with_its_revisions() -> None:
    post = make("post")
    authoring.delete_item(item=post, actor=SYSTEM)
    assert (Item.objects.count(), Revision.objects.count()) == (0, 0)


@pytest.mark.parametrize("withdrawn", [False, True])
def test_delete_of_what_was_public_refused(withdrawn: bool) -> None:
    post = published("post")
    if withdrawn:
        publishing.withdraw(item=post, mode="gone", actor=SYSTEM)
    with pytest.raises(Conflict):
        authoring.delete_item(item=post, actor=SYSTEM)


def test_delete_revises_what_linked_to_it() -> None:
    author = make("author", slug="ada")
    parent = make("tag", slug="bread")
    post = make("post", authors=[{"name": "Ada", "author": "ada"}], tags=["bread"])
    child = make("tag", parent="bread")
    for item in (author, parent):
        authoring.delete_item(item=item, actor=SYSTEM)
    state = last_state(post)
    assert (state["authors"][0]["name"], state["authors"][0]["author"], state["tags"]) == ("Ada", None, [])
    for item in (post, child):
        assert last_state(item) == editing.state_of(Item.objects.get(pk=item.pk))


def test_update_of_what_was_deleted_refused() -> None:
    post = make("post")
    stale = Item.objects.get(pk=post.pk)
    authoring.delete_item(item=post, actor=SYSTEM)
    with pytest.raises(NotFound):
        change(stale, title="Too late")


def test_contributor_writes_their_own_only() -> None:
    account = Account.objects.create(username="casey")
    casey = Actor("casey", Role.CONTRIBUTOR, account.pk)
    mine = authoring.create_item(kind="post", data={"title": "Mine"}, actor=casey)
    authoring.update_item(item=mine, data={"title": "Still mine"}, actor=casey)
    for verb in (
        lambda: authoring.update_item(item=make("post"), data={"title": "Not mine"}, actor=casey),
        lambda: authoring.delete_item(item=make("post"), actor=casey),
        lambda: authoring.swap_slugs(first=mine, second=make("post"), actor=casey),
        lambda: authoring.accept_quote(quote=make("quote", standing="proposed"), actor=casey),
    ):
        with pytest.raises(Forbidden):
            verb()
    assert Revision.objects.filter(made_by=account).count() == 2


def test_accept_quote_of_another_kind_refused() -> None:
    with pytest.raises(Invalid) as refusal:
        authoring.accept_quote(quote=make("post"), actor=SYSTEM)
    assert faults(refusal) == [("/standing", "unknown_field")]
