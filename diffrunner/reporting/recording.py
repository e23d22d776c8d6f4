# SPDX-License-Identifier: MIT
"""Entries for reports/known/TARGET.toml, drafted from what a report has unexpected.

A cluster of edits becomes a `[[cause]]`, ready but for its reason; what rests on no difference, or
on one that no line of `explains` can say, a `[[case]]`. The reason is left empty, which is an error
until somebody has looked into it: a draft accepts nothing. What the file has already is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from diffrunner.corpus.front_matter import read_version
from diffrunner.judging.clusters import Cluster, Sighting, clusters, is_explanation, symptom
from diffrunner.judging.known import NOT_REPORTED
from diffrunner.judging.verdict import PASS
from diffrunner.reporting.report import Outcome, Report, ReportedTarget
from diffrunner.reporting.wording import counted
from diffrunner.traces.render import printable

_WIDTH = 96
_IDLE = "but for another version or platform, or without a reason"
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


@dataclass(frozen=True)
class Draft:
    """What is to be appended to a target's file, and what only people can do about the rest."""

    text: str
    causes: int
    cases: int
    by_hand: tuple[str, ...]


@dataclass(frozen=True)
class Written:
    """What the file has: lines that causes explain, names of causes, cases with an entry."""

    lines: frozenset[str]
    names: frozenset[str]
    cases: frozenset[str]


def written(table: Mapping[str, Any]) -> Written:
    """What stands in a file of known divergences, whether it is sound or not."""
    causes, cases = _rows(table, "cause"), _rows(table, "case")
    return Written(
        lines=frozenset(line for row in causes for line in _texts(row, "explains")),
        names=frozenset(str(row.get("name")) for row in causes),
        cases=frozenset(case for row in cases for case in _texts(row, "cases")),
    )


def _rows(table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    rows = table.get(key, [])
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _texts(row: Mapping[str, Any], key: str) -> list[str]:
    found = row.get(key)
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def draft(report: Report, target: ReportedTarget, there: Written) -> Draft:
    """The entries for one target that its file has not yet."""
    outcomes = [item for item in report.of(target.name) if item.unexpected is not None]
    entered = [item for item in outcomes if item.case in there.cases]
    fresh = [item for item in outcomes if item.case not in there.cases]
    explained = [item for item in fresh if _is_explained(item)]
    single = [item for item in fresh if not _is_explained(item)]
    names = set(there.names)
    found = clusters(Sighting(item.case, item.size, item.left_over) for item in explained)
    causes = [
        _cause(Cluster(lines, cluster.cases), _free_name(lines[0], names), target)
        for cluster in found
        if (lines := tuple(line for line in cluster.signs if line not in there.lines))
    ]
    cases = [_case(verdict, found, target) for verdict, found in _single(single)]
    tables = [*causes, *cases]
    text = "\n".join([_heading(report, target), *tables]) if tables else ""
    repeated = [line for cluster in found for line in cluster.signs if line in there.lines]
    by_hand = [_about_line(line) for line in repeated] + [_about_entry(item) for item in entered]
    return Draft(text, len(causes), len(cases), tuple(by_hand))


def _heading(report: Report, target: ReportedTarget) -> str:
    day = max(part.started for part in report.parts).date().isoformat()
    head = printable(
        f"# -- Recorded {day}, from {target.name} {target.version}; to be looked into "
    )
    return f"{head:-<{_WIDTH}}\n"


def _is_explained(outcome: Outcome) -> bool:
    return bool(outcome.left_over) and all(map(is_explanation, outcome.left_over))


def _single(outcomes: Sequence[Outcome]) -> Iterator[tuple[str, Cluster]]:
    """The cases for entries of their own, together where verdict and symptom are the same."""
    for verdict in sorted({item.verdict for item in outcomes} - {PASS}):
        sightings = [
            Sighting(item.case, item.size, (symptom(item.verdict, item.reason),))
            for item in outcomes
            if item.verdict == verdict
        ]
        for found in clusters(sightings):
            yield verdict, found


def _about_line(line: str) -> str:
    return f"has `{line}` already, {_IDLE}"


def _about_entry(outcome: Outcome) -> str:
    if outcome.unexpected == "new":
        return f"has an entry about {outcome.case} already, {_IDLE}"
    return f"change the entry about {outcome.case}: {outcome.unexpected}"


# -- TOML --------------------------------------------------------------------------------------


def _cause(cluster: Cluster, name: str, target: ReportedTarget) -> str:
    lines = [
        _comment(cluster),
        "[[cause]]",
        f"name     = {toml_text(name)}",
        f"explains = {_array(cluster.signs)}",
        *_common(target),
    ]
    return "\n".join(lines) + "\n"


def _case(verdict: str, cluster: Cluster, target: ReportedTarget) -> str:
    lines = [
        f"# {printable(cluster.signs[0])}",
        "[[case]]",
        f"cases    = {_array(cluster.cases)}",
        f"verdict  = {toml_text(verdict)}",
        *_common(target),
    ]
    return "\n".join(lines) + "\n"


def _comment(cluster: Cluster) -> str:
    return printable(f"# {counted(len(cluster.cases), 'case')}; the smallest: {cluster.cases[0]}")


def _common(target: ReportedTarget) -> Iterator[str]:
    yield 'reason   = ""'
    yield f"reported = {toml_text(NOT_REPORTED)}"
    if version := read_version(target.version):
        major, minor, _ = version
        yield f'versions = ">={major}.{minor}.0 <{major}.{minor + 1}.0"'


def _array(texts: Sequence[str]) -> str:
    written_texts = [toml_text(text) for text in texts]
    line = f"[{', '.join(written_texts)}]"
    if len(line) <= _WIDTH - 11:
        return line
    return "[\n" + "".join(f"    {text},\n" for text in written_texts) + "]"


def toml_text(text: str) -> str:
    """A basic string of TOML: JSON's, but for one character that JSON lets stand."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _free_name(line: str, taken: set[str]) -> str:
    """A name for a cause, of the words of its first line: `missing-client-connection-attempt`."""
    manner, lane, rest = line.split(" ", 2)
    base = "-".join([manner, lane, *_WORD.findall(rest)][:6]).lower()
    names = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3)))
    name = next(item for item in names if item not in taken)
    taken.add(name)
    return name
