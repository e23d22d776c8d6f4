# SPDX-License-Identifier: MIT
"""The page of a case: its source, and what each target did with it, side by side.

Targets whose traces are the same share a column. The first column is that of the newest reference
that ran the case; the others are marked where they part from it. Where a Node.js line, with its
own reference, does something else than the newest, that is no fault, and marked as such.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from markupsafe import Markup, escape

from diffrunner.history.changes import Spell
from diffrunner.judging.verdict import PASS
from diffrunner.reporting.aligned_rows import Cell, Row, lanes_of, rows_of_lane
from diffrunner.reporting.report import Outcome, ReportedTarget
from diffrunner.reporting.wording import look
from diffrunner.running.targets import REFERENCE
from diffrunner.site.addresses import CASES, SINGLE, case_page, cause_page, clause_page
from diffrunner.site.facts import Facts, worst
from diffrunner.site.kept import beginning, is_cut, kept_bytes, records_of
from diffrunner.site.page import Page
from diffrunner.site.source import SourceLine, case_lines
from diffrunner.traces.compare import Comparison, compare
from diffrunner.traces.render import render_record, shortened
from diffrunner.traces.trace import Trace

LONGEST_TEXT = 400
_WORD = re.compile(r"\w+|\s+|.", re.DOTALL)


@dataclass(frozen=True)
class KnownLine:
    name: str
    page: str
    reason: str


@dataclass(frozen=True)
class ResultLine:
    """What came of the case on one target. `trace` is the way to the file that was kept."""

    target: str
    version: str
    verdict: str
    reason: str
    unexpected: str | None
    milliseconds: int
    known: tuple[KnownLine, ...]
    trace: str | None
    stderr: str | None
    commands: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """Targets with one trace. `manner`: the `base`, what another `version` does, or `wrong`."""

    targets: tuple[str, ...]
    verdict: str
    manner: str


@dataclass(frozen=True)
class ShownCell:
    mark: str
    text: Markup
    notes: tuple[str, ...]


@dataclass(frozen=True)
class ShownRow:
    line: int | None
    expected: str | None
    cells: tuple[ShownCell, ...]


@dataclass(frozen=True)
class Lane:
    name: str
    rows: tuple[ShownRow, ...]


@dataclass(frozen=True)
class Traces:
    """All lanes of all targets, or of traces that are too long, their beginning."""

    columns: tuple[Column, ...]
    lanes: tuple[Lane, ...]
    is_cut: bool


@dataclass(frozen=True)
class ClauseLine:
    id: str
    page: str
    statement: str
    strength: str


@dataclass(frozen=True)
class CaseView:
    case: str
    title: str
    file: str
    applies: tuple[str, ...]
    clauses: tuple[ClauseLine, ...]
    source: tuple[SourceLine, ...]
    marked: frozenset[int]
    results: tuple[ResultLine, ...]
    earlier: tuple[tuple[str, Sequence[Spell]], ...]
    """For each target whose verdict was another in an earlier run, since when it had which."""
    traces: Traces | None
    run: str


@dataclass(frozen=True)
class CasesView:
    folders: tuple[tuple[str, tuple[tuple[str, str, str, tuple[tuple[str, str], ...]], ...]], ...]
    """Folder by folder the cases: id, page, title, and the verdicts that are not `pass`."""


def case_pages(facts: Facts, site: Path, invocation: str) -> list[Page]:
    found = [Page(CASES, "cases.html", "Cases", partial(_cases, facts))]
    for case in facts.outcomes:
        prepare = partial(_case, facts, case, site, invocation)
        found.append(Page(case_page(case), "case.html", case, prepare))
    return found


def _cases(facts: Facts) -> CasesView:
    folders: dict[str, list[tuple[str, str, str, tuple[tuple[str, str], ...]]]] = {}
    for case, outcomes in facts.outcomes.items():
        bad = tuple(
            (item.target, item.verdict) for item in outcomes.values() if item.verdict in _TELLING
        )
        folder = case.rpartition("/")[0] or "."
        folders.setdefault(folder, []).append((case, case_page(case), facts.title(case), bad))
    return CasesView(tuple((folder, tuple(cases)) for folder, cases in folders.items()))


_TELLING = ("contradicts", "crash", "timeout", "unstable", "diverges")


def _case(facts: Facts, case: str, site: Path, invocation: str) -> CaseView:
    outcomes = facts.outcomes[case]
    first = next(iter(outcomes.values()))
    here = site / case_page(case)
    findings = [finding for outcome in outcomes.values() for finding in outcome.findings]
    ordered = [outcomes[target.name] for target in facts.targets if target.name in outcomes]
    return CaseView(
        case=case,
        title=first.title,
        file=first.file,
        applies=tuple(_applies(facts, case)),
        clauses=tuple(_clause_line(facts, clause) for clause in first.clauses),
        source=tuple(case_lines(facts, case)),
        marked=frozenset(item.line for item in findings if item.line is not None),
        results=tuple(
            _result(outcome, facts.report.target(outcome.target), here, invocation)
            for outcome in ordered
        ),
        earlier=tuple(facts.past.spells.get(case, {}).items()),
        traces=_traces(facts, list(outcomes.values())),
        run=look(case, facts.targets[0], invocation)
        .replace(" show ", " run ", 1)
        .partition(" --target")[0],
    )


def _applies(facts: Facts, case: str) -> Iterable[str]:
    found = facts.library.cases.get(case)
    if found is None:
        return
    front = found.front_matter
    for word, version in (("since", front.since), ("until", front.until)):
        if version is not None:
            yield f"{word} Node.js {'.'.join(map(str, version))}"
    yield from (f"on {platform}" for platform in front.platform)
    yield from (f"needs {need}" for need in front.needs)
    if front.isolate:
        yield "in a process of its own"


def _clause_line(facts: Facts, name: str) -> ClauseLine:
    clause = facts.clauses[name]
    return ClauseLine(name, clause_page(name), clause.statement, clause.strength)


def _result(outcome: Outcome, target: ReportedTarget, here: Path, invocation: str) -> ResultLine:
    shown = look(outcome.case, target, invocation)
    kept = outcome.traces
    return ResultLine(
        target=outcome.target,
        version=outcome.version,
        verdict=outcome.verdict,
        reason=outcome.reason,
        unexpected=outcome.unexpected,
        milliseconds=outcome.milliseconds,
        known=tuple(
            KnownLine(
                item.cause or "an entry of its own",
                cause_page(outcome.target, item.cause or SINGLE),
                item.reason,
            )
            for item in outcome.known
        ),
        trace=os.path.relpath(kept.raw, here.parent) if kept and kept.raw.is_file() else None,
        stderr=outcome.stderr,
        commands=(shown, shown.replace(" show ", " repro ", 1)),
    )


# -- Traces ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Telling:
    """The beginning of a trace, and the outcomes that it belongs to."""

    trace: Trace
    is_cut: bool
    outcomes: tuple[Outcome, ...]


def _traces(facts: Facts, outcomes: Sequence[Outcome]) -> Traces | None:
    tellings = _tellings(outcomes)
    if not tellings:
        return None
    base, *others = _distinct(
        sorted(tellings, key=lambda telling: _as_base(facts, telling), reverse=True)
    )
    expected = base.trace
    comparisons = [compare(expected, telling.trace) for telling in others]
    return Traces(
        columns=(_column(base, "base"), *(_column(item, _manner(item)) for item in others)),
        lanes=tuple(_lane(name, expected, comparisons) for name in lanes_of(expected, comparisons)),
        is_cut=any(telling.is_cut for telling in tellings),
    )


def _distinct(tellings: Sequence[_Telling]) -> list[_Telling]:
    """Those that part from all before them: lanes may come in any order, which tells nothing."""
    distinct: list[_Telling] = []
    for telling in tellings:
        for place, earlier in enumerate(distinct):
            if not compare(earlier.trace, telling.trace).differences:
                both = (*earlier.outcomes, *telling.outcomes)
                distinct[place] = replace(earlier, outcomes=both)
                break
        else:
            distinct.append(telling)
    return distinct


def _tellings(outcomes: Sequence[Outcome]) -> list[_Telling]:
    """The traces that were kept, each once: what follows the header is the same or is not."""
    alike: dict[bytes, list[Outcome]] = {}
    texts: dict[bytes, bytes] = {}
    for outcome in outcomes:
        data = kept_bytes(outcome)
        if data is None:
            continue
        records = records_of(data)
        texts.setdefault(records, data)
        alike.setdefault(records, []).append(outcome)
    return [
        _Telling(beginning(texts[records]), is_cut(texts[records]), tuple(found))
        for records, found in alike.items()
    ]


def _as_base(facts: Facts, telling: _Telling) -> tuple[bool, int]:
    """The newest reference, or whoever comes first."""
    names = [target.name for target in facts.report.targets]
    kinds = {
        outcome.target: facts.report.target(outcome.target).kind for outcome in telling.outcomes
    }
    references = [names.index(name) for name, kind in kinds.items() if kind == REFERENCE]
    if references:
        return True, max(references)
    return False, -min(names.index(name) for name in kinds)


def _manner(telling: _Telling) -> str:
    return "version" if all(item.verdict == PASS for item in telling.outcomes) else "wrong"


def _column(telling: _Telling, manner: str) -> Column:
    names = tuple(outcome.target for outcome in telling.outcomes)
    return Column(names, worst(outcome.verdict for outcome in telling.outcomes), manner)


def _lane(name: str, expected: Trace, comparisons: Sequence[Comparison]) -> Lane:
    return Lane(name, tuple(map(_row, rows_of_lane(name, comparisons, expected))))


def _row(row: Row) -> ShownRow:
    own = None if row.expected is None else shortened(render_record(row.expected), LONGEST_TEXT)
    line = None if row.expected is None else row.expected.line
    return ShownRow(line, own, tuple(_cell(cell, own) for cell in row.cells))


def _cell(cell: Cell, own: str | None) -> ShownCell:
    text = shortened(cell.text, LONGEST_TEXT)
    shown = _marked(own, text) if cell.mark == "!" and own is not None else escape(text)
    notes = tuple(shortened(note, LONGEST_TEXT) for note in cell.notes)
    return ShownCell(cell.mark, shown, notes)


def _marked(own: str, text: str) -> Markup:
    """The text with the words marked that the reference's does not have there."""
    left, right = _WORD.findall(own), _WORD.findall(text)
    pieces = []
    for tag, _, _, start, end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        piece = escape("".join(right[start:end]))
        if piece:
            pieces.append(piece if tag == "equal" else Markup("<mark>{}</mark>").format(piece))
    return Markup("").join(pieces)
