# SPDX-License-Identifier: MIT
"""The inventory of the tutorial, from the text of its web page.

Its sections are numbered, or are a conclusion. Facts are in its lists (`• server.ref(): …`), and in
sentences that list names (`Options include a, b, and c.`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spec.completeness.items import HEADING, Item

SECTION = re.compile(r"^(?:\d+\. .+|Conclusion)$", re.MULTILINE)
BULLET = re.compile(r"^ *• (.+?):(?: |$)", re.MULTILINE)
LIST_IN_PROSE = re.compile(r"\b(?:include|like) ((?:[\w.]+, )+(?:and )?[\w.]+)")
CALL_IN_PROSE = re.compile(r"(?<!new )\b(?:net|server|socket|SocketAddress)\.\w+\(\)")
NO_NAMES = {"and", "more"}


def inventory(text: str) -> set[Item]:
    """The items of the article; what stands above its first section is under its title."""
    title, _, rest = text.strip().partition("\n")
    marks = list(SECTION.finditer(rest))
    found = set(_section(title, rest[: marks[0].start()]))
    ends = [mark.start() for mark in marks[1:]] + [len(rest)]
    for mark, end in zip(marks, ends, strict=True):
        found.update(_section(mark[0], rest[mark.end() : end]))
    return found


def _section(title: str, text: str) -> Iterator[Item]:
    yield Item(title, HEADING)
    names = [name for listed in BULLET.findall(text) for name in re.split(r" / | and ", listed)]
    for listed in LIST_IN_PROSE.findall(text):
        names += re.split(r",? +", listed.rstrip("."))
    names += CALL_IN_PROSE.findall(text)
    yield from (Item(title, "lists", name) for name in names if name not in NO_NAMES)
