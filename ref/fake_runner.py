# SPDX-License-Identifier: MIT
"""A runner that says what a test wants: the other end of the channel of one `netref`.

It answers only what it is told to, so that it can be wrong as well (docs/control-channel.md).
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any

NETREF = Path(os.environ.get("NETREF") or Path(__file__).parent / "netref")
_PATIENCE = 20.0

Message = dict[str, Any]


class FakeRunner:
    """Starts `netref` with a channel. Leaving the context ends it."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.folder = folder
        for pipe in ("requests", "answers"):
            os.mkfifo(folder / pipe)
        self._requests = os.open(folder / "requests", os.O_RDWR)
        self._answers = os.open(folder / "answers", os.O_RDWR)
        self._received = b""
        self.process = subprocess.Popen(
            [str(NETREF), *words, "--channel", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> FakeRunner:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.communicate()
        self.hang_up()

    def request(self) -> Message:
        """What the process asks for next."""
        deadline = time.monotonic() + _PATIENCE
        while b"\n" not in self._received:
            left = max(0.0, deadline - time.monotonic())
            assert select.select([self._requests], [], [], left)[0], "no request came"
            self._received += os.read(self._requests, 1 << 16)
        line, _, self._received = self._received.partition(b"\n")
        message = json.loads(line)
        assert isinstance(message, dict)
        return message

    def answer(self, message: object) -> None:
        self.answer_text(json.dumps(message) + "\n")

    def answer_text(self, text: str) -> None:
        data = text.encode()
        while data:
            data = data[os.write(self._answers, data) :]

    def asked(self, request: Message, answer: object) -> None:
        """The next request is this one, and gets that answer."""
        assert self.request() == request
        self.answer(answer)

    def hang_up(self) -> None:
        for pipe in (self._requests, self._answers):
            if pipe >= 0:
                os.close(pipe)
        self._requests = self._answers = -1

    def end(self) -> tuple[int, str]:
        """The status with which the process ends by itself, and what it said."""
        _, error = self.process.communicate(timeout=_PATIENCE)
        return self.process.returncode, error

    def descriptors(self) -> set[str]:
        return set(os.listdir(f"/proc/{self.process.pid}/fd"))
