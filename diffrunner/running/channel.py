# SPDX-License-Identifier: MIT
"""The runner's end of the control channel (docs/control-channel.md): two named pipes in a folder.

The other end may write what it likes, and may stop reading. So a request is believed only as far
as it is a JSON object on a line of bounded length, and an answer that nobody takes is given up.
"""

from __future__ import annotations

import json
import os
import selectors
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from diffrunner.traces.render import printable, shortened

PROTOCOL = "net-control/1"
LONGEST_LINE = 8 * 1024 * 1024
_PATIENCE = 5.0
_CHUNK = 64 * 1024

Request = Mapping[str, Any]
Answer = Mapping[str, Any]


class ChannelFault(Exception):
    """The other end does not keep to the protocol; the message says how."""


class Channel:
    """The pipes of one process. Both are held open in both directions, so that none ever ends."""

    def __init__(self, folder: Path) -> None:
        """Make the pipes in the folder, which must exist and be empty of them."""
        self._buffer = bytearray()
        for name in ("requests", "answers"):
            os.mkfifo(folder / name, 0o600)
        flags = os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC
        self.requests = os.open(folder / "requests", flags)
        self._answers = os.open(folder / "answers", flags)

    def read(self) -> Iterator[Request]:
        """What has been asked by now; raises ChannelFault. Does not wait."""
        try:
            self._buffer += os.read(self.requests, _CHUNK)
        except BlockingIOError:
            return
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            yield _request(line)
        if len(self._buffer) > LONGEST_LINE:
            raise ChannelFault(f"sent a line of more than {LONGEST_LINE} bytes to the channel")

    def answer(self, answer: Answer) -> None:
        """Answer the one request that is open; raises ChannelFault if nobody takes it."""
        rest = memoryview(json.dumps(answer, separators=(",", ":")).encode() + b"\n")
        deadline = time.monotonic() + _PATIENCE
        while rest:
            try:
                rest = rest[os.write(self._answers, rest) :]
            except BlockingIOError:
                if time.monotonic() > deadline:
                    raise ChannelFault("does not read the answers of the channel") from None
                _until_writable(self._answers, deadline)

    def close(self) -> None:
        os.close(self.requests)
        os.close(self._answers)


def _request(line: bytes) -> Request:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        request = None
    if not isinstance(request, dict) or not isinstance(request.get("do"), str):
        said = shortened(printable(line[:60].decode("utf-8", "replace")), 60)
        raise ChannelFault(f"sent what is no request to the channel: `{said}`")
    return request


def _until_writable(descriptor: int, deadline: float) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_WRITE)
        selector.select(max(0.0, deadline - time.monotonic()))
