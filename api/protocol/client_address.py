"""Where a request comes from, behind the proxies that are trusted (TRUSTED_PROXIES) and no others."""

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

Address = IPv4Address | IPv6Address

# As some proxies write it: with a port, or in brackets.
WITH_PORT = re.compile(r"([0-9.]+):[0-9]+\Z|\[([^\]]+)\](?::[0-9]+)?\Z")
# Within this a client of IPv6 has as many addresses as it likes.
SUBSCRIBER = 64


def client_address(request: HttpRequest) -> str | None:
    """The last address of `X-Forwarded-For` that no trusted proxy has; without such a proxy, who has connected.

    What stands before it was written by whoever is not trusted. None on a socket that has no addresses.
    """
    found = _client(request)
    return str(found) if found else None


def network_of(request: HttpRequest) -> str | None:
    """What failures are counted by."""
    found = _client(request)
    if isinstance(found, IPv6Address):
        return str(ip_network((found, SUBSCRIBER), strict=False).network_address)
    return str(found) if found else None


def _client(request: HttpRequest) -> Address | None:
    found = _read(request.META.get("REMOTE_ADDR", ""))
    for hop in reversed(request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")):
        told = _read(hop)
        if not _is_trusted(found) or told is None:
            break
        found = told
    return found


def _is_trusted(address: Address | None) -> bool:
    return address is not None and any(address in network for network in _networks(tuple(settings.TRUSTED_PROXIES)))


@lru_cache(maxsize=4)
def _networks(proxies: tuple[str, ...]) -> list[IPv4Network | IPv6Network]:
    return [ip_network(one.strip(), strict=False) for one in proxies]


def _read(text: str) -> Address | None:
    text = text.strip()
    if found := WITH_PORT.match(text):
        text = found[1] or found[2]
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address
