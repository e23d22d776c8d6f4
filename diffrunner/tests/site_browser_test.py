# SPDX-License-Identifier: MIT
"""The site in a real browser: no page complains, none is blank without script, the filter works."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from diffrunner.reporting.report import Report, ReportedTarget
from diffrunner.site.browser.chromium import Browser, browser
from diffrunner.site.facts import Facts
from diffrunner.site.library import Clause, Library
from diffrunner.site.site import write_site
from diffrunner.tests.made_up_report import full_report, known, outcome
from diffrunner.tests.made_up_site import LIBRARY, kept, past

PAGES = (
    "index.html",
    "matrix.html",
    "cases.html",
    "cases/socket/end.html",
    "causes.html",
    "causes/deno@2/no-end.html",
    "changes.html",
    "clauses/socket.end.ends.html",
    "book.html",
    "book/flow.c.html",
)
SHOWN = "[...document.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("reports")
    told = _report(folder)
    facts = Facts(told, _library(), past(folder, told))
    assert write_site(facts, folder / "site", "run") is None
    return (folder / "site").as_uri()


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("chromium")) as found:
        yield found


def _report(folder: Path) -> Report:
    """The full report, with two Node.js lines that differ, and traces."""
    lines = [
        ReportedTarget(f"node@{line}", "node", f"{line}.1.0", f"node@{line}", "/bin/node")
        for line in (20, 22)
    ]
    told = full_report()
    results = [
        outcome("socket/end", line.name, traces=kept(folder, line.name, line.version))
        for line in lines
    ]
    waits = known("server/waits", "no-end", verdict="contradicts", clauses=("server.close.waits",))
    return replace(
        told, targets=(*told.targets, *lines), outcomes=(*told.outcomes, *results, waits)
    )


def _library() -> Library:
    since = Clause("socket.end.since", "It ends since.", "implied", "socket", since="22.0.0")
    return replace(LIBRARY, clauses={**LIBRARY.clauses, since.id: since})


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_opens_without_a_complaint(
    site: str, chromium: Browser, page: str, scheme: str
) -> None:
    chromium.appear(1280, 800, scheme)
    chromium.open(f"{site}/{page}")
    assert chromium.faults == []
    paper = chromium.run("getComputedStyle(document.documentElement).backgroundColor")
    assert paper == {"light": "rgb(253, 253, 251)", "dark": "rgb(22, 24, 27)"}[scheme]


@pytest.mark.parametrize("page", PAGES)
def test_no_page_is_wider_than_a_phone(site: str, chromium: Browser, page: str) -> None:
    chromium.appear(390, 800)
    chromium.open(f"{site}/{page}")
    assert chromium.run("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("page", PAGES)
def test_no_page_is_blank_without_script(site: str, chromium: Browser, page: str) -> None:
    chromium.allow_scripts(False)
    try:
        chromium.open(f"{site}/{page}")
        assert len(chromium.run("document.querySelector('main').innerText")) > 60
        assert (
            chromium.run("document.querySelector('#filter')?.checkVisibility() ?? false") is False
        )
    finally:
        chromium.allow_scripts(True)


def test_the_filter_in_the_address_is_applied(site: str, chromium: Browser) -> None:
    chromium.open(f"{site}/matrix.html")
    assert chromium.run(SHOWN) == 3
    chromium.open(f"{site}/matrix.html#q=deno:contradicts")
    assert chromium.run(SHOWN) == 1
    assert chromium.run("document.getElementById('count').innerText") == "1 of 3 clauses"
    chromium.run("location.hash = '#q=not+deno:contradicts'")
    assert chromium.run(f"new Promise(setTimeout).then(() => {SHOWN})") == 2


def test_what_is_typed_is_applied_and_stands_in_the_address(site: str, chromium: Browser) -> None:
    chromium.open(f"{site}/matrix.html")
    chromium.run("document.getElementById('q').focus()")
    chromium.call("Input.insertText", text="family:server")
    assert chromium.run(SHOWN) == 1
    assert chromium.run("location.hash") == "#q=family%3Aserver"
    chromium.call("Input.insertText", text="s")
    assert "there is no family `servers`" in chromium.run(
        "document.getElementById('count').innerText"
    )
    assert chromium.run(SHOWN) == 1


def test_the_choices_write_the_filter(site: str, chromium: Browser) -> None:
    chromium.open(f"{site}/matrix.html")
    choose = """(selector, value) => {
      const element = document.querySelector(selector);
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }"""
    chromium.run(f"({choose})('[data-pair=target]', 'deno@2')")
    chromium.run(f"({choose})('[data-pair=result]', 'known')")
    chromium.run(f"({choose})('[data-term=strength]', 'observed')")
    assert chromium.run("document.getElementById('q').value") == "deno@2:known strength:observed"
    assert chromium.run(SHOWN) == 1
    chromium.run("document.querySelector('[type=reset]').click()")
    assert chromium.run(f"new Promise(setTimeout).then(() => {SHOWN})") == 3
    chromium.run(f"({choose})('#version', '20.1.0')")
    assert chromium.run(SHOWN) == 2


def test_a_column_can_be_put_away(site: str, chromium: Browser) -> None:
    chromium.open(f"{site}/matrix.html#without=mine")
    shown = "[...document.querySelectorAll('.grid thead tr:first-child .upright')]"
    names = (
        f"{shown}.filter((cell) => cell.checkVisibility()).map((cell) => cell.textContent.trim())"
    )
    assert set(chromium.run(names)) == {"deno@2", "node@20", "node@22"}


def test_families_fold_by_keyboard(site: str, chromium: Browser) -> None:
    chromium.open(f"{site}/matrix.html")
    chromium.run("document.querySelector('.family summary').focus()")
    for kind in ("keyDown", "keyUp"):
        enter = {"key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13}
        chromium.call("Input.dispatchKeyEvent", type=kind, **enter)
    assert chromium.run("document.querySelector('.family').open") is False
