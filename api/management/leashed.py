"""`python -m api.management.leashed PARENT COMMAND…`: run a command that gets SIGTERM when process PARENT dies.

A parent that was killed cannot end its children; on Linux the kernel does it. Elsewhere the command just runs.
"""

import ctypes
import os
import signal
import sys

# prctl(2): which signal a process gets when its parent dies. It outlives exec.
PR_SET_PDEATHSIG = 1


def main(parent: int, command: list[str]) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        sys.exit("The parent died before its child began.")
    os.execv(command[0], command)  # noqa: S606 (our own)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
