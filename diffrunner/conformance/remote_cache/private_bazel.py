# SPDX-License-Identifier: MIT
"""A Bazel that shares nothing with any other but the source tree: it stands for another machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_SECONDS_TO_TEST = 300
_SECONDS_TO_SHUT_DOWN = 60
_LINES_SHOWN = 40


class BuildFailed(Exception):
    """Bazel is not there, took too long, or the test did not pass."""


@dataclass(frozen=True)
class Run:
    seconds: float
    execution_log: str


@dataclass(frozen=True)
class PrivateBazel:
    workspace: Path
    folder: Path

    def test(self, target: str, options: Sequence[str]) -> Run:
        """Runs one test, which must pass."""
        log = self.folder / "execution_log.json"
        command = [
            *("test", target, *options, f"--execution_log_json_file={log}"),
            # Two, because others work on this machine, too.
            *("--jobs=2", "--local_test_jobs=2"),
            # No links in the source tree: those that are there are another Bazel's.
            "--symlink_prefix=/",
            *("--color=no", "--curses=no", "--noshow_progress"),
        ]
        start = time.monotonic()
        status, output = self._call(command, _SECONDS_TO_TEST)
        if status != 0:
            last = "\n".join(output.splitlines()[-_LINES_SHOWN:])
            raise BuildFailed(f"bazel test {target}: {_reason(status)}\n{last}")
        return Run(time.monotonic() - start, log.read_text(encoding="utf-8"))

    def shut_down(self) -> None:
        self._call(["shutdown"], _SECONDS_TO_SHUT_DOWN)

    def _call(self, words: Sequence[str], seconds: float) -> tuple[int | None, str]:
        """Bazel's exit status, None if it had to be stopped; and what it printed."""
        startup = [
            f"--output_user_root={self.folder / 'user'}",
            f"--output_base={self.folder / 'base'}",
            # Its own temporary files go away with it, the log of what was executed above all.
            f"--host_jvm_args=-Djava.io.tmpdir={self.folder}",
            # Nobody's own settings, such as another cache.
            "--nohome_rc",
            # A server that could not be told to shut down does so by itself.
            "--max_idle_secs=60",
        ]
        # Not what the Bazel that may have started us says to its tests (TEST_TMPDIR, ...).
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder)}
        output = self.folder / "output"
        with open(output, "wb") as stream:
            process = subprocess.Popen(
                ["bazel", *startup, *words],
                cwd=self.workspace,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
            )
            status: int | None = None
            try:
                with suppress(subprocess.TimeoutExpired):
                    status = process.wait(seconds)
            finally:
                _stop(process)
        return status, output.read_text(encoding="utf-8", errors="replace")


@contextmanager
def fresh(workspace: Path, folder: Path) -> Iterator[PrivateBazel]:
    """A Bazel that has built nothing yet, and leaves neither a server nor a file behind."""
    if shutil.which("bazel") is None:
        raise BuildFailed("bazel is not there; run ./setup")
    folder.mkdir()
    bazel = PrivateBazel(workspace, folder)
    try:
        yield bazel
    finally:
        bazel.shut_down()
        _remove(folder)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Ends Bazel's client if it still runs; on SIGTERM it calls off what the server does for it."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(20)
    process.kill()
    process.wait()


def _reason(status: int | None) -> str:
    return "took too long" if status is None else f"exit status {status}"


def _remove(folder: Path) -> None:
    """Bazel takes the right to write from some of its folders: it is given back first."""
    for parent, names, _ in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            if not os.path.islink(path):
                os.chmod(path, 0o700)
    shutil.rmtree(folder)
