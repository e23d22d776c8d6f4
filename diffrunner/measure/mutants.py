#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Breaks the reference in single places, and tells which of them the corpus notices.

A mutant is the reference with one place of `ref/net` broken (see places.py). It is noticed if a
case, under the profile of some Node.js line, comes to another trace than the one that the unbroken
reference was recorded with; or if it dies, or does not end. What no case notices is a rule that the
corpus does not hold anybody to, unless survivors.toml says why it is none.

    bazel run //ref:mutants                        400 mutants, chosen by chance
    bazel run //ref:mutants -- --all --file pipe.c   every mutant of a file

Exit status: 0, at least 95 of 100 mutants were noticed; 1, fewer; 2, bad input; 130, interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from diffrunner.commands import arguments
from diffrunner.measure.corpus_runs import CorpusRuns, Noticed, Trial
from diffrunner.measure.places import Place, find_places
from diffrunner.measure.program import LANGUAGE, CompileError, Program
from diffrunner.measure.survivors import Survivor, Survivors
from diffrunner.measure.workshop import Workshop, workshop
from diffrunner.reporting.progress import progress
from diffrunner.reporting.summary import make_console
from diffrunner.running.execute import Cancelled
from diffrunner.running.folders import new_folder, remove
from diffrunner.traces.trace import Trace

DEFAULT_COUNT = 400
ENOUGH = 95  # of 100
MOST_MEMORY = 4 * 1024**3  # a broken loop may ask for memory without end
FLAGS = ("-O0", "-w")


@dataclass(frozen=True)
class Fate:
    """What became of a mutant: who noticed it; or what is known of it, if nobody did."""

    place: Place
    noticed: Noticed | None = None
    known: Survivor | None = None
    does_not_compile: bool = False

    @property
    def word(self) -> str:
        if self.does_not_compile:
            return "not C"
        if self.noticed:
            return "noticed"
        return "equivalent" if self.known and self.known.equivalent else "survived"


class Hunt:
    """Makes mutants, and runs the corpus on each until a case notices.

    `unreliable` are trials that are left out: the unbroken reference does not pass them twice alike.
    """

    def __init__(self, shop: Workshop, program: Program, runs: CorpusRuns) -> None:
        self._shop = shop
        self._program = program
        self._runs = runs
        recorded = runs.recorded(program.binary, runs.trials)
        self.unreliable = [trial for trial in runs.trials if trial not in recorded]
        self._recorded: Mapping[Trial, Trace] = runs.without_repetitions(recorded)
        # How often a case noticed a mutant of a file, and of a function: it is asked first.
        self._merits: Counter[tuple[str, str]] = Counter()

    def fate(self, place: Place, known: Survivor | None) -> Fate:
        """Raises Cancelled."""
        folder = new_folder(self._shop.folder)
        try:
            source = (self._shop.root / place.file).read_bytes()
            binary = self._program.with_changed(place.file, place.broken(source), folder)
            name = f"mutant {place.file}:{place.start}:{place.becomes}"
            noticed = self._runs.first_noticed(binary, name, self._recorded, self._order(place))
        except CompileError:
            return Fate(place, does_not_compile=True)
        finally:
            remove(folder)
        if noticed:
            self._merits[place.file, noticed.trial.case] += 1
            self._merits[place.function, noticed.trial.case] += 10
        return Fate(place, noticed, known)

    def _order(self, place: Place) -> list[Trial]:
        """The likeliest cases first, and within them the profiles as they are."""
        concept = Path(place.file).stem

        def unlikeliness(trial: Trial) -> tuple[int, bool]:
            case = trial.case
            merits = self._merits[place.function, case] + self._merits[place.file, case]
            return -merits, not concept.startswith(case.partition("/")[0])

        newest = self._shop.profiles[-1].profile
        trials = sorted(self._recorded, key=unlikeliness)
        return sorted(trials, key=lambda trial: trial.profile != newest)


def main(words: Sequence[str]) -> int:
    options = _options(words)
    console = make_console()
    with workshop(os.environ, options.jobs) as shop:
        try:
            files = _files(shop, options.file)
            places = _places(shop, files)
            survivors = Survivors(shop.root / "diffrunner/measure/survivors.toml")
        except ValueError as error:
            console.print(str(error), markup=False)
            return 2
        for entry in survivors.outdated(places, set(files)):
            console.print(f"survivors.toml: no such place any more: {entry.key}", markup=False)
        chosen = places if options.all else _sample(places, options.count, options.seed)
        console.print(f"{len(chosen)} of {len(places)} mutants, seed {options.seed}", markup=False)
        program = Program(shop.root, shop.sources, new_folder(shop.folder), FLAGS, options.jobs)
        hunt = Hunt(shop, program, shop.runs)
        for trial in hunt.unreliable:
            console.print(f"left out: {trial.case} ({trial.profile})", markup=False)
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        fates, interrupted = _hunted(hunt, chosen, survivors, options.jobs, console)
        _write(shop.results / "mutants.json", fates)
    score = _tell(fates, console)
    return 130 if interrupted else 0 if score >= ENOUGH else 1


def _files(shop: Workshop, names: Sequence[str]) -> list[str]:
    """Those of `ref/net` that are named, or all; raises ValueError for a name that is none."""
    there = [file for file in shop.sources if file.startswith("ref/net/")]
    wanted = [f"ref/net/{name}" for name in names]
    if unknown := [file for file in wanted if file not in there]:
        raise ValueError(f"no such file: {', '.join(unknown)}; name one of ref/net, as pipe.c")
    return wanted or there


def _places(shop: Workshop, files: Sequence[str]) -> list[Place]:
    flags = [*LANGUAGE, "-I", str(shop.root)]
    return [place for file in files for place in find_places(shop.root, file, flags)]


def _hunted(
    hunt: Hunt, places: Sequence[Place], survivors: Survivors, jobs: int, console: Console
) -> tuple[list[Fate], bool]:
    """The fate of each, and whether that was broken off."""
    fates: list[Fate] = []
    with ThreadPoolExecutor(max_workers=jobs) as pool, progress(
        len(places), make_console(stderr=True)
    ) as advance:
        coming = pool.map(lambda place: hunt.fate(place, survivors.about(place)), places)
        try:
            for fate in coming:
                fates.append(fate)
                advance(str(fate.place), fate.word == "survived" and fate.known is None)
                if fate.word == "survived" and fate.known is None:
                    console.print(f"survived: {fate.place}", markup=False, highlight=False)
        except (KeyboardInterrupt, Cancelled):
            pool.shutdown(wait=False, cancel_futures=True)
            return fates, True
    return fates, False


def _sample(places: Sequence[Place], count: int, seed: int) -> list[Place]:
    chosen = random.Random(seed).sample(range(len(places)), min(count, len(places)))
    return [places[index] for index in sorted(chosen)]


def _tell(fates: Sequence[Fate], console: Console) -> float:
    """Prints the table; gives how many of 100 mutants that are none of the originals were noticed."""
    table = Table(box=SIMPLE)
    for title in ("file", "noticed", "survived", "equivalent", "of 100"):
        table.add_column(title, justify="left" if title == "file" else "right")
    by_file: dict[str, Counter[str]] = {}
    for fate in fates:
        by_file.setdefault(fate.place.file, Counter())[fate.word] += 1
    total: Counter[str] = sum(by_file.values(), Counter())
    for name, counts in [*sorted(by_file.items()), ("all", total)]:
        cells = [str(counts[word]) for word in ("noticed", "survived", "equivalent")]
        table.add_row(name, *cells, f"{_score(counts):.1f}")
    console.print(table)
    return _score(total)


def _score(counts: Counter[str]) -> float:
    different = counts["noticed"] + counts["survived"]
    return 100.0 * counts["noticed"] / different if different else 100.0


def _write(path: Path, fates: Sequence[Fate]) -> None:
    """Each mutant and who noticed it, for those who look for a case that does too little."""
    path.parent.mkdir(parents=True, exist_ok=True)
    told = [
        {
            **asdict(fate.place),
            "fate": fate.word,
            "noticed": str(fate.noticed) if fate.noticed else None,
            "reason": fate.known.reason if fate.known else None,
        }
        for fate in fates
    ]
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--count", type=arguments.count, default=DEFAULT_COUNT, help="how many (400)"
    )
    parser.add_argument("--seed", type=int, default=1, help="choose as a run before did (1)")
    parser.add_argument("--all", action="store_true", help="every place, however long it takes")
    parser.add_argument(
        "--file", action="append", default=[], metavar="NAME.c", help="of this file only"
    )
    arguments.add_jobs(parser)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
