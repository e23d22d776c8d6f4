# SPDX-License-Identifier: MIT
"""Single places where a C file can be broken, found in its syntax tree. Pure, but for reading it.

The tree is clang's, so a place is a whole condition, statement, operator or literal, never a piece
of text that looks like one. Only the bodies of functions are broken: a table of names or constants
is data. Left alone are assertions, and calls that no trace can tell of (`LEFT_ALONE`): those that
keep the heap's books, which the sanitizers read, and those that nothing ever reaches.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clang.cindex import (  # type: ignore[import]
    CursorKind,
    Index,
    TokenKind,
    TranslationUnit,
    TypeKind,
)

LEFT_ALONE = ("abort", "free", "heap_mark", "heap_pin", "heap_unpin", "value_mark")

_OTHER_OPERATOR = {
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "==": "!=",
    "!=": "==",
    "&&": "||",
    "||": "&&",
    "+": "-",
    "-": "+",
    "*": "/",
    "/": "*",
}
_OTHER_WORD = {"true": "false", "false": "true"}
_STATEMENTS = (CursorKind.COMPOUND_ASSIGNMENT_OPERATOR, CursorKind.UNARY_OPERATOR)
# Where the children of each kind hold the condition, and where statements of their own.
_CONDITION = {
    CursorKind.IF_STMT: 0,
    CursorKind.WHILE_STMT: 0,
    CursorKind.DO_STMT: 1,
    CursorKind.CONDITIONAL_OPERATOR: 0,
}


@dataclass(frozen=True)
class Place:
    """One way to break a file: the bytes from `start` to `end` become `becomes`."""

    file: str
    function: str
    line: int
    start: int
    end: int
    kind: str
    was: str
    becomes: str

    def broken(self, source: bytes) -> bytes:
        """The file with this place broken."""
        return source[: self.start] + self.becomes.encode() + source[self.end :]

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What names it as long as its text stays, wherever its line may go."""
        return self.file, self.function, _in_one_line(self.was), _in_one_line(self.becomes)

    def __str__(self) -> str:
        _, _, was, becomes = self.key
        return f"{self.file}:{self.line}: {self.function}: {self.kind}: `{was}` → `{becomes}`"


def find_places(root: Path, file: str, flags: Sequence[str]) -> list[Place]:
    """All places of a file, in its order. Raises ValueError if it does not compile."""
    # NDEBUG: an assertion is nothing then.
    unit = Index.create().parse(
        str(root / file),
        args=[*flags, "-DNDEBUG"],
        options=TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD,  # macros
    )
    errors = [str(found) for found in unit.diagnostics if found.severity >= found.Error]
    if errors:
        raise ValueError(errors[0])
    return _Finder(unit, file, (root / file).read_bytes()).places()


class _Finder:
    def __init__(self, unit: TranslationUnit, file: str, source: bytes) -> None:
        self._unit = unit
        self._file = file
        self._source = source
        self._function = ""
        self._macros = {
            (cursor.extent.start.offset, cursor.extent.end.offset)
            for cursor in unit.cursor.get_children()
            if cursor.kind == CursorKind.MACRO_INSTANTIATION
            and str(cursor.location.file) == unit.spelling
        }

    def places(self) -> list[Place]:
        found: list[Place] = []
        for cursor in self._unit.cursor.get_children():
            if cursor.kind == CursorKind.FUNCTION_DECL and cursor.is_definition():
                if str(cursor.location.file) == self._unit.spelling:
                    self._function = cursor.spelling
                    found += self._in(cursor)
        return sorted(set(found), key=lambda place: (place.start, place.end, place.becomes))

    def _in(self, cursor: Any) -> Iterator[Place]:
        children = list(cursor.get_children())
        kind = cursor.kind
        if kind == CursorKind.CALL_EXPR and cursor.spelling in LEFT_ALONE:
            return
        if kind in _CONDITION:
            yield from self._inverted(children[_CONDITION[kind]])
        elif kind == CursorKind.FOR_STMT:
            yield from self._inverted(self._condition_of_for(cursor, children))
        elif kind == CursorKind.BINARY_OPERATOR:
            yield from self._operator(children)
        elif kind in (CursorKind.INTEGER_LITERAL, CursorKind.STRING_LITERAL):
            yield from self._constant(cursor)
        if kind in (CursorKind.COMPOUND_STMT, CursorKind.CASE_STMT, CursorKind.DEFAULT_STMT):
            yield from self._statements(children)
        elif kind == CursorKind.IF_STMT:
            yield from self._statements(children[1:], in_order=False)
        elif kind in (CursorKind.FOR_STMT, CursorKind.WHILE_STMT):
            yield from self._statements(children[-1:], in_order=False)
        for child in children:
            if not _is_size_of_array(cursor, child):
                yield from self._in(child)

    def _condition_of_for(self, cursor: Any, children: Sequence[Any]) -> Any:
        """The part between the two semicolons; None if there is none."""
        semicolons = [
            token.extent.start.offset
            for token in cursor.get_tokens()
            if token.kind == TokenKind.PUNCTUATION and token.spelling == ";"
        ]
        return next(
            (
                child
                for child in children
                if semicolons[0] < child.extent.start.offset < semicolons[1]
            ),
            None,
        )

    def _inverted(self, condition: Any) -> Iterator[Place]:
        if condition is None or not self._is_ours(condition) or self._is_macro(condition):
            return
        was = self._text(condition)
        yield self._place(condition, "condition inverted", f"!({was})")

    def _operator(self, sides: Sequence[Any]) -> Iterator[Place]:
        left, right = sides
        operator = self._operator_between(sides)
        if operator in _OTHER_OPERATOR and left.kind != CursorKind.CXX_UNARY_EXPR:  # sizeof
            start, end = left.extent.end.offset, right.extent.start.offset
            place = start + self._source[start:end].decode().index(operator)
            yield Place(
                file=self._file,
                function=self._function,
                line=left.extent.end.line,
                start=place,
                end=place + len(operator),
                kind="operator changed",
                was=self._source[left.extent.start.offset : right.extent.end.offset].decode(),
                becomes=_OTHER_OPERATOR[operator],
            )

    def _operator_between(self, sides: Sequence[Any]) -> str:
        left, right = sides
        return self._source[left.extent.end.offset : right.extent.start.offset].decode().strip()

    def _constant(self, literal: Any) -> Iterator[Place]:
        start, was = literal.extent.start.offset, self._text(literal)
        # `true` and `false` are macros: all that clang knows of their extent is where they begin.
        for word, other in _OTHER_WORD.items():
            if self._source[start:].startswith(word.encode()):
                yield self._from_to(literal, start, start + len(word), "constant changed", other)
                return
        if literal.kind == CursorKind.INTEGER_LITERAL and was.isdigit():
            yield self._place(literal, "constant changed", str(int(was) + 1))
        elif literal.kind == CursorKind.STRING_LITERAL and was.startswith('"'):
            yield self._place(literal, "constant changed", was[:-1] + '?"')

    def _statements(self, statements: Sequence[Any], in_order: bool = True) -> Iterator[Place]:
        """Each removed; and each exchanged with the next one, where they are in a row."""
        previous = None
        for statement in statements:
            is_one = self._is_removable(statement)
            if is_one:
                yield self._place(statement, "statement removed", "(void)0")
            if is_one and previous is not None and _acts(statement):
                yield self._exchanged(previous, statement)
            previous = statement if is_one and in_order and _acts(statement) else None

    def _exchanged(self, first: Any, second: Any) -> Place:
        start, end = first.extent.start.offset, second.extent.end.offset
        between = self._source[first.extent.end.offset : second.extent.start.offset].decode()
        becomes = self._text(second) + between + self._text(first)
        return self._from_to(first, start, end, "order changed", becomes)

    def _is_removable(self, statement: Any) -> bool:
        if not self._is_ours(statement):
            return False
        if statement.kind == CursorKind.BINARY_OPERATOR:
            return self._operator_between(list(statement.get_children())) == "="
        if statement.kind == CursorKind.CALL_EXPR:
            return statement.spelling not in LEFT_ALONE
        if statement.kind == CursorKind.DO_STMT:
            return self._is_macro(statement)
        return statement.kind in _STATEMENTS

    def _is_ours(self, cursor: Any) -> bool:
        """Whether it stands in the file as it is, and does not come out of a macro."""
        start, end = cursor.extent.start, cursor.extent.end
        return start.file is not None and str(start.file) == self._unit.spelling and end.offset > 0

    def _is_macro(self, cursor: Any) -> bool:
        """Whether it is what a macro stands for, such as the `do … while (0)` of TRY."""
        return (cursor.extent.start.offset, cursor.extent.end.offset) in self._macros

    def _text(self, cursor: Any) -> str:
        return self._source[cursor.extent.start.offset : cursor.extent.end.offset].decode()

    def _place(self, cursor: Any, kind: str, becomes: str) -> Place:
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        return self._from_to(cursor, start, end, kind, becomes)

    def _from_to(self, cursor: Any, start: int, end: int, kind: str, becomes: str) -> Place:
        return Place(
            file=self._file,
            function=self._function,
            line=cursor.extent.start.line,
            start=start,
            end=end,
            kind=kind,
            was=self._source[start:end].decode(),
            becomes=becomes,
        )


def _acts(statement: Any) -> bool:
    """Whether it calls something; the order of assignments alone seldom matters."""
    return any(part.kind == CursorKind.CALL_EXPR for part in statement.walk_preorder())


def _is_size_of_array(declaration: Any, part: Any) -> bool:
    return bool(
        declaration.kind == CursorKind.VAR_DECL
        and declaration.type.kind == TypeKind.CONSTANTARRAY
        and part.kind == CursorKind.INTEGER_LITERAL
    )


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
