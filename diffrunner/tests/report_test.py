# SPDX-License-Identifier: MIT
"""The model, its JSON form both ways, and the joining of shards."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import]
import pytest

from diffrunner.problem import Problem
from diffrunner.reporting.merging import merged
from diffrunner.reporting.outputs import exit_status
from diffrunner.reporting.report import KnownCause, Report
from diffrunner.reporting.results import document, read_results, results_schema, write_results
from diffrunner.tests.made_up_report import (
    DENO,
    full_report,
    hostile_report,
    known,
    new,
    outcome,
    part,
    report,
)
from diffrunner.tests.workspace import ROOT

SCHEMA = results_schema(ROOT)
NO_END = KnownCause("deno@2", "no-end", "It forgets 'end'.", "not reported")


@pytest.mark.parametrize("made", [full_report(), hostile_report(), report()])
def test_a_document_follows_the_schema_and_reads_back_as_it_was(
    made: Report, tmp_path: Path
) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(document(made, tmp_path))
    file = tmp_path / "results.json"
    write_results(made, file)
    read = read_results(file, SCHEMA)
    assert isinstance(read, Report)
    assert document(read, tmp_path) == document(made, tmp_path)
    assert read.unexpected == made.unexpected


def change(written: dict[str, Any], key: str, value: Any) -> str:
    return json.dumps({**written, key: value})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is not JSON"),
        ("[]", "is of format None; this program reads 'net-results/3'"),
        ('{"format": "net-results/1"}', "is of format 'net-results/1'"),
        ('{"format": "net-results/3"}', "does not follow spec/results.schema.json at /"),
        (change(document(report(), Path("/")), "known", [1]), "at /known/0: 1 is not of type"),
        (change(document(report(outcome()), Path("/")), "targets", []), "has a result of deno@2"),
    ],
)
def test_a_document_that_is_none_is_told(text: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    file.write_text(text)
    read = read_results(file, SCHEMA)
    assert isinstance(read, Problem) and told in read.what


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    read = read_results(tmp_path / "no.json", SCHEMA)
    assert isinstance(read, Problem) and "No such file" in read.what


def shards(*made: Report) -> Report:
    return merged([(f"{number}.json", one) for number, one in enumerate(made, start=1)], [])


def shard(number: int, *outcomes: Any, **changes: Any) -> Report:
    return report(*outcomes, **{"parts": (part(number, 2),), "known": (NO_END,), **changes})


def test_shards_join_to_the_whole() -> None:
    cases = [new("c", "x"), outcome("a"), new("b", "x", "y"), known("d", "no-end")]
    joined = shards(shard(1, cases[0], cases[1]), shard(2, cases[2], cases[3]))
    whole = report(*sorted(cases, key=lambda item: item.case), known=(NO_END,))
    assert joined.problems == ()
    assert (joined.outcomes, joined.known, joined.targets) == (
        whole.outcomes,
        whole.known,
        whole.targets,
    )
    assert joined.clusters("deno@2") == whole.clusters("deno@2")
    assert [len(cluster.cases) for cluster in joined.clusters("deno@2")] == [2, 1]
    assert exit_status(joined) == exit_status(whole) == 1


def test_a_cause_that_one_shard_used_is_not_gone() -> None:
    joined = shards(shard(1, outcome("a")), shard(2, known("b", "no-end")))
    assert joined.gone() == [] and exit_status(joined) == 0
    assert shard(1, outcome("a")).gone() == []


def test_a_cause_that_no_shard_used_is_gone() -> None:
    joined = shards(shard(1, outcome("a")), shard(2, outcome("b")))
    assert "remove this cause" in joined.gone()[0].what and exit_status(joined) == 1
    partly = shards(
        shard(1, outcome("a")), shard(2, outcome("b"), parts=(part(2, 2, selection=("b",)),))
    )
    assert partly.gone() == []


def test_a_cause_that_explains_a_part_is_not_gone() -> None:
    half = replace(new("a", "x"), known=known("a", "no-end").known)
    assert report(half, known=(NO_END,)).gone() == []


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (shard(2, outcome("a")), "2.json: has a result that 1.json has, too, such as a on deno@2"),
        (shard(3, parts=(part(3, 3),)), "merge: the results of shard 1/3 are missing"),
        (shard(1, outcome("b")), "merge: the results of shard 2/2 are missing"),
        (
            shard(2, targets=(replace(DENO, version="2.9.7"),)),
            "2.json: deno@2 is deno 2.9.7 here, and before it was deno 2.9.6",
        ),
    ],
)
def test_shards_that_do_not_fit_are_told(second: Report, told: str) -> None:
    joined = shards(shard(1, outcome("a")), second)
    assert told in map(str, joined.problems)
    assert [item.case for item in joined.outcomes][0] == "a"
    assert exit_status(joined) == 2


def test_a_problem_of_all_shards_is_one() -> None:
    told = (Problem("cases/a.js", "colour"),)
    joined = shards(shard(1, problems=told), shard(2, problems=told))
    assert joined.problems == told


def test_an_interrupted_shard_interrupts_the_whole() -> None:
    late = shard(2, parts=(part(2, 2, interrupted=True),))
    assert exit_status(shards(shard(1, outcome("a")), late)) == 130
