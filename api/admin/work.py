"""Rows of work that the worker has given up."""

from django.http import HttpRequest, HttpResponse

from content.admin.pages import actor_of, page
from content.models.work import Work, WorkState
from content.permissions import Action, require

MOST = 200


def failed(request: HttpRequest) -> HttpResponse:
    require(actor_of(request), Action.ADMINISTER)
    found = Work.objects.filter(state=WorkState.FAILED).order_by("-due_at")[:MOST]
    waiting = Work.objects.exclude(state=WorkState.FAILED).count()
    return page(request, "api/admin/work", "Failed work", failed=found, waiting=waiting)
