"""The whole HTTP map, on one page."""

import re

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path, re_path
from rest_framework.routers import SimpleRouter

from api.protocol import media, problems
from api.v1.delivery.authors import Authors
from api.v1.delivery.events import Events
from api.v1.delivery.facets import Facets
from api.v1.delivery.index import Index
from api.v1.delivery.lookup import Lookup
from api.v1.delivery.posts import Posts
from api.v1.delivery.preview import PreviewView
from api.v1.delivery.quotes import Quotes
from api.v1.delivery.redirects import Redirects
from api.v1.delivery.references import References
from api.v1.delivery.resources import Resource
from api.v1.delivery.search import SearchView
from api.v1.delivery.tags import Tags
from api.v1.management import urls as management
from schema.pages import views as pages

RESOURCES: dict[str, type[Resource]] = {
    "posts": Posts,
    "authors": Authors,
    "events": Events,
    "quotes": Quotes,
    "references": References,
    "tags": Tags,
}

delivery = SimpleRouter()
for name, resource in RESOURCES.items():
    delivery.register(f"api/v1/{name}", resource, basename=resource.kind)

# What is asked for most comes first: addresses are tried one after the other.
urlpatterns: list[URLPattern | URLResolver] = [
    *delivery.urls,
    path("api/v1/", Index.as_view({"get": "list"})),
    path("api/v1/facets/", Facets.as_view({"get": "list"})),
    path("api/v1/search/", SearchView.as_view({"get": "list"})),
    path("api/v1/redirects/", Redirects.as_view({"get": "list"})),
    path("api/v1/lookup/", Lookup.as_view({"get": "list"})),
    path("api/v1/manage/", include(management.urlpatterns)),
    path("api/v1/preview/", PreviewView.as_view({"get": "list"})),
    re_path(r"^openapi\.(?P<form>yaml|json)$", pages.openapi),
    path("admin/", include("api.admin.urls")),
    path("guest/", include("api.admin.guest_urls")),
    path("docs/", pages.swagger),
    re_path(r"^docs/(?:guides/[\w-]+|problems/[\w-]*)$", pages.document),
    path("redoc/", pages.redoc),
    path("redoc/redoc.standalone.js", pages.redoc_script),
]

# Images that are kept on this machine are served from it. Their names are hashes of their bytes.
if settings.MEDIA_URL.startswith("/"):
    prefix = re.escape(settings.MEDIA_URL.strip("/"))
    urlpatterns.append(re_path(rf"^{prefix}/(?P<path>{media.PATH})$", media.image))

handler400 = problems.bad_request
handler404 = problems.not_found
handler500 = problems.server_error
