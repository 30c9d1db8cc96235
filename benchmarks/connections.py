"""HTTP/1.1 over one socket that is kept: as much of it as asking a server on this machine takes."""

import socket
from types import TracebackType
from typing import Self

Answer = tuple[int, dict[str, str], bytes]

HOST = "127.0.0.1"
PATIENCE = 300.0  # seconds


class Connection:
    """Asks one thing after another. Raises OSError when the server is gone, ValueError for what is no answer."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.socket = socket.create_connection((HOST, port), timeout=PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.socket.close()

    def ask(self, path: str, headers: dict[str, str]) -> Answer:
        return self.send(spelled(path, headers, self.port))

    def send(self, request: bytes) -> Answer:
        self.socket.sendall(request)
        while b"\r\n\r\n" not in self.rest:
            self._receive()
        head, _, self.rest = self.rest.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        status = int(first.split(" ", 2)[1])
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = 0 if status == 304 else int(headers.get("content-length") or "unknown")
        while len(self.rest) < length:
            self._receive()
        body, self.rest = self.rest[:length], self.rest[length:]
        return status, headers, body

    def _receive(self) -> None:
        received = self.socket.recv(1 << 18)
        if not received:
            raise ConnectionResetError("the server closed the connection")
        self.rest += received


def spelled(path: str, headers: dict[str, str], port: int) -> bytes:
    lines = [f"GET {path} HTTP/1.1", f"Host: {HOST}:{port}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()
