# SPDX-License-Identifier: MIT
"""Start programs that may be of bad character, and end them. The only module that does either.

Each program gets a process group of its own, an empty standard input, a bounded memory for what it
prints (`capture`), and limits on core size, file size and open files. When it has ended, or has to,
the whole group is killed; what left the group is found by being our orphan (this process adopts
them) and killed, too. If this process itself dies, the kernel kills the programs (`setpriv
--pdeathsig`), and the watchdog what they have started: nothing that was started here outlives it.
"""

from __future__ import annotations

import ctypes
import os
import resource
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from diffrunner.running import watchdog
from diffrunner.running.capture import KEPT_OUTPUT, Capture

MAXIMUM_FILE = 256 * 1024 * 1024
MAXIMUM_OPEN_FILES = 4096
_PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Execution:
    """How a program ended. `status` is its exit status, or minus the number of a signal.

    `broke_off` is why the runner ended it before its time, in words.
    """

    status: int | None
    stdout: bytes
    stderr: bytes
    seconds: float
    timed_out: bool = False
    broke_off: str | None = None
    cannot_start: str | None = None

    @property
    def last_words(self) -> str:
        """The last line on standard error that says anything."""
        lines = self.stderr.decode("utf-8", "replace").strip().splitlines()
        return lines[-1].strip() if lines else ""


FLOODED = "printed without end and was killed"


class Cancelled(Exception):
    """The run was called off while a program was running, or before it was started."""


class Process:
    """A program that runs, or has run. Whoever starts one calls `finish`."""

    def __init__(self, executor: Executor, popen: subprocess.Popen[bytes], keep: int) -> None:
        self._executor = executor
        self._popen = popen
        self.pid = popen.pid
        self.capture = Capture(popen, keep)
        self.started = time.monotonic()

    def finish(self) -> int:
        """End it if it still runs, and all that it left behind; gives its exit status."""
        self._executor.end(self._popen)
        self.capture.drain()
        self.capture.close()
        return self._popen.returncode


class Executor:
    """Starts programs, from any number of threads, and can end all of them at once.

    Each program has a mark in its environment, and so has what it starts.
    """

    def __init__(self) -> None:
        self._mark = secrets.token_hex(8)
        self._watchdog: subprocess.Popen[bytes] | None = None
        # A shell that became us may have left us children of its own, such as a `tee`.
        self._inherited = frozenset(_children())
        self._lock = threading.Lock()
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        self._cancelled = False
        self._launcher = _launcher()
        _adopt_orphans()

    @property
    def child(self) -> int | None:
        """The process id of a child of ours that does nothing, while we are guarded."""
        return self._watchdog.pid if self._watchdog else None

    def cancel(self) -> None:
        """Kill whatever runs, and start nothing more. May be called from a signal handler."""
        self._cancelled = True
        for process in list(self._running.values()):
            _kill_group(process.pid)

    def is_cancelled(self) -> bool:
        return self._cancelled

    def run(
        self,
        command: Sequence[str],
        *,
        seconds: float,
        environment: Mapping[str, str],
        folder: Path,
        keep: int = KEPT_OUTPUT,
    ) -> Execution:
        """Run a command to its end or its deadline; raises Cancelled and nothing else."""
        try:
            process = self.start(command, environment=environment, folder=folder, keep=keep)
        except OSError as error:
            return cannot_start(command, error)
        try:
            in_time = process.capture.until_exit(process.started + seconds)
        finally:
            status = process.finish()
        if self._cancelled:
            raise Cancelled
        flooded = process.capture.flooded
        return Execution(
            status=status,
            stdout=process.capture.text("stdout"),
            stderr=process.capture.text("stderr"),
            seconds=time.monotonic() - process.started,
            timed_out=not in_time and not flooded,
            broke_off=FLOODED if flooded else None,
        )

    def start(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        folder: Path,
        keep: int = KEPT_OUTPUT,
    ) -> Process:
        """Start a command; raises OSError, or Cancelled."""
        if shutil.which(command[0]) is None:
            raise FileNotFoundError(2, "no such program")
        with self._lock:
            if self._cancelled:
                raise Cancelled
            popen = subprocess.Popen(
                [*self._launcher, *command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={**environment, watchdog.MARK: self._mark},
                cwd=folder,
                start_new_session=True,
            )
            self._running[popen.pid] = popen
        for limit, value in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, MAXIMUM_FILE),
            (resource.RLIMIT_NOFILE, MAXIMUM_OPEN_FILES),
        ):
            with suppress(OSError, ValueError):
                resource.prlimit(popen.pid, limit, (value, value))
        return Process(self, popen, keep)

    def end(self, popen: subprocess.Popen[bytes]) -> None:
        """Kill a process and its group, and what escaped from groups; reap them."""
        with self._lock:
            # The group is killed while its leader is not yet reaped: its number is still ours.
            _kill_group(popen.pid)
            popen.wait()
            self._running.pop(popen.pid, None)
            self._kill_orphans()

    def _kill_orphans(self) -> None:
        """Kill our children that we did not start: they were left behind by those that we did."""
        ours = {*self._running, *self._inherited, self._watchdog.pid if self._watchdog else 0}
        for pid in _children():
            if pid not in ours:
                with suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)

    @contextmanager
    def guarded(self, folder: Path) -> Iterator[None]:
        """While this lasts, our own sudden death ends what was started and removes the folder."""
        self._watchdog = subprocess.Popen(
            [sys.executable, "-I", watchdog.__file__, self._mark, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield
        finally:
            assert self._watchdog.stdin is not None, "it was asked for"
            self._watchdog.stdin.close()
            self._watchdog.wait()


def cannot_start(command: Sequence[str], error: OSError) -> Execution:
    reason = f"cannot start {command[0]}: {error.strerror}"
    return Execution(None, b"", b"", 0.0, cannot_start=reason)


def _launcher() -> tuple[str, ...]:
    """The words before a command that tie its life to ours, where the system has such words."""
    program = shutil.which("setpriv")
    return (program, "--pdeathsig", "KILL", "--") if program else ()


def _adopt_orphans() -> None:
    """Become the parent of what our children leave behind, so that we can end it."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _children() -> list[int]:
    """The processes whose parent we are, those that we adopted included."""
    ours = str(os.getpid()).encode()
    found: list[int] = []
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            with suppress(OSError), open(f"/proc/{entry.name}/stat", "rb") as stat:
                # The name, in parentheses, may hold anything; state and parent follow it.
                if stat.read().rpartition(b")")[2].split()[1] == ours:
                    found.append(int(entry.name))
    return found


def _kill_group(group: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


@contextmanager
def interruptible(executor: Executor) -> Iterator[None]:
    """Let Ctrl-C, SIGTERM and SIGHUP end what runs, then raise KeyboardInterrupt."""

    def interrupt(number: int, frame: object) -> None:
        for each in signals:  # Tidying up takes a moment; impatience must not cut it short.
            signal.signal(each, signal.SIG_IGN)
        executor.cancel()
        raise KeyboardInterrupt

    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, interrupt) for number in signals]
    try:
        yield
    finally:
        for number, handler in zip(signals, before):
            signal.signal(number, handler)
