"""Where the management API is: `config/urls.py` includes it under /api/v1/manage/."""

from typing import Any

from django.urls import URLPattern, path, re_path, register_converter

from api.v1.management import actions, items, past, people
from api.v1.management.accounts import Accounts
from api.v1.management.consumers import Consumers, Keys
from api.v1.management.index import ManagementIndex
from api.v1.management.previews import PreviewLinks, Previews
from api.v1.management.sessions import OwnPassword, PasswordReset, SecondFactor, Session
from api.v1.management.shapes import KINDS, PLURALS
from content.vocabulary import Kind


class KindsConverter:
    regex = "|".join(KINDS)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(KindsConverter, "kinds")

ONE = "<kinds:kinds>/<str:name>"
WHOLE = {"get": "retrieve", "patch": "partial_update", "delete": "destroy"}


def _of_kind(kind: str) -> list[URLPattern]:
    view: Any = items.VIEWS[kind]
    return [
        path(f"{PLURALS[kind]}/", view.as_view({"get": "list", "post": "create"})),
        path(f"{PLURALS[kind]}/<str:name>/", view.as_view(WHOLE)),
    ]


urlpatterns: list[URLPattern] = [
    path("", ManagementIndex.as_view({"get": "list"})),
    path("session/", Session.as_view({"get": "retrieve", "post": "create", "delete": "destroy"})),
    path("session/second-factor/", SecondFactor.as_view({"post": "create", "delete": "destroy"})),
    path("session/second-factor/confirm/", SecondFactor.as_view({"post": "confirm"})),
    path("session/password/", OwnPassword.as_view({"post": "create"})),
    path("password-reset/", PasswordReset.as_view({"post": "create"})),
    path("password-reset/confirm/", PasswordReset.as_view({"post": "confirm"})),
    path("accounts/", Accounts.as_view({"get": "list", "post": "create"})),
    path("accounts/<str:id_>/", Accounts.as_view({"get": "retrieve", "patch": "partial_update"})),
    path("accounts/<str:id_>/second-factor/", Accounts.as_view({"delete": "remove_factor"})),
    path("consumers/", Consumers.as_view({"get": "list", "post": "create"})),
    path("consumers/<str:id_>/", Consumers.as_view({"get": "retrieve", "patch": "partial_update"})),
    path("consumers/<str:id_>/keys/", Keys.as_view({"get": "list", "post": "create"})),
    path("consumers/<str:id_>/keys/<str:prefix>/", Keys.as_view({"delete": "destroy"})),
    path("consumers/<str:id_>/keys/<str:prefix>/rotate/", Keys.as_view({"post": "rotate"})),
    path("bulk/", actions.BulkView.as_view({"post": "create"})),
    *(pattern for kind in Kind.values for pattern in _of_kind(kind)),
    path("images/<str:name>/file/", items.VIEWS[Kind.IMAGE].as_view({"post": "replace"})),
    *(path(f"{ONE}/{verb}/", view.as_view({"post": "create"})) for verb, view in actions.VIEWS.items()),
    path(f"{ONE}/revisions/", past.Revisions.as_view({"get": "list"})),
    re_path(
        rf"^(?P<kinds>{KindsConverter.regex})/(?P<name>[^/]+)/revisions/(?P<number>[0-9]{{1,9}})/$",
        past.Revisions.as_view({"get": "retrieve", "patch": "partial_update"}),
    ),
    path(f"{ONE}/diff/", past.Diff.as_view({"get": "list"})),
    path(f"{ONE}/history/", past.History.as_view({"get": "list"})),
    path("previews/", Previews.as_view({"get": "list"})),
    path("previews/<str:id_>/", Previews.as_view({"delete": "destroy"})),
    path(f"{ONE}/preview_link/", PreviewLinks.as_view({"post": "create"})),
    path(f"{ONE}/comments/", people.Comments.as_view({"get": "list", "post": "create"})),
    path(f"{ONE}/comments/<str:id_>/", people.Comments.as_view({"patch": "partial_update"})),
    path(f"{ONE}/invitations/", people.Invitations.as_view({"get": "list", "post": "create"})),
    path(f"{ONE}/invitations/<str:id_>/", people.Invitations.as_view({"delete": "destroy"})),
]
