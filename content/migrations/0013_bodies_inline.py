"""PostgreSQL keeps a text of more than two kilobytes in a table of its own, in pieces, whose index is another one to read
for each document. Bodies, compressed, mostly find room in their own rows. Those that are there already stay where they
are until they are written anew.
"""

from django.db import migrations


def inline(apps, schema_editor):
    _store(schema_editor, "MAIN")


def apart(apps, schema_editor):
    _store(schema_editor, "EXTENDED")


def _store(schema_editor, storage):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER TABLE content_body ALTER COLUMN parts SET STORAGE {storage}")


class Migration(migrations.Migration):
    dependencies = [("content", "0012_translated_edges")]

    operations = [migrations.RunPython(inline, apart)]
