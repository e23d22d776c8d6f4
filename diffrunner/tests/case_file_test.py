# SPDX-License-Identifier: MIT
"""Case files and the corpus: what is read, what is wrong, and which cases words stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.corpus.clauses import Clause
from diffrunner.corpus.corpus import Corpus
from diffrunner.corpus.front_matter import CaseError, FrontMatter, parse_case
from diffrunner.running.capabilities import Machine, why_not
from diffrunner.running.targets import Target

GOOD = """// A case.

/*---
title    = "A claim"
clauses  = ["a.b", "a.c"]
since    = "20.1.2"
needs    = ["port:8124", "path:/tmp/x.sock", "ipv6"]
chunks   = "exact"
timeout  = 100
---*/
net.createServer();
/*===
server  close
===*/
"""


def test_a_case_file_is_taken_apart() -> None:
    text = parse_case(GOOD)
    assert text.front_matter == FrontMatter(
        title="A claim",
        clauses=("a.b", "a.c"),
        since=(20, 1, 2),
        needs=("port:8124", "path:/tmp/x.sock", "ipv6"),
        exact_chunks=True,
        timeout=100,
    )
    assert text.promise_text == "server  close\n"
    assert text.meta["since"] == "20.1.2"


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("title  ", "titel  ", 4, "unknown key 'titel'"),
        ('"A claim"', '""', 4, "`title` must be"),
        ('["a.b", "a.c"]', "[]", 5, "`clauses` must list"),
        ('"20.1.2"', '"20"', 6, '`since` must be a version like "24.7.0"'),
        ("port:8124", "port:80000", 7, "unknown need 'port:80000'"),
        ("path:/tmp", "path:tmp", 7, "unknown need"),
        ('"exact"', '"joined"', 8, '`chunks` can only be "exact"'),
        ("timeout  = 100", 'flags = ["--fast"]', 9, "say `isolate = true`, too"),
        ("timeout  = 100", 'isolate = true\nflags = ["fast"]', 10, "no option of a command line"),
        ("= 100", "= 0", 9, "`timeout` must be milliseconds from 1 to 60000"),
        ("= 100", "= = 100", 9, "the front matter is not TOML"),
        ("/*---", "/* ---", 0, "has no front matter"),
        ("---*/", "", 0, "has no front matter"),
        ("server  close", "server  (", 13, "the promised block: expected"),
        ("===*/", "===*/\nlater();", 12, "must run from /*=== to ===*/"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, line: int, reason: str) -> None:
    with pytest.raises(CaseError) as error:
        parse_case(GOOD.replace(old, new, 1))
    assert any(place == line and reason in told for place, told in error.value.reasons)


def test_a_case_that_starts_processes_says_so() -> None:
    program = "\nprocesses({ parent: () => 1, worker: () => 2 });\n/*==="
    with pytest.raises(CaseError) as error:
        parse_case(GOOD.replace("\n/*===", program, 1))
    assert [reason for _, reason in error.value.reasons] == [
        "the case starts processes: say `isolate = true`"
    ]


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    for name, clause in (("socket/end", "a.b"), ("socket/close", "a.c"), ("server/close", "z")):
        path = tmp_path / "cases" / f"{name}.js"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'/*---\ntitle = "x"\nclauses = ["{clause}"]\n---*/\n')
    clauses = {name: Clause(name, "", "stated", "") for name in ("a.b", "a.c", "a.d")}
    return Corpus(tmp_path / "cases", tmp_path, clauses)


@pytest.mark.parametrize(
    ("words", "cases", "problems"),
    [
        ([], ["socket/close", "socket/end"], ["unknown clause z"]),
        (["socket/end"], ["socket/end"], []),
        (["cases/socket/end.js"], ["socket/end"], []),
        (["cases/socket", "socket/end"], ["socket/close", "socket/end"], []),
        (["./cases/server/../socket/end.js"], ["socket/end"], []),
        (["clause:a.b"], ["socket/end"], ["unknown clause z"]),
        (["clause:a.*"], ["socket/close", "socket/end"], ["unknown clause z"]),
        (["clause:a.d"], [], ["unknown clause z", "no case checks this clause"]),
        (["clause:b"], [], ["unknown clause z", "no such clause"]),
        (["nowhere"], [], ["no such case, file or folder"]),
    ],
)
def test_words_stand_for_cases(
    corpus: Corpus, words: list[str], cases: list[str], problems: list[str]
) -> None:
    found, told = corpus.select(words)
    assert [case.id for case in found] == cases
    assert len(told) == len(problems)
    assert all(reason in str(problem) for reason, problem in zip(problems, told))


def test_a_case_outside_is_named_by_its_path(corpus: Corpus, tmp_path: Path) -> None:
    mine = tmp_path / "mine.js"
    mine.write_bytes((corpus.folder / "socket" / "end.js").read_bytes())
    found, told = corpus.select([str(mine)])
    assert [case.id for case in found] == [str(tmp_path / "mine")] and told == []


def test_bytes_that_are_no_text_are_told(corpus: Corpus) -> None:
    (corpus.folder / "socket" / "end.js").write_bytes(b"\xff")
    _, told = corpus.select(["socket"])
    assert "cannot be read" in str(told[0])


NODE = Target("node@22", "node", Path("node"), "22.23.3", "node@22", (22, 23, 3))
DENO = Target("deno@2", "deno", Path("deno"), "2.9.6", "node@26", (26, 10, 0))
LINUX = Machine("linux", has_ipv6=False, is_root=False)


@pytest.mark.parametrize(
    ("front_matter", "target", "reason"),
    [
        (FrontMatter("", ()), NODE, None),
        (FrontMatter("", (), since=(22, 23, 3)), NODE, None),
        (FrontMatter("", (), since=(24, 0, 0)), NODE, "since Node.js 24.0.0, this is 22.23.3"),
        (FrontMatter("", (), since=(24, 0, 0)), DENO, None),
        (FrontMatter("", (), until=(22, 23, 3)), NODE, "until Node.js 22.23.3, this is 22.23.3"),
        (
            FrontMatter("", (), until=(24, 0, 0)),
            DENO,
            "until Node.js 24.0.0, and deno@2 counts as 26.10.0",
        ),
        (FrontMatter("", (), platform=("windows",)), NODE, "the case is for windows"),
        (FrontMatter("", (), needs=("ipv6",)), NODE, "needs IPv6"),
        (FrontMatter("", (), needs=("no-ipv6",)), NODE, None),
        (FrontMatter("", (), needs=("root",)), NODE, "needs root"),
    ],
)
def test_a_case_that_does_not_apply_says_why(
    front_matter: FrontMatter, target: Target, reason: str | None
) -> None:
    told = why_not(front_matter, target, LINUX)
    assert told is None if reason is None else told is not None and reason in told
