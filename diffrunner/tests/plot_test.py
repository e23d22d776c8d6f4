# SPDX-License-Identifier: MIT
"""The plot of a trend: sound XML, readable without seeing it, and nothing stands on another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

import pytest

from diffrunner.history.plot import HEIGHT, WIDTH, trend_svg
from diffrunner.history.run import Run, Tally
from diffrunner.tests.made_up_report import HOSTILE

SVG = "{http://www.w3.org/2000/svg}"


def runs_of(count: int, *targets: str) -> list[Run]:
    start = datetime(2026, 1, 1, tzinfo=timezone.utc)
    versions = {target: "1.4.5" for target in targets}
    return [Run(day + 1, start + timedelta(days=day), 1.0, versions) for day in range(count)]


def trend(target: str, runs: Sequence[Run], passed: Sequence[int]) -> list[Tally]:
    """A tally for each run: so many of 100 passed; of -1, none was judged."""
    return [
        Tally(
            run,
            target,
            Counter({"pass": count, "diverges": 100 - count}) if count >= 0 else Counter(),
        )
        for run, count in zip(runs, passed)
    ]


def drawn(trends: dict[str, list[Tally]], runs: Sequence[Run]) -> ElementTree.Element:
    return ElementTree.fromstring(trend_svg(trends, runs, title="Passed", name="t1"))


def texts(picture: ElementTree.Element) -> list[str]:
    return [item.text or "" for item in picture.iter(f"{SVG}text")]


def test_it_can_be_read_without_seeing_it() -> None:
    runs = runs_of(3, "bun@1")
    picture = drawn({"bun@1": trend("bun@1", runs, [10, 20, 30])}, runs)
    assert picture.get("role") == "img"
    ids = {item.get("id"): item.text for item in picture if item.get("id")}
    assert (picture.get("aria-labelledby") or "").split() == list(ids)
    assert list(ids.values()) == [
        "Passed",
        "bun@1: 10.0 % on 2026-01-01, then 30.0 % on 2026-01-03.",
    ]
    notes = [item.findtext(f"{SVG}title") for item in picture.iter(f"{SVG}circle")]
    assert notes[1] == "bun@1 1.4.5, 2026-01-02: 20 of 100 passed (20.0 %)"
    assert len(notes) == 3


def test_higher_is_better_and_later_is_to_the_right() -> None:
    runs = runs_of(2, "a")
    picture = drawn({"a": trend("a", runs, [0, 100])}, runs)
    first, second = picture.iter(f"{SVG}circle")
    assert float(first.get("cx", "")) < float(second.get("cx", ""))
    assert float(first.get("cy", "")) > float(second.get("cy", ""))


def test_a_run_without_the_target_parts_its_line() -> None:
    runs = runs_of(4, "a")
    picture = drawn({"a": trend("a", runs, [10, -1, 30, 40])}, runs)
    lines = [item.get("points", "").split() for item in picture.iter(f"{SVG}polyline")]
    assert [len(points) for points in lines] == [1, 2]


@pytest.mark.parametrize("count", [0, 1])
def test_few_runs_are_no_fault(count: int) -> None:
    runs = runs_of(count, "a")
    picture = drawn({"a": trend("a", runs, [50] * count)}, runs)
    assert len(list(picture.iter(f"{SVG}circle"))) == count
    assert ("no runs yet" in texts(picture)) == (count == 0)


@pytest.mark.parametrize("share", [0, 50, 100])
def test_labels_stand_beside_each_other(share: int) -> None:
    names = [f"target-{number}" for number in range(12)]
    runs = runs_of(2, *names)
    picture = drawn({name: trend(name, runs, [share, share]) for name in names}, runs)
    labels = [item for item in picture.iter(f"{SVG}text") if "target" in (item.text or "")]
    heights = [float(item.get("y", "")) for item in labels]
    assert len(labels) == len(names)
    assert all(below - above >= 14 for above, below in zip(heights, heights[1:]))
    assert 0 < heights[0] and heights[-1] <= HEIGHT


def test_lines_differ_in_more_than_their_colours() -> None:
    names = [f"target-{number}" for number in range(8)]
    runs = runs_of(2, *names)
    picture = drawn({name: trend(name, runs, [50, 60]) for name in names}, runs)
    lines = list(picture.iter(f"{SVG}polyline"))
    assert len({line.get("stroke-dasharray") for line in lines}) == len(names)
    assert all(
        float(x.split(",")[0]) <= WIDTH for line in lines for x in line.get("points", "").split()
    )


def test_any_text_is_text() -> None:
    runs = runs_of(1, HOSTILE)
    trends = {HOSTILE: trend(HOSTILE, runs, [50])}
    text = trend_svg(trends, runs, title=HOSTILE, name='"><script>')
    picture = ElementTree.fromstring(text)
    assert not list(picture.iter(f"{SVG}script"))
    assert "\\u001b" in (picture.findtext(f"{SVG}title") or "")
