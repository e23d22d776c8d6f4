# SPDX-License-Identifier: MIT
"""Makes programs in the JSON form of a case, without places, for the tests of the compiler.

A program declares three variables and uses them in every kind of statement and expression that
the language has. It means nothing and is never run: it is there to be printed and compiled. The
same seed makes the same program.
"""

from __future__ import annotations

import random
from typing import Any, Callable

from diffrunner.compiler.program_text import Node

VARIABLES = ("a", "bé", "$c")
MEMBERS = ("on", "write", "readyState", "π")
KEYS = (*MEMBERS, "a key", "")
CHARACTERS = "ab\"'`\\$ {}\n\r\t\0\x7f\x85é\u2028\ufeff😀"
NUMBERS = (0, 1, 255, 2**31, 2**53, 0.1, 1.5e-7, 5e-324, 1.7976931348623157e308)
BINARY = ("+", "-", "*", "/", "%", "===", "!==", "<", "<=", ">", ">=")
ASSIGNMENT = ("=", "+=", "-=", "*=", "/=", "%=")


def identifier(name: str) -> Node:
    """A name, as a variable, a parameter or a member."""
    return {"type": "Identifier", "name": name}


def literal(value: object) -> Node:
    """A literal."""
    return {"type": "Literal", "value": value}


class ProgramMaker:
    """Makes one program from a seed; `depth` is how deep the part being made may still nest."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._expressions: list[Callable[[int], Node]] = [
            self._template,
            self._array,
            self._object,
            self._arrow,
            self._function,
            self._call,
            self._new,
            self._member,
            self._assignment,
            self._update,
            self._unary,
            self._binary,
            self._logical,
            self._conditional,
        ]
        self._statements: list[Callable[[int], Node]] = [
            self._block,
            self._if,
            self._for,
            self._try,
            self._declaration,
        ]

    def program(self) -> Node:
        """A whole program."""
        names = [
            {"type": "VariableDeclarator", "id": identifier(name), "init": init}
            for name, init in zip(VARIABLES, (self._literal(), None, None))
        ]
        head = {"type": "VariableDeclaration", "kind": "let", "declarations": names}
        return {"type": "Program", "body": [head, *self._several(self._statement, 4)]}

    def _pick(self, choices: Any) -> Any:
        return self._random.choice(choices)

    def _chance(self) -> bool:
        return self._random.random() < 0.5

    def _several(self, make: Callable[[int], Node], depth: int) -> list[Node]:
        return [make(depth - 1) for _ in range(self._random.randrange(4))]

    # Statements.

    def _statement(self, depth: int) -> Node:
        if depth > 0 and self._chance():
            return self._nested(self._statements, depth)
        kind = self._pick(("ExpressionStatement", "ExpressionStatement", "ThrowStatement"))
        field = "argument" if kind == "ThrowStatement" else "expression"
        return {"type": kind, field: self._expression(3)}

    def _nested(self, makers: list[Callable[[int], Node]], depth: int) -> Node:
        maker: Callable[[int], Node] = self._pick(makers)
        return maker(depth - 1)

    def _block(self, depth: int) -> Node:
        return {"type": "BlockStatement", "body": self._several(self._statement, depth)}

    def _declaration(self, depth: int) -> Node:
        # A block of its own, since a name is declared once in a scope.
        declarator = {"type": "VariableDeclarator", "id": identifier("d")}
        declarator["init"] = self._expression(depth)
        inner = {"type": "VariableDeclaration", "kind": "const", "declarations": [declarator]}
        return {"type": "BlockStatement", "body": [inner, self._statement(depth)]}

    def _if(self, depth: int) -> Node:
        return {
            "type": "IfStatement",
            "test": self._expression(depth),
            "consequent": self._block(depth),
            "alternate": self._pick((None, self._block(depth), self._if_or_block(depth))),
        }

    def _if_or_block(self, depth: int) -> Node:
        return self._if(depth - 1) if depth > 0 else self._block(depth)

    def _for(self, depth: int) -> Node:
        name = identifier("i")
        start = {"type": "VariableDeclarator", "id": name, "init": literal(self._pick((0, 7)))}
        bound = literal(self._pick((0, 3, 1_000_000)))
        adding: Node = {"operator": "+=", "left": name, "right": literal(1)}
        updates = (
            {"type": "AssignmentExpression", **adding},
            {"type": "UpdateExpression", "operator": "++", "prefix": True, "argument": name},
            {"type": "UpdateExpression", "operator": "++", "prefix": False, "argument": name},
        )
        compare = {"operator": self._pick(("<", "<=")), "left": name, "right": bound}
        return {
            "type": "ForStatement",
            "init": {"type": "VariableDeclaration", "kind": "let", "declarations": [start]},
            "test": {"type": "BinaryExpression", **compare},
            "update": self._pick(updates),
            "body": self._block(depth),
        }

    def _try(self, depth: int) -> Node:
        param = self._pick((None, identifier("e")))
        handler = {"type": "CatchClause", "param": param, "body": self._block(depth)}
        after = self._block(depth)
        handler_and_after = self._pick(((handler, None), (None, after), (handler, after)))
        return {
            "type": "TryStatement",
            "block": self._block(depth),
            "handler": handler_and_after[0],
            "finalizer": handler_and_after[1],
        }

    # Expressions.

    def _expression(self, depth: int) -> Node:
        if depth > 0 and self._random.random() < 0.8:
            return self._nested(self._expressions, depth)
        return self._literal() if self._chance() else identifier(self._pick(VARIABLES))

    def _literal(self) -> Node:
        return literal(self._pick((self._text(), self._pick(NUMBERS), True, False, None)))

    def _text(self) -> str:
        return "".join(self._random.choices(CHARACTERS, k=self._random.randrange(5)))

    def _template(self, depth: int) -> Node:
        expressions = self._several(self._expression, depth)
        quasis = [
            {"type": "TemplateElement", "value": {"cooked": self._text()}}
            for _ in range(len(expressions) + 1)
        ]
        return {"type": "TemplateLiteral", "quasis": quasis, "expressions": expressions}

    def _array(self, depth: int) -> Node:
        globals_ = [identifier(name) for name in ("undefined", "NaN", "Infinity", "tmp")]
        elements = [*self._several(self._expression, depth), self._pick(globals_)]
        return {"type": "ArrayExpression", "elements": elements}

    def _object(self, depth: int) -> Node:
        properties = []
        for key in self._random.sample(KEYS, self._random.randrange(4)):
            name = identifier(key) if key.isidentifier() else literal(key)
            value = self._expression(depth)
            properties.append({"type": "Property", "key": name, "value": value})
        return {"type": "ObjectExpression", "properties": properties}

    def _params(self) -> list[Node]:
        return [identifier(name) for name in self._pick(((), ("p",), ("p", "q")))]

    def _body(self, depth: int) -> Node:
        result = {
            "type": "ReturnStatement",
            "argument": self._pick((None, self._expression(depth))),
        }
        return {"type": "BlockStatement", "body": [self._statement(depth), result]}

    def _arrow(self, depth: int) -> Node:
        body = self._body(depth) if self._chance() else self._expression(depth)
        return {"type": "ArrowFunctionExpression", "params": self._params(), "body": body}

    def _function(self, depth: int) -> Node:
        body = self._body(depth)
        if self._chance():
            this = {"type": "ReturnStatement", "argument": {"type": "ThisExpression"}}
            body["body"].append(this)
        return {"type": "FunctionExpression", "params": self._params(), "body": body}

    def _call(self, depth: int) -> Node:
        arguments = self._several(self._expression, depth)
        return {"type": "CallExpression", "callee": self._target(depth), "arguments": arguments}

    def _new(self, depth: int) -> Node:
        if self._chance():
            arguments = [self._expression(depth)]
            return {"type": "NewExpression", "callee": identifier("Error"), "arguments": arguments}
        names: Node = {
            "object": identifier("net"),
            "property": identifier("Socket"),
            "computed": False,
        }
        callee = {"type": "MemberExpression", **names}
        arguments = self._several(self._expression, depth)
        return {"type": "NewExpression", "callee": callee, "arguments": arguments}

    def _member(self, depth: int) -> Node:
        computed = self._chance()
        place = self._expression(depth) if computed else identifier(self._pick(MEMBERS))
        thing = self._expression(depth)
        return {
            "type": "MemberExpression",
            "object": thing,
            "property": place,
            "computed": computed,
        }

    def _target(self, depth: int) -> Node:
        return self._member(depth) if self._chance() else identifier(self._pick(VARIABLES))

    def _assignment(self, depth: int) -> Node:
        return {
            "type": "AssignmentExpression",
            "operator": self._pick(ASSIGNMENT),
            "left": self._target(depth),
            "right": self._expression(depth),
        }

    def _update(self, depth: int) -> Node:
        return {
            "type": "UpdateExpression",
            "operator": self._pick(("++", "--")),
            "prefix": self._chance(),
            "argument": self._target(depth),
        }

    def _unary(self, depth: int) -> Node:
        operator = self._pick(("-", "!", "typeof"))
        return {
            "type": "UnaryExpression",
            "operator": operator,
            "argument": self._expression(depth),
        }

    def _binary(self, depth: int) -> Node:
        return self._infix("BinaryExpression", self._pick(BINARY), depth)

    def _logical(self, depth: int) -> Node:
        return self._infix("LogicalExpression", self._pick(("&&", "||", "??")), depth)

    def _infix(self, kind: str, operator: str, depth: int) -> Node:
        left, right = self._expression(depth), self._expression(depth)
        return {"type": kind, "operator": operator, "left": left, "right": right}

    def _conditional(self, depth: int) -> Node:
        return {
            "type": "ConditionalExpression",
            "test": self._expression(depth),
            "consequent": self._expression(depth),
            "alternate": self._expression(depth),
        }
