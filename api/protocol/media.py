"""Images that are kept on this machine, served from it. In earnest, a CDN or the server in front does it.

A file's name is made of the hash of its bytes, so what is at an address never changes.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.static import serve

from api.protocol import conditional
from api.protocol.problems import require_reading

# images/ab/abcd….jpg, as content/commands/images.py names them.
PATH = r"images/[0-9a-f]{2}/[0-9a-f]{24}(?:-[0-9a-z]{1,20}){0,2}\.(?:jpg|png|webp)"


def image(request: HttpRequest, path: str) -> HttpResponseBase:
    require_reading(request)
    kept = {"ETag": conditional.entity_tag(path), "Cache-Control": "max-age=31536000, immutable"}
    if conditional.matches(request, kept["ETag"]) and (settings.MEDIA_ROOT / path).is_file():
        return HttpResponse(status=304, headers=kept)
    response = serve(request, path, str(settings.MEDIA_ROOT))
    for name, value in kept.items():
        response[name] = value
    return response
