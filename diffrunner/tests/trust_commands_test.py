# SPDX-License-Identifier: MIT
"""`certify` and `diff` from end to end, on fakes: what is the same every time, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.tests.workspace import Workspace, fake, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = make_workspace(tmp_path)
    made.add_case("again")
    return made


def test_certify_finds_what_is_never_the_same(workspace: Workspace) -> None:
    targets = ["--target", fake("always_agrees"), "--target", fake("is_never_the_same")]
    ended = workspace.run("certify", "--runs", "3", "--seed", "7", *targets)
    assert ended.returncode == 1
    assert "again  on is_never_the_same: 3 manners in 3 runs" in ended.stdout
    assert "1 runs: the usual trace" in ended.stdout
    assert "1 runs: content on console" in ended.stdout
    assert "18 runs of 2 cases on 3 targets, 2 not the same" in ended.stdout
    assert "certify --target" in ended.stdout and "--runs 3 --seed 7" in ended.stdout
    kept = workspace.folder / "reports" / "results" / "certify" / "again"
    assert sorted(path.name for path in kept.iterdir()) == [
        f"is_never_the_same.{number}.jsonl" for number in (1, 2, 3)
    ]


def test_certify_is_content_with_what_is(workspace: Workspace) -> None:
    ended = workspace.run("certify", "--runs", "2", "--stress", "--target", fake("always_agrees"))
    assert ended.returncode == 0, ended.stdout
    assert "8 runs of 2 cases on 2 targets, 0 not the same" in ended.stdout


def test_certify_without_anything_to_run_certifies_nothing(workspace: Workspace) -> None:
    ended = workspace.run("certify", "no/such", "--target", fake("always_agrees"))
    assert ended.returncode == 2 and "no such case" in ended.stdout


def test_diff_tells_one_change_once(workspace: Workspace) -> None:
    ended = workspace.run("diff", fake("always_agrees"), fake("drops_a_record"))
    assert ended.returncode == 1
    assert "1 changes in 2 of 2 cases, 0 skipped" in ended.stdout
    assert "missing accepted end" in ended.stdout and "again, echo" in ended.stdout
    assert f"show CASE --target {fake('always_agrees')}" in ended.stdout


def test_diff_of_the_same_is_nothing(workspace: Workspace) -> None:
    same = fake("always_agrees").replace("always_agrees=", "other=")
    ended = workspace.run("diff", fake("always_agrees"), same)
    assert ended.returncode == 0
    assert "0 changes in 0 of 2 cases" in ended.stdout


def test_diff_does_not_believe_what_is_never_the_same(workspace: Workspace) -> None:
    ended = workspace.run("diff", fake("always_agrees"), fake("is_never_the_same"), "echo")
    assert ended.returncode == 1
    assert "two runs of is_never_the_same differ" in ended.stdout


def test_diff_of_a_failure_says_which_failed(workspace: Workspace) -> None:
    ended = workspace.run("diff", fake("always_agrees"), fake("crashes"), "echo")
    assert ended.returncode == 1
    assert "a proper end; but crash: was killed by SIGSEGV" in ended.stdout


@pytest.mark.parametrize("command", ["diff", "pair"])
def test_two_different_targets_are_needed(workspace: Workspace, command: str) -> None:
    ended = workspace.run(command, fake("always_agrees"), fake("always_agrees"))
    assert ended.returncode == 2 and "name two different targets" in ended.stdout
    ended = workspace.run(command, "node@25", fake("always_agrees"))
    assert ended.returncode == 2 and "node@25: no such target" in ended.stdout


def test_pair_needs_cases_of_two_ends(workspace: Workspace) -> None:
    ended = workspace.run("pair", fake("always_agrees"), fake("drops_a_record"))
    assert ended.returncode == 2 and "none of the cases marks its two ends" in ended.stdout
