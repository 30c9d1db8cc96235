"""What headers of the `Accept` family say: names, each with how much it is liked (RFC 9110, 12.4.2)."""

import re

Preferences = list[tuple[str, float]]


def preferences(header: str) -> Preferences:
    """In the order of the header. Names are in lower case; a weight of 0 means "anything but this"."""
    return [(_named(part), _weight(part)) for part in header.split(",")]


def _named(part: str) -> str:
    return part.split(";", maxsplit=1)[0].strip().lower()


def _weight(part: str) -> float:
    """What is no weight counts as none given."""
    weights = [parameter.strip().lower() for parameter in part.split(";")[1:]]
    given = next((weight[2:].strip() for weight in weights if weight.startswith("q=")), "1")
    return float(given) if re.fullmatch(r"[01](\.[0-9]{0,3})?", given) else 1.0
