"""Lists of working copies: searched, filtered by state and language, one's own; and the slugs that links offer."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse, JsonResponse

from content.admin.pages import PLURALS, actor_of, page
from content.models.item import Item, Revision
from content.permissions import Action, may, readable
from content.queries.editing import MODELS
from content.queries.standing import STATES, label_of, standings, working_copies
from content.states import TITLES
from content.vocabulary import Kind

PAGE = 50
OFFERED = 20


def home(request: HttpRequest) -> HttpResponse:
    """What waits for somebody, and what was saved last."""
    actor = actor_of(request)
    waiting = Item.objects.filter(readable(actor), stage__in=["submitted", "changes_requested", "approved"])
    recent = Item.objects.filter(readable(actor)).order_by("-saved_at")[:10]
    return page(
        request,
        "content/admin/home",
        "Content",
        kinds=list(Kind) if may(actor, Action.WRITE, new=True) else [],
        waiting=_rows(list(waiting.order_by("-saved_at")[:PAGE])),
        recent=_rows(list(recent)),
    )


def items(request: HttpRequest, kind: str) -> HttpResponse:
    actor, asked = actor_of(request), request.GET
    state, language, text, mine = (asked.get(name, "").strip() for name in ("state", "language", "q", "mine"))
    found = working_copies(
        actor, kind, states=[state] if state in STATES else [], text=text, language=language or None, mine=bool(mine)
    )
    shown = Paginator(found.order_by("-saved_at", "pk"), PAGE).get_page(asked.get("page"))
    others = asked.copy()
    others.pop("page", None)
    return page(
        request,
        "content/admin/list",
        PLURALS[Kind(kind)].capitalize(),
        kind=Kind(kind),
        rows=_rows(list(shown)),
        shown=shown,
        states=[(one, one.replace("_", " ")) for one in STATES],
        languages=sorted(set(Item.objects.filter(kind=kind).values_list("language", flat=True))),
        asked={"state": state, "language": language, "q": text, "mine": mine},
        others=others.urlencode(),
        may_add=may(actor, Action.WRITE, new=True),
    )


def offered(request: HttpRequest, kind: str) -> HttpResponse:
    """Slugs with their labels, for an input that links."""
    found = working_copies(actor_of(request), kind, text=request.GET.get("q", "").strip())
    rows = found.order_by("-saved_at", "pk")[:OFFERED]
    return JsonResponse({"items": [{"slug": row.slug, "label": label_of(row)} for row in rows]})


def _rows(items: list[Any]) -> list[dict[str, Any]]:
    """In a fixed number of queries. Rows of Item have no title: that is asked for by kind."""
    standing = standings(items)
    last = {
        (row["item_id"], row["number"]): row["actor"]
        for row in Revision.objects.filter(item_id__in=[item.pk for item in items], number=F("item__version")).values(
            "item_id", "number", "actor"
        )
    }
    labels = _labels(items)
    return [
        {
            "item": item,
            "label": labels.get(item.pk) or label_of(item),
            "standing": standing[item.pk],
            "by": last.get((item.pk, item.version), ""),
        }
        for item in items
    ]


def _labels(items: list[Any]) -> dict[Any, str]:
    from_item = [item for item in items if type(item) is Item]
    found: dict[Any, str] = {}
    for kind in {item.kind for item in from_item}:
        title = TITLES.get(Kind(kind))
        if title:
            ids = [item.pk for item in from_item if item.kind == kind]
            found |= {pk: str(text)[:80] for pk, text in _model(kind).filter(pk__in=ids).values_list("pk", title)}
    return found


def _model(kind: str) -> Any:
    return MODELS[kind].objects
