# SPDX-License-Identifier: MIT
"""Each gap is told in one line, on small inputs."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

import pytest

from spec.completeness.completeness import Clause, Specification, counts, gaps
from spec.completeness.document_map import MapError, Text, parse

MAP = """
documents = ["old", "new"]
[reasons]
type = "Not to be seen by a program."
[heading."server.close()"]
parameter.callback = ["server.close.callback"]
"""
CLAUSE = Clause("server.close.callback", "stated", (("new", "server.close()"),), False)


def text(toml: str) -> Text:
    return parse("made-up.toml", tomllib.loads(toml))


def made_up(
    toml: str = MAP,
    clauses: Sequence[Clause] = (CLAUSE,),
    with_case: Sequence[str] = (CLAUSE.id,),
    broken: Sequence[str] = (),
) -> Specification:
    return Specification([text(toml)], clauses, frozenset(with_case), frozenset(broken), cases=1)


def test_nothing_is_wanting_of_what_is_complete() -> None:
    assert list(gaps(made_up())) == []


@pytest.mark.parametrize(
    ("added", "gap"),
    [
        ("code.EBADF = []", "code EBADF: no clause checks it, and no reason is given"),
        ('code.EBADF = ["server.nothing"]', "code EBADF: there is no clause server.nothing"),
        ('type.any = "style"', "type any: the reason 'style' is not among those of the file"),
        (
            'type.any = { clauses = ["server.close.callback"], reason = "type" }',
            "type any: has both clauses and a reason for having none",
        ),
    ],
)
def test_an_entry_that_is_not_mapped(added: str, gap: str) -> None:
    assert list(gaps(made_up(MAP + added))) == [f"made-up.toml: server.close(): {gap}"]


def test_a_heading_that_no_clause_cites() -> None:
    specification = made_up(MAP + '[heading."server.ref()"]')
    assert list(gaps(specification)) == [
        "made-up.toml: server.ref(): no clause checks it, and no reason is given"
    ]


@pytest.mark.parametrize("said", ['reason = "type"', 'clauses = ["server.close.callback"]'])
def test_a_heading_may_say_itself_what_checks_it(said: str) -> None:
    assert list(gaps(made_up(f'{MAP}[heading."server.ref()"]\n{said}'))) == []


def test_a_clause_that_cites_a_heading_outside_of_the_map() -> None:
    cited = (*CLAUSE.cited, ("new", "server.open()"))
    assert list(gaps(made_up(clauses=[Clause(CLAUSE.id, "stated", cited, False)]))) == [
        "clause server.close.callback: cites new, 'server.open()', which is not in the map"
    ]


def test_a_heading_counts_in_its_own_documents_only() -> None:
    only_old = MAP.replace(
        "parameter", 'in = ["old"]\nclauses = ["server.close.callback"]\nparameter'
    )
    assert list(gaps(made_up(only_old))) == [
        "clause server.close.callback: cites new, 'server.close()', which is not in the map"
    ]


def test_a_clause_without_a_source() -> None:
    groundless = Clause("server.close.loud", "stated", (), False)
    specification = made_up(clauses=[CLAUSE, groundless], with_case=[CLAUSE.id, groundless.id])
    assert list(gaps(specification)) == ["clause server.close.loud: has no source"]


def test_an_observed_clause_has_node_itself_as_its_source() -> None:
    seen = Clause("server.close.late", "observed", (), True)
    assert list(gaps(made_up(clauses=[CLAUSE, seen], with_case=[CLAUSE.id, seen.id]))) == []


def test_a_clause_without_a_case() -> None:
    assert list(gaps(made_up(with_case=[]))) == ["clause server.close.callback: has no case"]


def test_no_case_is_owed_for_a_promise_that_nobody_keeps() -> None:
    assert list(gaps(made_up(with_case=[], broken=[CLAUSE.id]))) == []


def test_no_case_is_owed_for_what_is_left_open() -> None:
    left_open = Clause(CLAUSE.id, "unspecified", CLAUSE.cited, False)
    assert list(gaps(made_up(clauses=[left_open], with_case=[]))) == []


def test_what_is_counted() -> None:
    rows = list(counts(made_up(MAP + 'type.any = "type"')))
    assert rows[0].split() == ["items", "old", "new"]
    assert ["heading", "1", "1"] in [row.split() for row in rows]
    assert ["all", "3", "3"] in [row.split() for row in rows]
    assert ["by", "clauses", "67%", "67%"] in [row.split() for row in rows]
    assert rows[-1] == "1 clauses; 1 of the 1 testable ones have a case; 1 cases"


@pytest.mark.parametrize(
    ("toml", "fault"),
    [
        (MAP + "colour.red = []", "made-up.toml: server.close(): unknown key colour"),
        (MAP + "code.EBADF = 1", "code EBADF: neither clauses nor a reason nor a table of them"),
        (MAP + 'code.EBADF = { in = ["other"] }', "in a document that the heading"),
        ("colour = 1\n" + MAP, "made-up.toml: unknown key colour"),
    ],
)
def test_a_map_that_has_not_the_form(toml: str, fault: str) -> None:
    with pytest.raises(MapError, match=fault.replace("(", r"\(").replace(")", r"\)")):
        text(toml)


def test_a_document_of_which_the_headings_are_at_hand_has_no_items() -> None:
    entries = text('headings_only = ["old"]\n' + MAP).entries
    assert [entry.documents for entry in entries] == [("old", "new"), ("new",)]
