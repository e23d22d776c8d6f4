# SPDX-License-Identifier: MIT
"""The reference as a book: its tour, and each file of ref/net with what it cites.

Files come in the order in which the tour passes them, a header beside its file; then what the tour
leaves out: unit tests, and what they stand on. A citation is a link to its clause, with the clause's
statement beside it; a function tells which cases run it, as far as that was measured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from diffrunner.site.addresses import BOOK, book_page, case_page, clause_page
from diffrunner.site.facts import Facts
from diffrunner.site.library import cited_clause
from diffrunner.site.page import Page
from diffrunner.site.source import source_lines
from diffrunner.site.tour import files_in_order, tour_markup

SHOWN_CASES = 12
_FUNCTION = re.compile(
    r"^(?!typedef|struct \w+ \{|enum|union)[A-Za-z_][\w *]*?\b(\w+)\(", re.MULTILINE
)


@dataclass(frozen=True)
class CitedClause:
    id: str
    page: str
    statement: str


@dataclass(frozen=True)
class Function:
    """`cases` are the first of those that run it, each with its page, `count` how many do."""

    name: str
    line: int
    cases: tuple[tuple[str, str], ...]
    count: int


@dataclass(frozen=True)
class BookLine:
    number: int
    markup: Markup
    cited: CitedClause | None
    function: Function | None


@dataclass(frozen=True)
class FileView:
    file: str
    lines: tuple[BookLine, ...]
    functions: tuple[Function, ...]
    clauses: int
    measured: bool
    before: tuple[str, str] | None
    after: tuple[str, str] | None


@dataclass(frozen=True)
class BookView:
    tour: Markup
    files: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...]


def book_pages(facts: Facts) -> list[Page]:
    if not facts.library.files:
        return []
    order = reading_order(facts.library.files, facts.library.tour)
    found = [Page(BOOK, "book.html", "The reference", partial(_book, facts, order))]
    for place, file in enumerate(order):
        prepare = partial(_file, facts, order, place)
        found.append(Page(book_page(file), "file.html", file, prepare))
    return found


def reading_order(files: Mapping[str, str], tour: str) -> list[str]:
    """The files of the tour, each with its header before it, then the others by name."""
    passed: list[str] = []
    for file in files_in_order(tour):
        header = f"{file.removesuffix('.c')}.h"
        passed += [name for name in (header, file) if name in files and name not in passed]
    return [*passed, *(name for name in files if name not in passed)]


def _book(facts: Facts, order: Sequence[str]) -> BookView:
    library = facts.library
    toured = set(files_in_order(library.tour))
    own = {name for name in order if f"{name.rpartition('.')[0]}.c" in toured}
    return BookView(
        tour=tour_markup(library.tour, set(library.files), set(facts.outcomes), set(facts.clauses)),
        files=tuple((name, book_page(name)) for name in order if name in own),
        others=tuple((name, book_page(name)) for name in order if name not in own),
    )


def _file(facts: Facts, order: Sequence[str], place: int) -> FileView:
    file = order[place]
    text = facts.library.files[file]
    functions = {item.line: item for item in functions_of(facts, file, text)}
    lines = tuple(_lines(facts, text, functions))
    return FileView(
        file=file,
        lines=lines,
        functions=tuple(functions.values()),
        clauses=len({line.cited.id for line in lines if line.cited is not None}),
        measured=file in facts.library.functions,
        before=_neighbour(order, place - 1),
        after=_neighbour(order, place + 1),
    )


def _neighbour(order: Sequence[str], place: int) -> tuple[str, str] | None:
    return (order[place], book_page(order[place])) if 0 <= place < len(order) else None


def _lines(facts: Facts, text: str, functions: Mapping[int, Function]) -> Iterator[BookLine]:
    bare = text.split("\n")
    for line in source_lines(text):
        name = cited_clause(bare[line.number - 1])
        cited = None
        if name is not None and name in facts.clauses:
            cited = CitedClause(name, clause_page(name), facts.clauses[name].statement)
        yield BookLine(line.number, line.markup, cited, functions.get(line.number))


def functions_of(facts: Facts, file: str, text: str) -> list[Function]:
    """The functions that a file defines, in its order: what begins a line, and has a body."""
    measured = facts.library.functions.get(file, {})
    found = []
    for match in _FUNCTION.finditer(text):
        head = re.match(r"[^;{]*\)\s*([;{])", text[match.start() :])
        if head is None or head[1] != "{":
            continue
        cases = [case for case in measured.get(match[1], ()) if case in facts.outcomes]
        shown = tuple((case, case_page(case)) for case in cases[:SHOWN_CASES])
        line = text.count("\n", 0, match.start()) + 1
        found.append(Function(match[1], line, shown, len(cases)))
    return found
