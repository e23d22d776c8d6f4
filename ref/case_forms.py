# SPDX-License-Identifier: MIT
"""Cases in their JSON form (spec/case-form.md), made by hand: one function a kind of node.

The tests of the command need programs, not a compiler. `say("server", "listen", number(0))` is
`server.listen(0)`.
"""

from __future__ import annotations

import json
from typing import Any

Node = dict[str, Any]


def node(type_name: str, **fields: Any) -> Node:
    place = {"line": 1, "column": 0}
    return {"type": type_name, **fields, "loc": {"start": place, "end": place}}


def name(text: str) -> Node:
    return node("Identifier", name=text)


def literal(value: str | int | bool | None) -> Node:
    return node("Literal", value=value)


def read(owner: Node, key: str) -> Node:
    return node("MemberExpression", object=owner, property=name(key), computed=False)


def call(callee: Node, *arguments: Node) -> Node:
    return node("CallExpression", callee=callee, arguments=list(arguments))


def say(owner: str, method: str, *arguments: Node) -> Node:
    """A method of what a name means."""
    return call(read(name(owner), method), *arguments)


def new(owner: str, constructor: str, *arguments: Node) -> Node:
    return node("NewExpression", callee=read(name(owner), constructor), arguments=list(arguments))


def options(**values: Node) -> Node:
    properties = [
        node("Property", key=name(key), value=value, shorthand=False)
        for key, value in values.items()
    ]
    return node("ObjectExpression", properties=properties)


def arrow(parameters: list[str], *expressions: Node) -> Node:
    body = node("BlockStatement", body=[statement(item) for item in expressions])
    return node("ArrowFunctionExpression", params=[name(item) for item in parameters], body=body)


def const(variable: str, value: Node) -> Node:
    declarator = node("VariableDeclarator", id=name(variable), init=value)
    return node("VariableDeclaration", kind="const", declarations=[declarator])


def statement(item: Node) -> Node:
    """Expressions become statements; statements stay what they are."""
    if item["type"].endswith(("Declaration", "Statement")):
        return item
    return node("ExpressionStatement", expression=item)


def case_of(*items: Node, identity: str = "a/case") -> str:
    """A case whose program is these statements."""
    program = node("Program", body=[statement(item) for item in items])
    return json.dumps({"format": "net-case/1", "case": identity, "program": program})
