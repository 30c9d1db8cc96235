"""Django's CommonMiddleware (the host, the slash at the end of addresses, `Content-Length`), less what no setting of
ours asks for and what is untrue of an answer without content, and with a lifetime for the slash.
"""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware import common

from api.protocol import hosts


class CommonMiddleware(common.CommonMiddleware):
    def process_request(self, request: HttpRequest) -> None:
        hosts.check(request)

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """A 304 would say the length of the 200 that it stands for, and a 204 has none (RFC 9110, 8.6).

        Of a redirect that says nothing of it, every cache makes up a lifetime.
        """
        answered = super().process_response(request, response)
        if answered.status_code in {204, 304}:
            del answered["Content-Length"]
            del answered["Content-Type"]
        if answered.status_code == 301:
            answered.setdefault("Cache-Control", f"max-age={settings.CACHE_MAX_AGE}")
        return answered
