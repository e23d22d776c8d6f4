# SPDX-License-Identifier: MIT
"""A runner that says what a test wants: the other end of the channel of one recorder.

The pipes are the real runner's; what is answered is the test's affair, and may be wrong.
"""

from __future__ import annotations

import select
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from diffrunner.recorder.harness import RECORDER, Record, Runtime, check_nesting, read
from diffrunner.running.channel import Answer, Channel, Request

SERVE = {"do": "serve", "protocol": "net-control/1"}
EMPTY = {"do": "ended", "how": "empty"}
STOP = {"stop": True}
_PATIENCE = 20.0

Talk = Sequence[tuple[Request, Answer]]
"""The requests that are to come, each with the answer that it gets."""


class FakeRunner:
    """Starts a recorder with a channel. Leaving the context ends it."""

    def __init__(self, runtime: Runtime, folder: Path, *words: str | Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self._channel: Channel | None = Channel(folder)
        self._asked: list[Request] = []
        self.process = runtime.start(RECORDER, *words, "--channel", folder)

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

    def request(self) -> Request:
        """What the process asks for next."""
        assert self._channel is not None
        deadline = time.monotonic() + _PATIENCE
        while not self._asked:
            left = max(0.0, deadline - time.monotonic())
            assert select.select([self._channel.requests], [], [], left)[0], "no request came"
            self._asked += self._channel.read()
        return self._asked.pop(0)

    def answer(self, answer: Answer) -> None:
        assert self._channel is not None
        self._channel.answer(answer)

    def answer_bytes(self, data: bytes) -> None:
        """Bytes that need not be an answer; few enough for the pipe to take at once."""
        with (self.folder / "answers").open("wb", buffering=0) as pipe:
            pipe.write(data)

    def asked(self, request: Request, answer: Answer) -> None:
        """The next request is this one, and gets that answer."""
        assert self.request() == request
        self.answer(answer)

    def hang_up(self) -> None:
        if self._channel is not None:
            self._channel.close()
        self._channel = None

    def end(self) -> tuple[int, str]:
        """The status with which the process ends by itself, and what it said."""
        out, error = self.process.communicate(timeout=_PATIENCE)
        assert out == ""
        return self.process.returncode, error


class Cases:
    """Case files and their runs: for each a trace; `tmp` is one folder for all of them."""

    def __init__(self, runtime: Runtime, folder: Path) -> None:
        self.runtime = runtime
        self.folder = folder
        self.tmp = folder / "t"
        self.tmp.mkdir()
        self.count = 0

    def task(self, text: str, **fields: Any) -> Answer:
        """The answer that hands out a new case."""
        self.count += 1
        file = self.folder / f"{self.count}.js"
        file.write_text(text, encoding="utf-8")
        own = {"id": f"a/{self.count}", "file": str(file), "trace": str(self._trace(self.count))}
        return {"case": {**own, "tmp": str(self.tmp), **fields}}

    def raw(self, number: int = 0) -> bytes:
        """The trace of that run, or of the latest."""
        return self._trace(number or self.count).read_bytes()

    def records(self, number: int = 0) -> list[Record]:
        return read(self._trace(number or self.count))[1:]

    def alone(self, text: str, *words: str | Path) -> FakeRunner:
        """A new case in a process of its own."""
        case = self.task(text)["case"]
        options = ("--case", case["id"], "--tmp", case["tmp"])
        folder = self.folder / f"channel{self.count}"
        return FakeRunner(self.runtime, folder, case["file"], case["trace"], *options, *words)

    def resident(self) -> FakeRunner:
        return FakeRunner(self.runtime, self.folder / "channel")

    def run(self, talk: Talk, text: str, *words: str) -> list[Record]:
        """The records of a case beside a runner that keeps to a script, without the body's."""
        with self.alone(text, *words) as runner:
            for request, answer in talk:
                runner.asked(request, answer)
            assert runner.end() == (0, "")
        records = self.records()
        check_nesting(records)
        return records[1:]

    def fault(self, talk: Talk, text: str, *words: str) -> str:
        """Why the recorder ends in the middle of a case."""
        with self.alone(text, *words) as runner:
            for request, answer in talk:
                runner.asked(request, answer)
            status, error = runner.end()
        assert status == 3 and error.count("\n") == 1
        assert "exit" not in {record["kind"] for record in self.records()}
        return error.removeprefix("record.mjs: ").rstrip()

    def _trace(self, number: int) -> Path:
        return self.folder / f"{number}.jsonl"


def ask(**fields: Any) -> Request:
    return fields


def harness_error(message: str) -> Record:
    """How a trace tells of what the runner could not do."""
    return {"$": "error", "name": "Error", "code": "ERR_HARNESS", "message": message}


def told(records: list[Record]) -> list[tuple[object, ...]]:
    """Each as: what it is in, its lane, kind and name, and what it came to."""
    return [
        (item["in"], item["lane"], item["kind"], item["name"])
        + tuple(item[key] for key in ("args", "value", "result", "threw") if key in item)
        for item in records
    ]
