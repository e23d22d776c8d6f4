# SPDX-License-Identifier: MIT
"""Implementations of somebody else's: target files, evaluators, recorded traces."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from diffrunner.running.target_file import load_targets
from diffrunner.running.targets import Wanted
from diffrunner.tests.workspace import FAKES, Workspace, fake, make_workspace

BINARY = f'binary = "{FAKES / "always_agrees.py"}"\n'


def read(folder: Path, text: str) -> tuple[dict[str, Wanted], list[str]]:
    path = folder / "targets.toml"
    path.write_text(text, encoding="utf-8")
    targets, problems = load_targets(path)
    assert all(str(path) in problem.where for problem in problems)
    return targets, [problem.what for problem in problems]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def describe(workspace: Workspace, text: str, name: str = "targets.toml") -> None:
    (workspace.folder / name).write_text(f'[[target]]\nname = "mine"\n{text}')


# -- Reading the file ------------------------------------------------------------------------


def test_everything_can_be_said(tmp_path: Path) -> None:
    for name in ("mine", "asks", "known.toml"):
        (tmp_path / name).touch()
    targets, problems = read(
        tmp_path,
        """
        [[target]]
        name = "mine"
        binary = "mine"
        arguments = ["-a", "b"]
        environment = { C = "d" }
        version = ["asks", "-V"]
        runtime = "other"
        compare-with = "node@24.7"
        resident = false
        form = true
        known = "known.toml"

        [[target]]
        name = "recorded"
        traces = "."
        """,
    )
    assert problems == []
    assert targets["mine"] == Wanted(
        name="mine",
        binary=tmp_path / "mine",
        kind="other",
        arguments=("-a", "b"),
        environment={"C": "d"},
        version_command=(str(tmp_path / "asks"), "-V"),
        profile="node@24.7",
        can_reside=False,
        takes_form=True,
        known=tmp_path / "known.toml",
        described_in=tmp_path / "targets.toml",
    )
    assert targets["recorded"].recordings == tmp_path / "."


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[target]]", "is not TOML"),
        ("", "describes no target; begin one with [[target]]"),
        ("[targets]\n", "unknown table 'targets'; describe each target in a [[target]]"),
        ("[[target]]\n" + BINARY, "`name` must be a name that is not one of ours"),
        ("[[target]]\nname = 'node@24'\n" + BINARY, "`name` must be a name that is not one of"),
        ("[[target]]\nname = 'a'\n", "either `binary`, a program, or `traces`"),
        ("[[target]]\nname = 'a'\nbinary = 'no'\n", "`binary`: there is no "),
        ("[[target]]\nname = 'a'\ntraces = '.'\nform = true\n", "`form` is for a program"),
        (
            "[[target]]\nname = 'a'\ncolour = 1\n" + BINARY,
            "unknown key 'colour'; the keys are name",
        ),
        ("[[target]]\nname = 'a'\narguments = '-x'\n" + BINARY, "`arguments` must be a list of"),
        ("[[target]]\nname = 'a'\nenvironment = { A = 1 }\n" + BINARY, "`environment` must be a"),
        ("[[target]]\nname = 'a'\nversion = []\n" + BINARY, "`version` must be a command"),
        ("[[target]]\nname = 'a'\nversion-is = '1'\n" + BINARY, "say its `runtime`, too"),
        ("[[target]]\nname = 'a'\nruntime = 'perl'\n" + BINARY, "`runtime` must be one of node,"),
        ("[[target]]\nname = 'a'\nruntime = 'other'\n" + BINARY, "with `compare-with`: node@20"),
        ("[[target]]\nname = 'a'\ncompare-with = '24'\n" + BINARY, "`compare-with` must be one of"),
        ("[[target]]\nname = 'a'\nresident = 1\n" + BINARY, "`resident` must be true or false"),
        ("[[target]]\nname = 'a'\nknown = 'no'\n" + BINARY, "`known`: there is no "),
        (f"[[target]]\nname = 'a'\n{BINARY}" * 2, "another target of the file has this name"),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, text: str, problem: str) -> None:
    _, problems = read(tmp_path, text)
    assert len(problems) == 1 and problem in problems[0], problems


def test_one_mistake_leaves_the_others_alone(tmp_path: Path) -> None:
    text = f"[[target]]\nname = 'a'\n{BINARY}[[target]]\nname = 'b'\n"
    targets, problems = read(tmp_path, text)
    assert (list(targets), len(problems)) == (["a"], 1)


# -- On the command line ---------------------------------------------------------------------


def test_a_target_is_known_by_its_name(workspace: Workspace) -> None:
    describe(workspace, BINARY + 'compare-with = "node@24.7"\n')
    ended = workspace.run("--target", "mine")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert workspace.result("mine")["verdict"] == "pass"
    assert workspace.result("reference@24.7")["verdict"] == "pass"


def test_a_named_file_is_meant_whole(workspace: Workspace) -> None:
    describe(workspace, BINARY, "others.toml")
    assert workspace.run("--targets", "others.toml").returncode == 0
    assert {row["target"] for row in workspace.results()["results"]} == {"mine", "reference@26"}


def test_the_command_to_look_names_the_file(workspace: Workspace) -> None:
    describe(workspace, f'binary = "{FAKES / "drops_a_record.py"}"\n')
    ended = workspace.run("--target", "mine")
    file = workspace.folder / "targets.toml"
    assert f"show echo --targets {file} --target mine" in ended.stdout


def test_a_file_that_nobody_asked_for_is_let_lie(workspace: Workspace) -> None:
    (workspace.folder / "targets.toml").write_text("[shooting]\n")
    assert workspace.run("--target", fake("always_agrees")).returncode == 0
    ended = workspace.run("--target", "mine")
    assert ended.returncode == 2
    assert "unknown table 'shooting'" in ended.stdout and "mine: no such target" in ended.stdout


def test_known_divergences_can_lie_elsewhere(workspace: Workspace) -> None:
    (workspace.folder / "known.toml").write_text(
        '[[case]]\ncases = ["echo"]\nverdict = "diverges"\nreason = "r"\nreported = "not reported"\n'
    )
    describe(workspace, f'binary = "{FAKES / "drops_a_record.py"}"\nknown = "known.toml"\n')
    ended = workspace.run("--target", "mine")
    assert ended.returncode == 0 and "0 unexpected, 1 known" in ended.stdout


def test_how_it_is_started(workspace: Workspace) -> None:
    """The program tells its words and one variable, and is no runtime."""
    program = workspace.folder / "mine"
    program.write_text('#!/bin/sh\n[ "$1" = -V ] && echo mine 0.5 && exit\necho "$A" "$@" >&2\n')
    program.chmod(0o755)
    more = (
        'binary = "mine"\narguments = ["-x"]\nenvironment = { A = "b" }\nresident = false\n'
        'version = ["mine", "-V"]\nruntime = "other"\ncompare-with = "node@24"\n'
    )
    describe(workspace, more)
    workspace.run("--target", "mine")
    result = workspace.result("mine")
    assert result["version"] == "mine 0.5"
    words = result["stderr"].split()
    assert words[:2] == ["b", "-x"] and words[2].endswith("record.mjs")
    assert words[3].endswith("cases/echo.js") and words[4].endswith("trace.jsonl")
    describe(workspace, more + "form = true\n")
    workspace.run("--target", "mine")
    words = workspace.result("mine")["stderr"].split()
    assert words[:2] == ["b", "-x"] and words[2].endswith(".json")
    assert words[3].endswith("trace.jsonl") and words[4:6] == ["--case", "echo"]


def test_a_version_can_be_claimed(workspace: Workspace) -> None:
    describe(workspace, BINARY + 'version-is = "24.7.1"\nruntime = "node"\n')
    workspace.run("--target", "mine")
    assert workspace.result("mine")["version"] == "24.7.1"
    assert workspace.result("reference@24.7")["verdict"] == "pass"


def test_a_program_without_a_version_is_a_problem(workspace: Workspace) -> None:
    more = 'version = ["/bin/true"]\nruntime = "other"\ncompare-with = "node@24"\n'
    describe(workspace, BINARY + more)
    ended = workspace.run("--target", "mine")
    assert ended.returncode == 2
    assert "mine: does not tell its version" in ended.stdout and "`version-is`" in ended.stdout


# -- Recorded traces -------------------------------------------------------------------------


def record(workspace: Workspace, name: str) -> Path:
    """A folder with the trace of the case as it came from a fake, its temporary folder named."""
    workspace.run("--target", fake(name))
    raw = workspace.folder / "reports" / "results" / "traces" / "echo" / f"{name}.raw.jsonl"
    lines = raw.read_text().splitlines()
    for place, line in enumerate(lines):
        parsed = json.loads(line)
        if parsed.get("lane") == "console":
            lines[place] = json.dumps({**parsed, "args": ["$tmp/x"]})
    folder = workspace.folder / "recorded"
    folder.mkdir()
    (folder / "echo.jsonl").write_text("\n".join(lines) + "\n")
    return folder


@pytest.mark.parametrize("word", ["mine=recorded", "mine=recorded/echo.jsonl"])
def test_recorded_traces_stand_in_for_an_implementation(workspace: Workspace, word: str) -> None:
    record(workspace, "always_agrees")
    workspace.add_case("another")
    ended = workspace.run("--target", word)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    result = workspace.result("mine")
    assert (result["verdict"], result["version"]) == ("pass", "1.0.0")
    assert workspace.result("mine", "another")["verdict"] == "skip"
    assert "no trace of it was recorded" in workspace.result("mine", "another")["reason"]


def test_recorded_traces_are_judged_like_others(workspace: Workspace) -> None:
    record(workspace, "breaks_a_promise")
    describe(workspace, 'traces = "recorded"\ncompare-with = "node@22"\nversion-is = "7.7.7"\n')
    assert workspace.run("--target", "mine").returncode == 1
    result = workspace.result("mine")
    assert (result["verdict"], result["version"]) == ("contradicts", "7.7.7")
    assert workspace.result("reference@22")["verdict"] == "pass"


def test_a_folder_without_traces_is_a_problem(workspace: Workspace) -> None:
    ended = workspace.run("--target", "mine=cases")
    assert ended.returncode == 2
    assert "mine: there is no trace with a header in" in ended.stdout


def test_targets_lists_what_a_file_describes(workspace: Workspace) -> None:
    describe(workspace, BINARY)
    ended = workspace.run("targets")
    assert "mine" in ended.stdout and "node@24" in ended.stdout
