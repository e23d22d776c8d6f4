# SPDX-License-Identifier: MIT
"""Narrowing down, by its laws; and `bisect` with a npm that is none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffrunner.judging.bisection import narrowed
from diffrunner.tests.npm import FakeNpm
from diffrunner.tests.workspace import Workspace, make_workspace

# -- The search ----------------------------------------------------------------------------------


@given(st.data())
def test_the_change_is_between_the_two_places(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 200))
    changed_at = data.draw(st.integers(1, count - 1))
    inner = st.integers(1, max(1, count - 2))
    unclear = data.draw(st.sets(inner, max_size=5)) - {0, count - 1}
    asked: list[int] = []

    def has_changed(place: int) -> bool | None:
        asked.append(place)
        return None if place in unclear else place >= changed_at

    same, changed = narrowed(count, has_changed)
    assert same < changed_at <= changed
    assert set(range(same + 1, changed)) <= unclear
    assert not {same, changed} & unclear
    assert len(asked) == len(set(asked))
    assert not set(asked) & {0, count - 1}
    assert len(asked) <= count.bit_length() + len(unclear)


@given(st.lists(st.booleans(), max_size=50))
def test_of_several_changes_one_is_found(inner: list[bool]) -> None:
    row = [False, *inner, True]
    same, changed = narrowed(len(row), lambda place: row[place])
    assert (changed - same, row[same], row[changed]) == (1, False, True)


# -- The command -----------------------------------------------------------------------------------

MINORS = [f"22.{minor}.0" for minor in range(9)]


@dataclass(frozen=True)
class Place:
    """A workspace whose npm has releases of Node.js, of which those from 22.4.0 do something else."""

    workspace: Workspace
    npm: FakeNpm

    def bisect(self, first: str, last: str) -> tuple[int, list[str]]:
        """The exit status, and the lines of both outputs."""
        words = ["bisect", "echo", "--from", first, "--to", last]
        ended = self.workspace.run(*words, **self.npm.variables)
        return ended.returncode, [*ended.stdout.splitlines(), *ended.stderr.splitlines()]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = make_workspace(tmp_path)
    made.add_case("echo", timeout=1500)
    npm = FakeNpm(made)
    npm.publish("node", *MINORS, "22.4.0-rc.1", "21.0.0")
    npm.change("drops_a_record", *MINORS[4:])
    return Place(made, npm)


def test_the_release_in_which_it_changed_is_found(place: Place) -> None:
    status, lines = place.bisect("node@22.0.0", "node@22.8.0")
    assert status == 0, lines
    assert (
        lines[:-1]
        == [
            "echo: 9 releases",
            "node@22.8.0: another",
            "node@22.4.0: another",
            "node@22.2.0: the same",
            "node@22.3.0: the same",
            "changed from node@22.3.0 to node@22.4.0",
            "  - accepted  end",
        ]
        or lines == []
    )
    assert lines[-1].startswith("look: bazel run //diffrunner -- diff node@22.3.0=")
    assert place.npm.kept() == [f"node-22.{minor}.0" for minor in (0, 2, 3, 4, 8)]


def test_what_was_fetched_is_kept(place: Place) -> None:
    place.bisect("node@22.0.0", "node@22.8.0")
    before = len(place.npm.calls)
    assert place.bisect("node@22.0.0", "node@22.8.0")[0] == 0
    assert [line.split()[0] for line in place.npm.calls[before:]] == ["view"]
    assert not list(place.npm.cache.glob("*/unfinished-*"))


def test_no_change_is_an_exit_status(place: Place) -> None:
    status, lines = place.bisect("node@22.0.0", "node@22.3.0")
    assert (status, lines[-1]) == (1, "nothing changed from node@22.0.0 to node@22.3.0")


@pytest.mark.parametrize(
    ("kind", "package"), [("deno", "@deno/linux-"), ("bun", "@oven/bun-linux-")]
)
def test_other_runtimes(place: Place, kind: str, package: str) -> None:
    place.npm.publish(kind, "1.0.0", "1.0.1", "1.0.2")
    place.npm.change("drops_a_record", "1.0.1", "1.0.2")
    status, lines = place.bisect(f"{kind}@1.0.0", f"{kind}@1.0.2")
    assert status == 0, lines
    assert f"changed from {kind}@1.0.0 to {kind}@1.0.1" in lines
    assert package in place.npm.calls[0]


def test_a_release_that_cannot_be_judged_is_passed_over(place: Place) -> None:
    place.npm.lose("22.4.0")
    status, lines = place.bisect("node@22.0.0", "node@22.8.0")
    assert status == 0, lines
    assert "node@22.4.0: npm could not fetch it: npm error 404 Not Found" in lines
    change = lines.index("changed from node@22.3.0 to node@22.5.0")
    assert lines[change + 1] == "  or in one between that could not be judged: node@22.4.0"


def test_another_way_to_fail_is_a_change(place: Place) -> None:
    place.npm.change("hangs", "22.2.0")
    status, lines = place.bisect("node@22.0.0", "node@22.3.0")
    assert (status, lines[-1]) == (1, "nothing changed from node@22.0.0 to node@22.3.0")
    status, lines = place.bisect("node@22.0.0", "node@22.2.0")
    assert status == 0, lines
    change = lines.index("changed from node@22.1.0 to node@22.2.0")
    assert "timeout" in lines[change + 1]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("node@22", "node@22.8.0", "node@22: is no release; name one such as node@22.0.0"),
        ("node@22.8.0", "node@22.0.0", "name a release, and a later one of the same runtime"),
        ("node@22.0.0", "bun@22.1.0", "name a release, and a later one of the same runtime"),
        (
            "node@22.0.0",
            "node@22.8.1",
            "node@22.8.1: was not published by npm; there is node@22.6.0",
        ),
        ("node@30.0.0", "node@30.0.1", "node@30.0.0: was not published by npm"),
    ],
)
def test_bad_words_are_told(place: Place, first: str, last: str, told: str) -> None:
    status, lines = place.bisect(first, last)
    assert (status, len(lines)) == (2, 1)
    assert told in lines[0]


def test_an_unreachable_registry_is_told(place: Place) -> None:
    place.npm.forget("node")
    status, lines = place.bisect("node@22.0.0", "node@22.8.0")
    assert status == 2
    assert "node: npm could not list the versions of node-linux-" in lines[0]
    assert lines[0].endswith("npm error code ENOTFOUND")


def test_an_end_that_cannot_be_fetched_is_told(place: Place) -> None:
    place.npm.lose("22.8.0")
    status, lines = place.bisect("node@22.0.0", "node@22.8.0")
    assert (status, lines) == (2, ["node@22.8.0: npm could not fetch it: npm error 404 Not Found"])
    assert not list(place.npm.cache.glob("*/unfinished-*"))


def test_for_which_versions_a_case_is_does_not_matter(place: Place) -> None:
    place.workspace.add_case("echo", more='since = "22.4.0"', timeout=1500)
    status, lines = place.bisect("node@22.0.0", "node@22.8.0")
    assert status == 0, lines
    assert "changed from node@22.3.0 to node@22.4.0" in lines
