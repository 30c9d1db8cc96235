"""Whether a request names this server by one of its names (ALLOWED_HOSTS). To find that out takes as long as to look
into what is kept; so it is remembered of the names that there are.
"""

from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest
from django.http.request import split_domain_port, validate_host


def check(request: HttpRequest) -> None:
    """Raises DisallowedHost, in Django's words."""
    if not _is_ours(request.META.get("HTTP_HOST", ""), tuple(settings.ALLOWED_HOSTS)):
        request.get_host()


@lru_cache(maxsize=100)
def _is_ours(host: str, allowed: tuple[str, ...]) -> bool:
    domain, _ = split_domain_port(host)
    return bool(domain) and validate_host(domain, allowed)
