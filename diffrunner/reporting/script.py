# SPDX-License-Identifier: MIT
"""A case as a script of its own: what is to be known of it, the program as it is, and a recorder.

Whoever gets the script has nothing else of ours. It begins with a comment that says what the case
is about and what is printed where; then comes the case, to be read and changed; then, below a line,
the packed recorder, and with it the peer where the case needs one.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diffrunner.corpus.clauses import Clause
from diffrunner.corpus.corpus import Case
from diffrunner.judging.verdict import Verdict
from diffrunner.reporting.marked_lines import lines_of, marked_lines
from diffrunner.running.targets import Target
from diffrunner.traces.render import printable
from diffrunner.traces.trace import Trace

# What a case is handed (spec/case-language.md, "Globals"); the rest is JavaScript's own. `path` is
# used for one member alone, and is otherwise a name like any other.
GIVEN = {
    name: rf"\b{name}\b"
    for name in (
        *("net", "wire", "probe", "ends", "processes", "events"),
        *("tmp", "assert", "console", "process", "Buffer"),
        *("setTimeout", "setInterval", "setImmediate", "queueMicrotask"),
        *("clearTimeout", "clearInterval", "clearImmediate", "AbortController"),
    )
} | {"path": r"\bpath\.join\b"}
_USES_PEER = re.compile(r"\b(?:wire|probe)\s*\.\s*[a-z]\w*\s*\(", re.IGNORECASE)
WIDTH = 98


@dataclass(frozen=True)
class Account:
    """What a target made of the case. `expected` is what it is compared with, if anything."""

    target: Target
    verdict: Verdict
    trace: Trace | None
    expected: Trace | None = None


def needs_peer(case: Case) -> bool:
    return _USES_PEER.search(case.source) is not None


def hidden_character(source: str) -> int | None:
    """The first line that holds what cannot be seen, so that nobody could pass the script on."""
    for number, line in enumerate(source.split("\n"), start=1):
        visible = line.replace("\t", " ")
        if printable(visible) != visible:
            return number
    return None


def script(
    case: Case,
    clauses: Mapping[str, Clause],
    accounts: Sequence[Account],
    *,
    recorder: str,
    peer: str | None,
) -> str:
    """The whole script. `recorder` and `peer` are the packed parts."""
    head = "\n".join(f"// {line}".rstrip() for line in _head(case, clauses, accounts))
    names = ", ".join(name for name, use in GIVEN.items() if re.search(use, case.source))
    parts = [
        f"{head}\n",
        f"function program({{ {names} }}) {{\n{case.source.rstrip()}\n}}\n",
        f"// {'-' * 95}\n// What follows records the program, and prints what it records.\n",
    ]
    if peer is not None:
        lines = "\n".join(textwrap.wrap(peer, WIDTH))
        told = "// The peer: a program for python3, a zip archive in base64."
        parts.append(f"{told}\nconst PEER = `\n{lines}\n`;\n")
    return "\n".join([*parts, recorder])


def _head(case: Case, clauses: Mapping[str, Clause], accounts: Sequence[Account]) -> Iterator[str]:
    yield "SPDX-License-Identifier: MIT"
    yield ""
    yield from _wrapped(f"{_name(case)}: {case.front_matter.title}")
    yield ""
    yield "What it checks:"
    yield ""
    for name in case.front_matter.clauses:
        yield from _wrapped(f"{name}: {clauses[name].statement}", "* ", "  ")
    yield ""
    yield from _wrapped(_HOW.format(seconds=case.front_matter.timeout / 1000))
    yield ""
    for command in ("node", "deno run -A", "bun"):
        yield f"    {command} {case.path.stem}.mjs"
    if conditions := _conditions(case):
        yield ""
        yield from _wrapped(f"It needs: {'; '.join(conditions)}.")
    for account in accounts:
        yield ""
        yield from _told(account)
    yield ""


_HOW = (
    "This script stands alone. It runs the program below and prints what the program did and saw, "
    "a line for each call, event and callback: the object, then what happened; with the argument "
    "`--state`, also what changed in the object. Its exit status is 0 after `exit empty` and 1 "
    "after `exit uncaught`; a program that has not ended after {seconds:g} s hangs."
)


def _name(case: Case) -> str:
    """The case's id; of a case from elsewhere, where only we know the way, its last part."""
    return case.path.stem if case.id.startswith("/") else case.id


def _conditions(case: Case) -> list[str]:
    words = {"ipv6": "a loopback with ::1", "root": "root"}
    conditions = []
    for need in case.front_matter.needs:
        kind, _, what = need.partition(":")
        if kind == "port":
            conditions.append(f"TCP port {what}, free")
        elif kind == "path":
            conditions.append(f"the path {what}, with nothing there")
        elif kind in words:
            conditions.append(words[kind])
    if case.front_matter.flags:
        conditions.append(f"NODE_OPTIONS='{' '.join(case.front_matter.flags)}' in the environment")
    if case.front_matter.platform:
        conditions.append(f"one of these systems: {', '.join(case.front_matter.platform)}")
    if needs_peer(case):
        conditions.append("python3 (3.9 or later, nothing besides), which plays the other end")
    if "probe" in case.front_matter.needs:
        conditions.append("Linux, and the right to look at sockets of another process")
    return conditions


def _told(account: Account) -> Iterator[str]:
    target, verdict = account.target, account.verdict
    name = f"{target.name} ({target.version})"
    if target.is_reference:
        name = f"the reference, as Node.js {target.version},"
    reason = f"{verdict.word}: {verdict.reason}" if verdict.reason else verdict.word
    if account.trace is None:
        yield from _wrapped(f"What {name} prints is not known ({reason}).")
        return
    yield from _wrapped(f"What {name} printed ({reason}):")
    if account.expected is None:
        yield "(ports are $port1, ..., the temporary folder is $tmp; each run has others)"
        lines = [f"  {line}" for line in lines_of(account.trace)]
    else:
        yield "(- missing, + one too many, ! other content, ~ elsewhere, * other state)"
        lines = marked_lines(account.expected, account.trace)
    yield ""
    yield from (f"  {line}" for line in lines)


def _wrapped(text: str, first: str = "", further: str = "") -> list[str]:
    """The text as lines of a comment: whatever it holds, it does not end the comment."""
    plain = printable(" ".join(text.split()))
    return textwrap.wrap(plain, WIDTH - 1, initial_indent=first, subsequent_indent=further)
