# SPDX-License-Identifier: MIT
"""`merge`: the results of shards, joined and told as those of one run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from diffrunner.commands.prepare import Preparation
from diffrunner.problem import Problem
from diffrunner.reporting.merging import Named, merged
from diffrunner.reporting.outputs import Outputs, publish
from diffrunner.reporting.results import read_results, results_schema


def merge_command(preparation: Preparation, files: Sequence[Path], outputs: Outputs) -> int:
    schema = results_schema(preparation.layout.root)
    shards: list[Named] = []
    for file in files:
        report = read_results(preparation.layout.working_directory / file, schema)
        if isinstance(report, Problem):
            preparation.problems.append(report)
        else:
            shards.append((str(file), report))
    return publish(merged(shards, preparation.problems), outputs)
