"""The shapes of who may get in: sessions, accounts, consumers and keys, as they are sent and answered."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from content.values import Instant, Plain

ScopeName = Literal["read", "preview", "write", "publish", "webhooks", "admin"]
RoleName = Literal["contributor", "editor", "admin"]

Username = Annotated[str, StringConstraints(min_length=1, max_length=150)]
Email = Annotated[str, StringConstraints(max_length=254)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
Code = Annotated[str, StringConstraints(min_length=1, max_length=40)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=100)]


# --- Answers ---------------------------------------------------------------------------------------------------


class SessionAccount(BaseModel):
    id: UUID
    username: str
    email: str
    role: RoleName
    second_factor: Literal["off", "required", "on"]


class LoggedIn(BaseModel):
    account: SessionAccount
    csrf_token: str
    expires_at: datetime


class Enrolment(BaseModel):
    uri: str
    secret: str


class RecoveryCodes(BaseModel):
    recovery_codes: list[str]


class ManagedAccount(SessionAccount):
    second_factor_required: bool
    is_active: bool
    created_at: datetime
    last_login_at: datetime | None


class AccountPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[ManagedAccount]


class ManagedConsumer(BaseModel):
    id: UUID
    name: str
    email: str
    is_active: bool
    created_at: datetime


class ConsumerPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[ManagedConsumer]


class ConsumerKey(BaseModel):
    """`key` is told when it is made, and never again."""

    prefix: str
    key: str | None
    scopes: list[ScopeName]
    origins: list[str]
    created_at: datetime
    created_by: UUID | None
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None
    replaced_by: str | None


class KeyPage(BaseModel):
    count: int
    next: str | None
    previous: str | None
    results: list[ConsumerKey]


# --- What is sent ----------------------------------------------------------------------------------------------


class LoggingIn(Plain):
    username: str
    password: str
    otp: str | None = None


class ConfirmingFactor(Plain):
    otp: Code


class ChangingPassword(Plain):
    current: str
    password: Password


class ForgottenPassword(Plain):
    email: Email


class ChoosingPassword(Plain):
    uid: str
    token: str
    password: Password


class NewAccount(Plain):
    username: Username
    email: Email = ""
    role: RoleName = "contributor"
    password: Password | None = None
    second_factor_required: bool = False


class AccountPatch(Plain):
    email: Email | None = None
    role: RoleName | None = None
    is_active: bool | None = None
    second_factor_required: bool | None = None
    password: Password | None = None


class NewConsumer(Plain):
    name: Name
    email: Email = ""


class ConsumerPatch(Plain):
    name: Name | None = None
    email: Email | None = None
    is_active: bool | None = None


class NewKey(Plain):
    scopes: Annotated[list[ScopeName], Field(min_length=1, max_length=6)]
    origins: Annotated[list[Annotated[str, StringConstraints(max_length=300)]], Field(max_length=50)] = []
    expires_at: Instant | None = None


class RotatingKey(Plain):
    grace_seconds: Annotated[int, Field(ge=0, le=31_622_400)] = 0


ANSWERS: tuple[type[BaseModel], ...] = (
    *(LoggedIn, Enrolment, RecoveryCodes, ManagedAccount, AccountPage),
    *(ManagedConsumer, ConsumerPage, ConsumerKey, KeyPage),
)
SENT: tuple[type[BaseModel], ...] = (
    *(LoggingIn, ConfirmingFactor, ChangingPassword, ForgottenPassword, ChoosingPassword),
    *(NewAccount, AccountPatch, NewConsumer, ConsumerPatch, NewKey, RotatingKey),
)
