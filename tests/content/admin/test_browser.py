"""The screens in a real browser, under the policy they are served with: somebody writes a post and publishes it."""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from pytest_django.live_server_helper import LiveServer

from content.models import Account
from tests.chromium import new_page
from tests.making import make

if find_spec("playwright"):
    from playwright.sync_api import expect
if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [
    pytest.mark.outside("browser"),
    pytest.mark.sqlite,  # the pages are the same on every database
    pytest.mark.django_db(databases=["default", "replica"], transaction=True),
]

PASSWORD = "correct horse battery"


@pytest.fixture
def members(transactional_db: None) -> None:
    """There before the browser is, in whose loop Django refuses to ask the database."""
    Account.objects.create_user(username="ed", password=PASSWORD, role="editor")
    make("tag", name="Bread", slug="bread")


@pytest.fixture
def page(live_server: LiveServer, members: None) -> Iterator["Page"]:
    with new_page(live_server.url) as page:
        yield page


def test_a_post_is_written_and_published(page: "Page") -> None:
    page.goto("/admin/")
    page.get_by_label("Name").fill("ed")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("link", name="New post").click()
    page.get_by_label("Title (required)").fill("Rye, at length")
    page.get_by_label("Body").fill("Flour, <script>alert(1)</script> and [more](post:nowhere).")
    page.get_by_role("group", name="Tags").get_by_role("button", name="Another").click()
    page.locator("[name='tags.2']").fill("bread")
    expect(page.locator("datalist[id='tags.2.offered'] option")).to_have_attribute("value", "bread")
    page.get_by_role("button", name="Save").click()
    expect(page.locator(".warned li")).to_have_count(2)
    page.get_by_role("link", name="Publish").click()
    page.get_by_role("button", name="Publish").click()
    said = ["It is public now.", "Taken along, because it was never public: tag bread."]
    expect(page.get_by_role("status")).to_have_text(said)
    assert [post["slug"] for post in page.request.get("/api/v1/posts/?tag=bread").json()["results"]] == [
        "rye-at-length"
    ]
