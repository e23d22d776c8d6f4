# SPDX-License-Identifier: MIT
"""The promised block, from text to a `Promise`. The grammar is in spec/case-language.md.

Lines are read one at a time; within a line, a small recursive descent over the characters. Every
error names the line of the case file and what was expected there.
"""

from __future__ import annotations

import json
import re

from diffrunner.corpus.pattern import Anything, Exactly, Fields, Items, Pattern, Text
from diffrunner.corpus.promise import Before, Choice, Expect, Gap, Line, Never, Promise
from diffrunner.traces.trace import number

LANE_NAME = re.compile(
    r"(?:worker\d*/)?(?:program|net|server|client|accepted|blockList|boundSocket|socketAddress"
    r"|abort|console|timer|immediate|tick|microtask|endpoint|peer|probe|worker|parent)\d*"
    r"(?![A-Za-z0-9_$/])"
)
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_SYMBOL = r"\[[A-Za-z_$][\w$]*\.[A-Za-z_$][\w$]*\]"
_EVENT = re.compile(rf"{_NAME.pattern}|{_SYMBOL}")
_CALLED = re.compile(
    r"\.[A-Za-z_$][A-Za-z0-9_$]*|new [A-Za-z_$][\w$.]*|[A-Za-z_$][\w$]*\.[\w$.]+"
    rf"|{_SYMBOL}(?=\()"
)
_CALLBACK = re.compile(r"((?:new )?[A-Za-z_$][\w$.]*) callback(?![\w$])")
_EXIT = re.compile(r"exit (empty|uncaught)(?![\w$])")
_BEFORE = re.compile(r" {2,}before {2,}")
_LANE = re.compile(r"((?:[a-z]+\d*/)?[A-Za-z]+\d*) +")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_PORT = re.compile(r"\$port\d+")
_OTHER = re.compile(r"<([A-Za-z_$][A-Za-z0-9_$]*)>")
_WORDS: dict[str, object] = {
    "true": True,
    "false": False,
    "null": None,
    "undefined": {"$": "undefined"},
    "function": {"$": "function"},
    "NaN": {"$": "number", "text": "NaN"},
    "Infinity": {"$": "number", "text": "Infinity"},
}


class PromiseError(Exception):
    """The block breaks its grammar: which line, and how."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


def parse_promise(block: str, first_line: int = 1) -> Promise:
    """Parse the lines of a block, whose first is line `first_line` of the case file."""
    parts: list[Line | Choice] = []
    alternatives: list[list[Line]] = []
    for number, raw in enumerate(block.split("\n"), start=first_line):
        text = raw.rstrip()
        if not text or text.lstrip().startswith("#"):
            continue
        if text == "or:":
            if not alternatives:
                raise PromiseError(number, "'or:' without an 'either:' before it")
            alternatives.append([])
        elif text.startswith("  "):
            if not alternatives:
                raise PromiseError(number, "an indented line outside of a choice")
            alternatives[-1].append(_Reader(text.lstrip(), number).line())
        else:
            _close_choice(parts, alternatives, number)
            alternatives = [[]] if text == "either:" else []
            if not alternatives:
                parts.append(_Reader(text, number).line())
    _close_choice(parts, alternatives, first_line + block.count("\n"))
    return Promise(tuple(parts))


def _close_choice(parts: list[Line | Choice], lists: list[list[Line]], number: int) -> None:
    if len(lists) == 1:
        raise PromiseError(number, "'either:' without an 'or:' after it")
    if lists:
        parts.append(Choice(tuple(tuple(lines) for lines in lists)))


def _process(lane: str) -> str:
    return lane.rpartition("/")[0]


class _Reader:
    """One line, and how far it has been read."""

    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.number = number
        self.at = 0

    def line(self) -> Line:
        lane = self._lane()
        if self.text[self.at :] == "...":
            return Gap(self.number, lane)
        if self._skip("never "):
            self._spaces()
            never = Never(self.number, lane, self._text(), self.text)
            self._end()
            return never
        text = self._text()
        between = _BEFORE.match(self.text, self.at)
        if between is None:
            self._end()
            return Expect(self.number, lane, text, self.text)
        self.at = between.end()
        later_lane = self._lane()
        if _process(lane) != _process(later_lane):
            raise PromiseError(self.number, "no order is known between two processes")
        before = Before(self.number, lane, text, later_lane, self._text(), self.text)
        self._end()
        return before

    def _lane(self) -> str:
        found = self._take(_LANE)
        if found is None or LANE_NAME.fullmatch(found[1]) is None:
            raise self._error("the name of a lane")
        return found[1]

    def _text(self) -> Text:
        if found := self._take(_EXIT):
            return self._exit(found[1])
        if found := self._take(_CALLBACK):
            args = self._values(")") if self._spaced("(") else None
            return Text(frozenset({"callback"}), found[1], args)
        if found := self._take(_CALLED):
            return self._call_or_access(found[0])
        found = self._take(_EVENT)
        if found is None:
            raise self._error("an event, a call, a property or a callback")
        return Text(frozenset({"event"}), found[0], self._event_values())

    def _exit(self, name: str) -> Text:
        text = Text(frozenset({"exit"}), name)
        if name == "empty" or not self._more():
            return text
        self._spaces()
        return Text(frozenset({"exit"}), name, None, "threw", self._value())

    def _event_values(self) -> Items | None:
        if not self._more():
            return None
        self._spaces()
        return Items(()) if self._skip("()") else self._values("")

    def _call_or_access(self, written: str) -> Text:
        name = written[1:] if written.startswith(".") else written
        if self._skip("("):
            args = self._values(")")
            if self._spaced("->"):
                return self._outcome(frozenset({"call"}), name, args, "result")
            if self._spaced("!!"):
                return self._outcome(frozenset({"call"}), name, args, "threw")
            return Text(frozenset({"call"}), name, args, "result", Anything())
        if written.startswith("."):
            if self._spaced("->"):
                return self._outcome(frozenset({"get"}), name, None, "value")
            if self._spaced("="):
                return self._outcome(frozenset({"set"}), name, None, "value")
            return Text(frozenset({"call", "get", "set"}), name)
        return Text(frozenset({"call"}), name)

    def _outcome(self, kinds: frozenset[str], name: str, args: Items | None, outcome: str) -> Text:
        self._spaces()
        return Text(kinds, name, args, outcome, self._value())

    def _values(self, closing: str) -> Items:
        """Values up to the closing bracket; for an event, whose list has none, up to the end."""
        items: list[Pattern] = []
        self._spaces()
        if closing and self._skip(closing):
            return Items(())
        while True:
            if self._skip("..."):
                self._blanks_before(closing)
                if self._ends(closing):
                    return Items(tuple(items), is_open=True)
                items.append(Anything())
            else:
                items.append(self._value())
            self._blanks_before(closing)
            if self._ends(closing):
                return Items(tuple(items))
            if not self._skip(","):
                raise self._error(f"',' or {closing!r}" if closing else "','")
            self._spaces()

    def _blanks_before(self, closing: str) -> None:
        if closing:
            self._spaces()

    def _ends(self, closing: str) -> bool:
        return self._skip(closing) if closing else not self._more() or self._at_before()

    def _value(self) -> Pattern:
        if self._skip("..."):
            return Anything()
        if self._skip("["):
            return self._values("]")
        if self._skip("{"):
            return self._fields()
        if found := self._take(_PORT):
            return Exactly(found[0])
        if found := self._take(_OTHER):
            return Exactly({"$": "other", "type": found[1]})
        for prefix in ("b", "x"):
            if self.text.startswith(prefix + '"', self.at):
                self.at += 1
                return Exactly({"$": "bytes", "hex": self._bytes(prefix, self._string())})
        if self.text.startswith('"', self.at):
            return Exactly(self._string())
        return Exactly(self._scalar())

    def _scalar(self) -> object:
        if self._skip("-Infinity"):
            return {"$": "number", "text": "-Infinity"}
        if found := self._take(_NUMBER):
            return {"$": "number", "text": "-0"} if found[0] == "-0" else number(found[0])
        if found := self._take(LANE_NAME):
            return {"$": "lane", "name": found[0]}
        found = self._take(_NAME)
        if found is None or found[0] not in _WORDS:
            raise self._error("a value")
        return _WORDS[found[0]]

    def _fields(self) -> Fields:
        fields: list[tuple[str, Pattern]] = []
        self._spaces()
        if self._skip("}"):
            return Fields(())
        while True:
            found = self._take(_NAME)
            key = found[0] if found is not None else self._string()
            self._spaces()
            if not self._skip(":"):
                raise self._error("':'")
            self._spaces()
            fields.append((key, self._value()))
            self._spaces()
            if self._skip("}"):
                return Fields(tuple(fields))
            if not self._skip(","):
                raise self._error("',' or '}'")
            self._spaces()

    def _string(self) -> str:
        found = self._take(_STRING)
        try:
            return str(json.loads(found[0])) if found is not None else self._fail("a string")
        except ValueError:
            return self._fail("a string as JSON writes it")

    def _bytes(self, prefix: str, text: str) -> str:
        try:
            return text.encode().hex() if prefix == "b" else bytes.fromhex(text).hex()
        except ValueError:
            return self._fail("pairs of hexadecimal digits")

    def _at_before(self) -> bool:
        return _BEFORE.match(self.text, self.at) is not None

    def _more(self) -> bool:
        return self.at < len(self.text) and not self._at_before()

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
        return found

    def _skip(self, text: str) -> bool:
        if not self.text.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def _spaces(self) -> None:
        while self._skip(" "):
            pass

    def _spaced(self, text: str) -> bool:
        """Skip the text, with spaces before it, if it comes next."""
        start = self.at
        self._spaces()
        if not self._at_before() and self._skip(text):
            return True
        self.at = start
        return False

    def _end(self) -> None:
        if self.at < len(self.text):
            raise self._error("the end of the line")

    def _fail(self, expected: str) -> str:
        raise self._error(expected)

    def _error(self, expected: str) -> PromiseError:
        found = self.text[self.at : self.at + 20] or "the end of the line"
        return PromiseError(self.number, f"expected {expected}, found {found!r}")
