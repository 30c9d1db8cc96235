"""The addresses below /guest/: for whoever holds an invitation."""

from django.urls import URLPattern

from api.admin.site import behind, for_anybody
from content.admin.screens import OF_GUESTS

app_name = "guest"

urlpatterns: list[URLPattern] = behind(OF_GUESTS, for_anybody)
