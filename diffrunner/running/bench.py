# SPDX-License-Identifier: MIT
"""One case on one target: set the table, run, read the trace, clear the table.

Each run has a private folder with a name of fixed length (the length of an IPC path matters), is
the only one to have what the case needs, and leaves nothing behind. What comes out is data: the
execution, the raw trace, and its normal form.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from diffrunner.corpus.corpus import Case
from diffrunner.running.execute import Execution, Executor
from diffrunner.running.needs import held
from diffrunner.traces.normalise import Normaliser, literal_ports
from diffrunner.running.targets import Target
from diffrunner.traces.trace import MAXIMUM_BYTES, Json, Trace, read_trace


@dataclass(frozen=True)
class Run:
    """What one run gave. With `unavailable`, nothing ran, for that reason."""

    execution: Execution
    raw: bytes
    normal: Trace
    unavailable: str | None = None


@dataclass(frozen=True)
class Bench:
    """What every run needs. `forms` are the JSON forms of the cases, for the reference."""

    executor: Executor
    recorder: Path
    environment: Mapping[str, str]
    forms: Mapping[str, Json]

    def run(self, case: Case, target: Target) -> Run:
        """Run the case; raises execute.Cancelled, and nothing else about the target."""
        with private_folder() as folder, held(
            case.front_matter.needs, self.executor.is_cancelled
        ) as unavailable:
            if unavailable is not None:
                nothing = Execution(None, b"", b"", 0.0)
                return Run(nothing, b"", Trace(None, ()), unavailable)
            return self._run(case, target, folder)

    def _run(self, case: Case, target: Target, folder: Path) -> Run:
        temporary, trace_file = folder / "t", folder / "trace.jsonl"
        temporary.mkdir()
        execution = self.executor.run(
            self._command(case, target, folder, temporary, trace_file),
            seconds=case.front_matter.timeout / 1000,
            environment=self.environment,
            folder=temporary,
        )
        raw = _read_at_most(trace_file, MAXIMUM_BYTES + 1)
        normaliser = Normaliser(
            literal_ports=literal_ports(case.source),
            temporary_folder=str(temporary),
            exact_chunks=case.front_matter.exact_chunks,
        )
        return Run(execution, raw, normaliser.normalise(read_trace(raw)))

    def _command(
        self, case: Case, target: Target, folder: Path, temporary: Path, trace_file: Path
    ) -> list[str]:
        if target.is_reference:
            form = folder / "case.json"
            form.write_text(json.dumps(self.forms[case.id]), encoding="utf-8")
            return [
                *(*target.command, "run", str(form), "--profile", target.profile),
                *("--trace", str(trace_file), "--tmp", str(temporary)),
            ]
        return [
            *(*target.command, str(self.recorder), str(case.path), str(trace_file)),
            *("--case", case.id, "--tmp", str(temporary)),
        ]


@contextmanager
def private_folder() -> Iterator[Path]:
    """A folder for one run, removed after it.

    It lies in /tmp whatever TMPDIR says, since the path of a Unix socket in it must fit into 107
    bytes; only NETCONF_TMP, which is ours, can move it.
    """
    root = os.environ.get("NETCONF_TMP") or ("/tmp" if os.path.isdir("/tmp") else None)
    folder = Path(tempfile.mkdtemp(prefix="netconf-", dir=root))
    try:
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder whose contents may have been made unreadable to tease us."""
    for path, _, _ in os.walk(folder):
        os.chmod(path, 0o700)
    shutil.rmtree(folder, ignore_errors=True)


def _read_at_most(path: Path, size: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(size)
    except OSError:
        return b""


def environment_for_targets(environment: Mapping[str, str]) -> dict[str, str]:
    """The little that a target gets to see of this process's environment."""
    kept = ("PATH", "HOME", "USER", "DENO_DIR", "SYSTEMROOT", "ASAN_OPTIONS", "UBSAN_OPTIONS")
    fixed = {
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "NO_COLOR": "1",
        "DENO_NO_UPDATE_CHECK": "1",
        "DENO_NO_PROMPT": "1",
        "DO_NOT_TRACK": "1",
    }
    chosen = {name: environment[name] for name in kept if name in environment}
    return {"PATH": os.defpath, "HOME": tempfile.gettempdir(), **chosen, **fixed}
