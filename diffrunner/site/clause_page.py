# SPDX-License-Identifier: MIT
"""The page of a clause: what it says and who says so, where the reference keeps it, who fulfils it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from diffrunner.site.addresses import book_page, case_page, clause_page
from diffrunner.site.facts import Facts, Standing
from diffrunner.site.library import Citation, Clause, Discrepancy
from diffrunner.site.page import Page

DOCUMENTS = {
    "node-20": "Node.js 20, net",
    "node-22": "Node.js 22, net",
    "node-24.7": "Node.js 24.7, net",
    "deno": "Deno, node:net",
    "article": "The Net Module in Node.js (tutorial)",
    "node": "no document: Node.js as it was run",
}


@dataclass(frozen=True)
class Cited:
    """A place of the reference: the citation, and the code below it."""

    file: str
    line: int
    page: str
    code: str


@dataclass(frozen=True)
class CaseRow:
    case: str
    page: str
    title: str
    verdicts: tuple[tuple[str, str, str], ...]
    """For each target its name, the verdict and the reason; the verdict is empty if it did not run."""


@dataclass(frozen=True)
class ClauseView:
    clause: Clause
    sources: tuple[tuple[str, str], ...]
    versions: str
    cited: tuple[Cited, ...]
    targets: tuple[str, ...]
    cases: tuple[CaseRow, ...]
    standings: tuple[Standing, ...]
    discrepancies: tuple[Discrepancy, ...]


def clause_pages(facts: Facts) -> list[Page]:
    return [
        Page(clause_page(name), "clause.html", name, partial(_view, facts, clause))
        for name, clause in facts.clauses.items()
    ]


def versions_of(clause: Clause) -> str:
    """For which releases of Node.js a clause holds."""
    words = []
    if clause.since:
        words.append(f"since Node.js {clause.since}")
    if clause.until:
        words.append(f"until before Node.js {clause.until}")
    return ", ".join(words) or "all that are compared"


def _view(facts: Facts, clause: Clause) -> ClauseView:
    library = facts.library
    return ClauseView(
        clause=clause,
        sources=tuple(
            (DOCUMENTS.get(source.document, source.document), source.heading)
            for source in clause.sources
        ),
        versions=versions_of(clause),
        cited=tuple(_cited(facts, item) for item in library.citations.get(clause.id, ())),
        targets=tuple(target.name for target in facts.targets),
        cases=tuple(_case_rows(facts, clause)),
        standings=tuple(facts.standing(clause.id, target.name) for target in facts.targets),
        discrepancies=tuple(
            library.discrepancies[place] for place in facts.discrepancies_of.get(clause.id, ())
        ),
    )


def _cited(facts: Facts, citation: Citation) -> Cited:
    """With the first line of what the citation stands above."""
    below = facts.library.files[citation.file].split("\n")[citation.line :]
    code = next((line.strip() for line in below if not line.strip().startswith("//")), "")
    return Cited(citation.file, citation.line, book_page(citation.file), code)


def _case_rows(facts: Facts, clause: Clause) -> Iterator[CaseRow]:
    for case in facts.cases_of.get(clause.id, ()):
        outcomes = facts.outcomes[case]
        verdicts = tuple(
            (target.name, outcome.verdict, outcome.reason)
            if (outcome := outcomes.get(target.name)) is not None
            else (target.name, "", "")
            for target in facts.targets
        )
        yield CaseRow(case, case_page(case), facts.title(case), verdicts)
