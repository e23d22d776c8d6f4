# SPDX-License-Identifier: MIT
"""The services of a case without a runner: the peer that a stand-alone script brings along.

    python3 peer.zip FOLDER PID

It makes a control channel in FOLDER, goes into the background, and serves the process PID. In
FOLDER is also the pipe `alive`: the process writes to it once and then holds it open. When it
closes, by whatever end the process came to, the peer removes FOLDER and ends.

This module and what it imports of ours are all that the script holds of Python (`packing`), so
nothing beyond the standard library can be used here.
"""

from __future__ import annotations

import os
import selectors
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from diffrunner.running.channel import Channel
from diffrunner.running.services import Services

_PATIENCE = 10.0


class Peer:
    """Waits for requests, and for the end of the process that makes them."""

    def __init__(self, folder: Path, pid: int) -> None:
        self._selector = selectors.DefaultSelector()
        self._services = Services(pid)
        self._channel = Channel(folder)
        self._selector.register(self._channel.requests, selectors.EVENT_READ, self._answer)
        os.mkfifo(folder / "alive", 0o600)
        self._alive = os.open(folder / "alive", os.O_RDONLY | os.O_NONBLOCK)
        self._selector.register(self._alive, selectors.EVENT_READ, self._look)
        self._is_over = False

    def serve(self) -> None:
        # A process that was killed before it opened the pipe will never close it.
        is_there = self._wait(_PATIENCE)
        while is_there and not self._is_over:
            self._wait(None)

    def _wait(self, seconds: float | None) -> bool:
        ready = self._selector.select(seconds)
        for key, _ in ready:
            key.data()
        return bool(ready)

    def _look(self) -> None:
        self._is_over = os.read(self._alive, 64) == b""

    def _answer(self) -> None:
        for request in self._channel.read():
            self._channel.answer(self._services.answer(request))


def main(words: Sequence[str]) -> None:
    folder, pid = Path(words[0]), int(words[1])
    peer = Peer(folder, pid)
    if os.fork() > 0:
        os._exit(0)  # Our caller waits for this, and then finds everything in its place.
    try:
        os.setsid()  # A Ctrl-C is for the script alone; its end is ours.
        os.chdir("/")
        peer.serve()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1:])
