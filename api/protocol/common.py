"""Django's CommonMiddleware (the slash at the end of addresses, `Content-Length`), less one header that is untrue."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware import common


class CommonMiddleware(common.CommonMiddleware):
    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """A 304 would say the length of the 200 that it stands for, and a 204 has none (RFC 9110, 8.6)."""
        answered = super().process_response(request, response)
        if answered.status_code in {204, 304}:
            del answered["Content-Length"]
        return answered
