# SPDX-License-Identifier: MIT
"""The pages of a site as a strict reader sees them: their links, their marks, their text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"})


@dataclass
class ReadPage:
    """`faults` are elements that were closed wrongly, and ids that are there twice."""

    elements: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    text: str = ""
    faults: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = ReadPage()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append(tag)
        if tag not in VOID:
            self._open.append(tag)
        for name, value in attrs:
            if name in ("href", "src") and value is not None:
                self.page.links.append(value)
            if name == "id" and value is not None:
                if value in self.page.ids:
                    self.page.faults.append(f"id {value} is there twice")
                self.page.ids.add(value)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.page.faults.append(f"</{tag}> at {self.getpos()} closes {self._open[-1:]}")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self.page.text += data


def read_page(file: Path) -> ReadPage:
    reader = _Reader()
    reader.feed(file.read_text("utf-8"))
    reader.close()
    return reader.page


def read_site(folder: Path) -> dict[Path, ReadPage]:
    return {file: read_page(file) for file in sorted(folder.rglob("*.html"))}


def broken_links(pages: dict[Path, ReadPage]) -> Iterator[str]:
    """Links to files and fragments that are not there. The matrix makes its fragments itself."""
    for file, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            if not target.is_file():
                yield f"{file} -> {link}"
            elif parts.fragment and target.name != "matrix.html":
                if unquote(parts.fragment) not in pages[target].ids:
                    yield f"{file} -> {link}"
