# SPDX-License-Identifier: MIT
"""What a process prints, kept within bounds, and the moment of its exit.

A process that is judged may print without end, or leave a child behind that holds its pipes open.
So only the end of each stream is kept, all of it is counted, and nobody waits for a pipe to close.
Other descriptors can be watched in the same place (`watch`): a process that talks to us over a
channel is heard, and one that dies meanwhile is noticed, in one wait.
"""

from __future__ import annotations

import os
import selectors
import subprocess
import time
from collections.abc import Callable

KEPT_OUTPUT = 64 * 1024
MAXIMUM_OUTPUT = 16 * 1024 * 1024
_AFTER_EXIT = 0.2

Ready = Callable[[], None]


class Capture:
    """Reads what a process prints, keeps the end of it, and watches for its exit."""

    def __init__(self, process: subprocess.Popen[bytes], keep: int = KEPT_OUTPUT) -> None:
        self.flooded = False
        self.exited = False
        self._keep = keep
        self._exit = os.pidfd_open(process.pid)
        self._kept: dict[str, bytearray] = {"stdout": bytearray(), "stderr": bytearray()}
        self._total = 0
        self._selector = selectors.DefaultSelector()
        self._pipes = (process.stdout, process.stderr)
        for name, pipe in zip(self._kept, self._pipes):
            assert pipe is not None, "both were asked for"
            os.set_blocking(pipe.fileno(), False)
            self._selector.register(pipe, selectors.EVENT_READ, self._reader(name, pipe.fileno()))
        self._selector.register(self._exit, selectors.EVENT_READ, self._note_exit)

    def watch(self, descriptor: int, ready: Ready) -> None:
        """Call `ready` whenever there is something to be read from the descriptor."""
        self._selector.register(descriptor, selectors.EVENT_READ, ready)

    def unwatch(self, descriptor: int) -> None:
        self._selector.unregister(descriptor)

    def wait(self, deadline: float) -> bool:
        """Wait until something is ready, and see to it; False if nothing was at the deadline."""
        left = deadline - time.monotonic()
        ready = self._selector.select(max(0.0, left))
        for key, _ in ready:
            key.data()
        return bool(ready)

    def until_exit(self, deadline: float) -> bool:
        """Read until the process has ended; False if it had not at the deadline."""
        while not self.exited and not self.flooded:
            if not self.wait(deadline):
                return False
        return self.exited

    def drain(self) -> None:
        """Read what is still in the pipes of a process that has ended."""
        end = time.monotonic() + _AFTER_EXIT
        if not self.exited:
            self._note_exit()
        while time.monotonic() < end and not self.flooded and self.wait(0.0):
            pass

    def forget(self) -> None:
        """Begin anew: what was printed so far belongs to somebody else."""
        self._total = 0
        for kept in self._kept.values():
            kept.clear()

    def text(self, name: str) -> bytes:
        """The end of what came from `stdout` or `stderr`."""
        return bytes(self._kept[name])

    def close(self) -> None:
        self._selector.close()
        os.close(self._exit)
        for pipe in self._pipes:
            if pipe is not None:
                pipe.close()

    def _note_exit(self) -> None:
        self.exited = True
        self._selector.unregister(self._exit)

    def _reader(self, name: str, descriptor: int) -> Ready:
        kept = self._kept[name]

        def read() -> None:
            chunk = os.read(descriptor, KEPT_OUTPUT)
            if not chunk:
                self._selector.unregister(descriptor)
            kept.extend(chunk)
            del kept[: -self._keep]
            self._total += len(chunk)
            self.flooded = self._total > max(MAXIMUM_OUTPUT, self._keep)

        return read
