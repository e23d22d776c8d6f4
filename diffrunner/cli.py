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
from diffrunner.layout import find_layout, invocation
from diffrunner.commands.look import compile_command, show_command, targets_command
from diffrunner.commands.merge import merge_command
from diffrunner.commands.prepare import Preparation, Shard, shard_of
from diffrunner.commands.record import record_command
from diffrunner.commands.run import run_command
from diffrunner.reporting.outputs import INTERRUPTED, Outputs
from diffrunner.reporting.summary import make_console
from diffrunner.reporting.tap import tap_version


def main(words: Sequence[str]) -> int:
    options = parse(words)
    executor = Executor()
    preparation = Preparation(find_layout(os.environ), executor)
    try:
        with interruptible(executor):
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
    if options.command == "record":
        return record_command(preparation, options.target)
    outputs = outputs_of(options, preparation.layout.working_directory)
    if options.command == "merge":
        return merge_command(preparation, options.files, outputs)
    return run_command(
        preparation,
        selection=options.selection,
        targets=options.target,
        workers=options.jobs,
        shard=options.shard or shard_of(os.environ),
        outputs=outputs,
    )


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
    run.add_argument(
        "--shard", type=_shard, metavar="I/N", help="run the I-th of N parts of the cases only"
    )
    _add_outputs(run)

    merge = commands.add_parser("merge", help="join the results of shards into one report")
    merge.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what --json wrote")
    _add_outputs(merge)

    record = commands.add_parser(
        "record", help="draft entries of reports/known/ from what the last run had unexpected"
    )
    record.add_argument(
        "--target", action="append", default=[], metavar="NAME", help="of this target only"
    )

    listing = commands.add_parser("targets", help="list the runtimes and their real versions")
    _add_target(listing)

    show = commands.add_parser("show", help="print the traces of a case side by side")
    show.add_argument("case", metavar="CASE")
    _add_target(show)

    compiling = commands.add_parser("compile", help="print the JSON form of a case")
    compiling.add_argument("case", metavar="CASE")
    return everything, {
        "run": run,
        "merge": merge,
        "record": record,
        "targets": listing,
        "show": show,
        "compile": compiling,
    }


def _add_outputs(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", type=Path, metavar="FILE", help="write the results as JSON")
    command.add_argument("--junit", type=Path, metavar="FILE", help="write them as JUnit XML")
    command.add_argument("--markdown", type=Path, metavar="FILE", help="write a page for CI")
    command.add_argument("--tap", action="store_true", help="print TAP 14 instead of a summary")


def _add_target(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--target",
        action="append",
        default=[],
        metavar="NAME@VERSION|NAME=/PATH",
        help="a runtime of ./setup, any other binary, or reference@VERSION; may be repeated",
    )


def _shard(text: str) -> Shard:
    number, _, total = text.partition("/")
    if not (number.isdecimal() and total.isdecimal() and 1 <= int(number) <= int(total)):
        raise argparse.ArgumentTypeError(f"{text!r} is not I/N, such as 1/4 to 4/4")
    return Shard(int(number), int(total))


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1024:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 1024")
    return int(text)
