# SPDX-License-Identifier: MIT
"""Three nights, from start to end: new runtimes are fetched, run, remembered, and what is new is told."""

from __future__ import annotations

import json
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml  # type: ignore[import]

from diffrunner.commands.fetch import newest
from diffrunner.history.changes import changes_between
from diffrunner.history.news import LONGEST, news
from diffrunner.history.run import Run, run_of_report
from diffrunner.running.releases import Release
from diffrunner.tests.made_up_report import (
    HOSTILE,
    STARTED,
    hostile_report,
    new,
    outcome,
    report,
)
from diffrunner.tests.npm import FakeNpm
from diffrunner.tests.workspace import ROOT, Workspace, make_workspace

NIGHTLY = ROOT / ".ci" / "nightly"
BRANCH = ROOT / ".ci" / "nightly-branch"
WORKFLOW = ROOT / ".github" / "workflows" / "nightly.yml"
LINES = ("20.20.3", "22.23.4", "24.7.0", "24.22.0", "26.11.0")


@dataclass(frozen=True)
class Job:
    """What stays from night to night: `out` is what is published, `runtimes` what was fetched."""

    workspace: Workspace
    npm: FakeNpm

    @property
    def out(self) -> Path:
        return self.workspace.folder / "out"

    @property
    def runtimes(self) -> Path:
        return self.workspace.folder / "fetched"

    def fetch(self) -> subprocess.CompletedProcess[str]:
        return self.workspace.run("fetch", "fetched", **self.npm.variables)

    def night(self) -> int:
        """A night without a network; the exit status."""
        runner = self.workspace.folder / "runner"
        command = " ".join(map(shlex.quote, self.workspace.command()))
        runner.write_text(f'exec {command} "$@"\n')
        ended = subprocess.run(
            ["bash", str(NIGHTLY), "out"],
            env={
                **self.workspace.environment(),
                "NETCONF_RUNTIMES": "fetched",
                "NETCONF_RUNNER": f"sh {runner}",
            },
            cwd=self.workspace.folder,
            capture_output=True,
            text=True,
            timeout=240,
        )
        print(ended.stdout, ended.stderr)
        return ended.returncode

    def file(self, name: str) -> str:
        return (self.out / name).read_text()

    def versions(self) -> dict[str, Any]:
        targets = json.loads(self.file("results.json"))["targets"]
        return {target["name"]: target["version"] for target in targets}


@pytest.fixture
def job(tmp_path: Path) -> Job:
    workspace = make_workspace(tmp_path)
    (workspace.folder / "runtimes" / "acorn").mkdir()
    npm = FakeNpm(workspace)
    npm.publish("node", *LINES, "24.21.0", "27.0.0", "26.12.0-rc.1")
    npm.publish("deno", "1.99.0", "2.9.7")
    npm.publish("bun", "1.4.5", "1.4.6")
    return Job(workspace, npm)


def test_three_nights(job: Job) -> None:
    fetched = job.fetch()
    assert fetched.returncode == 0, fetched.stderr
    assert fetched.stdout.splitlines() == [
        "node@20: 20.20.3",
        "node@22: 22.23.4",
        "node@24.7: 24.7.0",
        "node@24: 24.22.0",
        "node@26: 26.11.0",
        "deno@2: 2.9.7",
        "bun@1: 1.4.6",
    ]

    assert job.night() == 0
    assert (job.versions()["bun@1"], job.versions()["node@24"]) == ("1.4.6", "24.22.0")
    assert "0 unexpected" in job.file("summary.md")
    assert (job.out / "site" / "index.html").is_file()
    assert not (job.out / "issue.md").exists()

    job.npm.publish("bun", "1.4.6", "1.4.7")
    job.npm.change("drops_a_record", "1.4.7")
    assert job.fetch().stdout.splitlines()[-1] == "bun@1: 1.4.7"
    assert job.night() == 0, "what was found is no fault of the job"
    issue = job.file("issue.md")
    assert issue.startswith(r"## What is new since run 1 (")
    for line in (
        r"* bun\@1: 1\.4\.6 → 1\.4\.7",
        r"### bun\@1, 1 case: pass → diverges, unexpected",
        "* <code>echo</code>",
        "## net: 1 unexpected, 0 known",
        r"### bun\@1\: 1 cause behind 1 unexpected result",
    ):
        assert line in issue.splitlines()
    picture = ElementTree.parse(job.out / "trend.svg").getroot()
    assert "bun@1: 100.0 % on" in (picture[1].text or "")
    assert "then 0.0 % on" in (picture[1].text or "")

    assert job.night() == 0
    assert not (job.out / "issue.md").exists(), "nothing is new in the third night"


def test_a_night_with_bad_input_does_the_rest_and_says_so(job: Job) -> None:
    job.fetch()
    job.workspace.add_case("bad", program="class A {}")
    assert job.night() == 2
    assert job.versions()["bun@1"] == "1.4.6"
    assert (job.out / "trend.svg").is_file()


def test_a_night_without_results_fails(job: Job) -> None:
    job.fetch()
    (job.workspace.folder / "cases" / "echo.js").unlink()
    assert job.night() == 1


def test_what_cannot_be_fetched_is_told_and_the_rest_is(job: Job) -> None:
    job.npm.forget("deno")
    job.npm.lose("24.22.0")
    job.npm.publish("bun", "2.0.0")
    ended = job.fetch()
    assert ended.returncode == 2
    assert "npm could not list the versions of @deno/linux-" in ended.stderr
    assert "node@24.22.0: npm could not fetch it: npm error 404 Not Found" in ended.stderr
    assert "bun@1: npm has none for this machine" in ended.stdout
    assert (job.runtimes / "node-26" / "bin" / "node").exists()


def test_a_target_stays_in_its_line() -> None:
    published = [Release("node", version) for version in [(24, 7, 0), (24, 22, 0), (26, 1, 0)]]
    assert newest("node@24", published) == published[1]
    assert newest("node@24.7", published) == published[0]
    assert newest("node@22", published) is None


# -- Before and after ---------------------------------------------------------------------------


def branch(clone: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = ["bash", str(BRANCH), *words]
    return subprocess.run(command, cwd=clone, capture_output=True, text=True, timeout=60)


def git(*words: str) -> str:
    command = ["git", "-c", "init.defaultBranch=main", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_a_branch_holds_the_last_night_alone(tmp_path: Path) -> None:
    remote, clone, out = tmp_path / "remote", tmp_path / "clone", tmp_path / "out"
    git("init", "--bare", str(remote))
    git("clone", "--quiet", str(remote), str(clone))
    assert "first night" in branch(clone, "restore", str(out)).stdout
    assert list(out.iterdir()) == []
    (out / "site").mkdir()
    (out / "traces").mkdir()
    for name in ("history.sqlite", "results.json", "summary.md", "trend.svg", "site/index.html"):
        (out / name).write_bytes(b"\0first")
    assert branch(clone, "publish", str(out)).returncode == 0
    (out / "history.sqlite").write_bytes(b"\0second")
    assert branch(clone, "publish", str(out)).returncode == 0
    assert git("-C", str(remote), "rev-list", "--count", "nightly") == "1\n"
    names = git("-C", str(remote), "ls-tree", "-r", "--name-only", "nightly").split()
    assert names == [
        ".nojekyll",
        "history.sqlite",
        "results.json",
        "site/index.html",
        "summary.md",
        "trend.svg",
    ]
    assert branch(clone, "restore", str(tmp_path / "next")).returncode == 0
    assert (tmp_path / "next" / "history.sqlite").read_bytes() == b"\0second"
    assert git("-C", str(clone), "status", "--porcelain") == ""


def test_an_unreachable_branch_is_no_first_night(tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git("init", str(clone))
    git("-C", str(clone), "remote", "add", "origin", str(tmp_path / "nothing"))
    assert branch(clone, "restore", str(tmp_path / "out")).returncode not in (0, 2)


def test_the_workflow_is_made_of_what_is_tested_here() -> None:
    jobs = yaml.safe_load(WORKFLOW.read_text())["jobs"]
    commands = [step.get("run", "") for job in jobs.values() for step in job["steps"]]
    for command in (
        ".ci/nightly-branch restore out",
        'bazel run //diffrunner -- fetch "$PWD/fetched"',
        "NETCONF_RUNTIMES=fetched .ci/nightly out",
        ".ci/nightly-branch publish out",
    ):
        assert command in commands


# -- The text of the issue ---------------------------------------------------------------------

BEFORE = Run(1, STARTED, 1.0, {"deno@2": "2.9.6"})
NO_CHANGE = changes_between(run_of_report(report(outcome())), run_of_report(report(outcome())))


def test_of_a_first_run_what_is_unexpected_is_new() -> None:
    assert news(None, NO_CHANGE, report(outcome()), "x") == ""
    text = news(None, NO_CHANGE, report(new("a", "missing client end")), "x")
    assert text.startswith("## The first run that is kept\n\n## net: 1 unexpected")


def test_any_text_is_text_and_no_issue_is_too_long() -> None:
    hostile = hostile_report()
    many = [new(f"{HOSTILE}{number}", "x") for number in range(3000)]
    for told in (hostile, report(*many)):
        changes = changes_between(run_of_report(report(outcome())), run_of_report(told))
        text = news(BEFORE, changes, told, "x")
        assert len(text) <= LONGEST + 100
        assert "<script>" not in text and "\x1b" not in text
