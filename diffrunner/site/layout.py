# SPDX-License-Identifier: MIT
"""Views become pages. Here, and nowhere else, text becomes markup.

Whatever a template puts into a page is escaped, and before that made printable: a control character,
a half of a surrogate pair or a change of direction is shown as its escape, as on a terminal. Only
what is `Markup` already is taken as it is; `source`, `tour` and `case_page` make some, of escaped
text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from diffrunner.site.addresses import (
    BOOK,
    CASES,
    CAUSES,
    CHANGES,
    MATRIX,
    OVERVIEW,
    clause_page,
    way_to_root,
)
from diffrunner.site.facts import Facts
from diffrunner.site.page import Page
from diffrunner.traces.render import printable

ASSETS = Path(__file__).parent / "assets"
TEMPLATES = Path(__file__).parent / "templates"
SYMBOLS = {
    "pass": "✓",
    "diverges": "≠",
    "contradicts": "✗",
    "timeout": "∞",
    "crash": "†",
    "unstable": "~",
    "skip": "–",
    "": "",
}
_NAVIGATION = (
    (OVERVIEW, "Overview"),
    (MATRIX, "Matrix"),
    (CASES, "Cases"),
    (CAUSES, "Causes"),
    (CHANGES, "What changed"),
    (BOOK, "The reference"),
)
_CODE = re.compile(r"`([^`]+)`")


class Layouter:
    """Lays pages out, and writes them below a folder. `addresses` are those of all pages."""

    def __init__(self, facts: Facts, folder: Path, addresses: Collection[str]) -> None:
        self._folder = folder
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            finalize=_printable,
        )
        self._environment.filters["prose"] = prose
        self._environment.globals |= {
            "navigation": [item for item in _NAVIGATION if item[0] in addresses],
            "symbols": SYMBOLS,
            "clause_page": clause_page,
            "has_page": addresses.__contains__,
        }

    def write(self, pages: Sequence[Page]) -> None:
        for page in pages:
            (self._folder / page.address).write_text(self.text(page), encoding="utf-8")

    def text(self, page: Page) -> str:
        return self._environment.get_template(page.template).render(
            page=page, root=way_to_root(page.address), view=page.prepare()
        )


def _printable(value: object) -> object:
    """What a template puts out; line breaks stay, the rest of the invisible becomes visible."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return "\n".join(map(printable, value.split("\n")))
    return value


def prose(text: str) -> Markup:
    """A sentence of ours, in which `code` is marked as in Markdown."""
    safe = escape("\n".join(map(printable, text.split("\n"))))
    return Markup(_CODE.sub(r"<code>\1</code>", str(safe)))
