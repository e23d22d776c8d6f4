# SPDX-License-Identifier: MIT
"""Whatever keeps a second build from reusing the first is found, and said."""

import json
from dataclasses import replace

import execution_log
from execution_log import Action

COMPILE = Action("CppCompile", ("a.o",), frozenset({("a.o", "1")}), False)
SHARD = Action("TestRunner", ("test.log", "test.xml"), frozenset({("test.log", "2")}), False)
FIRST = [COMPILE, SHARD]
SECOND = [replace(action, from_cache=True) for action in reversed(FIRST)]


def test_reads_objects_that_follow_each_other() -> None:
    compile_entry = {
        "mnemonic": "CppCompile",
        "listedOutputs": ["a.o"],
        "actualOutputs": [{"path": "a.o", "digest": {"hash": "1"}}],
        "remoteCacheHit": False,
    }
    shard_entry = {
        "mnemonic": "TestRunner",
        "listedOutputs": ["test.log", "test.xml"],
        "actualOutputs": [{"path": "test.log", "digest": {"hash": "2"}}],
        "remoteCacheHit": False,
    }
    text = json.dumps(compile_entry, indent=2) + json.dumps(shard_entry, indent=2) + "\n"
    assert execution_log.parse(text) == FIRST
    assert execution_log.parse("") == []


def test_counts() -> None:
    assert (execution_log.hits(FIRST), execution_log.hits(SECOND)) == (0, 2)
    assert execution_log.kinds(SECOND) == {"CppCompile": 1, "TestRunner": 1}


def test_the_same_build_from_the_cache_is_reused_whole() -> None:
    assert execution_log.why_not_reused(FIRST, SECOND) == []


def test_an_action_that_ran_again_is_named() -> None:
    second = [SECOND[0], COMPILE]
    assert execution_log.why_not_reused(FIRST, second) == ["CppCompile a.o: was run again"]


def test_another_result_is_named() -> None:
    second = [SECOND[0], replace(SECOND[1], digests=frozenset({("a.o", "3")}))]
    assert execution_log.why_not_reused(FIRST, second) == ["CppCompile a.o: has another result"]


def test_another_set_of_actions_is_named() -> None:
    second = [SECOND[0], replace(SECOND[1], outputs=("b.o",))]
    assert execution_log.why_not_reused(FIRST, second) == [
        "CppCompile b.o: not an action of the first run",
        "CppCompile a.o: not an action of the second run",
    ]
