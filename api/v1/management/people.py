"""Who has a say in a working copy: comments, and the guests that are invited to write it."""

from typing import Any

from api.protocol.problems import Problem
from api.v1.management import lists, shapes, working
from api.v1.management.views import Asked, Document, Managing, Operation, Said
from content.commands import inviting, review
from content.models.invitation import Invitation
from content.models.review import Comment
from content.permissions import Action, require
from content.queries import invitations
from content.queries.editing import as_id


class Comments(Managing):
    operations = {
        "list": Operation("listComments", Action.READ, shapes.CommentPage, takes=lists.TAKES, guests=True),
        "create": Operation("addComment", Action.COMMENT, shapes.CommentCard, shapes.Commenting, 201, repeats=True),
        "partial_update": Operation("resolveComment", Action.COMMENT, shapes.CommentCard, shapes.Resolving),
    }

    def list(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.reviewed(asked.actor, kinds, name)
        found = Comment.objects.filter(item_id=row.pk).order_by("-pk")
        return Said(lists.paged(asked, found, lambda rows: [_comment(one) for one in rows]))

    def create(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.found(asked.actor, kinds, name)
        made = review.comment(item=row, text=asked.body.text, revision=asked.body.revision, actor=asked.actor)
        return Said(_comment(made))

    def partial_update(self, asked: Asked, kinds: str, name: str, id_: str) -> Said:
        row = working.found(asked.actor, kinds, name)
        found = _of(Comment, row, id_)
        return Said(_comment(review.resolve_comment(comment=found, resolved=asked.body.resolved, actor=asked.actor)))


class Invitations(Managing):
    operations = {
        "list": Operation("listInvitations", Action.INVITE, shapes.InvitationPage, takes=lists.TAKES),
        "create": Operation(
            "invite", Action.INVITE, shapes.InvitationCard, shapes.Inviting, 201, repeats=True, secrets=("token", "url")
        ),
        "destroy": Operation("revokeInvitation", Action.INVITE),
    }

    def list(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.found(asked.actor, kinds, name)
        require(asked.actor, Action.INVITE, owner_id=row.created_by_id, item_id=row.pk)
        found = Invitation.objects.filter(item_id=row.pk).order_by("-pk")
        return Said(lists.paged(asked, found, lambda rows: [_invitation(one) for one in rows]))

    def create(self, asked: Asked, kinds: str, name: str) -> Said:
        row = working.found(asked.actor, kinds, name)
        sent = asked.body
        made = inviting.invite(
            item=row, name=sent.name, email=sent.email, expires_at=sent.expires_at, actor=asked.actor
        )
        token = invitations.link_of(made)
        return Said(_invitation(made) | {"token": token, "url": invitations.address_of(made)})

    def destroy(self, asked: Asked, kinds: str, name: str, id_: str) -> Said:
        row = working.found(asked.actor, kinds, name)
        inviting.revoke_invitation(invitation=_of(Invitation, row, id_), actor=asked.actor)
        return Said(None)


def _of(model: Any, row: Any, id_: str) -> Any:
    found = model.objects.filter(item_id=row.pk, pk=as_id(id_)).first() if as_id(id_) else None
    if found is None:
        raise Problem("not_found", f"There is no such {model.__name__.lower()} here.")
    return found


def _comment(one: Comment) -> Document:
    told = {name: getattr(one, name) for name in ("revision", "text", "actor", "resolved_by")}
    times = {name: working.instant(getattr(one, name)) for name in ("made_at", "resolved_at")}
    return {"id": str(one.pk), **told, **times}


def _invitation(one: Invitation) -> Document:
    told = {name: getattr(one, name) for name in ("name", "email", "made_by")}
    names = ("made_at", "expires_at", "opened_at", "revoked_at", "used_at")
    times = {name: working.instant(getattr(one, name)) for name in names}
    return {"id": str(one.pk), **told, **times, "url": None, "token": None}
