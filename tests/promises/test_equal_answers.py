"""Promise 4: equal requests in one state get equal bytes and entity tags, on both databases and on every worker."""

import json
from pathlib import Path

import pytest

from tests.faults.databases import copy_of, environment, manage, migrated

__all__ = ["migrated"]

LOAD = "from content.importers.samples import load_samples; from pathlib import Path; load_samples(Path('samples'))"
LISTS = ("posts", "authors", "events", "quotes", "references", "tags")
PATHS = [
    *(f"{kind}/{query}" for kind in LISTS for query in ("", "?cursor=&page_size=3", "?page=2&page_size=2")),
    *("posts/?include=body,references&expand=authors,event", "posts/?tag=sharing&ordering=title", "posts/?q=budget"),
    *("posts/soup-is-a-method/", "posts/soup-is-a-method/related/", "posts/soup-is-a-method/neighbours/"),
    *("events/five-tables/", "tags/sharing/", "search/?q=shared+purse&facets=tag,year", "redirects/"),
    *(f"facets/?kind={kind}" for kind in ("post", "event", "reference")),
]
ASK = f"""
import hashlib, json
from tests.asking import send
found = {{}}
for path in {PATHS!r}:
    answer = send(path, Accept_Encoding="gzip")
    found[path] = [answer.status_code, answer.get("ETag"), hashlib.sha256(answer.content).hexdigest()]
print(json.dumps(found))
"""


def asked(env: dict[str, str]) -> dict[str, list[object]]:
    """By path: status, entity tag and a hash of the bytes."""
    run = manage(env | {"ALLOWED_HOSTS": "testserver"}, "shell", "-v", "0", "-c", ASK)
    assert run.returncode == 0, run.stderr
    found: dict[str, list[object]] = json.loads(run.stdout)
    return found


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_answers_of_both_databases_are_the_same(migrated: Path, tmp_path: Path) -> None:
    """The content of a SQLite file, taken over by PostgreSQL; each asked by a process of its own."""
    local = copy_of(migrated, tmp_path) | {"DATABASE_URL": f"sqlite:///{tmp_path / 'test.sqlite3'}"}
    other = environment(tmp_path)
    for env, *command in (
        (local, "shell", "-v", "0", "-c", LOAD),
        (local, "export", str(tmp_path / "moved")),
        (other, "restore", str(tmp_path / "moved")),
    ):
        run = manage(env, *command)
        assert run.returncode == 0, run.stderr
    answers = asked(local)
    assert {status for status, *_ in answers.values()} == {200}
    assert asked(other) == answers
