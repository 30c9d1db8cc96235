"""The addresses below /admin/: the editors' screens and the operators', behind their doors."""

from django.urls import URLPattern, path, re_path

from api.admin import accounts, consumers, signing_in, work
from api.admin.site import behind, for_anybody, for_members, nothing_here
from content.admin.screens import SCREENS

app_name = "admin"

OPEN: list[URLPattern] = [
    path("login/", signing_in.log_in, name="login"),
    path("logout/", signing_in.log_out, name="logout"),
    path("second-factor/", signing_in.factor, name="second-factor"),
    path("reset/", signing_in.forgotten, name="forgotten"),
    path("reset/<str:uid>/<str:token>/", signing_in.choose, name="choose"),
]

OPERATING: list[URLPattern] = [
    path("accounts/", accounts.all_accounts, name="accounts"),
    path("accounts/<uuid:pk>/", accounts.one_account, name="account"),
    path("consumers/", consumers.consumers, name="consumers"),
    path("consumers/<uuid:pk>/", consumers.consumer, name="consumer"),
    path("work/", work.failed, name="work"),
    re_path(r"^.*$", nothing_here),
]

urlpatterns: list[URLPattern] = [*behind(OPEN, for_anybody), *behind([*SCREENS, *OPERATING], for_members)]
