// SPDX-License-Identifier: MIT
//
// Cases of two parts, each of which can be run in a process of its own: `ends` marks the two ends of
// a connection, `processes` what the first process does and what those that it starts.
//
// All of such a case that is in neither part is run by every process, and their traces are laid
// together. So it must leave nothing in a trace, and it must be plain, without running the case,
// where the parts are. This is checked here; which lanes two ends share shows when they are joined.

import { RECORDED } from './globals.mjs';
import { children } from './subset.mjs';

const PARTS = new Map([['ends', ['server', 'client']], ['processes', ['parent', 'worker']]]);

/** What asks the runner, who serves the first process alone. */
const SERVED = new Set(['wire', 'probe']);

/** Calls `report(node, reason)` for what `program`, acorn's tree, does wrongly with its parts. */
export function checkParts(program, report) {
  const [first, ...others] = markingsIn(program);
  if (first === undefined) return;
  const { name } = first.callee;
  const marking = program.body.find((statement) => statement.expression === first);
  if (marking?.loc.start.column !== 0) {
    report(first, `'${name}' is a statement of the program itself, at the beginning of a line`);
  }
  for (const other of others) report(other, 'a case is taken apart once; remove this call');
  const [marked] = first.arguments;
  if (marked !== undefined) checkShape(name, marked, report);
  for (const statement of program.body) {
    if (statement !== marking) checkBeside(statement, name, report);
  }
}

function markingsIn(node) {
  const inside = children(node).flatMap(markingsIn);
  const isMarking = node.type === 'CallExpression' && PARTS.has(node.callee.name);
  return isMarking ? [node, ...inside] : inside;
}

function checkShape(name, marked, report) {
  const properties = marked.type === 'ObjectExpression' ? marked.properties : [];
  const keyOf = ({ key }) => key?.name ?? key?.value;
  const keys = PARTS.get(name);
  if (properties.map(keyOf).toSorted().join() !== keys.toSorted().join()) {
    const wanted = keys.map((key) => `'${key}'`).join(' and ');
    report(marked, `'${name}' takes an object literal with ${wanted}, and nothing else`);
  }
  const worker = properties.find((property) => keyOf(property) === 'worker');
  if (worker !== undefined) checkUnserved(worker.value, report);
}

/** A statement that is in neither part. */
function checkBeside(statement, name, report) {
  if (statement.type === 'VariableDeclaration' && statement.kind === 'const') {
    checkSilent(statement, report);
  } else if (markingsIn(statement).length === 0) {
    report(statement, `beside '${name}', a case only declares constants; move this into a part`);
  }
}

/** What runs at once, in each of the processes, that is, what is in no function. */
function checkSilent(node, report) {
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return;
  if (node.type === 'Identifier' && RECORDED.has(node.name)) {
    report(node, `each part would do this for itself; use '${node.name}' in one of them`);
  }
  for (const child of namesIn(node)) checkSilent(child, report);
}

/** The part of a worker, which the runner does not know of. */
function checkUnserved(node, report) {
  if (node.type === 'Identifier' && SERVED.has(node.name)) {
    report(node, `the runner serves the first process alone; use '${node.name}' in 'parent'`);
  }
  for (const child of namesIn(node)) checkUnserved(child, report);
}

/** The children of a node but for the names of members and keys. */
function namesIn(node) {
  return children(node).filter((child) => (
    node.computed || (child !== node.property && child !== node.key)));
}
