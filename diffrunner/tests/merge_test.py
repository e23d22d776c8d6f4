# SPDX-License-Identifier: MIT
"""Shards, run and joined as a CI job does it: what comes out is what one run would have told."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from diffrunner.tests.workspace import Workspace, fake, make_workspace

TARGETS = ["--target", fake("always_agrees"), "--target", fake("drops_a_record")]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = make_workspace(tmp_path)
    for name in ("a", "b", "c"):
        made.add_case(name)
    return made


def run_shards(workspace: Workspace, count: int) -> list[str]:
    """Run the corpus in shards; the names of their results."""
    names = [f"shards/{number}.json" for number in range(1, count + 1)]
    for number, name in enumerate(names, start=1):
        ended = workspace.run(*TARGETS, "--shard", f"{number}/{count}", "--json", name)
        assert ended.returncode in (0, 1), ended.stdout
    return names


def without_times(text: str) -> str:
    text = re.sub(r"in \d+\.\d s|full results: .*", "", text)
    return re.sub(r'(time|timestamp)="[^"]*"|duration_ms: \d+', "", text)


def test_a_merged_report_is_that_of_a_whole_run(workspace: Workspace) -> None:
    formats = ["--json", "all.json", "--junit", "all.xml", "--markdown", "all.md"]
    whole = workspace.run(*TARGETS, *formats)
    texts = [(workspace.folder / name).read_text() for name in ("all.xml", "all.md")]
    tap = workspace.run(*TARGETS, "--tap").stdout
    shards = run_shards(workspace, 3)
    merged = workspace.run("merge", *shards, *formats)
    assert "1 cause behind 4 unexpected results" in merged.stdout
    assert without_times(merged.stdout) == without_times(whole.stdout)
    assert merged.returncode == whole.returncode == 1
    for name, text in zip(("all.xml", "all.md"), texts):
        assert without_times((workspace.folder / name).read_text()) == without_times(text)
    assert without_times(workspace.run("merge", *shards, "--tap").stdout) == without_times(tap)
    again = workspace.run("merge", "all.json")
    assert without_times(again.stdout).rstrip() == without_times(whole.stdout).rstrip()


def test_a_cause_is_gone_only_if_no_shard_used_it(workspace: Workspace) -> None:
    for name, line in (
        ("drops_a_record", "missing accepted end"),
        ("always_agrees", "extra client end"),
    ):
        text = f'[[cause]]\nname = "one"\nexplains = ["{line}"]\nreason = "r"\n'
        workspace.add_known(name, f'{text}reported = "not reported"\n')
    shards = run_shards(workspace, 2)
    merged = workspace.run("merge", *shards)
    assert merged.returncode == 1
    assert "0 unexpected, 4 known, 1 known cause gone" in merged.stdout
    assert (
        "reports/known/always_agrees.toml: the known cause 'one' explains nothing" in merged.stdout
    )
    partly = workspace.run("merge", shards[0])
    assert partly.returncode == 2
    assert "merge: the results of shard 2/2 are missing" in partly.stdout
    assert "explains nothing" not in partly.stdout


def test_more_shards_than_cases(workspace: Workspace) -> None:
    shards = run_shards(workspace, 6)
    assert workspace.run("merge", *shards).returncode == 1


def test_what_cannot_be_joined_is_told(workspace: Workspace) -> None:
    shards = run_shards(workspace, 2)
    (workspace.folder / "old.json").write_text('{"format": "net-results/1"}')
    ended = workspace.run("merge", *shards, shards[0], "old.json", "no.json")
    assert ended.returncode == 2
    assert "shards/1.json: has 6 results that shards/1.json has, too, such as a on" in ended.stdout
    assert "old.json: is of format 'net-results/1'" in ended.stdout
    assert "no.json: cannot be read: No such file or directory" in ended.stdout
    assert "12 results for 4 cases" in ended.stdout


def test_prove_can_be_the_one_who_runs(workspace: Workspace) -> None:
    command = workspace.folder / "command.sh"
    words = " ".join(f"'{word}'" for word in workspace.command("--tap", *TARGETS[:2]))
    command.write_text(f"exec {words}\n")
    ended = subprocess.run(
        ["prove", "--norc", "-e", "sh", str(command)],
        env=workspace.environment(),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stdout
    assert "Files=1, Tests=4" in ended.stdout
