"""Whatever is only looked at stays as it is: every address below /admin/ and /guest/, walked."""

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
from tests.browsing import Visitor
from tests.making import change, make, person, published

# What the forms send, in the address.
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


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_whatever_is_read_changes_nothing(admin: Visitor, method: str) -> None:
    post, quote = published("post", title="Bread"), make("quote", standing="proposed")
    change(post, title="Rye")
    link = link_of(inviting.invite(item=make("post"), name="Gus", email="gus@example.org", actor=person("ed")))
    ids = {"post": post.pk, "quote": quote.pk, "account": Account.objects.get(username="ada").pk}
    ids["consumer"] = keys.create_consumer(name="Newsletter", actor=SYSTEM).pk
    given = {"kind": ["post", "quote"], "name": list(STEPS), "uid": ["x"], "token": ["y"], "link": [link], "pk": [ids]}
    # That a link was opened is noted once.
    admin.opens(f"/guest/{link}/")
    addresses = [*filled(urls.urlpatterns, "admin", given), *filled(guest_urls.urlpatterns, "guest", given)]
    assert len(addresses) > 40
    assert {one: sql for one in addresses if (sql := written(admin, method, one))} == {}
