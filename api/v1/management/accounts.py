"""Accounts, for whoever may administer."""

from collections.abc import Sequence

from api.access import second_factor
from api.commands.second_factors import remove_second_factor
from api.protocol.problems import Problem
from api.v1.management import account_shapes as shapes
from api.v1.management import lists
from api.v1.management.views import MERGE_PATCH, Asked, Document, Managing, Operation, Said
from api.v1.management.working import instant
from content.commands import accounts
from content.models.account import Account
from content.permissions import Action
from content.queries.editing import as_id

ADMINISTER = Action.ADMINISTER


class Accounts(Managing):
    operations = {
        "list": Operation("listAccounts", ADMINISTER, shapes.AccountPage, takes=lists.TAKES),
        "create": Operation(
            "createAccount", ADMINISTER, shapes.ManagedAccount, shapes.NewAccount, 201, repeats=True, dry=True
        ),
        "retrieve": Operation("getAccount", ADMINISTER, shapes.ManagedAccount),
        "partial_update": Operation(
            "changeAccount", ADMINISTER, shapes.ManagedAccount, shapes.AccountPatch, media_type=MERGE_PATCH, dry=True
        ),
        "remove_factor": Operation("removeSecondFactorOf", ADMINISTER),
    }

    def list(self, asked: Asked) -> Said:
        rows = Account.objects.order_by("username")
        return Said(lists.paged(asked, rows, _told))

    def create(self, asked: Asked) -> Said:
        made = accounts.create_account(**asked.body.model_dump(), actor=asked.actor)
        return Said(_told([made])[0])

    def retrieve(self, asked: Asked, id_: str) -> Said:
        return Said(_told([_found(id_)])[0])

    def partial_update(self, asked: Asked, id_: str) -> Said:
        """Null takes the address away, and leaves the rest as it is: none of it has a default."""
        given = asked.body.model_dump(exclude_unset=True)
        password = given.pop("password", None)
        if "email" in given:
            given["email"] = given["email"] or ""
        account = accounts.change_account(account=_found(id_), **given, actor=asked.actor)
        if password is not None:
            accounts.set_password(account=account, password=password, actor=asked.actor)
        return Said(_told([account])[0])

    def remove_factor(self, asked: Asked, id_: str) -> Said:
        remove_second_factor(account=_found(id_), actor=asked.actor)
        return Said(None)


def _told(rows: Sequence[Account]) -> list[Document]:
    standings = second_factor.standings(rows)
    return [
        {
            "id": str(one.pk),
            "username": one.username,
            "email": one.email,
            "role": one.role,
            "second_factor": standings[one.pk],
            "second_factor_required": one.second_factor_required,
            "is_active": one.is_active,
            "created_at": instant(one.date_joined),
            "last_login_at": instant(one.last_login),
        }
        for one in rows
    ]


def _found(id_: str) -> Account:
    pk = as_id(id_)
    account = Account.objects.filter(pk=pk).first() if pk else None
    if account is None:
        raise Problem("not_found", "There is no account of this id.")
    return account
