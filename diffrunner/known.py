# SPDX-License-Identifier: MIT
"""Known divergences: what was looked into, why it is so, and where it was reported.

`reports/known/TARGET.toml` holds entries such as

    [[divergence]]
    case     = "socket/end-then-peer-writes"
    verdict  = "diverges"
    reason   = "Emits 'close' before 'end' when the peer resets; reproduced by hand."
    reported = "not reported"
    versions = ">=1.4.0 <1.5.0"      # optional: the versions of the target that it is about

A reason that explains many cases is written once: `cases = ["...", "..."]` instead of `case`. An
entry makes that verdict expected, and any other one unexpected: a known divergence that has
gone away fails the run, too, so that the list stays true.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diffrunner.front_matter import read_version
from diffrunner.problem import Problem
from diffrunner.verdict import PASS, SKIP, VERDICTS, Verdict

_COMPARISONS: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda version, bound: version >= bound,
    "<": lambda version, bound: version < bound,
}
_BOUND = re.compile(r"(>=|<)(\d+\.\d+\.\d+)")
_KEYS = {"case", "cases", "verdict", "reason", "reported", "versions"}


@dataclass(frozen=True)
class Known:
    case: str
    verdict: str
    reason: str
    reported: str
    versions: str = ""

    def is_about(self, version: str) -> bool:
        """Whether the entry speaks of a target of this version; an odd version is meant, too."""
        real = read_version(version)
        bounds = _BOUND.findall(self.versions)
        return real is None or all(
            _COMPARISONS[sign](real, tuple(map(int, bound.split(".")))) for sign, bound in bounds
        )


def load_known(
    folder: Path, target: str, version: str, case_exists: Callable[[str], bool]
) -> tuple[dict[str, Known], list[Problem]]:
    """The entries about a target in this version by case, and what is wrong with the file."""
    path = folder / f"{target}.toml"
    where = f"reports/known/{path.name}"
    if not path.is_file():
        return {}, []
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return {}, [Problem(where, f"cannot be read: {error}")]
    entries: dict[str, Known] = {}
    problems = [
        Problem(where, f"unknown table {key!r}; entries are [[divergence]]")
        for key in table.keys() - {"divergence"}
    ]
    rows = table.get("divergence", [])
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], start=1):
        reasons = list(_what_is_wrong(row, case_exists))
        place = f"{where}, entry {number}"
        problems += [Problem(place, reason) for reason in reasons]
        for entry in [] if reasons else _entries(row):
            if not entry.is_about(version):
                continue
            if entry.case in entries:
                problems.append(Problem(place, f"{entry.case} has two entries for one version"))
            entries[entry.case] = entry
    return entries, problems


def _cases_of(row: dict[str, Any]) -> list[Any]:
    """The cases of an entry, under either key; whatever a person wrote there."""
    one, many = row.get("case"), row.get("cases", [])
    return [*([] if one is None else [one]), *(many if isinstance(many, list) else [many])]


def _entries(row: dict[str, Any]) -> Iterator[Known]:
    for case in _cases_of(row):
        versions = row.get("versions", "")
        yield Known(case, row["verdict"], row["reason"].strip(), row["reported"], versions)


def _what_is_wrong(row: object, case_exists: Callable[[str], bool]) -> Iterator[str]:
    if not isinstance(row, dict):
        yield "an entry is a table: [[divergence]]"
        return
    for key in sorted(row.keys() - _KEYS):
        yield f"unknown key {key!r}"
    for key in ("verdict", "reason", "reported"):
        if not isinstance(row.get(key), str) or not row[key].strip():
            yield f"`{key}` is missing or empty"
    if row.get("verdict") in (PASS, SKIP) or row.get("verdict") not in VERDICTS:
        yield f"{row.get('verdict')!r} is no verdict that an entry can expect"
    cases = _cases_of(row)
    if not cases:
        yield "`case`, or a list `cases`, is missing"
    for case in cases:
        if not isinstance(case, str) or not case_exists(case):
            yield f"there is no case {case!r}; remove it"
    versions = row.get("versions", "")
    if not isinstance(versions, str) or not all(map(_BOUND.fullmatch, versions.split())):
        yield '`versions` must be bounds like ">=1.4.0 <1.5.0"'


def surprise(verdict: Verdict, entry: Known | None) -> str | None:
    """Why a verdict is unexpected; None if it is what one expects."""
    if verdict.word == SKIP:
        return None
    if entry is None:
        return None if verdict.word == PASS else "new"
    if verdict.word == entry.verdict:
        return None
    if verdict.word == PASS:
        return f"the known divergence ({entry.verdict}) is gone: remove its entry"
    return f"known as {entry.verdict}, now {verdict.word}"
