"""A server that notes what it is sent, and answers as it is told: what is outside of this project."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Noted:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Listener:
    """`statuses` are those of the next answers; then 200. `location` is what a redirect names."""

    port: int = 0
    noted: list[Noted] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    location: str = ""
    said: bytes = b"done"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"


@contextmanager
def listening() -> Iterator[Listener]:
    listener = Listener()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one_request(self) -> None:
            self.raw_requestline = b""
            with suppress(ConnectionError):
                self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            listener.noted.append(Noted(self.command, self.path, headers, body))
            self.send_response(listener.statuses.pop(0) if listener.statuses else 200)
            if listener.location:
                self.send_header("Location", listener.location)
            self.send_header("Content-Length", str(len(listener.said)))
            self.end_headers()
            self.wfile.write(listener.said)
            self.wfile.flush()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    listener.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=[0.02], daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
