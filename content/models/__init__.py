"""The tables. One noun a file; Django finds them all through this page."""

from content.models.account import Account
from content.models.author import Author, AuthorLink
from content.models.credit import Credit
from content.models.edition import Body, Change, Edge, Edition, Head
from content.models.event import Event, EventException, EventLink, GroupNote, Session, SessionGroup
from content.models.follower import Follower
from content.models.image import Image
from content.models.invitation import Invitation
from content.models.item import Alias, Deletion, Item, Original, Revision
from content.models.post import Citation, Post
from content.models.preview import Preview, PreviewBody, PreviewEdge, PreviewEdition, PreviewItem
from content.models.quote import Quote
from content.models.reference import Contributor, Reference
from content.models.review import Comment, Deed
from content.models.search import SearchEntry
from content.models.tag import Tag, Tagging
from content.models.work import Work

__all__ = [
    "Account",
    "Alias",
    "Author",
    "AuthorLink",
    "Body",
    "Change",
    "Citation",
    "Comment",
    "Contributor",
    "Credit",
    "Deed",
    "Deletion",
    "Edge",
    "Edition",
    "Event",
    "EventException",
    "EventLink",
    "Follower",
    "GroupNote",
    "Head",
    "Image",
    "Invitation",
    "Item",
    "Original",
    "Post",
    "Preview",
    "PreviewBody",
    "PreviewEdge",
    "PreviewEdition",
    "PreviewItem",
    "Quote",
    "Reference",
    "Revision",
    "SearchEntry",
    "Session",
    "SessionGroup",
    "Tag",
    "Tagging",
    "Work",
]
