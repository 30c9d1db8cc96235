"""The door: who is asking is put into the request, refusals are pages, and each page has its menu.

A screen is a view that knows of none of this. Nobody is let in without an account; whoever owes a second factor enrols
one first. `unfold` gives the look of the pages; their programs are our own, since unfold's need `unsafe-eval`.
"""

import logging
from collections.abc import Callable, Iterable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, reverse
from django.utils.http import urlencode

from api.access import second_factor, sessions
from api.protocol.client_address import client_address
from api.protocol.problems import Problem, as_problem
from api.protocol.request_ids import request_id
from content.admin.pages import PLURALS, page, said
from content.errors import Forbidden
from content.permissions import Action, Actor, may
from content.vocabulary import Kind

log = logging.getLogger("commonplace.admin")

View = Callable[..., HttpResponse]

# The operators' screens, and what they are called in the menu.
OPERATING = (("accounts", "Accounts"), ("consumers", "Consumers and keys"), ("work", "Failed work"))


def behind(patterns: Iterable[URLPattern], door: Callable[[View], View]) -> list[URLPattern]:
    """The same addresses, each view behind a door."""
    return [URLPattern(one.pattern, door(one.callback), one.default_args, one.name) for one in patterns]


def for_members(view: View) -> View:
    """For whoever has logged in, and has shown the second factor that is owed."""

    @wraps(view)
    def inside(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        account = sessions.account_of(request)
        if account is None:
            return HttpResponseRedirect(f"{reverse('admin:login')}?{urlencode({'next': request.get_full_path()})}")
        if second_factor.standing(account) != second_factor.Standing.OFF and not second_factor.is_given(request):
            return HttpResponseRedirect(reverse("admin:second-factor"))
        request.actor = sessions.actor_for(request, account)  # type: ignore[attr-defined]
        return view(request, *args, **kwargs)

    return for_anybody(inside)


def for_anybody(view: View) -> View:
    """Refusals become pages; templates get what all of them show."""

    @wraps(view)
    def inside(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        request.client_address = client_address(request)  # type: ignore[attr-defined]
        try:
            response = view(request, *args, **kwargs)
        except Exception as error:  # noqa: BLE001 (whatever fails is a page, and a crash is logged)
            response = _refusal(request, error)
        if isinstance(response, TemplateResponse) and response.context_data is not None:
            response.context_data |= _shared(request, response.context_data)
        response.setdefault("Cache-Control", "no-store")
        return response

    return inside


def nothing_here(request: HttpRequest, **_: Any) -> HttpResponse:
    raise Http404


def _refusal(request: HttpRequest, error: Exception) -> HttpResponse:
    """What would be a problem elsewhere, as a page. A crash is one for who debugs it."""
    problem = as_problem(error)
    if problem is None:
        if settings.DEBUG:
            raise error
        route = request.resolver_match.route if request.resolver_match else ""  # an address may hold a guest's link
        log.error("%s %s crashed (%s)", request.method, route, request_id(request), exc_info=error)
        problem = Problem(
            "server_error", f"Something went wrong here. Who looks for it is helped by {request_id(request)}."
        )
    title = HTTPStatus(problem.status).phrase
    response = page(request, "content/admin/refused", title, status=problem.status, detail=problem.detail)
    for name, value in problem.headers.items():
        response[name] = value
    return response


def _shared(request: HttpRequest, given: dict[str, Any]) -> dict[str, Any]:
    actor: Actor | None = getattr(request, "actor", None)
    menu = _menu(request, actor) if actor else []
    told = said(request) if actor else []
    return {"actor": actor, "menu": menu, "said": told, "site_name": settings.SITE_NAME} | given


def _menu(request: HttpRequest, actor: Actor) -> list[dict[str, Any]]:
    kinds = [(PLURALS[kind].capitalize(), reverse("admin:items", args=[kind])) for kind in Kind]
    operating = (
        [(title, reverse(f"admin:{name}")) for name, title in OPERATING] if may(actor, Action.ADMINISTER) else []
    )
    mine = [("Password and second factor", reverse("admin:second-factor"))]
    groups = [("Content", [("Overview", reverse("admin:index")), *kinds]), ("Operating", operating), ("You", mine)]
    return [
        {
            "title": title,
            "items": [{"title": name, "address": to, "here": _is_here(request, to)} for name, to in entries],
        }
        for title, entries in groups
        if entries
    ]


def _is_here(request: HttpRequest, address: str) -> bool:
    return request.path == address or (address != reverse("admin:index") and request.path.startswith(address))


def _forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    raise Forbidden("This form is not from here, or is of a session that has ended. Go back, and send it again.")


# What Django answers a form with that does not carry the session's token.
forged = for_anybody(_forged)
