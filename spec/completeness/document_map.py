# SPDX-License-Identifier: MIT
"""The map: each item of each document, and the clauses that it is checked by.

`spec/documents/*.toml` is the map, a file for each text; the pages of Node.js are one text in several
versions. `spec/README.md` tells the form. Reading raises MapError where a file has not that form;
what is said in it is judged elsewhere (`completeness.py`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spec.completeness.items import HEADING, KINDS, Item


class MapError(Exception):
    """A file of the map has not the form; the message says where."""


@dataclass(frozen=True)
class Entry:
    """One item, and what is said of it: clauses, or a reason why no program could check it.

    A heading may say neither: then the clauses that cite it are meant.
    """

    item: Item
    documents: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    reason: str = ""
    unnamed: bool = False


@dataclass(frozen=True)
class Text:
    """One file of the map."""

    name: str
    documents: tuple[str, ...]
    headings_only: tuple[str, ...]
    reasons: Mapping[str, str]
    entries: tuple[Entry, ...]


def read(folder: Path) -> list[Text]:
    """All files of the map."""
    return [
        parse(file.name, tomllib.loads(file.read_text(encoding="utf-8")))
        for file in sorted(folder.glob("*.toml"))
    ]


def parse(name: str, content: Mapping[str, Any]) -> Text:
    """One file of the map, read as TOML."""
    unknown = set(content) - {"documents", "headings_only", "reasons", "heading"}
    if unknown:
        raise MapError(f"{name}: unknown key {min(unknown)}")
    documents = tuple(content["documents"])
    only = tuple(content.get("headings_only", ()))
    entries = [
        entry
        for heading, table in content.get("heading", {}).items()
        for entry in _of_heading(f"{name}: {heading}", heading, table, documents, only)
    ]
    return Text(name, documents, only, content.get("reasons", {}), tuple(entries))


def _of_heading(
    where: str,
    heading: str,
    table: Mapping[str, Any],
    documents: tuple[str, ...],
    only: tuple[str, ...],
) -> Iterator[Entry]:
    own = {
        key: value for key, value in table.items() if key in ("in", "clauses", "reason", "unnamed")
    }
    entry = _entry(where, Item(heading, HEADING), own, documents)
    yield entry
    with_items = tuple(document for document in entry.documents if document not in only)
    for kind in table.keys() - own.keys():
        if kind not in KINDS or kind == HEADING:
            raise MapError(f"{where}: unknown key {kind}")
        for name, value in table[kind].items():
            yield _entry(f"{where}: {kind} {name}", Item(heading, kind, name), value, with_items)


def _entry(where: str, item: Item, value: Any, documents: tuple[str, ...]) -> Entry:
    """`value` is a list of clauses, a reason, or a table of either and where it holds."""
    if isinstance(value, str):
        return Entry(item, documents, reason=value)
    if isinstance(value, list):
        return Entry(item, documents, clauses=tuple(value))
    if not isinstance(value, dict) or value.keys() - {"in", "clauses", "reason", "unnamed"}:
        raise MapError(f"{where}: neither clauses nor a reason nor a table of them")
    holds_in = tuple(value.get("in", documents))
    if not set(holds_in) <= set(documents):
        raise MapError(f"{where}: in a document that the heading or the file is not in")
    return Entry(
        item,
        holds_in,
        tuple(value.get("clauses", ())),
        value.get("reason", ""),
        value.get("unnamed", False),
    )
