"""The operations, by resource. Written by `make clients` from openapi.yaml: do not edit."""

from collections.abc import Iterator
from typing import Unpack

from commonplace_client._generated import answers, queries
from commonplace_client.transport import Resource, Transport


class Authors(Resource):
    def list(self, **query: Unpack[queries.ListAuthors]) -> answers.AuthorPage:
        """Authors, filtered and in order.

        Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
        """
        return self._get(answers.AuthorPage, "/api/v1/authors/", query)

    def walk(self, **query: Unpack[queries.WalkAuthors]) -> Iterator[answers.AuthorItem]:
        """Authors, filtered and in order: all of them, a page a request, by cursor."""
        return self._walk(answers.AuthorItem, "/api/v1/authors/", query)

    def get(self, name: str, /, **query: Unpack[queries.GetAuthor]) -> answers.Author:
        """One author.

        `name` is the slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Author, "/api/v1/authors/{name}/", query, name=name)

    def editions(self, name: str, /, **query: Unpack[queries.ListAuthorEditions]) -> answers.EditionPage:
        """The public history of an author.

        The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not
        there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is
        a TimeMap (RFC 7089).
        """
        return self._get(answers.EditionPage, "/api/v1/authors/{name}/editions/", query, name=name)

    def walk_editions(self, name: str, /, **query: Unpack[queries.WalkAuthorEditions]) -> Iterator[answers.EditionItem]:
        """The public history of an author: all of them, a page a request, by cursor."""
        return self._walk(answers.EditionItem, "/api/v1/authors/{name}/editions/", query, name=name)

    def edition(self, name: str, number: int, /, **query: Unpack[queries.GetAuthorEdition]) -> answers.Author:
        """An author as it was in one edition.

        The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was
        suppressed is 410, and one that is only scheduled is 404.
        """
        return self._get(answers.Author, "/api/v1/authors/{name}/editions/{number}/", query, name=name, number=number)

    def diff_editions(self, name: str, /, **query: Unpack[queries.DiffAuthorEditions]) -> answers.Difference:
        """What changed between two editions of an author.

        In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting
        address has the id: any other name answers 301.
        """
        return self._get(answers.Difference, "/api/v1/authors/{name}/editions/diff/", query, name=name)


class Events(Resource):
    def list(self, **query: Unpack[queries.ListEvents]) -> answers.EventPage:
        """Events, filtered and in order.

        Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
        """
        return self._get(answers.EventPage, "/api/v1/events/", query)

    def walk(self, **query: Unpack[queries.WalkEvents]) -> Iterator[answers.EventItem]:
        """Events, filtered and in order: all of them, a page a request, by cursor."""
        return self._walk(answers.EventItem, "/api/v1/events/", query)

    def get(self, name: str, /, **query: Unpack[queries.GetEvent]) -> answers.Event:
        """One event.

        `name` is the slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Event, "/api/v1/events/{name}/", query, name=name)

    def editions(self, name: str, /, **query: Unpack[queries.ListEventEditions]) -> answers.EditionPage:
        """The public history of an event.

        The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not
        there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is
        a TimeMap (RFC 7089).
        """
        return self._get(answers.EditionPage, "/api/v1/events/{name}/editions/", query, name=name)

    def walk_editions(self, name: str, /, **query: Unpack[queries.WalkEventEditions]) -> Iterator[answers.EditionItem]:
        """The public history of an event: all of them, a page a request, by cursor."""
        return self._walk(answers.EditionItem, "/api/v1/events/{name}/editions/", query, name=name)

    def edition(self, name: str, number: int, /, **query: Unpack[queries.GetEventEdition]) -> answers.Event:
        """An event as it was in one edition.

        The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was
        suppressed is 410, and one that is only scheduled is 404.
        """
        return self._get(answers.Event, "/api/v1/events/{name}/editions/{number}/", query, name=name, number=number)

    def diff_editions(self, name: str, /, **query: Unpack[queries.DiffEventEditions]) -> answers.Difference:
        """What changed between two editions of an event.

        In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting
        address has the id: any other name answers 301.
        """
        return self._get(answers.Difference, "/api/v1/events/{name}/editions/diff/", query, name=name)


class Facets(Resource):
    def get(self, **query: Unpack[queries.GetFacets]) -> answers.Facets:
        """What there is to filter a list by.

        Of each value, how many items the list of `kind` has with it, under the filters given, which are that list's.
        """
        return self._get(answers.Facets, "/api/v1/facets/", query)


class Index(Resource):
    def get(self) -> answers.ApiIndex:
        """What there is here.

        The site's settings; and of each list its filters, their values, its orders, and what can be chosen.
        """
        return self._get(answers.ApiIndex, "/api/v1/", {})


class Lookup(Resource):
    def get(self, **query: Unpack[queries.LookUp]) -> answers.Found:
        """The item behind an address of the public site.

        Old or new, a full address or a path. It never redirects: `moved` tells that the item is elsewhere now.
        """
        return self._get(answers.Found, "/api/v1/lookup/", query)


class Posts(Resource):
    def list(self, **query: Unpack[queries.ListPosts]) -> answers.PostPage:
        """Posts, filtered and in order.

        Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
        """
        return self._get(answers.PostPage, "/api/v1/posts/", query)

    def walk(self, **query: Unpack[queries.WalkPosts]) -> Iterator[answers.PostItem]:
        """Posts, filtered and in order: all of them, a page a request, by cursor."""
        return self._walk(answers.PostItem, "/api/v1/posts/", query)

    def get(self, name: str, /, **query: Unpack[queries.GetPost]) -> answers.Post:
        """One post.

        `name` is the slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Post, "/api/v1/posts/{name}/", query, name=name)

    def editions(self, name: str, /, **query: Unpack[queries.ListPostEditions]) -> answers.EditionPage:
        """The public history of a post.

        The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not
        there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is
        a TimeMap (RFC 7089).
        """
        return self._get(answers.EditionPage, "/api/v1/posts/{name}/editions/", query, name=name)

    def walk_editions(self, name: str, /, **query: Unpack[queries.WalkPostEditions]) -> Iterator[answers.EditionItem]:
        """The public history of a post: all of them, a page a request, by cursor."""
        return self._walk(answers.EditionItem, "/api/v1/posts/{name}/editions/", query, name=name)

    def edition(self, name: str, number: int, /, **query: Unpack[queries.GetPostEdition]) -> answers.Post:
        """A post as it was in one edition.

        The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was
        suppressed is 410, and one that is only scheduled is 404.
        """
        return self._get(answers.Post, "/api/v1/posts/{name}/editions/{number}/", query, name=name, number=number)

    def diff_editions(self, name: str, /, **query: Unpack[queries.DiffPostEditions]) -> answers.Difference:
        """What changed between two editions of a post.

        In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting
        address has the id: any other name answers 301.
        """
        return self._get(answers.Difference, "/api/v1/posts/{name}/editions/diff/", query, name=name)

    def neighbours(self, name: str, /, **query: Unpack[queries.GetPostNeighbours]) -> answers.Neighbours:
        """The posts right before and after one.

        By date of publication, among those that the filters leave: “next” can stay within a tag. `name` is the slug
        or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Neighbours, "/api/v1/posts/{name}/neighbours/", query, name=name)

    def related(self, name: str, /, **query: Unpack[queries.GetRelatedPosts]) -> answers.Related:
        """The posts that have most in common with one.

        What is rare counts more. Filters are those of the list; translations of the post are left out. `name` is the
        slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Related, "/api/v1/posts/{name}/related/", query, name=name)


class Preview(Resource):
    def get(self, **query: Unpack[queries.GetPreview]) -> answers.Preview:
        """What a preview token covers.

        For a frontend that begins to show drafts. What somebody named comes first, then what publishing that would
        take along. Of a token that covers everything there is no list. 401 says why a token opens nothing.
        """
        return self._get(answers.Preview, "/api/v1/preview/", query)


class Quotes(Resource):
    def list(self, **query: Unpack[queries.ListQuotes]) -> answers.QuotePage:
        """Quotes, filtered and in order.

        Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
        """
        return self._get(answers.QuotePage, "/api/v1/quotes/", query)

    def walk(self, **query: Unpack[queries.WalkQuotes]) -> Iterator[answers.QuoteItem]:
        """Quotes, filtered and in order: all of them, a page a request, by cursor."""
        return self._walk(answers.QuoteItem, "/api/v1/quotes/", query)

    def get(self, name: str, /, **query: Unpack[queries.GetQuote]) -> answers.Quote:
        """One quote.

        `name` is the slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Quote, "/api/v1/quotes/{name}/", query, name=name)

    def editions(self, name: str, /, **query: Unpack[queries.ListQuoteEditions]) -> answers.EditionPage:
        """The public history of a quote.

        The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not
        there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is
        a TimeMap (RFC 7089).
        """
        return self._get(answers.EditionPage, "/api/v1/quotes/{name}/editions/", query, name=name)

    def walk_editions(self, name: str, /, **query: Unpack[queries.WalkQuoteEditions]) -> Iterator[answers.EditionItem]:
        """The public history of a quote: all of them, a page a request, by cursor."""
        return self._walk(answers.EditionItem, "/api/v1/quotes/{name}/editions/", query, name=name)

    def edition(self, name: str, number: int, /, **query: Unpack[queries.GetQuoteEdition]) -> answers.Quote:
        """A quote as it was in one edition.

        The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was
        suppressed is 410, and one that is only scheduled is 404.
        """
        return self._get(answers.Quote, "/api/v1/quotes/{name}/editions/{number}/", query, name=name, number=number)

    def diff_editions(self, name: str, /, **query: Unpack[queries.DiffQuoteEditions]) -> answers.Difference:
        """What changed between two editions of a quote.

        In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting
        address has the id: any other name answers 301.
        """
        return self._get(answers.Difference, "/api/v1/quotes/{name}/editions/diff/", query, name=name)


class Redirects(Resource):
    def list(self, **query: Unpack[queries.ListRedirects]) -> answers.RedirectPage:
        """Every old address, and where it leads.

        By kind, then by `from`. Targets are final, and an address that an item is shown under again is none of them.
        """
        return self._get(answers.RedirectPage, "/api/v1/redirects/", query)

    def walk(self, **query: Unpack[queries.WalkRedirects]) -> Iterator[answers.Redirect]:
        """Every old address, and where it leads: all of them, a page a request, by cursor."""
        return self._walk(answers.Redirect, "/api/v1/redirects/", query)


class References(Resource):
    def list(self, **query: Unpack[queries.ListReferences]) -> answers.ReferencePage:
        """References, filtered and in order.

        Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
        """
        return self._get(answers.ReferencePage, "/api/v1/references/", query)

    def walk(self, **query: Unpack[queries.WalkReferences]) -> Iterator[answers.ReferenceItem]:
        """References, filtered and in order: all of them, a page a request, by cursor."""
        return self._walk(answers.ReferenceItem, "/api/v1/references/", query)

    def get(self, name: str, /, **query: Unpack[queries.GetReference]) -> answers.Reference:
        """One reference.

        `name` is the slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Reference, "/api/v1/references/{name}/", query, name=name)

    def editions(self, name: str, /, **query: Unpack[queries.ListReferenceEditions]) -> answers.EditionPage:
        """The public history of a reference.

        The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not
        there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is
        a TimeMap (RFC 7089).
        """
        return self._get(answers.EditionPage, "/api/v1/references/{name}/editions/", query, name=name)

    def walk_editions(
        self, name: str, /, **query: Unpack[queries.WalkReferenceEditions]
    ) -> Iterator[answers.EditionItem]:
        """The public history of a reference: all of them, a page a request, by cursor."""
        return self._walk(answers.EditionItem, "/api/v1/references/{name}/editions/", query, name=name)

    def edition(self, name: str, number: int, /, **query: Unpack[queries.GetReferenceEdition]) -> answers.Reference:
        """A reference as it was in one edition.

        The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was
        suppressed is 410, and one that is only scheduled is 404.
        """
        return self._get(
            answers.Reference, "/api/v1/references/{name}/editions/{number}/", query, name=name, number=number
        )

    def diff_editions(self, name: str, /, **query: Unpack[queries.DiffReferenceEditions]) -> answers.Difference:
        """What changed between two editions of a reference.

        In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting
        address has the id: any other name answers 301.
        """
        return self._get(answers.Difference, "/api/v1/references/{name}/editions/diff/", query, name=name)


class Search(Resource):
    def get(self, **query: Unpack[queries.Search]) -> answers.SearchPage:
        """Items of every kind by their words.

        The best first: `score` is 5 for an item that has the words for its title, 4 where all are in the title, 3
        with those in names, 2 with those in the summary, and 1 with those anywhere; among equals the latest comes
        first. `highlights` are escaped HTML with `<mark>`, null where nothing is to be marked. `facets` counts what
        was found. With `capped` there was more, and only the latest were looked at.
        """
        return self._get(answers.SearchPage, "/api/v1/search/", query)

    def walk_get(self, **query: Unpack[queries.WalkSearch]) -> Iterator[answers.SearchHit]:
        """Items of every kind by their words: all of them, a page a request, by cursor."""
        return self._walk(answers.SearchHit, "/api/v1/search/", query)


class Tags(Resource):
    def list(self, **query: Unpack[queries.ListTags]) -> answers.TagPage:
        """Tags, filtered and in order.

        Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
        """
        return self._get(answers.TagPage, "/api/v1/tags/", query)

    def walk(self, **query: Unpack[queries.WalkTags]) -> Iterator[answers.TagItem]:
        """Tags, filtered and in order: all of them, a page a request, by cursor."""
        return self._walk(answers.TagItem, "/api/v1/tags/", query)

    def get(self, name: str, /, **query: Unpack[queries.GetTag]) -> answers.Tag:
        """One tag.

        `name` is the slug or the id. An old slug answers 301 with the present address.
        """
        return self._get(answers.Tag, "/api/v1/tags/{name}/", query, name=name)

    def editions(self, name: str, /, **query: Unpack[queries.ListTagEditions]) -> answers.EditionPage:
        """The public history of a tag.

        The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not
        there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is
        a TimeMap (RFC 7089).
        """
        return self._get(answers.EditionPage, "/api/v1/tags/{name}/editions/", query, name=name)

    def walk_editions(self, name: str, /, **query: Unpack[queries.WalkTagEditions]) -> Iterator[answers.EditionItem]:
        """The public history of a tag: all of them, a page a request, by cursor."""
        return self._walk(answers.EditionItem, "/api/v1/tags/{name}/editions/", query, name=name)

    def edition(self, name: str, number: int, /, **query: Unpack[queries.GetTagEdition]) -> answers.Tag:
        """A tag as it was in one edition.

        The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was
        suppressed is 410, and one that is only scheduled is 404.
        """
        return self._get(answers.Tag, "/api/v1/tags/{name}/editions/{number}/", query, name=name, number=number)

    def diff_editions(self, name: str, /, **query: Unpack[queries.DiffTagEditions]) -> answers.Difference:
        """What changed between two editions of a tag.

        In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting
        address has the id: any other name answers 301.
        """
        return self._get(answers.Difference, "/api/v1/tags/{name}/editions/diff/", query, name=name)


class Resources:
    def __init__(self, transport: Transport) -> None:
        self.authors = Authors(transport)
        self.events = Events(transport)
        self.facets = Facets(transport)
        self.index = Index(transport)
        self.lookup = Lookup(transport)
        self.posts = Posts(transport)
        self.preview = Preview(transport)
        self.quotes = Quotes(transport)
        self.redirects = Redirects(transport)
        self.references = References(transport)
        self.search = Search(transport)
        self.tags = Tags(transport)
