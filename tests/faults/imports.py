"""Run as a process, `python -m tests.faults.imports`: what an import came to, by the names of the sources.

So two databases can be compared, whose ids and times differ.
"""

import json
import re
import sys
from typing import Any

import django

if __name__ == "__main__":
    django.setup()

from content.models import Body, Edge, Edition, Original
from content.queries import editing
from tests.faults.invariants import check_all

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def ending() -> dict[str, Any]:
    """Each item's working copy and editions by its source, other items by theirs. Times of the run are left out."""
    rows = list(Original.objects.select_related("item").defer("content").order_by("source"))
    sources = {str(row.item_id): row.source for row in rows}

    def named(value: Any) -> Any:
        return json.loads(ID.sub(lambda found: sources.get(found[0], found[0]), json.dumps(value)))

    found: dict[str, Any] = {}
    for row in rows:
        editions = [
            _public(edition, named) for edition in Edition.objects.filter(item_id=row.item_id).order_by("number")
        ]
        found[row.source] = [named(editing.state_of(row.item)), row.item.version, row.version, row.digest, editions]
    return found


def _public(edition: Edition, named: Any) -> list[Any]:
    body = Body.objects.filter(edition=edition).first()
    edges = sorted(named(list(Edge.objects.filter(edition=edition).values_list("name", "value"))))
    return [edition.slug, edition.reason, named(edition.snapshot), body and named(body.parts), edges]


if __name__ == "__main__":
    check_all()
    json.dump(ending(), sys.stdout, sort_keys=True)
