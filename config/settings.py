"""Every setting, read from the environment (and from `.env` when there is one), in one place.

The comment above a setting is its manual. Misuse is reported by `config/checks.py`. Nothing else reads the
environment.
"""

import logging
import os
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key
from environs import Env

BASE_DIR = Path(__file__).resolve().parent.parent

# ENV_FILE: the file that the settings are read from as well; what the environment says wins.
env = Env()
env.read_env(env.str("ENV_FILE", default=str(BASE_DIR / ".env")))

# --- Where things are kept -------------------------------------------------------------------------------------

# VAR_DIR: folder of everything that a run leaves behind: the SQLite database, images, the generated secret key.
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var"))).resolve()
VAR_DIR.mkdir(parents=True, exist_ok=True)

# DATABASE_URL: `sqlite:///path/to/file` (default: var/commonplace.sqlite3) or `postgres://user:password@host/name`.
DATABASE_URL: str = env.str("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'commonplace.sqlite3'}")

# REPLICA_URL: a read replica of a PostgreSQL database for the public API. Default: the same database.
REPLICA_URL: str = env.str("REPLICA_URL", default="")


def _sqlite(config: dict[str, Any], **options: Any) -> dict[str, Any]:
    commands = "PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000"
    # Dates come as text: whoever shows one converts it.
    options = {"timeout": 10, "init_command": commands, "detect_types": 0} | options
    return config | {"ENGINE": "content.sqlite", "OPTIONS": options, "CONN_MAX_AGE": None}


# POSTGRESQL_PREPARE: whether PostgreSQL prepares what it is asked often. Not through a pooler that cannot bear it, such
# as PgBouncer before 1.21 with transactions for a unit.
POSTGRESQL_PREPARE: bool = env.bool("POSTGRESQL_PREPARE", default=True)


def _postgresql(config: dict[str, Any], **options: Any) -> dict[str, Any]:
    pool = {"min_size": 0, "max_size": 16, "timeout": 10}
    # Values go to the server beside the statement, which is planned once for each connection.
    prepared = {"server_side_binding": True, "prepare_threshold": 5} | options if POSTGRESQL_PREPARE else {}
    return config | {"OPTIONS": {"pool": pool, **prepared}, "CONN_MAX_AGE": 0}


def _databases() -> dict[str, Any]:
    """`default` writes, `replica` is what the public side reads from; both may be one database."""
    primary = env.dj_db_url("DATABASE_URL", default=DATABASE_URL)
    mirror = {"TEST": {"MIRROR": "default"}}
    if primary["ENGINE"] == "django.db.backends.sqlite3":
        writer = _sqlite(primary, transaction_mode="IMMEDIATE")
        reader = _sqlite(primary)
        reader["OPTIONS"]["init_command"] += "; PRAGMA query_only=ON"
        return {"default": writer, "replica": reader | mirror}
    if primary["ENGINE"] != "django.db.backends.postgresql":
        raise ImproperlyConfigured("DATABASE_URL names neither SQLite (sqlite:///…) nor PostgreSQL (postgres://…).")
    replica = env.dj_db_url("REPLICA_URL", default=REPLICA_URL or DATABASE_URL)
    # To plan takes ten times as long as to answer, and values make no difference to what is asked often; to compile a
    # plan takes longer still, and is worth it for what reads much more.
    reader = _postgresql(replica, options="-c plan_cache_mode=force_generic_plan -c jit=off")
    return {"default": _postgresql(primary), "replica": reader | mirror}


DATABASES = _databases()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Uploaded images live in var/media; MEDIA_URL is where browsers find them (a path of this server, or a CDN in front).
MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL: str = env.str("MEDIA_URL", default="/media/")

# --- Who may reach it ------------------------------------------------------------------------------------------

# DEBUG: tracebacks in answers. Never in production.
DEBUG: bool = env.bool("DEBUG", default=False)

# ALLOWED_HOSTS: comma-separated host names that this server answers to. Unset means this machine only.
ALLOWED_HOSTS_SET: bool = bool(env.str("ALLOWED_HOSTS", default=""))
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=[]) or ["localhost", "127.0.0.1", "[::1]"]


def _kept_secret() -> str:
    """Made once. Linking a finished file into place is atomic: nobody reads half a key, and the first one stays."""
    path = VAR_DIR / "secret-key"
    if not path.exists():
        made = path.with_suffix(f".{os.getpid()}")
        made.touch(mode=0o600)
        made.write_text(get_random_secret_key())
        with suppress(FileExistsError):
            path.hardlink_to(made)
        made.unlink()
    return path.read_text()


# SECRET_KEY: signs links and sessions. Made and kept in var/ when absent; required as soon as ALLOWED_HOSTS is set.
SECRET_KEY_SET: bool = bool(env.str("SECRET_KEY", default=""))
SECRET_KEY: str = env.str("SECRET_KEY", default="") or _kept_secret()

# PUBLIC_URL: the address of this server as others see it, without a slash at the end. Every address in an answer
# starts with it. PORT is what `make run` listens on.
PUBLIC_URL: str = env.str("PUBLIC_URL", default=f"http://127.0.0.1:{env.int('PORT', default=8000)}").rstrip("/")

# TRUSTED_PROXIES: addresses or networks, separated by commas, of the proxies in front. What they say in
# `X-Forwarded-For` is believed: throttles and histories then know clients by their own addresses.
TRUSTED_PROXIES: list[str] = env.list("TRUSTED_PROXIES", default=[])

# SESSION_AGE: seconds that whoever logged in stays so.
SESSION_AGE: int = env.int("SESSION_AGE", default=1209600)

# --- Mail ------------------------------------------------------------------------------------------------------

# EMAIL_URL: the server that mail is given to: `submission://user:password@host:587` (STARTTLS), `smtp://host:25`, or
# `smtp://user:password@host:465/?ssl=True`. By default the worker prints mail to its standard output.
EMAIL_URL: str = env.str("EMAIL_URL", default="console://")

# SITE_EMAIL: the address that mail comes from, alone or with a name: `The Kitchen <kitchen@example.org>`.
SITE_EMAIL: str = env.str("SITE_EMAIL", default="commonplace@localhost")

# PASSWORD_RESET_URL: the address of the page where a new password is chosen, with {uid} and {token} in it. Default: the
# one of this server.
PASSWORD_RESET_URL: str = env.str("PASSWORD_RESET_URL", default=f"{PUBLIC_URL}/admin/reset/{{uid}}/{{token}}/")


def _email() -> dict[str, Any]:
    try:
        found: dict[str, Any] = env.dj_email_url("EMAIL_URL", default=EMAIL_URL)
    except (KeyError, ValueError):
        found = {}
    if "EMAIL_BACKEND" not in found:
        raise ImproperlyConfigured("EMAIL_URL names no mail server (submission://…, smtp://…), nor console://.")
    # Less than a worker's lease, after which another would send the same.
    return found | {"EMAIL_TIMEOUT": found.get("EMAIL_TIMEOUT") or 20}


globals().update(_email())
DEFAULT_FROM_EMAIL = SITE_EMAIL

# --- The site that the content belongs to ----------------------------------------------------------------------

# SITE_NAME: the publication's name, as readers know it.
SITE_NAME: str = env.str("SITE_NAME", default="Commonplace")

# SITE_TIME_ZONE: IANA name. Dates without a zone, `published_on`, `year=` and `month=` are in it.
SITE_TIME_ZONE: str = env.str("SITE_TIME_ZONE", default="Europe/London")

# SITE_LANGUAGE: BCP 47 tag of content that does not say its language.
SITE_LANGUAGE: str = env.str("SITE_LANGUAGE", default="en-GB")

# SITE_LANGUAGES: BCP 47 tags of the languages that the site publishes in, separated by commas; SITE_LANGUAGE is one.
SITE_LANGUAGES: list[str] = env.list("SITE_LANGUAGES", default=[])

# SITE_DESCRIPTION: what the publication is, in a sentence. SITE_URL: the address of its first page. SITE_LOGO: that of
# its logo. SITE_LICENCE: the SPDX id of the licence that its texts are under unless they say another. SITE_PUBLISHER,
# SITE_PUBLISHER_URL: the organisation behind it, and its address. The index (`/api/v1/`) tells frontends all of these.
SITE_DESCRIPTION: str = env.str("SITE_DESCRIPTION", default="")
SITE_URL: str = env.str("SITE_URL", default="")
SITE_LOGO: str = env.str("SITE_LOGO", default="")
SITE_LICENCE: str = env.str("SITE_LICENCE", default="")
SITE_PUBLISHER: str = env.str("SITE_PUBLISHER", default="")
SITE_PUBLISHER_URL: str = env.str("SITE_PUBLISHER_URL", default="")

# SITE_URL_POST, SITE_URL_AUTHOR, …: the address of an item's page on the public site, with {slug} or {id} in it,
# such as "https://blog.example.org/{slug}". Without one, `url` is null.
SITE_URLS: dict[str, str] = {
    kind: env.str(f"SITE_URL_{kind.upper()}", default="")
    for kind in ("post", "author", "event", "quote", "reference", "tag")
}

# PREVIEW_URL_POST, PREVIEW_URL_AUTHOR, …: where the frontend begins to show a draft, with {token} in it, and {slug} or
# {id}: "https://blog.example.org/api/draft?token={token}&slug={slug}". Without one, a preview link's `url` is null.
PREVIEW_URLS: dict[str, str] = {kind: env.str(f"PREVIEW_URL_{kind.upper()}", default="") for kind in SITE_URLS}

# --- Caching ---------------------------------------------------------------------------------------------------

# CACHE_MAX_AGE, CACHE_SHARED_MAX_AGE: seconds that a browser, and a shared cache, may keep a public answer. Both are
# cut to the next scheduled transition.
CACHE_MAX_AGE: int = env.int("CACHE_MAX_AGE", default=60)
CACHE_SHARED_MAX_AGE: int = env.int("CACHE_SHARED_MAX_AGE", default=3600)

# CACHE_TAG_HEADER: the header in which answers tell a cache in front what they are made of: `Cache-Tag` with commas
# between the tags, `xkey` (Varnish) and `Surrogate-Key` (Fastly) with spaces. Empty: none.
CACHE_TAG_HEADER: str = env.str("CACHE_TAG_HEADER", default="Cache-Tag")

# PURGE_URL: where a cache in front is told what to forget; empty, none is. It may be an address of this machine or of a
# private network. PURGE_ADAPTER: `varnish` sends one request with the tags in the header `xkey-purge`; `generic` makes
# a call for each tag, and {tag} stands for it in PURGE_URL or PURGE_BODY. PURGE_METHOD: PURGE for varnish and POST for
# generic, unless it says another. PURGE_BODY: what a generic call sends, as JSON. PURGE_AUTHORIZATION: a secret that is
# sent in the header that PURGE_AUTHORIZATION_HEADER names. The worker makes the calls.
PURGE_URL: str = env.str("PURGE_URL", default="")
PURGE_ADAPTER: str = env.str("PURGE_ADAPTER", default="varnish")
PURGE_METHOD: str = env.str("PURGE_METHOD", default="")
PURGE_BODY: str = env.str("PURGE_BODY", default="")
PURGE_AUTHORIZATION: str = env.str("PURGE_AUTHORIZATION", default="")
PURGE_AUTHORIZATION_HEADER: str = env.str("PURGE_AUTHORIZATION_HEADER", default="Authorization")
# RESPONSE_CACHE_MEGABYTES: how much of finished answers each server process keeps at most, to answer them again while
# nothing was published. 0 keeps none.
RESPONSE_CACHE_MEGABYTES: int = env.int("RESPONSE_CACHE_MEGABYTES", default=32)

# CACHE_URL: a Redis or Valkey in which all processes share them, such as `redis://127.0.0.1:6379/1`. Default: none.
CACHE_URL: str = env.str("CACHE_URL", default="")


def _caches() -> dict[str, Any]:
    """`answers` holds plain bytes. Whoever cannot reach it soon does without."""
    if not CACHE_URL:
        return {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    hasty = {"socket_timeout": 0.25, "socket_connect_timeout": 0.25}
    plain = {"serializer": "api.protocol.shared.Plain", **hasty}
    shared = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": CACHE_URL, "KEY_PREFIX": "answers"}
    return {"default": shared | {"KEY_PREFIX": "", "OPTIONS": hasty}, "answers": shared | {"OPTIONS": plain}}


CACHES = _caches()

# What is sent to the management API, and forms, may be as large as this, pictures apart.
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000_000
# An event of many sessions is a form of many fields.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

# --- Django ----------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "config",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "corsheaders",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    # The look of the screens. Of its own it serves nothing.
    "unfold.apps.BasicAppConfig",
    "content",
    "content.admin",
    "api",
    "api.admin",
    "schema.pages",
]

MIDDLEWARE = [
    "api.protocol.previews.PreviewMiddleware",
    "api.protocol.request_ids.RequestIdMiddleware",
    "api.protocol.caching.ResponseCacheMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "api.protocol.static.StaticMiddleware",
    "api.protocol.cors.CorsMiddleware",
    "api.protocol.common.CommonMiddleware",
    # Sessions, forms and accounts, of private addresses only: on all others there is none to look at.
    "api.access.middleware.PrivateMiddleware",
    "api.protocol.problems.ProblemMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
AUTH_USER_MODEL = "content.Account"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
PASSWORD_RESET_TIMEOUT = 86400
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]

# Ten failures from one address, and it waits for a quarter of an hour. Never an account: whoever knows its name could
# lock its holder out. To log in forgets no failures: whoever guesses may have an account of their own.
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = ["ip_address"]
AXES_RESET_ON_SUCCESS = False
AXES_CLIENT_IP_CALLABLE = "api.protocol.client_address.network_of"
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

OTP_TOTP_ISSUER = SITE_NAME

# A session is of this server alone. Its token against forged requests is in it, and needs no cookie of its own.
SESSION_COOKIE_AGE = SESSION_AGE
SESSION_COOKIE_NAME = "commonplace_session"
SESSION_COOKIE_SECURE = PUBLIC_URL.startswith("https://")
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "api.admin.site.forged"
CSRF_TRUSTED_ORIGINS = ["{0.scheme}://{0.netloc}".format(urlsplit(PUBLIC_URL))]

# Of our own pages; those of the documentation have theirs (schema/pages/views.py).
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF, "data:", *([MEDIA_URL] if "://" in MEDIA_URL else [])],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

TEMPLATES: list[dict[str, Any]] = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]

# What the pages of the documentation are made of is served from where it was installed, without `collectstatic`.
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Instants are stored and answered in UTC; the site's zone is for dates only.
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"
USE_I18N = False

# The public API and its OpenAPI document are open to every origin, without credentials; nothing else is.
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = False
CORS_URLS_REGEX = r"^/(?:api/v1/(?!manage/)|openapi\.(?:yaml|json)$)"
CORS_ALLOW_METHODS = ["GET", "HEAD", "OPTIONS"]
CORS_PREFLIGHT_MAX_AGE = 86400
# CORS_MANAGEMENT_ORIGINS: origins, separated by commas, whose pages may use the management API, with a key or a
# session: `https://edit.example.org`. Browsers send a session from pages of the same site only. Default: none but this
# server's.
CORS_MANAGEMENT_ORIGINS: list[str] = env.list("CORS_MANAGEMENT_ORIGINS", default=[])
CSRF_TRUSTED_ORIGINS += CORS_MANAGEMENT_ORIGINS
CORS_EXPOSE_HEADERS = [
    *("ETag", "Link", "Location", "Retry-After", "X-Request-ID", "Deprecation", "Sunset", "Sync-Token"),
    *("RateLimit", "RateLimit-Policy", "Memento-Datetime", "Content-Location", "Search-Capped"),
]
CORS_ALLOW_HEADERS = [
    *("accept", "accept-language", "content-type", "authorization", "if-none-match", "if-match", "idempotency-key"),
    *("accept-datetime", "x-preview-token", "x-minimum-change", "x-request-id"),
]

REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["api.protocol.rendering.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "api.protocol.rendering.ContentNegotiation",
    # The form of an answer is asked for by `Accept`.
    "URL_FORMAT_OVERRIDE": None,
    "EXCEPTION_HANDLER": "api.protocol.problems.exception_handler",
    "UNAUTHENTICATED_USER": None,
    "DEFAULT_SCHEMA_CLASS": "schema.openapi.ViewSchema",
}

SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Commonplace",
    "DESCRIPTION": "Posts, authors, events, quotes and references, once and clean, for any frontend.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_REQUEST": False,
    "ENABLE_DJANGO_DEPLOY_CHECK": False,
    "POSTPROCESSING_HOOKS": ["schema.openapi.finish"],
    "SCHEMA_PATH_PREFIX": "/api/v1",
}

# LOG_LEVEL: DEBUG, INFO, WARNING or ERROR: how much Commonplace says on standard error.
LOG_LEVEL: int = env.log_level("LOG_LEVEL", default=logging.INFO)

# What `check --deploy` asks of other kinds of site: TLS (W004, W008) ends at the proxy in front, the middleware against
# forged requests (W003) is ours, and a refused log-in (axes.W002) is told by whoever asks for it.
SILENCED_SYSTEM_CHECKS = ["security.W003", "security.W004", "security.W008", "axes.W002"]

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {
        "nowhere": {"class": "logging.NullHandler"},
        "console": {"class": "logging.StreamHandler", "formatter": "plain"},
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "commonplace": {"level": LOG_LEVEL},
        "django.request": {"level": "ERROR"},
        # It names the address of a form that it refuses, in which the token of a new password may be.
        "django.security.csrf": {"level": "ERROR"},
        # Scanners send made-up Host headers all day; they get a 400 and no traceback in the log.
        "django.security.DisallowedHost": {"handlers": ["nowhere"], "propagate": False},
    },
}
