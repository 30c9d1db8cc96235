"""No two editions of an item overlap in time, and no two shown editions of a kind have a slug at the same time.

An exclusion constraint on PostgreSQL, triggers on SQLite, which has no such constraints. A later migration that makes
SQLite rebuild the edition table must write the triggers anew: tests/content/models/test_edition.py would fail.
"""

from django.db import migrations

POSTGRESQL = [
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    """
    ALTER TABLE content_edition ADD CONSTRAINT edition_no_overlap EXCLUDE USING gist (
        item_id WITH =, tstzrange(visible_from, visible_until) WITH &&
    )
    """,
    """
    ALTER TABLE content_edition ADD CONSTRAINT edition_slug_exclusive EXCLUDE USING gist (
        kind WITH =, slug WITH =, tstzrange(visible_from, visible_until) WITH &&
    ) WHERE (state IN ('published', 'withdrawn'))
    """,
]

OVERLAPS = """
    (other.visible_until IS NULL OR other.visible_until > NEW.visible_from)
    AND (NEW.visible_until IS NULL OR other.visible_from < NEW.visible_until)
"""


# The unary plus keeps a column out of the choice of an index: without statistics SQLite would take `edition_label`
# (kind, state) for as good as `edition_slug` (kind, slug), and read all of a kind at every write.
def trigger(event: str, name: str) -> str:
    return f"""
    CREATE TRIGGER {name} BEFORE {event} ON content_edition
    BEGIN
        SELECT RAISE(ABORT, 'edition_no_overlap') WHERE EXISTS (
            SELECT 1 FROM content_edition other
            WHERE other.item_id = NEW.item_id AND other.id <> NEW.id AND {OVERLAPS}
        );
        SELECT RAISE(ABORT, 'edition_slug_exclusive') WHERE NEW.state IN ('published', 'withdrawn') AND EXISTS (
            SELECT 1 FROM content_edition other
            WHERE other.kind = NEW.kind AND other.slug = NEW.slug AND other.id <> NEW.id
            AND +other.state IN ('published', 'withdrawn') AND {OVERLAPS}
        );
    END
    """


SQLITE = [
    trigger("INSERT", "edition_interval_insert"),
    trigger("UPDATE OF item_id, kind, slug, state, visible_from, visible_until", "edition_interval_update"),
]

STATEMENTS = {"postgresql": POSTGRESQL, "sqlite": SQLITE}

UNDO = {
    "postgresql": [
        "ALTER TABLE content_edition DROP CONSTRAINT edition_no_overlap",
        "ALTER TABLE content_edition DROP CONSTRAINT edition_slug_exclusive",
    ],
    "sqlite": ["DROP TRIGGER edition_interval_insert", "DROP TRIGGER edition_interval_update"],
}


def forwards(apps, schema_editor):
    for statement in STATEMENTS[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def backwards(apps, schema_editor):
    for statement in UNDO[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("content", "0001_tables")]

    operations = [migrations.RunPython(forwards, backwards)]
