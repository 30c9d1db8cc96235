"""Accounts: who may log in, and as what. Keys and second factors are the HTTP side's (api/commands/)."""

import hashlib
import logging
from uuid import UUID

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from content.commands.atomic import command
from content.commands.checks import check_one_of
from content.commands.mailing import leave_mail
from content.errors import Conflict, Fault, Invalid
from content.models.account import OF_ACCOUNTS, Account, Role
from content.permissions import Action, Actor, require

log = logging.getLogger("commonplace.access")

ROLES = [role for role, _ in OF_ACCOUNTS]
BUT_USERNAME = {field.name for field in Account._meta.fields} - {"username"}  # noqa: SLF001 (documented)


@command
def create_account(
    *,
    username: str,
    email: str,
    role: str,
    actor: Actor,
    password: str | None = None,
    second_factor_required: bool = False,
) -> Account:
    """Without a password its holder asks for a new one by e-mail. Raises Forbidden, Invalid, Conflict."""
    require(actor, Action.ADMINISTER)
    check_one_of("/role", role, ROLES)
    account = Account(
        username=Account.normalize_username(username),
        email=email,
        role=role,
        second_factor_required=second_factor_required,
    )
    _check_username(account.username)
    check_email(email)
    _check_free(account)
    _put_password(account, password)
    account.save()
    log.info("%s created the account %s (%s)", actor.label, account, role)
    return account


@command
def change_account(
    *,
    account: Account,
    actor: Actor,
    email: str | None = None,
    role: str | None = None,
    is_active: bool | None = None,
    second_factor_required: bool | None = None,
) -> Account:
    """What is None stays. Raises Forbidden, Invalid, and Conflict where nobody would be left who may administer."""
    require(actor, Action.ADMINISTER)
    check_one_of("/role", role, ROLES)
    admins = _admins()
    changed = Account.objects.select_for_update().get(pk=account.pk)
    given = {
        "email": email,
        "role": role,
        "is_active": is_active,
        "second_factor_required": second_factor_required,
    }
    for name, value in given.items():
        if value is not None:
            setattr(changed, name, value)
    if email is not None:
        check_email(email)
        _check_free(changed)
    if admins == {changed.pk} and not (changed.is_active and changed.role == Role.ADMIN):
        raise Conflict("This is the last account that may administer. Make another first.", code="last_admin")
    changed.save()
    log.info("%s changed the account %s", actor.label, changed)
    return changed


@command
def set_password(*, account: Account, password: str, actor: Actor) -> None:
    """Its own, or anybody's for whoever may administer. It ends the account's sessions. Raises Forbidden, Invalid."""
    if actor.account_id != account.pk or actor.only is not None:
        require(actor, Action.ADMINISTER)
    _put_password(account, password)
    account.save(update_fields=["password"])
    log.info("%s set the password of %s", actor.label, account)


@command
def ask_for_password(*, email: str) -> None:
    """Mail for whoever has this address. Where nobody has, the same is done, and the worker sends nothing.

    It goes to the address that the account has, which may differ from the given one in what databases take for equal.
    """
    check_email(email)
    found = Account.objects.filter(email__iexact=email, is_active=True).exclude(email="").first()
    values = {"account": str(found.pk) if found else None}
    key = hashlib.sha256(email.lower().encode()).hexdigest()
    leave_mail(template="password_reset", to="", values=values, key=key)


def check_email(email: str) -> None:
    """An address, or "" for none. Raises Invalid."""
    try:
        if email:
            validate_email(email)
    except ValidationError:
        fault = Fault(pointer="/email", code="invalid", detail="such as casey@example.org")
        raise Invalid("This is no e-mail address.", errors=[fault]) from None


def _admins() -> set[UUID]:
    """Held, so that two admins who demote one another at once do so one after the other."""
    rows = Account.objects.select_for_update().filter(role=Role.ADMIN, is_active=True).order_by("pk")
    return set(rows.values_list("pk", flat=True))


def _check_username(username: str) -> None:
    try:
        Account(username=username).clean_fields(exclude=BUT_USERNAME)
    except ValidationError as error:
        fault = Fault(pointer="/username", code="invalid", detail=" ".join(error.messages))
        raise Invalid("This is no name for an account.", errors=[fault]) from error


def _check_free(account: Account) -> None:
    others = Account.objects.exclude(pk=account.pk)
    if others.filter(username__iexact=account.username).exists():
        fault = Fault(pointer="/username", code="taken", detail="The name of another.")
        raise Conflict(f"There is an account “{account.username}” already.", errors=[fault])
    if account.email and others.filter(email__iexact=account.email).exists():
        fault = Fault(pointer="/email", code="taken", detail="The address of another.")
        raise Conflict("Another account has this e-mail address.", errors=[fault])


def _put_password(account: Account, password: str | None) -> None:
    """Raises Invalid for one that is too easy to guess."""
    if password is None:
        account.set_unusable_password()
        return
    try:
        validate_password(password, account)
    except ValidationError as error:
        faults = [Fault(pointer="/password", code="too_weak", detail=message) for message in error.messages]
        raise Invalid("This password does not do.", errors=faults) from error
    account.set_password(password)
