# SPDX-License-Identifier: MIT
"""`repro`: a case as one script for whoever maintains a runtime and has nothing of ours.

The case runs here, on the reference and on the targets that are named, so that the script can say
what there is to be seen. What cannot run is told, and the script is made all the same.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from diffrunner.commands import arguments
from diffrunner.commands.look import end, one_case
from diffrunner.commands.prepare import Preparation
from diffrunner.corpus.clauses import load_clauses
from diffrunner.corpus.corpus import Case
from diffrunner.judging.judging import Job, Judging
from diffrunner.problem import Problem
from diffrunner.reporting.script import Account, hidden_character, needs_peer, script
from diffrunner.running.capabilities import why_not
from diffrunner.running.folders import new_folder
from diffrunner.running.packing import packed_peer, packed_recorder
from diffrunner.running.targets import PROFILES, REFERENCE, Target
from diffrunner.traces.trace import Json, Trace


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("case", metavar="CASE")
    arguments.add_targets(command)
    command.add_argument("--output", type=Path, metavar="FILE", help="write the script there")


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    """Print the script of one case, or write it to a file."""
    output = preparation.layout.working_directory / options.output if options.output else None
    case = one_case(preparation, options.case)
    forms = preparation.forms([case]) if case else {}
    # What does not compile may be no function's body, and is no case.
    if case is not None and case.id in forms:
        text = _script(preparation, case, forms, options.target)
        if text is not None:
            _write(preparation, text, output)
    return end(preparation)


def _script(
    preparation: Preparation, case: Case, forms: Mapping[str, Json], words: Sequence[str]
) -> str | None:
    if (line := hidden_character(case.source)) is not None:
        reason = "an invisible character; write its escape, so that the script can be passed on"
        preparation.problems.append(Problem(f"{case.file}:{line}", reason))
        return None
    root, entry = preparation.layout.root, "repro_with_peer" if needs_peer(case) else "repro"
    recorder = packed_recorder(
        preparation.layout.recorder.with_name(f"{entry}.mjs"),
        root,
        executor=preparation.executor,
        environment=preparation.environment,
        folder=new_folder(preparation.folder),
    )
    if isinstance(recorder, Problem):
        preparation.problems.append(recorder)
        return None
    found = preparation.targets(words or [f"{REFERENCE}@{name[5:]}" for name in PROFILES])
    with preparation.judging(forms, found) as judging:
        accounts = list(_accounts(judging, case, found if words else _newest(judging, case, found)))
    clauses, _ = load_clauses(preparation.layout.clauses)
    peer = packed_peer(root) if needs_peer(case) else None
    return script(case, clauses, accounts, recorder=recorder, peer=peer)


def _newest(judging: Judging, case: Case, references: Sequence[Target]) -> list[Target]:
    """The newest profile to which the case applies, or else the newest of all."""
    fitting = [
        target
        for target in references
        if why_not(case.front_matter, target, judging.machine) is None
    ]
    return (fitting or list(references))[-1:]


def _accounts(judging: Judging, case: Case, targets: Sequence[Target]) -> Iterator[Account]:
    """What each target makes of the case; the references, which come first, of themselves."""
    profiles = {target.profile for target in targets if target.is_reference}
    expected: dict[str, Trace] = {}
    for target in (one for one in targets if one.profile in profiles):
        result = judging.result(Job(case, target))
        run = result.run
        trace = run.normal if run is not None and run.unavailable is None else None
        if target.is_reference and trace is not None:
            expected[target.profile] = trace
        compared = None if target.is_reference else expected.get(target.profile)
        yield Account(target, result.verdict, trace, compared)


def _write(preparation: Preparation, text: str, output: Path | None) -> None:
    if output is None:
        sys.stdout.write(text)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        preparation.problems.append(Problem(str(output), f"cannot be written: {error.strerror}"))
