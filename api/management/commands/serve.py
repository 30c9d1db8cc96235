"""`manage.py serve`: everything that a machine needs to run Commonplace, in the foreground.

Migrates, loads the sample into an empty database, then runs the server and the worker as processes of their own, and
ends when either ends, or on Ctrl-C or SIGTERM. In production the two are started apart, by whatever starts services.
"""

import os
import signal
import socket
import subprocess
import sys
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from content.errors import Refused
from content.importers.samples import load_samples
from content.models.item import Item

# The worker drains for up to ten seconds.
PATIENCE = 12


class Command(BaseCommand):
    help = "Migrate, load the sample into an empty database, and run the server and the worker until Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: this machine only)")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=2, help="server processes")
        parser.add_argument("--no-sample", action="store_true", help="leave an empty database empty")

    def handle(self, *, host: str, port: int, workers: int, no_sample: bool, **_: Any) -> None:
        self._check_port(host, port)
        call_command("migrate", verbosity=0)
        if not no_sample and not Item.objects.exists():
            self._load_sample()
        stop = threading.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: stop.set())
        base = os.environ.get("PUBLIC_URL") or f"http://{host}:{port}"
        environment = os.environ | {"PUBLIC_URL": base}
        processes = [
            subprocess.Popen(command, env=environment, start_new_session=True)  # noqa: S603 (our own)
            for command in (self._server(host, port, workers), [sys.executable, "manage.py", "worker"])
        ]
        self._say(base)
        try:
            while not stop.wait(0.2) and all(process.poll() is None for process in processes):
                pass
        finally:
            codes = self._end(processes)
        if not stop.is_set():
            raise CommandError(f"The server or the worker ended by itself (codes {codes}).", returncode=1)

    def _server(self, host: str, port: int, workers: int) -> list[str]:
        granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--log-level", "warning"]
        size = ["--workers", str(workers), "--blocking-threads", "4", "--respawn-failed-workers"]
        return [*granian, *size, "--host", host, "--port", str(port), "config.wsgi:application"]

    def _check_port(self, host: str, port: int) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except (OSError, OverflowError) as error:
                hint = f"Port {port} is taken or not allowed. Try another: make run PORT={min(port + 1, 65535)}"
                raise CommandError(hint, returncode=2) from error

    def _load_sample(self) -> None:
        folder = Path(settings.BASE_DIR) / "samples"
        try:
            number = load_samples(folder)
        except (Refused, OSError) as error:
            raise CommandError(f"The sample cannot be loaded: {error}", returncode=2) from error
        self.stdout.write(f"Loaded {number} items of sample content from {folder.name}/.")

    def _say(self, base: str) -> None:
        self.stdout.write("")
        for path, what in (("posts", "posts"), ("events", "events"), ("authors", "authors")):
            self.stdout.write(f"  {what:8} {base}/api/v1/{path}/")
        self.stdout.write("\nCtrl-C stops the server and the worker.\n")
        self.stdout.flush()

    def _end(self, processes: list[subprocess.Popen[bytes]]) -> list[int | None]:
        for process in processes:
            if process.poll() is None:
                process.terminate()
        for process in processes:
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
        return [process.poll() for process in processes]
