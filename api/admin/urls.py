"""The addresses below /admin/: the editors' screens and the operators', behind their doors."""

from django.urls import URLPattern, path, re_path

from api.admin import accounts, consumers, previews, signing_in, work
from api.admin.site import behind, for_anybody, for_members, nothing_here
from content.admin.screens import ID, KIND, SCREENS

app_name = "admin"

OPEN: list[URLPattern] = [
    path("login/", signing_in.log_in, name="login"),
    path("logout/", signing_in.log_out, name="logout"),
    path("second-factor/", signing_in.factor, name="second-factor"),
    path("reset/", signing_in.forgotten, name="forgotten"),
    path("reset/<str:uid>/<str:token>/", signing_in.choose, name="choose"),
]

# Before the steps of the workflow, whose addresses are of the same form.
OF_ITEMS: list[URLPattern] = [re_path(rf"^{KIND}/{ID}/preview/$", previews.preview, name="preview")]

OPERATING: list[URLPattern] = [
    path("accounts/", accounts.all_accounts, name="accounts"),
    path("accounts/<uuid:pk>/", accounts.one_account, name="account"),
    path("consumers/", consumers.consumers, name="consumers"),
    path("consumers/<uuid:pk>/", consumers.consumer, name="consumer"),
    path("work/", work.failed, name="work"),
    re_path(r"^.*$", nothing_here),
]

urlpatterns: list[URLPattern] = [*behind(OPEN, for_anybody), *behind([*OF_ITEMS, *SCREENS, *OPERATING], for_members)]
