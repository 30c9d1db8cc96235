"""What a load counts as an error, by either tool, against a server that answers wrongly on purpose."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from benchmarks.connections import Connection
from benchmarks.loads import Load, fill, measure

TOOLS = ["python", pytest.param("wrk", marks=pytest.mark.outside("wrk"))]


class Handler(BaseHTTPRequestHandler):
    """/right/ is 200, /same/ is 304, anything else is 503."""

    protocol_version = "HTTP/1.1"
    asked: list[str] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        status = {"/right/": 200, "/same/": 304}.get(self.path, 503)
        body = b"" if status == 304 else b"x" * 70_000
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def port() -> Iterator[int]:
    Handler.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_connection_reads_one_answer_after_the_other(port: int) -> None:
    with Connection(port) as connection:
        answers = [connection.ask(path, {}) for path in ("/right/", "/same/", "/wrong/")]
    assert [(status, len(body)) for status, _, body in answers] == [(200, 70_000), (304, 0), (503, 70_000)]


@pytest.mark.parametrize("by", TOOLS)
@pytest.mark.parametrize(("path", "status"), [("/right/", 200), ("/same/", 304)])
def test_measure_has_no_error_where_all_is_right(port: int, by: str, path: str, status: int) -> None:
    measured = measure(Load(port, [path], {}, status), 0.2, by=by)
    assert (measured.errors, measured.rate > 0, 0 < measured.p50 <= measured.p99) == (0, True, True)


@pytest.mark.parametrize("by", TOOLS)
def test_measure_counts_wrong_statuses(port: int, by: str) -> None:
    assert measure(Load(port, ["/right/", "/wrong/"], {}), 0.2, by=by).errors > 0
    assert measure(Load(port, ["/right/"], {}, status=304), 0.2, by=by).errors > 0


def test_fill_asks_each_path_on_each_connection(port: int) -> None:
    fill(Load(port, ["/right/", "/same/"], {}))
    assert sorted(Handler.asked) == ["/right/"] * 8 + ["/same/"] * 8
