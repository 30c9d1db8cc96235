"""Where an imported item came from, kept beside it, and after it was deleted. What importers make of it is theirs."""

import hashlib

from content.commands.atomic import command
from content.errors import Fault, Invalid
from content.models.item import Deletion, Item, Original
from content.permissions import Action, Actor, require

LONGEST = 500  # characters of a source's name, as the column has it


@command
def keep_original(*, item: Item, source: str, content: bytes, actor: Actor) -> Original:
    """Note the bytes that an item was made from, and the version that it has now; an older note is replaced.

    `source` names them, the same in every import, in at most 500 characters (LONGEST). Raises Invalid, Forbidden.
    """
    require(actor, Action.OPERATE)
    _check_source(source)
    kept = {"source": source, "digest": digest(content), "content": content, "version": item.version}
    original = Original(item_id=item.pk, **kept)
    changing = [*kept, "imported_at"]
    Original.objects.bulk_create([original], update_conflicts=True, unique_fields=["item"], update_fields=changing)
    return original


@command
def move_original(*, item: Item, source: str, actor: Actor) -> None:
    """What an item was made from is called otherwise now; all else of the note stays. Raises Invalid, Forbidden."""
    require(actor, Action.OPERATE)
    _check_source(source)
    Original.objects.filter(item_id=item.pk).update(source=source)


def note_deletion(item: Item) -> None:
    """That an imported item is about to be deleted. Called by authoring.py, within its transaction."""
    source = Original.objects.filter(item_id=item.pk).values_list("source", flat=True).first()
    if source is not None:
        Deletion.objects.update_or_create(source=source, kind=item.kind, defaults={"slug": item.slug})


@command
def forget_deletion(*, source: str, kind: str, actor: Actor) -> None:
    """What was deleted has been made again. Raises Forbidden."""
    require(actor, Action.OPERATE)
    Deletion.objects.filter(source=source, kind=kind).delete()


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal: what tells whether a source has changed."""
    return hashlib.sha256(content).hexdigest()


def _check_source(source: str) -> None:
    if not 0 < len(source) <= LONGEST:
        fault = Fault(pointer="/source", code="out_of_range", detail=f"1 to {LONGEST} characters")
        raise Invalid("The name of the source cannot be kept.", errors=[fault])
