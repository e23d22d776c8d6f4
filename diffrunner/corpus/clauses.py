# SPDX-License-Identifier: MIT
"""The clauses of spec/clauses/: which ids exist, and what each says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import tomllib

from diffrunner.problem import Problem


@dataclass(frozen=True)
class Clause:
    id: str
    statement: str
    strength: str
    file: str


def load_clauses(folder: Path) -> tuple[dict[str, Clause], list[Problem]]:
    """All clauses by their ids, and what is wrong with the files that hold them."""
    clauses: dict[str, Clause] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        where = f"spec/clauses/{path.name}"
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8")).get("clause", [])
        except (OSError, ValueError) as error:
            problems.append(Problem(where, f"cannot be read: {error}"))
            continue
        for table in tables if isinstance(tables, list) else []:
            name = table.get("id") if isinstance(table, dict) else None
            if not isinstance(name, str):
                problems.append(Problem(where, "has a clause without an id"))
            elif name in clauses:
                problems.append(Problem(where, f"clause {name} is also in {clauses[name].file}"))
            else:
                statement = str(table.get("statement", "")).strip()
                clauses[name] = Clause(name, statement, str(table.get("strength", "")), where)
    return clauses, problems
