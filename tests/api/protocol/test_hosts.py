"""A server answers to its own names, whatever it was called before."""

import pytest
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest

from api.protocol import hosts


def request(host: str | None) -> HttpRequest:
    found = HttpRequest()
    found.META = {"SERVER_NAME": "127.0.0.1", "SERVER_PORT": "8000"} | ({} if host is None else {"HTTP_HOST": host})
    return found


@pytest.mark.parametrize(
    "host", ["api.example.org", "API.example.org:8000", "a.parts.example.org", "parts.example.org", "[::1]:80", None]
)
def test_host_of_ours_is_taken(settings, host: str | None) -> None:
    settings.ALLOWED_HOSTS = ["api.example.org", ".parts.example.org", "[::1]", "127.0.0.1"]
    hosts.check(request(host))


@pytest.mark.parametrize(
    "host", ["example.org", "api.example.org.evil.com", "api.example.org:80:80", "a b", "", "[::2]"]
)
def test_other_host_is_refused_as_django_does(settings, host: str) -> None:
    settings.ALLOWED_HOSTS = ["api.example.org", "[::1]"]
    for _ in range(2):
        with pytest.raises(DisallowedHost) as refused:
            hosts.check(request(host))
        with pytest.raises(DisallowedHost) as theirs:
            request(host).get_host()
        assert str(refused.value) == str(theirs.value)


def test_host_is_not_remembered_beyond_the_setting(settings) -> None:
    settings.ALLOWED_HOSTS = ["api.example.org"]
    hosts.check(request("api.example.org"))
    settings.ALLOWED_HOSTS = ["other.example.org"]
    with pytest.raises(DisallowedHost):
        hosts.check(request("api.example.org"))
