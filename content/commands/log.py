"""The public log. Whoever holds it is the only one who changes what the public sees.

The head's row lock is the last lock that a transaction takes and the head is the last row that it writes: items are
locked before, in the order of their ids, and rendering is done. Hence numbers without gaps, instants that only grow,
and no deadlock.
"""

import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db.models import Min
from django.utils import timezone

from content.commands.atomic import Overtaken
from content.commands.work import leave_work
from content.models.edition import SHOWN, Action, Change, Edition, Head, Reason

TICK = timedelta(microseconds=1)

# How long a commit may take. What is due within it is waited for.
COMMIT = timedelta(milliseconds=20)


class Log:
    """The log, held until the transaction ends. `instant` is later than every instant a reader can have used."""

    def __init__(self) -> None:
        self.head = Head.objects.select_for_update().get(id=1)
        self.released: list[Change] = []
        self.instant = self._after_what_is_due()

    def _after_what_is_due(self) -> datetime:
        """A slow clock cannot make time run backwards: the head's instant counts as well."""
        while True:
            instant = max(timezone.now(), self.head.at + TICK)
            due = list(Edition.objects.filter(change=None, visible_from__lte=instant).order_by("visible_from", "id"))
            if not due:
                return instant
            self.released += [self.append(edition) for edition in due]

    def append(self, edition: Edition) -> Change:
        """The entry of an edition's first visibility, at the instant from which it is visible."""
        self.number(edition)
        Edition.objects.filter(pk=edition.pk).update(change=edition.change)
        return self.write(edition, previous_slug=self._previous_slug(edition))

    def append_all(self, editions: list[Edition]) -> None:
        """The entries of editions that have their numbers, and begin at one instant."""
        Change.objects.bulk_create(
            [self._entry(edition, edition.change or 0, self._previous_slug(edition)) for edition in editions],
            batch_size=1000,
        )

    def number(self, edition: Edition) -> None:
        """Give the edition the log's next number."""
        self.head.number += 1
        self.head.at = max(self.head.at, edition.visible_from)
        edition.change = self.head.number

    def _previous_slug(self, edition: Edition) -> str | None:
        """The slug that the item had before, if it was another."""
        if edition.number == 1:
            return None
        before = Edition.objects.filter(item_id=edition.item_id, visible_from__lt=edition.visible_from)
        previous = before.order_by("-visible_from").values_list("slug", flat=True).first()
        # An item that left, and whose name was suppressed, is called by its id.
        return previous if previous not in {edition.slug, str(edition.item_id)} else None

    def write(self, edition: Edition, *, previous_slug: str | None) -> Change:
        change = self._entry(edition, self.head.number, previous_slug)
        change.save(force_insert=True)
        return change

    def _entry(self, edition: Edition, number: int, previous_slug: str | None) -> Change:
        return Change(
            number=number,
            at=self.head.at,
            kind=edition.kind,
            item_id=edition.item_id,
            action=Action.UPSERT if edition.state in SHOWN else Action.DELETE,
            reason=edition.reason,
            slug=edition.slug,
            previous_slug=previous_slug,
            edition_id=edition.id,
            edition_number=edition.number,
            minor=edition.minor,
            explanation=edition.explanation,
            target_id=edition.target_id,
            target_kind=edition.target_kind,
        )

    def note_change_of_history(self, edition: Edition) -> Change:
        """An entry that shows no new edition: something of the item's history is no longer shown.

        It repeats the present edition as a machine's, so that nobody takes it for an editor's update.
        """
        self.head.number += 1
        self.head.at = self.instant
        if edition.state in SHOWN:
            edition.reason, edition.minor = Reason.REISSUED, True
        return self.write(edition, previous_slug=None)

    def forget(self, erased: Edition, slugs: Collection[str]) -> None:
        """The words of an erased edition go from the entries of its item, and so do slugs that nothing has any more."""
        Change.objects.filter(edition_id=erased.pk).update(explanation=None)
        of_item = Change.objects.filter(item_id=erased.item_id)
        of_item.filter(slug__in=slugs).update(slug=str(erased.item_id))
        of_item.filter(previous_slug__in=slugs).update(previous_slug=None)

    def close(self) -> None:
        self.head.next_transition = Edition.objects.filter(change=None).aggregate(first=Min("visible_from"))["first"]
        if self.head.next_transition:
            self._refuse_if_overtaken(self.head.next_transition)
            leave_work(task="release", key=self.head.next_transition.isoformat(), due_at=self.head.next_transition)
        self.head.save()

    def _refuse_if_overtaken(self, transition: datetime) -> None:
        """Readers go to a schedule's instant as soon as it has come. Nothing may then still be written before it."""
        left = transition - timezone.now()
        if left <= COMMIT:
            time.sleep(max(left, timedelta(0)).total_seconds())
            raise Overtaken


@contextmanager
def held() -> Iterator[Log]:
    """Within a transaction. Items that are to be locked have been locked before."""
    log = Log()
    yield log
    log.close()
