# SPDX-License-Identifier: MIT
"""Source text as lines of markup: comments, strings, numbers and keywords of C and of JavaScript.

One regular expression for both: what is a keyword in one of them is a rare name in the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from diffrunner.site.facts import Facts
from diffrunner.traces.render import printable

_KEYWORDS = """
    async await bool break case catch char class const continue default delete do double else enum
    extern false finally float for function if int let long new null of return short signed sizeof
    static struct switch this throw true try typedef typeof undefined union unsigned void while NULL
""".split()
_TOKEN = re.compile(
    r"(?P<c>//[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<s>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"
    rf"|(?P<k>\b(?:{'|'.join(_KEYWORDS)})\b|^\#\w+)"
    r"|(?P<n>\b\d[\w.]*\b)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class SourceLine:
    number: int
    markup: Markup


def source_lines(text: str) -> list[SourceLine]:
    """The lines, each with its tokens in spans; no span reaches from one line into the next."""
    bare = text.removesuffix("\n").split("\n")
    shown = "\n".join(printable(line.expandtabs(4)) for line in bare)
    pieces: list[str] = []
    end = 0
    for found in _TOKEN.finditer(shown):
        pieces.append(str(escape(shown[end : found.start()])))
        opening = f"<span class={found.lastgroup}>"
        inside = str(escape(found[0])).replace("\n", f"</span>\n{opening}")
        pieces.append(f"{opening}{inside}</span>")
        end = found.end()
    pieces.append(str(escape(shown[end:])))
    lines = "".join(pieces).split("\n")
    return [SourceLine(number, Markup(line)) for number, line in enumerate(lines, start=1)]


def case_lines(facts: Facts, case: str) -> list[SourceLine]:
    """The text of a case; nothing if it is not there any more."""
    found = facts.library.cases.get(case)
    return [] if found is None else source_lines(found.source)
