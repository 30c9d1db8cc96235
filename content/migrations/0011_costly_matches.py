"""PostgreSQL does not count what it costs to read the tokens of a text, nor how rare a word is that is not among the most
common ones. So it would walk along all texts, from the latest on, for a word that few have. A condition that is always
true, and said to be costly, tells it: it walks for common words, and goes by the index of tokens for all others.
"""

from django.db import migrations

COSTLY = """
    CREATE FUNCTION commonplace_costly(bigint) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE COST 400
    AS 'BEGIN RETURN true; END'
"""


def statement(sql):
    def run(apps, schema_editor):
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(sql)

    return run


class Migration(migrations.Migration):
    dependencies = [("content", "0010_compression")]

    operations = [migrations.RunPython(statement(COSTLY), statement("DROP FUNCTION commonplace_costly(bigint)"))]
