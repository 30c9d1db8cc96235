"""From Markdown files to pages."""

from pathlib import Path

from schema.pages.documents import addresses, contents, page

ROOT = Path(__file__).resolve().parents[3]


def test_every_file_for_users_has_an_address() -> None:
    found = addresses()
    assert found["api.md"] == "/docs/guides/api"
    assert found["problems/README.md"] == "/docs/problems/"
    assert found["problems/gone.md"] == "/docs/problems/gone"
    files = {path.name for path in (ROOT / "docs").glob("*.md")}
    assert files - found.keys() == {"architecture.md"}


def test_contents_are_short_titles() -> None:
    listed = dict(contents())
    assert listed["/docs/guides/api"] == "The API"
    assert listed["/docs/problems/"] == "Problems"
    assert "/docs/problems/gone" not in listed


def test_links_between_files_lead_to_pages() -> None:
    assert '<a href="/docs/problems/gone">' in page("/docs/problems/not_found").html
    assert '<a href="/docs/guides/filters">' in page("/docs/problems/invalid_parameter").html
    assert '<a href="/docs/problems/">' in page("/docs/guides/api").html
    assert '<a href="/docs/guides/importing">' in page("/docs/guides/commands").html


def test_headings_can_be_linked_to() -> None:
    assert '<h2 id="when-it-comes">' in page("/docs/problems/gone").html


def test_tables_scroll_by_themselves() -> None:
    html = page("/docs/guides/filters").html
    assert html.count('<div class="wide" tabindex="0"><table>') == html.count("</table></div>") > 5
