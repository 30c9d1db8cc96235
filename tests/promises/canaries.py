"""Where unpublished words are: one that nothing public holds, planted wherever the public must not look."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from content.commands import authoring, correcting, inviting, publishing, review
from content.models.account import Role
from content.models.invitation import Invitation
from content.models.item import Item
from content.permissions import SYSTEM
from content.queries import invitations
from tests.filling import full, make_full, publish_site, withdraw
from tests.making import change, make, make_image, person, publish
from tests.managing import of_item, owned, with_key

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
    planted["written"] = plant_writing()
    _name_them(site, planted)
    return planted


def plant_posts() -> list[Item]:
    """The same in posts alone: what they are made of is shown to all who write some."""
    publish_site()
    return [*(make_of("post", f"{CANARY}{place}") for place, make_of in PLACES.items()), *plant_writing()]


def plant_writing() -> list[Item]:
    """Posts that people work on: the canary in what is said of them, in who is invited, in mail that waits, in what is
    kept of an answer, and in saves that are not public."""
    person("reader")  # an editor, who is told by mail
    return [make_of("post", f"{CANARY}{place}") for place, make_of in WRITING.items()]


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


def discussed(kind: str, word: str) -> Item:
    """Public, and said to be wrong in every way in which something can be said."""
    ada, author = person("ada"), person("author", Role.CONTRIBUTOR)
    item = owned(_calm(kind, word), author.label)
    publish(item)
    change(item, title="Calmer")
    authoring.name_revision(item=item, revision=2, name=f"Named {word}", actor=ada)
    review.submit(item=item, note=f"Submitted {word}", actor=ada)
    review.request_changes(item=item, note=f"Asked {word}", actor=ada)
    review.approve(item=item, note=f"Approved {word}", actor=ada)
    review.resolve_comment(comment=review.comment(item=item, text=f"Said {word}", actor=ada), actor=ada)
    with_key("write").post(f"{of_item(item)}comments/", {"text": f"Kept {word}"}, 201, Idempotency_Key="once")
    return item


def folded(kind: str, word: str) -> Item:
    """Public, with a save that another took the place of."""
    item = _calm(kind, word)
    publish(item)
    for title in (f"First {word}", f"Second {word}"):
        authoring.update_item(item=item, data={"title": title}, actor=person("ada"))
    return item


def corrected(kind: str, word: str) -> Item:
    """Public, and corrected beside a half-done rewrite."""
    item = _calm(kind, word)
    publish(item)
    authoring.update_item(item=item, data=full(kind, word), actor=person("ada"))
    found = correcting.correct(item=item, patch={"title": "Right"}, actor=SYSTEM)
    assert found.conflicts == ["/title"]
    return found.item


def guest(kind: str, word: str) -> Item:
    """Written and submitted by a guest."""
    item = _calm(kind, word)
    invitation = inviting.invite(item=item, name=f"Guest {word}", email=f"{word}@example.org", actor=SYSTEM)
    writing = invitations.guest(invitation)
    data = {name: f"{name} {word}" for name in authoring.OF_GUESTS}
    authoring.update_item(item=item, data=data, actor=writing)
    review.submit(item=item, note=f"Ready {word}", actor=writing)
    return item


def link_to(item: Item) -> str:
    """A guest's link that opens it."""
    return invitations.link_of(Invitation.objects.get(item=item))


WRITING = {"discussed": discussed, "folded": folded, "corrected": corrected, "guest": guest}

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
