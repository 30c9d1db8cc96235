"""From a working copy's plain data to public data: an allowlist per kind, one file a kind.

Pure: what has to be looked up (the items that a text names) is looked up by the command that publishes.
"""

from collections.abc import Callable, Mapping

from content.snapshots import author, event, image, post, quote, reference, tag
from content.snapshots.base import Parts, Snapshot, State
from content.text.markdown import Rendered
from content.vocabulary import Kind

Make = Callable[[State, Parts, Mapping[str, Rendered]], Snapshot]

__all__ = ["MAKE", "Snapshot"]

MAKE: dict[str, Make] = {
    Kind.POST: post.snapshot,
    Kind.AUTHOR: author.snapshot,
    Kind.EVENT: event.snapshot,
    Kind.QUOTE: quote.snapshot,
    Kind.REFERENCE: reference.snapshot,
    Kind.TAG: tag.snapshot,
    Kind.IMAGE: image.snapshot,
}
