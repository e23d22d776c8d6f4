# SPDX-License-Identifier: MIT
"""The site as one of the formats of a report: what it reads beside the report, from the tree."""

from __future__ import annotations

import os
from pathlib import Path

from diffrunner.commands.prepare import Preparation
from diffrunner.layout import invocation
from diffrunner.problem import Problem
from diffrunner.reporting.outputs import SiteOutput
from diffrunner.reporting.report import Report
from diffrunner.site.library import read_library
from diffrunner.site.site import write_site


def site_output(preparation: Preparation, folder: Path) -> SiteOutput:
    """The site in a folder; its cases, clauses and sources are those of the tree."""
    layout = preparation.layout

    def write(report: Report) -> Problem | None:
        cases = preparation.cases_of(sorted({outcome.case for outcome in report.outcomes}))
        library = read_library(layout.sources, layout.results, cases)
        return write_site(report, library, folder, invocation(os.environ))

    return SiteOutput(folder, write)
