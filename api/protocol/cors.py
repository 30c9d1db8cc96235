"""CORS: preflights as django-cors-headers answers them; answers that are public, the same to every origin and to none,
so that a cache may give one to all; and the management API, which is open to the origins that a setting names, with
credentials.
"""

import re

from corsheaders import middleware
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers

MANAGED = "/api/v1/manage/"
METHODS = "GET, HEAD, POST, PATCH, DELETE, OPTIONS"
EXPOSED = "ETag, Location, Retry-After, Idempotency-Replayed, WWW-Authenticate, X-Request-ID"


PUBLIC = re.compile(settings.CORS_URLS_REGEX)
OPEN = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": ", ".join(settings.CORS_EXPOSE_HEADERS),
}


class CorsMiddleware(middleware.CorsMiddleware):
    def check_preflight(self, request: HttpRequest) -> HttpResponseBase | None:
        if not _is_preflight(request):
            return None
        if _may_manage(request):
            return HttpResponse(headers={"Content-Length": "0"})
        return super().check_preflight(request)

    def add_response_headers(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if request.path_info.startswith(MANAGED):
            return _managed(request, response)
        if _is_preflight(request):
            response = super().add_response_headers(request, response)
            del response["Vary"]
            # Browsers keep a preflight for as long as it says itself; no other cache has a use for it.
            response["Cache-Control"] = "no-store"
        elif PUBLIC.match(request.path_info):
            for name, value in OPEN.items():
                response[name] = value
        return response


def _is_preflight(request: HttpRequest) -> bool:
    return request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers


def _may_manage(request: HttpRequest) -> bool:
    known = request.headers.get("Origin") in settings.CORS_MANAGEMENT_ORIGINS
    return known and request.path_info.startswith(MANAGED)


def _managed(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Nothing is told to any other origin: its pages may ask, and cannot read."""
    if not _may_manage(request):
        return response
    response["Access-Control-Allow-Origin"] = request.headers["Origin"]
    response["Access-Control-Allow-Credentials"] = "true"
    response["Access-Control-Expose-Headers"] = EXPOSED
    patch_vary_headers(response, ["Origin"])
    if _is_preflight(request):
        response["Access-Control-Allow-Methods"] = METHODS
        response["Access-Control-Allow-Headers"] = ", ".join([*settings.CORS_ALLOW_HEADERS, "x-csrftoken"])
        response["Access-Control-Max-Age"] = str(settings.CORS_PREFLIGHT_MAX_AGE)
        response["Cache-Control"] = "no-store"
    return response
