"""System checks of the settings. Each misuse has an id that documentation and tests name."""

import re
import zoneinfo
from email.utils import parseaddr
from importlib.util import find_spec
from ipaddress import ip_network
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core import checks
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from api.protocol.purging import ADAPTERS
from content.text import identifiers

HOST = re.compile(r"[A-Za-z0-9._:-]+\Z")
SPDX = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*\Z")
HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*\Z")
ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]+)?\Z")
METHOD = re.compile(r"[A-Z]+\Z")
CACHE = re.compile(r"(?:rediss?://[^/\s]+(?:/[0-9]*)?|unix://\S+)(?:\?\S*)?\Z")
MEDIA_PATH = re.compile(r"/(?:[A-Za-z0-9._~-]+/)+\Z")


def _error(number: int, message: str, hint: str) -> checks.Error:
    return checks.Error(message, hint=hint, id=f"commonplace.E{number:03}")


@checks.register
def check_secret_key(**_: Any) -> list[checks.CheckMessage]:
    if settings.ALLOWED_HOSTS_SET and not settings.SECRET_KEY_SET:
        hint = "Set SECRET_KEY to a long random value that all processes share."
        return [_error(1, "ALLOWED_HOSTS is set, but SECRET_KEY is not.", hint)]
    return []


@checks.register
def check_time_zone(**_: Any) -> list[checks.CheckMessage]:
    try:
        zoneinfo.ZoneInfo(settings.SITE_TIME_ZONE)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        hint = 'Use an IANA name such as "Europe/London".'
        return [_error(2, f'SITE_TIME_ZONE "{settings.SITE_TIME_ZONE}" is no time zone.', hint)]
    return []


@checks.register
def check_language(**_: Any) -> list[checks.CheckMessage]:
    if identifiers.language(settings.SITE_LANGUAGE) is None:
        hint = 'Use a BCP 47 tag such as "en-GB".'
        return [_error(3, f'SITE_LANGUAGE "{settings.SITE_LANGUAGE}" is no language tag.', hint)]
    return []


@checks.register
def check_languages(**_: Any) -> list[checks.CheckMessage]:
    return [
        _error(9, f'"{tag}" in SITE_LANGUAGES is no language tag.', 'Use BCP 47 tags such as "en-GB,nl".')
        for tag in settings.SITE_LANGUAGES
        if identifiers.language(tag) is None
    ]


@checks.register
def check_site_addresses(**_: Any) -> list[checks.CheckMessage]:
    given = {name: getattr(settings, name) for name in ("SITE_URL", "SITE_LOGO", "SITE_PUBLISHER_URL")}
    return [
        _error(10, f'{name} "{value}" is no http address.', 'Use an address such as "https://blog.example.org/".')
        for name, value in given.items()
        if value and not _is_http(value)
    ]


@checks.register
def check_licence(**_: Any) -> list[checks.CheckMessage]:
    if settings.SITE_LICENCE and not SPDX.match(settings.SITE_LICENCE):
        return [_error(11, f'SITE_LICENCE "{settings.SITE_LICENCE}" is no SPDX id.', 'Use an id such as "CC-BY-4.0".')]
    return []


@checks.register
def check_public_url(**_: Any) -> list[checks.CheckMessage]:
    if not _is_http(settings.PUBLIC_URL) or "?" in settings.PUBLIC_URL or "#" in settings.PUBLIC_URL:
        hint = 'Use the address of this server, such as "https://api.example.org".'
        return [_error(4, f'PUBLIC_URL "{settings.PUBLIC_URL}" is no http address.', hint)]
    return []


@checks.register
def check_site_urls(**_: Any) -> list[checks.CheckMessage]:
    return [
        _error(
            5,
            f'SITE_URL_{kind.upper()} "{template}" is no http address with only {{slug}} or {{id}} in braces.',
            f'Use a template such as "https://blog.example.org/{kind}s/{{slug}}".',
        )
        for kind, template in settings.SITE_URLS.items()
        if template and not _is_template(template)
    ]


@checks.register
def check_preview_urls(**_: Any) -> list[checks.CheckMessage]:
    return [
        _error(
            26,
            f"PREVIEW_URL_{kind.upper()} is no http address with {{token}}, and only {{slug}} or {{id}} beside it.",
            f'Use a template such as "https://blog.example.org/api/draft?token={{token}}&{kind}={{slug}}".',
        )
        for kind, template in settings.PREVIEW_URLS.items()
        if template and not _is_preview_template(template)
    ]


def _is_preview_template(template: str) -> bool:
    try:
        one, other = (template.format(token=token, slug="a", id="a") for token in "ab")
    except (KeyError, IndexError, ValueError, AttributeError):
        return False
    return one != other and _is_http(one) and "{token}" not in template.partition("://")[2].partition("/")[0]


def _is_template(template: str) -> bool:
    try:
        one, other = (template.format(slug=name, id=name) for name in "ab")
    except (KeyError, IndexError, ValueError, AttributeError):
        return False
    return one != other and _is_http(one)


def _is_http(text: str) -> bool:
    try:
        address = urlsplit(text)
        return address.scheme in {"http", "https"} and HOST.match(address.hostname or "") is not None
    except ValueError:
        return False


@checks.register
def check_media_url(**_: Any) -> list[checks.CheckMessage]:
    path = settings.MEDIA_URL
    if (_is_http(path) and path.endswith("/")) or MEDIA_PATH.match(path):
        return []
    hint = 'Use a path such as "/media/", or the address of a CDN with a slash at its end.'
    return [_error(8, f'MEDIA_URL "{path}" is neither a path nor an http address, each with a slash at the end.', hint)]


@checks.register
def check_debug(**_: Any) -> list[checks.CheckMessage]:
    if settings.DEBUG and settings.ALLOWED_HOSTS_SET:
        message = "DEBUG is on while ALLOWED_HOSTS is set: answers would show tracebacks to the world."
        return [checks.Warning(message, hint="Unset DEBUG.", id="commonplace.W001")]
    return []


@checks.register
def check_replica(**_: Any) -> list[checks.CheckMessage]:
    sqlite = settings.DATABASES["default"]["ENGINE"] == "content.sqlite"
    if sqlite and settings.REPLICA_URL:
        hint = "Unset REPLICA_URL, or move to PostgreSQL with DATABASE_URL."
        return [_error(6, "REPLICA_URL is set, but the database is SQLite, which has no replicas.", hint)]
    return []


@checks.register
def check_cache_tag_header(**_: Any) -> list[checks.CheckMessage]:
    if settings.CACHE_TAG_HEADER and not HEADER.match(settings.CACHE_TAG_HEADER):
        hint = "Use Cache-Tag, xkey or Surrogate-Key, or nothing for none."
        return [_error(21, f'CACHE_TAG_HEADER "{settings.CACHE_TAG_HEADER}" is no name of a header.', hint)]
    return []


@checks.register
def check_purge_adapter(**_: Any) -> list[checks.CheckMessage]:
    if settings.PURGE_ADAPTER not in ADAPTERS:
        hint = f"Use one of {', '.join(ADAPTERS)}."
        return [_error(22, f'PURGE_ADAPTER "{settings.PURGE_ADAPTER}" is unknown.', hint)]
    return []


@checks.register
def check_purge_url(**_: Any) -> list[checks.CheckMessage]:
    """Its value may have a secret in it, and is not told."""
    url = settings.PURGE_URL
    if url and (not _is_http(url.replace("{tag}", "tag")) or "{tag}" in url.partition("://")[2].partition("/")[0]):
        return [_error(23, "PURGE_URL is no http address.", 'Use an address such as "http://127.0.0.1:6081/".')]
    return []


@checks.register
def check_purge_template(**_: Any) -> list[checks.CheckMessage]:
    named = "{tag}" in settings.PURGE_URL + settings.PURGE_BODY
    if settings.PURGE_URL and named != (settings.PURGE_ADAPTER == "generic"):
        hint = "The generic adapter needs {tag} in PURGE_URL or in PURGE_BODY, and no other adapter takes it."
        return [_error(24, "PURGE_URL and PURGE_ADAPTER do not go together.", hint)]
    return []


@checks.register
def check_purge_request(**_: Any) -> list[checks.CheckMessage]:
    """What a header cannot carry would fail each call, or add another header to it."""
    method, secret = settings.PURGE_METHOD, settings.PURGE_AUTHORIZATION
    if (method and not METHOD.match(method)) or not HEADER.match(settings.PURGE_AUTHORIZATION_HEADER):
        hint = "Use a method such as POST, and a name of a header such as Authorization."
        return [_error(25, "PURGE_METHOD or PURGE_AUTHORIZATION_HEADER cannot be sent.", hint)]
    if not (secret.isascii() and secret.isprintable()):
        return [_error(25, "PURGE_AUTHORIZATION cannot be sent.", "Use printable ASCII characters on one line.")]
    return []


@checks.register
def check_trusted_proxies(**_: Any) -> list[checks.CheckMessage]:
    hint = 'Use addresses or networks such as "127.0.0.1,10.0.0.0/8".'
    return [
        _error(31, f'"{proxy}" in TRUSTED_PROXIES is no address and no network.', hint)
        for proxy in settings.TRUSTED_PROXIES
        if not _is_network(proxy)
    ]


def _is_network(text: str) -> bool:
    try:
        ip_network(text.strip(), strict=False)
    except ValueError:
        return False
    return True


@checks.register
def check_session_age(**_: Any) -> list[checks.CheckMessage]:
    if settings.SESSION_AGE < 60:
        return [_error(32, "SESSION_AGE is a number of seconds, 60 or more.", "Use 1209600, which is two weeks.")]
    return []


@checks.register
def check_site_email(**_: Any) -> list[checks.CheckMessage]:
    try:
        validate_email(parseaddr(settings.SITE_EMAIL)[1])
    except ValidationError:
        hint = 'Use an address such as "The Kitchen <kitchen@example.org>".'
        return [_error(33, f'SITE_EMAIL "{settings.SITE_EMAIL}" is no e-mail address.', hint)]
    return []


@checks.register
def check_password_reset_url(**_: Any) -> list[checks.CheckMessage]:
    template = settings.PASSWORD_RESET_URL
    if "{uid}" in template and "{token}" in template and _is_filled(template):
        return []
    hint = 'Use a template such as "https://blog.example.org/password/{uid}/{token}".'
    return [_error(34, f'PASSWORD_RESET_URL "{template}" is no http address with {{uid}} and {{token}}.', hint)]


def _is_filled(template: str) -> bool:
    try:
        return _is_http(template.format_map({"uid": "a", "token": "b"}))
    except (KeyError, IndexError, ValueError, AttributeError):
        return False


@checks.register
def check_lifetimes(**_: Any) -> list[checks.CheckMessage]:
    if settings.CACHE_MAX_AGE < 0 or settings.CACHE_SHARED_MAX_AGE < 0:
        return [_error(7, "CACHE_MAX_AGE and CACHE_SHARED_MAX_AGE are seconds, 0 or more.", "Use 60 and 3600.")]
    return []


@checks.register
def check_response_cache(**_: Any) -> list[checks.CheckMessage]:
    if settings.RESPONSE_CACHE_MEGABYTES < 0:
        hint = "Use 32, or 0 to keep no answers."
        return [_error(12, "RESPONSE_CACHE_MEGABYTES is a number of megabytes, 0 or more.", hint)]
    return []


@checks.register
def check_cache(**_: Any) -> list[checks.CheckMessage]:
    url = settings.CACHE_URL
    if url and not CACHE.match(url):
        hint = 'Use the address of a Redis or Valkey, such as "redis://127.0.0.1:6379/1".'
        return [_error(13, "CACHE_URL is no address of a Redis.", hint)]
    return []


@checks.register
def check_client_of_cache(**_: Any) -> list[checks.CheckMessage]:
    if settings.CACHE_URL and find_spec("redis") is None:
        return [_error(14, "CACHE_URL is set, but there is no client for it.", "Install requirements-production.txt.")]
    return []


@checks.register
def check_management_origins(**_: Any) -> list[checks.CheckMessage]:
    """An origin is a scheme and a host, and nothing behind them (RFC 6454)."""
    return [
        _error(35, f'"{origin}" in CORS_MANAGEMENT_ORIGINS is no origin.', 'Use such as "https://edit.example.org".')
        for origin in settings.CORS_MANAGEMENT_ORIGINS
        if not ORIGIN.match(origin)
    ]
