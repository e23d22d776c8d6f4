# SPDX-License-Identifier: MIT
"""One case on one target: set the table, run, read the trace, clear the table.

A case runs in a resident process, one that runs many, unless it or the caller asks for a process
of its own. Either way it has a folder to itself, is the only one to have what it needs, and leaves
nothing behind. What comes out is data: the execution, the raw trace, and its normal form.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from diffrunner.corpus.corpus import Case
from diffrunner.running.execute import Execution, Executor, cannot_start
from diffrunner.running.folders import new_folder, remove
from diffrunner.running.needs import held
from diffrunner.running.recordings import recorded_trace
from diffrunner.running.residents import Residents
from diffrunner.running.targets import Target
from diffrunner.running.worker import Errand, Place, Resident, run_alone
from diffrunner.traces.joining import with_workers
from diffrunner.traces.normalise import Normaliser, literal_ports
from diffrunner.traces.trace import MAXIMUM_BYTES, Json, Trace, read_trace, write_trace

_ASKS = re.compile(r"\b(?:wire\.|probe\.|ends\()")


@dataclass(frozen=True)
class Run:
    """What one run gave. With `unavailable`, nothing ran, for that reason.

    `is_resident`: it ran in a process that may have run other cases before. `temporary` is the
    folder of `tmp`, which its raw trace may name.
    """

    execution: Execution
    raw: bytes
    normal: Trace
    unavailable: str | None = None
    is_resident: bool = False
    temporary: str | None = None


class Bench:
    """Where runs are made. `forms` are the JSON forms of the cases, for the reference.

    `folder` is that of the whole run, `most_residents` how many may wait at a time. Without
    residents (`isolate`), every case has a process of its own.
    """

    def __init__(
        self,
        executor: Executor,
        *,
        recorder: Path,
        environment: Mapping[str, str],
        folder: Path,
        forms: Mapping[str, Json],
        most_residents: int = 2,
        isolate: bool = False,
    ) -> None:
        self._executor = executor
        self._recorder = recorder
        self._environment = environment
        self._folder = folder
        self._form_files = _write_forms(forms, new_folder(folder))
        self._residents = Residents(self.start_resident, most_residents)
        self._isolate = isolate

    def close(self) -> None:
        """End what still waits for cases."""
        self._residents.close()

    def run(self, case: Case, target: Target, *, alone: bool = False, **role: Json) -> Run:
        """Run the case; raises execute.Cancelled, and nothing else about the target.

        `alone`: in a process of its own. `role` are the fields `end`, `value` and `ready` of an
        Errand, for one end of a two-sided case.
        """
        if target.recordings is not None:
            return self._recorded(case, target.recordings)
        errand = self.errand(case, target, **role)
        with held(case.front_matter.needs, self._executor.is_cancelled) as unavailable:
            if unavailable is not None:
                return Run(Execution(None, b"", b"", 0.0), b"", Trace(None, ()), unavailable)
            isolated = alone or self._isolate or case.front_matter.isolate
            if isolated or not self._residents.serves(target):
                return self._run_alone(case, target, errand)
            run = self._run_resident(case, target, errand)
            # A process that was gone before it began the case tells nothing of the case.
            return run if run.raw else self._run_alone(case, target, errand)

    def errand(self, case: Case, target: Target, **role: Json) -> Errand:
        """What a process of the target is told to do with the case."""
        return Errand(
            case=case.id,
            file=self._form_files[case.id] if target.runs_forms else case.path,
            seconds=case.front_matter.timeout / 1000,
            **role,
        )

    def resident_command(self, target: Target) -> tuple[str, ...]:
        """The command that starts a resident, but for its channel."""
        if target.is_reference:
            return (*target.command, "serve", "--profile", target.profile)
        if target.takes_form:
            return target.command
        return (*target.command, str(self._recorder))

    def environment_of(self, target: Target) -> dict[str, str]:
        """All that a process of the target gets to see of an environment."""
        return {**self._environment, **target.environment}

    def start_resident(self, target: Target) -> Resident:
        """A process that is to run many cases; raises OSError, or Cancelled."""
        place = Place(new_folder(self._folder))
        command = [*self.resident_command(target), "--channel", str(place.folder)]
        return Resident(self._executor, command, place, self.environment_of(target))

    def _run_alone(self, case: Case, target: Target, errand: Errand) -> Run:
        folder = new_folder(self._folder)
        place = Place(folder)
        try:
            command = _command_for_one(case, target, errand, place, self._recorder)
            environment = self.environment_of(target)
            if case.front_matter.flags:
                environment["NODE_OPTIONS"] = " ".join(case.front_matter.flags)
            execution = run_alone(self._executor, command, errand, place, environment)
            return _run_of(case, execution, place)
        finally:
            remove(folder)

    def _run_resident(self, case: Case, target: Target, errand: Errand) -> Run:
        try:
            resident = self._residents.borrow(target)
        except OSError as error:
            execution = cannot_start(target.command, error)
            return Run(execution, b"", read_trace(b""))
        try:
            execution = resident.run(errand)
            return replace(_run_of(case, execution, resident.place), is_resident=True)
        finally:
            resident.place.clear()
            if not resident.is_open:
                remove(resident.place.folder)
            self._residents.give_back(target, resident)

    def _recorded(self, case: Case, recordings: Path) -> Run:
        raw = recorded_trace(recordings, case.id)
        if raw is None:
            nothing = Execution(None, b"", b"", 0.0)
            reason = f"no trace of it was recorded in {recordings}"
            return Run(nothing, b"", Trace(None, ()), reason)
        normal = normaliser_for(case, None).normalise(read_trace(raw))
        return Run(Execution(0, b"", b"", 0.0), raw, normal)


def _run_of(case: Case, execution: Execution, place: Place) -> Run:
    raw = _read_at_most(place.trace, MAXIMUM_BYTES + 1)
    trace = read_trace(raw)
    if case.front_matter.isolate and (workers := _traces_of_workers(place)):
        trace = with_workers(trace, workers)
        raw = write_trace(trace)
    normal = normaliser_for(case, str(place.temporary)).normalise(trace)
    return Run(execution, raw, normal, temporary=str(place.temporary))


def _traces_of_workers(place: Place) -> dict[str, Trace]:
    """What the processes that the case itself started have written, by their names."""
    prefix = f"{place.trace.name}."
    files = sorted(path for path in place.folder.iterdir() if path.name.startswith(prefix))
    return {
        path.name.removeprefix(prefix): read_trace(_read_at_most(path, MAXIMUM_BYTES + 1))
        for path in files
    }


def normaliser_for(case: Case, temporary: str | None) -> Normaliser:
    return Normaliser(
        literal_ports=literal_ports(case.source),
        temporary_folder=temporary,
        exact_chunks=case.front_matter.exact_chunks,
    )


def asks_the_runner(case: Case) -> bool:
    """Whether the case uses what only the runner can give: `wire`, `probe`, `ends`."""
    return _ASKS.search(case.source) is not None


def _command_for_one(
    case: Case, target: Target, errand: Errand, place: Place, recorder: Path
) -> list[str]:
    """The command that runs one case in a process of its own.

    The channel is named only to cases that use it, so that a recorder of somebody else's need not
    know of it before it has to.
    """
    trace, temporary = str(place.trace), str(place.temporary)
    more = ["--channel", str(place.folder)] if asks_the_runner(case) else []
    if errand.end is not None:
        more += ["--end", errand.end]
        more += ["--value", json.dumps(errand.value)] if errand.end == "client" else []
    if target.is_reference:
        form = str(errand.file)
        command = [*target.command, "run", form, "--profile", target.profile, "--trace", trace]
        return [*command, "--tmp", temporary, *more]
    script = [] if target.takes_form else [str(recorder)]
    command = [*target.command, *script, str(errand.file), trace, "--case", case.id]
    return [*command, "--tmp", temporary, *more]


def _write_forms(forms: Mapping[str, Json], folder: Path) -> dict[str, Path]:
    """A file for the form of each case."""
    files = {}
    for number, (case, form) in enumerate(forms.items()):
        files[case] = folder / f"{number}.json"
        files[case].write_text(json.dumps(form), encoding="utf-8")
    return files


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
