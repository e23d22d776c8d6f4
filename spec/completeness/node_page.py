# SPDX-License-Identifier: MIT
"""The inventory of a `net` page of the Node.js documentation, from its Markdown.

One of the pages has come to us on a single line. Therefore line breaks mean nothing here: a page is
made one line first, and its headings, comments and list items are found by their marks. How deep a
list item was indented is lost with the line breaks; whether it is a parameter or an option, a
property of one, is seen from the signature in the heading.

Of a later page only the text of its web page is at hand: `contents` reads the headings of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spec.completeness.items import HEADING, Item, names_of_headings, of_prose

CODE_BLOCK = re.compile(r"```\w*\n?.*?```", re.DOTALL)
# A heading is a title in backquotes, or words up to a comment, a link or the first sentence.
A_HEADING = re.compile(
    r"(?:^| )#{1,4} ((?:Class: |Event: )?`[^`]+`|[A-Z][A-Za-z ]*?)(?= <!--| \[`| \* |$|(?<=`) )"
)
COMMENT = re.compile(r"<!-- YAML (.*?)-->|<!--.*?-->")
INTRODUCED = re.compile(r"introduced_in=(v\d+\.\d+\.\d+)")
VERSION = re.compile(r"v\d+\.\d+\.\d+")
CHANGE = re.compile(r"version: (.*?) pr-url:")
LINK_TARGETS = re.compile(r" \[[^\]]+\]: \S+")
LIST_ITEM = re.compile(r" \* ")
NAMED = re.compile(r"`(\w+)` \{")
DEFAULT = re.compile(r"\*\*Default(?::\*\*|\*\*:) (?:See )?(.+?)(?:\.(?= |$)|$)")
LINK = re.compile(r"\[(`[^`]+`|[^\]]+)\]\[[^\]]*\]")


def inventory(text: str) -> set[Item]:
    """The items of a page in Markdown."""
    line = LINK_TARGETS.sub("", " ".join(CODE_BLOCK.sub("", text).split()))
    marks = list(A_HEADING.finditer(line))
    titles = names_of_headings(mark[1].replace("`", "") for mark in marks)
    ends = [mark.start() for mark in marks[1:]] + [len(line)]
    found: set[Item] = set()
    for mark, title, end in zip(marks, titles, ends, strict=True):
        found.update(_section(title, line[mark.end() : end]))
    return found


def _section(title: str, text: str) -> Iterator[Item]:
    yield Item(title, HEADING)
    yield from of_prose(title, LINK.sub(r"\1", text).replace("`", ""))
    yield from (Item(title, "added", version) for version in INTRODUCED.findall(text))
    for comment in COMMENT.finditer(text):
        yield from _history(title, comment[1] or "")
    for listed in LIST_ITEM.split(COMMENT.sub("", text))[1:]:
        yield from _listed(title, listed)


def _history(title: str, comment: str) -> Iterator[Item]:
    facts, _, changes = comment.partition("changes:")
    added, _, deprecated = facts.partition("deprecated:")
    for kind, text in (
        ("added", added),
        ("deprecated", deprecated),
        ("change", " ".join(CHANGE.findall(changes))),
    ):
        yield from (Item(title, kind, version) for version in VERSION.findall(text))


def _listed(title: str, text: str) -> Iterator[Item]:
    """One item of a list, with the text up to the next."""
    if signature := re.match(r"\[`([^`]+)`\]\[", text):
        yield Item(title, "signature", signature[1])
    if extends := re.match(r"Extends: \{(.+?)\}", text):
        yield Item(title, "extends", extends[1])
    if returns := re.match(r"Returns:? (?:\{(.+?)\}|`(.+?)`)", text):
        yield Item(title, "returns", returns[1] or returns[2])
    if of_property := re.match(r"(?:Type:? )?\{(.+?)\}", text):
        kind = "argument" if "Event: " in title else "type"
        yield Item(title, kind, of_property[1].replace("\\", ""))
    if state := re.match(r"If [^`]*(?:`[^`]+` is|it is) `(\w+)`", text):
        yield Item(title, "value", state[1])
    named = NAMED.match(text)
    if named:
        yield Item(title, _kind_of(named[1], title), named[1])
    for value in DEFAULT.finditer(text):
        plain = re.sub(r"[`\[\]]", "", value[1])
        yield Item(title, "default", f"{named[1]} = {plain}" if named else plain)


def _kind_of(name: str, title: str) -> str:
    if "Event: " in title:
        return "argument"
    return "parameter" if re.search(rf"\b{name}\b", title.partition("(")[2]) else "option"


def contents(text: str) -> set[Item]:
    """The headings of a web page of which no more is at hand: its table of contents, and its text.

    In the table a title may take two lines (`Event:` and its name), and so may a heading of the
    text, whose link to itself (`#`) may stand on a line of its own.
    """
    table, _, below = (
        re.sub(r":\n", ": ", text).partition("Table of contents\n")[2].partition("\nIndex\n")
    )
    listed = [row.removeprefix("-").strip() for row in table.splitlines()]
    shown = re.findall(r"^(.*\S)\n?#$", below, re.MULTILINE)
    return {Item(title, HEADING) for title in names_of_headings(listed + shown) if title}
