# SPDX-License-Identifier: MIT
"""Known divergences: what was looked into, why it is so, and where it was reported.

`reports/known/TARGET.toml` holds causes, each of which may colour many cases (see `causes`), and
entries about single cases, for verdicts that rest on no difference (a case that does not end) or
on differences too tangled for a cause:

    [[case]]
    cases    = ["socket/end-then-peer-writes"]
    verdict  = "timeout"
    reason   = "The process stays alive after its last socket closed; reproduced by hand."
    reported = "not reported"
    versions = ">=1.4.0 <1.5.0"      # optional: the versions of the target that it is about
    platform = ["linux"]             # optional: where it happens; everywhere, if absent

`reported` is a link, or exactly "not reported". `record` writes entries with an empty `reason`; they
do not count until somebody has filled it in.

An entry makes that verdict expected, and any other one unexpected; but `unstable` is another thing
each time, and makes all of them expected. What is known and has gone away
fails the run, too, so that the list stays true: a case that now passes, a cause that explains
nothing any more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomllib

from diffrunner.corpus.front_matter import PLATFORMS, read_version
from diffrunner.judging.causes import Account, Cause, Explanation, explain, parse_explanation
from diffrunner.judging.verdict import (
    CONTRADICTS,
    DIVERGES,
    PASS,
    SKIP,
    UNSTABLE,
    VERDICTS,
    Verdict,
)
from diffrunner.problem import Problem
from diffrunner.traces.compare import Difference
from diffrunner.traces.render import shortened

_COMPARISONS: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda version, bound: version >= bound,
    "<": lambda version, bound: version < bound,
}
_BOUND = re.compile(r"(>=|<)(\d+\.\d+\.\d+)")
NOT_REPORTED = "not reported"
_LINK = re.compile(r"https?://[^\s/]+\S*")
_COMMON_KEYS = {"reason", "reported", "versions", "platform"}
_CASE_KEYS = {"cases", "verdict"} | _COMMON_KEYS
_CAUSE_KEYS = {"name", "explains"} | _COMMON_KEYS


@dataclass(frozen=True)
class KnownCase:
    case: str
    verdict: str
    reason: str
    reported: str


@dataclass(frozen=True)
class Known:
    """What is known of one target in its version."""

    cases: Mapping[str, KnownCase] = field(default_factory=dict)
    causes: tuple[Cause, ...] = ()


@dataclass(frozen=True)
class Opinion:
    """What the known divergences say of one verdict.

    `surprise` is why it is unexpected; None if it is what one expects. The causes may explain a
    part only; then `left_over` is the rest, for which the verdict is unexpected.
    """

    surprise: str | None = None
    entry: KnownCase | None = None
    causes: tuple[Cause, ...] = ()
    left_over: tuple[Difference, ...] = ()

    @property
    def is_known(self) -> bool:
        return self.surprise is None and bool(self.why)

    @property
    def why(self) -> str:
        """The names of the causes, or the reason of the entry."""
        names = ", ".join(cause.name for cause in self.causes)
        return self.entry.reason if self.entry is not None else names


def opinion(verdict: Verdict, case: str, known: Known) -> Opinion:
    entry = known.cases.get(case)
    if verdict.word == SKIP:
        return Opinion()
    if entry is None and verdict.word == PASS:
        return Opinion()
    account = Account()
    if verdict.word in (DIVERGES, CONTRADICTS):
        account = explain(verdict.differences, known.causes)
    if entry is not None:
        surprise = _surprise(verdict, entry)
        return Opinion(surprise, entry, (), account.left_over if surprise else ())
    if account.causes and not account.left_over:
        return Opinion(None, None, account.causes)
    return Opinion("new", None, account.causes, account.left_over)


def _surprise(verdict: Verdict, entry: KnownCase) -> str | None:
    # Of two runs that may differ, both may also do the same: any verdict can be luck.
    if entry.verdict in (verdict.word, UNSTABLE):
        return None
    if verdict.word == PASS:
        return f"the known divergence ({entry.verdict}) is gone: remove its entry"
    return f"known as {entry.verdict}, now {verdict.word}"


# -- Reading the file ------------------------------------------------------------------------


def load_known(
    path: Path, where: str, version: str, platform: str, case_exists: Callable[[str], bool]
) -> tuple[Known, list[Problem]]:
    """What a file knows about a target in this version and here, and what is wrong with it.

    `where` is how the file is named to people.
    """
    if not path.is_file():
        return Known(), []
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Known(), [Problem(where, f"cannot be read: {error}")]
    reader = _Reader(where, version, platform, case_exists)
    reader.read(table)
    return Known(reader.cases, tuple(reader.causes)), reader.problems


class _Reader:
    """The tables of one file, as far as they are sound and about this version and platform."""

    def __init__(
        self, where: str, version: str, platform: str, case_exists: Callable[[str], bool]
    ) -> None:
        self.where = where
        self.version = version
        self.platform = platform
        self.case_exists = case_exists
        self.cases: dict[str, KnownCase] = {}
        self.causes: list[Cause] = []
        self.problems: list[Problem] = []

    def read(self, table: dict[str, Any]) -> None:
        for key in table.keys() - {"case", "cause"}:
            self.problems.append(
                Problem(self.where, f"unknown table {key!r}; entries are [[cause]] and [[case]]")
            )
        for place, row in _rows(table, "cause"):
            self._read_cause(f"{self.where}, {place}", row)
        for place, row in _rows(table, "case"):
            self._read_case(f"{self.where}, {place}", row)

    def _read_cause(self, place: str, row: dict[str, Any]) -> None:
        reasons = list(_what_is_wrong(row, _CAUSE_KEYS, ("name",)))
        lines = row.get("explains")
        if not isinstance(lines, list) or not lines:
            reasons.append("`explains`, a list of lines, is missing")
            lines = []
        explained = [parse_explanation(str(line)) for line in lines]
        reasons += [item for item in explained if isinstance(item, str)]
        if self._refused(place, reasons) or not self._is_about(row):
            return
        if row["name"] in [cause.name for cause in self.causes]:
            self._refused(place, ["another cause for this version has the same name"])
        sound = tuple(item for item in explained if isinstance(item, Explanation))
        self.causes.append(Cause(row["name"], row["reason"].strip(), row["reported"], sound))

    def _read_case(self, place: str, row: dict[str, Any]) -> None:
        reasons = list(_what_is_wrong(row, _CASE_KEYS, ("verdict",)))
        if row.get("verdict") in (PASS, SKIP) or row.get("verdict") not in VERDICTS:
            reasons.append(f"{row.get('verdict')!r} is no verdict that an entry can expect")
        cases = row.get("cases")
        if not isinstance(cases, list) or not cases:
            reasons.append("`cases`, a list of case ids, is missing")
            cases = []
        reasons += [
            f"there is no case {case!r}; remove it"
            for case in cases
            if not isinstance(case, str) or not self.case_exists(case)
        ]
        if self._refused(place, reasons) or not self._is_about(row):
            return
        for case in cases:
            if case in self.cases:
                self._refused(place, [f"{case} has two entries for one version"])
            self.cases[case] = KnownCase(
                case, row["verdict"], row["reason"].strip(), row["reported"]
            )

    def _refused(self, place: str, reasons: list[str]) -> bool:
        self.problems += [Problem(place, reason) for reason in reasons]
        return bool(reasons)

    def _is_about(self, row: dict[str, Any]) -> bool:
        """Whether a row speaks of this version, on this platform; an odd version is meant, too."""
        if self.platform not in row.get("platform", [self.platform]):
            return False
        real = read_version(self.version)
        bounds = _BOUND.findall(row.get("versions", ""))
        return real is None or all(
            _COMPARISONS[sign](real, tuple(map(int, bound.split(".")))) for sign, bound in bounds
        )


def _rows(table: dict[str, Any], key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one kind, each with what people find it by: its number, and its name or cases."""
    rows = table.get(key, [])
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], start=1):
        row = row if isinstance(row, dict) else {}
        cases = row.get("cases")
        names = [row.get("name"), *(cases if isinstance(cases, list) else [])]
        called = ", ".join(name for name in names if isinstance(name, str))
        yield f"{key} {number}" + (f" ({shortened(called, 80)})" if called else ""), row


def _what_is_wrong(row: dict[str, Any], keys: set[str], texts: tuple[str, ...]) -> Iterator[str]:
    for key in sorted(row.keys() - keys):
        yield f"unknown key {key!r}"
    for key in texts:
        if not isinstance(row.get(key), str) or not row[key].strip():
            yield f"`{key}` is missing or empty"
    if not isinstance(row.get("reason"), str) or not row["reason"].strip():
        yield "`reason` is missing or empty: say what is different, and how one knows"
    reported = row.get("reported")
    if reported != NOT_REPORTED and not (isinstance(reported, str) and _LINK.fullmatch(reported)):
        yield f'`reported` must be a link (https://…) or exactly "{NOT_REPORTED}"'
    versions = row.get("versions", "")
    if not isinstance(versions, str) or not all(map(_BOUND.fullmatch, versions.split())):
        yield '`versions` must be bounds like ">=1.4.0 <1.5.0"'
    names = row.get("platform", list(PLATFORMS))
    if not isinstance(names, list) or not names or any(name not in PLATFORMS for name in names):
        yield f"`platform` must be a list of {', '.join(PLATFORMS)}"
