"""The words of the OpenAPI document: what operations do, what parameters mean.

Generating it fails where one is missing.
"""

from api.v1.delivery import filters

LIST = "Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it."
ONE = "`name` is the slug or the id. An old slug answers 301 with the present address."

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
}

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
    "body_format": "The form of rich text.",
}

FILTERS: dict[type[filters.Filter], str] = {
    filters.WhoFilter: "By a person or organisation: a slug or an id of an author, or a name as it is printed.",
    filters.CitedByFilter: "By the posts that cite them. Slugs, old slugs or ids.",
    filters.ParentFilter: "Those right below one of these tags. Slugs, old slugs or ids.",
    filters.ItemFilter: "By linked items. Slugs, old slugs or ids; a tag includes those below it.",
    filters.StateFilter: "`withdrawn` shows what is still served under a notice; without it, lists do not.",
    filters.FacetFilter: "By values: any of these.",
    filters.IdentifierFilter: "In any of its spellings.",
    filters.LiteralFilter: "One literal text, commas and all; case and accents do not matter.",
    filters.FlagFilter: "true or false.",
    filters.TimeFilter: (
        "An instant, or a date in the site's zone. Half-open: after includes the instant, before does not."
    ),
    filters.EndedFilter: "An event that is going on is upcoming; one that has ended is past.",
    filters.YearFilter: "The year of issue; a minimum and a maximum include it.",
    filters.IdsFilter: "These items only. Slugs, old slugs or ids.",
}
MODES = {"all": "All of these. ", "not": "None of these. ", "any": "Any of these. "}
