# SPDX-License-Identifier: MIT
"""`query` on a terminal: the formats, the exit status, and what people are told who mistype."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from diffrunner.query.answers import FORMATS, Answer
from diffrunner.query.rows import case_rows
from diffrunner.reporting.report import Report
from diffrunner.reporting.results import write_results
from diffrunner.tests.made_up_report import HOSTILE, full_report, hostile_report
from diffrunner.tests.workspace import Workspace, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = make_workspace(tmp_path)
    write_results(full_report(), tmp_path / "reports" / "results" / "results.json")
    return made


def answer(report: Report) -> Answer:
    rows = case_rows(report, {})
    return Answer("any:pass", [target.name for target in report.targets], rows, len(rows))


def test_a_line_for_each_case_and_who_did_not_pass(workspace: Workspace) -> None:
    ended = workspace.run("query", "not", "mine:pass", "case:socket")
    assert ended.stdout.splitlines() == [
        "socket/end   deno@2 diverges (no-end), mine diverges (unexpected)",
        "socket/hang  deno@2 timeout (unexpected), mine timeout (known)",
        "2 of 4 cases",
    ]
    assert (ended.returncode, ended.stderr) == (0, "")


def test_nothing_found_is_an_exit_status(workspace: Workspace) -> None:
    ended = workspace.run("query", "any:crash")
    assert (ended.returncode, ended.stdout) == (1, "0 of 4 cases\n")


def test_without_an_expression_every_case_is_meant(workspace: Workspace) -> None:
    assert workspace.run("query").stdout.endswith("\n4 of 4 cases\n")


def test_clauses_are_those_of_the_specification(workspace: Workspace) -> None:
    results = workspace.folder / "reports" / "results" / "results.json"
    results.write_text(results.read_text().replace("socket.end.ends", "echo.works"))
    for query in ("strength:stated", "family:echo", '"echo works."'):
        assert workspace.run("query", query).stdout.endswith("4 of 4 cases\n"), query


def test_other_results_can_be_asked(workspace: Workspace) -> None:
    last = workspace.folder / "reports" / "results" / "results.json"
    last.rename(workspace.folder / "old.json")
    ended = workspace.run("query", "any:diverges")
    assert ended.returncode == 2
    assert "results.json: cannot be read: No such file or directory" in ended.stderr
    assert workspace.run("query", "any:diverges", "--results", "old.json").returncode == 0


def test_a_mistake_is_pointed_at(workspace: Workspace) -> None:
    ended = workspace.run("query", "deno:pass", "and", "mine:pas")
    told = ended.stderr.splitlines()
    assert told[0].startswith("query, at character 20: there is no result `pas`; there are pass,")
    assert told[1:] == ["  deno:pass and mine:pas", "                     ^"]
    assert (ended.returncode, ended.stdout) == (2, "")


def test_json_holds_everything(workspace: Workspace) -> None:
    found = json.loads(workspace.run("query", "cause:no-end", "--as", "json").stdout)
    assert (found["format"], found["query"], found["of"]) == ("net-query/1", "cause:no-end", 4)
    (case,) = found["cases"]
    assert case["case"] == "socket/end"
    assert [(item["target"], item["verdict"], item["causes"]) for item in case["results"]] == [
        ("deno@2", "diverges", ["no-end"]),
        ("mine", "diverges", []),
    ]


def test_csv_has_a_column_for_each_target() -> None:
    rows = list(csv.DictReader(io.StringIO(FORMATS["csv"](answer(full_report())))))
    assert [(row["case"], row["deno@2"], row["mine"], row["causes"]) for row in rows] == [
        ("echo", "pass", "skip", ""),
        ("socket/end", "diverges", "diverges", "no-end"),
        ("socket/hang", "timeout", "timeout", ""),
        ("socket/old", "pass", "pass", ""),
    ]


def test_markdown_is_a_table() -> None:
    lines = FORMATS["markdown"](answer(full_report())).splitlines()
    assert lines[0] == r"4 of 4 cases: <code>any\:pass</code>"
    assert lines[2:5] == [
        r"| case | deno\@2 | mine |",
        "| --- | --- | --- |",
        "| echo | pass | skip |",
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_lets_text_do_harm(form: str) -> None:
    text = FORMATS[form](answer(hostile_report()))
    assert not set(text) & set(HOSTILE) & {"\x1b", "\r", "\u202e", "\ud800"}
