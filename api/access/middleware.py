"""Django's middleware for sessions, log-in and forms, for private addresses only.

On every other address there is no session, no account and no cookie: public answers cannot depend on who asks, and cost
nothing more.
"""

import re
from collections.abc import Callable
from typing import Any

from csp.middleware import CSPMiddleware
from django.contrib.auth import middleware as of_auth
from django.contrib.sessions import middleware as of_sessions
from django.core.handlers.exception import convert_exception_to_response
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware import csrf
from django_otp import middleware as of_otp

PRIVATE = re.compile(r"/(?:api/v1/manage/|admin/)")
# Whoever holds an invitation has no session.
PAGES = re.compile(r"/(?:admin|guest)/")


class Private:
    """Mixed into a middleware: it does nothing elsewhere."""

    addresses = PRIVATE

    def __call__(self, request: HttpRequest) -> Any:
        if not self.addresses.match(request.path_info):
            return self.get_response(request)  # type: ignore[attr-defined]
        return super().__call__(request)  # type: ignore[misc]


class SessionMiddleware(Private, of_sessions.SessionMiddleware):
    pass


class CsrfMiddleware(Private, csrf.CsrfViewMiddleware):
    """DRF's views are exempt from its check and ask for it themselves, because a key needs none
    (api/access/sessions.py)."""

    def process_view(self, request: HttpRequest, callback: Any, args: tuple, kwargs: dict) -> Any:
        """Django calls this for each view, whatever the address."""
        if not PRIVATE.match(request.path_info):
            return None
        return super().process_view(request, callback, args, kwargs)


class AuthenticationMiddleware(Private, of_auth.AuthenticationMiddleware):
    pass


class SecondFactorMiddleware(Private, of_otp.OTPMiddleware):
    pass


class PolicyMiddleware(Private, CSPMiddleware):
    """`Content-Security-Policy` of pages; other answers execute nothing."""

    addresses = PAGES

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if not response.get("Content-Type", "").startswith("text/html"):
            return response
        return super().process_response(request, response)


class PrivateMiddleware:
    """All of them as one: a public request passes by."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.private: Any = get_response
        self.process_view = CsrfMiddleware(get_response).process_view
        inside_out = (SecondFactorMiddleware, AuthenticationMiddleware, CsrfMiddleware, SessionMiddleware)
        for middleware in (*inside_out, PolicyMiddleware):
            self.private = convert_exception_to_response(middleware(self.private))

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_private = PRIVATE.match(request.path_info) or PAGES.match(request.path_info)
        answer: HttpResponse = self.private(request) if is_private else self.get_response(request)
        return answer
