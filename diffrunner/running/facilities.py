# SPDX-License-Identifier: MIT
"""What a runtime lacks of what the recorder needs, found out by a program that tries it all.

The program (diffrunner/self_check/facilities.mjs) says what it tries before it tries it. If it ends
too early, what it was trying is at fault; it is started again without that, so that one run of
the self-check tells everything that is missing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from diffrunner.running.execute import Execution, Executor
from diffrunner.running.folders import new_folder, remove
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable, shortened

SECONDS = 10.0
MOST_STARTS = 12
LONGEST_REASON = 160
FIRST = "ES modules, and console.log"


@dataclass(frozen=True)
class Facility:
    """A facility that was tried. `lack` says what is wrong with it; None if nothing is."""

    name: str
    purpose: str
    lack: str | None


@dataclass(frozen=True)
class Attempts:
    """What one start of the program told. `is_complete`: it came to its end."""

    facilities: tuple[Facility, ...]
    unfinished: tuple[str, str] | None
    is_complete: bool


def facilities_of(
    target: Target, program: Path, executor: Executor, environment: Mapping[str, str], folder: Path
) -> list[Facility]:
    """All facilities, in the order in which they were tried; raises Cancelled."""
    found: list[Facility] = []
    for _ in range(MOST_STARTS):
        names = [facility.name for facility in found]
        with _place(folder) as place:
            execution = executor.run(
                [*target.command, str(program), str(place), *names],
                seconds=SECONDS,
                environment=environment,
                folder=place,
            )
        attempts = read_attempts(execution.stdout.decode("utf-8", "replace"))
        found += attempts.facilities
        if attempts.is_complete:
            break
        if attempts.unfinished is None:
            last = attempts.facilities[-1].name if attempts.facilities else None
            name = FIRST if last is None else f"what comes after {last}"
            found.append(Facility(name, "the recorder begins", _how_it_ended(execution)))
            break
        found.append(Facility(*attempts.unfinished, _how_it_ended(execution)))
    return found


def read_attempts(printed: str) -> Attempts:
    """What the program said. Lines that are not its own may stand between its lines."""
    facilities: list[Facility] = []
    trying: tuple[str, str] | None = None
    for line in map(_line, printed.splitlines()):
        name = line.get("try", line.get("has", line.get("lacks", "")))
        if "try" in line:
            trying = (name, line.get("for", ""))
        elif trying is not None and name == trying[0]:
            why = line.get("why", "") if "lacks" in line else None
            facilities.append(Facility(*trying, why))
            trying = None
        elif "done" in line:
            return Attempts(tuple(facilities), None, True)
    return Attempts(tuple(facilities), trying, False)


def _line(text: str) -> dict[str, str]:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(parsed, dict):
        return {}
    return {key: shortened(printable(str(word)), LONGEST_REASON) for key, word in parsed.items()}


def _how_it_ended(execution: Execution) -> str:
    if execution.cannot_start is not None:
        return execution.cannot_start
    if execution.timed_out:
        return f"hung for {SECONDS:.0f} s"
    status = execution.status or 0
    how = f"the process was killed by signal {-status}" if status < 0 else "the process ended"
    how += f" with status {status}" if status > 0 else ""
    said = execution.last_words
    return f"{how}; it said: {shortened(printable(said), LONGEST_REASON)}" if said else how


@contextmanager
def _place(folder: Path) -> Iterator[Path]:
    """The folder that the program is given: in it a pipe that holds a line."""
    place = new_folder(folder)
    pipe = place / "pipe"
    os.mkfifo(pipe)
    # Open in both directions, so that neither side ever waits for the other to open it.
    descriptor = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        os.write(descriptor, b"ready\n")
        yield place
    finally:
        os.close(descriptor)
        remove(place)
