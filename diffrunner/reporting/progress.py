# SPDX-License-Identifier: MIT
"""A bar on a terminal, so that people see that something happens; nothing anywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from diffrunner.judging.judging import Result


@contextmanager
def progress(total: int, console: Console) -> Iterator[Callable[[Result], None]]:
    """Gives a function to be called with each result."""
    if not console.is_terminal:
        yield lambda result: None
        return
    columns = (
        TextColumn("running"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=total)
        unexpected = 0

        def advance(result: Result) -> None:
            nonlocal unexpected
            unexpected += result.surprise is not None
            text = f"{unexpected} unexpected  " if unexpected else ""
            bar.update(task, advance=1, description=f"{text}{result.case.id}"[:60])

        yield advance
