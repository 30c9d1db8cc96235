"""The words of the OpenAPI document: what operations do, what parameters mean.

Generating it fails where one is missing.
"""

from api.v1.delivery import filters
from api.v1.delivery.serializers import SHAPES


def one_of(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aei" else f"a {kind}"


LIST = "Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it."
ONE = "`name` is the slug or the id. An old slug answers 301 with the present address."

HISTORY = (
    "The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not "
    "there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a "
    "TimeMap (RFC 7089)."
)
EDITION = (
    "The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed "
    "is 410, and one that is only scheduled is 404."
)

WORDS = (
    "Words that an item has, in any of their forms and whatever their accents; all of them. "
    '`"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text.'
)

SEARCH = (
    "The best first: `score` is 5 for an item that has the words for its title, 4 where all are in the title, 3 "
    "with those in names, 2 with those in the summary, and 1 with those anywhere; among equals the latest comes "
    "first. `highlights` are escaped HTML with `<mark>`, null where nothing is to be marked. `facets` counts what "
    "was found. With `capped` there was more, and only the latest were looked at."
)

DIFF = (
    "In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting "
    "address has the id: any other name answers 301."
)

COVERED = (
    "For a frontend that begins to show drafts. What somebody named comes first, then what publishing that would take "
    "along. Of a token that covers everything there is no list. 401 says why a token opens nothing."
)

# By operationId: a title, and what else there is to know.
SUMMARIES: dict[str, tuple[str, str]] = {
    "listPosts": ("Posts, filtered and in order", LIST),
    "getPost": ("One post", ONE),
    "listAuthors": ("Authors, filtered and in order", LIST),
    "getAuthor": ("One author", ONE),
    "listEvents": ("Events, filtered and in order", LIST),
    "getEvent": ("One event", ONE),
    "listQuotes": ("Quotes, filtered and in order", LIST),
    "getQuote": ("One quote", ONE),
    "listReferences": ("References, filtered and in order", LIST),
    "getReference": ("One reference", ONE),
    "listTags": ("Tags, filtered and in order", LIST),
    "getTag": ("One tag", ONE),
    "getIndex": (
        "What there is here",
        "The site's settings; and of each list its filters, their values, its orders, and what can be chosen.",
    ),
    "getFacets": (
        "What there is to filter a list by",
        "Of each value, how many items the list of `kind` has with it, under the filters given, which are that list's.",
    ),
    "getPostNeighbours": (
        "The posts right before and after one",
        f"By date of publication, among those that the filters leave: “next” can stay within a tag. {ONE}",
    ),
    "getRelatedPosts": (
        "The posts that have most in common with one",
        "What is rare counts more. Filters are those of the list; translations of the post are left out. " + ONE,
    ),
    "search": (
        "Items of every kind by their words",
        SEARCH,
    ),
    "getPreview": ("What a preview token covers", COVERED),
    "listRedirects": (
        "Every old address, and where it leads",
        "By kind, then by `from`. Targets are final, and an address that an item is shown under again is none of them.",
    ),
    "lookUp": (
        "The item behind an address of the public site",
        "Old or new, a full address or a path. It never redirects: `moved` tells that the item is elsewhere now.",
    ),
}
for kind in SHAPES:
    SUMMARIES[f"list{kind.capitalize()}Editions"] = (f"The public history of {one_of(kind)}", HISTORY)
    SUMMARIES[f"diff{kind.capitalize()}Editions"] = (f"What changed between two editions of {one_of(kind)}", DIFF)
    SUMMARIES[f"get{kind.capitalize()}Edition"] = (f"{one_of(kind).capitalize()} as it was in one edition", EDITION)

PARAMETERS: dict[str, str] = {
    "ordering": "The order; `-` is descending.",
    "page": "The page; not together with `cursor`.",
    "page_size": "Items a page.",
    "cursor": "A place in the list, from `next` or `previous`; empty to start.",
    "fields": (
        "Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may "
        "name what list items leave out. With it, an answer has fewer properties than the schema requires."
    ),
    "omit": "Without these parts of each item, dotted. `id`, `kind` and `slug` stay.",
    "expand": (
        "Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only "
        "adds properties."
    ),
    "include": "What list items leave out of documents: `body,references`. A document has all of it already.",
    "as_of": (
        "As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed "
        "since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to "
        "come: what it covers is shown as it is scheduled by then."
    ),
    "preview": (
        "A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, "
        "and its `edition` null. Whatever a request with one is answered is `private, no-store`. "
        "The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`."
    ),
    "getPreview.preview": "The token; or give it in `X-Preview-Token`.",
    "facets": "Which filters to count the values of; without it, all that can be counted for the kind.",
    "getFacets.kind": "Whose list.",
    "search.facets": "Which values to count among what is found; without it, none.",
    "search.kind": "Only these kinds. Any of the values.",
    "q": WORDS,
    "getFacets.page_size": "Values a facet.",
    "getRelatedPosts.page_size": "Posts, at most.",
    "body_format": (
        "The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in "
        "`body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML."
    ),
    "from": "The number of an edition; without it, of the one before `to`.",
    "to": "The number of an edition; without it, of the present one.",
    "kind": "Kinds of items. Any of the values.",
    "url": (
        "A full address or a path, percent-encoded. Its query and fragment are ignored, unless an imported address has "
        "the same query."
    ),
}

# By name of a filter; `kind.name` where a name means something else in one list.
FILTERS: dict[str, str] = {
    "affiliation": "The organisation that is printed with them.",
    "attendance_mode": "How to take part.",
    "attributed_to": "Who said it.",
    "author": "Authors with a byline.",
    "quote.author": "Authors who said it.",
    "cited_by": "The posts that cite them.",
    "contributor": "A full name, a family name or an organisation's name, in any role.",
    "doi": "A DOI, in any of its spellings.",
    "event": "The event that they are about.",
    "quote.event": "The event that the words were said at.",
    "featured": "What editors want to stand out.",
    "guest": "Those from outside.",
    "ids": "Only these, in the order of the list.",
    "isbn": "An ISBN of 10 or 13 digits.",
    "language": "BCP 47 tags, as they are: `en` does not find `en-GB`.",
    "licence": "SPDX ids.",
    "month": "Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year.",
    "orcid": "An ORCID iD, in any of its spellings.",
    "organiser": "Who organises it.",
    "parent": "The tag right above.",
    "past": "Events that have ended.",
    "place": "The venue's name, address, town or country.",
    "post": "The posts that the words come from.",
    "published_after": "Published then or later.",
    "published_before": "Published before then.",
    "q": WORDS,
    "quote": "The quotations that they show.",
    "reference": "The works that they cite.",
    "quote.reference": "The works that the words come from.",
    "speaker": "Who speaks.",
    "starts_after": "Starting then or later.",
    "starts_before": "Starting before then.",
    "state": "`withdrawn` finds what is still served under a notice; without it, lists leave that out.",
    "status": "Whether it takes place.",
    "tag": "Tags, with those below them.",
    "type": "What they are.",
    "updated_since": "An editor published a change of them then or later.",
    "upcoming": "Events that have not ended, those that are going on among them.",
    "verification": "Whether the source says these words.",
    "year": "Years of the date of publication in the site's zone.",
    "reference.year": "The year of issue.",
    "any.year": "Of posts, years of the date of publication in the site's zone; of references, of issue.",
    "any.author": "Authors with a byline, or whose words they are.",
    "year_max": "Issued in that year or before.",
    "year_min": "Issued in that year or later.",
}

# What follows from the kind of a filter.
MODES = {"any": "Any of the values.", "all": "All of the values.", "not": "None of the values."}
VALUES: dict[type[filters.Filter], str] = {
    filters.WhoFilter: "Slugs or ids of authors, or names as they are printed.",
    filters.ItemFilter: "Slugs, old slugs or ids.",
    filters.IdsFilter: "Slugs, old slugs or ids.",
    filters.IdentifierFilter: "",
    filters.LiteralFilter: "One literal text, commas and all; case and accents do not matter.",
    filters.TimeFilter: "An instant, or a date, which stands for its first instant in the site's zone.",
}


def filter_sentence(kind: str | None, name: str, one: filters.Filter) -> str:
    """What a filter of a kind's list does, or of any kind. Raises KeyError for one that nobody described."""
    base = name.removesuffix("_all").removesuffix("_not")
    meaning = FILTERS.get(f"{kind or 'any'}.{base}") or FILTERS[base]
    mode = MODES[getattr(one, "mode", "any")] if one.many else ""
    values = next((said for known, said in VALUES.items() if isinstance(one, known)), "")
    return " ".join(said for said in (meaning, mode, values) if said)
