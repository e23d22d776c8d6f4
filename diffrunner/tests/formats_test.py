# SPDX-License-Identifier: MIT
"""TAP, JUnit XML and Markdown: read by the programs that read them, and safe with any text."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml  # type: ignore[import]
from tap.parser import Parser  # type: ignore[import]

from diffrunner.problem import Problem
from diffrunner.reporting.junit import junit_xml
from diffrunner.reporting.markdown import escaped, markdown_page
from diffrunner.reporting.report import KnownCause, Report
from diffrunner.reporting.tap import tap_lines, tap_version
from diffrunner.tests.made_up_report import (
    HOSTILE,
    full_report,
    hostile_report,
    known,
    new,
    outcome,
    part,
    report,
)

GOOD = report(outcome("a"), known("b", "no-end"), outcome("c", verdict="skip", reason="no"))
GONE = report(outcome(), known=(KnownCause("deno@2", "no-end", "r", "not reported"),))
BAD_INPUT = report(outcome(), problems=(Problem("case # TODO", "colour # SKIP"),))
INTERRUPTED = report(outcome(), parts=(part(interrupted=True),))
STATUSES = [
    (GOOD, True),
    (report(new("a", "x"), outcome("b")), False),
    (GONE, False),
    (BAD_INPUT, False),
    (INTERRUPTED, False),
    (full_report(), False),
    (hostile_report(), False),
]


def tap(made: Report, version: int = 14) -> str:
    return "\n".join(tap_lines(made, version)) + "\n"


# -- TAP ---------------------------------------------------------------------------------------


def test_tap_has_a_subtest_for_each_case() -> None:
    lines = tap(full_report()).splitlines()
    assert lines[:2] == ["TAP version 14", "1..5"]
    start = lines.index("# Subtest: echo")
    assert lines[start + 1 : start + 5] == [
        "    1..2",
        "    ok 1 - deno@2",
        "    ok 2 - mine # SKIP the case is for windows",
        "ok 1 - echo",
    ]
    assert "    not ok 1 - deno@2 # TODO known: no-end" in lines
    assert "    not ok 2 - mine # TODO known: It forgets 'end'." in lines
    assert [line for line in lines if re.match("(not )?ok", line)] == [
        "ok 1 - echo",
        "not ok 2 - socket/end",
        "not ok 3 - socket/hang",
        "not ok 4 - socket/old",
        "not ok 5 - cases/a.js:3: colour is unknown",
    ]


def test_a_case_that_all_skip_is_skipped() -> None:
    assert "ok 3 - c # SKIP no" in tap(GOOD).splitlines()


@pytest.mark.parametrize("made", [full_report(), hostile_report()])
def test_the_diagnostics_are_yaml(made: Report) -> None:
    blocks = re.findall(r"^( *)---\n(.*?)^\1\.\.\.$", tap(made), re.MULTILINE | re.DOTALL)
    read = [yaml.safe_load(block) for _, block in blocks]
    assert all(isinstance(item, dict) for item in read)
    new_ones = [item for item in read if item.get("left_over")]
    assert len(new_ones) == 1
    assert {"verdict", "reason", "clauses", "differences"} <= new_ones[0].keys()


@pytest.mark.parametrize(("made", "is_good"), STATUSES)
def test_prove_takes_it(made: Report, is_good: bool, tmp_path: Path) -> None:
    """As a program that prove starts, which learns from it what version it knows."""
    for version in (13, 14):
        (tmp_path / str(version)).write_text(tap(made, version), encoding="utf-8")
    program = tmp_path / "program.sh"
    program.write_text(f'cat "{tmp_path}/${{TAP_VERSION:-14}}"\n')
    words = ["prove", "--norc", "-e", "sh", str(program)]
    ended = subprocess.run(words, capture_output=True, text=True)
    assert (ended.returncode == 0) == is_good, ended.stdout + ended.stderr
    assert "Parse errors" not in ended.stdout


@pytest.mark.parametrize(
    ("told", "version"), [({}, 14), ({"TAP_VERSION": "13"}, 13), ({"TAP_VERSION": "12"}, 14)]
)
def test_a_harness_can_ask_for_its_version(told: dict[str, str], version: int) -> None:
    assert tap_version(told) == version


@pytest.mark.parametrize(("made", "is_good"), STATUSES)
def test_tappy_takes_it(made: Report, is_good: bool, tmp_path: Path) -> None:
    file = tmp_path / "out.tap"
    file.write_text(tap(made), encoding="utf-8")
    ended = subprocess.run(["tappy", str(file)], capture_output=True, text=True)
    assert (ended.returncode == 0) == is_good, ended.stderr
    count = len({item.case for item in made.outcomes}) + len(made.problems) + len(made.gone())
    count += made.interrupted
    assert f"Ran {count} test" in ended.stderr


def test_tappy_reads_why_a_case_failed() -> None:
    results = [line for line in Parser().parse_text(tap(full_report())) if line.category == "test"]
    assert [line.yaml_block for line in results if not line.ok][0] == {
        "message": "unexpected on mine"
    }


def test_nothing_is_no_failure() -> None:
    assert tap(report()) == "TAP version 14\n1..0 # SKIP there is no case\n"


# -- JUnit -------------------------------------------------------------------------------------


def test_junit_has_a_suite_for_each_target() -> None:
    root = ElementTree.fromstring(junit_xml(full_report()).encode())
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["deno@2", "mine", "input"]
    found = {
        (suite.get("name"), case.get("classname"), case.get("name")): [child.tag for child in case]
        for suite in root
        for case in suite.findall("testcase")
    }
    assert found == {
        ("deno@2", "cases", "echo"): [],
        ("deno@2", "socket", "end"): ["skipped"],
        ("deno@2", "socket", "hang"): ["failure"],
        ("deno@2", "socket", "old"): ["failure"],
        ("mine", "cases", "echo"): ["skipped"],
        ("mine", "socket", "end"): ["failure"],
        ("mine", "socket", "hang"): ["skipped"],
        ("mine", "socket", "old"): [],
        ("input", "input", "cases/a.js:3"): ["error"],
    }
    skipped = suites["deno@2"].find("testcase[@name='end']/skipped")
    assert skipped is not None and skipped.get("message") == "known: no-end"
    failure = suites["mine"].find("testcase[@name='end']/failure")
    assert failure is not None and failure.text is not None
    assert failure.get("message") == "diverges: content on client: …"
    assert "missing client end" in failure.text and "client.end();" in failure.text


@pytest.mark.parametrize("made", [made for made, _ in STATUSES])
def test_junit_keeps_to_its_schema(made: Report) -> None:
    """What the schemas of Jenkins and Surefire have in common, and want."""
    root = ElementTree.fromstring(junit_xml(made).encode())
    numbers = {"tests", "failures", "errors"}
    assert root.tag == "testsuites" and set(root.keys()) == numbers | {"name", "time"}
    for suite in root:
        assert set(suite.keys()) == numbers | {"name", "time", "skipped", "timestamp"}
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.get("timestamp", ""))
        tags = [child.tag for child in suite]
        assert tags[tags.count("properties") :] == ["testcase"] * int(suite.get("tests", ""))
        for case in suite.findall("testcase"):
            assert set(case.keys()) == {"classname", "name", "time"}
            assert case.get("classname") and re.fullmatch(r"\d+\.\d{3}", case.get("time", ""))
            assert len(case) <= 1
        for key, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            faults = suite.findall(f"testcase/{tag}")
            assert len(faults) == int(suite.get(key, ""))
            wanted = {"message"} if tag == "skipped" else {"message", "type"}
            assert all(set(fault.keys()) == wanted for fault in faults)
    for key in numbers:
        assert int(root.get(key, "")) == sum(int(suite.get(key, "")) for suite in root)


def test_a_cause_that_is_gone_is_a_failure_of_its_target() -> None:
    root = ElementTree.fromstring(junit_xml(GONE).encode())
    failure = root.find("testsuite[@name='deno@2']/testcase[@classname='reports/known']/failure")
    assert failure is not None and "remove this cause" in failure.get("message", "")


# -- Markdown ----------------------------------------------------------------------------------


def test_markdown_tells_causes_before_cases() -> None:
    page = markdown_page(full_report(), "run")
    heading = page.index("### mine\\: 1 cause behind 1 unexpected result\n")
    assert page.index("| mine | 1\\.4\\.5 |") < heading < page.index("### Unexpected results")
    row = (
        "| <code>missing client end</code><br><code>state client timeout</code> | 1 | socket/end |"
    )
    assert row in page
    assert "1 problem" in page and "cases/a\\.js\\:3" in page


@pytest.mark.parametrize("made", [made for made, _ in STATUSES])
def test_markdown_has_no_markup_but_ours(made: Report) -> None:
    page = markdown_page(made, "run")
    ours = re.sub(r"</?code>|<br>", "", page)
    bare = re.sub(r"\\.", "", ours)
    for sign in "<>`*[]~@&$\\":
        assert sign not in bare, sign
    for line in bare.splitlines():
        assert "#" not in line.lstrip("#")
    for table in re.findall(r"(?:^\|.*\n)+", bare, re.MULTILINE):
        assert len({line.count("|") for line in table.splitlines()}) == 1


def test_escaping_keeps_the_text() -> None:
    assert re.sub(r"\\([^u])", r"\1", escaped("a|b `c` <d>")) == "a|b `c` <d>"


@pytest.mark.parametrize("format", [tap, junit_xml, lambda made: markdown_page(made, "run")])
def test_no_character_moves_a_cursor(format: Callable[[Report], str]) -> None:
    text = format(hostile_report())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", text)
    assert HOSTILE not in text and "u001b" in text
