"""What commands are told beside an item's own fields: notes, explanations, addresses. Faults instead of exceptions."""

from datetime import datetime
from typing import Any

from pydantic import TypeAdapter, ValidationError

from content.errors import Fault, Invalid
from content.values import Instant, OptionalWords, Url

INSTANT: TypeAdapter[Any] = TypeAdapter(Instant | None)
WORDS: TypeAdapter[Any] = TypeAdapter(OptionalWords)
ADDRESS: TypeAdapter[Any] = TypeAdapter(Url)


def check_words(pointer: str, value: str | None) -> None:
    """A sentence or a few, or nothing. Raises Invalid."""
    _check(pointer, WORDS, value, "This text cannot be kept.")


def check_address(pointer: str, value: str) -> None:
    """An http or https address. Raises Invalid."""
    _check(pointer, ADDRESS, value, "A target elsewhere is an http address.")


def check_instant(pointer: str, value: datetime | None) -> None:
    """An instant, with its offset from UTC, or none. Raises Invalid."""
    _check(pointer, INSTANT, value, "This is no instant that can be kept.")


def check_one_of(pointer: str, value: str | None, allowed: list[str]) -> None:
    """One of a few words, or none. Raises Invalid."""
    if value is not None and value not in allowed:
        fault = Fault(pointer=pointer, code="unknown_value", detail=f"one of {', '.join(allowed)}", allowed=allowed)
        raise Invalid(f"“{value}” is not known here.", errors=[fault])


def _check(pointer: str, form: TypeAdapter[Any], value: Any, sentence: str) -> None:
    try:
        form.validate_python(value)
    except ValidationError as error:
        first = error.errors()[0]
        raise Invalid(sentence, errors=[Fault(pointer=pointer, code=first["type"], detail=first["msg"])]) from error
