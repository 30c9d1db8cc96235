"""schema.org descriptions of documents, for the `<script type="application/ld+json">` of a page.

Made from the finished document. Strings have `<` escaped by whoever writes them into HTML; here they are plain data.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings

Document = dict[str, Any]

CONTEXT = "https://schema.org"
EVENT_STATUS = {
    "scheduled": "EventScheduled",
    "cancelled": "EventCancelled",
    "postponed": "EventPostponed",
    "rescheduled": "EventRescheduled",
    "moved_online": "EventMovedOnline",
}
ATTENDANCE = {
    "offline": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "mixed": "MixedEventAttendanceMode",
}
WORKS = {
    "article-journal": "ScholarlyArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "report": "Report",
    "thesis": "Thesis",
    "webpage": "WebPage",
}


def _made(type_: str, **values: Any) -> Document:
    """Without what is absent: null means nothing in schema.org."""
    return {"@context": CONTEXT, "@type": type_} | {key: value for key, value in values.items() if value}


def _part(type_: str, **values: Any) -> Document:
    made = _made(type_, **values)
    del made["@context"]
    return made


def _credited(credit: Document) -> Document:
    author = credit["author"]
    type_ = "Organization" if author and author["type"] == "organisation" else "Person"
    return _part(type_, name=credit["name"], url=author and author["url"])


def post(document: Document) -> Document:
    licence = document["licence"]
    return _made(
        "BlogPosting",
        headline=document["title"],
        alternativeHeadline=document["subtitle"],
        description=document["seo"]["description"],
        url=document["canonical_url"] or document["url"],
        inLanguage=document["language"],
        datePublished=document["published_at"],
        dateModified=document["revised_at"] or document["published_at"],
        wordCount=document["word_count"],
        image=document["seo"]["image"],
        license=licence and licence["url"],
        keywords=[tag["label"] for tag in document["tags"]],
        author=[_credited(credit) for credit in document["authors"]],
        citation=[entry["text"] for entry in document["references"] if entry["reference"]],
        publisher=_part("Organization", name=settings.SITE_NAME),
    )


def author(document: Document) -> Document:
    affiliation = document["affiliation"]
    return _made(
        "Organization" if document["type"] == "organisation" else "Person",
        name=document["name"],
        url=document["url"],
        honorificPrefix=document["honorific"],
        jobTitle=document["role_title"],
        image=document["image"] and document["image"]["url"],
        sameAs=[address for address in [document["orcid"], *(link["url"] for link in document["links"])] if address],
        affiliation=affiliation and _part("Organization", name=affiliation["name"], url=affiliation["url"]),
    )


def event(document: Document) -> Document:
    status = EVENT_STATUS.get(document["status"])
    mode = ATTENDANCE.get(document["attendance_mode"])
    dates = ("starts_on", "ends_on") if document["all_day"] else ("starts_at", "ends_at")
    return _made(
        "Event",
        name=document["title"],
        description=document["summary"],
        url=document["url"],
        inLanguage=document["language"],
        startDate=document[dates[0]],
        endDate=document[dates[1]],
        previousStartDate=document["previous_starts_at"],
        eventStatus=status and f"{CONTEXT}/{status}",
        eventAttendanceMode=mode and f"{CONTEXT}/{mode}",
        image=document["image"] and document["image"]["url"],
        location=_places(document),
        organizer=[_credited(credit) for credit in document["organisers"]],
        performer=[_credited(credit) for credit in document["speakers"]],
    )


def _places(document: Document) -> list[Document]:
    venue, online = document["venue"], document["online_url"]
    places = [_part("VirtualLocation", url=online)] if online else []
    if venue:
        address = _part(
            "PostalAddress",
            streetAddress=venue["address"],
            addressLocality=venue["locality"],
            addressCountry=venue["country"],
        )
        places.insert(0, _part("Place", name=venue["name"], address=address))
    return places


def quote(document: Document) -> Document:
    source = document["source"]
    within = next((source[kind] for kind in ("post", "event", "reference") if source[kind]), None)
    return _made(
        "Quotation",
        text=document["text"],
        url=document["url"],
        inLanguage=document["language"],
        spokenByCharacter=document["attribution"] and _credited(document["attribution"]),
        isPartOf=within and _part("CreativeWork", name=within["label"], url=within["url"]),
        isBasedOn=document["source_url"],
    )


def reference(document: Document) -> Document:
    people = [person for role in ("author", "editor") for person in document["contributors"].get(role, [])]
    doi = document["doi"]
    return _made(
        WORKS.get(document["type"], "CreativeWork"),
        name=document["title"],
        author=[
            _part("Organization", name=person["literal"])
            if person["literal"]
            else _part("Person", givenName=person["given"], familyName=person["family"])
            for person in people
        ],
        datePublished=document["issued"],
        publisher=document["publisher"] and _part("Organization", name=document["publisher"]),
        isbn=document["isbn"],
        sameAs=f"https://doi.org/{doi}" if doi else None,
        url=document["source_url"],
    )


DESCRIBE: dict[str, Callable[[Document], Document]] = {
    "post": post,
    "author": author,
    "event": event,
    "quote": quote,
    "reference": reference,
}
