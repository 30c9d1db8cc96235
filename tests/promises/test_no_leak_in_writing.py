"""Promise 1, below /api/v1/manage/: who may not read a working copy finds no word of it, whatever is asked.

Addresses are those of openapi.yaml, of every planted post and of a draft of each kind, by their ids.
"""

import logging
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.utils import timezone

from api.models import Consumer
from content.commands import inviting
from content.models import Account, Item
from content.models.account import Role
from content.permissions import SYSTEM
from tests import conformance
from tests.making import make
from tests.managing import Caller, logged_in, of_item, with_key
from tests.promises.canaries import CANARY, link_to, plant, plant_posts
from tests.promises.test_no_leak import NEAR_MISS

# It is about no database.
pytestmark = [pytest.mark.usefixtures("one_connection"), pytest.mark.sqlite]

# What is asked for, by parameter: whatever narrows a list, and the ends of what it has.
VALUES = {
    "state": ["draft", "submitted", "approved", "published", "scheduled", "withdrawn"],
    "q": ["house", "title", "calm", NEAR_MISS],
    "language": ["en-GB", "nl"],
    "mine": ["true", "false"],
    "ordering": ["saved_at", "-saved_at", "slug"],
    "page": ["1", "2"],
    "page_size": ["100"],
    "from": ["1"],
    "to": ["1", "2"],
}
WORDS = re.compile(rf"{CANARY}\w*")


def probes(items: list[Item]) -> Iterator[str]:
    """Every GET of the management API, with every parameter, without the canary."""
    for path, operations in conformance.document()["paths"].items():
        if "security" not in operations.get("get", {}):
            continue
        names = [one["name"] for one in operations["get"].get("parameters", ()) if one["in"] == "query"]
        for address in _addresses(path, items):
            yield address
            yield from (f"{address}?{name}={value}" for name in names for value in VALUES[name])


def _addresses(path: str, items: list[Item]) -> Iterator[str]:
    if "{kinds}" in path:
        filled = path.replace("{number}", "1")
        yield from (filled.format(kinds=f"{item.kind}s", name=item.pk) for item in items)
    elif "{name}" in path:
        yield from (path.format(name=item.pk) for item in items if f"/{item.kind}s/" in path)
    else:
        known = {"accounts": Account, "consumers": Consumer}
        rows = next((model.objects.all() for name, model in known.items() if f"/{name}/{{id_}}" in path), None)
        yield from [path] if rows is None else (path.format(id_=row.pk) for row in rows)


def shown(response: HttpResponse) -> str:
    return f"{response.content.decode()} {dict(response.headers)}".lower()


def guest_of_another() -> Caller:
    post = make("post", slug="another")
    ends = timezone.now() + timedelta(days=9)
    inviting.invite(item=post, name="Mara", email="mara@example.org", expires_at=ends, actor=SYSTEM)
    return Caller(link_to(post))


def leaks(asking: Caller, items: list[Item]) -> set[str]:
    """Where the canary was shown, and what failed."""
    answers = ((path, asking.send("GET", path)) for path in probes(items))
    return {path for path, answer in answers if CANARY in shown(answer) or answer.status_code >= 500}


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [text for text in map(logging.LogRecord.getMessage, caplog.records) if CANARY in text.lower()]


def test_canary_is_shown_to_nobody_else(caplog: pytest.LogCaptureFixture) -> None:
    planted = plant()
    posts = [item for items in planted.values() for item in items if item.kind == "post"]
    items = [*posts, *(item for item in planted["draft"] if item.kind != "post"), *planted["proposal"]]
    callers = {
        "anonymous": Caller(),
        "guest": guest_of_another(),
        **{f"key {scope}": with_key(scope) for scope in ("read", "webhooks")},
    }
    caplog.set_level(logging.INFO)
    assert {name: found for name, asking in callers.items() if (found := leaks(asking, items))} == {}
    assert len([*probes(items)]) > 500
    assert told(caplog) == []
    assert leaks(with_key("preview"), posts[:1])  # as may be read with it


def test_canary_of_posts_is_not_shown_to_who_owns_none(caplog: pytest.LogCaptureFixture) -> None:
    """A contributor sees what posts are made of, and who is mentioned there, but for drafts of others."""
    items = plant_posts()
    asking = logged_in("contributor", Role.CONTRIBUTOR)
    caplog.set_level(logging.INFO)
    assert leaks(asking, items) == set()
    assert told(caplog) == []
    listed = asking.get("posts/?page_size=100").json()
    assert (listed["count"], listed["results"]) == (0, [])


def test_answer_that_is_kept_is_given_to_nobody_else() -> None:
    [post] = [item for item in plant_posts() if item.slug == "calm-discussed-post"]
    said = {"text": f"Kept {CANARY}discussed"}
    for asking in (Caller(), guest_of_another(), with_key("read"), logged_in("contributor", Role.CONTRIBUTOR)):
        answer = asking.send("POST", f"{of_item(post)}comments/", said, Idempotency_Key="once")
        assert answer.status_code in {401, 403, 404}
        assert CANARY not in shown(answer)


def test_name_of_anothers_draft_is_answered_like_one_that_never_was() -> None:
    items = [item for item in plant_posts() if CANARY in item.slug]
    never = CANARY.replace("q", "z")
    paths = [f"posts/{item.slug}/{below}" for item in items for below in ("", "comments/", "history/", "revisions/1/")]
    paths += [f"posts/?q={word}" for word in (CANARY, f"title {CANARY}draft", f"-{CANARY}")]
    for asking in (Caller(), guest_of_another(), with_key("read"), logged_in("contributor", Role.CONTRIBUTOR)):
        real, other = ([_said(asking, path.replace(CANARY, word)) for path in paths] for word in (CANARY, never))
        assert [one.replace(CANARY, never) for one in real] == other
    assert len(items) == 5


def _said(asking: Caller, path: str) -> str:
    answer = asking.send("GET", path, X_Request_ID="the-same-one")
    return f"{answer.status_code} {answer.content.decode()}"


def test_guest_is_shown_the_own_post_and_its_comments(caplog: pytest.LogCaptureFixture) -> None:
    planted = plant()
    items = [item for found in planted.values() for item in found if item.kind == "post"] + planted["draft"]
    own = planted["written"][-1]
    asking = Caller(link_to(own))
    caplog.set_level(logging.INFO)
    answers = {path: asking.send("GET", path) for path in probes(items)}
    words = {path: set(WORDS.findall(shown(answer))) for path, answer in answers.items()}
    assert set().union(*words.values()) == {f"{CANARY}guest"}
    root = "/api/v1/manage/"
    done = {path.partition("?")[0] for path, answer in answers.items() if answer.status_code < 400}
    assert done == {root, f"{root}{of_item(own)}", f"{root}{of_item(own)}comments/"}
    assert told(caplog) == []
