"""The tables of the HTTP side: who reads and writes with a key, and what was asked twice. One noun a file."""

from api.models.consumer import Consumer
from api.models.key import Key, Scope
from api.models.repeat import Repeat

__all__ = ["Consumer", "Key", "Repeat", "Scope"]
