"""`python -m benchmarks.load --posts N --database URL`: the content of a benchmark in a database of its own.

A database that holds it already is left as it is, and one with anything else is refused. A PostgreSQL database is made
when there is none of the name.
"""

import argparse
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from benchmarks.environment import ROOT, environment
from benchmarks.plan import DISTINCT


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="Fill a database for a benchmark.")
    parser.add_argument("--posts", type=int, default=1000)
    parser.add_argument("--distinct", type=int, help="how many of them are texts of their own (default: 500)")
    parser.add_argument("--database", required=True, help="sqlite:///path or postgres://user@host/name")
    given = parser.parse_args()
    return load(given.posts, given.database, given.distinct)


def load(posts: int, database: str, distinct: int | None = None) -> int:
    """The exit code."""
    make_database(database)
    command = [sys.executable, "-m", "benchmarks.content", str(posts), str(distinct or min(DISTINCT, posts))]
    return subprocess.run(command, env=environment(database), cwd=ROOT, check=False).returncode  # noqa: S603 (our own)


def make_database(database: str) -> None:
    """If there is none. Raises ConnectionError."""
    if database.startswith("sqlite:"):
        Path(database.removeprefix("sqlite:///")).resolve().parent.mkdir(parents=True, exist_ok=True)
        return
    parts = urlsplit(database)
    name = parts.path.strip("/")
    psycopg = import_module("psycopg")  # which is here only where there is a PostgreSQL to measure
    try:
        with psycopg.connect(urlunsplit(parts._replace(path="/postgres")), autocommit=True) as server:
            if not server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                server.execute(f'CREATE DATABASE "{name}"')
    except psycopg.Error as error:
        raise ConnectionError(f"PostgreSQL does not let us in: {error}".replace("\n", " ")) from error


if __name__ == "__main__":
    sys.exit(main())
