# SPDX-License-Identifier: MIT
"""A breakage that does not fit is an error, never a reference that is sound after all."""

from pathlib import Path

import pytest

from diffrunner.tests.broken_reference.breakage import CannotBreak, Edit, broken, read_breakage

SOUND = """
says = "one is two"
file = "one.c"
case = "socket/one"

[[edit]]
text    = "1"
becomes = "2"

[difference]
lane   = "client"
detail = "missing"
"""


def breakage_file(folder: Path, kind: str, text: str) -> Path:
    path = folder / kind / "one-is-two.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_a_breakage_is_read_from_its_file(tmp_path: Path) -> None:
    breakage = read_breakage(breakage_file(tmp_path, "state", SOUND))
    assert (breakage.name, breakage.kind, breakage.edits) == (
        "one-is-two",
        "state",
        (Edit("1", "2"),),
    )
    assert breakage.difference is not None
    assert (breakage.difference.kind, breakage.difference.observed) == ("state", None)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("colour", SOUND),
        ("order", SOUND.replace("says", "said")),
        ("order", SOUND.replace("lane", "line")),
        ("order", "surplus = 1" + SOUND),
        ("order", SOUND[: SOUND.index("[difference]")]),
        ("promise", SOUND),
        ("promise", SOUND[: SOUND.index("[difference]")]),
    ],
)
def test_a_file_that_is_not_in_order_is_refused(tmp_path: Path, kind: str, text: str) -> None:
    with pytest.raises(CannotBreak):
        read_breakage(breakage_file(tmp_path, kind, text))


def test_edits_are_made_at_once() -> None:
    assert broken("a = b;", [Edit("b", "a"), Edit("a", "b")]) == "b = a;"


@pytest.mark.parametrize(
    "edits", [[Edit("x", "")], [Edit("a", "")], [Edit("a b", ""), Edit("b a", "")]]
)
def test_a_text_that_is_not_there_exactly_once_is_refused(edits: list[Edit]) -> None:
    with pytest.raises(CannotBreak):
        broken("a b a", edits)
