# SPDX-License-Identifier: MIT
"""Residents: one process for many cases, replaced when it is spoiled, believed only so far."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.tests.workspace import Workspace, fake, make_workspace

CASES = ["a", "b", "c", "echo"]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = make_workspace(tmp_path)
    for name in CASES:
        made.add_case(name, timeout=2500)
    return made


def run(workspace: Workspace, name: str, *words: str) -> list[int]:
    """Run all cases on a fake, a case at a time; gives the process of each, as far as it told."""
    workspace.run("--jobs", "1", "--target", fake(name), *words)
    pids = workspace.folder / "home" / "pids"
    return [int(line) for line in pids.read_text().split()] if pids.exists() else []


def verdicts(workspace: Workspace, name: str) -> list[str]:
    return [workspace.result(name, case)["verdict"] for case in CASES]


def test_one_process_runs_them_all(workspace: Workspace) -> None:
    pids = run(workspace, "serves")
    assert (len(pids), len(set(pids))) == (4, 1)
    assert verdicts(workspace, "serves") == ["pass"] * 4


def test_isolate_gives_each_its_own(workspace: Workspace) -> None:
    assert len(set(run(workspace, "serves", "--isolate"))) == 4


def test_a_case_can_ask_for_a_process_of_its_own(workspace: Workspace) -> None:
    workspace.add_case("b", more="isolate = true")
    pids = run(workspace, "serves")
    assert pids.count(pids[0]) == 3 and len(set(pids)) == 2


def test_a_spoiled_one_is_noticed_and_replaced(workspace: Workspace) -> None:
    assert len(set(run(workspace, "keeps_a_socket"))) == 4
    assert verdicts(workspace, "keeps_a_socket") == ["pass"] * 4


def test_one_that_leaves_is_replaced(workspace: Workspace) -> None:
    run(workspace, "leaves_between_cases")
    assert verdicts(workspace, "leaves_between_cases") == ["pass"] * 4


def test_what_shows_only_in_a_resident_is_unstable(workspace: Workspace) -> None:
    run(workspace, "remembers")
    assert verdicts(workspace, "remembers") == ["pass", *["unstable"] * 3]
    reason = workspace.result("remembers", "b")["reason"]
    assert "in a process that had run other cases: diverges" in reason
    assert "in a process of its own: pass; if that is right, say `isolate = true`" in reason


def test_a_target_that_does_not_serve_has_a_process_a_case(workspace: Workspace) -> None:
    run(workspace, "always_agrees")
    assert verdicts(workspace, "always_agrees") == ["pass"] * 4
