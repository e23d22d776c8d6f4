# SPDX-License-Identifier: MIT
"""The arguments that several commands take, each defined once."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from diffrunner.commands.prepare import Shard
from diffrunner.layout import invocation
from diffrunner.reporting.outputs import Outputs
from diffrunner.reporting.tap import tap_version

MOST = 100_000


def add_selection(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "selection",
        nargs="*",
        metavar="CASE|DIR|clause:ID",
        help="cases by id, file, folder or clause; all of them if absent",
    )


def add_targets(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--target",
        action="append",
        default=[],
        metavar="NAME@VERSION|NAME=/PATH|NAME",
        help="a runtime of ./setup, any other binary or folder of recorded traces, a target of the "
        "target file, or reference@VERSION; may be repeated",
    )
    add_target_file(command)


def add_target_file(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--targets",
        type=Path,
        metavar="FILE",
        help="the file that describes targets by name (targets.toml, if there is one here)",
    )


def add_jobs(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--jobs",
        type=count,
        default=2 * (os.cpu_count() or 1),
        help="cases at a time (twice the cores: some cases wait)",
    )


def add_outputs(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", type=Path, metavar="FILE", help="write the results as JSON")
    command.add_argument("--junit", type=Path, metavar="FILE", help="write them as JUnit XML")
    command.add_argument("--markdown", type=Path, metavar="FILE", help="write a page for CI")
    command.add_argument("--tap", action="store_true", help="print TAP 14 instead of a summary")
    command.add_argument("--site", type=Path, metavar="FOLDER", help="write the site there")


def outputs_of(options: argparse.Namespace, working_directory: Path) -> Outputs:
    """The formats that were asked for; files are seen from where the person stands."""

    def file(name: str) -> Path | None:
        given: Path | None = getattr(options, name)
        return None if given is None else working_directory / given

    return Outputs(
        results=None,
        json=file("json"),
        junit=file("junit"),
        markdown=file("markdown"),
        tap=tap_version(os.environ) if options.tap else None,
        invocation=invocation(os.environ),
    )


def shard(text: str) -> Shard:
    """`2/4` as a shard."""
    number, _, total = text.partition("/")
    if not (number.isdecimal() and total.isdecimal() and 1 <= int(number) <= int(total)):
        raise argparse.ArgumentTypeError(f"{text!r} is not I/N, such as 1/4 to 4/4")
    return Shard(int(number), int(total))


def count(text: str) -> int:
    """A number of things, at least one."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to {MOST}")
    return int(text)
