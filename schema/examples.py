"""The examples of operations: answers that the API really gave (`make examples` writes them, a test compares them)."""

import json
from functools import cache
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).with_name("examples.json")


def of(name: str) -> dict[str, Any]:
    """Of an operation, or of the component `Gone` or `Problem`: in the form of OpenAPI's `examples` of a media type."""
    return {
        title: {"summary": one["summary"], "description": f"`{one['request']}`", "value": one["body"]}
        for title, one in _examples().get(name, {}).items()
    }


@cache
def _examples() -> dict[str, dict[str, Any]]:
    if not EXAMPLES.exists():
        return {}
    found: dict[str, dict[str, Any]] = json.loads(EXAMPLES.read_text(encoding="utf-8"))
    return found
