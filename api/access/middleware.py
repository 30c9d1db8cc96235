"""Django's middleware for sessions, log-in and forms, for private addresses only.

On every other address there is no session, no account and no cookie: public answers cannot depend on who asks, and cost
nothing more.
"""

import re
from collections.abc import Callable
from typing import Any

from csp.middleware import CSPMiddleware
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.core.handlers.exception import convert_exception_to_response
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django_otp.middleware import OTPMiddleware

PRIVATE = re.compile(r"/(?:api/v1/manage/|admin/)")
# Whoever holds an invitation has no session.
GUESTS = re.compile(r"/guest/")
PAGES = re.compile(r"/(?:admin|guest)/")

Answering = Callable[[HttpRequest], Any]


class PolicyMiddleware(CSPMiddleware):
    """`Content-Security-Policy` of pages; other answers execute nothing."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        is_page = PAGES.match(request.path_info) and response.get("Content-Type", "").startswith("text/html")
        return super().process_response(request, response) if is_page else response


class PrivateMiddleware:
    """What there is for private addresses, and for guests: a public request passes by."""

    def __init__(self, get_response: Answering) -> None:
        self.get_response = get_response
        inside_out = (OTPMiddleware, AuthenticationMiddleware, CsrfViewMiddleware, SessionMiddleware, PolicyMiddleware)
        self.private = _chain(get_response, *inside_out)
        self.guests = _chain(get_response, PolicyMiddleware)
        self.csrf = CsrfViewMiddleware(get_response)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer: HttpResponse = self._chosen(request.path_info)(request)
        return answer

    def _chosen(self, path: str) -> Answering:
        if PRIVATE.match(path):
            return self.private
        return self.guests if GUESTS.match(path) else self.get_response

    def process_view(self, request: HttpRequest, callback: Any, args: tuple, kwargs: dict) -> Any:
        """Django calls this for each view, whatever the address.

        DRF's views are exempt from the check and ask for it themselves, because a key needs none
        (api/access/sessions.py).
        """
        return self.csrf.process_view(request, callback, args, kwargs) if PRIVATE.match(request.path_info) else None


def _chain(answering: Answering, *inside_out: Any) -> Answering:
    """As Django makes one of what the settings name."""
    for middleware in inside_out:
        answering = convert_exception_to_response(middleware(answering))
    return answering
