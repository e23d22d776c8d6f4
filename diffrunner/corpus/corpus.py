# SPDX-License-Identifier: MIT
"""The cases that a run is about: found, read, and checked for what needs no compiler.

A case is named by its path below cases/ without `.js`; one that lies elsewhere by its path as it
was given. A row of a table (see `case_table`) is a case as well, named `TABLE/ROW`. A selection is
a case's id, a file, a table, a folder, or `clause:ID`, which stands for the cases that check that
clause; `clause:socket.end.*` stands for a family of them.
"""

from __future__ import annotations

import fnmatch
import os.path
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from diffrunner.corpus.case_table import Row, TableError, Value, read_rows, read_values
from diffrunner.corpus.clauses import Clause
from diffrunner.corpus.front_matter import CaseError, FrontMatter, parse_case
from diffrunner.corpus.promise import Promise
from diffrunner.problem import Problem

TABLE = ".toml"
VALUES = "values.toml"


@dataclass(frozen=True)
class Case:
    """A case, ready to be compiled and run. `file` is how people refer to it.

    `path` is where its text lies; that of a row lies nowhere before the case is `written`.
    """

    id: str
    path: Path
    file: str
    source: str
    front_matter: FrontMatter
    meta: Mapping[str, Any]
    promise: Promise
    promise_text: str
    is_row: bool = False

    def written(self, folder: Path) -> Case:
        """The case with a file for those who need one: for a row, a new one below `folder`."""
        if not self.is_row:
            return self
        path = folder / f"{self.id.lstrip('/')}.js"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.source, encoding="utf-8", newline="\n")
        return replace(self, path=path)


@dataclass(frozen=True)
class Place:
    """A file of cases, and the row that is meant of a table; None for all that there is."""

    path: Path
    row: str | None = None


@dataclass(frozen=True)
class Corpus:
    """Where cases lie: the folder of the corpus, and what relative paths are relative to."""

    folder: Path
    working_directory: Path
    clauses: Mapping[str, Clause]

    def select(self, words: Sequence[str]) -> tuple[list[Case], list[Problem]]:
        """The cases that the words stand for, each once, by id; without words, all of them."""
        problems: list[Problem] = []
        places: list[Place] = []
        wanted_clauses = [word.removeprefix("clause:") for word in words if is_clause(word)]
        for word in words:
            if not is_clause(word):
                found = self._places(word)
                if not found:
                    problems.append(Problem(word, "no such case, file or folder of cases"))
                places += found
        if not words or wanted_clauses:
            everything = self._places_in(self.folder)
        cases, more = self._read(places if words else everything)
        problems += more
        if wanted_clauses:
            others, more = self._read(everything)
            problems += more
            chosen, more = self._with_clauses(others, wanted_clauses)
            problems += more
            cases += chosen
        by_id = {case.id: case for case in cases}
        return [by_id[name] for name in sorted(by_id)], list(dict.fromkeys(problems))

    def has(self, name: str) -> bool:
        """Whether a case of the corpus has this id."""
        if (self.folder / f"{name}.js").is_file():
            return True
        table, _, wanted = name.rpartition("/")
        try:
            rows = self._rows(self.folder / f"{table}{TABLE}")
        except (OSError, UnicodeDecodeError, TableError):
            return False
        return any(row.name == wanted for row in rows)

    def id_of(self, path: Path) -> str:
        """The id of the case in a file."""
        without_suffix = path.with_suffix("")
        try:
            return str(without_suffix.relative_to(self.folder))
        except ValueError:
            return str(without_suffix)

    def _places(self, word: str) -> list[Place]:
        """Where the cases are that a path or an id stands for."""
        for folder in (self.working_directory, self.folder):
            # Links stay: in a sandbox every file of the corpus is one.
            path = Path(_without_dots(folder / word))
            if path.is_dir():
                return self._places_in(path)
            if path.is_file():
                return [Place(path)]
            for suffix in (".js", TABLE):
                if (file := path.with_name(path.name + suffix)).is_file():
                    return [Place(file)]
            if (table := path.parent.with_name(path.parent.name + TABLE)).is_file():
                return [Place(table, path.name)]
        return []

    def _places_in(self, folder: Path) -> list[Place]:
        return [
            Place(path)
            for suffix in (".js", TABLE)
            for path in sorted(folder.rglob(f"*{suffix}"))
            if path.is_file() and path.name != VALUES
        ]

    def _read(self, places: Iterable[Place]) -> tuple[list[Case], list[Problem]]:
        cases: list[Case] = []
        problems: list[Problem] = []
        for place in places:
            file = self._shown(place.path)
            try:
                if place.path.suffix != TABLE:
                    source = place.path.read_bytes().decode("utf-8")
                    cases.append(self._case(self.id_of(place.path), place.path, file, source))
                    continue
                rows = self._rows(place.path)
            except CaseError as error:
                problems += _problems(file, error)
            except TableError as error:
                problems.append(Problem(file, str(error)))
            except (OSError, UnicodeDecodeError) as error:
                problems.append(Problem(file, f"cannot be read: {error}"))
            else:
                found, more = self._cases_of(place, rows)
                cases += found
                problems += more
        return cases, problems

    def _rows(self, table: Path) -> list[Row]:
        return read_rows(table.read_bytes().decode("utf-8"), self._values)

    @cached_property
    def _values(self) -> Mapping[str, Value]:
        return read_values((self.folder / VALUES).read_bytes().decode("utf-8"))

    def _cases_of(self, place: Place, rows: Sequence[Row]) -> tuple[list[Case], list[Problem]]:
        """The cases of a table, or of one row of it."""
        cases: list[Case] = []
        problems: list[Problem] = []
        if place.row is not None:
            rows = [row for row in rows if row.name == place.row]
        if not rows:
            return [], [Problem(self._shown(place.path), f"there is no row {place.row}")]
        for row in rows:
            path = place.path.with_suffix("") / row.name
            file = f"{self._shown(place.path)}, row {row.name}"
            if row.problem:
                problems.append(Problem(file, row.problem))
                continue
            try:
                case = self._case(self.id_of(path), path, file, row.source)
            except CaseError as error:
                # Lines are those of the text that was made, which nobody wrote.
                problems += [Problem(file, reason) for _, reason in error.reasons]
            else:
                cases.append(replace(case, is_row=True))
        return cases, problems

    def _case(self, name: str, path: Path, file: str, source: str) -> Case:
        text = parse_case(source)
        unknown = [clause for clause in text.front_matter.clauses if clause not in self.clauses]
        if unknown:
            line = next((n for n, row in enumerate(source.splitlines(), 1) if unknown[0] in row), 0)
            raise CaseError(
                tuple((line, f"unknown clause {clause}; see spec/clauses/") for clause in unknown)
            )
        return Case(
            id=name,
            path=path,
            file=file,
            source=source,
            front_matter=text.front_matter,
            meta=text.meta,
            promise=text.promise,
            promise_text=text.promise_text,
        )

    def _shown(self, path: Path) -> str:
        """A path as people know it: from the root of the repository, or in full."""
        try:
            return str(path.relative_to(self.folder.parent))
        except ValueError:
            return str(path)

    def _with_clauses(
        self, cases: Iterable[Case], patterns: Iterable[str]
    ) -> tuple[list[Case], list[Problem]]:
        everything = list(cases)
        chosen: dict[str, Case] = {}
        problems: list[Problem] = []
        for pattern in patterns:
            ids = set(fnmatch.filter(self.clauses, pattern))
            found = [case for case in everything if ids & set(case.front_matter.clauses)]
            if not ids:
                problems.append(Problem(f"clause:{pattern}", "no such clause in spec/clauses/"))
            elif not found:
                problems.append(Problem(f"clause:{pattern}", "no case checks this clause"))
            chosen.update((case.id, case) for case in found)
        return list(chosen.values()), problems


def one_row_a_table(cases: Iterable[Case]) -> list[Case]:
    """The cases with the first row only of each table, for who wants each program once."""
    programs: dict[str, Case] = {}
    for case in cases:
        programs.setdefault(case.id.rpartition("/")[0] if case.is_row else case.id, case)
    return list(programs.values())


def is_clause(word: str) -> bool:
    return word.startswith("clause:")


def _problems(file: str, error: CaseError) -> list[Problem]:
    return [Problem(f"{file}:{line}" if line else file, reason) for line, reason in error.reasons]


def _without_dots(path: Path) -> str:
    return os.path.normpath(path)
