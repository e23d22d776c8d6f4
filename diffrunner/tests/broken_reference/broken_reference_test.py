# SPDX-License-Identifier: MIT
"""The runner reports each broken rule of the reference, and reports nothing of the sound one.

The runner is a program here, and a broken reference a program that it is given: nothing between
the rule and the written result is left out. Which side is at fault the runner cannot know; it has
to say that reference and runtime differ, where, and in what way.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from diffrunner.tests.broken_reference.breakage import KINDS, Breakage, read_breakage

FOLDER = Path(os.path.abspath(__file__)).parent
ROOT = FOLDER.parents[2]
BREAKAGES = [read_breakage(path) for path in sorted(FOLDER.glob("breakages/*/*.toml"))]
REFERENCE, RUNTIME = "reference@24", "node@24"
NOTHING_UNEXPECTED, SOMETHING_UNEXPECTED = 0, 1

Result = dict[str, Any]


def where(case: str) -> str:
    """How the runner is told of a case: one of this folder by its path, others by their ids."""
    own = FOLDER / "cases" / f"{case}.js"
    return str(own) if own.exists() else case


def run(netref: Path, cases: Sequence[str], folder: Path) -> tuple[int, list[Result]]:
    """The runner's exit status and results, with `netref` for its reference."""
    assert netref.exists(), f"{netref} is not built: run this test with bazel"
    file = folder / "results.json"
    words = ["run", *map(where, cases), "--target", RUNTIME, "--jobs=1", "--json", str(file)]
    process = subprocess.run(
        [sys.executable, "-m", "diffrunner", *words],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONSAFEPATH": "1",
            "NETREF": str(netref),
            "NETCONF_RESULTS": str(folder / "results"),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert file.exists(), process.stdout + process.stderr
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["problems"] == []
    results: list[Result] = written["results"]
    return process.returncode, results


def cannot_run(reference: Result, runtime: Result) -> bool:
    """Whether the machine lacks what the case needs. (A reference that fails is no skip.)"""
    return {reference["verdict"], runtime["verdict"]} == {"skip"}


def test_nothing_is_reported_of_the_sound_reference(tmp_path: Path) -> None:
    cases = sorted({breakage.case for breakage in BREAKAGES})
    status, results = run(ROOT / "ref" / "netref", cases, tmp_path)
    assert len(results) == 2 * len(cases)
    for reference, runtime in zip(results[::2], results[1::2]):
        if not cannot_run(reference, runtime):
            assert (reference["verdict"], runtime["verdict"]) == ("pass", "pass"), runtime
    assert status == NOTHING_UNEXPECTED


@pytest.mark.parametrize("breakage", BREAKAGES, ids=[breakage.name for breakage in BREAKAGES])
def test_a_broken_rule_is_reported(breakage: Breakage, tmp_path: Path) -> None:
    netref = FOLDER / f"netref_{breakage.name}"
    status, results = run(netref, [breakage.case], tmp_path)
    reference, runtime = results
    assert (reference["target"], runtime["target"]) == (REFERENCE, RUNTIME)
    if cannot_run(reference, runtime):
        pytest.skip(reference["reason"])
    assert status == SOMETHING_UNEXPECTED

    if breakage.contradicts is None:
        assert reference["verdict"] == "pass", reference["reason"]
    else:
        assert reference["verdict"] == "contradicts"
        assert f"promises `{breakage.contradicts}" in reference["reason"]

    if breakage.difference is None:
        assert runtime["verdict"] == "pass", runtime["reason"]
    else:
        assert runtime["verdict"] == "diverges", runtime["reason"]
        wanted = asdict(breakage.difference)
        found = [{key: each[key] for key in wanted} for each in runtime["differences"]]
        assert wanted in found


def test_each_kind_of_difference_is_shown() -> None:
    assert {breakage.kind for breakage in BREAKAGES} == {*KINDS}
