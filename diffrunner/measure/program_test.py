# SPDX-License-Identifier: MIT
"""A mutant is built from the real sources, and the corpus notices it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from diffrunner.measure.corpus_runs import Trial
from diffrunner.measure.places import find_places
from diffrunner.measure.program import LANGUAGE, CompileError, Program
from diffrunner.measure.workshop import Workshop, workshop
from diffrunner.running.folders import new_folder

FILE = "ref/net/net.c"
TRIAL = Trial("autoselect/default-can-be-set", "node@26")


@pytest.fixture(scope="module", name="shop")
def _shop() -> Iterator[Workshop]:
    with workshop(os.environ, jobs=1) as shop:
        yield shop


@pytest.fixture(scope="module", name="program")
def _program(shop: Workshop) -> Program:
    return Program(shop.root, shop.sources, new_folder(shop.folder), ["-O0", "-w"], jobs=1)


def test_the_corpus_notices_a_mutant_and_not_the_original(shop: Workshop, program: Program) -> None:
    original = shop.runs.recorded(program.binary, [TRIAL])
    assert list(original) == [TRIAL]
    assert shop.runs.first_noticed(program.binary, "original", original, [TRIAL]) is None

    places = find_places(shop.root, FILE, [*LANGUAGE, "-I", str(shop.root)])
    place = next(
        found for found in places if found.was.startswith("loop->default_auto_select_family =")
    )
    changed = place.broken((shop.root / FILE).read_bytes())
    mutant = program.with_changed(FILE, changed, new_folder(shop.folder))
    noticed = shop.runs.first_noticed(mutant, "mutant", original, [TRIAL])
    assert noticed is not None and noticed.trial == TRIAL


def test_what_does_not_compile_is_told(shop: Workshop, program: Program) -> None:
    with pytest.raises(CompileError, match="net.c"):
        program.with_changed(FILE, b"int f( {", new_folder(shop.folder))
