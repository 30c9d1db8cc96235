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
        self.posts = Posts(transport)
        self.quotes = Quotes(transport)
        self.references = References(transport)
        self.tags = Tags(transport)
