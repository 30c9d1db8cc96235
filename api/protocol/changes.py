"""`X-Minimum-Change`: a client that knows of a change asks for a state that has it."""

import re

from django.http import HttpRequest

from api.protocol.problems import Problem

HEADER = "X-Minimum-Change"
NUMBER = re.compile(r"[0-9]{1,18}\Z")


def least(request: HttpRequest) -> int:
    """The number of the change; 0 without the header. Raises Problem."""
    given = request.META.get("HTTP_X_MINIMUM_CHANGE")
    if given is None:
        return 0
    if not NUMBER.match(given):
        raise _problem("invalid", f"{HEADER} is the number of a change in the public log, such as 120.")
    return int(given)


def missing(number: int) -> Problem:
    return _problem("out_of_range", f"The public log has no change {number}.")


def _problem(code: str, detail: str) -> Problem:
    return Problem("bad_request", detail, errors=[{"header": HEADER, "code": code, "detail": detail}])
