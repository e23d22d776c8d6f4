# SPDX-License-Identifier: MIT
"""What tests of stand-alone scripts share: scripts of cases, run beside the recorder's own runs."""

from __future__ import annotations

import os
import re
import subprocess
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from diffrunner.corpus.clauses import load_clauses
from diffrunner.corpus.corpus import Case
from diffrunner.layout import find_layout
from diffrunner.reporting.script import needs_peer, script
from diffrunner.running.bench import Bench, environment_for_targets
from diffrunner.running.execute import Executor
from diffrunner.running.needs import held
from diffrunner.running.packing import packed_peer, packed_recorder
from diffrunner.running.targets import Target, Wanted, identified, installed
from diffrunner.traces.render import render_record
from diffrunner.traces.trace import read_trace

LAYOUT = find_layout(os.environ)
CLAUSES, _ = load_clauses(LAYOUT.clauses)


class Desk:
    """Makes scripts of cases, runs them, and lets the recorder run the same cases."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.executor = Executor()
        environment = environment_for_targets(os.environ)
        self.bench = Bench(
            self.executor,
            recorder=LAYOUT.recorder,
            environment=environment,
            folder=folder,
            forms={},
            isolate=True,
        )
        self.recorders: dict[bool, str] = {}
        for with_peer, entry in ((False, "repro.mjs"), (True, "repro_with_peer.mjs")):
            packed = packed_recorder(
                LAYOUT.recorder.with_name(entry),
                LAYOUT.root,
                executor=self.executor,
                environment=environment,
                folder=folder,
            )
            assert isinstance(packed, str), packed
            self.recorders[with_peer] = packed
        self.peer = packed_peer(LAYOUT.root)

    def script(self, case: Case, folder: Path) -> Path:
        with_peer = needs_peer(case)
        text = script(
            case,
            CLAUSES,
            [],
            recorder=self.recorders[with_peer],
            peer=self.peer if with_peer else None,
        )
        path = folder / f"{case.id.removeprefix(f'{folder}/').replace('/', '-')}.mjs"
        path.write_text(text, encoding="utf-8")
        return path

    def recorded(self, case: Case, target: Target) -> tuple[list[str], str] | None:
        """The lines of an ordinary run, and its temporary folder; None if it cannot be had here."""
        run = self.bench.run(case, target)
        if run.unavailable is not None:
            return None
        trace = read_trace(run.raw)
        assert trace.fault is None, trace.fault
        lines = [f"{record.lane}  {render_record(record)}" for record in trace.records]
        return lines, str(run.temporary)

    def printed(self, case: Case, target: Target, folder: Path) -> list[str]:
        path = self.script(case, folder)
        with held(case.front_matter.needs, lambda: False):
            ended = run_script(target, path, **self._flags(case, target, folder))
        lines = ended.stdout.splitlines()
        assert ended.stderr == ""
        assert ended.returncode == (0 if lines[-1] == "program  exit empty" else 1)
        return lines

    @staticmethod
    def _flags(case: Case, target: Target, folder: Path) -> dict[str, str]:
        """The environment of a case with flags; nothing for another."""
        if not case.front_matter.flags:
            return {}
        flags = " ".join(case.front_matter.flags)
        return {**environment_of(target, folder), "NODE_OPTIONS": flags}


def run_script(target: Target, path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*target.command, str(path)],
        env=environment or environment_of(target, path.parent),
        cwd=path.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
    )


def environment_of(target: Target, folder: Path) -> dict[str, str]:
    """What a runtime does not start without, where `python3` is, and that warnings are not told.

    A case may do what Node.js warns of, such as adding too many listeners.
    """
    needed = {"NODE_NO_WARNINGS": "1"} if target.kind == "node" else {"HOME": str(folder)}
    return {"PATH": os.defpath, **needed}


def comparable(lines: Sequence[str], temporary: str) -> list[str]:
    """The lines by lanes; ports, the temporary folder, and what depends on its length or on the
    descriptors of a process, made symbolic."""
    lanes: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        lanes[line.partition("  ")[0]].append(line.replace(temporary, "$tmp"))
    names: dict[str, str] = {}

    def named(port: re.Match[str]) -> str:
        return names.setdefault(port[0], f"${len(names)}")

    told = "\n".join(line for lane in sorted(lanes) for line in lanes[lane])
    told = re.sub(r"\b[3-6]\d{4}\b", named, told)
    told = re.sub(r"(\$tmp/\w?)x{9,}", r"\1xxx", told)
    return re.sub(r"\.fd\(\) -> \d+", ".fd() -> 3", told).split("\n")


def temporary_folder(lines: Sequence[str]) -> str:
    """The folder that a script made for itself, if its lines name it."""
    found = re.search(r"/tmp/net-case-\w{6}", "\n".join(lines))
    return found[0] if found else "$tmp"


def targets() -> dict[str, Target]:
    found = {}
    for item in installed(LAYOUT.runtimes):
        version = subprocess.run([item.binary, "--version"], capture_output=True, text=True).stdout
        target = identified(Wanted(item.name, item.binary), version)
        assert isinstance(target, Target)
        found[item.name] = target
    return found
