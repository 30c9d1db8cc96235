"""Why a command refuses. No HTTP here: `api/protocol/problems.py` says it to the outside.

`code` is one of a closed list; `errors` holds one entry for each thing that is wrong, each with a JSON pointer
(RFC 6901) into the data that was given.
"""

from typing import TypedDict


class Fault(TypedDict, total=False):
    pointer: str
    code: str
    detail: str
    allowed: list[str]
    nearest: str | None


class Refused(Exception):
    """A command did nothing. `detail` is one sentence for a person."""

    code = "refused"

    def __init__(self, detail: str, *, code: str | None = None, errors: list[Fault] | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.code = code or self.code
        self.errors = errors or []

    def __str__(self) -> str:
        told = [fault for fault in self.errors if fault.get("detail")]
        listed = "; ".join(f"{fault.get('pointer') or ''}: {fault['detail']}".removeprefix(": ") for fault in told)
        return f"{self.detail} ({listed})" if listed else self.detail


class Invalid(Refused):
    """What was given is wrong, whatever the state."""

    code = "invalid"


class Conflict(Refused):
    """What was given does not fit the present state; something has to be decided or done first."""

    code = "conflict"


class Stale(Conflict):
    """What was to be changed has been saved by somebody else since it was read."""

    code = "stale"


class NotFound(Refused):
    code = "not_found"


class Forbidden(Refused):
    code = "forbidden"
