"""Requests as curl sends them, and answers as they come over the wire: nothing is decoded, followed or put right."""

import re
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

Fields = list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its answer. `body` is without what chunks add to it, and as it was compressed."""

    method: str
    target: str
    sent: Fields
    version: bytes
    status: int
    phrase: bytes
    fields: Fields
    body: bytes

    def all_of(self, name: str) -> list[str]:
        return [value.decode() for field, value in self.fields if field.decode().lower() == name.lower()]


def exchange(server: str, method: str, target: str, **headers: str) -> Exchange:
    """Ask the server at this address. `If_None_Match` is sent as `If-None-Match`."""
    address = urlsplit(server)
    named = {"Host": address.netloc, "User-Agent": "curl/8.0", "Accept": "*/*", "Connection": "close"}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    sent = [(name.encode(), value.encode()) for name, value in named.items()]
    lines = [f"{method} {target} HTTP/1.1".encode(), *(b": ".join(one) for one in sent), b"", b""]
    with socket.create_connection((address.hostname or "", address.port or 80), timeout=30) as connection:
        connection.sendall(b"\r\n".join(lines))
        head, _, body = b"".join(iter(lambda: connection.recv(65536), b"")).partition(b"\r\n\r\n")
    first, *rest = head.split(b"\r\n")
    version, status, phrase = first.removeprefix(b"HTTP/").split(b" ", 2)
    fields = [(name, value.strip()) for name, _, value in (line.partition(b":") for line in rest)]
    chunked = any(name.lower() == b"transfer-encoding" for name, _ in fields)
    body = _without_chunks(body) if chunked else body
    return Exchange(method, target, sent, version, int(status), phrase, fields, body)


def _without_chunks(body: bytes) -> bytes:
    """RFC 9112, 7.1. Nothing here sends trailers."""
    found = []
    while size := re.match(rb"([0-9a-fA-F]+)[^\r]*\r\n", body):
        length = int(size[1], 16)
        found.append(body[size.end() : size.end() + length])
        body = body[size.end() + length + 2 :]
    return b"".join(found)
