# SPDX-License-Identifier: MIT
"""The clause files have their form, and everything that names a clause names one that exists."""

from __future__ import annotations

import functools
import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import]
import pytest

SPEC = Path(__file__).parent
CASES = SPEC.parent / "cases"
FILES = sorted((SPEC / "clauses").glob("*.toml"))
TABLES = sorted((CASES / "validation").glob("*.toml"))
FRONT_MATTER = re.compile(r"/\*---\n(.*?)\n---\*/", re.DOTALL)


def read(file: Path) -> Any:
    return tomllib.loads(file.read_text(encoding="utf-8"))


@functools.cache
def clauses() -> list[dict[str, Any]]:
    return [clause for file in FILES for clause in read(file)["clause"]]


def ids() -> set[str]:
    return {str(clause["id"]) for clause in clauses()}


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_a_clause_file_has_its_form(file: Path) -> None:
    schema = json.loads((SPEC / "clause.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(read(file), schema)


def test_an_id_is_given_once() -> None:
    counts = Counter(str(clause["id"]) for clause in clauses())
    assert [name for name, count in counts.items() if count > 1] == []


def test_an_observed_clause_says_what_was_run() -> None:
    unfounded = [
        clause["id"]
        for clause in clauses()
        if clause["strength"] == "observed" and not clause.get("note")
    ]
    assert unfounded == []


def test_discrepancies_name_clauses_that_exist() -> None:
    named = {
        name
        for discrepancy in read(SPEC / "discrepancies.toml")["discrepancy"]
        for name in [*discrepancy.get("clauses", []), *discrepancy.get("broken", [])]
    }
    assert len(named) > 0
    assert named - ids() == set()


def test_no_case_rests_on_what_the_documents_leave_open() -> None:
    open_ones = {clause["id"] for clause in clauses() if clause["strength"] == "unspecified"}
    for case in sorted(CASES.rglob("*.js")):
        found = FRONT_MATTER.search(case.read_text(encoding="utf-8"))
        assert found is not None, case
        named = set(tomllib.loads(found[1])["clauses"])
        assert named - ids() == set(), case
        assert named & open_ones == set(), case
    for table in TABLES:
        for name, outcome in read(table)["outcome"].items():
            assert set(outcome["clauses"]) - ids() == set(), f"{table}: {name}"
            assert set(outcome["clauses"]) & open_ones == set(), f"{table}: {name}"


@pytest.mark.parametrize("table", TABLES, ids=[table.stem for table in TABLES])
def test_a_table_of_cases_has_its_form(table: Path) -> None:
    schema = json.loads((SPEC / "case-table.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(read(table), schema)
