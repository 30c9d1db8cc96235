"""The search index. What was published before is not in it yet: `manage.py reissue --search` makes it.

On SQLite, an FTS5 table that triggers keep in step with the entries. A later migration that makes SQLite rebuild the
entries' table must write the triggers anew: tests/content/models/test_search.py would fail.
"""

import content.models.search
import django.db.models.deletion
from django.db import migrations, models

# The tokens are words already: nothing is folded, and what the tokenizer would split at is listed (tokens.py). Prefixes
# are those of two and three letters after the number of the field.
FTS5 = """
    CREATE VIRTUAL TABLE content_searchtokens USING fts5(
        tokens, content='content_searchentry', content_rowid='place', columnsize=0, prefix='3 4',
        tokenize="ascii tokenchars '~@=_'"
    )
"""

INTO = "INSERT INTO content_searchtokens(rowid, tokens) VALUES (NEW.place, NEW.tokens)"
OUT_OF = """
    INSERT INTO content_searchtokens(content_searchtokens, rowid, tokens) VALUES ('delete', OLD.place, OLD.tokens)
"""


def trigger(event: str, name: str, *statements: str) -> str:
    return f"CREATE TRIGGER {name} AFTER {event} ON content_searchentry BEGIN {'; '.join(statements)}; END"


STATEMENTS = {
    "postgresql": ["CREATE INDEX search_tokens ON content_searchentry USING gin (tokens)"],
    "sqlite": [
        FTS5,
        trigger("INSERT", "search_insert", INTO),
        trigger("DELETE", "search_delete", OUT_OF),
        trigger("UPDATE OF place, tokens", "search_update", OUT_OF, INTO),
    ],
}

# With the entries' table go its triggers and its indexes.
UNDO = {"postgresql": [], "sqlite": ["DROP TABLE content_searchtokens"]}


def forwards(apps, schema_editor):
    for statement in STATEMENTS[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def backwards(apps, schema_editor):
    for statement in UNDO[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [
        ('content', '0003_image_files_and_deletions'),
    ]

    operations = [
        migrations.CreateModel(
            name='SearchEntry',
            fields=[
                ('edition', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='search_entry', serialize=False, to='content.edition')),
                ('place', models.BigIntegerField(unique=True)),
                ('analyser', models.PositiveSmallIntegerField()),
                ('until', models.DateTimeField(null=True)),
                ('tokens', content.models.search.TokensField()),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('until__isnull', False)), fields=['until'], name='search_until')],
            },
        ),
        migrations.RunPython(forwards, backwards),
    ]
