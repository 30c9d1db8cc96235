"""Revisions of images keep the file: an image may get another one, and an older revision still shows its own.
And what is deleted of what an import made is noted, so that the next import does not make it anew."""

from typing import Any

from django.db import migrations, models

import content.models.fields

KINDS = [
    *[("post", "Post"), ("author", "Author"), ("event", "Event"), ("quote", "Quote")],
    *[("reference", "Reference"), ("tag", "Tag"), ("image", "Image")],
]
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
        migrations.CreateModel(
            name="Deletion",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=content.models.fields.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("source", models.CharField(max_length=500)),
                ("kind", models.CharField(choices=KINDS, max_length=10)),
                ("slug", models.CharField(max_length=200)),
                ("deleted_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("source", "kind"), name="deletion_unique"),
                ]
            },
        ),
    ]
