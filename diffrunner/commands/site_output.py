# SPDX-License-Identifier: MIT
"""The site as one of the formats of a report: what it reads beside the report, from the tree and
from the history.
"""

from __future__ import annotations

import os
from pathlib import Path

from diffrunner.commands.prepare import Preparation
from diffrunner.history.past import Past, past_of
from diffrunner.history.run import run_of_report, why_not_kept
from diffrunner.history.store import NoHistory, open_history
from diffrunner.layout import invocation
from diffrunner.problem import Problem
from diffrunner.reporting.outputs import SiteOutput
from diffrunner.reporting.report import Report
from diffrunner.site.facts import Facts
from diffrunner.site.library import read_library
from diffrunner.site.site import write_site


def site_output(preparation: Preparation, folder: Path) -> SiteOutput:
    """The site in a folder; its cases, clauses and sources are those of the tree."""
    layout = preparation.layout

    def write(report: Report) -> Problem | None:
        cases = preparation.cases_of(sorted({outcome.case for outcome in report.outcomes}))
        library = read_library(layout.sources, layout.results, cases)
        past = _past(report, layout.history)
        problem = past if isinstance(past, Problem) else None
        facts = Facts(report, library, Past() if isinstance(past, Problem) else past)
        return write_site(facts, folder, invocation(os.environ)) or problem

    return SiteOutput(folder, write)


def _past(report: Report, path: Path) -> Past | Problem:
    if why_not_kept(report) is not None or not path.exists():
        return Past()
    try:
        with open_history(path) as history:
            return past_of(history, run_of_report(report))
    except NoHistory as error:
        return Problem("history", str(error))
