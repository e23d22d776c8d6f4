# SPDX-License-Identifier: MIT
"""docs/reading-the-reference.md as part of the site: its links lead to the site's own pages."""

from __future__ import annotations

import re
from collections.abc import Collection

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from diffrunner.site.addresses import book_page, case_page, clause_page

_FILE = re.compile(r"\]\(\.\./ref/net/(\w+\.c)\)")
_TO_FILE = re.compile(r"\.\./ref/net/(\w+\.[ch])")
_TO_CASE = re.compile(r"\.\./cases/(.+)\.js")


def files_in_order(tour: str) -> list[str]:
    """The files of ref/net in the order in which the tour comes to them, each once."""
    return list(dict.fromkeys(_FILE.findall(tour)))


def tour_markup(
    tour: str, files: Collection[str], cases: Collection[str], clauses: Collection[str]
) -> Markup:
    """The tour, for a page in the site's folder. A link that leads out of the site is plain text."""
    parser = MarkdownIt("commonmark", {"html": False})
    tokens = parser.parse(tour.partition("\n")[2])
    for token in tokens:
        if token.children:
            token.children = _children(token.children, files, cases, clauses)
    return Markup(parser.renderer.render(tokens, parser.options, {}))


def _children(
    tokens: list[Token], files: Collection[str], cases: Collection[str], clauses: Collection[str]
) -> list[Token]:
    found: list[Token] = []
    leads_out = False
    for token in tokens:
        if token.type == "link_open":
            page = _page_of(str(token.attrGet("href")), files, cases)
            leads_out = page is None
            if page is not None:
                token.attrSet("href", page)
                found.append(token)
        elif token.type == "link_close":
            found += [] if leads_out else [token]
        elif token.type == "code_inline" and token.content in clauses:
            found += [_link(clause_page(token.content)), token, Token("link_close", "a", -1)]
        else:
            found.append(token)
    return found


def _page_of(address: str, files: Collection[str], cases: Collection[str]) -> str | None:
    if (file := _TO_FILE.fullmatch(address)) and file[1] in files:
        return book_page(file[1])
    if (case := _TO_CASE.fullmatch(address)) and case[1] in cases:
        return case_page(case[1])
    return None


def _link(page: str) -> Token:
    opening = Token("link_open", "a", 1)
    opening.attrSet("href", page)
    return opening
