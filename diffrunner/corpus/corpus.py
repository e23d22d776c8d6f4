# SPDX-License-Identifier: MIT
"""The cases that a run is about: found, read, and checked for what needs no compiler.

A case is named by its path below cases/ without `.js`; one that lies elsewhere by its path as it
was given. A selection is a case's id, a file, a folder, or `clause:ID`, which stands for the cases
that check that clause; `clause:socket.end.*` stands for a family of them.
"""

from __future__ import annotations

import fnmatch
import os.path
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diffrunner.corpus.clauses import Clause
from diffrunner.corpus.front_matter import CaseError, FrontMatter, parse_case
from diffrunner.corpus.promise import Promise
from diffrunner.problem import Problem


@dataclass(frozen=True)
class Case:
    """A case, ready to be compiled and run. `file` is how people refer to it."""

    id: str
    path: Path
    file: str
    source: str
    front_matter: FrontMatter
    meta: Mapping[str, Any]
    promise: Promise
    promise_text: str


@dataclass(frozen=True)
class Corpus:
    """Where cases lie: the folder of the corpus, and what relative paths are relative to."""

    folder: Path
    working_directory: Path
    clauses: Mapping[str, Clause]

    def select(self, words: Sequence[str]) -> tuple[list[Case], list[Problem]]:
        """The cases that the words stand for, each once, by id; without words, all of them."""
        problems: list[Problem] = []
        paths: dict[str, Path] = {}
        wanted_clauses = [word.removeprefix("clause:") for word in words if is_clause(word)]
        for word in words:
            if not is_clause(word):
                found = self._paths(word)
                if not found:
                    problems.append(Problem(word, "no such case, file or folder of cases"))
                paths.update((self.id_of(path), path) for path in found)
        if not words or wanted_clauses:
            everything = {self.id_of(path): path for path in self._files_in(self.folder)}
        if not words:
            paths = everything
        cases, more = self._read(paths)
        problems += more
        if wanted_clauses:
            others, more = self._read(everything)
            problems += more
            chosen, more = self._with_clauses(others, wanted_clauses)
            problems += more
            cases += [case for case in chosen if case.id not in paths]
        return sorted(cases, key=lambda case: case.id), list(dict.fromkeys(problems))

    def id_of(self, path: Path) -> str:
        """The id of the case in a file."""
        without_suffix = path.with_suffix("")
        try:
            return str(without_suffix.relative_to(self.folder))
        except ValueError:
            return str(without_suffix)

    def _paths(self, word: str) -> list[Path]:
        """The files that a path or an id stands for."""
        by_id = self.folder / (word if word.endswith(".js") else f"{word}.js")
        for candidate in (self.working_directory / word, self.folder / word, by_id):
            # Links stay: in a sandbox every file of the corpus is one.
            path = Path(_without_dots(candidate))
            if path.is_dir():
                return self._files_in(path)
            if path.is_file():
                return [path]
        return []

    def _files_in(self, folder: Path) -> list[Path]:
        return sorted(path for path in folder.rglob("*.js") if path.is_file())

    def _read(self, paths: Mapping[str, Path]) -> tuple[list[Case], list[Problem]]:
        cases: list[Case] = []
        problems: list[Problem] = []
        for name, path in paths.items():
            file = self._shown(path)
            try:
                cases.append(self._case(name, path, file))
            except CaseError as error:
                problems += [
                    Problem(f"{file}:{line}" if line else file, reason)
                    for line, reason in error.reasons
                ]
            except (OSError, UnicodeDecodeError) as error:
                problems.append(Problem(file, f"cannot be read: {error}"))
        return cases, problems

    def _case(self, name: str, path: Path, file: str) -> Case:
        source = path.read_bytes().decode("utf-8")
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


def is_clause(word: str) -> bool:
    return word.startswith("clause:")


def _without_dots(path: Path) -> str:
    return os.path.normpath(path)
