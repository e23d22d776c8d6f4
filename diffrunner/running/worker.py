# SPDX-License-Identifier: MIT
"""A process that runs cases: one case and then its end (`run_alone`), or many (`Resident`).

Both are waited for in one loop, which hears requests on the channel, keeps what is printed within
bounds, looks at what grows in the folder, and ends a process that is out of time or out of line.

A resident asks for its first case, and after each tells how that ended; only then does it get the
next. Between cases it waits for an answer, so that nothing can happen in it. One that says that a
case has spoiled it, or that has more sockets open than before its first case, runs no further one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from diffrunner.running.channel import PROTOCOL, Answer, Channel, ChannelFault, Request
from diffrunner.running.execute import (
    FLOODED,
    Cancelled,
    Execution,
    Executor,
    Process,
    cannot_start,
)
from diffrunner.running.folders import remove
from diffrunner.running.services import ReadyCall, Services
from diffrunner.traces.trace import Json

START_SECONDS = 10.0
STOP_SECONDS = 5.0
MOST_CASES = 2000
MAXIMUM_FOLDER = 512 * 1024 * 1024
_LOOK_SECONDS = 0.5


@dataclass(frozen=True)
class Errand:
    """One run of one case. `file` is what the process is to run: the case, or its JSON form.

    `end` is the end of a two-sided case that the process is to play, with the `value` for the
    client, or `ready`, which is called with the value that the server gives.
    """

    case: str
    file: Path
    seconds: float
    end: str | None = None
    value: Json = None
    ready: ReadyCall | None = None

    @property
    def role(self) -> dict[str, Json]:
        if self.end is None:
            return {}
        return {"end": self.end, **({"value": self.value} if self.end == "client" else {})}


class Place:
    """The folder of a process: its channel, its trace, and the folder that `tmp` gives."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.temporary = folder / "t"
        self.trace = folder / "trace.jsonl"
        self.temporary.mkdir()

    def clear(self) -> None:
        """Make it as it was before a case."""
        if os.listdir(self.temporary):
            remove(self.temporary)
            self.temporary.mkdir()
        with suppress(FileNotFoundError):
            self.trace.unlink()


def run_alone(
    executor: Executor,
    command: Sequence[str],
    errand: Errand,
    place: Place,
    environment: Mapping[str, str],
) -> Execution:
    """Run a command that runs the case and ends; raises Cancelled."""
    channel = Channel(place.folder)
    try:
        process = executor.start(command, environment=environment, folder=place.temporary)
    except OSError as error:
        channel.close()
        return cannot_start(command, error)
    services = Services(process.pid, errand.ready)
    loop = _Loop(process, channel, services, place)
    try:
        loop.until_exit(process.started + errand.seconds)
    finally:
        services.close()
        status = process.finish()
        channel.close()
    if executor.is_cancelled():
        raise Cancelled
    return loop.execution(status, process.started)


class Resident:
    """A process that runs case after case. Raises OSError if it cannot be started.

    `has_served` tells whether it ever came so far as to ask for a case; `open_at_end` is what it had
    open when it had come to the end of its latest case.
    """

    def __init__(
        self,
        executor: Executor,
        command: Sequence[str],
        place: Place,
        environment: Mapping[str, str],
    ) -> None:
        self.place = place
        self.has_served = False
        self.is_open = True
        self._executor = executor
        self._channel = Channel(place.folder)
        try:
            self._process = executor.start(command, environment=environment, folder=place.temporary)
        except OSError:
            self._channel.close()
            raise
        self._sockets_at_first = 0
        self.open_at_end: frozenset[str] = frozenset()
        self._cases = 0

    def run(self, errand: Errand) -> Execution:
        """Run a case; raises Cancelled. Afterwards `is_open` tells whether there can be another."""
        services = Services(self._process.pid, errand.ready)
        loop = _Loop(self._process, self._channel, services, self.place)
        started = time.monotonic()
        try:
            if not self.has_served:
                if not loop.until_asked("serve", started + START_SECONDS):
                    return self._broken(loop, started)
                self.has_served = True
                self._sockets_at_first = _count_sockets(self.descriptors())
            started = time.monotonic()
            self._process.capture.forget()
            if not loop.tell(_handed_over(errand, self.place)):
                return self._broken(loop, started)
            if not loop.until_asked("ended", started + errand.seconds):
                return self._broken(loop, started)
        finally:
            services.close()
        execution = loop.execution(0, started)
        self._cases += 1
        self.open_at_end = self.descriptors()
        has_more_sockets = _count_sockets(self.open_at_end) > self._sockets_at_first
        if loop.is_spoiled or has_more_sockets or self._cases >= MOST_CASES:
            self.close()
        return execution

    def is_idle(self) -> bool:
        """Whether it is alive and waits for a case."""
        with suppress(OSError):
            return (
                self.is_open
                and os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
                is None
            )
        return False

    def descriptors(self) -> frozenset[str]:
        """What it has open, each as its number and what that stands for."""
        return frozenset(_descriptors(self._process.pid))

    def close(self) -> int:
        """Let it end, or end it; gives its exit status."""
        self.is_open = False
        with suppress(ChannelFault):
            self._channel.answer({"stop": True})
            self._process.capture.until_exit(time.monotonic() + STOP_SECONDS)
        return self._end()

    def _broken(self, loop: _Loop, started: float) -> Execution:
        """What to tell of a process that did not come to the end of the case."""
        self.is_open = False
        status = self._end()
        if self._executor.is_cancelled():
            raise Cancelled
        return loop.execution(status, started)

    def _end(self) -> int:
        status = self._process.finish()
        self._channel.close()
        return status


def _handed_over(errand: Errand, place: Place) -> Answer:
    return {
        "case": {
            "id": errand.case,
            "file": str(errand.file),
            "trace": str(place.trace),
            "tmp": str(place.temporary),
            **errand.role,
        }
    }


class _Loop:
    """Waits for a process, and serves it meanwhile. Its fields say why it had to be ended."""

    def __init__(
        self, process: Process, channel: Channel, services: Services, place: Place
    ) -> None:
        self.timed_out = False
        self.broke_off: str | None = None
        self.is_spoiled = False
        self._asked: str | None = None
        self._process = process
        self._channel = channel
        self._services = services
        self._place = place

    def until_exit(self, deadline: float) -> None:
        self._wait(deadline, lambda: False)

    def until_asked(self, what: str, deadline: float) -> bool:
        """Wait until it asks `serve` or tells `ended`; False if it did not come to that."""
        self._asked = None
        self._wait(deadline, lambda: self._asked is not None)
        if self._asked not in (None, what):
            self.broke_off = f"said {self._asked!r} on the channel where {what!r} was due"
        return self._asked == what

    def tell(self, answer: Answer) -> bool:
        """Give it an answer; False if it does not take it."""
        try:
            self._channel.answer(answer)
        except ChannelFault as fault:
            self.broke_off = str(fault)
        return self.broke_off is None

    def _wait(self, deadline: float, is_done: Callable[[], bool]) -> None:
        capture = self._process.capture
        capture.watch(self._channel.requests, self._hear)
        next_look = time.monotonic() + _LOOK_SECONDS
        try:
            while not (is_done() or capture.exited or capture.flooded or self.broke_off):
                if (now := time.monotonic()) >= deadline:
                    self.timed_out = True
                    return
                if now >= next_look:
                    self._look_at_folder()
                    next_look = now + _LOOK_SECONDS
                capture.wait(min(deadline, next_look))
        finally:
            capture.unwatch(self._channel.requests)

    def execution(self, status: int, started: float) -> Execution:
        capture = self._process.capture
        return Execution(
            status=status,
            stdout=capture.text("stdout"),
            stderr=capture.text("stderr"),
            seconds=time.monotonic() - started,
            timed_out=self.timed_out,
            broke_off=FLOODED if capture.flooded else self.broke_off,
        )

    def _hear(self) -> None:
        try:
            for request in self._channel.read():
                if request["do"] in ("serve", "ended"):
                    self._note(request)
                else:
                    self._channel.answer(self._services.answer(request))
        except ChannelFault as fault:
            self.broke_off = str(fault)

    def _note(self, request: Request) -> None:
        if request["do"] == "serve" and request.get("protocol") != PROTOCOL:
            protocol = repr(request.get("protocol"))[:40]
            raise ChannelFault(f"speaks {protocol} on the channel, where {PROTOCOL} is spoken")
        self._asked = request["do"]
        self.is_spoiled = bool(request.get("spoiled"))

    def _look_at_folder(self) -> None:
        if _size_of(self._place.folder) > MAXIMUM_FOLDER:
            megabytes = MAXIMUM_FOLDER // (1024 * 1024)
            self.broke_off = f"wrote more than {megabytes} MiB to its folder and was killed"


def _descriptors(pid: int) -> Iterator[str]:
    """What a process has open, such as `7 socket:[4711]`."""
    with suppress(OSError):
        for descriptor in os.listdir(f"/proc/{pid}/fd"):
            with suppress(OSError):
                yield f"{descriptor} {os.readlink(f'/proc/{pid}/fd/{descriptor}')}"


def _count_sockets(descriptors: frozenset[str]) -> int:
    return sum(" socket:" in descriptor for descriptor in descriptors)


def _size_of(folder: Path) -> int:
    """The bytes in a folder, as far as it lets itself be looked at."""
    total = 0
    for path, _, files in os.walk(folder):
        for name in files:
            with suppress(OSError):
                total += os.lstat(os.path.join(path, name)).st_size
    return total
