"""CORS as django-cors-headers does it, less one header that would be untrue here, and with one that was missing."""

from corsheaders import middleware
from django.http import HttpRequest
from django.http.response import HttpResponseBase


class CorsMiddleware(middleware.CorsMiddleware):
    """Every origin gets the same `*`: answers do not vary by it, and shared caches need not keep one for each."""

    def add_response_headers(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        answered = super().add_response_headers(request, response)
        named = (name.strip() for name in answered.get("Vary", "").split(","))
        varies = [name for name in named if name and name.lower() != "origin"]
        del answered["Vary"]
        if varies:
            answered["Vary"] = ", ".join(varies)
        if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
            # Browsers keep a preflight for as long as it says itself; no other cache has a use for it.
            answered["Cache-Control"] = "no-store"
        return answered
