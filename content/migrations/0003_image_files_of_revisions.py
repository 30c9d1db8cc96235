"""Revisions of images keep the file: an image may get another one, and an older revision still shows its own."""

from typing import Any

from django.db import migrations

import content.models.fields

FILE = ("file", "share_file", "media_type", "digest", "width", "height", "thumbhash", "colour")


def fill(apps: Any, _schema: Any) -> None:
    """Until now an image had one file, and all of its revisions that one."""
    revisions = apps.get_model("content", "Revision").objects
    for columns in apps.get_model("content", "Image").objects.values("pk", *FILE).iterator(chunk_size=500):
        revisions.filter(item_id=columns.pop("pk")).update(file=columns)


class Migration(migrations.Migration):
    dependencies = [("content", "0002_intervals")]

    operations = [
        migrations.AddField(
            model_name="revision",
            name="file",
            field=content.models.fields.PlainData(null=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
