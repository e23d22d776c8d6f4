# SPDX-License-Identifier: MIT
"""The cases that a query found, as text, JSON, CSV and Markdown."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from diffrunner.query.expression import KNOWN, UNEXPECTED
from diffrunner.query.rows import CaseRow, levels_of
from diffrunner.reporting.markdown import code, escaped
from diffrunner.reporting.report import Outcome
from diffrunner.reporting.wording import counted
from diffrunner.traces.render import printable

FORMAT = "net-query/1"


@dataclass(frozen=True)
class Answer:
    """The rows that match, of how many; `targets` are those of the report."""

    query: str
    targets: Sequence[str]
    rows: Sequence[CaseRow]
    of: int


def as_text(answer: Answer) -> str:
    """A line for each case: its id, and who did not simply pass it."""
    width = max((len(printable(row.case)) for row in answer.rows), default=0)
    lines = [
        f"{printable(row.case).ljust(width)}  {printable(_told(row))}".rstrip()
        for row in answer.rows
    ]
    return "\n".join([*lines, f"{len(answer.rows)} of {counted(answer.of, 'case')}"]) + "\n"


def as_json(answer: Answer) -> str:
    document = {
        "format": FORMAT,
        "query": answer.query,
        "targets": list(answer.targets),
        "of": answer.of,
        "cases": [_as_object(row) for row in answer.rows],
    }
    return json.dumps(document, indent=1) + "\n"


def as_csv(answer: Answer) -> str:
    """A column for each target, with its verdict; it is empty where the case was not run."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["case", "title", "clauses", *answer.targets, "causes"])
    for row in answer.rows:
        first = row.outcomes[0]
        verdicts = [printable(cell) for cell in _verdicts(row, answer.targets)]
        causes = dict.fromkeys(cause for item in row.outcomes for cause in _causes(item))
        words = [printable(" ".join(names)) for names in (first.clauses, causes)]
        writer.writerow(
            [printable(row.case), printable(first.title), words[0], *verdicts, words[1]]
        )
    return text.getvalue()


def as_markdown(answer: Answer) -> str:
    return "\n".join(_markdown_lines(answer)) + "\n"


FORMATS: Mapping[str, Callable[[Answer], str]] = {
    "text": as_text,
    "json": as_json,
    "csv": as_csv,
    "markdown": as_markdown,
}


def _told(row: CaseRow) -> str:
    """`bun@1 diverges (timeout-is-zero-at-first), deno@2 timeout (unexpected)`"""
    return ", ".join(
        f"{item.target} {item.verdict} ({', '.join(_notes(item))})"
        for item in row.outcomes
        if not item.is_good
    )


def _notes(outcome: Outcome) -> Iterator[str]:
    """Whether the result is unexpected, and the causes; what is known without one is just known."""
    if outcome.unexpected is not None:
        yield UNEXPECTED
    yield from dict.fromkeys(item.cause or KNOWN for item in outcome.known)


def _as_object(row: CaseRow) -> dict[str, Any]:
    first = row.outcomes[0]
    return {
        "case": row.case,
        "file": first.file,
        "title": first.title,
        "clauses": list(first.clauses),
        "results": [
            {
                "target": item.target,
                "version": item.version,
                "verdict": item.verdict,
                "reason": item.reason,
                "unexpected": item.unexpected,
                "causes": _causes(item),
                "levels": sorted(levels_of(item)),
            }
            for item in row.outcomes
        ],
    }


def _causes(outcome: Outcome) -> list[str]:
    return [item.cause for item in outcome.known if item.cause is not None]


def _verdicts(row: CaseRow, targets: Sequence[str]) -> list[str]:
    verdicts = {item.target: item.verdict for item in row.outcomes}
    return [verdicts.get(name, "") for name in targets]


def _markdown_lines(answer: Answer) -> Iterator[str]:
    yield f"{len(answer.rows)} of {counted(answer.of, 'case')}: {code(answer.query)}"
    yield ""
    yield _line(["case", *map(escaped, answer.targets)])
    yield _line(["---"] * (1 + len(answer.targets)))
    for row in answer.rows:
        yield _line(map(escaped, [row.case, *_verdicts(row, answer.targets)]))


def _line(cells: Sequence[str] | Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"
