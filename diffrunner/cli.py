# SPDX-License-Identifier: MIT
"""The command line. `run` is meant when no other command is named.

Exit status: 0, nothing unexpected; 1, a verdict that is not known, or a known one that is gone; 2,
something was wrong with the input (the rest was done all the same); 130, interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from diffrunner.commands import (
    bisect,
    certify,
    check_target,
    diff,
    fetch,
    history,
    look,
    merge,
    pair,
    query,
    record,
    report,
    repro,
    run,
)
from diffrunner.commands.prepare import Preparation
from diffrunner.layout import find_layout
from diffrunner.reporting.outputs import INTERRUPTED
from diffrunner.reporting.summary import make_console
from diffrunner.running.execute import Cancelled, Executor, interruptible
from diffrunner.running.folders import folder_of_run


@dataclass(frozen=True)
class Command:
    """What a word of the command line stands for: its arguments, and what is done with them."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    execute: Callable[[Preparation, argparse.Namespace], int]


COMMANDS: Mapping[str, Command] = {
    "run": Command(
        "run cases (this is what happens without a command)", run.add_arguments, run.execute
    ),
    "targets": Command(
        "list the runtimes and their real versions",
        look.add_targets_arguments,
        look.execute_targets,
    ),
    "show": Command(
        "print the traces of a case side by side", look.add_show_arguments, look.execute_show
    ),
    "compile": Command(
        "print the JSON form of a case", look.add_compile_arguments, look.execute_compile
    ),
    "check-target": Command(
        "see whether a target can be believed", check_target.add_arguments, check_target.execute
    ),
    "repro": Command(
        "print a case as a script that needs nothing of ours", repro.add_arguments, repro.execute
    ),
    "certify": Command(
        "run each case many times, and list what is not the same every time",
        certify.add_arguments,
        certify.execute,
    ),
    "diff": Command(
        "compare two targets with each other, without the reference",
        diff.add_arguments,
        diff.execute,
    ),
    "bisect": Command(
        "find the release of a runtime in which a case's trace changed",
        bisect.add_arguments,
        bisect.execute,
    ),
    "fetch": Command(
        "fetch the newest releases of the runtimes, for nightly jobs",
        fetch.add_arguments,
        fetch.execute,
    ),
    "pair": Command(
        "run two-sided cases with each end on another target", pair.add_arguments, pair.execute
    ),
    "merge": Command(
        "join the results of shards into one report", merge.add_arguments, merge.execute
    ),
    "report": Command(
        "write the site of the last run, or of other results, and open it",
        report.add_arguments,
        report.execute,
    ),
    "query": Command(
        "print the cases of the last run of which an expression holds",
        query.add_arguments,
        query.execute,
    ),
    "history": Command(
        "tell what changed in the course of time, run by run",
        history.add_arguments,
        history.execute,
    ),
    "record": Command(
        "draft entries of reports/known/ from what the last run had unexpected",
        record.add_arguments,
        record.execute,
    ),
}
DEFAULT = "run"


def main(words: Sequence[str]) -> int:
    options = parse(words)
    executor = Executor()
    try:
        with interruptible(executor), folder_of_run() as folder, executor.guarded(folder):
            preparation = Preparation(
                find_layout(os.environ), executor, folder, getattr(options, "targets", None)
            )
            return COMMANDS[options.command].execute(preparation, options)
    except (KeyboardInterrupt, Cancelled):
        make_console(stderr=True).print("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; say nothing more, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The options; `run` is meant unless the words begin with a command or ask for help."""
    everything = argparse.ArgumentParser(
        prog="diffrunner",
        description="Run cases on the reference and on runtimes, and say where they differ.",
        epilog="Exit status: 0 nothing unexpected, 1 something unexpected, 2 bad input, "
        "130 interrupted.",
    )
    commands = everything.add_subparsers(dest="command", metavar="COMMAND", required=True)
    parsers = {}
    for name, command in COMMANDS.items():
        parsers[name] = commands.add_parser(name, help=command.help)
        command.add_arguments(parsers[name])
    first = words[0] if words else ""
    if first in ("-h", "--help"):
        return everything.parse_args(words)
    name, rest = (first, words[1:]) if first in COMMANDS else (DEFAULT, words)
    # "Intermixed": cases may stand before and after options.
    options = parsers[name].parse_intermixed_args(rest)
    options.command = name
    return options
