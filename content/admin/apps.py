"""An app for its templates and style sheet."""

from django.apps import AppConfig


class EditorsApp(AppConfig):
    name = "content.admin"
    label = "editors"
    verbose_name = "Content, for editors"
