# SPDX-License-Identifier: MIT
"""What people wrote, as far as pages show it: clauses, discrepancies, cases, the reference.

What is not there, since only a part of the tree was given, is left out of the site.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomllib

from diffrunner.corpus.corpus import Case

FUNCTIONS_FORMAT = "net-functions/1"
_CITATION = re.compile(r"//= (?:observed: )?(\S+)\s*$")


@dataclass(frozen=True)
class Source:
    document: str
    heading: str


@dataclass(frozen=True)
class Clause:
    """A clause with all that its file says of it."""

    id: str
    statement: str
    strength: str
    concept: str
    sources: tuple[Source, ...] = ()
    since: str | None = None
    until: str | None = None
    changed: tuple[str, ...] = ()
    platform: tuple[str, ...] = ()
    note: str = ""

    @property
    def family(self) -> str:
        return self.id.partition(".")[0]


@dataclass(frozen=True)
class Discrepancy:
    """Where documents contradict each other, or Node.js a document."""

    id: str
    about: str
    says: Mapping[str, str]
    does: Mapping[str, str]
    clauses: tuple[str, ...]
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Citation:
    """A line of the reference that cites a clause."""

    file: str
    line: int


@dataclass(frozen=True)
class Library:
    """`files` are those of ref/net by name; `functions` the cases that run each function of one."""

    clauses: Mapping[str, Clause] = field(default_factory=dict)
    discrepancies: Sequence[Discrepancy] = ()
    cases: Mapping[str, Case] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    tour: str = ""
    citations: Mapping[str, Sequence[Citation]] = field(default_factory=dict)
    functions: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)


def read_library(sources: Path, results: Path, cases: Sequence[Case]) -> Library:
    """All that lies below `sources`, the root of the tree, and what was measured in `results`."""
    net = sources / "ref" / "net"
    files = {path.name: _text(path) for path in sorted(net.glob("*.[ch]"))}
    return Library(
        clauses=_clauses(sources / "spec" / "clauses"),
        discrepancies=_discrepancies(sources / "spec" / "discrepancies.toml"),
        cases={case.id: case for case in cases},
        files=files,
        tour=_text(sources / "docs" / "reading-the-reference.md"),
        citations=_citations(files),
        functions=_functions(results / "functions.json"),
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _tables(path: Path, key: str) -> list[dict[str, Any]]:
    try:
        tables: list[dict[str, Any]] = tomllib.loads(_text(path)).get(key, [])
    except tomllib.TOMLDecodeError:
        return []  # Who reads the clauses for a run has told so.
    return tables


def _clauses(folder: Path) -> dict[str, Clause]:
    return {
        table["id"]: Clause(
            id=table["id"],
            statement=table.get("statement", "").strip(),
            strength=table.get("strength", ""),
            concept=path.stem,
            sources=tuple(
                Source(item["document"], item.get("heading", ""))
                for item in table.get("source", [])
            ),
            since=table.get("since"),
            until=table.get("until"),
            changed=tuple(table.get("changed", [])),
            platform=tuple(table.get("platform", [])),
            note=table.get("note", "").strip(),
        )
        for path in sorted(folder.glob("*.toml"))
        for table in _tables(path, "clause")
    }


def _discrepancies(path: Path) -> list[Discrepancy]:
    return [
        Discrepancy(
            id=table["id"],
            about=table.get("about", ""),
            says=table.get("says", {}),
            does=table.get("does", {}),
            clauses=tuple(table.get("clauses", [])),
            broken=tuple(table.get("broken", [])),
        )
        for table in _tables(path, "discrepancy")
    ]


def _citations(files: Mapping[str, str]) -> dict[str, list[Citation]]:
    found: dict[str, list[Citation]] = defaultdict(list)
    for name, text in files.items():
        for number, line in enumerate(text.split("\n"), start=1):
            if clause := cited_clause(line):
                found[clause].append(Citation(name, number))
    return dict(found)


def cited_clause(line: str) -> str | None:
    """The clause that a line of C cites, if it does."""
    found = _CITATION.search(line)
    return None if found is None else found[1]


def _functions(path: Path) -> Mapping[str, Mapping[str, Sequence[str]]]:
    """File, function, cases: what `bazel run //ref:coverage` found, if it was run."""
    try:
        written = json.loads(_text(path) or "{}")
    except ValueError:
        return {}
    if written.get("format") != FUNCTIONS_FORMAT:
        return {}
    functions: Mapping[str, Mapping[str, Sequence[str]]] = written["functions"]
    return functions
