"""Run as a process: what an import came to, by the names of the sources, so that two databases can be compared."""

import json
import os
import re
import sys
from typing import Any

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def ending() -> dict[str, Any]:
    """Each item's working copy and editions by its source, other items by theirs. Times of the run are left out."""
    from content.models import Body, Edge, Edition, Original  # noqa: PLC0415 (Django is set up by then)
    from content.queries import editing  # noqa: PLC0415

    rows = list(Original.objects.select_related("item").defer("content").order_by("source"))
    sources = {str(row.item_id): row.source for row in rows}

    def named(value: Any) -> Any:
        return json.loads(ID.sub(lambda found: sources.get(found[0], found[0]), json.dumps(value)))

    found: dict[str, Any] = {}
    for row in rows:
        editions = []
        for edition in Edition.objects.filter(item_id=row.item_id).order_by("number"):
            body = Body.objects.filter(edition=edition).first()
            edges = sorted(named(list(Edge.objects.filter(edition=edition).values_list("name", "value"))))
            editions.append([edition.slug, edition.reason, named(edition.snapshot), body and named(body.parts), edges])
        found[row.source] = [named(editing.state_of(row.item)), row.item.version, row.version, row.digest, editions]
    return found


def main() -> None:
    import django  # noqa: PLC0415 (a process of its own)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from tests.faults.invariants import check_all  # noqa: PLC0415

    check_all()
    json.dump(ending(), sys.stdout, sort_keys=True)


if __name__ == "__main__":
    main()
