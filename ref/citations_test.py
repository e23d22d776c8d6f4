# SPDX-License-Identifier: MIT
"""The citations of the reference are true, and one that is not would be found."""

from pathlib import Path

import pytest

from ref.citations import Citation, main, read_citations, what_is_wrong

STRENGTHS = {"socket.end.sends-fin": "stated", "stream.finish.on-a-tick": "observed"}


def test_every_citation_of_the_reference_is_true(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0, capsys.readouterr().out
    assert not capsys.readouterr().out.startswith("0 citations")


@pytest.mark.parametrize(
    "clause, as_observed, reason",
    [
        ("socket.end.sends-fin", False, None),
        ("stream.finish.on-a-tick", True, None),
        ("socket.end.sends-rst", False, "there is no clause"),
        ("socket.end.sends-fin", True, "is stated"),
        ("stream.finish.on-a-tick", False, "is only observed"),
    ],
)
def test_a_citation_is_judged(clause: str, as_observed: bool, reason: str | None) -> None:
    found = what_is_wrong(Citation("x.c:1", clause, as_observed), STRENGTHS)
    assert found is None if reason is None else found is not None and reason in found


def test_citations_are_found_where_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "x.c"
    file.write_text("//= a.b.c\nint x; //= observed: d.e.f\n//# prose\n// = g.h.i\n")
    assert [(item.clause, item.as_observed) for item in read_citations([file])] == [
        ("a.b.c", False),
        ("d.e.f", True),
    ]
