"""The HTTP side. Its tables are those of who asks (api/models/); content has its own."""

from django.apps import AppConfig


class ApiApp(AppConfig):
    name = "api"
    verbose_name = "API"
