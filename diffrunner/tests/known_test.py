# SPDX-License-Identifier: MIT
"""What is known: causes explain differences, wholly or not at all, and the file is read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from diffrunner.judging.causes import Account, Cause, Explanation, explain, parse_explanation
from diffrunner.judging.known import Known, load_known, opinion
from diffrunner.judging.verdict import DIVERGES, PASS, TIMEOUT, Verdict
from diffrunner.tests.made_up import call, event, trace
from diffrunner.traces.compare import compare
from diffrunner.traces.trace import Record


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
    assert explain(differences, [one]) == Account((one,))


def test_a_cause_explains_a_move() -> None:
    end, close = event("client", "end"), event("client", "close")
    differences = compare(trace(end, close), trace(close, end)).differences
    one = cause("one", "moved client end", "moved client close")
    assert [difference.kind for difference in differences] == ["order"]
    assert explain(differences, [one]) == Account((one,))


def test_every_difference_must_be_explained() -> None:
    differences = compare(trace(ATTEMPT, CONNECT), trace(LATE)).differences
    attempt = cause("attempt", "missing client connectionAttempt")
    timeout = cause("timeout", "state client timeout")
    state = cause("state", "state client readyState")
    assert explain(differences, [state, timeout, attempt]) == Account((state, timeout, attempt))
    account = explain(differences, [timeout, state])
    assert account == Account((timeout, state), differences[:1])
    account = explain(differences, [attempt, timeout])
    assert account.causes == (attempt, timeout)
    assert [difference.detail for difference in account.left_over] == ["readyState"]


def test_a_cause_is_about_its_own_lanes_and_arguments() -> None:
    differences = compare(trace(ATTEMPT), trace()).differences
    for line in (
        "missing accepted connectionAttempt",
        "extra client connectionAttempt",
        'missing client connectionAttempt "::1", ...',
    ):
        assert explain(differences, [cause("other", line)]) == Account((), differences)


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
    half = compare(trace(ATTEMPT, CONNECT), trace(LATE)).differences
    partly = opinion(Verdict(DIVERGES, "", None, half), "x", known)
    assert (partly.surprise, partly.why, partly.left_over) == ("new", "attempt", half[1:])
    assert opinion(Verdict(PASS), "x", known).surprise is None


def read(
    text: str, folder: Path, version: str = "1.4.5", platform: str = "linux"
) -> tuple[Known, list[str]]:
    path = folder / "bun@1.toml"
    path.write_text(text, encoding="utf-8")
    known, problems = load_known(path, path.name, version, platform, lambda case: case == "a/b")
    return known, [str(problem) for problem in problems]


CAUSE = """
[[cause]]
name = "n"
explains = ["missing client end"]
reason = "r"
reported = "not reported"
"""


CASE = """
[[case]]
cases = ["a/b"]
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


def test_an_entry_about_another_platform_does_not_count(tmp_path: Path) -> None:
    text = CAUSE + 'platform = ["darwin", "windows"]\n'
    assert read(text, tmp_path)[0].causes == ()
    assert len(read(text, tmp_path, platform="darwin")[0].causes) == 1


def test_two_entries_for_two_platforms_do_not_meet(tmp_path: Path) -> None:
    text = "".join(
        f'{CASE}verdict = "{verdict}"\nplatform = ["{platform}"]\n'
        for verdict, platform in (("timeout", "linux"), ("crash", "windows"))
    )
    known, problems = read(text, tmp_path, platform="windows")
    assert not problems
    assert known.cases["a/b"].verdict == "crash"


def test_what_is_unstable_may_come_to_anything(tmp_path: Path) -> None:
    known, _ = read(f'{CASE}verdict = "unstable"\n', tmp_path)
    for word in (DIVERGES, TIMEOUT, PASS):
        assert opinion(Verdict(word), "a/b", known).surprise is None


@pytest.mark.parametrize("link", ["https://example.org/issues/1", "http://example.org"])
def test_a_report_is_a_link(tmp_path: Path, link: str) -> None:
    known, problems = read(CAUSE.replace("not reported", link), tmp_path)
    assert not problems
    assert known.causes[0].reported == link


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (CAUSE.replace('"r"', '""'), "bun@1.toml, cause 1 (n): `reason` is missing or empty"),
        (CAUSE.replace("not reported", "Not reported"), "`reported` must be a link"),
        (CAUSE.replace("not reported", "ftp://example.org/1"), "`reported` must be a link"),
        (CAUSE.replace("not reported", "https://"), "`reported` must be a link"),
        (CAUSE.replace("not reported", "https://a.org/1 2"), "`reported` must be a link"),
        (CAUSE.replace('reported = "not reported"', ""), "`reported` must be a link"),
        (CAUSE + 'platform = ["amiga"]\n', "`platform` must be a list of linux, darwin, windows"),
        (CAUSE + 'platform = "linux"\n', "`platform` must be a list"),
        (CAUSE + "platform = [[]]\n", "`platform` must be a list"),
        (CAUSE + "platform = []\n", "`platform` must be a list"),
        (CAUSE + CAUSE, "cause 2 (n): another cause for this version has the same name"),
        (CASE + 'verdict = "crash"\n' + CASE + 'verdict = "crash"\n', "a/b has two entries"),
        (CAUSE.replace('"r"', '" "'), "`reason` is missing or empty"),
        (CAUSE.replace('["missing client end"]', "[]"), "`explains`, a list of lines, is missing"),
        (CAUSE.replace("missing", "lost"), "'lost client end' is not"),
        (CAUSE + "colour = 1\n", "unknown key 'colour'"),
        (CAUSE + 'versions = "~1.4"\n', "`versions` must be bounds"),
        ("[[divergence]]\n", "unknown table 'divergence'"),
        (
            CASE.replace("a/b", "c/d") + 'verdict = "timeout"\n',
            "case 1 (c/d): there is no case 'c/d'",
        ),
        (
            CASE + 'verdict = "pass"\n',
            "'pass' is no verdict",
        ),
    ],
)
def test_an_unsound_file_is_told(text: str, what: str, tmp_path: Path) -> None:
    assert any(what in problem for problem in read(text, tmp_path)[1])
