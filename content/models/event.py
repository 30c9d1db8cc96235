"""Events: wall time in a zone is what is kept, because that is what was announced; UTC is derived from it."""

from django.db import models
from django.db.models import F, Q

from content.models.image import Image
from content.models.item import Item
from content.vocabulary import AttendanceMode, EventStatus, LinkRel


class Event(Item):
    """`ends_on` is inclusive. The times are null for an all-day event, and both set for any other."""

    item_ptr = models.OneToOneField(
        Item, primary_key=True, parent_link=True, on_delete=models.CASCADE, related_name="+"
    )
    title = models.CharField(max_length=300)
    summary = models.TextField(default="", blank=True)
    body = models.TextField(default="", blank=True)
    image = models.ForeignKey(Image, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    timezone = models.CharField(max_length=60)
    all_day = models.BooleanField(default=False)
    starts_on = models.DateField()
    starts_time = models.TimeField(null=True, blank=True)
    ends_on = models.DateField()
    ends_time = models.TimeField(null=True, blank=True)
    rrule = models.CharField(max_length=500, null=True, blank=True)
    status = models.CharField(max_length=12, choices=EventStatus, default=EventStatus.SCHEDULED)
    previous_starts_at = models.DateTimeField(null=True, blank=True)
    attendance_mode = models.CharField(max_length=7, choices=AttendanceMode, default=AttendanceMode.OFFLINE)
    venue_name = models.CharField(max_length=300, null=True, blank=True)
    venue_address = models.CharField(max_length=500, null=True, blank=True)
    venue_locality = models.CharField(max_length=200, null=True, blank=True)
    venue_country = models.CharField(max_length=2, null=True, blank=True)
    venue_latitude = models.FloatField(null=True, blank=True)
    venue_longitude = models.FloatField(null=True, blank=True)
    online_url = models.URLField(max_length=2000, null=True, blank=True)
    registration_url = models.URLField(max_length=2000, null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="event_title_not_empty"),
            models.CheckConstraint(condition=Q(status__in=EventStatus.values), name="event_status_known"),
            models.CheckConstraint(
                condition=Q(attendance_mode__in=AttendanceMode.values), name="event_attendance_known"
            ),
            models.CheckConstraint(
                condition=Q(all_day=True, starts_time__isnull=True, ends_time__isnull=True)
                | Q(all_day=False, starts_time__isnull=False, ends_time__isnull=False),
                name="event_times_unless_all_day",
            ),
            models.CheckConstraint(
                condition=Q(ends_on__gt=F("starts_on"))
                | Q(ends_on=F("starts_on"), all_day=True)
                | Q(ends_on=F("starts_on"), ends_time__gte=F("starts_time")),
                name="event_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(venue_latitude__isnull=True, venue_longitude__isnull=True)
                | Q(
                    venue_latitude__gte=-90,
                    venue_latitude__lte=90,
                    venue_longitude__gte=-180,
                    venue_longitude__lte=180,
                ),
                name="event_venue_on_earth",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class EventException(models.Model):
    """A day on which a recurring event does not take place (RFC 5545 EXDATE)."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="exceptions")
    on = models.DateField()

    class Meta:
        ordering = ["on"]
        constraints = [models.UniqueConstraint(fields=["event", "on"], name="event_exception_unique")]

    def __str__(self) -> str:
        return self.on.isoformat()


class EventLink(models.Model):
    """A recording, the slides, a live stream."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="links")
    position = models.PositiveSmallIntegerField()
    rel = models.CharField(max_length=10, choices=LinkRel)
    url = models.URLField(max_length=2000)
    title = models.CharField(max_length=300)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["event", "position"], name="event_link_position_unique"),
            models.CheckConstraint(condition=Q(rel__in=LinkRel.values), name="event_link_rel_known"),
        ]

    def __str__(self) -> str:
        return self.url


class Session(models.Model):
    """A part of an event. `key` is its public id within the event and stays when sessions are reordered."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="sessions")
    position = models.PositiveSmallIntegerField()
    key = models.CharField(max_length=50)
    title = models.CharField(max_length=300)
    starts_on = models.DateField(null=True, blank=True)
    starts_time = models.TimeField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    ends_time = models.TimeField(null=True, blank=True)
    body = models.TextField(default="", blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["event", "position"], name="session_position_unique"),
            models.UniqueConstraint(fields=["event", "key"], name="session_key_unique"),
            models.CheckConstraint(condition=~Q(title="") & ~Q(key=""), name="session_not_empty"),
        ]

    def __str__(self) -> str:
        return self.title


class SessionGroup(models.Model):
    """A group that worked on a question, with the notes its scribe took, one a line."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="groups")
    position = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=200)
    question = models.TextField(null=True, blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["session", "position"], name="session_group_position_unique")]

    def __str__(self) -> str:
        return self.name


class GroupNote(models.Model):
    group = models.ForeignKey(SessionGroup, on_delete=models.CASCADE, related_name="notes")
    position = models.PositiveSmallIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["group", "position"], name="group_note_position_unique")]

    def __str__(self) -> str:
        return self.text
