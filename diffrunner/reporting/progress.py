# SPDX-License-Identifier: MIT
"""A bar on a terminal, so that people see that something happens; nothing anywhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

Advance = Callable[[str, bool], None]


@contextmanager
def progress(total: int, console: Console) -> Iterator[Advance]:
    """Gives a function to be called with each result: its case, and whether it is unexpected."""
    if not console.is_terminal:
        yield lambda case, is_unexpected: None
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

        def advance(case: str, is_unexpected: bool) -> None:
            nonlocal unexpected
            unexpected += is_unexpected
            text = f"{unexpected} unexpected  " if unexpected else ""
            bar.update(task, advance=1, description=f"{text}{case}"[:60])

        yield advance
