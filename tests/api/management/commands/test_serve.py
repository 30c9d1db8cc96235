"""What `manage.py serve` refuses before it starts anything. That it serves is shown by test_fresh_clone.py."""

import socket
import threading
from collections.abc import Iterator

import pytest
from django.core.management import CommandError

from api.management.commands.serve import Command, Size


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def refusal(host: str, port: int) -> str:
    with pytest.raises(CommandError) as refused:
        Command()._check_port(host, port)
    assert refused.value.returncode == 2
    return str(refused.value)


def test_port_taken_names_the_next(taken: int):
    sentence = f"Port {taken} of 127.0.0.1 is taken or not allowed. Try another: make run PORT={taken + 1}"
    assert refusal("127.0.0.1", taken) == sentence


@pytest.mark.parametrize("port", [-1, 65536, 99999])
def test_port_out_of_range(port: int):
    assert refusal("127.0.0.1", port) == (
        f"Port {port} of 127.0.0.1 is taken or not allowed. Try another: make run PORT=8000"
    )


def test_port_free():
    Command()._check_port("127.0.0.1", 0)


def test_run_ends_when_a_process_ends_by_itself(taken: int):
    """The server cannot listen, so the worker is ended too."""
    with pytest.raises(
        CommandError, match=r"^The server or the worker ended by itself \(exit codes: server \d, worker "
    ):
        Command()._run("127.0.0.1", taken, Size(1, 1), threading.Event())
