"""Each misuse of a setting has a check with an id; the defaults pass."""

import sys
from typing import Any

import pytest
from django.core import checks

MISUSES: list[tuple[str, dict[str, Any]]] = [
    ("commonplace.E001", {"ALLOWED_HOSTS_SET": True, "SECRET_KEY_SET": False}),
    ("commonplace.E002", {"SITE_TIME_ZONE": "Europe/Nowhere"}),
    ("commonplace.E002", {"SITE_TIME_ZONE": "../../etc/passwd"}),
    ("commonplace.E002", {"SITE_TIME_ZONE": ""}),
    ("commonplace.E003", {"SITE_LANGUAGE": "English"}),
    ("commonplace.E003", {"SITE_LANGUAGE": "en_GB"}),
    ("commonplace.E004", {"PUBLIC_URL": "api.example.org"}),
    ("commonplace.E004", {"PUBLIC_URL": "ftp://api.example.org"}),
    ("commonplace.E004", {"PUBLIC_URL": "https://api.example.org?x=1"}),
    ("commonplace.E004", {"PUBLIC_URL": "https://"}),
    ("commonplace.E005", {"SITE_URLS": {"post": "https://blog.example.org/"}}),
    ("commonplace.E005", {"SITE_URLS": {"post": "https://blog.example.org/{title}"}}),
    ("commonplace.E005", {"SITE_URLS": {"event": "https://blog.example.org/{slug"}}),
    ("commonplace.E005", {"SITE_URLS": {"event": "https://blog.example.org/{}/{slug}"}}),
    ("commonplace.E004", {"PUBLIC_URL": "http://[::1"}),
    ("commonplace.E004", {"PUBLIC_URL": "http://x y"}),
    ("commonplace.E005", {"SITE_URLS": {"post": "javascript:alert({slug})"}}),
    ("commonplace.E005", {"SITE_URLS": {"post": "https://x.example.org/{slug.foo}"}}),
    ("commonplace.E005", {"SITE_URLS": {"post": "{slug}"}}),
    ("commonplace.E008", {"MEDIA_URL": "/m(edia/"}),
    ("commonplace.E008", {"MEDIA_URL": "ftp://cdn.example.org/"}),
    ("commonplace.E008", {"MEDIA_URL": "https://cdn.example.org"}),
    ("commonplace.W001", {"DEBUG": True, "ALLOWED_HOSTS_SET": True, "SECRET_KEY_SET": True}),
    ("commonplace.E007", {"CACHE_MAX_AGE": -1}),
    ("commonplace.E007", {"CACHE_SHARED_MAX_AGE": -1}),
    ("commonplace.E009", {"SITE_LANGUAGES": ["nl", "Dutch"]}),
    ("commonplace.E010", {"SITE_URL": "blog.example.org"}),
    ("commonplace.E010", {"SITE_LOGO": "/logo.svg"}),
    ("commonplace.E010", {"SITE_PUBLISHER_URL": "mailto:us@example.org"}),
    ("commonplace.E011", {"SITE_LICENCE": "CC BY 4.0"}),
    ("commonplace.E012", {"RESPONSE_CACHE_MEGABYTES": -1}),
    ("commonplace.E013", {"CACHE_URL": "memcached://127.0.0.1:11211"}),
    ("commonplace.E013", {"CACHE_URL": "127.0.0.1:6379"}),
    ("commonplace.E013", {"CACHE_URL": "redis://"}),
    ("commonplace.E021", {"CACHE_TAG_HEADER": "Cache Tag"}),
    ("commonplace.E021", {"CACHE_TAG_HEADER": "Cache-Tag: x"}),
    ("commonplace.E022", {"PURGE_ADAPTER": "squid"}),
    ("commonplace.E023", {"PURGE_URL": "127.0.0.1:6081"}),
    ("commonplace.E023", {"PURGE_URL": "ftp://127.0.0.1/"}),
    ("commonplace.E023", {"PURGE_URL": "https://{tag}.example.org/", "PURGE_ADAPTER": "generic"}),
    ("commonplace.E024", {"PURGE_URL": "https://cdn.example.org/purge/", "PURGE_ADAPTER": "generic"}),
    ("commonplace.E024", {"PURGE_URL": "http://127.0.0.1:6081/{tag}"}),
    ("commonplace.E031", {"TRUSTED_PROXIES": ["proxy.example.org"]}),
    ("commonplace.E031", {"TRUSTED_PROXIES": ["127.0.0.1", "10.0.0.0/33"]}),
    ("commonplace.E032", {"SESSION_AGE": 0}),
    ("commonplace.E033", {"SITE_EMAIL": "kitchen"}),
    ("commonplace.E034", {"PASSWORD_RESET_URL": "https://blog.example.org/password/{token}"}),
    ("commonplace.E034", {"PASSWORD_RESET_URL": "/password/{uid}/{token}"}),
    ("commonplace.E034", {"PASSWORD_RESET_URL": "https://blog.example.org/{uid}/{token}/{}"}),
    ("commonplace.E035", {"CORS_MANAGEMENT_ORIGINS": ["https://edit.example.org", "edit.example.org"]}),
    ("commonplace.E025", {"PURGE_METHOD": "PURGE ALL"}),
    ("commonplace.E025", {"PURGE_AUTHORIZATION_HEADER": ""}),
    ("commonplace.E025", {"PURGE_AUTHORIZATION": "Bearer x\r\nX-Other: y"}),
    ("commonplace.E026", {"PREVIEW_URLS": {"post": "https://blog.example.org/draft?slug={slug}"}}),
    ("commonplace.E026", {"PREVIEW_URLS": {"post": "https://blog.example.org/draft?token={token}&title={title}"}}),
    ("commonplace.E026", {"PREVIEW_URLS": {"event": "https://{token}.example.org/"}}),
    ("commonplace.E026", {"PREVIEW_URLS": {"event": "/draft?token={token}"}}),
]


def ours() -> list[checks.CheckMessage]:
    return [message for message in checks.run_checks() if str(message.id).startswith("commonplace.")]


def test_defaults_pass() -> None:
    assert ours() == []


@pytest.mark.parametrize(("identifier", "changes"), MISUSES)
def test_misuse_is_told_with_what_to_do(identifier: str, changes: dict[str, Any], settings: Any) -> None:
    for name, value in changes.items():
        setattr(settings, name, value)
    [message] = ours()
    assert (message.id, bool(message.msg), bool(message.hint)) == (identifier, True, True)


@pytest.mark.sqlite
def test_replica_of_sqlite_is_a_misuse(settings: Any) -> None:
    settings.REPLICA_URL = "postgres://127.0.0.1/replica"
    assert [message.id for message in ours()] == ["commonplace.E006"]


@pytest.mark.postgresql
def test_replica_of_postgresql_passes(settings: Any) -> None:
    settings.REPLICA_URL = "postgres://127.0.0.1/replica"
    assert ours() == []


def test_cache_without_a_client_is_a_misuse(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    settings.CACHE_URL = "redis://127.0.0.1:6379/1"
    assert [message.id for message in ours()] == ["commonplace.E014"]


PROPER: list[dict[str, Any]] = [
    {"ALLOWED_HOSTS_SET": True, "SECRET_KEY_SET": True},
    {"DEBUG": True},
    {"PUBLIC_URL": "http://127.0.0.1:8000"},
    {"PUBLIC_URL": "https://example.org/below"},
    {"SITE_URLS": {"post": "https://blog.example.org/{slug}", "author": "", "event": "https://x.example.org/?e={id}"}},
    {"CACHE_MAX_AGE": 0, "CACHE_SHARED_MAX_AGE": 0},
    {"CACHE_TAG_HEADER": ""},
    {"CACHE_TAG_HEADER": "xkey", "PURGE_URL": "http://[::1]:6081/", "PURGE_METHOD": "PURGE"},
    {"PURGE_URL": "https://cdn.example.org/purge/{tag}", "PURGE_ADAPTER": "generic", "PURGE_AUTHORIZATION": "Bearer x"},
    {"PURGE_URL": "https://cdn.example.org/", "PURGE_ADAPTER": "generic", "PURGE_BODY": '{"tags": ["{tag}"]}'},
    {"SITE_LANGUAGE": "zh-Hant", "SITE_TIME_ZONE": "UTC"},
    {"RESPONSE_CACHE_MEGABYTES": 0, "CACHE_URL": "rediss://user:word@cache.example.org:6380/2?health_check_interval=5"},
    {"CACHE_URL": "redis://127.0.0.1"},
    {
        "TRUSTED_PROXIES": ["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"],
        "SITE_EMAIL": "The Kitchen <kitchen@example.org>",
    },
    {"PASSWORD_RESET_URL": "https://blog.example.org/password?uid={uid}&token={token}"},
    {"CACHE_URL": "unix:///run/valkey.sock?db=1"},
    {"PREVIEW_URLS": {"post": "https://blog.example.org/draft?token={token}&slug={slug}", "author": ""}},
    {"SITE_LANGUAGES": ["nl", "en-GB"], "SITE_LICENCE": "CC-BY-4.0", "SITE_URL": "https://blog.example.org/"},
]


@pytest.mark.parametrize("changes", PROPER)
def test_proper_settings_pass(changes: dict[str, Any], settings: Any) -> None:
    for name, value in changes.items():
        setattr(settings, name, value)
    assert ours() == []


def test_every_check_has_an_id_of_its_own_that_is_tried_here() -> None:
    tried = {identifier for identifier, _ in MISUSES} | {"commonplace.E006", "commonplace.E014"}
    registered = [check for check in checks.registry.registry.registered_checks if check.__module__ == "config.checks"]
    assert len(registered) == len(tried) == 26
