"""`manage.py account create|list|role|password`: who may log in. A password is asked for on the terminal, or read from
standard input; it is in no argument, which every process of the machine could read.
"""

import sys
from argparse import ArgumentParser
from getpass import getpass
from typing import Any

from content.commands import accounts
from content.commands.accounts import ROLES
from content.management.base import ContentCommand, is_text, wrong
from content.models.account import Account
from content.permissions import SYSTEM


class Command(ContentCommand):
    help = "Make and list accounts, and change their roles and passwords."

    def add_arguments(self, parser: ArgumentParser) -> None:
        verbs = parser.add_subparsers(dest="verb", metavar="create|list|role|password", required=True)
        create = verbs.add_parser("create")
        create.add_argument("username", metavar="USERNAME")
        create.add_argument("--email", default="", help="where a forgotten password is asked for")
        create.add_argument("--role", default="contributor", metavar="ROLE", help=" or ".join(ROLES))
        create.add_argument("--second-factor", action="store_true", help="has to be enrolled before anything else")
        _add_password(create)
        verbs.add_parser("list")
        role = verbs.add_parser("role")
        role.add_argument("username", metavar="USERNAME")
        role.add_argument("role", metavar="ROLE", help=" or ".join(ROLES))
        password = verbs.add_parser("password")
        password.add_argument("username", metavar="USERNAME")
        _add_password(password)

    def handle(self, *, verb: str, **options: Any) -> None:
        getattr(self, verb)(**options)

    def create(self, *, username: str, email: str, role: str, second_factor: bool, **options: Any) -> None:
        if not is_text(username) or not is_text(email):
            raise wrong("The name and the address have to be in UTF-8.")
        account = accounts.create_account(
            username=username,
            email=email,
            role=role,
            password=_password(**options),
            second_factor_required=second_factor,
            actor=SYSTEM,
        )
        self.stdout.write(f"{account.username} may log in as {account.role}.")

    def list(self, **_: Any) -> None:
        for account in Account.objects.order_by("username"):
            factor = ", second factor required" if account.second_factor_required else ""
            active = "" if account.is_active else ", not active"
            self.stdout.write(f"{account.username} <{account.email}>: {account.role}{factor}{active}")

    def role(self, *, username: str, role: str, **_: Any) -> None:
        account = accounts.change_account(account=_named(username), role=role, actor=SYSTEM)
        self.stdout.write(f"{account.username} is {account.role} now.")

    def password(self, *, username: str, **options: Any) -> None:
        account = _named(username)
        accounts.set_password(account=account, password=_password(**options), actor=SYSTEM)
        self.stdout.write(f"{account.username} has a new password.")


def _add_password(parser: ArgumentParser) -> None:
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def _named(username: str) -> Account:
    account = Account.objects.filter(username=username).first() if is_text(username) else None
    if account is None:
        raise wrong("There is no account of this name. `account list` shows all.")
    return account


def _password(*, password_stdin: bool, **_: Any) -> str:
    if password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise wrong("There is no terminal to ask for the password: give it on standard input, with --password-stdin.")
    password = getpass("Password: ")
    if getpass("The same again: ") != password:
        raise wrong("The two are not the same.")
    return password
