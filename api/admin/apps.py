"""An app for its templates."""

from django.apps import AppConfig


class OperatorsApp(AppConfig):
    name = "api.admin"
    label = "operators"
    verbose_name = "The HTTP side, for operators"
