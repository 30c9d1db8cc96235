"""Links to what is saved, from an item's page."""

from content.models import Item
from content.models.preview import Preview
from tests.browsing import Visitor
from tests.making import account, make


def test_a_preview_link_is_made_and_shown_once(admin: Visitor) -> None:
    post = make("post", title="Bread")
    address = f"/admin/post/{post.pk}/preview/"
    page = admin.fills(address, answers=200)
    made = Preview.objects.get()
    assert made.token in str(page.html.css_first("#link").attributes["value"])
    assert made.token not in admin.opens(address).response.content.decode()
    assert admin.fills(address, answers=422, expires_in="0").all("[role=alert] p") == ["A preview has to end, in time."]


def test_a_preview_of_somebody_elses_draft_is_refused(one_connection: None) -> None:
    post = make("post")
    Item.objects.filter(pk=post.pk).update(created_by=account("bo", "contributor"))
    Visitor("cy", "contributor").opens(f"/admin/post/{post.pk}/preview/", 403)
