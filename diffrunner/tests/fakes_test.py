# SPDX-License-Identifier: MIT
"""Runtimes of bad character: each gets one verdict with a clear reason, and the others theirs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from diffrunner.tests.workspace import Workspace, fake, make_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made = make_workspace(tmp_path_factory.mktemp("fakes"))
    made.add_case("echo", timeout=2500)
    return made


@pytest.mark.parametrize(
    ("name", "verdict", "reason"),
    [
        ("always_agrees", "pass", ""),
        ("litters", "pass", ""),
        ("says_nothing", "crash", "exit status 0, and the trace is empty"),
        ("exits_early", "crash", "the trace has no exit record; last record: client  .end"),
        ("hangs", "timeout", "did not end within 2.5 s; last record: client  connect"),
        ("prints_rubbish", "crash", "line 7 of the trace is not JSON: 'Warning: \\x1b[31mthis"),
        ("writes_no_utf8", "crash", "line 6 of the trace is not UTF-8"),
        (
            "truncates_a_record",
            "crash",
            "line 23 of the trace is cut short; last record: server  close",
        ),
        ("miscounts", "crash", "line 6 of the trace has n = 7 where 5 should be"),
        ("drops_a_record", "diverges", "content on accepted: `end` expected, nothing found"),
        ("reorders_close", "contradicts", "promises `client  end`, but there came `client  close"),
        ("miscounts_bytes", "diverges", 'state on accepted: `data "hi"`: bytesRead (1 state)'),
        ("breaks_a_promise", "contradicts", "promises `client  close false`, but there came"),
        ("fails_an_assertion", "contradicts", "an assertion failed: 1 !== 2"),
        ("crashes", "crash", "was killed by SIGSEGV; it said: fatal: out of luck"),
        ("kills_itself_in_the_middle", "crash", "was killed by SIGKILL; last record: accepted"),
        ("floods_stdout", "crash", "printed without end and was killed"),
        ("fails_after_the_end", "crash", "exit status 7 after a good end"),
        ("is_never_the_same", "unstable", "two runs differ: content on console"),
    ],
)
def test_each_gets_its_verdict(workspace: Workspace, name: str, verdict: str, reason: str) -> None:
    ended = workspace.run("--target", fake(name), "--target", fake("always_agrees"))
    result = workspace.result(name)
    assert (result["verdict"], reason in result["reason"]) == (verdict, True), result
    assert workspace.result("always_agrees")["verdict"] == "pass"
    assert workspace.result("reference@26")["verdict"] == "pass"
    assert ended.returncode == (0 if verdict == "pass" else 1), ended.stderr
    if verdict != "pass":
        assert f"echo  on {name}: {verdict}" in ended.stdout
        assert reason.split("; ")[0] in ended.stdout


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("drops_a_record", {"content"}),
        ("reorders_close", {"order"}),
        ("miscounts_bytes", {"state"}),
        ("breaks_a_promise", {"content"}),
    ],
)
def test_differences_have_the_right_class(workspace: Workspace, name: str, kinds: set[str]) -> None:
    workspace.run("--target", fake(name))
    differences = workspace.result(name)["differences"]
    assert {difference["kind"] for difference in differences} == kinds


def test_a_child_that_left_the_group_is_ended(workspace: Workspace) -> None:
    workspace.run("--target", fake("leaves_children"))
    assert workspace.result("leaves_children")["verdict"] == "pass"
    child = int((workspace.folder / "home" / "child").read_text())
    assert not Path(f"/proc/{child}").exists()


def test_nothing_is_left_behind(workspace: Workspace) -> None:
    workspace.run("--target", fake("litters"), "--target", fake("hangs"))
    assert os.listdir(workspace.temporary) == []
