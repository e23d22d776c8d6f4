# SPDX-License-Identifier: MIT
"""The self-check: it names what is missing, and does not believe what cannot be.

Sound and lame targets are Node.js itself, through a shell script that takes a facility away; the
incredible ones are fakes. The reference and the compiler are the real ones.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from diffrunner.layout import find_layout
from diffrunner.running.compiling import compiling_node
from diffrunner.running.facilities import Facility, read_attempts
from diffrunner.tests.workspace import FAKES, PROGRAM, ROOT

LAYOUT = find_layout(os.environ)
NODE = compiling_node(LAYOUT.runtimes)
TAKEN_AWAY = {
    "beforeExit": (
        "import process from 'node:process'; const { on } = process;"
        "process.on = function (name, ...rest) {"
        " return name === 'beforeExit' ? this : on.call(this, name, ...rest); };"
    ),
    # Node.js itself reads its modules with fewer arguments.
    "readSync": (
        "import fs from 'node:fs'; const { readSync } = fs;"
        "fs.readSync = (...given) => {"
        " if (given.length < 5) return readSync(...given);"
        " throw new Error('readSync is not implemented'); };"
    ),
    "nextTick": "import process from 'node:process'; process.nextTick = () => process.exit(70);",
    "emit": (
        "import net from 'node:net'; const { emit } = net.Socket.prototype;"
        "Object.defineProperty(net.Socket.prototype, 'emit', { value: emit });"
    ),
}


def check(word: str, folder: Path) -> subprocess.CompletedProcess[str]:
    variables = {key: text for key, text in os.environ.items() if not key.startswith("BUILD_")}
    variables |= {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    variables |= {"NETREF": str(LAYOUT.reference), "NETCONF_TMP": str(folder / "tmp")}
    (folder / "tmp").mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, "check-target", word],
        env=variables,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def lame_node(folder: Path, facility: str) -> str:
    """The word for a Node.js that has one facility less."""
    (folder / "less.mjs").write_text(TAKEN_AWAY[facility])
    program = folder / "lame"
    program.write_text(f'#!/bin/sh\nexec "{NODE}" --import "{folder}/less.mjs" "$@"\n')
    program.chmod(0o755)
    return f"lame={program}"


def outcomes(printed: str) -> dict[str, str]:
    """The outcome of each line of the table."""
    words = ("good", "note", "wrong", "not believed")
    found: dict[str, str] = {}
    for line in printed.splitlines():
        for word in words:
            what, separator, _ = line.partition(f"  {word}  ")
            if separator:
                found[what.strip()] = word
    return found


def test_a_sound_target_is_believed(tmp_path: Path) -> None:
    ended = check("node@24", tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert set(outcomes(ended.stdout).values()) == {"good"}
    assert len(outcomes(ended.stdout)) == 12
    last = ended.stdout.splitlines()[-1]
    assert last.startswith("next: ") and last.endswith("run --target node@24")
    assert os.listdir(tmp_path / "tmp") == []


@pytest.mark.parametrize(
    ("facility", "missing", "note"),
    [
        ("beforeExit", "'beforeExit'", "the process ended; needed for: the end of a case"),
        ("readSync", "synchronous file reads", "readSync is not implemented; needed"),
        ("nextTick", "process.nextTick", "the process ended with status 70; needed for: the order"),
        ("emit", "events that pass through a replaced emit", "Cannot redefine property: emit"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, facility: str, missing: str, note: str) -> None:
    ended = check(lame_node(tmp_path, facility), tmp_path)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert outcomes(ended.stdout)[f"{missing} is missing"] == "wrong"
    assert note in ended.stdout
    last = ended.stdout.splitlines()[-1]
    assert last.startswith("next: give lame what is missing: ") and missing in last


def test_one_that_passes_everything_is_not_believed(tmp_path: Path) -> None:
    ended = check(f"liar={FAKES / 'always_agrees.py'}", tmp_path)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    found = outcomes(ended.stdout)
    for title in ("An assertion that is false", "A program that never ends"):
        assert found[title] == "not believed"
    assert found["A word that was made up for this check is printed"] == "not believed"
    assert ended.stdout.splitlines()[-1].startswith("liar is not believed: 4 checks came out")


def test_one_case_a_process_is_no_fault(tmp_path: Path) -> None:
    text = f'[[target]]\nname = "mine"\nbinary = "{NODE}"\nresident = false\n'
    (tmp_path / "targets.toml").write_text(text)
    ended = check("mine", tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert outcomes(ended.stdout)["one process runs many cases"] == "note"
    assert ended.stdout.splitlines()[-1].endswith("targets.toml --target mine")


def test_an_evaluator_of_the_json_form_can_be_a_target(tmp_path: Path) -> None:
    """The reference, as if it were somebody else's, behind an adapter of a few lines."""
    (tmp_path / "adapter").write_text(
        f"#!/bin/sh\nnetref={LAYOUT.reference}\n"
        'if [ "$1" = --channel ]; then exec $netref serve --profile node@24 "$@"; fi\n'
        "form=$1 trace=$2; shift 4\n"
        'exec $netref run "$form" --profile node@24 --trace "$trace" "$@"\n'
    )
    (tmp_path / "adapter").chmod(0o755)
    (tmp_path / "targets.toml").write_text(
        '[[target]]\nname = "mine"\nbinary = "adapter"\nversion-is = "0.1.0"\n'
        'runtime = "other"\ncompare-with = "node@24"\nform = true\n'
    )
    ended = check("mine", tmp_path)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert set(outcomes(ended.stdout).values()) == {"good"}
    assert len(outcomes(ended.stdout)) == 11


@pytest.mark.parametrize(
    ("word", "problem"),
    [
        ("mine=/no/such", "there is no program /no/such"),
        ("nobody", "no such target"),
        ("mine=/bin/true", "is not a runtime that is known here"),
    ],
)
def test_what_cannot_be_checked_is_a_problem(tmp_path: Path, word: str, problem: str) -> None:
    ended = check(word, tmp_path)
    assert ended.returncode == 2 and problem in ended.stdout


def test_recorded_traces_cannot_be_asked(tmp_path: Path) -> None:
    header = '{"format":"net-trace/1","case":"a","implementation":{"name":"x","version":"1"},'
    (tmp_path / "a.jsonl").write_text(header + '"platform":"linux-x64"}\n')
    ended = check("mine=a.jsonl", tmp_path)
    assert ended.returncode == 2 and "recorded traces cannot be asked" in ended.stdout


def test_what_the_program_of_facilities_says_is_read_with_suspicion() -> None:
    printed = (
        'warning: hello\n{"try":"a","for":"b"}\nnull\n{"has":"z"}\n{"has":"a"}\n'
        '{"try":"c","for":"d"}\n{"lacks":"c","why":"e\\u001b[31m"}\n{"try":"f","for":"g"}\n'
    )
    attempts = read_attempts(printed)
    assert attempts.facilities == (Facility("a", "b", None), Facility("c", "d", "e\\u001b[31m"))
    assert (attempts.unfinished, attempts.is_complete) == (("f", "g"), False)
    assert read_attempts(printed + '{"has":"f"}\n{"done":true}\n').is_complete
