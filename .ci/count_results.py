#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Says what a `bazel test` ran, from the build events that it wrote, and counts it.

A test target holds many tests: Python and node:test programs write one XML entry for each, and
what runs under prove leaves its TAP in the log, which Bazel wraps into an XML report of a single
entry. Both are counted test by test; any other target counts as one test. A test target that failed
without a failed test in its report (it crashed, ran out of time or was not built) is one failure.
Test targets are those whose name ends in `_test`.

    count_results.py EVENTS --status STATUS      STATUS: the exit status of `bazel test`
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree
from collections.abc import Iterable
from typing import Any

PLAN = re.compile(r"^1\.\.\d+", re.MULTILINE)
POINT = re.compile(r"^(not )?ok\b(.*)$", re.MULTILINE)
UNCOUNTED = re.compile(r"#\s*(SKIP|TODO)\b", re.IGNORECASE)


@dataclasses.dataclass(frozen=True)
class Count:
    passed: int = 0
    failed: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.passed + other.passed, self.failed + other.failed)


def count_tap(log: str) -> Count:
    count = Count()
    for failed, rest in POINT.findall(log):
        if not UNCOUNTED.search(rest):
            count += Count(failed=1) if failed else Count(passed=1)
    return count


def count_report(text: str) -> Count:
    """Counts the tests in one XML report."""
    root = xml.etree.ElementTree.fromstring(text)
    cases = list(root.iter("testcase"))
    log = "".join(out.text or "" for out in root.iter("system-out"))
    if len(cases) <= 1 and PLAN.search(log):
        return count_tap(log)
    count = Count()
    for case in cases:
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"}:
            count += Count(failed=1)
        elif "skipped" not in kinds:
            count += Count(passed=1)
    return count


def count_result(status: str, reports: Iterable[str]) -> Count:
    """Counts one run (or shard) of a target, from how it ended and the reports that it wrote."""
    count = Count()
    for text in reports:
        try:
            count += count_report(text)
        except xml.etree.ElementTree.ParseError:
            print("  (its report is not XML)")
    if status == "PASSED":
        return count
    return count if count.failed else Count(count.passed, 1)


def read_reports(result: dict[str, Any]) -> list[str]:
    texts = []
    for output in result.get("testActionOutput", []):
        if output["name"] == "test.xml":
            path = urllib.parse.unquote(urllib.parse.urlparse(output["uri"]).path)
            texts.append(pathlib.Path(path).read_text(encoding="utf-8", errors="replace"))
    return texts


def was_built(event: dict[str, Any]) -> bool:
    """Says whether a target was built, or left out because it is not for this machine."""
    skipped = event.get("aborted", {}).get("reason") == "SKIPPED"
    return skipped or bool(event.get("completed", {}).get("success"))


def count_events(lines: Iterable[str]) -> dict[str, Count]:
    """Counts every test target among the build events, by its label."""
    counts: dict[str, Count] = {}
    for line in lines:
        event = json.loads(line)
        identity = event["id"]
        if "testResult" in event:
            label, result = identity["testResult"]["label"], event["testResult"]
            count = count_result(result["status"], read_reports(result))
            counts[label] = counts.get(label, Count()) + count
        elif "targetCompleted" in identity and not was_built(event):
            label = identity["targetCompleted"]["label"]
            print(f"{label} was not built")
            if label.endswith("_test"):
                counts[label] = Count(failed=1)
    return counts


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("events", type=pathlib.Path)
    parser.add_argument("--status", type=int, required=True)
    arguments = parser.parse_args()

    counts = count_events(arguments.events.read_text(encoding="utf-8").splitlines())
    total = sum(counts.values(), Count())
    if arguments.status != 0 and total.failed == 0:
        total += Count(failed=1)
    print()
    for label, count in sorted(counts.items()):
        print(f"{label}: {count.passed} passed, {count.failed} failed")
    print(f"{total.passed} passed, {total.failed} failed")
    return 0 if total.passed and not total.failed else 1


if __name__ == "__main__":
    sys.exit(main())
