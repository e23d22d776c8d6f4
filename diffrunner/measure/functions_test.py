# SPDX-License-Identifier: MIT
"""A program tells which of its functions it entered, and where each is defined."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from diffrunner.measure.corpus_runs import Trial
from diffrunner.measure.functions import FLAGS, TELLER, newest_of_each, places_of
from diffrunner.measure.program import Program

PROGRAM = """
static int entered(int value) { return value + 1; }
static int passed_over(int value) { return value - 1; }
int main(int count, char **words) { return count > 5 ? passed_over(count) : entered(-1); }
"""


def test_what_was_entered_is_told_at_the_end(tmp_path: Path) -> None:
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "small.c").write_text(PROGRAM, "utf-8")
    teller = tmp_path / TELLER
    teller.parent.mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("entered.c"), teller)
    program = Program(tmp_path, ["net/small.c", TELLER], tmp_path, FLAGS, 1)
    told = tmp_path / "told"
    subprocess.run([program.binary], env={"FUNCTIONS_ENTERED": str(told)}, check=True)
    places = places_of(program.binary, told.read_text("ascii").split())
    assert sorted((file.name, name) for file, name in places.values()) == [
        ("small.c", "entered"),
        ("small.c", "main"),
    ]


def test_a_case_is_run_under_its_newest_profile() -> None:
    trials = [Trial("a", "node@20"), Trial("b", "node@20"), Trial("a", "node@26")]
    assert newest_of_each(trials) == [Trial("a", "node@26"), Trial("b", "node@20")]
