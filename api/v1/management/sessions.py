"""Logging in and out, second factors, passwords. What it takes is in api/access/.

None of it runs in one transaction: a failure counts, whatever the answer is.
"""

from collections.abc import Callable

from django.http import HttpRequest

from api.access import passwords, second_factor, sessions
from api.commands.second_factors import remove_second_factor
from api.protocol import problems
from api.v1.management import account_shapes as shapes
from api.v1.management.views import NOBODY, SAFE, Asked, Document, Managing, Operation, Said
from api.v1.management.working import instant
from content.models.account import Account
from content.permissions import Actor


class OfSession(Managing):
    """Whoever has logged in, be it without the second factor that is owed. No key gets in here."""

    def _caller(self, request: HttpRequest) -> Actor:
        if self.operation.open:
            return NOBODY
        account = _account(request)
        if request.method not in SAFE:
            sessions.check_csrf(request)
        return sessions.actor_for(request, account)

    def _done(self, asked: Asked, keep: Callable[[Said], None] | None = None) -> Said:
        return self._called(asked)


class Session(OfSession):
    operations = {
        "retrieve": Operation("getSession", answers=shapes.LoggedIn),
        "create": Operation("logIn", answers=shapes.LoggedIn, body=shapes.LoggingIn, open=True),
        "destroy": Operation("logOut"),
    }

    def retrieve(self, asked: Asked) -> Said:
        return Said(_session(asked.request, _account(asked.request)))

    def create(self, asked: Asked) -> Said:
        sent = asked.body
        account = sessions.log_in(asked.request, username=sent.username, password=sent.password, otp=sent.otp)
        return Said(_session(asked.request, account))

    def destroy(self, asked: Asked) -> Said:
        sessions.log_out(asked.request)
        return Said(None)


class SecondFactor(OfSession):
    operations = {
        "create": Operation("beginSecondFactor", answers=shapes.Enrolment, status=201),
        "confirm": Operation("confirmSecondFactor", answers=shapes.RecoveryCodes, body=shapes.ConfirmingFactor),
        "destroy": Operation("removeSecondFactor"),
    }

    def create(self, asked: Asked) -> Said:
        return Said(second_factor.begin(asked.request, _account(asked.request))._asdict())

    def confirm(self, asked: Asked) -> Said:
        codes = second_factor.confirm(asked.request, _account(asked.request), asked.body.otp)
        return Said({"recovery_codes": codes})

    def destroy(self, asked: Asked) -> Said:
        account = _account(asked.request)
        second_factor.check(asked.request, account)
        remove_second_factor(account=account, actor=asked.actor)
        return Said(None)


class OwnPassword(OfSession):
    operations = {"create": Operation("changePassword", body=shapes.ChangingPassword)}

    def create(self, asked: Asked) -> Said:
        account = _account(asked.request)
        second_factor.check(asked.request, account)
        passwords.change(asked.request, account, current=asked.body.current, password=asked.body.password)
        return Said(None)


class PasswordReset(OfSession):
    operations = {
        "create": Operation("askForPassword", body=shapes.ForgottenPassword, open=True),
        "confirm": Operation("choosePassword", body=shapes.ChoosingPassword, open=True),
    }

    def create(self, asked: Asked) -> Said:
        passwords.ask(email=asked.body.email)
        return Said(None)

    def confirm(self, asked: Asked) -> Said:
        sent = asked.body
        passwords.choose(asked.request, uid=sent.uid, token=sent.token, password=sent.password)
        return Said(None)


def _account(request: HttpRequest) -> Account:
    account = sessions.account_of(request)
    if account is None:
        raise problems.unauthenticated("Nobody has logged in here. A key has no session.")
    return account


def _session(request: HttpRequest, account: Account) -> Document:
    told = sessions.description(request, account)
    return told | {"expires_at": instant(told["expires_at"])}
