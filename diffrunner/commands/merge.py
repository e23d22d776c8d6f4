# SPDX-License-Identifier: MIT
"""`merge`: the results of shards, joined and told as those of one run."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from diffrunner.commands import arguments
from diffrunner.commands.prepare import Preparation
from diffrunner.commands.site_output import site_output
from diffrunner.problem import Problem
from diffrunner.reporting.merging import Named, merged
from diffrunner.reporting.outputs import publish
from diffrunner.reporting.results import read_results, results_schema


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what --json wrote")
    arguments.add_outputs(command)


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    working_directory = preparation.layout.working_directory
    schema = results_schema(preparation.layout.root)
    shards: list[Named] = []
    for file in options.files:
        report = read_results(working_directory / file, schema)
        if isinstance(report, Problem):
            preparation.problems.append(report)
        else:
            shards.append((str(file), report))
    outputs = arguments.outputs_of(options, working_directory)
    site = site_output(preparation, working_directory / options.site) if options.site else None
    return publish(merged(shards, preparation.problems), replace(outputs, site=site))
