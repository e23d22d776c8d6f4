# SPDX-License-Identifier: MIT
"""Prints a program in its JSON form as JavaScript, for the tests of the compiler.

Every operand gets parentheses, so that the printer need know no precedence: what it prints is
ugly, and compiles to the form that it was given. One function a kind of node; PRINTERS, at the end,
is the table of them.
"""

from __future__ import annotations

import json
from typing import Any, Callable

Node = dict[str, Any]


def text_of(form: Node) -> str:
    """JavaScript that compiles to this form."""
    return PRINTERS[form["type"]](form)


def listed(forms: list[Node], separator: str = ", ") -> str:
    """The texts of several forms."""
    return separator.join(text_of(form) for form in forms)


def bracketed(form: Node) -> str:
    """The text of an expression where any operator may stand beside it."""
    if form["type"] in ("Identifier", "Literal", "ThisExpression", "MemberExpression"):
        return text_of(form)
    return f"({text_of(form)})"


def print_name(form: Node) -> str:
    """The name alone."""
    name: str = form["name"]
    return name


def print_declaration(form: Node) -> str:
    """`const a = 1, b = 2`, without a semicolon."""
    return f"{form['kind']} {listed(form['declarations'])}"


def print_declarator(form: Node) -> str:
    """`a = 1` or `a`."""
    name = text_of(form["id"])
    return f"{name} = ({text_of(form['init'])})" if form["init"] else name


def print_if(form: Node) -> str:
    """`if`, with braces as the form has them."""
    text = f"if ({text_of(form['test'])}) {text_of(form['consequent'])}"
    return f"{text} else {text_of(form['alternate'])}" if form["alternate"] else text


def print_for(form: Node) -> str:
    """The bounded loop, whose initial value must stay a literal."""
    counter = form["init"]["declarations"][0]
    init = f"let {counter['id']['name']} = {counter['init']['value']}"
    head = f"for ({init}; {text_of(form['test'])}; {text_of(form['update'])})"
    return f"{head} {text_of(form['body'])}"


def print_try(form: Node) -> str:
    """`try` with what follows it."""
    text = f"try {text_of(form['block'])}"
    if form["handler"]:
        text += f" {text_of(form['handler'])}"
    if form["finalizer"]:
        text += f" finally {text_of(form['finalizer'])}"
    return text


def print_catch(form: Node) -> str:
    """`catch`, with or without a name."""
    name = f" ({text_of(form['param'])})" if form["param"] else ""
    return f"catch{name} {text_of(form['body'])}"


def print_template(form: Node) -> str:
    """A template literal; the escapes are those of JSON and of templates."""
    parts = [escaped(form["quasis"][0])]
    for expression, quasi in zip(form["expressions"], form["quasis"][1:]):
        parts.append("${" + text_of(expression) + "}" + escaped(quasi))
    return f"`{''.join(parts)}`"


def escaped(quasi: Node) -> str:
    """The text of a template element as it stands in a template."""
    text = json.dumps(quasi["value"]["cooked"])[1:-1].replace('\\"', '"')
    return text.replace("`", "\\`").replace("$", "\\$")


def print_arrow(form: Node) -> str:
    """An arrow function; an object literal as its body needs its own parentheses."""
    body = form["body"]
    text = text_of(body) if body["type"] == "BlockStatement" else f"({text_of(body)})"
    return f"({listed(form['params'])}) => {text}"


def print_member(form: Node) -> str:
    """`object.name` or `object[value]`."""
    place = text_of(form["property"])
    return f"({text_of(form['object'])})" + (f"[{place}]" if form["computed"] else f".{place}")


def print_new(form: Node) -> str:
    """`new Name(…)`, where the callee is bare."""
    callee = form["callee"]
    name = callee["name"] if callee["type"] == "Identifier" else f"net.{callee['property']['name']}"
    return f"new {name}({listed(form['arguments'])})"


def print_update(form: Node) -> str:
    """`++` and `--`, before or after."""
    target = text_of(form["argument"])
    operator: str = form["operator"]
    return operator + target if form["prefix"] else target + operator


def print_infix(form: Node) -> str:
    """Two operands and what is between."""
    return f"{bracketed(form['left'])} {form['operator']} {bracketed(form['right'])}"


def print_assignment(form: Node) -> str:
    """An assignment to a name or member."""
    return f"{text_of(form['left'])} {form['operator']} ({text_of(form['right'])})"


PRINTERS: dict[str, Callable[[Node], str]] = {
    "Program": lambda f: listed(f["body"], "\n"),
    "VariableDeclaration": lambda f: print_declaration(f) + ";",
    "VariableDeclarator": print_declarator,
    "ExpressionStatement": lambda f: f"({text_of(f['expression'])});",
    "BlockStatement": lambda f: "{\n" + listed(f["body"], "\n") + "\n}",
    "IfStatement": print_if,
    "ForStatement": print_for,
    "ReturnStatement": lambda f: f"return ({text_of(f['argument'])});"
    if f["argument"]
    else "return;",
    "ThrowStatement": lambda f: f"throw ({text_of(f['argument'])});",
    "TryStatement": print_try,
    "CatchClause": print_catch,
    "Identifier": print_name,
    "Literal": lambda f: json.dumps(f["value"]),
    "TemplateLiteral": print_template,
    "ArrayExpression": lambda f: f"[{listed(f['elements'])}]",
    "ObjectExpression": lambda f: f"{{ {listed(f['properties'])} }}",
    "Property": lambda f: f"{text_of(f['key'])}: ({text_of(f['value'])})",
    "ArrowFunctionExpression": print_arrow,
    "FunctionExpression": lambda f: f"function({listed(f['params'])}) {text_of(f['body'])}",
    "CallExpression": lambda f: f"{bracketed(f['callee'])}({listed(f['arguments'])})",
    "NewExpression": print_new,
    "MemberExpression": print_member,
    "AssignmentExpression": print_assignment,
    "UpdateExpression": print_update,
    "UnaryExpression": lambda f: f"{f['operator']} {bracketed(f['argument'])}",
    "BinaryExpression": print_infix,
    "LogicalExpression": print_infix,
    "ConditionalExpression": lambda f: " ? ".join(
        [bracketed(f["test"]), bracketed(f["consequent"])]
    )
    + f" : {bracketed(f['alternate'])}",
    "ThisExpression": lambda f: "this",
}
