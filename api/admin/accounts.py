"""Accounts: made, given another role, closed; whether they owe a second factor, and a lost one taken away."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.debug import sensitive_post_parameters

from api.commands import second_factors
from content.admin.inputs import Choice, Flag, Form, Input, Section, typed
from content.admin.pages import actor_of, asking, go, say
from content.commands import accounts
from content.errors import Conflict, Invalid, NotFound
from content.models.account import OF_ACCOUNTS, Account
from content.permissions import Action, require

EMAIL = Input(name="email", label="E-mail", type="email", help="Where a forgotten password is asked for.")
ROLE = Choice(name="role", options=[(value, str(label)) for value, label in OF_ACCOUNTS], required=True)
FACTOR = Flag(name="second_factor_required", label="Has to enrol a second factor before anything else")
NEW = Form(
    [
        Section(
            "",
            [
                Input(name="username", required=True),
                EMAIL,
                ROLE,
                Input(name="password", type="password", help="Left empty: its holder asks for one by e-mail."),
                FACTOR,
            ],
        )
    ]
)
CHANGED = Form([Section("", [EMAIL, ROLE, Flag(name="is_active", label="May log in"), FACTOR])])


@sensitive_post_parameters()
def all_accounts(request: HttpRequest) -> HttpResponse:
    require(actor_of(request), Action.ADMINISTER)
    texts, refused = typed(request.POST), None
    if request.method == "POST":
        given = NEW.read(texts)
        try:
            made = accounts.create_account(
                username=given["username"] or "",
                email=given["email"] or "",
                role=given["role"] or "",
                password=given["password"],
                second_factor_required=given["second_factor_required"],
                actor=actor_of(request),
            )
            say(request, f"{made.username} may log in as {made.role}.")
            return go("accounts")
        except (Invalid, Conflict) as error:
            refused, texts = error, texts | {"password": ""}
    return asking(
        request,
        "api/admin/accounts",
        NEW,
        texts,
        refused,
        title="Accounts",
        accounts=Account.objects.order_by("username"),
    )


def one_account(request: HttpRequest, pk: UUID) -> HttpResponse:
    actor = actor_of(request)
    require(actor, Action.ADMINISTER)
    account = Account.objects.filter(pk=pk).first()
    if account is None:
        raise NotFound("There is no such account.")
    texts, refused = typed(request.POST), None
    if request.method == "POST":
        try:
            say(request, _changed(account, texts, actor))
            return go("accounts")
        except (Invalid, Conflict) as error:
            refused = error
    shown = texts if refused else CHANGED.show({name: getattr(account, name) for name in CHANGED.inputs}, {})
    return asking(request, "api/admin/account", CHANGED, shown, refused, title=f"Account: {account}", account=account)


def _changed(account: Account, texts: dict[str, str], actor: Any) -> str:
    if "forget" in texts:
        second_factors.remove_second_factor(account=account, actor=actor)
        return f"The second factor of {account} is taken away."
    given = CHANGED.read(texts)
    accounts.change_account(account=account, actor=actor, **(given | {"email": given["email"] or ""}))
    return f"{account} is changed."
