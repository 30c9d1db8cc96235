"""Where a client is: what trusted proxies say of it, and nobody else."""

from typing import Any

import pytest
from django.http import HttpRequest

from api.protocol.client_address import client_address, network_of

PROXIES = ["127.0.0.1", "10.0.0.0/8", "2001:db8:ffff::/48"]


def request(remote: str, forwarded: str | None = None) -> HttpRequest:
    made = HttpRequest()
    made.META = {"REMOTE_ADDR": remote} | ({} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded})
    return made


@pytest.mark.parametrize(
    ("remote", "forwarded", "address"),
    [
        ("203.0.113.9", None, "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
        ("127.0.0.1", None, "127.0.0.1"),
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "192.0.2.66, 198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "192.0.2.66, 198.51.100.1, 10.1.2.3", "198.51.100.1"),
        ("127.0.0.1", "10.9.9.9, 10.1.2.3", "10.9.9.9"),
        ("127.0.0.1", "192.0.2.66, nonsense", "127.0.0.1"),
        ("127.0.0.1", "nonsense, 10.1.2.3", "10.1.2.3"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "198.51.100.1:4711", "198.51.100.1"),
        ("127.0.0.1", "[2001:db8::1]:4711", "2001:db8::1"),
        ("127.0.0.1", "2001:db8::1, 2001:db8:ffff::5", "2001:db8::1"),
        ("::ffff:127.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"),
        ("", "198.51.100.1", None),
    ],
)
def test_address_is_the_last_that_is_not_trusted(remote: str, forwarded: str, address: str, settings: Any) -> None:
    settings.TRUSTED_PROXIES = PROXIES
    assert client_address(request(remote, forwarded)) == address


def test_nobody_is_trusted_by_default() -> None:
    assert client_address(request("127.0.0.1", "198.51.100.1")) == "127.0.0.1"


def test_network_is_what_a_subscriber_has() -> None:
    found = [network_of(request(address)) for address in ("198.51.100.1", "2001:db8::1:2:3:4", "")]
    assert found == ["198.51.100.1", "2001:db8::", None]
