"""Who may do what: every operation of openapi.yaml for every kind of caller, written out.

Each is asked for as it should be, with all that it needs, so that what stands in the way is the permission alone; and
what it did is undone. `+`: it is done. `-`: it is refused, with 401, 403, or 404 for what the caller may not see.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone

from api.commands import keys
from api.models import Key
from content.commands import inviting, publishing, review
from content.commands.previewing import open_preview
from content.models import Item
from content.models.account import Role
from content.permissions import SYSTEM
from content.queries import invitations
from tests.conformance import document
from tests.filling import publish_site
from tests.making import account, change, make, make_image, picture, publish
from tests.managing import Caller, logged_in, owned, with_key

# It is about no database.
pytestmark = [pytest.mark.django_db, pytest.mark.sqlite]

CALLERS = (
    *("anonymous", "guest", "author", "contributor", "editor", "admin"),
    *("key read", "key preview", "key write", "key publish", "key webhooks", "key admin"),
)
KINDS = ("post", "author", "event", "quote", "reference", "tag", "image")

#                     anonymous, guest; author of the item, another contributor, editor, admin; keys: read, preview,
#                     write, publish, webhooks, admin
READ = "-+ +-++ -+++-+"  # a post
READ_SHARED = "-- ++++ -+++-+"
WRITE = "-+ +-++ --+--+"
WRITE_SHARED = "-- +-++ --+--+"
BEGIN = "-- ++++ --+--+"
LIST = "-- ++++ -+++-+"
PAST = "-- +-++ -+++-+"
NAME = "-- +-++ --+--+"
COMMENT = "-- +-++ --++-+"
EDITORS = "-- --++ ---+-+"
ADMINS = "-- ---+ -----+"
KNOWN = "-+ ++++ ++++++"
PEOPLE = "-- ++++ ------"
ALL = "++ ++++ ++++++"

TABLE: dict[str, str] = {
    **{f"listWorking{kind.capitalize()}s": LIST for kind in KINDS},
    **{f"create{kind.capitalize()}": BEGIN for kind in KINDS},
    **{f"getWorking{kind.capitalize()}": READ if kind == "post" else READ_SHARED for kind in KINDS},
    **{f"update{kind.capitalize()}": WRITE if kind == "post" else WRITE_SHARED for kind in KINDS},
    **{f"delete{kind.capitalize()}": WRITE_SHARED for kind in KINDS},
    "replaceImageFile": WRITE_SHARED,
    "submitItem": WRITE,
    "requestChangesItem": EDITORS,
    "approveItem": EDITORS,
    "publishItem": EDITORS,
    "unscheduleItem": EDITORS,
    "correctItem": EDITORS,
    "withdrawItem": EDITORS,
    "suppressItem": ADMINS,
    "restoreItem": NAME,
    "acceptItem": EDITORS,
    "rejectItem": EDITORS,
    "bulk": NAME,
    "listRevisions": PAST,
    "getRevision": PAST,
    "nameRevision": NAME,
    "compareRevisions": PAST,
    "getHistory": PAST,
    "listComments": READ,
    "addComment": COMMENT,
    "resolveComment": COMMENT,
    "listInvitations": EDITORS,
    "invite": EDITORS,
    "revokeInvitation": EDITORS,
    "makePreviewLink": "-- +-++ --++-+",
    "listPreviews": "-- ++++ --++-+",
    "revokePreview": "-- --++ --++-+",  # made by an editor; authors take back their own
    "getManagementIndex": KNOWN,
    "logIn": ALL,
    "getSession": PEOPLE,
    "logOut": PEOPLE,
    "beginSecondFactor": PEOPLE,
    "confirmSecondFactor": "-- ---- ------",  # with the right code only (tests/api/v1/management/test_sessions.py)
    "removeSecondFactor": PEOPLE,
    "changePassword": PEOPLE,
    "askForPassword": ALL,
    "choosePassword": "-- ---- ------",  # with the right token only
    **dict.fromkeys(("listAccounts", "createAccount", "getAccount", "changeAccount", "removeSecondFactorOf"), ADMINS),
    **dict.fromkeys(("listConsumers", "createConsumer", "getConsumer", "changeConsumer"), ADMINS),
    **dict.fromkeys(("listKeys", "createKey", "revokeKey", "rotateKey"), ADMINS),
}

NEW: dict[str, dict[str, Any]] = {
    "post": {"title": "New"},
    "author": {"name": "New"},
    "event": {"title": "New", "timezone": "Europe/London", "all_day": True, "starts_on": "2026-06-18"},
    "quote": {"text": "New."},
    "reference": {"key": "new1", "type": "book", "title": "New"},
    "tag": {"name": "New"},
}
PASSWORD = "correct horse battery staple"


@dataclass
class Site:
    """What is asked for, by a name that stands in paths."""

    named: dict[str, str] = field(default_factory=dict)

    def address(self, path: str) -> str:
        return path.format_map(self.named)


# By operation: the path, and what is sent.
ASKED: dict[str, tuple[str, Any]] = {
    **{f"listWorking{kind.capitalize()}s": (f"{kind}s/", None) for kind in KINDS},
    **{f"create{kind.capitalize()}": (f"{kind}s/", NEW.get(kind)) for kind in KINDS},
    **{f"getWorking{kind.capitalize()}": (f"{kind}s/{{{kind}}}/", None) for kind in KINDS},
    **{f"update{kind.capitalize()}": (f"{kind}s/{{{kind}}}/", {}) for kind in KINDS},
    **{f"delete{kind.capitalize()}": (f"{kind}s/{{{kind}}}/", None) for kind in KINDS},
    "replaceImageFile": ("images/{image}/file/", None),
    "submitItem": ("posts/{post}/submit/", {}),
    "requestChangesItem": ("posts/{submitted}/request_changes/", {"note": "More."}),
    "approveItem": ("posts/{submitted}/approve/", {}),
    "publishItem": ("posts/{post}/publish/", {}),
    "unscheduleItem": ("posts/{scheduled}/unschedule/", {}),
    "correctItem": ("posts/{public}/correct/", {"patch": {"title": "Other"}}),
    "withdrawItem": ("posts/{public}/withdraw/", {"mode": "gone"}),
    "suppressItem": ("posts/{public}/suppress/", {"edition": 1, "reason": "A libel."}),
    "restoreItem": ("posts/{public}/restore/", {"revision": 1}),
    "acceptItem": ("quotes/{proposed}/accept/", {}),
    "rejectItem": ("quotes/{proposed}/reject/", {}),
    "bulk": ("bulk/", {"operations": [{"action": "update", "kind": "post", "id": "the-public", "if_match": "*"}]}),
    "listRevisions": ("posts/{public}/revisions/", None),
    "getRevision": ("posts/{public}/revisions/1/", None),
    "nameRevision": ("posts/{public}/revisions/1/", {"name": "First"}),
    "compareRevisions": ("posts/{public}/diff/", None),
    "getHistory": ("posts/{public}/history/", None),
    "listComments": ("posts/{post}/comments/", None),
    "addComment": ("posts/{post}/comments/", {"text": "Good."}),
    "resolveComment": ("posts/{post}/comments/{comment}/", {"resolved": True}),
    "listInvitations": ("posts/{post}/invitations/", None),
    "invite": ("posts/{post}/invitations/", {"name": "Mara", "email": "mara@example.org"}),
    "revokeInvitation": ("posts/{post}/invitations/{invitation}/", None),
    "makePreviewLink": ("posts/{post}/preview_link/", {}),
    "listPreviews": ("previews/", None),
    "revokePreview": ("previews/{preview}/", None),
    "getManagementIndex": ("", None),
    "logIn": ("session/", {"username": "another", "password": PASSWORD}),
    "getSession": ("session/", None),
    "logOut": ("session/", None),
    "beginSecondFactor": ("session/second-factor/", {}),
    "confirmSecondFactor": ("session/second-factor/confirm/", {"otp": "000000"}),
    "removeSecondFactor": ("session/second-factor/", None),
    "changePassword": ("session/password/", {"current": PASSWORD, "password": f"{PASSWORD} again"}),
    "askForPassword": ("password-reset/", {"email": "another@example.org"}),
    "choosePassword": ("password-reset/confirm/", {"uid": "x", "token": "y", "password": PASSWORD}),
    "listAccounts": ("accounts/", None),
    "createAccount": ("accounts/", {"username": "new", "email": "new@example.org", "role": "editor"}),
    "getAccount": ("accounts/{account}/", None),
    "changeAccount": ("accounts/{account}/", {"role": "editor"}),
    "removeSecondFactorOf": ("accounts/{account}/second-factor/", None),
    "listConsumers": ("consumers/", None),
    "createConsumer": ("consumers/", {"name": "New"}),
    "getConsumer": ("consumers/{consumer}/", None),
    "changeConsumer": ("consumers/{consumer}/", {"name": "Other"}),
    "listKeys": ("consumers/{consumer}/keys/", None),
    "createKey": ("consumers/{consumer}/keys/", {"scopes": ["read"]}),
    "revokeKey": ("consumers/{consumer}/keys/{key}/", None),
    "rotateKey": ("consumers/{consumer}/keys/{key}/rotate/", {}),
}


def managed() -> dict[str, tuple[str, str]]:
    """By operation, its path and its method."""
    return {
        operation["operationId"]: (path, method.upper())
        for path, methods in document()["paths"].items()
        for method, operation in methods.items()
        if "security" in operation
    }


def test_table_names_every_operation() -> None:
    assert set(TABLE) == set(managed()) == set(ASKED)


@pytest.fixture
def site(one_connection: None) -> Site:
    account("casey", Role.CONTRIBUTOR)
    another = account("another", Role.CONTRIBUTOR)
    another.set_password(PASSWORD)
    another.save()
    items: dict[str, Item] = {kind: make_image() if kind == "image" else make(kind) for kind in KINDS}
    items |= {name: make("post", slug=f"the-{name}") for name in ("submitted", "public", "scheduled")}
    items["proposed"] = make("quote", standing="proposed")
    items = {name: owned(item, "casey") for name, item in items.items()}
    review.submit(item=items["submitted"], actor=SYSTEM)
    for title in ("One", "Two"):
        publish(change(items["public"], title=title))
    publishing.publish(items=[items["scheduled"]], actor=SYSTEM, at=timezone.now() + timedelta(days=9))
    said = review.comment(item=items["post"], text="Hm.", actor=SYSTEM)
    invitation = inviting.invite(item=items["post"], name="Mara", email="mara@example.org", actor=SYSTEM)
    preview = open_preview(items=[items["post"]], actor=SYSTEM, expires_in=timedelta(days=1))
    consumer = keys.create_consumer(name="Somebody", actor=SYSTEM)
    key, _ = keys.create_key(consumer=consumer, scopes=["read"], actor=SYSTEM)
    more = {"preview": preview, "comment": said, "invitation": invitation, "account": another, "consumer": consumer}
    named = {name: str(row.pk) for name, row in {**items, **more}.items()}
    return Site(named | {"key": key.prefix, "link": invitations.link_of(invitation)})


def caller(name: str, site: Site) -> Caller:
    if name == "anonymous":
        return Caller()
    if name == "guest":
        return Caller(site.named["link"])
    if name.startswith("key "):
        return with_key(name.removeprefix("key "))
    who = {"author": "casey", "contributor": "other"}.get(name, name)
    role = {"editor": Role.EDITOR, "admin": Role.ADMIN}.get(name, Role.CONTRIBUTOR)
    holder = account(who, role)
    holder.set_password(PASSWORD)
    holder.save()
    return logged_in(who, role)


@contextmanager
def undone(asking: Caller) -> Iterator[None]:
    """Whoever logged out is logged in again."""
    cookies = deepcopy(asking.client.cookies)
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    asking.client.cookies = cookies


@pytest.mark.parametrize("name", CALLERS)
def test_caller_may_what_the_table_says(site: Site, name: str) -> None:
    asking, column = caller(name, site), CALLERS.index(name)
    found = {}
    for operation, (_, method) in managed().items():
        with undone(asking):
            found[operation] = "+" if _is_done(asking, operation, method, site) else "-"
    assert found == {operation: row.replace(" ", "")[column] for operation, row in TABLE.items()}


def _is_done(asking: Caller, operation: str, method: str, site: Site) -> bool:
    path, data = ASKED[operation]
    address = f"/api/v1/manage/{site.address(path)}"
    if operation in {"createImage", "replaceImageFile"}:
        file = SimpleUploadedFile("a.png", picture().read(), "image/png")
        response = asking.upload(address, file=file, If_Match="*")
    else:
        response = asking.send(method, address, data, If_Match="*")
    if operation in {"confirmSecondFactor", "choosePassword"}:
        assert response.status_code in {400, 401, 403, 409, 422}, (operation, response.content)
        return False
    assert response.status_code in {200, 201, 204, 401, 403, 404}, (operation, response.content)
    return response.status_code < 300


def test_what_is_public_is_answered_to_everybody_alike(site: Site) -> None:
    """A key, a session and an invitation change nothing of what is read by all, nor how long it is kept."""
    items = publish_site()
    callers = [caller(name, site) for name in CALLERS]
    slug = {kind: item.slug for kind, item in items.items()}
    asked = 0
    for path, methods in document()["paths"].items():
        if "security" in next(iter(methods.values())):
            continue
        address = _public(path, slug)
        answers = [one.client.get(address, headers=one.headers | REQUEST) for one in callers]
        told = {(one.status_code, one.content, one.get("ETag"), one["Cache-Control"]) for one in answers}
        assert len(told) == 1, address
        asked += len(answers)
    assert asked > 400
    assert not Key.objects.exclude(last_used_at=None).exists()


REQUEST = {"X-Request-ID": "01999e5a-1c00-7000-8000-000000000000"}


def _public(path: str, slug: dict[str, str]) -> str:
    kind = path.removeprefix("/api/v1/").partition("s/")[0]
    filled = path.replace("{number}", "1").replace("{name}", slug.get(kind, "x"))
    queries = {"/api/v1/facets/": "?kind=post", "/api/v1/search/": "?q=bread", "/api/v1/lookup/": "?url=/x"}
    return re.sub(r"\{\w+\}", "x", filled) + queries.get(path, "")
