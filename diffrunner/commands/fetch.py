# SPDX-License-Identifier: MIT
"""`fetch`: the newest releases of the runtimes, for nightly jobs. docs/nightly.md says more.

A folder of links, laid out as ./setup lays out the locked runtimes, so that NETCONF_RUNTIMES can name
it in their place. Each target stays in its line: `node@24` gets the newest 24.x.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from rich.text import Text

from diffrunner.commands.look import end
from diffrunner.commands.prepare import Preparation
from diffrunner.problem import Problem
from diffrunner.reporting.summary import make_console
from diffrunner.running.releases import Release, Releases
from diffrunner.running.targets import BINARIES
from diffrunner.traces.render import printable

_PARSER = "acorn"
"""What the compiler of cases stands on; it is no runtime, and stays as it is locked."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="FOLDER", help="where the links are put")


def execute(preparation: Preparation, options: argparse.Namespace) -> int:
    layout, problems = preparation.layout, preparation.problems
    folder = layout.working_directory / options.folder
    releases = Releases(preparation.executor, layout.cache, os.environ)
    published = {kind: releases.published(kind) for kind in dict.fromkeys(map(_kind_of, BINARIES))}
    problems += [found for found in published.values() if isinstance(found, Problem)]
    try:
        _link_parser(folder, layout.runtimes, problems)
        for name, place in BINARIES.items():
            there = published[_kind_of(name)]
            if not isinstance(there, Problem):
                _fetch(name, folder / place, there, releases, problems)
    except OSError as error:
        problems.append(Problem(str(folder), f"cannot be written: {error.strerror}"))
    return end(preparation)


def newest(name: str, published: Sequence[Release]) -> Release | None:
    """The newest release of the line that a target such as `node@24.7` stands for."""
    line = tuple(map(int, name.partition("@")[2].split(".")))
    return max((item for item in published if item.version[: len(line)] == line), default=None)


def _fetch(
    name: str,
    link: Path,
    published: Sequence[Release],
    releases: Releases,
    problems: list[Problem],
) -> None:
    release = newest(name, published)
    if release is None:
        # There are lines that were never published for every kind of processor.
        _say(f"{name}: npm has none for this machine")
        return
    binary = releases.binary(release)
    if isinstance(binary, Problem):
        problems.append(binary)
        return
    _link(link, binary)
    _say(f"{name}: {release.number}")


def _link_parser(folder: Path, runtimes: Sequence[Path], problems: list[Problem]) -> None:
    there = [place / _PARSER for place in runtimes if (place / _PARSER).is_dir()]
    if there:
        _link(folder / _PARSER, there[0])
    else:
        problems.append(Problem(_PARSER, "is not installed; run ./setup"))


def _link(link: Path, target: Path) -> None:
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(target.resolve())


def _kind_of(name: str) -> str:
    return name.partition("@")[0]


def _say(text: str) -> None:
    make_console().print(Text(printable(text)))
