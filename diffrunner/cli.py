# SPDX-License-Identifier: MIT
"""The command line. `run` is meant when no other command is named.

Exit status: 0, nothing unexpected; 1, a verdict that is not known, or a known one that is gone; 2,
something was wrong with the input (the rest was done all the same); 130, interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from diffrunner.running.execute import Cancelled, Executor, interruptible
from diffrunner.layout import find_layout
from diffrunner.running.folders import folder_of_run
from diffrunner.commands.check_target import check_target_command
from diffrunner.commands.look import compile_command, show_command, targets_command
from diffrunner.commands.prepare import Preparation
from diffrunner.commands.run import run_command
from diffrunner.reporting.summary import make_console

INTERRUPTED = 130


def main(words: Sequence[str]) -> int:
    options = parse(words)
    executor = Executor()
    try:
        with interruptible(executor), folder_of_run() as folder, executor.guarded(folder):
            target_file = getattr(options, "targets", None)
            preparation = Preparation(find_layout(os.environ), executor, folder, target_file)
            return dispatch(options, preparation)
    except (KeyboardInterrupt, Cancelled):
        make_console(stderr=True).print("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; say nothing more, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def dispatch(options: argparse.Namespace, preparation: Preparation) -> int:
    if options.command == "targets":
        return targets_command(preparation, options.target)
    if options.command == "show":
        return show_command(preparation, options.case, options.target)
    if options.command == "compile":
        return compile_command(preparation, options.case)
    if options.command == "check-target":
        return check_target_command(preparation, options.target)
    json_file = preparation.layout.working_directory / options.json if options.json else None
    return run_command(
        preparation,
        selection=options.selection,
        targets=options.target,
        workers=options.jobs,
        json_file=json_file,
        tap=options.tap,
        isolate=options.isolate,
    )


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The options; `run` is meant unless the words begin with a command or ask for help."""
    everything, commands = parsers()
    first = words[0] if words else ""
    if first in ("-h", "--help"):
        return everything.parse_args(words)
    command, rest = (first, words[1:]) if first in commands else ("run", words)
    # "Intermixed": cases may stand before and after options.
    options = commands[command].parse_intermixed_args(rest)
    options.command = command
    return options


def parsers() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The parser of the whole, which knows the help, and that of each command."""
    everything = argparse.ArgumentParser(
        prog="diffrunner",
        description="Run cases on the reference and on runtimes, and say where they differ.",
        epilog="Exit status: 0 nothing unexpected, 1 something unexpected, 2 bad input, "
        "130 interrupted.",
    )
    commands = everything.add_subparsers(dest="command", metavar="COMMAND", required=True)

    run = commands.add_parser("run", help="run cases (this is what happens without a command)")
    run.add_argument(
        "selection",
        nargs="*",
        metavar="CASE|DIR|clause:ID",
        help="cases by id, file, folder or clause; all of them if absent",
    )
    _add_target(run)
    run.add_argument(
        "--jobs", type=_count, default=os.cpu_count() or 1, help="cases at a time (the cores)"
    )
    run.add_argument("--isolate", action="store_true", help="give every case a process of its own")
    run.add_argument("--json", type=Path, metavar="FILE", help="write the results there, too")
    run.add_argument("--tap", action="store_true", help="print TAP 14 instead of a summary")

    listing = commands.add_parser("targets", help="list the runtimes and their real versions")
    _add_target(listing)

    show = commands.add_parser("show", help="print the traces of a case side by side")
    show.add_argument("case", metavar="CASE")
    _add_target(show)

    compiling = commands.add_parser("compile", help="print the JSON form of a case")
    compiling.add_argument("case", metavar="CASE")

    checking = commands.add_parser("check-target", help="see whether a target can be believed")
    checking.add_argument("target", metavar="NAME=/PATH|NAME", help="the target, as for --target")
    _add_target_file(checking)
    return everything, {
        "run": run,
        "targets": listing,
        "show": show,
        "compile": compiling,
        "check-target": checking,
    }


def _add_target(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--target",
        action="append",
        default=[],
        metavar="NAME@VERSION|NAME=/PATH|NAME",
        help="a runtime of ./setup, any other binary or folder of recorded traces, a target of the "
        "target file, or reference@VERSION; may be repeated",
    )
    _add_target_file(command)


def _add_target_file(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--targets",
        type=Path,
        metavar="FILE",
        help="the file that describes targets by name (targets.toml, if there is one here)",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 1024")
    return int(text)
