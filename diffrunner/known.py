# SPDX-License-Identifier: MIT
"""Known divergences: what was looked into, why it is so, and where it was reported.

`reports/known/TARGET.toml` holds entries such as

    [[divergence]]
    case     = "socket/end-then-peer-writes"
    verdict  = "diverges"
    reason   = "Bun emits 'close' before 'end' when the peer resets; reproduced with netcat."
    reported = "not reported"
    versions = ">=1.4.0 <1.5.0"      # optional: the versions of the target that it is about

An entry makes that verdict expected, and any other one unexpected: a known divergence that has
gone away fails the run, too, so that the list stays true.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from diffrunner.front_matter import read_version
from diffrunner.problem import Problem
from diffrunner.verdict import PASS, SKIP, VERDICTS, Verdict

_COMPARISONS: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": lambda version, bound: version >= bound,
    "<": lambda version, bound: version < bound,
}
_BOUND = re.compile(r"(>=|<)(\d+\.\d+\.\d+)")
_KEYS = {"case", "verdict", "reason", "reported", "versions"}


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
        reasons = _what_is_wrong(row, case_exists)
        name = str(row.get("case", "")) if isinstance(row, dict) else ""
        place = f"{where}, entry {number}" + (f" ({name})" if name else "")
        problems += [Problem(place, reason) for reason in reasons]
        if reasons:
            continue
        entry = Known(**row)
        if entry.is_about(version):
            if entry.case in entries:
                problems.append(Problem(place, "the case has two entries for one version"))
            entries[entry.case] = entry
    return entries, problems


def _what_is_wrong(row: object, case_exists: Callable[[str], bool]) -> Iterable[str]:
    if not isinstance(row, dict):
        return ["an entry is a table: [[divergence]]"]
    reasons = [f"unknown key {key!r}" for key in sorted(row.keys() - _KEYS)]
    for key in ("case", "verdict", "reason", "reported"):
        if not isinstance(row.get(key), str) or not row[key].strip():
            reasons.append(f"`{key}` is missing or empty")
    if reasons:
        return reasons
    if row["verdict"] not in VERDICTS or row["verdict"] in (PASS, SKIP):
        reasons.append(f"{row['verdict']!r} is no verdict that an entry can expect")
    if not case_exists(row["case"]):
        reasons.append("there is no such case; remove the entry")
    versions = row.get("versions", "")
    if not isinstance(versions, str) or not all(map(_BOUND.fullmatch, versions.split())):
        reasons.append('`versions` must be bounds like ">=1.4.0 <1.5.0"')
    return reasons


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
