# SPDX-License-Identifier: MIT
"""Whether documents, clauses and cases are linked without a gap.

    bazel run //spec/completeness

prints what is wanting, one line each, and then how much there is. From a document to a case there
are two links: the map (`spec/documents/`) says by which clauses an item of a document is checked,
and the front matter of a case which clauses it checks. `gaps` finds where either link is missing;
whether the map holds all that the documents have is asked by `compare.py`, which needs them.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spec.completeness.document_map import Entry, Text, read
from spec.completeness.items import HEADING, KINDS

SPEC = Path(__file__).parent.parent
FRONT_MATTER = re.compile(r"/\*---\n(.*?)\n---\*/", re.DOTALL)


@dataclass(frozen=True)
class Clause:
    """What matters of a clause here: `cited` are the pairs of document and heading."""

    id: str
    strength: str
    cited: tuple[tuple[str, str], ...]
    observed: bool


@dataclass(frozen=True)
class Specification:
    """The map, the clauses, and which clauses have a case, or cannot have one."""

    texts: Sequence[Text]
    clauses: Sequence[Clause]
    with_case: frozenset[str]
    broken: frozenset[str]
    cases: int = 0

    def checked_by(self, entry: Entry) -> set[str]:
        """The clauses of an entry: its own, or for a heading those that cite it."""
        if entry.clauses or entry.reason or entry.item.kind != HEADING:
            return set(entry.clauses)
        headings = {(document, entry.item.heading) for document in entry.documents}
        return {clause.id for clause in self.clauses if headings & set(clause.cited)}

    def is_testable(self, clause: Clause) -> bool:
        """Whether a case is owed: not for what is left open, nor for what no Node.js line keeps."""
        return clause.strength != "unspecified" and clause.id not in self.broken


def load(spec: Path, cases: Path) -> Specification:
    """The specification of this repository, or of another folder."""
    clauses = [
        _clause(table)
        for file in sorted((spec / "clauses").glob("*.toml"))
        for table in _toml(file)["clause"]
    ]
    named = [*map(_clauses_of, sorted(cases.rglob("*.js"))), *_clauses_of_rows(cases)]
    return Specification(
        texts=read(spec / "documents"),
        clauses=clauses,
        with_case=frozenset(name for names in named for name in names),
        broken=frozenset(
            name
            for discrepancy in _toml(spec / "discrepancies.toml").get("discrepancy", [])
            for name in discrepancy.get("broken", [])
        ),
        cases=len(named),
    )


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _clause(table: dict[str, Any]) -> Clause:
    sources = table.get("source", [])
    return Clause(
        table["id"],
        table["strength"],
        tuple((source["document"], source["heading"]) for source in sources if "heading" in source),
        any(source["document"] == "node" for source in sources),
    )


def _clauses_of(program: Path) -> list[str]:
    found = FRONT_MATTER.search(program.read_text(encoding="utf-8"))
    return list(tomllib.loads(found[1])["clauses"]) if found else []


def _clauses_of_rows(cases: Path) -> Iterator[list[str]]:
    """What the rows of tables check, each by its outcome."""
    for table in map(_toml, sorted((cases / "validation").glob("*.toml"))):
        for row in table["row"].values():
            outcome = row["outcome"] if isinstance(row, dict) else row
            yield list(table["outcome"][outcome]["clauses"])


def gaps(specification: Specification) -> Iterator[str]:
    """What is wanting, one clear line each."""
    for text in specification.texts:
        yield from _gaps_of_map(specification, text)
    mapped = {
        (document, entry.item.heading)
        for text in specification.texts
        for entry in text.entries
        if entry.item.kind == HEADING
        for document in entry.documents
    }
    for clause in specification.clauses:
        if not clause.cited and not clause.observed:
            yield f"clause {clause.id}: has no source"
        for document, heading in clause.cited:
            if (document, heading) not in mapped:
                yield f"clause {clause.id}: cites {document}, {heading!r}, which is not in the map"
        if specification.is_testable(clause) and clause.id not in specification.with_case:
            yield f"clause {clause.id}: has no case"


def _gaps_of_map(specification: Specification, text: Text) -> Iterator[str]:
    known = {clause.id for clause in specification.clauses}
    for entry in text.entries:
        where = f"{text.name}: {entry.item}"
        if entry.clauses and entry.reason:
            yield f"{where}: has both clauses and a reason for having none"
        elif entry.reason and entry.reason not in text.reasons:
            yield f"{where}: the reason {entry.reason!r} is not among those of the file"
        elif not entry.reason and not specification.checked_by(entry):
            yield f"{where}: no clause checks it, and no reason is given"
        for name in entry.clauses:
            if name not in known:
                yield f"{where}: there is no clause {name}"


def counts(specification: Specification) -> Iterator[str]:
    """How much there is, as lines of a table."""
    documents = [document for text in specification.texts for document in text.documents]
    found: Counter[tuple[str, str]] = Counter()
    checked: Counter[str] = Counter()
    for text in specification.texts:
        for entry in text.entries:
            for document in entry.documents:
                found[entry.item.kind, document] += 1
                checked[document] += bool(specification.checked_by(entry))
    yield "".join(["items     ", *(f"{document:>11}" for document in documents)])
    for kind in KINDS:
        yield f"{kind:<10}" + "".join(
            f"{found[kind, document] or '.':>11}" for document in documents
        )
    totals = {document: sum(found[kind, document] for kind in KINDS) for document in documents}
    yield "all       " + "".join(f"{totals[document]:>11}" for document in documents)
    yield "by clauses" + "".join(_percent(checked[name], totals[name]) for name in documents)
    testable = [clause for clause in specification.clauses if specification.is_testable(clause)]
    with_case = sum(clause.id in specification.with_case for clause in testable)
    yield (
        f"{len(specification.clauses)} clauses; {with_case} of the {len(testable)} testable ones have a "
        f"case; {specification.cases} cases"
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:10.0f}%" if whole else f"{'.':>11}"


def main() -> int:
    """0 if nothing is wanting, 1 otherwise."""
    specification = load(SPEC, SPEC.parent / "cases")
    wanting = list(gaps(specification))
    print(*wanting, *counts(specification), sep="\n")
    return 1 if wanting else 0


if __name__ == "__main__":
    sys.exit(main())
