"""The HTTP side. Its tables are those of who asks (api/models/); content has its own."""

from django.apps import AppConfig


class ApiApp(AppConfig):
    name = "api"
    verbose_name = "API"

    def ready(self) -> None:
        from api.access import previews  # noqa: F401 (a key is a preview token from here on)
