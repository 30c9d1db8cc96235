"""The one module that opens connections to others. Nothing else may (import-linter).

What an address names is looked up once, and the connection goes to that: nothing that a name server says afterwards
leads elsewhere. Addresses that are not public are refused, unless the operator has configured where it goes. Redirects
are not followed, and the environment (proxies, netrc) is not heeded.
"""

import socket
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

import httpcore2
import httpx2

# Seconds for connecting, for each write and for each read; and the most that is read of an answer, in bytes.
TIMEOUT = 5.0
MOST_READ = 64 * 1024

# IPv6 addresses that lead to an IPv4 address inside them: who gives one may mean any.
LEADING_ELSEWHERE = [IPv6Network(net) for net in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")]


class Failed(Exception):
    """Nothing came back, or nothing that was asked for. The message has no address, header or body in it."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes


class Sender:
    """Made by `opened`; keeps connections open between requests."""

    def __init__(self, client: httpx2.Client) -> None:
        self.client = client

    def send(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None = None) -> Answer:
        """Raises Failed, for a redirect too."""
        try:
            with self.client.stream(method, url, headers=dict(headers), content=content) as response:
                answer = Answer(response.status_code, _beginning(response))
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise Failed(f"{type(error).__name__}: {error}" if _is_told(error) else type(error).__name__) from None
        if 300 <= answer.status < 400:
            raise Failed(f"{answer.status}: redirects are not followed.")
        return answer


@contextmanager
def opened(*, trusted: bool = False, timeout: float = TIMEOUT) -> Iterator[Sender]:
    """`trusted`: the operator's own addresses, which may be private ones."""
    transport = _Transport(_Guarded(trusted=trusted))
    with httpx2.Client(transport=transport, timeout=timeout, trust_env=False, follow_redirects=False) as client:
        yield Sender(client)


def is_public(address: str) -> bool:
    """Whether anybody on the Internet could reach it: not this machine, its network, or what leads there."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped:
            return is_public(str(found.ipv4_mapped))
        if any(found in network for network in LEADING_ELSEWHERE):
            return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


class _Guarded(httpcore2.NetworkBackend):
    def __init__(self, *, trusted: bool) -> None:
        self.trusted = trusted
        self.backend = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """To the first of the host's addresses that answers. One that is not public forbids all of them."""
        addresses = _looked_up(host, port)
        if not self.trusted and not all(map(is_public, addresses)):
            raise httpcore2.ConnectError("The address is not a public one.")
        *others, last = addresses
        for address in others:
            try:
                return self.backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                continue
        return self.backend.connect_tcp(last, port, timeout, local_address, socket_options)

    def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore2.NetworkStream:
        raise httpcore2.ConnectError("Only addresses of the network are connected to.")


class _Transport(httpx2.HTTPTransport):
    """httpx2 has no public way to say who connects: its version is pinned."""

    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        context = httpx2.create_ssl_context(trust_env=False)
        super().__init__(verify=context, trust_env=False)
        self._pool = httpcore2.ConnectionPool(ssl_context=context, network_backend=backend, keepalive_expiry=30.0)


def _looked_up(host: str, port: int) -> list[str]:
    """Once, in the resolver's order."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise httpcore2.ConnectError("The name is not known.") from None
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


def _beginning(response: httpx2.Response) -> bytes:
    read = b""
    for chunk in response.iter_raw():
        read += chunk
        if len(read) >= MOST_READ:
            break
    return read[:MOST_READ]


def _is_told(error: Exception) -> bool:
    """Others may quote what was sent."""
    return isinstance(error, httpx2.ConnectError | httpx2.TimeoutException)
