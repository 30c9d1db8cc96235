"""The verbs as addresses, `/manage/posts/{id}/publish/`; and many of them in one transaction, `/manage/bulk/`."""

from typing import Any

from api.protocol.problems import Problem
from api.v1.management import shapes, working
from api.v1.management.items import fields
from api.v1.management.shapes import KINDS, PLURALS
from api.v1.management.verbs import VERBS, Verb, said
from api.v1.management.views import Asked, Document, Managing, Operation, Said, validated
from content.commands import authoring
from content.errors import Forbidden, Refused
from content.permissions import Action, ever
from content.queries import editing


class VerbView(Managing):
    """`verb` is the one of its address; subclasses are made by `of_verb`."""

    verb: Verb

    def create(self, asked: Asked, kinds: str, name: str) -> Said:
        verb = self.verb
        _check_kind(verb, KINDS[kinds])
        row = working.found(asked.actor, kinds, name)
        told, tag = said(verb, working.held(asked.request, asked.actor, row), asked.body, asked.actor)
        return Said(told, {} if asked.is_dry else {"ETag": tag})


def _check_kind(verb: Verb, kind: str) -> None:
    if kind not in verb.kinds:
        raise Problem("not_found", f"A {kind} has no “{verb.name}”.")


def of_verb(verb: Verb) -> type[VerbView]:
    words = "".join(part.capitalize() for part in verb.name.split("_"))
    operation = Operation(
        f"{words[0].lower()}{words[1:]}Item",
        verb.needs,
        verb.answers,
        verb.body,
        guarded=True,
        repeats=True,
        dry=True,
        guests=verb.guests,
    )
    return type(f"{words}View", (VerbView,), {"verb": verb, "operations": {"create": operation}})


VIEWS: dict[str, type[VerbView]] = {name: of_verb(verb) for name, verb in VERBS.items()}


# --- Many at once ----------------------------------------------------------------------------------------------

WRITING = ("create", "update", "delete")


class Misnamed(Problem):
    """What is wrong is in the operation, not in its data."""


class BulkView(Managing):
    """Up to a hundred, in order, in one transaction: one that is refused undoes all of them."""

    operations = {"create": Operation("bulk", Action.READ, shapes.BulkResults, shapes.Bulk, repeats=True, dry=True)}

    def create(self, asked: Asked) -> Said:
        authoring.hold_all(items=[row for one in asked.body.operations if (row := _there(one))])
        results = []
        for place, one in enumerate(asked.body.operations):
            try:
                results.append(_done(one, asked))
            except Problem as problem:
                raise _at(place, problem.detail, problem.errors, problem.code, problem) from problem
            except Refused as refusal:
                raise _at(place, refusal.detail, list(refusal.errors), None, refusal) from refusal
        return Said({"results": results})


def _at(place: int, detail: str, errors: list[Any], code: str | None, error: Exception) -> Exception:
    """The same refusal, which says of which operation it is."""
    below = "" if isinstance(error, Misnamed) else "/data"
    told = [fault | {"pointer": _pointer(place, below, fault.get("pointer"))} for fault in errors]
    told = told or [{"pointer": f"/operations/{place}", "code": getattr(error, "code", code), "detail": detail}]
    sentence = f"Operation {place + 1}: {detail} Nothing was done."
    if isinstance(error, Refused):
        return type(error)(sentence, code=error.code, errors=told)
    headers, current = (error.headers, error.current) if isinstance(error, Problem) else (None, None)
    return Problem(code or "bad_request", sentence, errors=told, headers=headers, current=current)


def _pointer(place: int, below: str, pointer: str | None) -> str:
    return f"/operations/{place}{below}{pointer}" if pointer else f"/operations/{place}"


def _done(one: shapes.BulkOperation, asked: Asked) -> Document:
    actor, kind = asked.actor, one.kind.value
    told: Document = {"action": one.action, "kind": kind, "result": None}
    verb = VERBS.get(one.action)
    if verb is None and one.action not in WRITING:
        allowed = [*WRITING, *VERBS]
        error = {"pointer": "/action", "code": "unknown_value", "detail": "No such action.", "allowed": allowed}
        raise Misnamed("invalid", f"There is no action “{one.action[:50]}”.", errors=[error])
    if one.action == "create":
        row = authoring.create_item(kind=kind, data=fields(one.data), actor=actor)
        return told | {"id": str(row.pk), "result": _acted(row, asked)}
    row = _named(one, asked)
    told["id"] = str(row.pk)
    if one.action == "delete":
        authoring.delete_item(item=row, actor=actor)
        return told
    if verb is None:
        return told | {"result": _acted(authoring.patch_item(item=row, patch=fields(one.data), actor=actor), asked)}
    if not ever(actor, verb.needs):
        raise Forbidden(f"{actor.label} may not {verb.needs.value} anything here.")
    _check_kind(verb, kind)
    result, _ = said(verb, row, validated(verb.body, one.data), actor)
    return told | {"result": result}


def _there(one: shapes.BulkOperation) -> Any:
    """What an operation names, if it is there before any of them is done."""
    return editing.find(one.kind.value, one.id) if one.id is not None else None


def _named(one: shapes.BulkOperation, asked: Asked) -> Any:
    if one.id is None:
        raise Misnamed(
            "invalid", "Say which item.", errors=[{"pointer": "/id", "code": "required", "detail": "Which?"}]
        )
    if one.if_match is None:
        detail = "Send the ETag of what you read as if_match."
        error = {"pointer": "/if_match", "code": "required", "detail": detail}
        raise Misnamed("precondition_required", detail, errors=[error])
    row = working.found(asked.actor, PLURALS[one.kind.value], one.id)
    return working.locked(one.if_match, asked.actor, row)


def _acted(row: Any, asked: Asked) -> Document:
    return {"item": working.card(row, asked.actor), "warnings": working.warned(row)}
