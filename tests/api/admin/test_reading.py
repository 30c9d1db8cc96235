"""Every address below /admin/ and /guest/, walked: what is only looked at stays as it is, and no text is a crash."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, reverse

from api.admin import guest_urls, urls
from api.commands import keys
from content.admin.steps import STEPS
from content.commands import inviting
from content.models import Account
from content.permissions import SYSTEM
from content.queries.invitations import link_of
from tests.browsing import Page, Visitor
from tests.making import change, make, person, published

# What the forms send, in the address.
# Whatever else a form may send, by the last part of its address.
BUTTONS = {
    "comments": ["resolve", "reopen", "text"],
    "revisions": ["restore", "name", "called.1"],
    "invitations": ["revoke"],
    "second-factor": ["confirm", "current"],
}
CARRIED = {"saves", "marks", "guest", "revision", "edition"}
WORDS = "accept=1&reject=1&text=x&restore=1&name=1&called.1=x&revoke=1&forget=1&begin=1&save=1&submit=1&title=x"


def filled(patterns: list[URLPattern], space: str, given: dict[str, list[Any]]) -> Iterator[str]:
    """The addresses of patterns with everything that `given` has for each part; `pk` by kind, or by the name."""
    for one in patterns:
        parts = set(one.pattern.regex.groupindex) - {"pk"}
        for values in product(*(given[part] for part in parts)):
            chosen = dict(zip(parts, values, strict=True))
            if "pk" in one.pattern.regex.groupindex:
                chosen["pk"] = given["pk"][0][chosen.get("kind", one.name)]
            if one.name:
                yield reverse(f"{space}:{one.name}", kwargs=chosen)


def written(visitor: Visitor, method: str, address: str) -> list[str]:
    with CaptureQueriesContext(connection) as asked:
        answer = visitor.client.generic(method, f"{address}?{WORDS}")
    assert answer.status_code < 500, address
    verbs = ("INSERT", "UPDATE", "DELETE")
    return [one["sql"] for one in asked if one["sql"].startswith(verbs) and "django_session" not in one["sql"]]


def addresses(admin: Visitor) -> list[str]:
    post, quote = published("post", title="Bread"), make("quote", standing="proposed")
    change(post, title="Rye")
    link = link_of(inviting.invite(item=make("post"), name="Gus", email="gus@example.org", actor=person("ed")))
    ids = {"post": post.pk, "quote": quote.pk, "account": Account.objects.get(username="ada").pk}
    ids["consumer"] = keys.create_consumer(name="Newsletter", actor=SYSTEM).pk
    given = {"kind": ["post", "quote"], "name": list(STEPS), "uid": ["x"], "token": ["y"], "link": [link], "pk": [ids]}
    # That a link was opened is noted once.
    admin.opens(f"/guest/{link}/")
    found = [*filled(urls.urlpatterns, "admin", given), *filled(guest_urls.urlpatterns, "guest", given)]
    assert len(found) > 40
    return found


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_whatever_is_read_changes_nothing(admin: Visitor, method: str) -> None:
    assert {one: sql for one in addresses(admin) if (sql := written(admin, method, one))} == {}


def test_text_that_no_database_keeps_is_no_crash(admin: Visitor) -> None:
    walked = [one for one in addresses(admin) if "/logout/" not in one]
    asked = "&".join(f"{name}=%00" for name in ("q", "language", "state", "page", "from", "to", "saves", "next"))
    assert [one for one in walked if admin.client.get(f"{one}?{asked}").status_code >= 500] == []
    for one in walked:
        page = admin.client.get(one)
        fields = Page(page).fields() if page.status_code == 200 else {}
        empty = {name: value if name in CARRIED else "\0" for name, value in fields.items()}
        sent = [empty, *({button: "\0"} for button in BUTTONS.get(one.split("/")[-2], ()))]
        assert [each for each in sent if admin.client.post(one, each).status_code >= 500] == [], one


@pytest.mark.parametrize("name", ["event", "tags.0", "translation_of", "image", "authors.0.author", "title", "slug"])
def test_field_with_text_that_no_database_keeps_is_refused(admin: Visitor, name: str) -> None:
    post = make("post", title="Bread")
    address = f"/admin/post/{post.pk}/"
    admin.sends(address, 422, **admin.opens(address).fields() | {name: "a\0b"})
