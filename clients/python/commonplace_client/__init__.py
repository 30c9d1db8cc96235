"""A typed client of Commonplace's public API: `Client("https://cms.example.org").posts.list(tag="bread")`."""

from commonplace_client._generated import answers as answers
from commonplace_client._generated import queries as queries
from commonplace_client.client import Client as Client
from commonplace_client.transport import Kept as Kept
from commonplace_client.transport import ProblemError as ProblemError
