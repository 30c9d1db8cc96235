"""The closed lists of values that content is described in. Both sides, working copies and editions, speak them."""

from django.db.models import TextChoices


class Kind(TextChoices):
    POST = "post"
    AUTHOR = "author"
    EVENT = "event"
    QUOTE = "quote"
    REFERENCE = "reference"
    TAG = "tag"
    IMAGE = "image"


class AuthorType(TextChoices):
    PERSON = "person"
    ORGANISATION = "organisation"


class EventStatus(TextChoices):
    """schema.org's EventStatusType, in snake_case."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"
    MOVED_ONLINE = "moved_online"


class AttendanceMode(TextChoices):
    OFFLINE = "offline"
    ONLINE = "online"
    MIXED = "mixed"


class LinkRel(TextChoices):
    RECORDING = "recording"
    SLIDES = "slides"
    LIVE = "live"


class Verification(TextChoices):
    """Whether the source says these words: checked and so, checked and changed since, or not to be checked."""

    VERBATIM = "verbatim"
    DRIFTED = "drifted"
    UNVERIFIABLE = "unverifiable"


class Permission(TextChoices):
    GRANTED = "granted"
    REQUESTED = "requested"
    REFUSED = "refused"
    NOT_REQUIRED = "not_required"


class Standing(TextChoices):
    """A proposed quote was found by a program; it is published only when an editor has accepted it."""

    ACCEPTED = "accepted"
    PROPOSED = "proposed"
    REJECTED = "rejected"


class Stage(TextChoices):
    """How far a working copy has come on its way to the public (content/workflow.py).

    PUBLISHED: it is what was published, scheduled or withdrawn last; which of them, editions tell.
    """

    DRAFT = "draft"
    SUBMITTED = "submitted"
    CHANGES_REQUESTED = "changes_requested"
    APPROVED = "approved"
    PUBLISHED = "published"
