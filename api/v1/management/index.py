"""What the caller may do here, and the way of a working copy as a table."""

from api.v1.management import shapes
from api.v1.management.shapes import PLURALS
from api.v1.management.views import Asked, Document, Managing, Operation, Said
from content.permissions import Action, ever
from content.vocabulary import Stage
from content.workflow import TRANSITIONS, Transition


class ManagementIndex(Managing):
    operations = {"list": Operation("getManagementIndex", None, shapes.ManagementIndex, guests=True)}

    def list(self, asked: Asked) -> Said:
        actor = asked.actor
        caller = {
            "label": actor.label,
            "role": actor.role,
            "actions": [action.value for action in Action if ever(actor, action)],
        }
        steps = [_step(one) for one in TRANSITIONS.values()]
        return Said({"caller": caller, "kinds": dict(PLURALS), "transitions": steps})


def _step(one: Transition) -> Document:
    return {
        "name": one.name,
        "says": one.says,
        "needs": one.action,
        "stages": [stage for stage in Stage if stage in one.before],
        "stage_after": one.after,
        "only_if": one.needs,
    }
