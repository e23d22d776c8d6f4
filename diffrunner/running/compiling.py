# SPDX-License-Identifier: MIT
"""From case files to the JSON form, by the compiler that runs under an installed Node.js.

One process compiles many files. A file outside the language is a problem of its own and leaves the
others alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from diffrunner.corpus.corpus import Case
from diffrunner.problem import Problem
from diffrunner.running.execute import Executor
from diffrunner.running.targets import BINARIES
from diffrunner.traces.trace import Json

PREFERRED = ("node@24", "node@26", "node@22", "node@24.7", "node@20")
SECONDS = 60.0
MAXIMUM_OUTPUT = 256 * 1024 * 1024
FILES_A_PROCESS = 200


def compiling_node(folders: Sequence[Path]) -> Path | None:
    """The Node.js that the compiler runs under: that of ./setup, never the system's."""
    for name in PREFERRED:
        for folder in folders:
            if (folder / BINARIES[name]).is_file():
                return folder / BINARIES[name]
    return None


def compile_cases(
    cases: Sequence[Case],
    *,
    node: Path,
    compiler: Path,
    executor: Executor,
    environment: Mapping[str, str],
    folder: Path,
) -> tuple[dict[str, Json], list[Problem]]:
    """The JSON form of each case by its id, and what is wrong with the others."""
    forms: dict[str, Json] = {}
    problems: list[Problem] = []
    for start in range(0, len(cases), FILES_A_PROCESS):
        some = cases[start : start + FILES_A_PROCESS]
        execution = executor.run(
            [str(node), str(compiler), *(str(case.path) for case in some)],
            seconds=SECONDS,
            environment=environment,
            folder=folder,
            keep=MAXIMUM_OUTPUT,
        )
        lines = execution.stdout.decode("utf-8", "replace").removesuffix("\n").split("\n")
        if len(lines) != len(some):
            reason = execution.cannot_start or execution.last_words or "it ended early"
            problems.append(Problem(str(compiler), f"the compiler failed: {reason}"))
            return {}, problems
        for case, line in zip(some, lines):
            answer = json.loads(line)
            if "program" in answer:
                forms[case.id] = json_form(case, answer["program"])
            problems += [
                Problem(f"{case.file}:{error['line']}:{error['column']}", error["reason"])
                for error in answer.get("errors", [])
            ]
    return forms, problems


def json_form(case: Case, program: Json) -> Json:
    """The whole JSON form (spec/case-form.md) around a compiled program."""
    return {
        "format": "net-case/1",
        "case": case.id,
        "file": case.file,
        "meta": dict(case.meta),
        "promise": case.promise_text,
        "program": program,
    }
