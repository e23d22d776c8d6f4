# SPDX-License-Identifier: MIT
"""Tables of cases: what a row becomes, what is wrong with one, and which words stand for rows."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomllib
from hypothesis import given, settings
from hypothesis import strategies as st

from diffrunner.corpus.case_table import (
    TableError,
    Value,
    read_rows,
    read_values,
    rows_of,
)
from diffrunner.corpus.clauses import Clause
from diffrunner.corpus.corpus import Corpus, one_row_a_table
from diffrunner.corpus.front_matter import CaseError, parse_case

VALUES = """
null = { code = "null", received = "null", shown = "null" }
one = { code = "1", received = "type number (1)", shown = "1" }
"""
TABLE = """
call   = "client.setTimeout(VALUE)"
record = "client  .setTimeout"
before = "const client = new net.Socket();"
since  = "20.1.0"

[outcome.type]
clauses = ["a.b"]
throws  = { name = "TypeError", code = "ERR_INVALID_ARG_TYPE", message = "Received RECEIVED" }

[outcome.set]
clauses = ["a.c"]
title   = "is set"
promise = "client  .setTimeout(...) -> client"

[row]
null = "type"
one  = { outcome = "set", since = "24.0.0" }
"""


def sources(table: str) -> dict[str, str]:
    rows = read_rows(table, read_values(VALUES))
    assert [row.problem for row in rows if row.problem] == []
    return {row.name: row.source for row in rows}


def test_a_row_becomes_the_text_of_a_case() -> None:
    assert sources(TABLE)["null"] == (
        "/*---\n"
        'title   = "client.setTimeout(null) throws ERR_INVALID_ARG_TYPE"\n'
        'clauses = ["a.b"]\n'
        'since   = "20.1.0"\n'
        "---*/\n"
        "const client = new net.Socket();\n"
        "try {\n"
        "  client.setTimeout(null);\n"
        "} catch {}\n"
        "/*===\n"
        'client  .setTimeout(...) !! {name: "TypeError", code: "ERR_INVALID_ARG_TYPE", '
        'message: "Received null"}\n'
        "===*/\n"
    )


def test_a_row_may_have_conditions_of_its_own() -> None:
    text = parse_case(sources(TABLE)["one"])
    assert text.front_matter.since == (24, 0, 0)
    assert text.front_matter.title == "client.setTimeout(1) is set"
    assert text.promise_text == "client  .setTimeout(...) -> client\n"


def test_a_row_may_have_a_call_of_its_own() -> None:
    more = 'missing = { outcome = "type", call = "client.setTimeout()", value = "null" }\n'
    source = sources(TABLE + more)["missing"]
    assert "  client.setTimeout();\n" in source and 'message: "Received null"' in source


@settings(deadline=None)
@given(st.text(), st.text())
def test_whatever_a_message_holds_the_case_can_be_read(message: str, received: str) -> None:
    values = {"null": Value("null", received, "null")}
    table = TABLE.replace("one  =", 'two = { value = "null",').replace(
        '{ outcome = "set"', 'outcome = "set"'
    )
    for row in read_rows(table.replace('"Received RECEIVED"', '"RECEIVED"'), values):
        assert parse_case(row.source).promise.parts != ()


def places(tree: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Each key of the tree, with the table that it stands in."""
    for key, item in tree.items():
        yield tree, key
        if isinstance(item, dict):
            yield from places(item)


NONSENSE = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(), st.just([]), st.just({}), st.just(["a"])
)


@settings(deadline=None)
@given(st.integers(min_value=0), NONSENSE, st.booleans())
def test_nonsense_is_told_whatever_it_is(place: int, nonsense: Any, is_key: bool) -> None:
    table = copy.deepcopy(tomllib.loads(TABLE))
    found = list(places(table))
    holder, key = found[place % len(found)]
    if is_key:
        holder[str(nonsense)] = holder.pop(key)
    else:
        holder[key] = nonsense
    try:
        rows = rows_of(table, read_values(VALUES))
        for row in rows:
            assert row.source or row.problem
            if row.source:
                parse_case(row.source)
    except (TableError, CaseError):
        pass


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('before = "', 'befor = "', "the table: unknown key 'befor'; the keys are after, before"),
        ('call   = "client.setTimeout(VALUE)"', "call = 5", "`call` must be a text"),
        ("[row]", "[row] 5", "is not TOML"),
        ("clauses", "clause", "outcome type: unknown key 'clause'"),
        ("title   =", "throws = {}\ntitle =", "outcome set: `throws` says it all"),
        ('title   = "is set"', "", "outcome set: give it `throws`, or the texts `title` and"),
        ("name =", "nom =", "outcome type: `throws` has the text `name`"),
        ('before = "const client = new net.Socket();"', "before = 5", "`before` must be a text"),
        ('null = "type"', "", "no row comes to type: remove the outcome, or add a row"),
    ],
)
def test_what_is_wrong_with_a_table(old: str, new: str, reason: str) -> None:
    with pytest.raises(TableError) as error:
        read_rows(TABLE.replace(old, new, 1), read_values(VALUES))
    assert reason in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "name", "reason"),
    [
        (
            'null = "type"',
            'null = "typ"',
            "null",
            "its outcome 'typ' is none of the table: type, set",
        ),
        (
            'null = "type"',
            'nil = "type"',
            "nil",
            "no value is called 'nil': add it to cases/values",
        ),
        ("since = ", "sinc = ", "one", "the row: unknown key 'sinc'"),
        ('null = "type"', "null = 5", "null", "`outcome`, `value` and `call` must be texts"),
        (
            'null = "type"',
            '"../null" = "type"',
            "../null",
            "its name must be made of small letters",
        ),
        ("(VALUE)", "()", "null", "`call` has no VALUE, where the value is to stand"),
    ],
)
def test_what_is_wrong_with_a_row(old: str, new: str, name: str, reason: str) -> None:
    # Another row keeps each outcome in use.
    table = TABLE.replace(old, new, 1) + 'again = { outcome = "type", value = "null" }\n'
    rows = {row.name: row.problem for row in read_rows(table, read_values(VALUES))}
    assert reason in rows[name]


def test_a_list_of_values_is_checked() -> None:
    with pytest.raises(TableError, match="in cases/values.toml, null: give it the texts code, rec"):
        read_values('null = { code = "null" }')


@pytest.fixture(name="corpus")
def _corpus(tmp_path: Path) -> Corpus:
    cases = tmp_path / "cases"
    (cases / "validation").mkdir(parents=True)
    (cases / "values.toml").write_text(VALUES)
    (cases / "validation" / "set-timeout.toml").write_text(TABLE)
    clauses = {name: Clause(name, "", "stated", "") for name in ("a.b", "a.c")}
    return Corpus(cases, tmp_path, clauses)


NULL, ONE = "validation/set-timeout/null", "validation/set-timeout/one"


@pytest.mark.parametrize(
    ("word", "cases", "problem"),
    [
        ("cases/validation/set-timeout.toml", [NULL, ONE], ""),
        ("validation/set-timeout", [NULL, ONE], ""),
        ("validation", [NULL, ONE], ""),
        ("clause:a.c", [ONE], ""),
        (NULL, [NULL], ""),
        (f"cases/{NULL}", [NULL], ""),
        ("validation/set-timeout/two", [], "set-timeout.toml: there is no row two"),
    ],
)
def test_words_stand_for_rows(corpus: Corpus, word: str, cases: list[str], problem: str) -> None:
    found, told = corpus.select([word])
    assert [case.id for case in found] == cases
    assert problem in "".join(map(str, told)) and bool(told) == bool(problem)


def test_a_row_is_a_case_that_known_divergences_can_name(corpus: Corpus) -> None:
    assert corpus.has(NULL)
    assert not corpus.has("validation/set-timeout/two") and not corpus.has("validation/x/null")


def test_what_is_wrong_names_file_and_row(corpus: Corpus) -> None:
    table = corpus.folder / "validation" / "set-timeout.toml"
    table.write_text(TABLE.replace('"a.c"', '"a.d"') + 'nil = "type"\n')
    found, told = corpus.select([])
    assert [case.id for case in found] == [NULL]
    assert sorted(map(str, told)) == [
        "cases/validation/set-timeout.toml, row nil: no value is called 'nil': add it to "
        "cases/values.toml",
        "cases/validation/set-timeout.toml, row one: unknown clause a.d; see spec/clauses/",
    ]


def test_a_table_of_values_is_no_table_of_cases(corpus: Corpus) -> None:
    assert len(corpus.select([])[0]) == 2


def test_each_program_once_is_one_row_of_a_table(corpus: Corpus) -> None:
    cases, _ = corpus.select([])
    assert [case.id for case in one_row_a_table(cases)] == [NULL]


def test_a_row_is_written_where_it_is_wanted(corpus: Corpus, tmp_path: Path) -> None:
    (case,), _ = corpus.select([NULL])
    written = case.written(tmp_path / "run")
    assert written.path == tmp_path / "run" / f"{NULL}.js"
    assert written.path.read_text() == case.source
