# SPDX-License-Identifier: MIT
"""The history: what is one run, what changed from run to run, and what is no history."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from diffrunner.history.changes import Change, changes_between, spells
from diffrunner.history.past import Past, past_of
from diffrunner.history.run import (
    Came,
    Run,
    RunWithResults,
    run_of_report,
    why_not_kept,
)
from diffrunner.history.store import NoHistory, open_history
from diffrunner.reporting.report import Outcome, Report
from diffrunner.reporting.results import read_results, results_schema, write_results
from diffrunner.tests.made_up_report import (
    DENO,
    HOSTILE,
    MINE,
    STARTED,
    full_report,
    hostile_report,
    known,
    new,
    outcome,
    part,
    report,
)
from diffrunner.tests.workspace import ROOT


def on_day(day: int, *outcomes: Outcome, **changes: Any) -> Report:
    return report(*outcomes, parts=(part(started=STARTED + timedelta(days=day)),), **changes)


def kept(path: Path, *reports: Report) -> list[int]:
    """Add reports to the history in a file; the numbers of their runs."""
    with open_history(path) as history:
        return [history.add(run_of_report(each))[0].number for each in reports]


# -- One run -----------------------------------------------------------------------------------


def test_the_same_run_is_kept_once(tmp_path: Path) -> None:
    with open_history(tmp_path / "new" / "h.sqlite") as history:
        first, is_new = history.add(run_of_report(full_report()))
        assert is_new
        assert history.add(run_of_report(full_report())) == (first, False)
        assert history.runs() == [first]


def test_a_run_is_the_same_as_it_ends_and_as_its_file_is_read(tmp_path: Path) -> None:
    exact = STARTED.replace(microsecond=123456).astimezone(timezone(timedelta(hours=2)))
    told = report(outcome(), new("b", "missing client end"), parts=(part(started=exact),))
    write_results(told, tmp_path / "a" / "results.json")
    read = read_results(tmp_path / "a" / "results.json", results_schema(ROOT))
    assert isinstance(read, Report)
    assert run_of_report(read).identity == run_of_report(told).identity


def test_shards_make_one_run_in_whatever_order_they_were_joined() -> None:
    shards = tuple(
        part(number, 3, started=STARTED + timedelta(minutes=number), milliseconds=number * 1111)
        for number in (1, 2, 3)
    )
    outcomes = outcome("a"), outcome("b")
    one = run_of_report(report(*outcomes, parts=shards))
    other = run_of_report(report(*reversed(outcomes), parts=tuple(reversed(shards))))
    assert one.identity == other.identity
    assert one.run.started == STARTED + timedelta(minutes=1)


@pytest.mark.parametrize(
    "changes",
    [
        {"parts": (part(started=STARTED + timedelta(seconds=1)),)},
        {"targets": (replace(DENO, version="2.9.7"),)},
        {"outcomes": (outcome(verdict="diverges"),)},
        {"outcomes": (outcome(unexpected="gone"),)},
    ],
    ids=str,
)
def test_what_differs_is_another_run(changes: dict[str, Any]) -> None:
    one = report(outcome())
    assert run_of_report(replace(one, **changes)).identity != run_of_report(one).identity


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (report(outcome()), None),
        (report(outcome(), parts=(part(1, 2), part(2, 2))), None),
        (report(), "holds no results"),
        (report(outcome(), parts=(part(interrupted=True),)), "is of a run that was interrupted"),
        (report(outcome(), parts=(part(selection=("a",)),)), "is of a selection of the cases"),
        (report(outcome(), parts=(part(2, 2),)), "shard 1/2 is missing"),
    ],
)
def test_whole_runs_are_kept(told: Report, reason: str | None) -> None:
    found = why_not_kept(told)
    assert found == reason or (found is not None and reason is not None and reason in found)


# -- Keeping and asking ------------------------------------------------------------------------


def test_what_is_kept_is_told(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite"
    kept(path, full_report())
    with open_history(path) as history:
        (run,) = history.runs()
        assert (run.started, run.seconds) == (STARTED, 1.5)
        assert run.versions == {"deno@2": "2.9.6", "mine": "1.4.5"}
        found = history.results(run)
        assert found == run_of_report(full_report()).results
    assert found["socket/end", "deno@2"] == Came("diverges", "known")
    assert found["socket/end", "mine"] == Came("diverges", "unexpected")
    assert found["echo", "mine"] == Came("skip")


def test_runs_are_in_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite"
    assert kept(path, on_day(2, outcome()), on_day(1, outcome())) == [1, 2]
    with open_history(path) as history:
        assert [run.number for run in history.runs()] == [2, 1]
        assert [tally.run.number for tally in history.tallies()["deno@2"]] == [2, 1]


def test_targets_keep_their_order(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite"
    kept(path, report(outcome(), targets=(MINE, DENO)))
    with open_history(path) as history:
        assert list(history.runs()[0].versions) == ["mine", "deno@2"]
        assert list(history.tallies()) == ["mine", "deno@2"]


def test_a_share_is_that_of_the_cases_that_were_judged(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite"
    skip: dict[str, Any] = {"verdict": "skip", "target": "mine"}
    outcomes = outcome("a"), outcome("b"), known("c", "no-end"), outcome("d", verdict="skip")
    kept(path, report(*outcomes, outcome(**skip), targets=(DENO, MINE)))
    with open_history(path) as history:
        tallies = history.tallies()
    (deno,), (mine,) = tallies["deno@2"], tallies["mine"]
    assert (deno.passed, deno.judged, deno.share, deno.version) == (2, 3, 2 / 3, "2.9.6")
    assert (mine.passed, mine.judged, mine.share) == (0, 0, None)


def test_any_text_can_be_kept(tmp_path: Path) -> None:
    # But for a lone surrogate, which is no text for SQLite.
    told = run_of_report(hostile_report())
    name = HOSTILE.replace("\ud800", "")
    told = replace(told, results={(name, name): Came("pass")})
    with open_history(tmp_path / "h.sqlite") as history:
        run, _ = history.add(told)
        assert history.results(run) == told.results


def test_another_file_is_no_history(tmp_path: Path) -> None:
    text, later, folder = tmp_path / "a.txt", tmp_path / "later.sqlite", tmp_path / "folder"
    text.write_text("no database, and longer than its header would be " * 4)
    with sqlite3.connect(later) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    folder.mkdir()
    for path, reason in (
        (text, "file is not a database"),
        (later, "it is of format 99, this program reads 1"),
        (folder, "unable to open database file"),
        (text / "below", "cannot be made: File exists"),
    ):
        with pytest.raises(NoHistory, match=reason):
            with open_history(path):
                pass
    assert text.read_text().startswith("no database")


def test_a_run_that_cannot_be_kept_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "h.sqlite"
    broken = RunWithResults(Run(0, STARTED, 1.0, {"a": "1"}), {("\ud800", "a"): Came("pass")})
    with pytest.raises(NoHistory, match="surrogates not allowed"):
        with open_history(path) as history:
            history.add(broken)
    with open_history(path) as history:
        assert history.runs() == []


# -- Changes and spells ------------------------------------------------------------------------


def test_what_changed_is_grouped_by_target_and_kind() -> None:
    before = run_of_report(
        report(outcome("a"), outcome("b"), outcome("c"), outcome("old"), known("d", "no-end"))
    )
    after = run_of_report(
        report(
            new("a", "x"),
            new("b", "x"),
            outcome("c"),
            outcome("d"),
            new("fresh", "x"),
            targets=(replace(DENO, version="2.9.7"), MINE),
        )
    )
    found = changes_between(before, after)
    assert found.versions == {"deno@2": ("2.9.6", "2.9.7"), "mine": (None, "1.4.5")}
    assert found.changes == (
        Change("deno@2", Came("diverges", "known"), Came("pass"), ("d",)),
        Change("deno@2", Came("pass"), Came("diverges", "unexpected"), ("a", "b")),
    )
    assert (found.came, found.went) == (("fresh",), ("old",))
    assert not changes_between(before, before)


def test_what_is_known_may_show_as_another_verdict() -> None:
    before, after = (
        run_of_report(report(known("a", "no-end", verdict=verdict)))
        for verdict in ("diverges", "timeout")
    )
    assert not changes_between(before, after)


def test_spells_tell_since_when_a_verdict_holds() -> None:
    day = datetime(2026, 1, 1, tzinfo=timezone.utc)
    runs = [Run(number, day, 1.0, {}) for number in (1, 2, 3, 4, 5, 6)]
    found = spells({1: "pass", 2: "pass", 4: "pass", 5: "diverges", 6: "pass"}, runs)
    assert [(item.verdict, item.first.number, item.last.number) for item in found] == [
        ("pass", 1, 4),
        ("diverges", 5, 5),
        ("pass", 6, 6),
    ]


# -- The past of a run -------------------------------------------------------------------------


def test_the_past_of_a_run_ends_with_it(tmp_path: Path) -> None:
    reports = [
        on_day(0, outcome("a"), outcome("b")),
        on_day(1, outcome("a", verdict="crash"), outcome("b")),
        on_day(2, outcome("a"), outcome("b", verdict="crash")),
    ]
    kept(tmp_path / "h.sqlite", *reports)
    with open_history(tmp_path / "h.sqlite") as history:
        past = past_of(history, run_of_report(reports[1]))
    assert [run.number for run in past.runs] == [1, 2]
    assert [tally.passed for tally in past.tallies["deno@2"]] == [2, 1]
    assert past.changes is not None
    assert [change.cases for change in past.changes.changes] == [("a",)]
    assert {case: list(told) for case, told in past.spells.items()} == {"a": ["deno@2"]}
    assert [spell.verdict for spell in past.spells["a"]["deno@2"]] == ["pass", "crash"]


def test_a_run_that_is_not_kept_has_no_past(tmp_path: Path) -> None:
    kept(tmp_path / "h.sqlite", on_day(0, outcome()))
    with open_history(tmp_path / "h.sqlite") as history:
        assert past_of(history, run_of_report(on_day(1, outcome()))) == Past()


def test_a_first_run_has_nothing_before_it(tmp_path: Path) -> None:
    kept(tmp_path / "h.sqlite", on_day(0, outcome()))
    with open_history(tmp_path / "h.sqlite") as history:
        past = past_of(history, run_of_report(on_day(0, outcome())))
    assert len(past.runs) == 1 and past.changes is None and past.spells == {}
