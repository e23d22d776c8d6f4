# SPDX-License-Identifier: MIT
"""Which cases run a function of `ref/net`: what makes the reference a book whose rules can be tried.

The reference is compiled so that it tells at its end which functions it entered (`entered.c`), and
each case runs in a process of its own: under the newest profile that it is for, since a function that
a case runs under another one only would tell more of releases than of the case.
"""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from diffrunner.measure.corpus_runs import Trial
from diffrunner.measure.program import Program, wrapped
from diffrunner.measure.workshop import Workshop
from diffrunner.running.folders import new_folder
from diffrunner.site.library import FUNCTIONS_FORMAT

TELLER = "diffrunner/measure/entered.c"
# Addresses mean something only if they are the same in each process.
FLAGS = ("-O0", "-g", "-no-pie", "-finstrument-functions", "-DNDEBUG", "-w")


def cases_by_function(shop: Workshop, jobs: int) -> dict[str, Any]:
    """File by file of `ref/net` its functions, and the cases that run each: a JSON document."""
    folder = new_folder(shop.folder)
    program = Program(shop.root, [*shop.sources, TELLER], folder, FLAGS, jobs)
    trials = newest_of_each(shop.runs.trials)
    told = {trial: folder / f"{place}.entered" for place, trial in enumerate(trials)}
    binaries = {
        trial: wrapped(program.binary, new_folder(folder), f"FUNCTIONS_ENTERED={file} exec $binary")
        for trial, file in told.items()
    }
    shop.runs.run_each(binaries, "telling")
    entered = {trial.case: _lines(file) for trial, file in told.items()}
    places = places_of(
        program.binary, sorted({address for line in entered.values() for address in line})
    )
    functions: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for case, addresses in sorted(entered.items()):
        for file, function in sorted(places[address] for address in addresses):
            if file.parent.name == "net":
                functions[file.name][function].append(case)
    return {"format": FUNCTIONS_FORMAT, "functions": functions}


def newest_of_each(trials: Sequence[Trial]) -> list[Trial]:
    """Of each case the last trial: profiles come oldest first."""
    return list({trial.case: trial for trial in trials}.values())


def _lines(file: Path) -> Sequence[str]:
    """What a process told; one that was killed told nothing."""
    return file.read_text("ascii").split() if file.is_file() else ()


def places_of(binary: Path, addresses: Iterable[str]) -> Mapping[str, tuple[Path, str]]:
    """For each address of a function the file that defines it, and its name."""
    asked = list(addresses)
    done = subprocess.run(
        ["addr2line", "--functions", f"--exe={binary}"],
        input="\n".join(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    names, places = lines[::2], lines[1::2]
    return {
        address: (Path(place.rpartition(":")[0]), name)
        for address, name, place in zip(asked, names, places)
    }
