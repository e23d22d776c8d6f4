# SPDX-License-Identifier: MIT
"""Differences become edits that a known cause could explain, and edits become clusters."""

from __future__ import annotations

import pytest
from hypothesis import given

from diffrunner.judging.causes import Cause, Explanation, explain, parse_explanation
from diffrunner.judging.clusters import Cluster, Sighting, clusters, edits, is_explanation, symptom
from diffrunner.tests.made_up import call, event, trace, traces
from diffrunner.traces.compare import compare
from diffrunner.traces.trace import Record, Trace

ATTEMPT = event("client2", "connectionAttempt", "127.0.0.1", "$port1", 4)
END, CLOSE = event("client", "end"), event("client", "close", False)
HELLO = Record(0, None, "server", "callback", "listen", {"args": ["hello"]})
LOG = call("console", "log", "a\x1b[31m", 1)


def edits_between(expected: list[Record], observed: list[Record]) -> list[str]:
    differences = compare(trace(*expected), trace(*observed)).differences
    return [edit for difference in differences for edit in edits(difference)]


@pytest.mark.parametrize(
    ("expected", "observed", "edit"),
    [
        ([ATTEMPT], [], "missing client connectionAttempt"),
        ([], [ATTEMPT], "extra client connectionAttempt"),
        ([END, CLOSE], [CLOSE, END], "moved client close"),
        ([CLOSE], [event("client", "close", True)], "changed client close"),
        ([HELLO], [], "missing server listen callback"),
        ([call("net", "net.connect", 1)], [], "missing net net.connect"),
        ([call("net", "new net.Socket", result=1)], [], "missing net new net.Socket"),
        ([call("server", "listen", 0)], [], "missing server .listen"),
        (
            [Record(0, None, "client", "get", "timeout", {"value": 1})],
            [],
            "missing client .timeout",
        ),
        ([LOG], [], 'missing console .log("a\\u001b[31m", 1)'),
        ([event("client", "say hello")], [], "missing client say hello"),
    ],
)
def test_a_difference_is_an_edit(expected: list[Record], observed: list[Record], edit: str) -> None:
    assert edits_between(expected, observed) == [edit]


def test_a_state_is_an_edit_for_each_property() -> None:
    early, late = event("client2", "end", a=1, b=1), event("client2", "end", a=2, b=2)
    assert edits_between([early], [late]) == ["state client a", "state client b"]


def test_an_odd_name_is_an_edit_that_no_cause_can_have() -> None:
    assert not is_explanation("missing client say hello")
    assert not is_explanation(symptom("timeout", "did not end within 5.0 s"))


@given(traces(), traces())
def test_the_edits_of_differences_explain_them(expected: Trace, observed: Trace) -> None:
    differences = compare(expected, observed).differences
    lines = {edit for difference in differences for edit in edits(difference)}
    parsed = [item for item in map(parse_explanation, lines) if isinstance(item, Explanation)]
    assert len(parsed) == len(lines)
    cause = Cause("all", "a reason", "not reported", tuple(parsed))
    assert explain(differences, [cause]).left_over == ()


@pytest.mark.parametrize(
    ("reason", "blanked"),
    [
        ("did not end within 5.0 s; last record: client  end", "timeout: did not end within … s"),
        ("line 7 of the trace is not JSON: 'x'", "timeout: line … of the trace is not JSON: …"),
        ("", "timeout"),
        ("a\x1b[Jb", "timeout: a\\u001b[Jb"),
    ],
)
def test_a_symptom_leaves_out_what_differs_from_case_to_case(reason: str, blanked: str) -> None:
    assert symptom("timeout", reason) == blanked


def test_edits_of_the_same_cases_are_one_cluster() -> None:
    found = clusters([Sighting("a", 9, ("x", "y")), Sighting("b", 3, ("x", "y"))])
    assert found == [Cluster(("x", "y"), ("b", "a"))]


def test_independent_edits_are_clusters_that_share_a_case() -> None:
    found = clusters(
        [
            Sighting("a", 1, ("y",)),
            Sighting("b", 2, ("x", "y")),
            Sighting("c", 3, ("x",)),
            Sighting("d", 3, ("x", "timeout")),
        ]
    )
    assert found == [
        Cluster(("x",), ("b", "c", "d")),
        Cluster(("y",), ("a", "b")),
        Cluster(("timeout",), ("d",)),
    ]


def test_nothing_unexpected_is_no_cluster() -> None:
    assert clusters([]) == []
