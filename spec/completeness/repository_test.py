# SPDX-License-Identifier: MIT
"""From the documents to the cases, this repository has no gap."""

from __future__ import annotations

from spec.completeness.completeness import SPEC, gaps, load

GAPS = list(gaps(load(SPEC, SPEC.parent / "cases")))


def test_every_item_of_the_documents_is_mapped_and_every_source_is_in_the_map() -> None:
    assert [gap for gap in GAPS if not gap.endswith("has no case")] == []


def test_every_testable_clause_has_a_case() -> None:
    assert [gap for gap in GAPS if gap.endswith("has no case")] == []
