"""The pages over HTTP: each with a policy, a tag and a lifetime, read only, and every link leads somewhere."""

import re
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
import yaml
from django.http import HttpRequest, HttpResponse
from selectolax.lexbor import LexborHTMLParser

from api.protocol.deprecations import Deprecation
from api.protocol.problems import CODES, Problem, document
from schema.pages.documents import addresses
from tests.asking import Client

ROOT = Path(__file__).resolve().parents[3]
HERE = "https://api.example.org"

PROGRAMS = ["/docs/", "/redoc/"]
DOCUMENTS = sorted(addresses().values())
FILES = {"/openapi.yaml": "application/yaml", "/openapi.json": "application/json"}
OTHERS = FILES | {"/redoc/redoc.standalone.js": "text/javascript; charset=utf-8"}
TYPES = dict.fromkeys(PROGRAMS + DOCUMENTS, "text/html; charset=utf-8") | OTHERS


def ask(address: str, status: int = 200, *, method: str = "GET", **headers: str) -> HttpResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response = Client().generic(method, address, headers=named)
    assert response.status_code == status, address
    return response


def html(address: str) -> LexborHTMLParser:
    return LexborHTMLParser(ask(address).content.decode())


def policy(address: str) -> dict[str, str]:
    parts = ask(address)["Content-Security-Policy"].split("; ")
    return {name: values for name, _, values in (part.partition(" ") for part in parts)}


def test_openapi_document_is_the_file_and_the_same_as_json() -> None:
    written = (ROOT / "openapi.yaml").read_bytes()
    assert ask("/openapi.yaml").content == written
    assert ask("/openapi.json").json() == yaml.safe_load(written)


@pytest.mark.parametrize("address", FILES)
def test_openapi_document_may_be_read_from_any_origin(address: str) -> None:
    assert ask(address, Origin="https://site.example.org")["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("address", ["/docs/", "/docs/guides/api", "/static/pages/pages.css"])
def test_pages_are_for_people_and_not_for_scripts_of_other_origins(address: str) -> None:
    assert "Access-Control-Allow-Origin" not in ask(address, Origin="https://site.example.org")


@pytest.mark.parametrize("address", TYPES)
def test_answer_is_kept_and_asked_for_again(address: str) -> None:
    first = ask(address)
    assert (first["Content-Type"], first["Cache-Control"]) == (TYPES[address], "max-age=60")
    assert re.fullmatch(r'"[0-9a-f]{32}"', first["ETag"])
    again = ask(address, 304, If_None_Match=first["ETag"])
    assert (again.content, again["ETag"], again["Cache-Control"]) == (b"", first["ETag"], first["Cache-Control"])


@pytest.mark.parametrize("address", TYPES)
def test_head_has_the_headers_of_get(address: str) -> None:
    got, asked = ask(address), ask(address, method="HEAD")
    assert asked.content == b""
    assert dict(asked.headers) | {"X-Request-ID": ""} == dict(got.headers) | {"X-Request-ID": ""}


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("address", ["/docs/", "/redoc/", "/docs/guides/api", "/docs/problems/gone", *OTHERS])
def test_pages_are_read_only(address: str, method: str) -> None:
    refused = ask(address, 405, method=method)
    assert refused["Allow"] == "GET, HEAD"


@pytest.mark.parametrize(
    "address",
    [
        *["/docs/guides/nothing", "/docs/guides/architecture", "/docs/guides/README", "/docs/guides/", "/docs/nothing"],
        *["/docs/problems/nothing", "/docs/problems/README", "/docs/guides/../settings", "/docs/guides/..%2fsettings"],
        *["/openapi.toml", "/redoc/nothing.js", "/static/", "/static/nothing.css", "/static/../config/settings.py"],
    ],
)
def test_page_that_is_not_there_is_a_problem(address: str) -> None:
    assert ask(address, 404).json()["code"] == "not_found"


@pytest.mark.parametrize("code", CODES)
def test_type_of_every_problem_is_a_page(code: str) -> None:
    address = document(Problem(code, "…"), HttpRequest())["type"]
    assert address.startswith(f"{HERE}/")
    assert html(urlsplit(address).path).css_first("h1").text() == CODES[code][1]


def test_page_about_deprecations_is_there() -> None:
    assert Deprecation.__dataclass_fields__["page"].default in addresses().values()


@pytest.mark.parametrize("address", DOCUMENTS)
def test_text_comes_without_scripts_and_may_load_styles_and_images_only(address: str) -> None:
    assert policy(address) == {
        "default-src": "'none'",
        "style-src": "'self'",
        "img-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    assert html(address).css("script, style, [style], form, iframe") == []


@pytest.mark.parametrize("address", PROGRAMS)
def test_programs_may_run_our_scripts_and_ask_this_server_only(address: str) -> None:
    found = policy(address)
    assert found.pop("worker-src", None) == {"/redoc/": "blob:"}.get(address)
    assert found == policy("/docs/guides/api") | {
        "script-src": "'self'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
    }
    assert [one for one in html(address).css("script") if one.text() or not one.attributes.get("src")] == []


@pytest.mark.parametrize("address", [*TYPES, "/static/pages/pages.css"])
def test_answer_is_not_sniffed_or_framed(address: str) -> None:
    response = ask(address)
    assert (response["X-Content-Type-Options"], response["X-Frame-Options"]) == ("nosniff", "DENY")


@pytest.mark.parametrize("address", PROGRAMS + DOCUMENTS)
def test_page_has_what_a_screen_reader_goes_by(address: str) -> None:
    page = html(address)
    assert page.css_first("html").attributes["lang"] == "en-GB"
    assert page.css_first("title").text().endswith(" · Commonplace")
    assert len(page.css("h1")) == (0 if address == "/redoc/" else 1)  # Redoc writes its own
    assert len(page.css("main")) == 1
    assert page.css_first("a").attributes["href"] == "#main"


@pytest.mark.parametrize("address", PROGRAMS + DOCUMENTS)
def test_every_link_leads_somewhere(address: str) -> None:
    page = html(address)
    named = [one.attributes[name] for name in ("href", "src") for one in page.css(f"[{name}]")]
    targets = {urljoin(f"{HERE}{address}", str(link)) for link in named}
    assert {f"{HERE}/docs/", f"{HERE}/redoc/", f"{HERE}/docs/guides/api", f"{HERE}/docs/problems/"} <= targets
    assert [target for target in targets if target.startswith(f"{HERE}/") and not _is_there(target)] == []


def _is_there(target: str) -> bool:
    address, fragment = urldefrag(target)
    response = Client().get(address.removeprefix(HERE))
    content = b"".join(response) if response.streaming else response.content
    return response.status_code == 200 and (not fragment or f'id="{fragment}"'.encode() in content)


@pytest.mark.parametrize("address", PROGRAMS + DOCUMENTS)
def test_nothing_comes_from_another_host(address: str) -> None:
    loaded = html(address).css("[src], link[href]")
    sources = [str(one.attributes.get("src") or one.attributes["href"]) for one in loaded]
    assert [source for source in sources if not re.match(r"/[^/]", source)] == []
