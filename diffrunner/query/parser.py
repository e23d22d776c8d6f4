# SPDX-License-Identifier: MIT
"""A query, from text to an Expression. The grammar is in docs/query.md.

First words and signs, then a recursive descent over them. Every fault names the character at which
it shows, and what to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diffrunner.query.expression import (
    AND,
    ANY_TARGET,
    BARE,
    FAMILY,
    KEYS,
    KEYWORDS,
    NOT,
    OR,
    RESULTS,
    VALUES,
    Came,
    Every,
    Expression,
    Has,
    Not,
    Says,
    Some,
)

DEEPEST = 100
_SPACE = re.compile(r"[ \t\r\n]*")
_SIGN = re.compile(r"[()]")
_QUOTED = re.compile(r'"(?:[^"\\]|\\["\\])*"')
_ESCAPE = re.compile(r'\\(["\\])')
_BAD_ESCAPE = re.compile(r'"(?:[^"\\]|\\["\\])*(\\)[^"\\]')


@dataclass(frozen=True)
class Vocabulary:
    """The names that a query may use: of targets, and of families of clauses."""

    targets: Sequence[str]
    families: Sequence[str]

    @property
    def target_words(self) -> list[str]:
        """The targets, by their whole names and by their families."""
        families = [name.partition("@")[0] for name in self.targets]
        return list(dict.fromkeys([*self.targets, *families, ANY_TARGET]))


class QueryError(Exception):
    """The text is no query: at which character, counted from 1, and what to do about it."""

    def __init__(self, position: int, reason: str) -> None:
        super().__init__(f"at character {position}: {reason}")
        self.position = position
        self.reason = reason


def parse(text: str, vocabulary: Vocabulary) -> Expression:
    """The expression that is written there; raises QueryError."""
    return _Parser(list(_tokens(text)), vocabulary).whole()


# -- Words and signs -------------------------------------------------------------------------


@dataclass(frozen=True)
class _Token:
    """`sign` is a parenthesis, an operator, or empty for a term or the end.

    A term has a text, and a key if there was a colon outside of quotes.
    """

    position: int
    sign: str = ""
    key: str | None = None
    text: str | None = None

    @property
    def is_term(self) -> bool:
        return self.text is not None


def _tokens(text: str) -> Iterator[_Token]:
    at = _end(_SPACE, text, 0)
    while at < len(text):
        token, at = _token(text, at)
        yield token
        at = _end(_SPACE, text, at)
    yield _Token(at + 1)


def _token(text: str, at: int) -> tuple[_Token, int]:
    if _SIGN.match(text, at):
        return _Token(at + 1, sign=text[at]), at + 1
    if text[at] == '"':
        end = _end_of_quoted(text, at)
        return _Token(at + 1, text=_unquoted(text[at:end])), end
    end = _end(BARE, text, at)
    key, colon, value = text[at:end].partition(":")
    if not colon:
        if key.lower() in KEYWORDS:
            return _Token(at + 1, sign=key.lower()), end
        return _Token(at + 1, text=key), end
    if not value and text[end : end + 1] == '"':
        start, end = end, _end_of_quoted(text, end)
        return _Token(at + 1, key=key, text=_unquoted(text[start:end])), end
    return _Token(at + 1, key=key, text=value), end


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _end_of_quoted(text: str, at: int) -> int:
    if found := _QUOTED.match(text, at):
        return found.end()
    if bad := _BAD_ESCAPE.match(text, at):
        raise QueryError(bad.start(1) + 1, r'between quotes, \ stands before " or \ only')
    raise QueryError(at + 1, "this quote is never closed")


def _unquoted(quoted: str) -> str:
    return _ESCAPE.sub(r"\1", quoted[1:-1])


# -- The grammar -----------------------------------------------------------------------------


class _Parser:
    """The tokens, how many of them were read, and how deep in parentheses and `not` we are."""

    def __init__(self, tokens: Sequence[_Token], vocabulary: Vocabulary) -> None:
        self._tokens = tokens
        self._vocabulary = vocabulary
        self._read = 0
        self._depth = 0

    @property
    def _next(self) -> _Token:
        return self._tokens[self._read]

    def whole(self) -> Expression:
        if len(self._tokens) == 1:
            return Every(())
        found = self._some()
        if self._next.sign == ")":
            raise QueryError(self._next.position, "there is no ( that this ) could close")
        return found

    def _some(self) -> Expression:
        operands = [self._every()]
        while self._take(OR):
            operands.append(self._every())
        return operands[0] if len(operands) == 1 else Some(tuple(operands))

    def _every(self) -> Expression:
        operands = [self._operand()]
        while self._take(AND) or self._next.is_term or self._next.sign in (NOT, "("):
            operands.append(self._operand())
        return operands[0] if len(operands) == 1 else Every(tuple(operands))

    def _operand(self) -> Expression:
        token = self._next
        if token.is_term:
            self._read += 1
            return self._term(token)
        if token.sign not in (NOT, "("):
            raise QueryError(token.position, self._why_no_term())
        self._read += 1
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryError(token.position, f"this is nested deeper than {DEEPEST}")
        found = Not(self._operand()) if token.sign == NOT else self._in_parentheses(token)
        self._depth -= 1
        return found

    def _in_parentheses(self, opening: _Token) -> Expression:
        found = self._some()
        if not self._take(")"):
            raise QueryError(opening.position, "this ( is never closed")
        return found

    def _take(self, sign: str) -> bool:
        is_there = self._next.sign == sign
        self._read += is_there
        return is_there

    def _why_no_term(self) -> str:
        before = self._tokens[self._read - 1].sign if self._read else ""
        if before:
            return f"a term is missing after `{before}`"
        return f"a term is missing before `{self._next.sign}`"

    def _term(self, token: _Token) -> Expression:
        key, text = token.key, token.text or ""
        if key is None:
            return Says(text)
        if key in KEYS:
            self._check_value(token, key, text)
            return Has(key, text)
        if key not in self._vocabulary.target_words:
            raise QueryError(
                token.position,
                f"there is no target or key `{key}` here; the targets are "
                f"{_listed(self._vocabulary.target_words)}, the keys {_listed(KEYS)}; "
                "to look for text with a colon, put it in quotes",
            )
        if text not in RESULTS:
            raise QueryError(_of_value(token), _no_such("result", text, RESULTS))
        return Came(key, text)

    def _check_value(self, token: _Token, key: str, text: str) -> None:
        allowed = self._vocabulary.families if key == FAMILY else VALUES.get(key)
        if allowed is not None and text not in allowed:
            raise QueryError(_of_value(token), _no_such(key, text, allowed))
        if not text:
            raise QueryError(_of_value(token), f"`{key}:` needs a value")


def _of_value(token: _Token) -> int:
    return token.position + len(token.key or "") + 1


def _no_such(what: str, text: str, allowed: Sequence[str]) -> str:
    there_is = f"there is no {what} `{text}`" if text else f"a {what} is missing"
    return f"{there_is}; there are {_listed(allowed)}"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)
