# SPDX-License-Identifier: MIT
"""`check-target`: whether an implementation can be run here, and its results be believed.

First what it is, and what it lacks of what the recorder needs; then cases that ought to pass, cases
that must fail, and one made for this very check; at last, whether one process of it runs many
cases. What comes out is a short table, and what to do next.
"""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.box import SIMPLE
from rich.table import Table
from rich.text import Text

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.clauses import Clause
from diffrunner.corpus.corpus import Case, Corpus
from diffrunner.judging.judging import Job, Judging
from diffrunner.judging.self_check import (
    GOOD,
    INCREDIBLE,
    MUST_FAIL,
    NOTED,
    WRONG,
    Finding,
    finding_of_failing,
    finding_of_passing,
    finding_of_word,
)
from diffrunner.layout import invocation
from diffrunner.problem import Problem
from diffrunner.reporting.gathering import reported_target
from diffrunner.reporting.summary import make_console
from diffrunner.running.facilities import facilities_of
from diffrunner.running.folders import new_folder
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable

SOUND, NOT_SOUND, BAD_INPUT = 0, 1, 2
STYLES = {GOOD: "green", NOTED: "yellow"}
CASE_WITH_A_WORD = """/*---
title   = "A word that was made up for this check is printed"
clauses = ["self-check"]
timeout = 3000
---*/
console.log('{word}');
"""


@dataclass(frozen=True)
class Material:
    """The cases of the self-check, by what is to come of them, and the word of the last one."""

    passing: Sequence[Case]
    failing: Sequence[Case]
    with_word: Case
    word: str

    @property
    def cases(self) -> list[Case]:
        return [*self.passing, *self.failing, self.with_word]


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("target", metavar="NAME=/PATH|NAME", help="the target, as for --target")
    arguments.add_target_file(command)


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    word: str = options.target
    console = make_console()
    material = _material(preparation)
    forms = preparation.forms(material.cases)
    name = word.partition("=")[0]
    everybody = preparation.targets([word])
    target = next((target for target in everybody if target.name == name), None)
    if target is not None and target.recordings is not None:
        what = "recorded traces cannot be asked anything; `run` compares them with the reference"
        preparation.problems.append(Problem(word, what))
    if target is None or preparation.problems:
        for problem in preparation.problems:
            console.print(Text(printable(str(problem)), style="bold red"))
        return BAD_INPUT
    console.print(Text(f"{target.name}: {target.kind} {target.version}", style="bold"))
    findings = _facilities(preparation, target)
    with preparation.judging(forms, everybody) as judging:
        for case in material.passing:
            verdict = judging.result(Job(case, target)).verdict
            findings.append(finding_of_passing(case.front_matter.title, verdict))
        for case in material.failing:
            run = judging.bench.run(case, target, alone=True)
            findings.append(finding_of_failing(case, MUST_FAIL[Path(case.id).name], run))
        run = judging.bench.run(material.with_word, target, alone=True)
        findings.append(finding_of_word(material.with_word, material.word, run))
        findings.append(_residents(judging, target, material.passing[:2]))
    console.print(_table(findings))
    outcomes = {finding.outcome for finding in findings}
    is_sound = outcomes <= {GOOD, NOTED}
    console.print(Text(_next(target, findings), style="bold green" if is_sound else "bold red"))
    return SOUND if is_sound else NOT_SOUND


def _material(preparation: Preparation) -> Material:
    """The cases; they are about no clause of the specification, but about who runs them."""
    folder = preparation.layout.self_check
    clauses: Mapping[str, Clause] = {"self-check": Clause("self-check", "", "", "")}
    word = f"word-{secrets.token_hex(8)}"
    made = new_folder(preparation.folder) / "word-that-was-made-up.js"
    made.write_text(CASE_WITH_A_WORD.replace("{word}", word), encoding="utf-8")
    corpus = Corpus(folder, preparation.layout.working_directory, clauses)
    passing, problems = corpus.select([str(folder / "must-pass")])
    failing, more = corpus.select([str(folder / "must-fail")])
    (with_word,), others = corpus.select([str(made)])
    preparation.problems += [*problems, *more, *others]
    return Material(passing, failing, with_word, word)


def _facilities(preparation: Preparation, target: Target) -> list[Finding]:
    """What it lacks; nothing is asked of what runs no JavaScript of ours."""
    if target.runs_forms:
        return []
    environment = {**preparation.environment, **target.environment}
    program = preparation.layout.self_check / "facilities.mjs"
    found = facilities_of(target, program, preparation.executor, environment, preparation.folder)
    lacking = [facility for facility in found if facility.lack is not None]
    there = len(found) - len(lacking)
    findings = [Finding("facilities of the runtime", GOOD, f"{there} are there")] if there else []
    return findings + [
        Finding(
            what=f"{facility.name} is missing",
            outcome=WRONG,
            note=f"{facility.lack}; needed for: {facility.purpose}",
            missing=facility.name,
        )
        for facility in lacking
    ]


def _residents(judging: Judging, target: Target, cases: Sequence[Case]) -> Finding:
    """Whether one process of it runs one case after another. It is slower if not, and no worse."""
    title = "one process runs many cases"
    if not target.can_reside:
        return Finding(title, NOTED, "not asked: `resident = false`")
    try:
        resident = judging.bench.start_resident(target)
    except OSError as error:
        return Finding(title, WRONG, str(error))
    survived = 0
    for case in cases:
        if resident.is_open:
            resident.run(judging.bench.errand(case, target))
            resident.place.clear()
            survived += resident.is_open
    if resident.is_open:
        resident.close()
    if not resident.has_served:
        what = "it asks for no case on the channel: each case gets a process of its own"
        return Finding(title, NOTED, what)
    if survived < len(cases):
        what = f"it was fit for another case after {survived} of {len(cases)}; others are started"
        return Finding(title, NOTED, what)
    return Finding(title, GOOD)


def _table(findings: Sequence[Finding]) -> Table:
    table = Table(box=SIMPLE, show_edge=False, padding=(0, 1, 0, 0))
    for heading in ("checked", "outcome"):
        table.add_column(heading, no_wrap=True)
    table.add_column("", overflow="fold")
    for finding in findings:
        outcome = Text(finding.outcome, style=STYLES.get(finding.outcome, "bold red"))
        table.add_row(Text(finding.what), outcome, Text(printable(finding.note)))
    return table


def _next(target: Target, findings: Sequence[Finding]) -> str:
    """The last line: what to do now."""
    incredible = [finding for finding in findings if finding.outcome == INCREDIBLE]
    missing = [finding.missing for finding in findings if finding.missing is not None]
    wrong = [finding.what for finding in findings if finding.outcome == WRONG]
    if incredible:
        return (
            f"{target.name} is not believed: {len(incredible)} checks came out as they never can. "
            "See that its recorder runs the case that it is given, and records what happens"
        )
    if missing:
        return f"next: give {target.name} what is missing: {', '.join(missing)}"
    if wrong:
        return f"next: see why this went wrong: {'; '.join(wrong)}"
    return f"next: {invocation(os.environ)} run {reported_target(target).words}"
