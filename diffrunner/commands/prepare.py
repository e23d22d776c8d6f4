# SPDX-License-Identifier: MIT
"""From the words of the command line to everything that a command works on.

Words turn into cases, programs and targets here, and whatever is wrong with them into problems; a
command goes on with what is left. Asking a runtime for its version means starting it, so that a
target that does not answer is found out before any case runs on it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from diffrunner.corpus.clauses import load_clauses
from diffrunner.corpus.corpus import Case, Corpus
from diffrunner.judging.judging import Job, Judging
from diffrunner.judging.known import Known, load_known
from diffrunner.judging.references import References
from diffrunner.layout import Layout
from diffrunner.problem import Problem
from diffrunner.running.bench import Bench, environment_for_targets
from diffrunner.running.capabilities import this_machine
from diffrunner.running.compiling import compile_cases, compiling_node
from diffrunner.running.execute import Executor
from diffrunner.running.folders import new_folder
from diffrunner.running.recordings import recorded_version
from diffrunner.running.target_file import DEFAULT_NAME, load_targets
from diffrunner.running.targets import (
    Target,
    Wanted,
    identified,
    identified_recordings,
    installed,
    is_own_name,
    is_reference,
    reference,
    reference_of,
    version_command,
    wanted,
)
from diffrunner.traces.trace import Json

VERSION_SECONDS = 20.0
BLOCK = 200


@dataclass
class Preparation:
    """What was made of the words so far. Problems gather; nothing here raises for bad input.

    `folder` is that of the run, where everything private goes; `target_file` is the one that was
    named, if any.
    """

    layout: Layout
    executor: Executor
    folder: Path
    target_file: Path | None = None
    problems: list[Problem] = field(default_factory=list)

    @property
    def environment(self) -> Mapping[str, str]:
        return environment_for_targets(os.environ)

    def cases(self, words: Sequence[str]) -> list[Case]:
        cases, problems = self._corpus.select(words)
        self.problems += problems
        folder = new_folder(self.folder)
        return [case.written(folder) for case in cases]

    def cases_of(self, ids: Sequence[str]) -> list[Case]:
        """The cases of a report, as far as they are still there: that some are not is no problem."""
        return self._corpus.select(ids)[0] if ids else []

    @cached_property
    def _corpus(self) -> Corpus:
        clauses, problems = load_clauses(self.layout.clauses)
        self.problems += problems
        return Corpus(self.layout.cases, self.layout.working_directory, clauses)

    def forms(self, cases: Sequence[Case]) -> dict[str, Json]:
        """The JSON forms of the cases that compile."""
        node = compiling_node(self.layout.runtimes)
        if node is None:
            self.problems.append(Problem("compiler", "no Node.js is installed; run ./setup"))
            return {}
        forms, problems = compile_cases(
            cases,
            node=node,
            compiler=self.layout.compiler,
            executor=self.executor,
            environment={**self.environment, "NETCONF_RUNTIMES": str(node.parents[2])},
            folder=new_folder(self.folder),
        )
        self.problems += problems
        return forms

    def targets(self, words: Sequence[str]) -> list[Target]:
        """The targets that were asked for, and the references that they are compared with.

        References come first, in the order in which they are needed. Without words, the targets of
        the target file that was named are meant, or else all installed runtimes.
        """
        asked: list[Wanted] = []
        if not words and self.target_file is not None:
            words = list(self._described)
        elif not words:
            asked = installed(self.layout.runtimes)
            if not asked:
                self.problems.append(Problem("targets", "no runtime is installed; run ./setup"))
        references: list[Target | Problem] = []
        for word in dict.fromkeys(words):
            if is_reference(word):
                references.append(reference(word, self.layout.reference))
                continue
            # A targets.toml that nobody asked for may be about something else: let it lie.
            is_described = (self.target_file or is_own_name(word)) and word in self._described
            item = (
                self._described[word]
                if is_described
                else wanted(word, self.layout.runtimes, self.layout.working_directory)
            )
            if isinstance(item, Problem):
                self.problems.append(item)
            else:
                asked.append(item)
        runtimes = self._identified(asked)
        references += [reference_of(target, self.layout.reference) for target in runtimes]
        self.problems += dict.fromkeys(item for item in references if isinstance(item, Problem))
        named = {item.name: item for item in references if isinstance(item, Target)}
        return [*named.values(), *runtimes]

    @cached_property
    def _described(self) -> Mapping[str, Wanted]:
        """The targets of the target file, or of the one where the person stands; read once."""
        path = self.layout.working_directory / (self.target_file or DEFAULT_NAME)
        if self.target_file is None and not path.is_file():
            return {}
        described, problems = load_targets(path)
        self.problems += problems
        return described

    def everybody(self) -> list[str]:
        """The words for all targets that there are: those installed, and those of a target file."""
        return [*(item.name for item in installed(self.layout.runtimes)), *self._described]

    def pair(self, *words: str) -> tuple[Target, Target] | None:
        """The two targets that two words name, in their order."""
        found = {target.name: target for target in self.targets(words)}
        names = [word.partition("=")[0] for word in words]
        if len(set(names)) != 2:
            self.problems.append(Problem(" ".join(words), "name two different targets"))
            return None
        if any(name not in found for name in names):
            return None  # Why not is among the problems.
        return found[names[0]], found[names[1]]

    def references_of(self, targets: Sequence[Target]) -> list[Target]:
        """The references that these are compared with, themselves excepted."""
        found = [reference_of(target, self.layout.reference) for target in targets]
        self.problems += dict.fromkeys(item for item in found if isinstance(item, Problem))
        named = {item.name: item for item in found if isinstance(item, Target)}
        return [item for item in named.values() if item not in targets]

    def _identified(self, asked: Sequence[Wanted]) -> list[Target]:
        targets: list[Target] = []
        with ThreadPoolExecutor(max_workers=4) as pool:
            for answer in pool.map(self.identify, asked):
                if isinstance(answer, Problem):
                    self.problems.append(answer)
                else:
                    targets.append(answer)
        names = [target.name for target in targets]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.problems.append(Problem(name, "two targets have this name"))
        return list({target.name: target for target in targets}.values())

    def identify(self, item: Wanted) -> Target | Problem:
        """Which runtime it is, and of which version, as it tells itself."""
        if item.recordings is not None:
            return identified_recordings(item, recorded_version(item.recordings), item.recordings)
        if item.version is not None:
            return identified(item, "")
        execution = self.executor.run(
            version_command(item),
            seconds=VERSION_SECONDS,
            environment={**self.environment, **item.environment},
            folder=Path("/"),
        )
        if execution.cannot_start:
            return Problem(item.name, execution.cannot_start)
        return identified(item, execution.stdout.decode("utf-8", "replace"))

    @contextmanager
    def judging(
        self,
        forms: Mapping[str, Json],
        targets: Sequence[Target],
        *,
        workers: int = 1,
        isolate: bool = False,
    ) -> Iterator[Judging]:
        """What judges jobs, `workers` at a time; its processes end with it."""
        bench = Bench(
            self.executor,
            recorder=self.layout.recorder,
            environment=self.environment,
            folder=self.folder,
            forms=forms,
            most_residents=2 * workers,
            isolate=isolate or bool(os.environ.get("NETCONF_ISOLATE")),
        )
        references = {target.profile: target for target in targets if target.is_reference}
        machine = this_machine(self.executor.child)
        with closing(bench):
            yield Judging(
                bench=bench,
                references=References(bench, references),
                machine=machine,
                known=self._known(targets, machine.platform),
            )

    def _known(self, targets: Sequence[Target], platform: str) -> dict[str, Known]:
        known: dict[str, Known] = {}
        for target in targets:
            path = target.known or self.layout.known / f"{target.name}.toml"
            where = str(target.known or f"reports/known/{path.name}")
            known[target.name], problems = load_known(
                path, where, target.version, platform, self._corpus.has
            )
            self.problems += problems
        return known


def jobs_for(cases: Sequence[Case], targets: Sequence[Target]) -> list[Job]:
    """Every case on every target: a block of cases at a time, in it a target at a time.

    So a target's residents find all their work at once, and the reference's runs, which come first
    in each block, need not be kept for long.
    """
    profiles = {target.profile for target in targets if target.is_reference}
    usable = [target for target in targets if target.profile in profiles]
    return [
        Job(case, target)
        for start in range(0, len(cases), BLOCK)
        for target in usable
        for case in cases[start : start + BLOCK]
    ]


@dataclass(frozen=True)
class Shard:
    """One of `total` runs that together run everything; `number` counts from 1."""

    number: int = 1
    total: int = 1

    def of(self, cases: Sequence[Case]) -> list[Case]:
        return [
            case for place, case in enumerate(cases, 1) if (place - self.number) % self.total == 0
        ]


def shard_of(environment: Mapping[str, str]) -> Shard:
    """The shard that this is, when a Bazel test is made of shards."""
    if status := environment.get("TEST_SHARD_STATUS_FILE"):
        Path(status).touch()
    index = int(environment.get("TEST_SHARD_INDEX") or 0)
    return Shard(index + 1, int(environment.get("TEST_TOTAL_SHARDS") or 1))
