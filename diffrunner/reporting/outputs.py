# SPDX-License-Identifier: MIT
"""Every format that was asked for, from one report: files first, then what is printed.

A file that cannot be written is a problem like any other, and takes no other format with it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from diffrunner.problem import Problem
from diffrunner.reporting.junit import junit_xml
from diffrunner.reporting.markdown import markdown_page
from diffrunner.reporting.report import Report
from diffrunner.reporting.results import write_results, write_whole
from diffrunner.reporting.summary import make_console, print_end, print_summary
from diffrunner.reporting.tap import tap_lines

GOOD, UNEXPECTED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


@dataclass(frozen=True)
class SiteOutput:
    """A folder for the site, and what writes it there, or tells why it cannot."""

    folder: Path
    write: Callable[[Report], Problem | None]


@dataclass(frozen=True)
class Outputs:
    """What was asked for. `results` is the file that people are told of; `tap` a version."""

    results: Path | None
    json: Path | None
    junit: Path | None
    markdown: Path | None
    tap: int | None
    invocation: str
    site: SiteOutput | None = None


def publish(report: Report, outputs: Outputs) -> int:
    """Write and print the report; the exit status of the program."""
    report = replace(report, problems=(*report.problems, *_write_files(report, outputs)))
    report, site = _with_site(report, outputs)
    # Exact output for machines goes to standard output alone; people get the rest beside it.
    if outputs.tap is not None:
        print("\n".join(tap_lines(report, outputs.tap)))
    console = make_console(stderr=outputs.tap is not None)
    if outputs.tap is None:
        print_summary(console, report, outputs.invocation)
    sys.stdout.flush()
    print_end(console, report, outputs.results or outputs.json)
    if site is not None:
        make_console(stderr=True).print(f"site: {site / 'index.html'}", markup=False)
    return exit_status(report)


def _with_site(report: Report, outputs: Outputs) -> tuple[Report, Path | None]:
    """Where the site was written, if it was; and the report, with why it could not be."""
    if outputs.site is None or not report.outcomes:
        return report, None
    problem = outputs.site.write(report)
    if problem is None:
        return report, outputs.site.folder
    return replace(report, problems=(*report.problems, problem)), None


def exit_status(report: Report) -> int:
    if report.interrupted:
        return INTERRUPTED
    if report.problems:
        return BAD_INPUT
    return UNEXPECTED if report.unexpected or report.gone() else GOOD


def _write_files(report: Report, outputs: Outputs) -> Iterator[Problem]:
    def as_json(path: Path) -> None:
        write_results(report, path)

    def as_junit(path: Path) -> None:
        write_whole(junit_xml(report), path)

    def as_markdown(path: Path) -> None:
        write_whole(markdown_page(report, outputs.invocation), path)

    writers: list[tuple[Path | None, Callable[[Path], None]]] = [
        (outputs.results, as_json),
        (outputs.json if outputs.json != outputs.results else None, as_json),
        (outputs.junit, as_junit),
        (outputs.markdown, as_markdown),
    ]
    for path, write in writers:
        if path is None:
            continue
        try:
            write(path)
        except OSError as error:
            yield Problem(str(path), f"cannot be written: {error.strerror}")
