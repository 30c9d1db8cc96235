"""`manage.py worker`: the background worker, in the foreground, until SIGTERM or Ctrl-C.

It does the rows of work, sends mail, and purges the cache in front if there is one.
"""

import fcntl
import logging
import os
import signal
import threading
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, connections

from api import tasks as purger
from content import tasks
from content.commands import following
from content.management.base import ContentCommand, wrong

# How long the row in hand may take once the worker was told to stop: less than the ten seconds that are promised.
DRAIN = 9.0

log = logging.getLogger("commonplace.worker")


class Command(ContentCommand):
    help = "Do background work until SIGTERM or Ctrl-C. Any number may run on PostgreSQL, one on SQLite."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--poll", type=float, default=tasks.POLL, help="seconds between looks at an empty queue")

    def handle(self, *, poll: float, **_: Any) -> None:
        if not 0.01 <= poll <= 60:
            raise wrong("--poll is a number of seconds, from 0.01 to 60.")
        with alone():
            stop = stopping()
            log.info("the worker is ready")
            with beside(stop):
                done = tasks.run(stop, poll=poll, which=tasks.ALL_BUT_MAIL)
            log.info("the worker has stopped, %d rows done", done)


@contextmanager
def beside(stop: threading.Event) -> Iterator[None]:
    """What waits for others runs in threads of its own, until `stop` is set. They have no poll of their own to be told:
    readers wait for the purger, and people for mail."""
    threads = [_thread("mailer", lambda: tasks.run(stop, poll=1.0, which=tasks.MAIL))]
    if settings.PURGE_URL:
        following.begin(purger.PURGER)
        threads.append(_thread("purger", lambda: purger.run(stop)))
    for thread in threads:
        thread.start()
    yield
    for thread in threads:
        thread.join()


def _thread(name: str, work: Callable[[], object]) -> threading.Thread:
    """A worker that does only some of its work would only look alive: it ends."""

    def run() -> None:
        try:
            work()
        except BaseException:
            log.exception("the %s ended", name)
            os._exit(1)
        finally:
            connections.close_all()

    return threading.Thread(target=run, name=name, daemon=True)


@contextmanager
def alone() -> Iterator[None]:
    """On SQLite, the only worker of its database file, for as long as the process lives."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite" or name == ":memory:" or "mode=memory" in name:
        yield
        return
    with Path(f"{name}.worker").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise wrong("Another worker runs on this SQLite database, and one is all that it takes.") from error
        yield


def stopping() -> threading.Event:
    """An event that SIGTERM and SIGINT set. A row that takes too long is then left to its lease."""
    stop = threading.Event()

    def drain(*_: object) -> None:
        if not stop.is_set():
            stop.set()
            last = threading.Timer(DRAIN, os._exit, [0])
            last.daemon = True
            last.start()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, drain)
    return stop
