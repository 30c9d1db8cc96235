"""Where unpublished words are: one that nothing public holds, planted wherever the public must not look."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from content.commands import publishing
from content.models.item import Item
from content.permissions import SYSTEM
from tests.filling import full, make_full, publish_site, withdraw
from tests.making import change, make, make_image, publish

# Every planted word begins with this.
CANARY = "quillow"
EVERY_KIND = ("tag", "image", "author", "event", "reference", "quote", "post")
LATER = timedelta(days=30)


def plant() -> dict[str, list[Item]]:
    """By place, an item of each kind with the canary in every field that holds text. A public site surrounds them."""
    site = publish_site()
    planted = {place: [make_of(kind, f"{CANARY}{place}") for kind in EVERY_KIND] for place, make_of in PLACES.items()}
    planted["proposal"] = [make_full("quote", f"{CANARY}proposal", standing="proposed")]
    planted["rejected"] = [make_full("quote", f"{CANARY}rejected", standing="rejected")]
    _name_them(site, planted)
    return planted


def _name_them(site: dict[str, Item], planted: dict[str, list[Item]]) -> None:
    """Public items name unpublished ones wherever publishing does not take them along, by their ids."""
    draft = planted["draft"][EVERY_KIND.index("post")]
    proposals = [planted[place][0] for place in ("proposal", "rejected")]
    embeds = "\n\n".join(f"::: quote {quote.pk}\n:::" for quote in proposals)
    body = f"[there](post:{draft.pk})\n\n{embeds}"
    change(site["quote"], source={"post": str(draft.pk)}, translation_of=str(proposals[0].pk))
    change(site["post"], body=body, translation_of=str(draft.pk))
    publish(site["post"], site["quote"])


def draft(kind: str, word: str) -> Item:
    """Never published."""
    return make_full(kind, word)


def changed(kind: str, word: str) -> Item:
    """Public, and edited since, its slug too."""
    item = _calm(kind, word)
    publish(item)
    return change(item, **full(kind, word))


def scheduled(kind: str, word: str) -> Item:
    item = make_full(kind, word)
    publish(item, at=timezone.now() + LATER)
    return item


def scheduled_change(kind: str, word: str) -> Item:
    """Public, with its next edition scheduled and its withdrawal after that."""
    item = _calm(kind, word)
    publish(item)
    change(item, **full(kind, word))
    publish(item, at=timezone.now() + LATER, note=f"Noted {word}")
    withdraw(item, "notice", explanation=f"Explained {word}", at=timezone.now() + 2 * LATER)
    return item


def unscheduled(kind: str, word: str) -> Item:
    item = scheduled(kind, word)
    publishing.unschedule(item=item, actor=SYSTEM)
    return item


def revised(kind: str, word: str) -> Item:
    """Public, with the word in an older revision only."""
    item = _calm(kind, word)
    calm = _calm_again(item, kind, word)
    change(item, **full(kind, word))
    change(item, **calm)
    publish(item)
    return item


def suppressed(kind: str, word: str) -> Item:
    """Public, with the word in an edition that was erased. Its slug never had it."""
    item = _calm(kind, word)
    calm = _calm_again(item, kind, word)
    change(item, **full(kind, word) | {"slug": item.slug})
    publish(item)
    change(item, **calm)
    publish(item)
    publishing.suppress(item=item, edition=1, reason=f"Names {word}", actor=SYSTEM)
    return item


def gone(kind: str, word: str) -> Item:
    """Public once, and withdrawn. Its addresses never had the word: that they are gone is told to whoever asks, and
    listed among the redirects."""
    item = make_full(kind, word, slug=f"calm-gone-{kind}", aliases=[])
    publish(item)
    withdraw(item, "gone")
    return item


PLACES = {
    "draft": draft,
    "changed": changed,
    "scheduled": scheduled,
    "later": scheduled_change,
    "unscheduled": unscheduled,
    "revised": revised,
    "suppressed": suppressed,
    "gone": gone,
}


def _calm(kind: str, word: str) -> Item:
    slug = f"calm-{word.removeprefix(CANARY)}-{kind}"
    return make_image(slug=slug) if kind == "image" else make(kind, slug=slug)


def _calm_again(item: Item, kind: str, word: str) -> dict[str, Any]:
    """What takes the word out of every field again."""
    return full(kind, word.replace(CANARY, "calm")) | {"slug": item.slug, "aliases": []}
