"""Working copies: made, changed, renamed, removed. Each save that changes something makes a revision."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from pydantic import ValidationError as StateError

from content import workflow
from content.commands import history, previewing, rows
from content.commands.atomic import command
from content.commands.checks import check_words
from content.commands.originals import note_deletion
from content.errors import Conflict, Fault, Forbidden, Invalid, NotFound, Stale
from content.models.account import Role
from content.models.edition import SHOWN, Edition
from content.models.item import Alias, Item, Revision
from content.models.review import Comment, Deed
from content.permissions import Action, Actor, require
from content.queries import editing, whole
from content.snapshots.rich import rendered
from content.states import STATES, TITLES, Cited, ItemState, PostState
from content.text import identifiers
from content.text.merging import merge_patch
from content.vocabulary import Kind, Stage, Standing

Data = Mapping[str, Any]

# Slugs that would read as something else in an address.
RESERVED = frozenset({"export", "editions", "new"})

# What a guest may write. The byline is the editors', and so is everything that decides where a post stands.
OF_GUESTS = frozenset({"title", "subtitle", "summary", "body"})

# Saves of one person within this time are one revision, as long as nothing refers to it.
FOLDS = timedelta(minutes=10)


@command
def create_item(
    *,
    kind: str,
    data: Data,
    actor: Actor,
    columns: Data | None = None,
    title: str | None = None,
    resolver: editing.Resolver | None = None,
) -> Item:
    """A new working copy of `kind` from plain data (content/states.py), with its first revision.

    Without a slug, one is made from the title (or from `title`, for a kind that has none) and kept free of others.
    `columns` are those of the row that no editor writes (an image's file). Raises Invalid, Conflict, Forbidden.
    """
    require(actor, Action.WRITE, new=True)
    if data.get("standing") == Standing.REJECTED:
        require(actor, Action.REVIEW)
    resolver = resolver or editing.Resolver()
    row: Item = editing.MODELS[_kind(kind)](kind=kind, created_by_id=actor.account_id, **(columns or {}))
    slug = data.get("slug") or _free_slug(kind, title or str(data.get(TITLES.get(kind, "slug")) or ""))
    given = {"language": settings.SITE_LANGUAGE, **data, "slug": slug}
    _save(row, given, actor, resolver)
    resolver.forget(kind, row.slug)
    return row


@command
def update_item(
    *,
    item: Item,
    data: Data,
    actor: Actor,
    columns: Data | None = None,
    resolver: editing.Resolver | None = None,
) -> Item:
    """Replace the fields that `data` names; null takes one back to its default. Without a difference nothing is
    written and no revision is made.

    `columns` are those that no editor writes, as in `create_item`. A slug that the public has seen stays as an alias.
    Raises Invalid, Conflict, Forbidden.
    """
    require(actor, Action.WRITE, owner_id=item.created_by_id, item_id=item.pk)
    _refuse_to_guests(data, actor)
    row: Item = lock_tree(item) if item.kind == Kind.TAG and "parent" in data else lock_item(item)
    if actor.role == Role.GUEST and row.stage in workflow.CLOSED_TO_GUESTS:
        raise Conflict("The editors have taken this post on: nothing can be changed in it now.", code="wrong_stage")
    before = editing.state_of(row)
    if data.get("standing") not in {None, before.get("standing")}:
        require(actor, Action.REVIEW)
    given = before | dict(data)
    if "aliases" not in data:
        given["aliases"] = [alias for alias in before["aliases"] if alias != given["slug"]]
    _save(row, given, actor, resolver or editing.Resolver(), before=before, columns=columns, keep_slug=True)
    return row


@command
def patch_item(*, item: Item, patch: Data, actor: Actor) -> Item:
    """`update_item` with a merge patch (RFC 7396) for its fields: null takes one back to its default.

    Raises Invalid, Conflict, Forbidden.
    """
    before = editing.state_of(lock_item(item))
    return update_item(
        item=item, data={name: merge_patch(before.get(name), value) for name, value in patch.items()}, actor=actor
    )


@command
def restore_revision(*, item: Item, revision: int, actor: Actor) -> Item:
    """The working copy becomes what it was in a revision, its slug apart, and links to what was deleted since: a save
    like any other.

    Raises Invalid, Conflict, Forbidden.
    """
    row = lock_item(item)
    workflow.check("restore", actor, row.stage, owner_id=row.created_by_id, item_id=row.pk)
    found = Revision.objects.filter(item_id=row.pk, number=revision).first()
    if found is None:
        raise Invalid(f"There is no revision {revision}.", errors=[Fault(pointer="/revision", code="unknown_value")])
    past = whole.surviving(row.kind, found.state)
    present = {name: value for name, value in past.items() if name not in {"slug", "aliases"}}
    restored = update_item(item=row, data=present, columns=found.file, actor=actor)
    history.moved(restored, "restore", actor, note=f"revision {revision}")
    return restored


@command
def name_revision(*, item: Item, revision: int, name: str | None, actor: Actor) -> Revision:
    """So that it is found again, and kept as it is. None takes the name away. Raises Invalid, Forbidden."""
    require(actor, Action.WRITE, owner_id=item.created_by_id, item_id=item.pk)
    row = lock_item(item)
    found = Revision.objects.filter(item_id=row.pk, number=revision).first()
    if found is None:
        raise Invalid(f"There is no revision {revision}.", errors=[Fault(pointer="/revision", code="unknown_value")])
    check_words("/name", name)
    found.name = (name or "").strip()[:200] or None
    found.save(update_fields=["name"])
    return found


@command
def hold_all(*, items: Iterable[Item]) -> None:
    """Lock many for what follows in the same transaction, in the order in which everybody does."""
    _lock([item.pk for item in items])


@command
def hold(*, item: Item, saves: int | None) -> Item:
    """Lock an item for what follows in the same transaction, if nobody has saved it since; None takes it as it is.
    Raises Stale, NotFound."""
    row: Item = lock_item(item)
    if saves is not None and row.saves != saves:
        raise Stale(f"Somebody has saved {row} since you read it.")
    return row


def is_unchanged(*, kind: str, before: Data, data: Data, resolver: editing.Resolver | None = None) -> bool:
    """Whether `update_item` with `data` would write nothing, over a last revision that is `before`. Asks for no lock:
    what changes nothing needs none. Raises Invalid."""
    given = {**before, **data}
    if any(before[name] != value for name, value in given.items() if name == "slug"):
        return False
    state = _with_citations(_validated(_kind(kind), given, resolver or editing.Resolver()))
    return state.model_dump(mode="json") == before


@command
def swap_slugs(*, first: Item, second: Item, actor: Actor) -> tuple[Item, Item]:
    """Two items of a kind exchange their slugs, which neither could take from the other alone.

    Publish them together (`publish(items=[first, second])`) for the public to see it at one instant.
    """
    if first.kind != second.kind:
        raise Invalid("Only items of one kind can exchange their slugs.")
    if first.pk == second.pk:
        raise Invalid("An item cannot exchange its slug with itself.")
    for item in (first, second):
        require(actor, Action.WRITE, owner_id=item.created_by_id)
    locked = {item.pk: lock_item(item) for item in sorted((first, second), key=lambda item: item.pk)}
    one, other = locked[first.pk], locked[second.pk]
    old = one.slug, other.slug
    Item.objects.filter(pk=one.pk).update(slug=f"{one.pk}")
    other = _rename(other, old[0], actor)
    one = _rename(one, old[1], actor)
    return one, other


@command
def accept_quote(*, quote: Item, actor: Actor) -> Item:
    """A proposed quote becomes an editor's: from here on it can be published."""
    return _decide(quote, Standing.ACCEPTED, actor)


@command
def reject_quote(*, quote: Item, actor: Actor) -> Item:
    """A proposed quote is kept, so that no later import proposes it again, and can never be published."""
    return _decide(quote, Standing.REJECTED, actor)


@command
def delete_item(*, item: Item, actor: Actor) -> None:
    """Remove a working copy that the public has never seen, revisions included. Raises Conflict for any other.

    What linked to it has a link less, and a revision that says so. That it came from an import stays known.
    """
    workflow.check("delete", actor, item.stage, owner_id=item.created_by_id, item_id=item.pk)
    linking = editing.linking_to(item.pk)
    _lock([item.pk, *linking])
    row = lock_item(item)
    if Edition.objects.filter(item_id=row.pk).exists():
        raise Conflict(f"{row} has been published or is scheduled: withdraw or unschedule it instead.")
    note_deletion(row)
    history.moved(row, "delete", actor)
    previewing.forget(row.pk)
    row.delete()
    for other in Item.objects.filter(pk__in=linking):
        _revise(editing.load(other), actor)


def _decide(quote: Item, standing: Standing, actor: Actor) -> Item:
    require(actor, Action.REVIEW)
    row: Item = lock_item(quote)
    before = editing.state_of(row)
    _save(row, before | {"standing": standing.value}, actor, editing.Resolver(), before=before)
    return row


def _rename(row: Any, slug: str, actor: Actor) -> Any:
    before = editing.state_of(row)
    aliases = [alias for alias in before["aliases"] if alias != slug]
    _save(row, before | {"slug": slug, "aliases": aliases}, actor, editing.Resolver(), before=before)
    return row


def save_state(row: Any, data: Data, actor: Actor, *, stage: Stage) -> None:
    """A locked row becomes this whole state, at this stage, in a revision of its own; nothing, if it is that already.
    Raises Invalid, Conflict."""
    before = editing.state_of(row)
    _save(row, data, actor, editing.Resolver(), before=before, keep_slug=True, stage=stage, folds=False)


def _kind(kind: str) -> str:
    if kind not in editing.MODELS:
        raise Invalid(f"There is no kind “{kind}”.", errors=[Fault(pointer="/kind", code="unknown_kind")])
    return kind


def _lock(ids: Iterable[UUID]) -> None:
    """Hold the items, in the order of their ids. Others may go on linking to them (`no_key`)."""
    list(Item.objects.select_for_update(no_key=True).filter(pk__in=set(ids)).order_by("pk").values_list("pk"))


def lock_item(item: Item) -> Any:
    """The row of the item's kind, held until the transaction ends. Raises NotFound."""
    _lock([item.pk])
    row = editing.MODELS[item.kind].objects.filter(pk=item.pk).first()
    if row is None:
        raise NotFound(f"{item} has been deleted.")
    return row


def lock_tree(tag: Item) -> Any:
    """A tag that gets another parent holds all tags: two of them could make a circle that neither sees."""
    _lock(Item.objects.filter(kind=Kind.TAG).values_list("pk", flat=True))
    return lock_item(tag)


def _free_slug(kind: str, title: str) -> str:
    base = identifiers.slug(title) or kind
    taken = set(Item.objects.filter(kind=kind, slug__startswith=base).values_list("slug", flat=True))
    taken |= RESERVED
    candidates = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
    return next(slug for slug in candidates if slug not in taken)


def _save(
    row: Any,
    given: Data,
    actor: Actor,
    resolver: editing.Resolver,
    *,
    before: dict[str, Any] | None = None,
    columns: Data | None = None,
    keep_slug: bool = False,
    stage: Stage | None = None,
    folds: bool = True,
) -> None:
    state = _with_citations(_validated(row.kind, given, resolver))
    if keep_slug:
        state = _with_old_slug(row, state)
    data = state.model_dump(mode="json")
    is_another_file = rows.replace_columns(row, columns or {})
    if data == before and not is_another_file:
        return
    _check_unique(row, state)
    folded = _folded(row, actor) if folds else None
    rows.set_columns(row, state)
    if row.version and stage is None:
        stage = workflow.edited(row.stage, actor)
    row.stage = stage or row.stage
    row.version += 0 if folded else 1
    row.saves += 1
    _check_columns(row)
    _save_row(row)
    rows.write_lists(row, state)
    _keep(row, data, actor, folded)


def _revise(row: Any, actor: Actor) -> None:
    """A revision of what the row has become without being saved."""
    row.version += 1
    row.saves += 1
    row.save(update_fields=["version", "saves", "saved_at"])
    _keep(row, editing.state_of(row), actor)


def _keep(row: Any, data: dict[str, Any], actor: Actor, folded: Revision | None = None) -> None:
    if folded:
        folded.delete()
    Revision.objects.create(
        item_id=row.pk,
        number=row.version,
        state=data,
        file=rows.file_of(row),
        began_at=(folded.began_at or folded.made_at) if folded else None,
        made_by_id=actor.account_id,
        actor=actor.label,
        address=actor.address,
    )
    previewing.refresh([row.pk])


def _folded(row: Any, actor: Actor) -> Revision | None:
    """The last revision, if this save takes its place: one person's, minutes old, and nothing refers to it."""
    if not (row.version and actor.is_person):
        return None
    last = Revision.objects.filter(item_id=row.pk, number=row.version).first()
    if last is None or (last.actor, last.made_by_id, last.name) != (actor.label, actor.account_id, None):
        return None
    if timezone.now() - (last.began_at or last.made_at) >= FOLDS:
        return None
    referring = (
        Edition.objects.filter(revision_id=last.pk),
        Comment.objects.filter(item_id=row.pk, revision=last.number),
        Deed.objects.filter(item_id=row.pk, revision=last.number),
    )
    return None if any(found.exists() for found in referring) else last


def _refuse_to_guests(data: Data, actor: Actor) -> None:
    """Whatever decides where a post stands, and the byline, is the editors'."""
    if actor.role != Role.GUEST:
        return
    if refused := sorted(set(data) - OF_GUESTS):
        faults = [Fault(pointer=f"/{name}", code="forbidden", detail="An editor looks after this.") for name in refused]
        raise Forbidden("A guest writes title, subtitle, summary and body.", errors=faults)


def _validated(kind: str, given: Data, resolver: editing.Resolver) -> ItemState:
    """A field that is null has its default: what cannot be null has one, or is required."""
    present = {name: value for name, value in given.items() if value is not None}
    try:
        return STATES[kind].model_validate(present, context={"resolve": resolver, "kind": kind})
    except StateError as error:
        raise Invalid(
            f"The {kind} has fields that cannot be saved.",
            errors=[_fault(fault) for fault in error.errors()],
        ) from error


def _fault(fault: Mapping[str, Any]) -> Fault:
    pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in fault["loc"])
    code = {"extra_forbidden": "unknown_field", "missing": "required"}.get(fault["type"], fault["type"])
    return Fault(pointer=pointer, code=code, detail=fault["msg"])


def _with_old_slug(row: Item, state: ItemState) -> ItemState:
    """A slug that is given up stays an alias when it was public and that was not suppressed."""
    if state.slug == row.slug or row.slug in state.aliases:
        return state
    public = Edition.objects.filter(item_id=row.pk, slug=row.slug, change__isnull=False, suppressed_at=None)
    seen = public.filter(state__in=SHOWN)
    return state.model_copy(update={"aliases": [*state.aliases, row.slug]}) if seen.exists() else state


def _with_citations(state: ItemState) -> ItemState:
    """The keys that the text cites, in its order, each bound; then the works that are listed only.

    A key is bound as given, else to the reference of that key.
    """
    if not isinstance(state, PostState):
        return state
    given = {cited.key: cited for cited in state.citations}
    cited = list(dict.fromkeys(place["key"] for place in rendered(state.body, state.slug).citations))
    known = editing.references_by_key(list({*cited, *given}))
    references = {key: (given[key].reference if key in given else None) or known.get(key) for key in {*cited, *given}}
    listed = [key for key, entry in given.items() if entry.listed and key not in cited]
    entries = [{"key": key, "reference": references[key], "listed": key in listed} for key in [*cited, *listed]]
    # The links have been resolved already: what is put in place here needs no second validation.
    made = [Cited.model_construct(**entry) for entry in entries]
    return state.model_copy(update={"citations": made})


def _slug_taken(slug: str) -> Conflict:
    fault = Fault(pointer="/slug", code="slug_taken", detail="Another item has this slug.")
    return Conflict(f"The slug “{slug}” is taken.", code="slug_taken", errors=[fault])


def _check_unique(row: Any, state: ItemState) -> None:
    """One sentence for what the database would refuse with a constraint's name."""
    others = Item.objects.filter(kind=row.kind).exclude(pk=row.pk)
    if state.slug in RESERVED or others.filter(slug=state.slug).exists():
        raise _slug_taken(state.slug)
    for alias in Alias.objects.filter(kind=row.kind, value__in=state.aliases).exclude(item_id=row.pk):
        position = state.aliases.index(alias.value)
        fault = Fault(pointer=f"/aliases/{position}", code="alias_taken", detail="Another item has this alias.")
        raise Conflict(f"The alias “{alias.value}” is taken.", code="alias_taken", errors=[fault])
    _check_tree(row, state)


def _check_tree(row: Item, state: ItemState) -> None:
    """A tag cannot be its own ancestor."""
    if row.kind != Kind.TAG:
        return
    parent, seen = getattr(state, "parent", None), set()
    while parent and parent not in seen:
        if parent == str(row.pk):
            fault = Fault(pointer="/parent", code="loop", detail="A tag cannot be below itself.")
            raise Invalid("The tag would be its own ancestor.", errors=[fault])
        seen.add(parent)
        parent = editing.plain(editing.load(Item.objects.get(pk=parent)).parent_id)


def _save_row(row: Any) -> None:
    """The database holds the constraints. Asking it for each of them beforehand would take longer than all else, so
    that is done to say which one it was."""
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        _check_columns(row, with_constraints=True)
        raise


def _check_columns(row: Any, *, with_constraints: bool = False) -> None:
    """The model's own rules (lengths, choices, constraints), as faults instead of database errors."""
    try:
        row.full_clean(exclude=["item_ptr", "created_by"], validate_unique=False, validate_constraints=with_constraints)
        if with_constraints:
            row.validate_unique()
    except ValidationError as error:
        if any(fault.code == "unique_together" for fault in error.error_dict.get("__all__", [])):
            raise _slug_taken(row.slug) from error
        faults = [
            Fault(pointer="" if name == "__all__" else f"/{name}", code="invalid", detail=" ".join(messages))
            for name, messages in error.message_dict.items()
        ]
        raise Invalid(f"The {row.kind} has fields that cannot be saved.", errors=faults) from error
