"""A real browser for tests: a page in Chromium, which must complain of nothing and ask no other host for anything.

The policy of a page would keep a request to another host from leaving; here it must not even be tried.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

if find_spec("playwright"):
    from playwright.sync_api import expect, sync_playwright

    # Enough for an index of the whole openapi.yaml, on a machine that runs other tests beside it.
    expect.set_options(timeout=60_000)
if TYPE_CHECKING:
    from playwright.sync_api import Page

QUIET = (
    "--no-sandbox --disable-gpu --no-first-run --disable-sync"
    " --disable-background-networking --disable-component-update"
)


@contextmanager
def new_page(server: str) -> Iterator["Page"]:
    """A page whose relative addresses are the server's. What failed to load, and was not meant to, is a complaint."""
    complaints: list[str] = []
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=program, args=QUIET.split())
        page = browser.new_page(base_url=server)
        page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: complaints.extend(_elsewhere(request.url, server)))
        page.on("response", lambda answer: complaints.extend([answer.url] if answer.status >= 400 else []))
        yield page
        browser.close()
    assert complaints == []


def _elsewhere(address: str, server: str) -> list[str]:
    """Addresses that the browser makes itself are asked of nobody."""
    return [] if address.startswith((f"{server}/", "data:", f"blob:{server}/")) else [address]
