"""Stages, revisions with names, comments, histories and invitations.

What is public, or scheduled, as it is saved is at the stage PUBLISHED; all else is a draft. Rows of a history cannot be
changed: triggers refuse it.
"""

import content.models.fields
import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Now

TRIGGERS = {
    "postgresql": [
        """
        CREATE FUNCTION content_deed_stays() RETURNS trigger AS $$
        BEGIN RAISE EXCEPTION 'deed_stays'; END
        $$ LANGUAGE plpgsql
        """,
        "CREATE TRIGGER deed_stays BEFORE UPDATE ON content_deed FOR EACH ROW EXECUTE FUNCTION content_deed_stays()",
    ],
    "sqlite": [
        "CREATE TRIGGER deed_stays BEFORE UPDATE ON content_deed BEGIN SELECT RAISE(ABORT, 'deed_stays'); END",
    ],
}
UNDO = {
    "postgresql": ["DROP TRIGGER deed_stays ON content_deed", "DROP FUNCTION content_deed_stays"],
    "sqlite": ["DROP TRIGGER deed_stays"],
}


def guard(apps, schema_editor):
    for statement in TRIGGERS[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def unguard(apps, schema_editor):
    for statement in UNDO[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def settle(apps, schema_editor):
    item, revision, edition = (apps.get_model("content", name) for name in ("Item", "Revision", "Edition"))
    using = schema_editor.connection.alias
    lasting = edition.objects.filter(
        Q(visible_until=None) | Q(visible_until__gt=Now()) | Q(change=None), revision_id=OuterRef("pk")
    )
    shown = revision.objects.filter(Exists(lasting), number=F("item__version")).values("item_id")
    item.objects.using(using).filter(pk__in=shown).update(stage="published")
    item.objects.using(using).update(saves=F("version"))


class Migration(migrations.Migration):

    dependencies = [
        ('content', '0006_count_index'),
    ]

    operations = [
        migrations.CreateModel(
            name='Comment',
            fields=[
                ('id', models.UUIDField(default=content.models.fields.new_id, editable=False, primary_key=True, serialize=False)),
                ('revision', models.PositiveIntegerField()),
                ('text', models.TextField()),
                ('made_at', models.DateTimeField(auto_now_add=True)),
                ('actor', models.CharField(max_length=200)),
                ('account_id', models.UUIDField(blank=True, null=True)),
                ('resolved_at', models.DateTimeField(blank=True, null=True)),
                ('resolved_by', models.CharField(blank=True, max_length=200, null=True)),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.CreateModel(
            name='Deed',
            fields=[
                ('id', models.UUIDField(default=content.models.fields.new_id, editable=False, primary_key=True, serialize=False)),
                ('item_id', models.UUIDField()),
                ('kind', models.CharField(choices=[('post', 'Post'), ('author', 'Author'), ('event', 'Event'), ('quote', 'Quote'), ('reference', 'Reference'), ('tag', 'Tag'), ('image', 'Image')], max_length=10)),
                ('slug', models.CharField(max_length=200)),
                ('action', models.CharField(max_length=20)),
                ('before', models.CharField(choices=[('draft', 'Draft'), ('submitted', 'Submitted'), ('changes_requested', 'Changes Requested'), ('approved', 'Approved'), ('published', 'Published')], max_length=17, null=True)),
                ('after', models.CharField(choices=[('draft', 'Draft'), ('submitted', 'Submitted'), ('changes_requested', 'Changes Requested'), ('approved', 'Approved'), ('published', 'Published')], max_length=17, null=True)),
                ('revision', models.PositiveIntegerField(null=True)),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('actor', models.CharField(max_length=200)),
                ('account_id', models.UUIDField(null=True)),
                ('address', models.GenericIPAddressField(null=True)),
                ('note', models.TextField(null=True)),
                ('terms', content.models.fields.PlainData(default=dict)),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.CreateModel(
            name='Invitation',
            fields=[
                ('id', models.UUIDField(default=content.models.fields.new_id, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=200)),
                ('email', models.EmailField(max_length=254)),
                ('made_at', models.DateTimeField(auto_now_add=True)),
                ('made_by', models.CharField(max_length=200)),
                ('account_id', models.UUIDField(null=True)),
                ('expires_at', models.DateTimeField()),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('used_at', models.DateTimeField(blank=True, null=True)),
                ('opened_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['id'],
            },
        ),
        migrations.AddField(
            model_name='item',
            name='saves',
            field=models.PositiveIntegerField(default=0, editable=False),
        ),
        migrations.AddField(
            model_name='item',
            name='stage',
            field=models.CharField(choices=[('draft', 'Draft'), ('submitted', 'Submitted'), ('changes_requested', 'Changes Requested'), ('approved', 'Approved'), ('published', 'Published')], default='draft', editable=False, max_length=17),
        ),
        migrations.AddField(
            model_name='revision',
            name='address',
            field=models.GenericIPAddressField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='revision',
            name='began_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='revision',
            name='name',
            field=models.CharField(blank=True, max_length=200, null=True),
        ),
        migrations.AddConstraint(
            model_name='item',
            constraint=models.CheckConstraint(condition=models.Q(('stage__in', ['draft', 'submitted', 'changes_requested', 'approved', 'published'])), name='item_stage_known'),
        ),
        migrations.AddField(
            model_name='comment',
            name='item',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='comments', to='content.item'),
        ),
        migrations.AddIndex(
            model_name='deed',
            index=models.Index(fields=['item_id', 'id'], name='deed_item'),
        ),
        migrations.AddConstraint(
            model_name='deed',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['post', 'author', 'event', 'quote', 'reference', 'tag', 'image'])), name='deed_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='deed',
            constraint=models.CheckConstraint(condition=models.Q(('action', ''), _negated=True), name='deed_action_not_empty'),
        ),
        migrations.AddField(
            model_name='invitation',
            name='item',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='invitations', to='content.item'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='comment_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('resolved_at__isnull', True), ('resolved_by__isnull', True)), models.Q(('resolved_at__isnull', False), ('resolved_by__isnull', False)), _connector='OR'), name='comment_resolved_by_somebody'),
        ),
        migrations.AddConstraint(
            model_name='invitation',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='invitation_name_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='invitation',
            constraint=models.CheckConstraint(condition=models.Q(('expires_at__gt', models.F('made_at'))), name='invitation_expires_later'),
        ),
        migrations.RunPython(settle, migrations.RunPython.noop),
        migrations.RunPython(guard, unguard),
    ]
