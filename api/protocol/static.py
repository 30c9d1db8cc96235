"""What the pages are made of (styles, programs), as WhiteNoise serves it from where it was installed.

Its answers are made before anything else here sees a request, so what all answers have alike is said again.
"""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from whitenoise.middleware import WhiteNoiseMiddleware

from api.protocol import problems


class StaticMiddleware(WhiteNoiseMiddleware):
    @staticmethod
    def serve(static_file: Any, request: HttpRequest) -> HttpResponseBase:
        """A method that only asks is answered; any other is a problem."""
        try:
            problems.require_reading(request)
        except problems.Problem as problem:
            return problems.answer(problem, request)
        answered: HttpResponseBase = WhiteNoiseMiddleware.serve(static_file, request)
        return answered

    def add_cache_headers(self, headers: Any, path: str, url: str) -> None:
        headers["Cache-Control"] = f"max-age={settings.CACHE_MAX_AGE}"
