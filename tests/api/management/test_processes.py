"""Child processes end: asked, forced, and when their parent is killed. For `make run`, see test_fresh_clone.py."""

import os
import signal
import subprocess
import sys
import time

from api.management import processes

SLEEP = "import time; time.sleep(60)"
STUBBORN = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); {SLEEP}"
DEAF_AT_FIRST = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(2); "
    f"signal.signal(signal.SIGTERM, signal.SIG_DFL); {SLEEP}"
)
# A parent that starts a child and says its id.
PARENT = f"""
import os, sys, time
from api.management import processes
print(processes.start([sys.executable, "-c", {SLEEP!r}], os.environ).pid, flush=True)
time.sleep(60)
"""


def gone(pid: int, within: float = 5.0) -> bool:
    """A negative id is a group's, as kill(2) has it."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def test_end_asks_first():
    running = [processes.start([sys.executable, "-c", SLEEP], os.environ) for _ in range(2)]
    assert processes.end(running) == [-signal.SIGTERM, -signal.SIGTERM]


def test_end_asks_again_who_was_not_ready():
    process = processes.start([sys.executable, "-c", DEAF_AT_FIRST], os.environ)
    time.sleep(1)
    began = time.monotonic()
    assert processes.end([process]) == [-signal.SIGTERM]
    assert time.monotonic() - began < 5


def test_end_forces_who_does_not_listen():
    process = processes.start([sys.executable, "-c", STUBBORN], os.environ)
    time.sleep(1)
    assert processes.end([process], patience=0.2) == [-signal.SIGKILL]


def test_end_ends_the_children_of_who_was_killed():
    with_child = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {SLEEP!r}]); time.sleep(60)"
    process = processes.start([sys.executable, "-c", with_child], os.environ)
    time.sleep(1)
    process.kill()
    assert processes.end([process]) == [-signal.SIGKILL]
    assert gone(-process.pid)


def test_end_of_who_has_ended_is_its_code():
    process = processes.start([sys.executable, "-c", "raise SystemExit(3)"], os.environ)
    process.wait()
    assert processes.end([process]) == [3]


def test_start_ends_with_its_parent():
    parent = subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    assert gone(child)
