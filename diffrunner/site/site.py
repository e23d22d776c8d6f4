# SPDX-License-Identifier: MIT
"""The whole site: all kinds of pages, laid out and written by as many processes as there are cores.

A page's view is prepared by the process that writes it: reading traces and comparing them is most
of the work. The folder is written aside and then put in the place of the one before, so that nobody
reads half a site, and no page outlives its case.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path

from diffrunner.problem import Problem
from diffrunner.site.book import book_pages
from diffrunner.site.case_page import case_pages
from diffrunner.site.causes import cause_pages
from diffrunner.site.changes import change_pages
from diffrunner.site.clause_page import clause_pages
from diffrunner.site.facts import Facts
from diffrunner.site.layout import ASSETS, Layouter
from diffrunner.site.matrix import matrix_pages
from diffrunner.site.overview import overview_pages
from diffrunner.site.page import Page

MARK = ".net-conformance-site"
"""Lies in each site that was written here: no other folder is ever replaced."""


def all_pages(facts: Facts, folder: Path, invocation: str) -> list[Page]:
    """The pages of a site that will lie in `folder`, those that take longest first."""
    return [
        *change_pages(facts),
        *matrix_pages(facts),
        *overview_pages(facts),
        *book_pages(facts),
        *cause_pages(facts, invocation),
        *case_pages(facts, folder, invocation),
        *clause_pages(facts),
    ]


def write_site(facts: Facts, folder: Path, invocation: str) -> Problem | None:
    """Write the site, or tell why it cannot be."""
    unfinished = folder.with_name(f"{folder.name}.{os.getpid()}.new")
    try:
        if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
            return Problem(str(folder), "is not a site that was written here: it is left alone")
        unfinished.mkdir(parents=True)
        (unfinished / MARK).touch()
        shutil.copytree(ASSETS, unfinished / "assets")
        _write_pages(all_pages(facts, folder, invocation), facts, unfinished)
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.replace(folder)
    except OSError as error:
        return Problem(str(folder), f"cannot be written: {error.strerror}")
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return None


def _write_pages(pages: Sequence[Page], facts: Facts, folder: Path) -> None:
    """Forked, so that each process has the report and the pages without being told."""
    layouter = Layouter(facts, folder, {page.address for page in pages})
    for parent in {(folder / page.address).parent for page in pages}:
        parent.mkdir(parents=True, exist_ok=True)
    cores = os.cpu_count() or 1
    context = get_context("fork")
    others = [
        context.Process(target=layouter.write, args=(pages[core::cores],))
        for core in range(1, cores)
    ]
    for process in others:
        process.start()
    layouter.write(pages[::cores])
    for process in others:
        process.join()
        if process.exitcode != 0:
            raise OSError(0, "a process that wrote pages failed")
