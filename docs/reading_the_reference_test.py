# SPDX-License-Identifier: MIT
"""The tour of the reference passes each file once, and what it points at is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_TOUR = (_ROOT / "docs" / "reading-the-reference.md").read_text("utf-8")
_FOR_TESTS = re.compile(r".*_test|testing.*|scripted_stream")


def test_each_file_of_the_semantics_has_its_stop() -> None:
    there = {path.name for path in (_ROOT / "ref" / "net").glob("*.c")}
    shown = re.findall(r"\]\(\.\./ref/net/(\w+\.c)\)", _TOUR)
    assert sorted(shown) == sorted(
        name for name in there if not _FOR_TESTS.fullmatch(name.removesuffix(".c"))
    )


def test_each_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(\.\./([^)]+)\)", _TOUR)
    assert links != [] and [link for link in links if not (_ROOT / link).is_file()] == []


def test_each_case_shows_the_clause_that_it_stands_for() -> None:
    stops = re.findall(r"^- `([a-z0-9.-]+)`: \[\S+\]\(\.\./(cases/\S+)\)$", _TOUR, re.MULTILINE)
    assert stops != []
    for clause, case in stops:
        front_matter = (_ROOT / case).read_text("utf-8").split("/*---")[1].split("---*/")[0]
        assert clause in tomllib.loads(front_matter)["clauses"], f"{case} does not check {clause}"


def test_each_function_that_is_named_is_in_the_semantics() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (_ROOT / "ref" / "net").glob("*.c"))
    named = set(re.findall(r"`([a-z]+(?:_[a-z]+)+)`", _TOUR)) - {"ipc_path"}
    assert [name for name in sorted(named) if not re.search(rf"\b{name}\(", sources)] == []
