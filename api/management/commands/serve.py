"""`manage.py serve`: everything that a machine needs to run Commonplace, in the foreground.

Migrates, loads the sample into an empty database, then runs the server and the worker as processes of their own, and
ends when either ends, or on Ctrl-C, SIGTERM or a closed terminal. In production the two are started apart, by whatever
starts services.
"""

import os
import signal
import socket
import sys
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connections

from api.management import processes
from content.commands import indexing
from content.errors import Refused
from content.importers.samples import load_samples
from content.models.item import Item

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Size(NamedTuple):
    workers: int
    threads: int


class Command(BaseCommand):
    help = "Migrate, load the sample into an empty database, and run the server and the worker until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: this machine only)")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=2, help="server processes")
        parser.add_argument("--threads", type=int, default=2, help="of each of them: one asks while another waits")
        parser.add_argument("--no-sample", action="store_true", help="leave an empty database empty")

    def handle(self, *, host: str, port: int, workers: int, threads: int, no_sample: bool, **_: Any) -> None:
        stop = _stopped_by_signals()
        self._check_port(host, port)
        self._prepare(with_sample=not no_sample)
        self._check_port(host, port)
        if stop.is_set():
            return
        self._run(host, port, Size(workers, threads), stop)

    def _prepare(self, *, with_sample: bool) -> None:
        try:
            call_command("migrate", verbosity=0)
            if indexing.unindexed():
                self.stdout.write("Making the search index of a newer version.")
                call_command("reissue", "--search", stdout=self.stdout)
            if with_sample and not Item.objects.exists():
                self._load_sample()
        except OperationalError as error:
            raise CommandError(f"The database cannot be used: {str(error).strip()}", returncode=2) from error
        finally:
            connections.close_all()

    def _load_sample(self) -> None:
        folder = Path(settings.BASE_DIR) / "samples"
        try:
            number = load_samples(folder)
        except (Refused, OSError) as error:
            raise CommandError(f"The sample cannot be loaded: {error}", returncode=2) from error
        self.stdout.write(f"Loaded {number} items of sample content from {folder.name}/.")

    def _run(self, host: str, port: int, size: Size, stop: threading.Event) -> None:
        base = os.environ.get("PUBLIC_URL") or f"http://{_in_url(host)}:{port}"
        environment = os.environ | {"PUBLIC_URL": base, "PYTHONPATH": _path()}
        manage = str(Path(settings.BASE_DIR) / "manage.py")
        commands = [self._server(host, port, size), [sys.executable, manage, "worker"]]
        running = [processes.start(command, environment) for command in commands]
        try:
            self._say(base)
            while not stop.wait(0.2) and all(process.poll() is None for process in running):
                pass
        finally:
            server, worker = processes.end(running)
        if not stop.is_set():
            detail = f"The server or the worker ended by itself (exit codes: server {server}, worker {worker})."
            raise CommandError(detail, returncode=1)

    def _server(self, host: str, port: int, size: Size) -> list[str]:
        granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--log-level", "warning"]
        sized = ["--workers", str(size.workers), "--blocking-threads", str(size.threads), "--respawn-failed-workers"]
        return [*granian, *sized, "--host", host, "--port", str(port), "config.wsgi:application"]

    def _check_port(self, host: str, port: int) -> None:
        """Granian would share a port that another Granian listens on, and say nothing."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except (OSError, OverflowError) as error:
                other = port + 1 if 1024 <= port < 65535 else 8000
                hint = f"Port {port} of {host} is taken or not allowed. Try another: make run PORT={other}"
                raise CommandError(hint, returncode=2) from error

    def _say(self, base: str) -> None:
        self.stdout.write("")
        for path in ("posts", "events", "authors"):
            self.stdout.write(f"  {path:8} {base}/api/v1/{path}/")
        self.stdout.write(f"  docs     {base}/docs/")
        self.stdout.write(f"  admin    {base}/admin/")
        self.stdout.write("\nCtrl-C stops the server and the worker.\n")
        self.stdout.flush()


def _stopped_by_signals() -> threading.Event:
    """Set by the first signal to stop. One that comes while the sample is loaded takes effect after that."""
    stop = threading.Event()
    for number in STOPPING:
        # `nohup` has SIGHUP ignored, and means it.
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, lambda *_: stop.set())
    return stop


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _path() -> str:
    """The server and the worker find the project from whatever folder this was started in."""
    given = os.environ.get("PYTHONPATH")
    return os.pathsep.join([str(settings.BASE_DIR), *([given] if given else [])])
