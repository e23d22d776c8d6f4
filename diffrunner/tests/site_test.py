# SPDX-License-Identifier: MIT
"""The site: whole, and nothing but text whatever a case, a trace or a person says."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diffrunner.history.past import Past
from diffrunner.reporting.report import KeptTraces, Report
from diffrunner.site.facts import Facts
from diffrunner.site.site import MARK, write_site
from diffrunner.tests.made_up_report import (
    HOSTILE,
    full_report,
    hostile_report,
    known,
    new,
    outcome,
    report,
)
from diffrunner.tests.made_up_site import LIBRARY, kept, past
from diffrunner.tests.site_pages import broken_links, read_page, read_site

RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]")


def write(told: Report, folder: Path, earlier: Past = Past()) -> None:
    assert write_site(Facts(told, LIBRARY, earlier), folder, "run") is None


def test_each_link_of_a_full_report_leads_somewhere_and_each_page_is_well_formed(
    tmp_path: Path,
) -> None:
    write(full_report(), tmp_path / "site")
    pages = read_site(tmp_path / "site")
    assert {"index.html", "matrix.html", "book.html"} <= {file.name for file in pages}
    assert list(broken_links(pages)) == []
    assert [fault for page in pages.values() for fault in page.faults] == []


def test_whatever_people_and_traces_say_is_text(tmp_path: Path) -> None:
    traces = kept(tmp_path, "deno@2", HOSTILE, {"$": "lane", "name": HOSTILE})
    told = hostile_report()
    outcomes = [replace(item, traces=traces, stderr=HOSTILE) for item in told.outcomes]
    write(replace(told, outcomes=tuple(outcomes)), tmp_path / "site")
    pages = read_site(tmp_path / "site")
    assert list(broken_links(pages)) == []
    for file, page in pages.items():
        assert RAW.search(file.read_text("utf-8")) is None
        assert page.elements.count("script") == (3 if file.name == "matrix.html" else 0)
        assert page.faults == []
    assert any("<script>alert('x')</script>" in page.text for page in pages.values())


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_text(tmp_path: Path, name: str, said: str) -> None:
    told = report(
        new(name, f"missing client {said}", title=said, reason=said, stderr=said, clauses=(said,)),
        known("socket/known", name or "cause", reason=said),
    )
    write(told, tmp_path / "site")
    pages = read_site(tmp_path / "site")
    assert list(broken_links(pages)) == []
    assert [fault for page in pages.values() for fault in page.faults] == []


def test_a_value_of_a_megabyte_is_shortened(tmp_path: Path) -> None:
    traces = kept(tmp_path, "deno@2", "<b>" * 350_000)
    write(report(outcome("a", traces=traces)), tmp_path / "site")
    page = tmp_path / "site" / "cases" / "a.html"
    assert page.stat().st_size < 20_000
    assert "(1050007 characters)" in read_page(page).text.replace("\n", "")


def test_a_trace_that_is_rubbish_shows_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "rubbish"
    file.write_bytes(b"\xff\xfe\n{]")
    write(report(outcome("a", traces=KeptTraces(file, file))), tmp_path / "site")
    assert "Traces" in read_page(tmp_path / "site" / "cases" / "a.html").text


def test_targets_with_the_same_trace_share_a_column_and_others_are_marked(tmp_path: Path) -> None:
    told = full_report()
    outcomes = (
        outcome("a", traces=kept(tmp_path, "deno@2", "one", "two")),
        outcome("a", "mine", traces=kept(tmp_path, "mine", "one", "three"), verdict="diverges"),
    )
    write(replace(told, outcomes=outcomes), tmp_path / "site")
    text = (tmp_path / "site" / "cases" / "a.html").read_text("utf-8")
    assert "<mark>three</mark>" in text and text.count("<mark>") == 1


def test_a_line_of_a_case_that_is_gone_is_no_link(tmp_path: Path) -> None:
    write(report(outcome("a", traces=kept(tmp_path, "deno@2", "one"))), tmp_path / "site")
    assert list(broken_links(read_site(tmp_path / "site"))) == []


def test_a_clause_stands_as_its_worst_case_does() -> None:
    told = report(outcome("a"), known("b", "no-end", verdict="contradicts"), outcome("c"))
    standing = Facts(told, LIBRARY).standing("socket.end.ends", "deno@2")
    assert (standing.verdict, standing.failing, standing.cases) == ("contradicts", 1, 3)


def test_a_site_replaces_the_one_before_and_no_other_folder(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write(report(outcome("old")), site)
    write(report(outcome("fresh")), site)
    assert (site / MARK).exists() and not (site / "cases" / "old.html").exists()
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("my life's work")
    problem = write_site(Facts(report(outcome("a")), LIBRARY), mine, "run")
    assert problem is not None and [file.name for file in mine.iterdir()] == ["thesis.txt"]


def test_a_function_of_the_book_tells_which_cases_run_it(tmp_path: Path) -> None:
    write(full_report(), tmp_path / "site")
    page = read_page(tmp_path / "site" / "book" / "flow.c.html")
    assert "run by 1 case" in page.text and "../cases/socket/end.html" in page.links
    assert "../clauses/socket.end.ends.html" in page.links


def test_the_overview_tells_what_changed_and_draws_the_runs(tmp_path: Path) -> None:
    told = report(outcome("fresh"), new("socket/end", "missing client end"))
    write(told, tmp_path / "site", past(tmp_path, told))
    overview = read_page(tmp_path / "site" / "index.html")
    assert "Since run 2 (2026-01-01)" in overview.text
    assert "pass → diverges, unexpected" in overview.text and "new" in overview.text
    assert {"cases/socket/end.html", "cases/fresh.html"} <= set(overview.links)
    assert overview.elements.count("polyline") == 1 and overview.faults == []
    page = read_page(tmp_path / "site" / "cases" / "socket" / "end.html")
    words = " ".join(page.text.split())
    assert "pass run 1 (2025-12-31) to run 2 (2026-01-01), then ≠ diverges run 3" in words
    assert "Verdicts that changed" not in (tmp_path / "site/cases/fresh.html").read_text("utf-8")


def test_a_run_that_is_not_kept_has_no_past(tmp_path: Path) -> None:
    write(report(outcome("a")), tmp_path / "site")
    text = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert "Since" not in text and "<svg" not in text


def test_whatever_the_past_says_is_text(tmp_path: Path) -> None:
    said = HOSTILE.replace("\ud800", "")
    told = report(outcome("a"), outcome(said, verdict="diverges"))
    write(told, tmp_path / "site", past(tmp_path, told))
    text = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert "&lt;script&gt;" in text and "<script" not in text and RAW.search(text) is None
    assert list(broken_links(read_site(tmp_path / "site"))) == []
