"""A person at the screens, without a browser: `Visitor("ed", "editor")` opens pages, fills forms and sends them."""

from typing import Any

import pytest
from django.http import HttpResponse
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.asking import Client
from tests.making import account

BACKEND = "django.contrib.auth.backends.ModelBackend"


class Visitor:
    """`role` empty: nobody has logged in."""

    def __init__(self, name: str = "ed", role: str = "") -> None:
        self.client = Client()
        if role:
            self.client.force_login(account(name, role), backend=BACKEND)

    def opens(self, address: str, status: int = 200) -> "Page":
        return self._page(self.client.get(address), status)

    def sends(self, address: str, answers: int = 302, **fields: Any) -> "Page":
        """What a form of another page would: without what it carries."""
        return self._page(self.client.post(address, fields), answers)

    def fills(self, address: str, button: str = "", answers: int = 302, **fields: Any) -> "Page":
        """Opens a page, changes some fields of its longest form (`__` for a full stop), and sends all of it."""
        page = self.opens(address)
        given = page.fields() | {name.replace("__", "."): value for name, value in fields.items()}
        pressed = {button: "1"} if button else {}
        return self._page(self.client.post(address, given | pressed), answers)

    def _page(self, response: HttpResponse, status: int) -> "Page":
        assert response.status_code == status, response.content.decode()[-3000:]
        return Page(response)


class Page:
    def __init__(self, response: HttpResponse) -> None:
        self.response = response
        self.goes_to = response.headers.get("Location", "")
        self.html = LexborHTMLParser(response.content.decode())

    @property
    def text(self) -> str:
        return " ".join(self.html.body.text(separator=" ").split()) if self.html.body else ""

    def all(self, selector: str) -> list[str]:
        return [" ".join(node.text().split()) for node in self.html.css(selector)]

    def fields(self) -> dict[str, str]:
        forms = [_fields(form) for form in self.html.css("main form[method=post]")]
        return max(forms, key=len, default={})


def _fields(form: LexborNode) -> dict[str, str]:
    found = {}
    for node in form.css("input[name], select[name], textarea[name]"):
        if _is_in_template(node):
            continue
        name, kind = str(node.attributes["name"]), node.attributes.get("type")
        if (kind in {"checkbox", "radio"} and "checked" not in node.attributes) or kind == "file":
            continue
        found[name] = _value(node, "on" if kind == "checkbox" else "")
    return found


def _value(node: LexborNode, otherwise: str) -> str:
    if node.tag == "textarea":
        return (node.text() or "").removeprefix("\n")
    if node.tag == "select":
        chosen = node.css_first("option[selected]") or node.css_first("option")
        return str(chosen.attributes.get("value") or "") if chosen else ""
    return str(node.attributes.get("value") or otherwise)


def _is_in_template(node: LexborNode | None) -> bool:
    while node is not None:
        if node.tag == "template":
            return True
        node = node.parent
    return False


# --- Who comes, on the database that a test fills ----------------------------------------------------------------


@pytest.fixture
def editor(one_connection: None) -> Visitor:
    return Visitor("ed", "editor")


@pytest.fixture
def contributor(one_connection: None) -> Visitor:
    return Visitor("cy", "contributor")


@pytest.fixture
def nobody(one_connection: None) -> Visitor:
    return Visitor()
