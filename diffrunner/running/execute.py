# SPDX-License-Identifier: MIT
"""Run a program that may be of bad character. The only module that starts processes.

Each program gets a process group of its own, an empty standard input, a bounded memory for what it
prints, limits on core and file size, and a deadline. When it has ended, or has to, the whole group
is killed; programs that left the group are found by being our orphans (this process adopts them)
and killed, too. If this process itself dies, the kernel kills the programs (`setpriv
--pdeathsig`): nothing that was started here outlives it.
"""

from __future__ import annotations

import ctypes
import os
import resource
import selectors
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

KEPT_OUTPUT = 64 * 1024
MAXIMUM_OUTPUT = 16 * 1024 * 1024
MAXIMUM_FILE = 256 * 1024 * 1024
_AFTER_EXIT = 0.2
_PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Execution:
    """How a program ended. `status` is its exit status, or minus the number of a signal."""

    status: int | None
    stdout: bytes
    stderr: bytes
    seconds: float
    timed_out: bool = False
    flooded: bool = False
    cannot_start: str | None = None

    @property
    def last_words(self) -> str:
        """The last line on standard error that says anything."""
        lines = self.stderr.decode("utf-8", "replace").strip().splitlines()
        return lines[-1].strip() if lines else ""


class Cancelled(Exception):
    """The run was called off while a program was running, or before it was started."""


class Executor:
    """Starts programs, from any number of threads, and can end all of them at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        self._cancelled = False
        self._launcher = _launcher()
        _adopt_orphans()

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
        start = time.monotonic()
        try:
            process = self._start(command, environment, folder)
        except OSError as error:
            reason = f"cannot start {command[0]}: {error.strerror}"
            return Execution(None, b"", b"", 0.0, cannot_start=reason)
        capture = _Capture(process, keep)
        try:
            timed_out = not capture.until_exit(start + seconds)
        finally:
            with self._lock:
                # The group is killed while its leader is not yet reaped: its number is still ours.
                _kill_group(process.pid)
                process.wait()
                del self._running[process.pid]
                self._kill_orphans()
        capture.close()
        if self._cancelled:
            raise Cancelled
        return Execution(
            status=process.returncode,
            stdout=capture.text("stdout"),
            stderr=capture.text("stderr"),
            seconds=time.monotonic() - start,
            timed_out=timed_out and not capture.flooded,
            flooded=capture.flooded,
        )

    def _start(
        self, command: Sequence[str], environment: Mapping[str, str], folder: Path
    ) -> subprocess.Popen[bytes]:
        if shutil.which(command[0]) is None:
            raise FileNotFoundError(2, "no such program")
        with self._lock:
            if self._cancelled:
                raise Cancelled
            process = subprocess.Popen(
                [*self._launcher, *command],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(environment),
                cwd=folder,
                start_new_session=True,
            )
            self._running[process.pid] = process
        for limit, value in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, MAXIMUM_FILE),
        ):
            with suppress(OSError):
                resource.prlimit(process.pid, limit, (value, value))
        return process

    def _kill_orphans(self) -> None:
        """Kill our children that we did not start: they were left behind by those that we did."""
        for pid in _children():
            if pid not in self._running:
                with suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)


class _Capture:
    """Reads what a process prints, keeps the end of it, and watches for its exit."""

    def __init__(self, process: subprocess.Popen[bytes], keep: int) -> None:
        self.flooded = False
        self._keep = keep
        self._exit = os.pidfd_open(process.pid)
        self._kept: dict[str, bytearray] = {"stdout": bytearray(), "stderr": bytearray()}
        self._total = 0
        self._selector = selectors.DefaultSelector()
        self._pipes = (process.stdout, process.stderr)
        for name, pipe in zip(self._kept, self._pipes):
            assert pipe is not None, "both were asked for"
            os.set_blocking(pipe.fileno(), False)
            self._selector.register(pipe, selectors.EVENT_READ, name)
        self._selector.register(self._exit, selectors.EVENT_READ, "exit")

    def until_exit(self, deadline: float) -> bool:
        """Read until the process has ended; False if it had not at the deadline."""
        while (left := deadline - time.monotonic()) > 0 and not self.flooded:
            if self._read(left):
                self._drain()
                return True
        return False

    def _drain(self) -> None:
        """Read what is still in the pipes; a child that holds them open is not waited for."""
        end = time.monotonic() + _AFTER_EXIT
        self._selector.unregister(self._exit)
        while self._selector.get_map() and time.monotonic() < end and not self.flooded:
            if not self._selector.select(0):
                return
            self._read(0)

    def _read(self, seconds: float) -> bool:
        ended = False
        for key, _ in self._selector.select(seconds):
            if key.data == "exit":
                ended = True
                continue
            chunk = os.read(key.fd, KEPT_OUTPUT)
            if not chunk:
                self._selector.unregister(key.fileobj)
            kept = self._kept[key.data]
            kept += chunk
            del kept[: -self._keep]
            self._total += len(chunk)
            self.flooded = self._total > max(MAXIMUM_OUTPUT, self._keep)
        return ended

    def text(self, name: str) -> bytes:
        return bytes(self._kept[name])

    def close(self) -> None:
        self._selector.close()
        os.close(self._exit)
        for pipe in self._pipes:
            if pipe is not None:
                pipe.close()


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
