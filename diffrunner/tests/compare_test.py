# SPDX-License-Identifier: MIT
"""The comparison: equal traces have no difference, and no single edit goes unseen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from diffrunner.tests.made_up import call, event, numbered, trace, traces
from diffrunner.traces.alignment import content_of
from diffrunner.traces.compare import CONTENT, ORDER, STATE, compare
from diffrunner.traces.state import changes_of_state, whole_states
from diffrunner.traces.trace import Record, Trace


def kinds(expected: Trace, observed: Trace) -> list[str]:
    return [difference.kind for difference in compare(expected, observed).differences]


def without(made: Trace, position: int) -> Trace:
    """The trace without a record; what was inside it is a turn of its own."""
    records = whole_states(made.records)
    kept = [record for place, record in enumerate(records) if place != position]
    numbers = {record.n: n for n, record in enumerate(kept, start=1)}
    moved = [
        replace(record, inside=numbers.get(record.inside) if record.inside else None)
        for record in kept
    ]
    return replace(made, records=changes_of_state(numbered(moved).records))


@given(traces())
def test_a_trace_is_equal_to_itself(made: Trace) -> None:
    assert compare(made, made).differences == ()


@given(traces(minimum=1), st.data())
def test_a_dropped_record_is_found(made: Trace, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(made.records) - 2))
    assert CONTENT in kinds(made, without(made, position))
    assert CONTENT in kinds(without(made, position), made)


@given(traces(minimum=1), st.data())
def test_a_changed_argument_is_found(made: Trace, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(made.records) - 2))
    record = made.records[position]
    changed = replace(record, payload={**record.payload, "args": ["something else"]})
    records = (*made.records[:position], changed, *made.records[position + 1 :])
    assert kinds(made, replace(made, records=records))[0] == CONTENT


@given(traces(minimum=1), st.data())
def test_a_changed_state_is_found(made: Trace, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(made.records) - 2))
    record = made.records[position]
    changed = replace(record, state={**record.state, "bytesRead": 17})
    observed = replace(
        made, records=(*made.records[:position], changed, *made.records[position + 1 :])
    )
    found = compare(made, observed).differences
    assert {difference.kind for difference in found} == {STATE}
    assert any(
        difference.expected is not None
        and difference.expected.n == record.n
        and "bytesRead" in difference.detail
        for difference in found
    )


@given(traces(minimum=2), st.data())
def test_swapped_neighbours_of_a_lane_are_found(made: Trace, data: st.DataObject) -> None:
    records = [record for record in made.records if record.kind == "event"]
    pairs = [
        (left, right)
        for left, right in zip(records, records[1:])
        if left.lane == right.lane and content_of(left) != content_of(right)
    ]
    assume(pairs)
    left, right = data.draw(st.sampled_from(pairs))
    between = [r for r in made.records if left.n < r.n < right.n and r.lane == left.lane]
    assume(not between)
    places = {left.n: right, right.n: left}
    swapped = tuple(
        replace(record, name=places[record.n].name, payload=places[record.n].payload)
        if record.n in places
        else record
        for record in made.records
    )
    assert ORDER in kinds(made, replace(made, records=swapped))


def test_lanes_may_interleave_as_they_like() -> None:
    one, two = event("client", "close", False), event("accepted", "end")
    assert kinds(trace(one, two), trace(two, one)) == []


def test_close_before_end_is_one_difference_of_order() -> None:
    end, close = event("client", "end"), event("client", "close", False)
    assert kinds(trace(end, close), trace(close, end)) == [ORDER]


def test_an_event_inside_of_the_call_that_made_it_is_a_difference_of_order() -> None:
    connect = call("client", "net.connect", 1)
    nested = trace(connect, event("client", "connect", inside=1))
    assert kinds(trace(connect, event("client", "connect")), nested) == [ORDER]


def test_a_missing_record_leaves_what_was_inside_it_alone() -> None:
    end = call("client", "end", inside=1)
    expected = trace(event("client", "connect"), end, event("client", "close"))
    found = compare(expected, without(expected, 0)).differences
    assert [(difference.kind, difference.detail) for difference in found] == [(CONTENT, "missing")]


def test_the_comparison_goes_on_after_the_first_difference() -> None:
    def story(first: int, second: int) -> Trace:
        events = (event("client", "data", first), event("client", "end"))
        return trace(*events, event("client", "close", second), event("accepted", "end"))

    found = compare(story(1, 2), story(3, 4)).differences
    assert [(item.kind, item.index) for item in found] == [(CONTENT, 0), (CONTENT, 2)]


def test_a_property_that_stays_wrong_is_told_once() -> None:
    def story(count: int) -> Trace:
        data = event("client", "data", "x", bytesRead=count)
        return trace(data, event("client", "end"), event("client", "close", bytesRead=count))

    assert kinds(story(1), story(2)) == [STATE]


def test_a_surplus_record_stands_where_it_would_stand() -> None:
    connect, close = event("client", "connect"), event("client", "close")
    surplus = event("client", "ready")
    (difference,) = compare(trace(connect, close), trace(connect, surplus, close)).differences
    assert (difference.kind, difference.index, difference.detail) == (CONTENT, 1, "one too many")
    assert difference.expected is None
    assert isinstance(difference.observed, Record) and difference.observed.name == "ready"


def test_true_is_not_one() -> None:
    assert kinds(trace(event("client", "close", True)), trace(event("client", "close", 1))) == [
        CONTENT
    ]
