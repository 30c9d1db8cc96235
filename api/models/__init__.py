"""The tables of the HTTP side: who reads and writes with a key. One noun a file."""

from api.models.consumer import Consumer
from api.models.key import Key, Scope

__all__ = ["Consumer", "Key", "Scope"]
