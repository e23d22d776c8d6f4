# SPDX-License-Identifier: MIT
"""The history as an SQLite file: runs, and what each case came to on each target in each of them.

A row for each result, with numbers for the texts that recur: a run of 10,000 results takes some
300 KB. What is asked of it is in `changes` and `spells`; nothing that follows from the results is
stored.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from diffrunner.history.run import Came, Run, RunWithResults, Tally

FORMAT = 1
_SECONDS_TO_WAIT = 60
_TABLES = """
    CREATE TABLE run (
        number    INTEGER PRIMARY KEY,
        identity  TEXT NOT NULL UNIQUE,
        started   TEXT NOT NULL,
        seconds   REAL NOT NULL
    );
    CREATE TABLE version (
        run      INTEGER NOT NULL REFERENCES run (number),
        target   TEXT NOT NULL,
        place    INTEGER NOT NULL,
        version  TEXT NOT NULL,
        PRIMARY KEY (run, target)
    ) WITHOUT ROWID;
    CREATE TABLE word (
        number  INTEGER PRIMARY KEY,
        text    TEXT NOT NULL UNIQUE
    );
    CREATE TABLE result (
        run          INTEGER NOT NULL REFERENCES run (number),
        target       INTEGER NOT NULL REFERENCES word (number),
        case_id      INTEGER NOT NULL REFERENCES word (number),
        verdict      INTEGER NOT NULL REFERENCES word (number),
        expectation  INTEGER NOT NULL REFERENCES word (number),
        PRIMARY KEY (run, target, case_id)
    ) WITHOUT ROWID;
    CREATE INDEX result_by_case ON result (case_id, target, verdict);
    CREATE VIEW told AS
        SELECT result.run, target.text AS target, case_id.text AS case_id, verdict.text AS verdict,
               expectation.text AS expectation
        FROM result
        JOIN word AS target ON target.number = result.target
        JOIN word AS case_id ON case_id.number = result.case_id
        JOIN word AS verdict ON verdict.number = result.verdict
        JOIN word AS expectation ON expectation.number = result.expectation;
"""


class NoHistory(Exception):
    """The file is no history, or cannot be read or written."""


@contextmanager
def open_history(path: Path) -> Iterator[History]:
    """The history in a file, which is made if there is none; raises NoHistory, now or in use."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NoHistory(f"{path}: cannot be made: {error.strerror}") from error
    try:
        # Transactions begin where we say so, not where the module thinks best.
        connection = sqlite3.connect(path, timeout=_SECONDS_TO_WAIT, isolation_level=None)
        with closing(connection):
            yield History(connection)
    except (sqlite3.Error, UnicodeEncodeError) as error:
        raise NoHistory(f"{path}: cannot be used as a history: {error}") from error


class History:
    """`runs` are ordered by when they were started, whenever they were imported."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            (found,) = connection.execute("PRAGMA user_version").fetchone()
            if found == 0:
                for statement in _TABLES.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {FORMAT}")
        if found not in (0, FORMAT):
            raise sqlite3.DatabaseError(f"it is of format {found}, this program reads {FORMAT}")

    def add(self, told: RunWithResults) -> tuple[Run, bool]:
        """The run as it is kept, and whether it is new."""
        with self._connection as connection:
            connection.execute("BEGIN IMMEDIATE")
            found = self.find(told)
            if found is not None:
                return found, False
            number = self._insert(told)
        return self.run(number), True

    def find(self, told: RunWithResults) -> Run | None:
        """The run as it is kept, if it is."""
        query = "SELECT number FROM run WHERE identity = ?"
        found = self._connection.execute(query, (told.identity,)).fetchone()
        return None if found is None else self.run(found[0])

    def _insert(self, told: RunWithResults) -> int:
        connection, run = self._connection, told.run
        number = connection.execute(
            "INSERT INTO run (identity, started, seconds) VALUES (?, ?, ?)",
            (told.identity, run.started.isoformat(), run.seconds),
        ).lastrowid
        assert number is not None, "a row was inserted"
        connection.executemany(
            "INSERT INTO version (run, place, target, version) VALUES (?, ?, ?, ?)",
            ((number, place, *item) for place, item in enumerate(run.versions.items())),
        )
        words = {word for key in told.results for word in key}
        words.update(
            word for came in told.results.values() for word in (came.verdict, came.expectation)
        )
        connection.executemany(
            "INSERT OR IGNORE INTO word (text) VALUES (?)", ((word,) for word in sorted(words))
        )
        numbers = dict(connection.execute("SELECT text, number FROM word"))
        connection.executemany(
            "INSERT INTO result (run, case_id, target, verdict, expectation) "
            "VALUES (?, ?, ?, ?, ?)",
            (
                (number, *(numbers[word] for word in (*key, came.verdict, came.expectation)))
                for key, came in told.results.items()
            ),
        )
        return number

    def runs(self) -> list[Run]:
        """All runs, the oldest first."""
        query = "SELECT number, started, seconds FROM run ORDER BY started, number"
        return [self._run(*row) for row in self._connection.execute(query).fetchall()]

    def run(self, number: int) -> Run:
        """The run of this number, which there is."""
        query = "SELECT number, started, seconds FROM run WHERE number = ?"
        return self._run(*self._connection.execute(query, (number,)).fetchone())

    def _run(self, number: int, started: str, seconds: float) -> Run:
        query = "SELECT target, version FROM version WHERE run = ? ORDER BY place"
        versions = dict(self._connection.execute(query, (number,)))
        return Run(number, datetime.fromisoformat(started), seconds, versions)

    def results(self, run: Run) -> dict[tuple[str, str], Came]:
        """What a run came to, by case and target."""
        query = "SELECT case_id, target, verdict, expectation FROM told WHERE run = ?"
        return {
            (case, target): Came(verdict, expectation)
            for case, target, verdict, expectation in self._connection.execute(query, (run.number,))
        }

    def of_case(self, case: str) -> dict[str, dict[int, str]]:
        """For each target, the verdicts on a case by the number of the run."""
        query = "SELECT target, run, verdict FROM told WHERE case_id = ?"
        found: dict[str, dict[int, str]] = {}
        for target, run, verdict in self._connection.execute(query, (case,)):
            found.setdefault(target, {})[run] = verdict
        return found

    def unsteady_cases(self, first: Run, last: Run) -> list[str]:
        """The cases whose verdict was not the same, on some target, in all runs from one to another."""
        query = """
            SELECT DISTINCT word.text FROM (
                SELECT case_id FROM result
                WHERE run IN (SELECT number FROM run WHERE started BETWEEN ? AND ?)
                GROUP BY case_id, target HAVING min(verdict) <> max(verdict)
            ) JOIN word ON word.number = case_id ORDER BY word.text
        """
        span = (first.started.isoformat(), last.started.isoformat())
        return [case for (case,) in self._connection.execute(query, span)]

    def tallies(self) -> dict[str, list[Tally]]:
        """For each target how often each verdict was given, by runs, the oldest first."""
        query = "SELECT run, target, verdict, count(*) FROM told GROUP BY run, target, verdict"
        counts: dict[tuple[int, str], Counter[str]] = {}
        for run, target, verdict, count in self._connection.execute(query):
            counts.setdefault((run, target), Counter())[verdict] = count
        tallies: dict[str, list[Tally]] = {}
        for each in self.runs():
            for target in each.versions:
                counted = counts.get((each.number, target), Counter())
                tallies.setdefault(target, []).append(Tally(each, target, counted))
        return tallies
