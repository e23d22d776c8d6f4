# SPDX-License-Identifier: MIT
"""`repro` as people meet it: what the script says of the case, and what is told of bad input."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.tests.workspace import Workspace, fake, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def head(script: str) -> list[str]:
    """The comment that the script begins with, without its marks."""
    lines = script.splitlines()
    end = next(number for number, line in enumerate(lines) if not line.startswith("//"))
    return [line.removeprefix("//").removeprefix(" ") for line in lines[:end]]


def test_the_script_tells_what_it_is(workspace: Workspace) -> None:
    ended = workspace.run("repro", "echo")
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = head(ended.stdout)
    for line in (
        "echo: An echo",
        "* echo.works: Echo works.",
        "    deno run -A echo.mjs",
        "What the reference, as Node.js 26.10.0, printed (pass):",
        "    program  main",
        "    client  net.connect($port1)",
        '    console  .log("$tmp/x")',
        "    program  exit empty",
    ):
        assert line in lines, ended.stdout[:3000]


def test_the_program_is_there_as_it_is(workspace: Workspace) -> None:
    source = (workspace.folder / "cases" / "echo.js").read_text()
    script = workspace.run("repro", "echo").stdout
    assert f"\nfunction program({{ net }}) {{\n{source}}}\n" in script


def test_what_differs_on_a_target_is_marked(workspace: Workspace) -> None:
    targets = [fake("drops_a_record"), fake("reorders_close"), fake("always_agrees")]
    words = [word for target in targets for word in ("--target", target)]
    lines = head(workspace.run("repro", "echo", *words).stdout)
    assert any(line.startswith("What drops_a_record (26.10.0) printed (diverges") for line in lines)
    assert "What always_agrees (26.10.0) printed (pass):" in lines
    assert lines.count("  - accepted  end") == 1
    assert any(line.startswith("  ~ ") and "close false" in line for line in lines)
    assert len([line for line in lines if line.startswith("What ")]) == 5


def test_only_the_newest_reference_that_the_case_is_for(workspace: Workspace) -> None:
    workspace.add_case("old", more='until = "24.0.0"')
    lines = head(workspace.run("repro", "old").stdout)
    told = [line for line in lines if line.startswith("What the reference")]
    assert told == ["What the reference, as Node.js 22.23.3, printed (pass):"]


def test_a_target_without_a_trace_is_told(workspace: Workspace) -> None:
    workspace.add_case("windows", more='platform = ["windows"]')
    script = workspace.run("repro", "windows", "--target", fake("always_agrees")).stdout
    text = " ".join(head(script))
    reason = "prints is not known (skip: the case is for windows, this is linux)"
    assert f"What always_agrees (26.10.0) {reason}" in text
    assert "It needs: one of these systems: windows." in text


def test_output_goes_to_a_file(workspace: Workspace) -> None:
    ended = workspace.run("repro", "echo", "--output", "echo.mjs")
    assert (ended.returncode, ended.stdout) == (0, "")
    assert "function program({ net }) {" in (workspace.folder / "echo.mjs").read_text()
    ended = workspace.run("repro", "echo", "--output", "no/such/echo.mjs")
    assert ended.returncode == 2 and "cannot be written: No such file" in ended.stderr


def test_it_is_the_same_each_time(workspace: Workspace) -> None:
    workspace.add_case("wire", program="wire.listen();")
    assert workspace.run("repro", "wire").stdout == workspace.run("repro", "wire").stdout


def test_no_machine_path_is_in_it(workspace: Workspace) -> None:
    (workspace.folder / "cases" / "echo.js").rename(workspace.folder / "mine.js")
    script = workspace.run("repro", "mine.js", "--target", fake("drops_a_record")).stdout
    assert head(script)[2] == "mine: An echo"
    assert str(workspace.folder) not in script and str(Path(__file__).parents[2]) not in script


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("no/such", "no/such: no such case, file or folder of cases"),
        (".", "stands for 2 cases; name one of them"),
        ("class", "cases/class.js:7:1: classes are not in the language"),
    ],
)
def test_what_is_no_case_is_told(workspace: Workspace, word: str, told: str) -> None:
    workspace.add_case("class", program="class A {}")
    ended = workspace.run("repro", word)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr


def test_a_bad_target_is_told_and_the_rest_is_done(workspace: Workspace) -> None:
    ended = workspace.run("repro", "echo", "--target", "mine=/no/such", "--target", "reference@24")
    assert ended.returncode == 2
    assert "mine=/no/such: there is no program /no/such" in ended.stderr
    assert "What the reference, as Node.js 24.21.0, printed (pass):" in head(ended.stdout)


def test_a_reference_that_is_missing_is_told(workspace: Workspace) -> None:
    ended = workspace.run("repro", "echo", "--target", fake("always_agrees"), NETREF="/no/such")
    assert ended.returncode == 2
    assert "the reference is not built" in ended.stderr
    assert "function program(" in ended.stdout


def test_what_people_cannot_see_is_not_passed_on(workspace: Workspace) -> None:
    workspace.add_case("hidden", program="net.createServer('\u202e');")
    workspace.add_case("control", program="net.createServer('\x1b[2J');")
    for name in ("hidden", "control"):
        ended = workspace.run("repro", name)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert f"cases/{name}.js:7: an invisible character; write its escape" in ended.stderr


def test_markup_and_escapes_are_text(workspace: Workspace) -> None:
    title = 'title = "[bold]*/ \\\\u001b[2J `${x}`\\u2028{\\u001b}"'
    path = workspace.add_case("odd")
    path.write_text(path.read_text().replace('title   = "An echo"', title))
    script = workspace.run("repro", "odd").stdout
    assert head(script)[2] == "odd: [bold]*/ \\u001b[2J `${x}` {\\u001b}"
    assert "\x1b" not in script and "\u2028" not in script
