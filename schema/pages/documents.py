"""The Markdown files of docs/ as pages: which there are, where each is served, and its HTML.

A link from one file to another leads to that file on disk, and to its page here. What only whoever changes the code
reads (architecture.md, decisions/) has no page.
"""

import posixpath
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from mdit_py_plugins.anchors import anchors_plugin

DOCS = Path(settings.BASE_DIR) / "docs"
LOCAL = "http://127.0.0.1:8000"
WITHOUT_PAGE = {"architecture.md"}


@dataclass(frozen=True, slots=True)
class Page:
    title: str
    html: str


@cache
def addresses() -> dict[str, str]:
    """By file, its path below docs/: where its page is. The problems' addresses are those that their `type` names."""
    guides = [path.name for path in sorted(DOCS.glob("*.md")) if path.name not in WITHOUT_PAGE]
    problems = [path.name for path in sorted(DOCS.glob("problems/*.md"))]
    return {name: f"/docs/guides/{name.removesuffix('.md')}" for name in guides} | {
        f"problems/{name}": f"/docs/problems/{name.removesuffix('.md').removeprefix('README')}" for name in problems
    }


@cache
def contents() -> list[tuple[str, str]]:
    """What the head of every page links to, the guides and the overview of problems: addresses, and titles in short."""
    named = [name for name in addresses() if "/" not in name or name.endswith("README.md")]
    return [(addresses()[name], page(addresses()[name]).title.partition(",")[0]) for name in named]


@cache
def page(address: str) -> Page:
    """KeyError when there is none at this address. A file that changes is seen when the server starts anew."""
    name = {address: name for name, address in addresses().items()}[address]
    # Requests can be copied: what a clone serves by itself is what this server is called.
    text = (DOCS / name).read_text(encoding="utf-8").replace(LOCAL, settings.PUBLIC_URL)
    html = _parser().render(text, {"name": name})
    # A table may be wider than a telephone: then it scrolls by itself, by keyboard too.
    html = html.replace("<table>", '<div class="wide" tabindex="0"><table>').replace("</table>", "</table></div>")
    return Page(text.partition("\n")[0].removeprefix("# "), html)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table").use(anchors_plugin, max_level=3)
    parser.core.ruler.push("addresses", _lead_to_pages)
    return parser


def _lead_to_pages(state: StateCore) -> None:
    """A link to a file of the repository that has no page is its words only."""
    folder = posixpath.dirname(state.env["name"])
    for token in state.tokens:
        address: str | None = None
        for inside in token.children or ():
            if inside.type == "link_open":
                address = _address(str(inside.attrGet("href")), folder)
                inside.attrs = {"href": address} if address else {}
            if inside.type in {"link_open", "link_close"} and address is None:
                inside.tag = "span"


def _address(link: str, folder: str) -> str | None:
    if "://" in link or link.startswith("#"):
        return link
    target, mark, fragment = link.partition("#")
    found = addresses().get(posixpath.normpath(posixpath.join(folder, target)))
    return f"{found}{mark}{fragment}" if found else None
