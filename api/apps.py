"""The HTTP side. It has no tables yet: consumers, keys and webhooks come with their own features."""

from django.apps import AppConfig


class ApiApp(AppConfig):
    name = "api"
    verbose_name = "API"
