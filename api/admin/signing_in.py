"""Logging in and out, the second factor, and passwords that were forgotten or are changed."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters

from api.access import passwords, second_factor, sessions
from api.access.second_factor import Standing
from api.protocol.problems import Problem
from content.admin.pages import page
from content.errors import Invalid


@sensitive_post_parameters()
def log_in(request: HttpRequest) -> HttpResponse:
    """On success, to where one was going; only on this server."""
    asked, refused = request.POST, None
    after = request.POST.get("next") or request.GET.get("next") or ""
    if request.method == "POST":
        try:
            sessions.log_in(
                request,
                username=asked.get("username", ""),
                password=asked.get("password", ""),
                otp=asked.get("otp", "").strip() or None,
            )
            return HttpResponseRedirect(_safe(request, after))
        except Problem as problem:
            refused = problem
    return _own(
        request,
        "log_in",
        "Log in",
        refused,
        username=asked.get("username", ""),
        next=after,
        reset=reverse("admin:forgotten"),
    )


def _safe(request: HttpRequest, address: str) -> str:
    is_here = url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure())
    return address if is_here and address.startswith(reverse("admin:index")) else reverse("admin:index")


def log_out(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        sessions.log_out(request)
    return HttpResponseRedirect(reverse("admin:login"))


@sensitive_post_parameters()
def factor(request: HttpRequest) -> HttpResponse:
    """One's own password and second factor, for whoever has logged in, be it without the factor that is owed."""
    account = sessions.account_of(request)
    if account is None:
        return HttpResponseRedirect(reverse("admin:login"))
    values: dict[str, Any] = {"account": account, "done": []}
    refused = None
    if request.method == "POST":
        try:
            values |= _done(request, account)
        except (Problem, Invalid) as error:
            refused = error
    standing = second_factor.standing(account)
    if standing == Standing.OFF or second_factor.is_given(request):
        request.actor = sessions.actor_for(request, account)  # type: ignore[attr-defined]
    return _own(request, "second_factor", "Password and second factor", refused, standing=str(standing), **values)


def _done(request: HttpRequest, account: Any) -> dict[str, Any]:
    asked = request.POST
    if "begin" in asked:
        return {"begun": second_factor.begin(request, account)}
    if "confirm" in asked:
        return {"codes": second_factor.confirm(request, account, asked.get("token", ""))}
    second_factor.check(request, account)
    passwords.change(request, account, current=asked.get("current", ""), password=asked.get("password", ""))
    return {"done": ["Your password is changed. Your other sessions have ended."]}


def forgotten(request: HttpRequest) -> HttpResponse:
    refused, is_sent = None, False
    if request.method == "POST":
        try:
            passwords.ask(email=request.POST.get("email", "").strip())
            is_sent = True
        except Invalid as error:
            refused = error
    return _own(request, "forgotten", "A new password", refused, is_sent=is_sent)


@sensitive_post_parameters()
def choose(request: HttpRequest, uid: str, token: str) -> HttpResponse:
    """From the mail. The token is in the address, which other sites are not told (SecurityMiddleware)."""
    refused, is_done = None, False
    if request.method == "POST":
        try:
            passwords.choose(request, uid=uid, token=token, password=request.POST.get("password", ""))
            is_done = True
        except (Problem, Invalid) as error:
            refused = error
    return _own(request, "choose", "A new password", refused, is_done=is_done)


def _own(request: HttpRequest, template: str, title: str, refused: Any, **values: Any) -> HttpResponse:
    status = refused.status if isinstance(refused, Problem) else 422 if refused else 200
    errors = [error.get("detail", "") for error in refused.errors] if refused else []
    response = page(request, f"api/admin/{template}", title, status=status, refused=refused, errors=errors, **values)
    for name, value in (refused.headers if isinstance(refused, Problem) else {}).items():
        response[name] = value
    return response
