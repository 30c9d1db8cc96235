"""The page of an invited guest, who has no account: one post to write, and nothing else.

The link is in the address once. It is put into a cookie that only this page is sent, and the address that is left says
nothing. That cookie comes from no other site's page (SameSite), and each form carries a mark of the link besides.
"""

from collections.abc import Mapping

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

from content import workflow
from content.admin.editing import SAVES, presented, save, warned
from content.admin.forms import GUEST
from content.admin.inputs import typed
from content.admin.pages import page, status_of
from content.commands import inviting, review
from content.commands.atomic import command
from content.errors import Conflict, Forbidden, Invalid, Refused
from content.models.invitation import Invitation
from content.models.review import Comment
from content.permissions import Actor
from content.queries import editing
from content.queries.invitations import LinkRefused, guest
from content.queries.standing import standing

COOKIE = "commonplace_guest"
MARK = "guest"
# What is over is gone; what is no whole link is not let in.
STATUS = {"invitation_unknown": 401}


def come_in(request: HttpRequest, link: str) -> HttpResponse:
    """From the invitation: the link is kept, and leaves the address. The page goes on by itself, and is no redirect: a
    cookie that is for this site only would not be sent after one that began at another, such as that of a mailbox."""
    try:
        invitation = inviting.open_link(link)
    except LinkRefused as refused:
        return _refused(request, refused)
    response = _private(page(request, "content/admin/opening", "Your invitation"))
    response.set_cookie(
        COOKIE,
        link,
        expires=invitation.expires_at,
        path=reverse("guest:write"),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return response


def write(request: HttpRequest) -> HttpResponse:
    link = request.COOKIES.get(COOKIE, "")
    try:
        invitation = inviting.open_link(link)
    except LinkRefused as refused:
        return _refused(request, refused, known=bool(link))
    actor = guest(invitation, address=getattr(request, "client_address", None))
    if request.method != "POST":
        return _shown(request, invitation, actor)
    texts = typed(request.POST)
    if not constant_time_compare(texts.get(MARK, ""), _mark(link)):
        raise Forbidden("This form is not from here, or of another invitation. Open the link again.")
    return _saved(request, invitation, actor, texts)


def _saved(request: HttpRequest, invitation: Invitation, actor: Actor, texts: Mapping[str, str]) -> HttpResponse:
    try:
        _save(invitation, actor, texts)
    except (Invalid, Conflict) as refused:
        return _shown(request, invitation, actor, texts, refused)
    return HttpResponseRedirect(f"{reverse('guest:write')}?{'submitted' if 'submit' in texts else 'saved'}=1")


@command
def _save(invitation: Invitation, actor: Actor, texts: Mapping[str, str]) -> None:
    """Whoever submits saves first what has been typed: both, or neither."""
    saved = save(editing.load(invitation.item), GUEST, texts, actor)
    if "submit" in texts:
        review.submit(item=saved, actor=actor, note=texts.get("note"))


def _shown(
    request: HttpRequest,
    invitation: Invitation,
    actor: Actor,
    texts: Mapping[str, str] | None = None,
    refused: Refused | None = None,
) -> HttpResponse:
    item = editing.find(invitation.item.kind, str(invitation.item_id))
    state = editing.state_of(item)
    values = presented(GUEST, state, {SAVES: str(item.saves)}, texts, refused)
    values["carried"] |= {MARK: _mark(request.COOKIES[COOKIE])}
    stands = standing(item)
    steps = {one.name for one in workflow.open_to(actor, stands, owner_id=item.created_by_id, item_id=item.pk)}
    return _private(
        page(
            request,
            "content/admin/guest",
            f"Write: {item}",
            status=status_of(refused),
            **values,
            warnings=warned(GUEST, item, state),
            invitation=invitation,
            standing=stands,
            may_edit=item.stage not in workflow.CLOSED_TO_GUESTS,
            may_submit="submit" in steps,
            note=(texts or {}).get("note", ""),
            comments=Comment.objects.filter(item=item),
            done="submitted" if "submitted" in request.GET else "saved" if "saved" in request.GET else "",
        )
    )


def _refused(request: HttpRequest, refused: LinkRefused, *, known: bool = True) -> HttpResponse:
    detail = (
        refused.detail if known else "Open the link of your invitation again: this browser does not have it any more."
    )
    status = STATUS.get(refused.code, 410)
    return _private(page(request, "content/admin/refused", "The invitation", status=status, detail=detail))


def _private(response: HttpResponse) -> HttpResponse:
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def _mark(link: str) -> str:
    return salted_hmac("content.admin.guest", link, algorithm="sha256").hexdigest()
