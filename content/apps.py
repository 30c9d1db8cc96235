"""The content app. It makes sure that the log's head exists, whatever emptied the database."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ContentApp(AppConfig):
    name = "content"
    verbose_name = "Content"

    def ready(self) -> None:
        from content.models.edition import ensure_head

        post_migrate.connect(ensure_head, sender=self)
