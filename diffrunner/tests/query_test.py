# SPDX-License-Identifier: MIT
"""The language of queries: the examples that all implementations share, and its laws."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffrunner.corpus.clauses import Clause
from diffrunner.query.expression import (
    CASE,
    CAUSE,
    CLAUSE,
    FAMILY,
    LEVEL,
    RESULTS,
    STRENGTH,
    VALUES,
    Came,
    Every,
    Expression,
    Has,
    Not,
    Says,
    Some,
    printed,
)
from diffrunner.query.matching import Row, RowResult, matches
from diffrunner.query.parser import DEEPEST, QueryError, Vocabulary, parse

SHARED = json.loads((Path(__file__).parents[1] / "query" / "examples.json").read_bytes())
WORDS = Vocabulary(SHARED["targets"], SHARED["families"])


def row_of(row: dict[str, Any]) -> Row:
    return Row(
        cases=row["cases"],
        clauses=tuple(Clause(**clause, file="") for clause in row["clauses"]),
        results=tuple(
            RowResult(
                item["target"],
                frozenset(item["words"]),
                frozenset(item["causes"]),
                frozenset(item["levels"]),
            )
            for item in row["results"]
        ),
    )


ROWS = {row["name"]: row_of(row) for row in SHARED["rows"]}


@pytest.mark.parametrize("example", SHARED["matching"], ids=str)
def test_examples_that_match(example: dict[str, Any]) -> None:
    expression = parse(example["query"], WORDS)
    assert printed(expression) == example["means"]
    assert [name for name, row in ROWS.items() if matches(expression, row)] == example["rows"]


@pytest.mark.parametrize("example", SHARED["refused"], ids=str)
def test_examples_that_are_refused(example: dict[str, Any]) -> None:
    with pytest.raises(QueryError) as caught:
        parse(example["query"], WORDS)
    assert (caught.value.position, caught.value.reason) == (example["position"], example["reason"])


def test_what_is_nested_too_deep_is_refused_where_it_becomes_so() -> None:
    assert parse("(" * DEEPEST + "x" + ")" * DEEPEST, WORDS) == Says("x")
    for opening in ("(", "not "):
        with pytest.raises(QueryError) as caught:
            parse(opening * 100_000 + "x", WORDS)
        assert caught.value.position == DEEPEST * len(opening) + 1


# -- Laws --------------------------------------------------------------------------------------

TERMS = st.one_of(
    st.builds(Came, st.sampled_from(WORDS.target_words), st.sampled_from(RESULTS)),
    st.builds(Has, st.sampled_from([CASE, CLAUSE, CAUSE]), st.text(min_size=1)),
    st.builds(Has, st.just(FAMILY), st.sampled_from(WORDS.families)),
    *(st.builds(Has, st.just(key), st.sampled_from(VALUES[key])) for key in (STRENGTH, LEVEL)),
    st.builds(Says, st.one_of(st.text(), st.sampled_from(["and", "OR", "Not", "a:b", "(", '\\"']))),
)


def compound(parts: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    several = st.lists(parts, min_size=2, max_size=4).map(lambda items: tuple(items))
    return st.one_of(
        st.builds(Not, parts),
        st.builds(Every, several),
        st.builds(Some, several),
    )


EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(TERMS, compound, max_leaves=8)


@given(st.one_of(EXPRESSIONS, st.just(Every(()))))
def test_what_is_printed_is_read_as_the_same(expression: Expression) -> None:
    assert parse(printed(expression), WORDS) == expression


@given(st.one_of(st.text(), st.text(alphabet='ab:() "\\andort', max_size=12)))
def test_any_text_is_a_query_or_refused_at_a_character_of_it(text: str) -> None:
    try:
        expression = parse(text, WORDS)
    except QueryError as error:
        assert 1 <= error.position <= len(text) + 1
        assert error.reason
    else:
        assert parse(printed(expression), WORDS) == expression


@given(EXPRESSIONS, EXPRESSIONS, st.sampled_from(list(ROWS.values())))
def test_operators_mean_what_they_say(left: Expression, right: Expression, row: Row) -> None:
    ours, theirs = matches(left, row), matches(right, row)
    assert matches(Not(left), row) == (not ours)
    assert matches(Every((left, right)), row) == (ours and theirs)
    assert matches(Some((left, right)), row) == (ours or theirs)
