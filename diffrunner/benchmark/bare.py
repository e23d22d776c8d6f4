# SPDX-License-Identifier: MIT
"""The least that could be done: resident processes handed case after case by nobody in particular.

What a run takes beyond this is the runner's own doing: reading, normalising, comparing, judging,
and keeping the traces. One process like this one, with an interpreter of its own, drives a resident
on each core; the cases are dealt out to them in turn.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier
from pathlib import Path

from diffrunner.running.execute import Executor
from diffrunner.running.folders import new_folder
from diffrunner.running.worker import Errand, Place, Resident


@dataclass(frozen=True)
class Load:
    """What one target is to run: how its residents are started, and the cases in order."""

    command: tuple[str, ...]
    environment: Mapping[str, str]
    errands: tuple[Errand, ...]


def seconds_alone(loads: Sequence[Load], folder: Path, cores: int) -> float:
    """The time that the targets need for all of it, one after another, on so many cores."""
    context = multiprocessing.get_context("spawn")
    shares = [
        [Load(load.command, load.environment, load.errands[core::cores]) for load in loads]
        for core in range(cores)
    ]
    ready = context.Barrier(cores + 1)
    processes = [
        context.Process(target=_drive, args=(share, str(new_folder(folder)), ready))
        for share in shares
    ]
    for process in processes:
        process.start()
    ready.wait()
    started = time.monotonic()
    for process in processes:
        process.join()
    return time.monotonic() - started


def _drive(loads: Sequence[Load], folder: str, ready: Barrier) -> None:
    executor = Executor()
    ready.wait()
    for load in loads:
        resident: Resident | None = None
        for errand in load.errands:
            if resident is None or not resident.is_open:
                resident = _start(executor, load, Path(folder))
            resident.run(errand)
            resident.place.clear()
        if resident is not None and resident.is_open:
            resident.close()


def _start(executor: Executor, load: Load, folder: Path) -> Resident:
    place = Place(new_folder(folder))
    command = [*load.command, "--channel", str(place.folder)]
    return Resident(executor, command, place, load.environment)
