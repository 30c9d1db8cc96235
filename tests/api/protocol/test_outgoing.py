"""Connections to others go where they were allowed to go, and nowhere else."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from api.protocol import outgoing
from api.protocol.outgoing import Failed, is_public, opened
from tests.listening import Listener, listening

PRIVATE = [
    *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
    *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "224.0.0.1", "255.255.255.255"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"),
    *("2001:0:1::", "2001:db8::1", "192.0.2.1", "198.18.0.1", "240.0.0.1"),
]
PUBLIC = ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07::1", "::ffff:8.8.8.8"]

# What leads to this machine in another spelling.
SPELLINGS = ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0", "0.0.0.0", "[::1]", "localhost"]


@pytest.fixture
def listener() -> Iterator[Listener]:
    with listening() as found:
        yield found


@pytest.mark.parametrize("address", PRIVATE)
def test_private_address_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_address_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", [*SPELLINGS, "[::ffff:127.0.0.1]"])
def test_this_machine_is_refused_however_it_is_spelled(host: str, listener: Listener) -> None:
    with opened() as sender, pytest.raises(Failed, match=r"not a public one|name is not known|InvalidURL"):
        sender.send("POST", f"http://{host}:{listener.port}/", {})
    assert listener.noted == []


def looked_up(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """The name server says these, one after the other; answers the names that were asked for."""
    asked: list[str] = []

    def getaddrinfo(host: str, port: int, **_: Any) -> list[Any]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in answers[len(asked) - 1]]

    monkeypatch.setattr(outgoing.socket, "getaddrinfo", getaddrinfo)
    return asked


def test_name_that_leads_to_this_machine_is_refused(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up(monkeypatch, ["127.0.0.1"])
    with opened() as sender, pytest.raises(Failed, match="not a public one"):
        sender.send("POST", f"http://hooks.example.org:{listener.port}/", {})
    assert listener.noted == []


def test_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up(monkeypatch, ["8.8.8.8", "10.0.0.1"])
    with opened() as sender, pytest.raises(Failed, match="not a public one"):
        sender.send("POST", "http://hooks.example.org/", {})


def test_name_is_looked_up_once_and_the_address_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the name server would say the second time is never heard."""
    asked = looked_up(monkeypatch, ["8.8.8.8"], ["127.0.0.1"])
    reached: list[Any] = []

    def connect(address: Any, *_: Any, **__: Any) -> Any:
        reached.append(address)
        raise OSError("unreachable")

    monkeypatch.setattr(socket, "create_connection", connect)
    with opened() as sender, pytest.raises(Failed, match="ConnectError"):
        sender.send("POST", "http://hooks.example.org/", {})
    assert (asked, reached) == (["hooks.example.org"], [("8.8.8.8", 80)])


def test_operators_address_may_be_private(listener: Listener) -> None:
    with opened(trusted=True) as sender:
        answer = sender.send("PURGE", listener.url, {"xkey-purge": "a b"})
    assert (answer.status, answer.body) == (200, b"done")
    [noted] = listener.noted
    assert (noted.method, noted.path, noted.headers["xkey-purge"]) == ("PURGE", "/", "a b")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_refused(status: int, listener: Listener) -> None:
    listener.statuses, listener.location = [status], "http://169.254.169.254/latest/"
    with opened(trusted=True) as sender, pytest.raises(Failed, match=f"{status}: redirects are not followed"):
        sender.send("POST", listener.url, {})
    assert len(listener.noted) == 1


def test_proxy_of_the_environment_is_not_heeded(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with opened(trusted=True) as sender:
        assert sender.send("GET", listener.url, {}).status == 200


def test_long_answer_is_read_in_part(listener: Listener) -> None:
    listener.said = b"x" * 1_000_000
    with opened(trusted=True) as sender:
        assert len(sender.send("GET", listener.url, {}).body) == outgoing.MOST_READ


def test_connection_is_kept_open(listener: Listener) -> None:
    with opened(trusted=True) as sender:
        assert [sender.send("GET", listener.url, {}).status for _ in range(3)] == [200] * 3


def test_failure_tells_no_address_and_no_secret(listener: Listener) -> None:
    with opened(trusted=True, timeout=0.5) as sender:
        for url in ("http://127.0.0.1:1/secret", "ftp://127.0.0.1/secret", "http://[secret"):
            with pytest.raises(Failed) as failed:
                sender.send("POST", url, {"Authorization": "secret"})
            assert "secret" not in str(failed.value)


def test_silent_server_is_not_waited_for() -> None:
    with socket.socket() as silent, opened(trusted=True, timeout=0.2) as sender:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        with pytest.raises(Failed, match="ReadTimeout"):
            sender.send("GET", f"http://127.0.0.1:{silent.getsockname()[1]}/", {})
