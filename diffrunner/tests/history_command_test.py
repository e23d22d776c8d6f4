# SPDX-License-Identifier: MIT
"""`history` on a terminal; and that a run of the whole corpus keeps itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from diffrunner.reporting.report import Report
from diffrunner.reporting.results import write_results
from diffrunner.tests.made_up_report import (
    DENO,
    STARTED,
    known,
    new,
    outcome,
    part,
    report,
)
from diffrunner.tests.workspace import Workspace, fake, make_workspace

OLD = report(outcome("a"), outcome("b"), known("c", "no-end"))
LATER = report(
    outcome("a"),
    new("b", "missing client end"),
    known("c", "no-end"),
    parts=(part(started=STARTED + timedelta(days=1)),),
    targets=(replace(DENO, version="2.9.7"),),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """One with two runs in its history."""
    give(workspace, "old.json", OLD)
    give(workspace, "later.json", LATER)
    assert workspace.run("history", "import", "old.json", "later.json").returncode == 0
    return workspace


def give(workspace: Workspace, name: str, told: Report) -> None:
    write_results(told, workspace.folder / name)


def test_a_whole_run_keeps_itself_once(workspace: Workspace) -> None:
    ended = workspace.run("--target", fake("always_agrees"), "--json", "out.json")
    assert ended.returncode == 0, ended.stdout
    again = workspace.run("history", "import", "out.json", "reports/results/results.json")
    assert [line.rpartition(" (")[0] for line in again.stdout.splitlines()] == [
        "out.json: is there already, as run 1",
        "reports/results/results.json: is there already, as run 1",
    ]
    workspace.run("echo", "--target", fake("always_agrees"))
    workspace.run("--shard", "1/2", "--target", fake("always_agrees"))
    listed = workspace.run("history", "list").stdout.splitlines()
    assert len(listed) == 3, "a header, a rule, and one run"
    assert "always_agrees" in listed[2]


def test_a_history_that_cannot_be_written_is_told_and_takes_nothing_with_it(
    workspace: Workspace,
) -> None:
    (workspace.folder / "reports" / "results" / "history.sqlite").mkdir(parents=True)
    ended = workspace.run("--target", fake("always_agrees"))
    assert ended.returncode == 2
    assert "history.sqlite: cannot be used as a history" in ended.stdout
    assert workspace.result("always_agrees")["verdict"] == "pass"


def test_what_is_no_result_is_one_clear_message(filled: Workspace) -> None:
    (filled.folder / "text.json").write_text("no JSON")
    (filled.folder / "other.json").write_text('{"format": "other"}')
    give(filled, "part.json", replace(OLD, parts=(part(selection=("a",)),)))
    names = ["text.json", "other.json", "none.json", "part.json"]
    ended = filled.run("history", "import", *names)
    assert (ended.returncode, ended.stdout) == (2, "")
    told = ended.stderr.splitlines()
    assert len(told) == 4
    for line, name, reason in zip(
        told, names, ["is not JSON", "is of format 'other'", "cannot be read", "is of a selection"]
    ):
        assert f"{name}: {reason}" in line
    assert filled.run("history", "import").returncode == 2


def test_list(filled: Workspace) -> None:
    lines = filled.run("history", "list").stdout.splitlines()
    assert lines[2].startswith("1    2026-01-02 03:04 UTC  1.5 s")
    assert lines[2].rstrip().endswith("deno@2 2.9.6")
    assert lines[3].rstrip().endswith("deno@2 2.9.7")


def test_nothing_is_kept_yet(workspace: Workspace) -> None:
    assert "no runs yet" in workspace.run("history", "list").stdout
    ended = workspace.run("history", "diff")
    assert (ended.returncode, ended.stderr) == (
        2,
        "diff: name two runs by their numbers; there is none\n",
    )


def test_trend(filled: Workspace) -> None:
    ended = filled.run("history", "trend", "--target", "deno", "--svg", "trend.svg")
    assert ended.returncode == 0
    rows = [line.split() for line in ended.stdout.splitlines()]
    assert rows[0] == ["run", "day", "deno@2"]
    assert rows[2:] == [["1", "2026-01-02", "2/3"], ["2", "2026-01-03", "1/3"]]
    ElementTree.parse(filled.folder / "trend.svg")
    ended = filled.run("history", "trend", "--target", "bun")
    assert (ended.returncode, ended.stderr) == (2, "bun: is in no run; there are deno@2\n")


def test_diff_is_of_the_last_two_runs_or_of_those_named(filled: Workspace) -> None:
    ended = filled.run("history", "diff")
    assert ended.returncode == 1
    assert ended.stdout.splitlines() == [
        "from run 1 (2026-01-02) to run 2 (2026-01-03):",
        "  deno@2: 2.9.6 -> 2.9.7",
        "  deno@2, 1 case: pass -> diverges, unexpected",
        "    b",
    ]
    assert filled.run("history", "diff", "2", "1").stdout.splitlines()[2:] == [
        "  deno@2, 1 case: diverges, unexpected -> pass",
        "    b",
    ]
    same = filled.run("history", "diff", "1", "1")
    assert (same.returncode, same.stdout.splitlines()) == (
        0,
        ["from run 1 (2026-01-02) to run 1 (2026-01-02): nothing changed"],
    )
    assert filled.run("history", "diff", "1", "3").returncode == 2


def test_case_tells_since_when_its_verdicts_hold(filled: Workspace) -> None:
    ended = filled.run("history", "case", "a", "b", "z")
    assert ended.stdout.splitlines() == [
        "a  deno@2  pass, run 1 (2026-01-02) to run 2 (2026-01-03), 2.9.6 to 2.9.7",
        "b  deno@2  pass, run 1 (2026-01-02), 2.9.6",
        "b  deno@2  diverges, run 2 (2026-01-03), 2.9.7",
    ]
    assert (ended.returncode, ended.stderr) == (2, "z: is in no run\n")


def test_another_file_can_be_the_history(filled: Workspace) -> None:
    filled.run("history", "import", "old.json", "--history", "kept/other.sqlite")
    assert (filled.folder / "kept" / "other.sqlite").is_file()
    ended = filled.run("history", "list", "--history", "old.json")
    assert ended.returncode == 2
    assert "old.json: cannot be used as a history: file is not a database" in ended.stderr
