# SPDX-License-Identifier: MIT
"""What every measurement needs: the sources of the reference, the corpus, and what runs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from diffrunner.commands.prepare import Preparation
from diffrunner.layout import find_layout
from diffrunner.measure.corpus_runs import CorpusRuns
from diffrunner.running.execute import Executor, interruptible
from diffrunner.running.folders import folder_of_run
from diffrunner.running.targets import PROFILES, REFERENCE, Target

# Written by Bazel: the labels of the C files that //ref:netref is made of, one a line.
SOURCES = "diffrunner/measure/netref_sources"


@dataclass(frozen=True)
class Workshop:
    """`root` is the tree with the sources; `folder` that of the run, which goes with it.

    `profiles` are the reference as targets, under each Node.js line. `results` is for what is kept.
    """

    root: Path
    sources: list[str]
    folder: Path
    results: Path
    profiles: list[Target]
    runs: CorpusRuns


@contextmanager
def workshop(environment: Mapping[str, str], jobs: int) -> Iterator[Workshop]:
    """Everything set up; exits with a message and status 2 if the corpus is not in order."""
    executor = Executor()
    layout = find_layout(environment)
    with interruptible(executor), folder_of_run() as folder, executor.guarded(folder):
        preparation = Preparation(layout, executor, folder)
        cases = preparation.cases([])
        forms = preparation.forms(cases)
        profiles = preparation.targets([name.replace("node", REFERENCE) for name in PROFILES])
        if preparation.problems:
            print(*preparation.problems, sep="\n", file=sys.stderr)
            raise SystemExit(2)
        with ThreadPoolExecutor(max_workers=jobs) as pool, preparation.judging(
            forms, profiles, workers=jobs
        ) as judging:
            yield Workshop(
                root=layout.sources,
                sources=_read_sources(layout.root / SOURCES),
                folder=folder,
                results=layout.results,
                profiles=profiles,
                runs=CorpusRuns(judging, cases, profiles, pool),
            )


def _read_sources(path: Path) -> list[str]:
    """Paths in the tree, from labels such as `//ref/net:pipe.c`."""
    labels = path.read_text("utf-8").split()
    return sorted(os.path.join(*label.removeprefix("//").split(":")) for label in labels)
