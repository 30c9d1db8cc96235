"""The steps of the workflow, as pages."""

from datetime import UTC, datetime

import time_machine

from content.models import Comment, Item, Revision
from content.models.edition import Edition
from content.queries.standing import standing
from tests.asking import Get, slugs
from tests.browsing import Visitor
from tests.content.admin.test_editing import at, saved
from tests.making import account, change, make, publish, published


def buttons(visitor: Visitor, item: Item) -> list[str]:
    return visitor.opens(at(item)).all(".steps a")


def theirs(name: str = "cy") -> Item:
    post = make("post", title="Bread")
    Item.objects.filter(pk=post.pk).update(created_by=account(name, "contributor"))
    post.refresh_from_db()
    return post


def test_the_buttons_are_those_of_the_table(editor: Visitor, contributor: Visitor) -> None:
    post = theirs()
    assert buttons(contributor, post) == ["Submit for review", "Delete"]
    assert buttons(editor, post) == ["Submit for review", "Approve", "Publish", "Delete"]


def test_a_post_goes_its_way(editor: Visitor, contributor: Visitor, get: Get) -> None:
    post = theirs()
    contributor.fills(at(post, "submit/"), note="Please look")
    editor.fills(at(post, "request_changes/"), note="A summary, please")
    contributor.fills(at(post), summary="Short")
    contributor.fills(at(post, "submit/"))
    editor.fills(at(post, "approve/"))
    editor.fills(at(post, "publish/"))
    assert slugs(get("posts/")) == ["bread"]
    did = [row.split()[0] for row in editor.opens(at(post, "history/")).all("tbody th")]
    assert did[:6] == ["Publish", "Approve", "Submit", "Saved", "Request", "Submit"]


def test_a_note_that_is_asked_for_is_missing(editor: Visitor) -> None:
    post = make("post")
    editor.fills(at(post, "submit/"))
    page = editor.fills(at(post, "request_changes/"), answers=422)
    assert page.all("[role=alert] p, .wrong") == ["Say what should be changed.", "What?"]


def test_a_schedule_is_in_the_sites_time(editor: Visitor, get: Get) -> None:
    post = make("post", slug="summer")
    editor.fills(at(post, "publish/"), at="2027-07-01T09:00")
    assert standing(post).scheduled_at == datetime(2027, 7, 1, 8, tzinfo=UTC)
    assert "Comes Thursday 1 Jul 2027, 09:00" in editor.opens(at(post)).text
    with time_machine.travel(datetime(2027, 7, 1, 8, 0, 1, tzinfo=UTC)):
        assert slugs(get("posts/")) == ["summer"]


def test_publishing_over_a_schedule_asks_what_becomes_of_it(editor: Visitor) -> None:
    post = make("post")
    publish(post, at=datetime(2027, 1, 1, tzinfo=UTC))
    page = editor.fills(at(post, "publish/"), answers=409)
    assert page.all(".wrong") == ["keep or reschedule"]
    editor.fills(at(post, "publish/"), if_scheduled="reschedule")
    assert standing(Item.objects.get(pk=post.pk)).state == "published"


def test_a_step_is_of_what_was_read(editor: Visitor) -> None:
    post = make("post")
    read = editor.opens(at(post)).html.css_first(".steps a:not(.quiet)").attributes["href"]
    change(post, body="Another text")
    page = editor.fills(str(read), answers=409)
    assert "since you read it" in page.all("[role=alert] p")[0]
    assert standing(Item.objects.get(pk=post.pk)).state == "draft"
    editor.sends(str(read), **page.fields())
    assert standing(Item.objects.get(pk=post.pk)).state == "published"


def test_a_correction_takes_away_what_is_emptied(editor: Visitor) -> None:
    post = published("post", seo={"title": "For robots", "description": "Short"}, subtitle="Sub")
    editor.fills(at(post, "correct/"), seo__title="", subtitle="")
    state = saved(post)
    assert (state["subtitle"], state["seo"]["title"], state["seo"]["description"]) == (None, None, "Short")


def test_a_correction_of_another_edition_loses_nothing(editor: Visitor) -> None:
    post = published("post", title="One", body="Two")
    fields = editor.opens(at(post, "correct/")).fields()
    change(post, title="First")
    publish(post)
    page = editor.sends(at(post, "correct/"), 409, **fields | {"body": "Too"})
    assert (page.fields()["title"], page.fields()["body"]) == ("First", "Too")
    editor.sends(at(post, "correct/"), **page.fields())
    assert (saved(post)["title"], saved(post)["body"]) == ("First", "Too")


def test_a_correction_is_of_a_schedule_that_has_come(editor: Visitor, get: Get) -> None:
    """Whether it has its entry in the log yet, or none."""
    post = published("post", slug="bread", title="Bread", body="A tpyo")
    before = editor.opens(at(post, "correct/")).fields()
    change(post, title="Rye")
    publish(post, at=datetime(2026, 12, 2, tzinfo=UTC))
    with time_machine.travel(datetime(2026, 12, 2, 0, 0, 1, tzinfo=UTC)):
        assert Edition.objects.filter(item_id=post.pk, change=None).count() == 1
        listed = editor.opens(at(post, "revisions/")).all("tbody .slug")
        assert listed == ["edition 2", "edition 1"]
        assert editor.sends(at(post, "correct/"), 409, **before | {"body": "A typo"}).fields()["title"] == "Rye"
        editor.fills(at(post, "correct/"), body="A typo")
        shown = get("posts/bread/").json()
    assert (shown["title"], "A typo" in shown["body"]) == ("Rye", True)


def test_a_correction_leaves_the_rewrite_unpublished(editor: Visitor, get: Get) -> None:
    post = published("post", slug="bread", title="Bread", body="A tpyo")
    change(post, title="Half a rewrite")
    editor.fills(at(post, "correct/"), body="A typo", of_note="Spelling", of_minor="on")
    shown = get("posts/bread/").json()
    assert (shown["title"], "A typo" in shown["body"]) == ("Bread", True)
    assert [saved(post)[name] for name in ("title", "body")] == ["Half a rewrite", "A typo"]


def test_a_withdrawal_sends_readers_on(editor: Visitor, get: Get) -> None:
    post, other = published("post", slug="old"), published("post", slug="other")
    page = editor.fills(at(post, "withdraw/"), answers=422, mode="redirect", target="nowhere")
    assert page.all(".wrong") == ["Nothing is called that."]
    editor.fills(at(post, "withdraw/"), mode="redirect", target=other.slug)
    assert get("posts/old/", 301)["Location"].endswith(f"/{other.pk}/")


def test_an_edition_is_suppressed_by_admins_only(editor: Visitor) -> None:
    post = published("post", title="One")
    change(post, title="Two")
    publish(post)
    editor.opens(at(post, "suppress/"), 403)
    admin = Visitor("ada", "admin")
    admin.fills(at(post, "suppress/"), edition="1", reason="An address")
    assert Edition.objects.get(item_id=post.pk, number=1).suppressed_reason == "An address"


def test_a_draft_is_deleted_and_what_was_public_is_not(editor: Visitor) -> None:
    draft, post = make("post"), published("post")
    assert editor.fills(at(draft, "delete/")).goes_to == "/admin/post/"
    editor.opens(at(draft), 404)
    editor.opens(at(post, "delete/"), 409)


def test_a_comment_is_made_and_resolved(editor: Visitor) -> None:
    post = make("post")
    editor.sends(at(post, "comments/"), text="Is this so?")
    [comment] = Comment.objects.all()
    editor.sends(at(post, "comments/"), resolve=str(comment.pk))
    assert "resolved by ed" in editor.opens(at(post)).all(".comment .by")[0]
    editor.sends(at(post, "comments/"), text=" ")
    assert "A comment says something." in editor.opens(at(post)).text


def test_a_proposed_quote_is_accepted(editor: Visitor) -> None:
    quote = make("quote", standing="proposed")
    editor.sends(at(quote, "decide/"), accept="1")
    assert saved(quote)["standing"] == "accepted"
    editor.sends(at(quote, "decide/"), reject="1")
    assert saved(quote)["standing"] == "accepted"
    assert "This quote is accepted already." in editor.opens(at(quote)).text


def test_a_proposed_quote_is_decided_by_a_word_of_a_form(editor: Visitor) -> None:
    quote = make("quote", standing="proposed")
    editor.opens(at(quote, "decide/"), 405)
    editor.opens(at(quote, "comments/"), 405)
    editor.sends(at(quote, "decide/"), 422)
    editor.sends(at(quote, "decide/"), 422, accept="1", reject="1")
    assert saved(quote)["standing"] == "proposed"
    editor.sends(at(quote, "decide/"), reject="1")
    assert saved(quote)["standing"] == "rejected"


def test_revisions_are_compared_named_and_restored(editor: Visitor) -> None:
    post = make("post", title="Brown bread")
    change(post, title="White bread")
    page = editor.opens(at(post, "revisions/?from=1&to=2"))
    assert page.html.css_first(".compared dd").inner_html == "<del>Brown</del><ins>White</ins> bread"
    editor.sends(at(post, "revisions/"), name="1", **{"called.1": "The brown one"})
    editor.sends(at(post, "revisions/"), **page.fields() | {"restore": "1"})
    assert saved(post)["title"] == "Brown bread"
    assert Revision.objects.get(item=post, number=1).name == "The brown one"
    editor.opens(at(post, "revisions/?from=1&to=9"), 404)


def test_a_revision_is_restored_over_what_was_read(editor: Visitor) -> None:
    post = make("post", title="Brown bread")
    change(post, title="White bread")
    fields = editor.opens(at(post, "revisions/")).fields()
    change(post, title="Black bread")
    assert editor.sends(at(post, "revisions/"), **fields | {"restore": "1"}).goes_to == at(post, "revisions/")
    assert saved(post)["title"] == "Black bread"
    page = editor.opens(at(post, "revisions/"))
    assert "since you read it" in page.text
    editor.sends(at(post, "revisions/"), **page.fields() | {"restore": "1"})
    assert saved(post)["title"] == "Brown bread"
