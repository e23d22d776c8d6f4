# SPDX-License-Identifier: MIT
"""A report as JUnit XML: a suite for each target, in it a test case for each case.

Known divergences are skipped, with what is known of them as the message; unexpected results are
failures. A known cause that is gone is a failure of its target. What is wrong with the input, or
an interruption, is an error in a suite of its own. Attributes and elements are those that the
schemas of Jenkins and of Maven's Surefire have in common.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from diffrunner.judging.verdict import PASS, SKIP
from diffrunner.reporting.report import Outcome, Report, ReportedTarget
from diffrunner.reporting.wording import finding_lines, surprise
from diffrunner.traces.render import printable

KNOWN_FOLDER = "reports/known"
ROOT_FOLDER = "cases"
INPUT = "input"


def junit_xml(report: Report) -> str:
    root = Element("testsuites", {"name": "net"})
    for target in report.targets:
        _suite_of_target(root, report, target)
    _suite_of_input(root, report)
    suites = list(root)
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in suites)))
    root.set("time", _seconds(sum(item.milliseconds for item in report.outcomes)))
    ElementTree.indent(root)
    text: str = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite_of_target(root: Element, report: Report, target: ReportedTarget) -> None:
    outcomes = report.of(target.name)
    suite = _suite(root, report, target.name, sum(item.milliseconds for item in outcomes))
    properties = SubElement(suite, "properties")
    for key in ("kind", "version", "profile"):
        facts = {"name": key, "value": printable(getattr(target, key))}
        SubElement(properties, "property", facts)
    for outcome in outcomes:
        _test_case(suite, outcome)
    where = f"{KNOWN_FOLDER}/{target.name}.toml"
    for problem in report.gone():
        if problem.where == where:
            _fault(_bare_case(suite, KNOWN_FOLDER, problem.what), "failure", "gone", problem.what)
    _count(suite)


def _suite_of_input(root: Element, report: Report) -> None:
    faults = [(problem.where, problem.what) for problem in report.problems]
    faults += [("run", "the run was interrupted")] if report.interrupted else []
    if not faults:
        return
    suite = _suite(root, report, INPUT, 0)
    for where, what in faults:
        _fault(_bare_case(suite, INPUT, where), "error", "problem", what)
    _count(suite)


def _suite(root: Element, report: Report, name: str, milliseconds: int) -> Element:
    suite = SubElement(root, "testsuite", {"name": printable(name), "time": _seconds(milliseconds)})
    if report.parts:
        started = min(part.started for part in report.parts)
        suite.set("timestamp", started.replace(tzinfo=None).isoformat(timespec="seconds"))
    return suite


def _count(suite: Element) -> None:
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    for key, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(key, str(sum(case.find(tag) is not None for case in cases)))


def _test_case(suite: Element, outcome: Outcome) -> None:
    folder, name = PurePath(outcome.case).parent, PurePath(outcome.case).name
    place = ROOT_FOLDER if folder == PurePath(".") else folder.as_posix()
    case = _bare_case(suite, place, name, outcome.milliseconds)
    if outcome.unexpected is not None:
        _fault(case, "failure", outcome.verdict, _message(outcome), _details(outcome))
    elif outcome.verdict == SKIP:
        SubElement(case, "skipped", {"message": printable(outcome.reason)})
    elif outcome.verdict != PASS:
        SubElement(case, "skipped", {"message": printable(f"known: {outcome.why_known}")})


def _message(outcome: Outcome) -> str:
    return f"{surprise(outcome)}: {outcome.reason}" if outcome.reason else surprise(outcome)


def _details(outcome: Outcome) -> Sequence[str]:
    lines = [f"{outcome.file}: {outcome.title}", *outcome.left_over]
    lines += finding_lines(outcome) if outcome.findings else []
    return [*lines, f"clauses: {', '.join(outcome.clauses)}"]


def _bare_case(suite: Element, folder: str, name: str, milliseconds: int = 0) -> Element:
    facts = {"classname": printable(folder), "name": printable(name)}
    return SubElement(suite, "testcase", {**facts, "time": _seconds(milliseconds)})


def _fault(case: Element, tag: str, kind: str, message: str, details: Sequence[str] = ()) -> None:
    """A failure or an error. What is printable holds no character that XML does not have."""
    fault = SubElement(case, tag, {"type": kind, "message": printable(message)})
    fault.text = "\n".join(map(printable, details or [message]))


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.3f}"
