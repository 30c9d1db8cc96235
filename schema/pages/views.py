"""Answers with the pages, and with the document itself. Each may be kept as long as any answer of the API."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from api.protocol import conditional
from api.protocol.conditional import Lasting
from api.protocol.problems import Problem, require_reading
from api.protocol.rendering import encode
from schema.pages import documents

MEDIA_TYPES = {"yaml": "application/yaml", "json": "application/json"}

# Where Redoc looks for its maker's logo. Without one it shows the maker's name alone.
LOGO = b"https://cdn.redoc.ly/redoc/logo-mini.svg"

# Content-Security-Policy of text, and of the two programs, which style their elements as they go.
OF_TEXT = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
OF_PROGRAMS = OF_TEXT | {
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
}
OF_REDOC = OF_PROGRAMS | {"worker-src": "blob:"}  # it searches in a worker that it makes from a string


def openapi(request: HttpRequest, form: str) -> HttpResponse:
    """`openapi.yaml` as it is, or the same document as JSON."""
    return _answer(request, _openapi(form), MEDIA_TYPES[form])


@cache
def _openapi(form: str) -> bytes:
    written = (Path(settings.BASE_DIR) / "openapi.yaml").read_bytes()
    if form == "yaml":
        return written
    quickest = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return encode(yaml.load(written, quickest))  # noqa: S506 (both are the safe one)


def swagger(request: HttpRequest) -> HttpResponse:
    return _page(request, "swagger", OF_PROGRAMS, title="Try the API")


def redoc(request: HttpRequest) -> HttpResponse:
    return _page(request, "redoc", OF_REDOC, title="Reference of the API")


def redoc_script(request: HttpRequest) -> HttpResponse:
    return _answer(request, _redoc_script(), "text/javascript; charset=utf-8")


@cache
def _redoc_script() -> bytes:
    """The sidecar's, less the one thing that it would fetch from another host."""
    found = finders.find("drf_spectacular_sidecar/redoc/bundles/redoc.standalone.js")
    return Path(str(found)).read_bytes().replace(LOGO, b"data:,")


def document(request: HttpRequest) -> HttpResponse:
    """A page of docs/."""
    try:
        page = documents.page(request.path_info)
    except KeyError:
        raise Problem("not_found", f"There is no page at {request.path}. The guides are listed at /docs/.") from None
    return _page(request, "document", OF_TEXT, title=page.title, html=page.html)


def _page(request: HttpRequest, template: str, policy: dict[str, str], **shown: Any) -> HttpResponse:
    context = shown | {"here": request.path_info, "contents": documents.contents()}
    html = render_to_string(f"pages/{template}.html", context).encode()
    joined = "; ".join(f"{name} {value}" for name, value in policy.items())
    return _answer(request, html, "text/html; charset=utf-8", **{"Content-Security-Policy": joined})


def _answer(request: HttpRequest, content: bytes, media_type: str, **headers: str) -> HttpResponse:
    require_reading(request)
    tag = conditional.entity_tag(hashlib.sha256(content).hexdigest())
    headers |= {"ETag": tag, "Cache-Control": f"max-age={settings.CACHE_MAX_AGE}"}
    conditional.may_be_kept(request, Lasting())
    if conditional.matches(request, tag):
        return HttpResponse(status=304, headers=headers)
    return HttpResponse(content, content_type=media_type, headers=headers)
