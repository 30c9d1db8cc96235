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


class Resources:
    def __init__(self, transport: Transport) -> None:
        self.authors = Authors(transport)
        self.events = Events(transport)
        self.facets = Facets(transport)
        self.index = Index(transport)
        self.posts = Posts(transport)
        self.quotes = Quotes(transport)
        self.references = References(transport)
        self.tags = Tags(transport)
