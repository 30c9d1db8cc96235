"""What the worker does for the HTTP side, beside the rows of work (content/tasks.py): it follows the log, and purges
the cache in front.

In a thread of its own, so that nothing that takes long makes a publication wait.
"""

import logging
import threading
import time

from django.db import Error, close_old_connections

from api.protocol import cache_tags, outgoing, purging
from api.protocol.outgoing import Failed, Sender
from api.protocol.purging import Call
from content.commands import following
from content.commands.following import Part
from content.queries.touching import touched

log = logging.getLogger("commonplace.worker")

PURGER = "purge"
# Seconds between looks at the log; and after a change, until every process of the server has seen it.
POLL = 0.2
SEEN = 0.15
# Seconds after which a lease is renewed.
RENEWED = 10.0


def run(stop: threading.Event, *, poll: float = POLL) -> None:
    """Purge what changes until `stop` is set. It outlives its database, and the cache."""
    with outgoing.opened(trusted=True) as sender:
        while not stop.is_set():
            worked = False
            try:
                worked = purge(sender)
            except Error as error:
                log.warning("the database does not answer, trying again: %s", error)
            close_old_connections()
            if not worked:
                stop.wait(poll)


def purge(sender: Sender) -> bool:
    """The next part of the log; False when there is none, or somebody else has it, or the cache does not answer."""
    part = following.next_part(PURGER)
    if part is None or not following.claim(PURGER):
        return False
    if not part.again:
        time.sleep(SEEN)
    try:
        _purge(tags_of(part), sender)
    except Failed as error:
        log.warning("the cache in front cannot be purged, trying again: %s", error)
        following.give_back(PURGER, str(error))
        return False
    following.advance(PURGER, part)
    return True


def tags_of(part: Part) -> list[str]:
    if part.after is None:
        return [cache_tags.EVERYTHING]
    return cache_tags.of_touched(touched(part.after, part.upto, using="default"))


def _purge(tags: list[str], sender: Sender) -> None:
    renewed = time.monotonic()
    for call in purging.calls(tags):
        _make(call, sender)
        if time.monotonic() - renewed > RENEWED:
            following.hold(PURGER)
            renewed = time.monotonic()


def _make(call: Call, sender: Sender) -> None:
    """Raises Failed, unless it was done."""
    answer = sender.send(*call)
    if not 200 <= answer.status < 300:
        raise Failed(f"the cache answered {answer.status}")
