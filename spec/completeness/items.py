# SPDX-License-Identifier: MIT
"""What a document consists of, as far as a machine can see it: headings, and items below them.

An item is a fact of the document that has a name: a parameter, a default value, an event, an error
code. Its kinds are those of KINDS, in the order in which a map lists them. The heading itself is an
item of the kind `heading`, with no name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

HEADING = "heading"
KINDS = {
    HEADING: "a section, class, interface, member or event that has a heading",
    "added": "a version in which the subject of the heading came",
    "deprecated": "a version in which it was deprecated",
    "change": "a version of the change history",
    "extends": "the class that it extends",
    "signature": "a way to call it",
    "parameter": "a parameter of the signature",
    "option": "a property of a parameter",
    "argument": "what a listener of the event gets",
    "event": "an event, where a listener is added or emitted by its name",
    "lists": "a name in a list or a sentence that lists names",
    "value": "one of the values that it can have",
    "type": "the type of a property",
    "returns": "what a call returns",
    "default": "a default value",
    "code": "an error code",
    "kernel": "an option of a socket in the kernel",
    "flag": "an option of the command line",
}


@dataclass(frozen=True, order=True)
class Item:
    """One fact; `heading` is without markup."""

    heading: str
    kind: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.heading}: {self.kind} {self.name}" if self.name else self.heading


ERROR_CODE = re.compile(r"\bERR(?:_[A-Z]+)+\b|\bE[A-Z]{4,}\b")
KERNEL_OPTION = re.compile(r"\b(?:SO|TCP)_[A-Z]+(?:=\w+)?")
FLAG = re.compile(r"--[a-z]+(?:-[a-z]+)+")
DEFAULT_IN_PROSE = re.compile(r"default value (?:of this parameter )?is (\w+)")


def of_prose(heading: str, text: str) -> Iterator[Item]:
    """The items that a running text names; `text` is without backquotes."""
    for kind, pattern in (("code", ERROR_CODE), ("kernel", KERNEL_OPTION), ("flag", FLAG)):
        yield from (Item(heading, kind, found[0]) for found in pattern.finditer(text))
    yield from (Item(heading, "default", found[1]) for found in DEFAULT_IN_PROSE.finditer(text))


def names_of_headings(headings: Iterable[str]) -> list[str]:
    """Each heading by the name that clauses call it: two classes may have the same event.

    An event that occurs twice is preceded by its class, the last `Class:` above it.
    """
    listed = list(headings)
    classes: list[str] = []
    last = ""
    for heading in listed:
        last = heading.removeprefix("Class: ") if heading.startswith("Class: ") else last
        classes.append(last)
    return [
        f"{of_class}: {heading}" if _is_event(heading) and listed.count(heading) > 1 else heading
        for of_class, heading in zip(classes, listed, strict=True)
    ]


def _is_event(heading: str) -> bool:
    return heading.startswith("Event: ")
