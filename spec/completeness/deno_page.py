# SPDX-License-Identifier: MIT
"""The inventory of Deno's reference of `node:net`, from the text of its web page.

The page is a row of sections (`class Socket`, `function isIP`, `interface ServerOpts`, …). A section
has members, whose TypeScript declarations begin with `#` and end at an empty line or at the next
`#`. A member of a class has a heading of its own, `class Socket: ref`. Methods that take the name of
an event are declared once for each event: these are told as events, the others by the names of their
parameters. Some declarations lost their first line, and so their name, on the way from the web page:
the map knows which (`unnamed`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spec.completeness.items import HEADING, Item, of_prose

SECTION = re.compile(r"^(?:(?:class|function|interface|type alias) \w+|Functions|Type Aliases)$")
DECLARATION = re.compile(r"#(\[?[\w.]+\]?)(\(?)")
LISTED = re.compile(r"^[fT]\n(\w+)$", re.MULTILINE)
NUMBERED = re.compile(r"^\d+\. (\w+)$", re.MULTILINE)
COMPATIBILITY = "Deno compatibility"


def inventory(text: str) -> set[Item]:
    """The items of the page."""
    lines = [line.strip() for line in text.splitlines()]
    starts = [index for index, line in enumerate(lines) if SECTION.match(line)]
    found = {Item("net", HEADING)}
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        found.update(_section(lines[start], "\n".join(lines[start + 1 : end])))
    return found


def _section(title: str, text: str) -> Iterator[Item]:
    yield Item(title, HEADING)
    if title in ("Functions", "Type Aliases"):
        yield from (Item(title, "lists", name) for name in LISTED.findall(text))
        return
    yield from of_prose(title, text)
    if extends := re.search(r"^extends (\S+)$", text, re.MULTILINE):
        yield Item(title, "extends", extends[1])
    if COMPATIBILITY in text:
        yield Item(f"{title}: {COMPATIBILITY}", HEADING)
    if title.startswith("type alias"):
        values = text.partition("Definition #")[2]
        yield from (Item(title, "value", value) for value in re.findall(r'"(\w+)"', values))
    for declaration in _declarations(text):
        yield from _declared(title, declaration)


def _declarations(text: str) -> Iterator[str]:
    """Each with its name first and all else of it on the same line."""
    for part in re.split(r"\n(?=#)", text)[1:]:
        declaration, _, after = part.partition("\n\n")
        yield declaration.replace("\n", " ") + "\n" + after


def _declared(title: str, declaration: str) -> Iterator[Item]:
    line, _, after = declaration.partition("\n")
    found = DECLARATION.match(line)
    assert found is not None, line
    name, is_called = found[1], found[2] == "("
    if title.startswith("interface"):
        yield Item(title, "option", name)
        return
    if title.startswith("class"):
        heading = f"{title}: {name}"
        yield Item(heading, HEADING)
        yield from (Item(heading, "event", event) for event in NUMBERED.findall(after))
    else:
        heading = title
    if is_called:
        yield from _call(heading, line[found.end() - 1 :])
    elif title.startswith("function"):
        yield Item(heading, "parameter", name)


def _call(heading: str, text: str) -> Iterator[Item]:
    """Parameters and result; `text` begins with the parenthesis that opens the parameters."""
    end = _closing(text)
    parameters = [part.strip() for part in _split_outside(text[1:end]) if part.strip()]
    if parameters and (event := re.match(r'event: "(\w+)"', parameters[0])):
        yield Item(heading, "event", event[1])
        return
    names = [re.split(r"\??:", parameter)[0] for parameter in parameters]
    yield Item(heading, "signature", f"({', '.join(names)})")
    if result := re.match(r": *([^ ].*?)(?: new)?$", text[end + 1 :]):
        yield Item(heading, "returns", result[1])


def _closing(text: str) -> int:
    depth = 0
    for index, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0:
            return index
    return len(text)


def _split_outside(text: str) -> list[str]:
    """The parts of a list at the commas that stand in no parentheses."""
    parts, depth = [""], 0
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts
