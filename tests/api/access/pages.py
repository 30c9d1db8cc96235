"""Private pages over api/access/, and one that is public, for the tests of it."""

import json
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from api.access import callers, passwords, second_factor, sessions
from api.protocol.problems import unauthenticated
from config import urls
from content.models import Account

View = Callable[[HttpRequest], HttpResponse]


def account_of(request: HttpRequest) -> Account:
    account = sessions.account_of(request)
    if account is None:
        raise unauthenticated("Nobody is logged in.")
    return account


def caller(request: HttpRequest) -> HttpResponse:
    actor = callers.caller_of(request)
    if actor is None:
        raise unauthenticated("Nobody asks.")
    if request.method == "POST" and not callers.has_token(request):
        sessions.check_csrf(request)
    only = None if actor.only is None else sorted(actor.only)
    shown = {"label": actor.label, "role": actor.role, "address": actor.address, "only": only}
    return JsonResponse(shown | {"is_person": actor.is_person, "account": actor.account_id})


def session(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return JsonResponse(sessions.description(request, sessions.log_in(request, **json.loads(request.body))))
    account = account_of(request)
    if request.method == "DELETE":
        sessions.log_out(request)
        return HttpResponse(status=204)
    return JsonResponse(sessions.description(request, account))


def factor(request: HttpRequest) -> HttpResponse:
    given = json.loads(request.body)
    account = account_of(request)
    if given:
        return JsonResponse({"codes": second_factor.confirm(request, account, given["otp"])})
    return JsonResponse(second_factor.begin(request, account)._asdict())


def reset(request: HttpRequest) -> HttpResponse:
    passwords.ask(**json.loads(request.body))
    return HttpResponse(status=204)


def choose(request: HttpRequest) -> HttpResponse:
    passwords.choose(request, **json.loads(request.body))
    return HttpResponse(status=204)


def change(request: HttpRequest) -> HttpResponse:
    passwords.change(request, account_of(request), **json.loads(request.body))
    return HttpResponse(status=204)


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse("<p>Hello.</p>")


def public(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"has_session": hasattr(request, "session"), "has_user": hasattr(request, "user")})


def _exempt(view: View) -> Any:
    """As DRF's views are."""
    return csrf_exempt(view)


urlpatterns = [
    *urls.urlpatterns,
    *(path(f"admin/{view.__name__}/", _exempt(view)) for view in (caller, session, factor, reset, choose, change)),
    path("admin/page/", page),
    path("page/", page),
    path("public/", public),
]
handler400, handler404, handler500 = urls.handler400, urls.handler404, urls.handler500
