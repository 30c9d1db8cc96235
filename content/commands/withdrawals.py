"""The ways to take an item away from the public: what is asked for, and whether it can be."""

from datetime import datetime

from content.commands.checks import check_address, check_one_of, check_words
from content.commands.editions import Terms
from content.commands.log import Log
from content.commands.placements import Placement
from content.errors import Conflict, Fault, Invalid
from content.models.edition import SHOWN, Edition, EditionState, Reason
from content.models.item import Item
from content.queries.editing import plain

MODES = {
    "gone": (EditionState.GONE, Reason.GONE),
    "redirect": (EditionState.REDIRECT, Reason.REDIRECT),
    "notice": (EditionState.WITHDRAWN, Reason.NOTICE),
}


def terms_of_withdrawal(item: Item, mode: str, explanation: str | None, target: Item | str | None) -> Edition:
    check_one_of("/mode", mode, [*MODES])
    if (mode == "redirect") != (target is not None):
        code = "required" if mode == "redirect" else "unexpected"
        fault = Fault(pointer="/target", code=code, detail="An item that is public, or an http address.")
        raise Invalid("A redirect needs a target, and nothing else has one.", errors=[fault])
    if mode == "notice" and not (explanation or "").strip():
        fault = Fault(pointer="/explanation", code="required", detail="It is shown to readers.")
        raise Invalid("A notice needs an explanation.", errors=[fault])
    check_words("/explanation", explanation)
    if isinstance(target, str):
        check_address("/target", target)
    state, reason = MODES[mode]
    notice = explanation if mode == "notice" else None
    return Edition(
        item_id=item.pk,
        state=state,
        reason=reason,
        notice=notice,
        explanation=explanation,
        target_url=target if isinstance(target, str) else None,
        group=Terms().group,
    )


def last_shown(item: Item, placement: Placement, at: datetime | None, log: Log) -> Edition:
    """What the withdrawal takes away. Raises Invalid, Conflict."""
    if at is not None and at <= log.instant:
        raise Invalid("The instant to withdraw at has passed.", errors=[Fault(pointer="/at", code="past")])
    scheduled, current = placement.scheduled, placement.current
    if at is not None and scheduled is not None:
        if scheduled.visible_from >= at:
            raise Conflict(
                f"{item} is scheduled for {plain(scheduled.visible_from)}, after that: unschedule it first.",
                code="already_scheduled",
            )
        return scheduled
    if current is None:
        raise Conflict(f"{item} is not public.", code="not_public")
    if current.state not in SHOWN:
        raise Conflict(f"{item} is withdrawn already.", code="not_public")
    return current
