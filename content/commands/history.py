"""What is done to items, written down in the transaction that does it (content/models/review.py)."""

from collections.abc import Iterable, Mapping
from typing import Any

from content.models.item import Item
from content.models.review import Deed
from content.permissions import Actor
from content.vocabulary import Stage


def moved(item: Item, action: str, actor: Actor, *, after: str | None = None, note: str | None = None) -> None:
    """An item takes a step of its way (content/workflow.py). `after` None leaves it where it is."""
    all_moved([item], action, actor, after=after, note=note)


def all_moved(
    items: Iterable[Item],
    action: str,
    actor: Actor,
    *,
    after: str | None = None,
    note: str | None = None,
    terms: Mapping[str, Any] | None = None,
) -> None:
    """The same for several, which were read under a lock. `terms` is what else it was done with."""
    found = list(items)
    Deed.objects.bulk_create(
        [
            Deed(
                item_id=item.pk,
                kind=item.kind,
                slug=item.slug,
                action=action,
                before=item.stage,
                after=after or item.stage,
                revision=item.version,
                actor=actor.label,
                account_id=actor.account_id,
                address=actor.address,
                note=note,
                terms={name: value for name, value in (terms or {}).items() if value is not None},
            )
            for item in found
        ],
        batch_size=1000,
    )
    if after:
        Item.objects.filter(pk__in=[item.pk for item in found if item.stage != after]).update(stage=after)
        for item in found:
            item.stage = Stage(after)
