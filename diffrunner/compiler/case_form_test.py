#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The JSON form keeps its promises: it fits its schema, and it says the whole program.

The second is shown by going round: a program in the JSON form is printed as JavaScript, compiled,
and must come back as it was, but for its places. The programs are made from seeds, so that each
kind of node is met in many positions; the corpus of cases is sent round as well.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import]
import pytest

from diffrunner.compiler.program_maker import ProgramMaker
from diffrunner.compiler.program_text import PRINTERS, Node, text_of

HERE = Path(__file__).absolute().parent
ROOT = HERE.parent.parent
RUNTIMES = Path(os.environ.get("NETCONF_RUNTIMES") or HERE.parent / "runtimes" / "node_modules")
NODE = RUNTIMES / "node-24" / "bin" / "node"
SCHEMA = json.loads((ROOT / "spec" / "case.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
CASES = sorted((ROOT / "cases").rglob("*.js"))


def compile_texts(texts: list[str]) -> list[Node]:
    """What the compiler says to each text, in order; all in one process."""
    with tempfile.TemporaryDirectory(prefix="case-form-") as folder:
        names = [f"{number}.js" for number in range(len(texts))]
        for name, text in zip(names, texts):
            (Path(folder) / name).write_text(text, encoding="utf-8", newline="\n")
        command = [str(NODE), str(HERE / "compile.mjs"), "--root", folder, *names]
        done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert done.stderr == ""
    # Not splitlines(), which breaks at characters that may stand in a JSON string.
    return [json.loads(line) for line in done.stdout.split("\n") if line]


def as_case(program: Node) -> Node:
    """A whole case around a program."""
    meta = {"title": "A claim", "clauses": ["server.listen.claim"]}
    return {
        "format": "net-case/1",
        "case": "server/claim",
        "file": "cases/server/claim.js",
        "meta": meta,
        "promise": "",
        "program": program,
    }


def without_places(form: Any) -> Any:
    """The form without `loc`, at every depth."""
    if isinstance(form, list):
        return [without_places(item) for item in form]
    if isinstance(form, dict):
        return {key: without_places(value) for key, value in form.items() if key != "loc"}
    return form


def test_any_program_goes_round() -> None:
    programs = [ProgramMaker(seed).program() for seed in range(500)]
    texts = [text_of(program) for program in programs]
    for text, program, result in zip(texts, programs, compile_texts(texts)):
        assert "program" in result, f"{result['errors']} in:\n{text}"
        assert without_places(result["program"]) == program, text
        VALIDATOR.validate(as_case(result["program"]))


def test_the_programs_made_have_every_kind_of_node() -> None:
    made = json.dumps([ProgramMaker(seed).program() for seed in range(500)])
    assert [kind for kind in PRINTERS if f'"type": "{kind}"' not in made] == []


@pytest.mark.skipif(not CASES, reason="no case lies beside this test")
def test_every_case_goes_round() -> None:
    results = compile_texts([path.read_text(encoding="utf-8") for path in CASES])
    for path, result in zip(CASES, results):
        assert "program" in result, f"{path}: {result.get('errors')}"
        VALIDATOR.validate(as_case(result["program"]))
    again = compile_texts([text_of(result["program"]) for result in results])
    for path, result, other in zip(CASES, results, again):
        assert "program" in other, f"{path}: {other.get('errors')}"
        assert without_places(other["program"]) == without_places(result["program"]), path


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "net-case/2"},
        {"more": 1},
        {"meta": {"title": "A claim"}},
        {"meta": {"title": "A claim", "clauses": []}},
        {"meta": {"title": "A claim", "clauses": ["a.b"], "color": "red"}},
        {"meta": {"title": "A claim", "clauses": ["a.b"], "since": "20"}},
        {"meta": {"title": "A claim", "clauses": ["a.b"], "timeout": 0}},
        {"meta": {"title": "A claim", "clauses": ["a.b"], "needs": ["luck"]}},
        {"meta": {"title": "A claim", "clauses": ["a.b"], "isolate": False}},
    ],
)
def test_the_schema_refuses_other_cases(change: Node) -> None:
    program = compile_texts(["net.isIP('::1');"])[0]["program"]
    VALIDATOR.validate(as_case(program))
    assert not VALIDATOR.is_valid({**as_case(program), **change})


def test_the_schema_knows_every_need() -> None:
    program = compile_texts(["net.isIP('::1');"])[0]["program"]
    needs = ["port:8124", "path:/tmp/s", "ipv6", "root", "probe"]
    meta = {"title": "A claim", "clauses": ["a.b"], "needs": needs, "isolate": True}
    VALIDATOR.validate({**as_case(program), "meta": meta})


def test_the_schema_refuses_other_nodes() -> None:
    program = compile_texts(["const a = () => net.isIP('::1');"])[0]["program"]
    arrow = program["body"][0]["declarations"][0]["init"]
    for change in (
        {"async": False},
        {"type": "AwaitExpression"},
        {"params": None},
        {"body": {**arrow["body"], "callee": arrow["params"]}},
    ):
        changed = json.loads(json.dumps(program))
        changed["body"][0]["declarations"][0]["init"].update(change)
        assert not VALIDATOR.is_valid(as_case(changed)), change
    del arrow["loc"]
    assert not VALIDATOR.is_valid(as_case(program))
