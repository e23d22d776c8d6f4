// SPDX-License-Identifier: MIT
//
// Which syntax the case language has, and the JSON that stands for it.
//
// NODES lists every kind of node that a program may hold, with the fields that its JSON form
// has (spec/case-form.md). `toForm` walks acorn's tree along this table: it copies what is
// listed, asks `rules.mjs` for what a table cannot say, and reports every node that is not listed
// with a reason from `rejected.mjs`. It goes on below a rejected node, so that one run tells the
// author everything.

import { REJECTED, PART } from './rejected.mjs';
import { RULES } from './rules.mjs';

/** How deep nodes may be nested, so that an evaluator may recurse without care. */
export const DEEPEST = 200;

// What a field holds: a node, a node or null, a list of nodes, or a plain value.
const NODE = 'node';
const MAYBE = 'maybe';
const LIST = 'list';
const PLAIN = 'plain';

/** The fields of each kind of node, in the order in which the JSON form writes them. */
export const NODES = {
  Program: { body: LIST },

  VariableDeclaration: { kind: PLAIN, declarations: LIST },
  VariableDeclarator: { id: NODE, init: MAYBE },
  ExpressionStatement: { expression: NODE },
  BlockStatement: { body: LIST },
  IfStatement: { test: NODE, consequent: NODE, alternate: MAYBE },
  ForStatement: { init: MAYBE, test: MAYBE, update: MAYBE, body: NODE },
  ReturnStatement: { argument: MAYBE },
  ThrowStatement: { argument: NODE },
  TryStatement: { block: NODE, handler: MAYBE, finalizer: MAYBE },
  CatchClause: { param: MAYBE, body: NODE },

  Identifier: { name: PLAIN },
  Literal: { value: PLAIN },
  TemplateLiteral: { quasis: LIST, expressions: LIST },
  TemplateElement: { value: PLAIN },
  ArrayExpression: { elements: LIST },
  ObjectExpression: { properties: LIST },
  Property: { key: NODE, value: NODE },
  ArrowFunctionExpression: { params: LIST, body: NODE },
  FunctionExpression: { params: LIST, body: NODE },
  CallExpression: { callee: NODE, arguments: LIST },
  NewExpression: { callee: NODE, arguments: LIST },
  MemberExpression: { object: NODE, property: NODE, computed: PLAIN },
  AssignmentExpression: { operator: PLAIN, left: NODE, right: NODE },
  UpdateExpression: { operator: PLAIN, prefix: PLAIN, argument: NODE },
  UnaryExpression: { operator: PLAIN, argument: NODE },
  BinaryExpression: { operator: PLAIN, left: NODE, right: NODE },
  LogicalExpression: { operator: PLAIN, left: NODE, right: NODE },
  ConditionalExpression: { test: NODE, consequent: NODE, alternate: NODE },
  ThisExpression: {},
};

/**
 * The JSON form of `program`, acorn's tree. Calls `report(node, reason)` for everything outside
 * the language; what it returns is of use only if nothing was reported.
 */
export function toForm(program, report) {
  return formOf(program, [], report);
}

function formOf(node, ancestors, report) {
  const fields = NODES[node.type];
  if (!fields) {
    reject(node, ancestors, report);
    return null;
  }
  if (RULES[node.type]?.(node, ancestors, report) === 'seen') return null;

  ancestors.push(node);
  const form = { type: node.type };
  for (const [field, holds] of Object.entries(fields)) {
    form[field] = fieldForm(node[field], holds, ancestors, report);
  }
  ancestors.pop();
  if (node.type === 'TemplateElement') form.value = { cooked: node.value.cooked };
  form.loc = {
    start: { line: node.loc.start.line, column: node.loc.start.column },
    end: { line: node.loc.end.line, column: node.loc.end.column },
  };
  return form;
}

function fieldForm(value, holds, ancestors, report) {
  if (holds === PLAIN) return value;
  if (holds === LIST) return value.map((item) => item && formOf(item, ancestors, report));
  return value && formOf(value, ancestors, report);
}

function reject(node, ancestors, report) {
  const reason = REJECTED[node.type] ?? `${node.type} is not in the language`;
  if (reason !== PART) report(node, reason);
  ancestors.push(node);
  for (const child of children(node)) formOf(child, ancestors, report);
  ancestors.pop();
}

/** The first node that is nested deeper than DEEPEST, or null. Does not recurse itself. */
export function firstTooDeep(program) {
  let level = [program];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap(children);
  }
  return null;
}

/** The nodes directly below any node of acorn's, in the order of its fields. */
export function children(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
}
