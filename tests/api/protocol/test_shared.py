"""Answers that processes share in a Redis: another's is as good as one's own, and nothing depends on it."""

import logging
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import caches

from api.protocol import shared
from api.protocol.kept import store
from content.models.edition import Head
from content.queries import heads
from tests.api.protocol.test_caching import is_kept, told
from tests.asking import Get, ask
from tests.clients.serving import free_port, wait_for
from tests.making import published

pytestmark = [pytest.mark.outside("redis"), pytest.mark.usefixtures("one_connection", "cached")]


@pytest.fixture
def redis(tmp_path: Path, settings: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A server of our own, empty."""
    port = free_port()
    command = [shutil.which("redis-server") or "", "--port", str(port), "--save", "", "--dir", str(tmp_path)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    wait_for(port, server)
    settings.CACHE_URL = f"redis://127.0.0.1:{port}/0"
    plain = {"serializer": "api.protocol.shared.Plain", "socket_timeout": 0.25, "socket_connect_timeout": 0.25}
    backend = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": settings.CACHE_URL}
    settings.CACHES = {"default": backend, "answers": backend | {"OPTIONS": plain}}
    shared.shared.__init__()  # type: ignore[misc]
    yield server
    server.kill()
    server.wait()
    caches["answers"].close()


def as_another_process() -> None:
    store.clear()


@pytest.mark.parametrize("path", ["/api/v1/posts/", "/api/v1/posts/a/", "/api/v1/", "/docs/guides/api"])
def test_answer_of_another_process_is_had(path: str, redis: Any, get: Get) -> None:
    published("post", slug="a")
    made = told(get(path))
    as_another_process()
    assert is_kept(path)
    assert told(get(path)) == made
    coded = get(path, Accept_Encoding="gzip")
    assert coded["ETag"] == f'{made[1]["ETag"][:-1]}-gzip"'
    assert get(path, 304, If_None_Match=made[1]["ETag"]).content == b""


def test_answer_is_of_its_state_its_log_and_its_settings(redis: Any, get: Get, settings: Any) -> None:
    published("post", slug="a")
    get("posts/")
    as_another_process()
    published("post", slug="b")
    assert get("posts/").json()["count"] == 2
    as_another_process()
    Head.objects.update(log_id="00000000-0000-4000-8000-000000000000")
    heads.look_again()
    assert not is_kept("posts/")
    as_another_process()
    shared.fingerprint.cache_clear()
    settings.SITE_NAME = "Another"
    assert not is_kept("posts/")
    shared.fingerprint.cache_clear()


def test_cache_that_is_gone_costs_nothing_but_a_line(
    redis: subprocess.Popen[bytes], get: Get, caplog: pytest.LogCaptureFixture
) -> None:
    published("post", slug="a")
    get("posts/")
    redis.kill()
    redis.wait()
    as_another_process()
    began = time.monotonic()
    assert [get(path).status_code for path in ("posts/", "posts/a/", "tags/", "posts/")] == [200] * 4
    assert time.monotonic() - began < 2
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(said) == 1
    assert said[0].startswith("the cache at CACHE_URL fails, and is left alone for 5.0 s: ")


@pytest.mark.parametrize("nonsense", [b"", b"x", b"{}\n{}", b'{"headers": []}\n', b"\x80\x04]\x94.", b"null\nx"])
def test_nonsense_in_it_is_nothing(nonsense: bytes, redis: Any, get: Get) -> None:
    made = told(get("posts/"))
    client = caches["answers"]._cache.get_client()
    for key in client.scan_iter():
        client.set(key, nonsense)
    as_another_process()
    assert told(get("posts/")) == made


def test_answer_that_was_cut_short_is_nothing(redis: Any) -> None:
    whole = shared.spelled(store_one())
    assert shared.read(whole) == store_one()
    assert [shared.read(whole[:length]) for length in (len(whole) - 1, 10)] == [None, None]


def store_one() -> Any:
    ask("posts/")
    return next(iter(store._answers.values()))


def test_one_process_makes_it_while_the_others_wait(redis: Any) -> None:
    one, other = shared.Shared(), shared.Shared()
    answer = store_one()
    assert one.found("here") is None
    timer = threading.Timer(0.1, one.put, ("here", answer))
    timer.start()
    assert other.found("here") == answer
    timer.join()


def test_nobody_waits_for_ever(redis: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "WAIT", 0.1)
    assert [shared.Shared().found("here") for _ in range(2)] == [None, None]
