# SPDX-License-Identifier: MIT
"""Drafts of known divergences: complete but for the reasons, and never in the way of people."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomllib

from diffrunner.judging.known import load_known
from diffrunner.reporting.recording import draft, toml_text, written
from diffrunner.tests.made_up_report import (
    DENO,
    HOSTILE,
    hostile_report,
    known,
    new,
    outcome,
    report,
)
from diffrunner.tests.workspace import Workspace, fake, make_workspace

NOTHING = written({})
HANG = {"verdict": "timeout", "unexpected": "new", "reason": "did not end within 5.0 s"}


def test_clusters_become_causes_and_the_rest_cases() -> None:
    made = report(
        new("a", "missing client end", "state client timeout"),
        new("b", "missing client end", "state client timeout", "moved client .write"),
        outcome("c", **HANG),
        outcome("d", **{**HANG, "reason": "did not end within 2.5 s; last record: x"}),
        new("e", "missing client say hello"),
        known("f", "no-end"),
        outcome("g"),
    )
    found = draft(made, DENO, NOTHING)
    table = tomllib.loads(found.text)
    assert (found.causes, found.cases, found.by_hand) == (2, 2, ())
    assert [(row["name"], row["explains"]) for row in table["cause"]] == [
        ("missing-client-end", ["missing client end", "state client timeout"]),
        ("moved-client-write", ["moved client .write"]),
    ]
    assert [(row["verdict"], row["cases"]) for row in table["case"]] == [
        ("diverges", ["e"]),
        ("timeout", ["c", "d"]),
    ]
    for row in (*table["cause"], *table["case"]):
        assert row["reason"] == "" and row["reported"] == "not reported"
        assert row["versions"] == ">=2.9.0 <2.10.0"


def test_a_draft_is_read_once_its_reasons_are_there(tmp_path: Path) -> None:
    made = report(new("a", "missing client end"), outcome("b", **HANG))
    text = draft(made, DENO, NOTHING).text
    file = tmp_path / "deno@2.toml"
    file.write_text(text)
    _, problems = load_known(file, "deno@2.toml", "2.9.6", "linux", lambda case: True)
    assert [problem.where for problem in problems] == [
        "deno@2.toml, cause 1 (missing-client-end)",
        "deno@2.toml, case 1 (b)",
    ]
    file.write_text(text.replace('reason   = ""', 'reason   = "So it is."'))
    there, problems = load_known(file, "deno@2.toml", "2.9.6", "linux", lambda case: True)
    assert not problems and len(there.causes) == 1 and list(there.cases) == ["b"]


def test_what_the_file_has_is_left_out_and_told() -> None:
    made = report(
        new("a", "missing client end", "state client timeout"),
        outcome("b", **{**HANG, "unexpected": "known as crash, now timeout"}),
        outcome("c", **HANG),
    )
    there = written(
        {
            "cause": [{"name": "state-client-timeout", "explains": ["missing client end"]}],
            "case": [{"cases": ["b", "c"]}, {"cases": 1}],
        }
    )
    found = draft(made, DENO, there)
    causes = tomllib.loads(found.text)["cause"]
    assert [(row["name"], row["explains"]) for row in causes] == [
        ("state-client-timeout-2", ["state client timeout"])
    ]
    assert len(found.by_hand) == 3
    assert "has `missing client end` already" in found.by_hand[0]
    assert found.by_hand[1] == "change the entry about b: known as crash, now timeout"
    assert "has an entry about c already" in found.by_hand[2]


def test_any_text_is_sound_toml() -> None:
    text = HOSTILE.replace("\ud800", "") + '\x7f"""\\'
    assert tomllib.loads(f"a = {toml_text(text)}")["a"] == text
    made = hostile_report()
    made = report(*(item for item in made.outcomes if "\ud800" not in item.case))
    assert tomllib.loads(draft(made, DENO, NOTHING).text)["case"][0]["verdict"] == "timeout"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def test_the_last_run_is_recorded_and_nothing_overwritten(workspace: Workspace) -> None:
    targets = [word for name in ("drops_a_record", "crashes") for word in ("--target", fake(name))]
    file = workspace.folder / "reports" / "known" / "drops_a_record.toml"
    file.write_text("# Ours, without an end of line.")
    assert workspace.run(*targets).returncode == 1
    ended = workspace.run("record", "--target", "drops_a_record", "--target", "nobody")
    assert ended.returncode == 2 and "nobody: is no target of the last run" in ended.stderr
    assert "reports/known/drops_a_record.toml: added [[cause]] tables: 1" in ended.stdout
    assert not file.with_name("crashes.toml").exists()
    text = file.read_text()
    assert text.startswith("# Ours, without an end of line.\n\n# -- Recorded ")
    again = workspace.run("record")
    assert again.returncode == 0, again.stderr
    assert file.read_text() == text
    assert "drops_a_record.toml: has `missing accepted end` already" in again.stdout
    assert "crashes.toml: added [[cause]] tables: 0, [[case]] tables: 1" in again.stdout
    assert "reference@26.toml: nothing to add" in again.stdout
    unfinished = workspace.run(*targets)
    assert unfinished.returncode == 2
    told = "reports/known/drops_a_record.toml, cause 1 (missing-accepted-end): `reason` is missing"
    assert told in unfinished.stdout
    for name in ("drops_a_record", "crashes"):
        path = file.with_name(f"{name}.toml")
        path.write_text(path.read_text().replace('reason   = ""', 'reason   = "So it is."'))
    finished = workspace.run(*targets)
    assert finished.returncode == 0, finished.stdout


def test_a_file_that_is_no_toml_stays_as_it_is(workspace: Workspace) -> None:
    workspace.add_known("drops_a_record", "[[")
    workspace.run("--target", fake("drops_a_record"))
    ended = workspace.run("record")
    assert ended.returncode == 2 and "so nothing was added" in ended.stderr
    assert (workspace.folder / "reports" / "known" / "drops_a_record.toml").read_text() == "[["


def test_without_a_run_there_is_nothing_to_record(workspace: Workspace) -> None:
    ended = workspace.run("record")
    assert ended.returncode == 2 and "record needs the results of a run" in ended.stderr
