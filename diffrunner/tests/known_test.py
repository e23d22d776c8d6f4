# SPDX-License-Identifier: MIT
"""What is known: causes explain differences, wholly or not at all, and the file is read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.judging.causes import Cause, Explanation, explain, parse_explanation
from diffrunner.traces.compare import compare
from diffrunner.judging.known import Known, load_known, opinion
from diffrunner.tests.made_up import call, event, trace
from diffrunner.traces.trace import Record
from diffrunner.judging.verdict import DIVERGES, PASS, TIMEOUT, Verdict


def cause(name: str, *lines: str) -> Cause:
    parsed = [parse_explanation(line) for line in lines]
    sound = tuple(item for item in parsed if isinstance(item, Explanation))
    assert len(sound) == len(lines), parsed
    return Cause(name, "a reason", "not reported", sound)


ATTEMPT = event("client", "connectionAttempt", "127.0.0.1", "$port1", 4)
CONNECT = event("client2", "connect", timeout=None, readyState="open")
LATE = event("client2", "connect", timeout=0, readyState="opening")


@pytest.mark.parametrize(
    ("line", "expected", "observed"),
    [
        ("missing client connectionAttempt", [ATTEMPT, CONNECT], [CONNECT]),
        ("extra client connectionAttempt", [CONNECT], [ATTEMPT, CONNECT]),
        ('missing client connectionAttempt "127.0.0.1", ...', [ATTEMPT], []),
        ("state client readyState, timeout", [CONNECT], [LATE]),
        (
            "changed server .listen",
            [call("server", "listen", 0, result=True)],
            [call("server", "listen", 0, result=False)],
        ),
    ],
)
def test_a_cause_explains_its_difference(
    line: str, expected: list[Record], observed: list[Record]
) -> None:
    differences = compare(trace(*expected), trace(*observed)).differences
    one = cause("one", line)
    assert differences
    assert explain(differences, [one]) == (one,)


def test_a_cause_explains_a_move() -> None:
    end, close = event("client", "end"), event("client", "close")
    differences = compare(trace(end, close), trace(close, end)).differences
    one = cause("one", "moved client end", "moved client close")
    assert [difference.kind for difference in differences] == ["order"]
    assert explain(differences, [one]) == (one,)


def test_every_difference_must_be_explained() -> None:
    differences = compare(trace(ATTEMPT, CONNECT), trace(LATE)).differences
    attempt = cause("attempt", "missing client connectionAttempt")
    timeout = cause("timeout", "state client timeout")
    state = cause("state", "state client readyState")
    assert explain(differences, [attempt, timeout]) is None
    assert explain(differences, [timeout, state]) is None
    assert explain(differences, [state, timeout, attempt]) == (state, timeout, attempt)


def test_a_cause_is_about_its_own_lanes_and_arguments() -> None:
    differences = compare(trace(ATTEMPT), trace()).differences
    assert explain(differences, [cause("a", "missing accepted connectionAttempt")]) is None
    assert explain(differences, [cause("b", "extra client connectionAttempt")]) is None
    assert explain(differences, [cause("c", 'missing client connectionAttempt "::1", ...')]) is None


@pytest.mark.parametrize(
    "line",
    ["lost client end", "missing client", "missing client2 end", "missing client  -> 5", ""],
)
def test_a_line_that_says_nothing_is_refused(line: str) -> None:
    assert isinstance(parse_explanation(line), str)


def test_an_opinion_rests_on_causes_only_where_there_are_differences() -> None:
    known = Known({}, (cause("attempt", "missing client connectionAttempt"),))
    differences = compare(trace(ATTEMPT), trace()).differences
    assert opinion(Verdict(DIVERGES, "", None, differences), "x", known).why == "attempt"
    assert opinion(Verdict(TIMEOUT), "x", known).surprise == "new"
    assert opinion(Verdict(PASS), "x", known).surprise is None


def read(text: str, folder: Path, version: str = "1.4.5") -> tuple[Known, list[str]]:
    path = folder / "bun@1.toml"
    path.write_text(text, encoding="utf-8")
    known, problems = load_known(path, path.name, version, lambda case: case == "a/b")
    return known, [problem.what for problem in problems]


CAUSE = """
[[cause]]
name = "n"
explains = ["missing client end"]
reason = "r"
reported = "not reported"
"""


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    known, problems = read(CAUSE, tmp_path)
    assert not problems
    assert [item.name for item in known.causes] == ["n"]


def test_an_entry_about_another_version_does_not_count(tmp_path: Path) -> None:
    text = CAUSE + 'versions = ">=1.5.0"\n'
    assert read(text, tmp_path)[0].causes == ()
    assert len(read(text, tmp_path, "1.5.1")[0].causes) == 1


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (CAUSE.replace('"r"', '" "'), "`reason` is missing or empty"),
        (CAUSE.replace('["missing client end"]', "[]"), "`explains`, a list of lines, is missing"),
        (CAUSE.replace("missing", "lost"), "'lost client end' is not"),
        (CAUSE + "colour = 1\n", "unknown key 'colour'"),
        (CAUSE + 'versions = "~1.4"\n', "`versions` must be bounds"),
        ("[[divergence]]\n", "unknown table 'divergence'"),
        (
            '[[case]]\ncases = ["c/d"]\nverdict = "timeout"\nreason = "r"\nreported = "x"\n',
            "there is no case 'c/d'",
        ),
        (
            '[[case]]\ncases = ["a/b"]\nverdict = "pass"\nreason = "r"\nreported = "x"\n',
            "'pass' is no verdict",
        ),
    ],
)
def test_an_unsound_file_is_told(text: str, what: str, tmp_path: Path) -> None:
    assert any(what in problem for problem in read(text, tmp_path)[1])
