# SPDX-License-Identifier: MIT
"""The counter never turns a failure into silence: each way to fail is counted at least once."""

import json
import pathlib

import count_results
import pytest
from count_results import Count

WRAPPED = '<testsuites><testsuite><testcase name="t"/><system-out>{}</system-out></testsuite></testsuites>'


def result(label: str, status: str, report: pathlib.Path) -> str:
    output = {"name": "test.xml", "uri": report.as_uri()}
    return json.dumps(
        {
            "id": {"testResult": {"label": label, "shard": 1}},
            "testResult": {"status": status, "testActionOutput": [output]},
        }
    )


def test_counts_each_test_of_an_xml_report() -> None:
    report = (
        "<testsuites><testsuite><testcase/><testcase/><testcase><failure/></testcase>"
        "<testcase><error/></testcase><testcase><skipped/></testcase></testsuite></testsuites>"
    )
    assert count_results.count_report(report) == Count(2, 2)


def test_counts_each_point_of_tap_in_a_log() -> None:
    log = "1..4\nok 1 - a\nnot ok 2 - b\nok 3 # SKIP c\nnot ok 4 - d # TODO later\n  ok 1 - inner\n"
    assert count_results.count_report(WRAPPED.format(log)) == Count(1, 1)


def test_counts_a_log_without_a_plan_as_one_test() -> None:
    assert count_results.count_report(WRAPPED.format("ok, fine\n")) == Count(1, 0)


@pytest.mark.parametrize("status", ["FAILED", "TIMEOUT", "NO_STATUS", "REMOTE_FAILURE"])
def test_a_target_that_did_not_pass_is_a_failure(status: str) -> None:
    assert count_results.count_result(status, [WRAPPED.format("1..1\nok 1\n")]) == Count(1, 1)
    assert count_results.count_result(status, ["<not xml"]) == Count(0, 1)
    assert count_results.count_result(status, []) == Count(0, 1)


def test_adds_up_the_shards_of_a_target(tmp_path: pathlib.Path) -> None:
    report = tmp_path / "test.xml"
    report.write_text(WRAPPED.format("1..2\nok 1\nok 2\n"), encoding="utf-8")
    events = [result("//a:t", "PASSED", report), result("//a:t", "FAILED", report)]
    assert count_results.count_events(events) == {"//a:t": Count(4, 1)}


def not_built(label: str, reason: str) -> str:
    event = {"id": {"targetCompleted": {"label": label}}, "aborted": {"reason": reason}}
    return json.dumps(event)


def test_a_test_that_was_not_built_is_a_failure() -> None:
    events = [not_built("//a:a_test", "ANALYSIS_FAILURE"), not_built("//a:library", "INCOMPLETE")]
    assert count_results.count_events(events) == {"//a:a_test": Count(0, 1)}


def test_a_test_for_other_machines_is_not_counted() -> None:
    assert count_results.count_events([not_built("//a:a_test", "SKIPPED")]) == {}
