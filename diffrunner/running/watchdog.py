# SPDX-License-Identifier: MIT
"""Who tidies up when the runner cannot: a small process that waits for the runner's end.

The runner may be killed with SIGKILL, and then ends nothing. The kernel ends its children for it
(`execute`), but not what those have started, nor does anybody remove its folder. So one more
process holds the reading end of a pipe whose other end only the runner has. When that ends, for
whatever reason, the watchdog kills each process that carries the run's mark in its environment,
and removes the run's folder.

It is a program of its own, which `execute` starts:

    python3 watchdog.py MARK FOLDER
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from contextlib import suppress

MARK = "NETCONF_RUN"
_ROUNDS, _PAUSE = 50, 0.02


def marked(mark: str) -> list[int]:
    """The processes that were started with this mark, ours excepted."""
    wanted = f"{MARK}={mark}".encode()
    found: list[int] = []
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal() and int(entry.name) != os.getpid():
            with suppress(OSError), open(f"/proc/{entry.name}/environ", "rb") as environment:
                if wanted in environment.read().split(b"\0"):
                    found.append(int(entry.name))
    return found


def end_marked(mark: str) -> None:
    """Kill them, and those that they start meanwhile."""
    for _ in range(_ROUNDS):
        remaining = marked(mark)
        if not remaining:
            return
        for pid in remaining:
            with suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(_PAUSE)


def main(mark: str, folder: str) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    sys.stdin.buffer.read()
    end_marked(mark)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
