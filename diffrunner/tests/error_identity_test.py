# SPDX-License-Identifier: MIT
"""The level at which errors part, and what is made of it: reasons, edits, known causes."""

from __future__ import annotations

from typing import Any

import pytest

from diffrunner.judging.causes import Cause, Explanation, explain, parse_explanation
from diffrunner.judging.clusters import edits
from diffrunner.judging.verdict import summarised
from diffrunner.traces.compare import CONTENT, Difference
from diffrunner.traces.error_identity import LEVELS, parting_level
from diffrunner.traces.trace import Json, Record

REFUSED: dict[str, Any] = {
    "$": "error",
    "name": "Error",
    "code": "ECONNREFUSED",
    "errno": -111,
    "syscall": "connect",
    "address": "127.0.0.1",
    "port": 1,
    "message": "connect ECONNREFUSED 127.0.0.1:1",
}


def throwing(threw: Json) -> Record:
    payload = {"args": [1], "threw": threw} if threw else {"args": [1], "result": None}
    return Record(1, None, "client", "call", "setTimeout", payload, {}, None)


def event(*arguments: Json) -> Record:
    return Record(1, None, "client", "event", "error", {"args": list(arguments)}, {}, None)


def difference(expected: Record, observed: Record | None) -> Difference:
    return Difference(CONTENT, "client", 0, expected, observed, "other error")


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({}, None),
        ({"message": "refused"}, "message"),
        ({"port": 2}, "syscall"),
        ({"errno": -1, "message": "refused"}, "syscall"),
        ({"hostname": "name"}, "syscall"),
        ({"code": "ERR"}, "code"),
        ({"name": "TypeError", "port": 2, "message": "refused"}, "code"),
    ],
)
def test_the_level_is_the_first_at_which_they_part(change: Json, level: str | None) -> None:
    other = {**REFUSED, **change}
    assert parting_level(throwing(REFUSED), throwing(other)) == level
    assert parting_level(event(REFUSED), event(other)) == level


def test_what_fails_on_one_side_only_parts_first() -> None:
    assert parting_level(throwing(REFUSED), throwing(None)) == "failed"
    assert parting_level(throwing(None), throwing(REFUSED)) == "failed"
    assert parting_level(event(REFUSED), None) == "failed"
    assert parting_level(event({**REFUSED, "message": "x"}, REFUSED), event(REFUSED)) == "failed"


def test_other_arguments_are_no_level() -> None:
    assert parting_level(event(REFUSED, 1), event(REFUSED, 2)) is None


def test_the_reason_tells_the_level() -> None:
    found = difference(event(REFUSED), event({**REFUSED, "port": 2}))
    assert summarised((found,)).endswith("found, parting at the level syscall (1 content)")


def test_the_edit_begins_with_the_level() -> None:
    found = difference(throwing(REFUSED), throwing({**REFUSED, "message": "x"}))
    assert edits(found) == ("message client .setTimeout",)


@pytest.mark.parametrize(
    ("line", "levels"),
    [
        ("message client", {"message"}),
        ("message client .setTimeout", {"message"}),
        ("message client .write", set()),
        ("message server", set()),
        ("code client .setTimeout", {"code"}),
        ("changed client .setTimeout", set(LEVELS)),
    ],
)
def test_a_known_cause_may_be_about_one_level(line: str, levels: set[str]) -> None:
    changes = {"message": "message", "syscall": "port", "code": "code"}
    others = {level: throwing({**REFUSED, key: "x"}) for level, key in changes.items()}
    others["failed"] = throwing(None)
    explanation = parse_explanation(line)
    assert isinstance(explanation, Explanation)
    cause = Cause("name", "reason", "not reported", (explanation,))
    explained = {
        level
        for level, other in others.items()
        if not explain([difference(throwing(REFUSED), other)], [cause]).left_over
    }
    assert explained == levels


@pytest.mark.parametrize("manner", ["missing", "changed", "state"])
def test_only_a_level_may_stand_without_a_record(manner: str) -> None:
    assert "does not say which records" in str(parse_explanation(f"{manner} client"))
