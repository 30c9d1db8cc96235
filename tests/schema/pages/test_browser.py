"""What a person sees, in a real browser: the pages work."""

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_django.live_server_helper import LiveServer

from content.importers.samples import load_samples
from tests.chromium import new_page

if find_spec("playwright"):
    from playwright.sync_api import expect
if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [
    pytest.mark.outside("browser"),
    pytest.mark.sqlite,  # the pages are the same on every database
    pytest.mark.django_db(databases=["default", "replica"], transaction=True),
]

ROOT = Path(__file__).resolve().parents[3]
Open = Callable[[str], "Page"]


@pytest.fixture
def opened(live_server: LiveServer) -> Iterator[Open]:
    with new_page(live_server.url) as page:

        def open_page(address: str) -> "Page":
            page.goto(address, wait_until="networkidle")
            return page

        yield open_page


@pytest.fixture
def sample(transactional_db: None) -> None:
    load_samples(ROOT / "samples")


def test_swagger_asks_this_server(sample: None, opened: Open) -> None:
    page = opened("/docs/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Try the API")
    operation = page.locator("#operations-posts-listPosts")
    operation.locator(".opblock-summary-control").click()
    operation.get_by_role("button", name="Try it out").click()
    operation.get_by_role("button", name="Execute").click()
    answer = operation.locator(".live-responses-table .response")
    expect(answer.locator(".response-col_status")).to_contain_text("200")
    expect(answer).to_contain_text('"slug": "soup-is-a-method"')


def test_redoc_shows_every_operation(opened: Open) -> None:
    page = opened("/redoc/")
    expect(page.get_by_role("heading", name="Posts, filtered and in order")).to_be_visible()
    expect(page.get_by_role("heading", name="One tag")).to_be_visible()
    page.get_by_placeholder("Search").fill("quotes")
    expect(page.get_by_role("menuitem", name="Quotes, filtered and in order").first).to_be_visible()


def test_guide_leads_to_problems_and_back_to_the_forms(opened: Open) -> None:
    page = opened("/docs/guides/api")
    expect(page).to_have_title("The API, from the first request to a finished page · Commonplace")
    page.get_by_role("navigation").get_by_role("link", name="Problems").click()
    page.get_by_role("link", name="gone", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Gone")
    assert page.evaluate("getComputedStyle(document.querySelector('pre')).borderTopWidth") == "1px"
    page.get_by_role("link", name="Try it").click()
    expect(page.locator("#operations-posts-getPost")).to_be_visible()


def test_pages_fit_a_telephone(opened: Open) -> None:
    for address in ("/docs/", "/redoc/", "/docs/guides/filters", "/docs/problems/"):
        page = opened(address)
        page.set_viewport_size({"width": 360, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") == 360
