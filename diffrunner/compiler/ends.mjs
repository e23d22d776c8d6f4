// SPDX-License-Identifier: MIT
//
// Cases of two ends: `ends` marks them, so that either can be run in a process of its own.
//
// All of such a case that is in neither end is run by both processes, and their traces are laid
// together. So it must leave nothing in a trace, and it must be plain, without running the case,
// where the ends are. This is checked here; which lanes the ends share shows when they are joined.

import { RECORDED } from './globals.mjs';
import { children } from './subset.mjs';

const PLACE = "'ends' is a statement of the program itself, at the beginning of a line";
const ONCE = "'ends' is called once; remove this call";
const SHAPE = "'ends' takes an object literal with 'server' and 'client', and nothing else";
const BESIDE = "beside 'ends', a case only declares constants; move this into an end";

/** Calls `report(node, reason)` for what `program`, acorn's tree, does wrongly with `ends`. */
export function checkEnds(program, report) {
  const [first, ...others] = callsIn(program);
  if (first === undefined) return;
  const marking = program.body.find((statement) => statement.expression === first);
  if (marking?.loc.start.column !== 0) report(first, PLACE);
  for (const other of others) report(other, ONCE);
  const [marked] = first.arguments;
  if (marked !== undefined && !isShaped(marked)) report(marked, SHAPE);
  for (const statement of program.body) {
    if (statement !== marking) checkBeside(statement, report);
  }
}

function callsIn(node) {
  const inside = children(node).flatMap(callsIn);
  const isCall = node.type === 'CallExpression' && node.callee.name === 'ends';
  return isCall ? [node, ...inside] : inside;
}

function isShaped(argument) {
  if (argument.type !== 'ObjectExpression') return false;
  const keys = argument.properties.map(({ key }) => key?.name ?? key?.value);
  return keys.toSorted().join() === 'client,server';
}

/** A statement that is in neither end. */
function checkBeside(statement, report) {
  if (statement.type === 'VariableDeclaration' && statement.kind === 'const') {
    checkSilent(statement, report);
  } else if (callsIn(statement).length === 0) {
    report(statement, BESIDE);
  }
}

/** What runs at once, in each of the two processes, that is, what is in no function. */
function checkSilent(node, report) {
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return;
  if (node.type === 'Identifier' && RECORDED.has(node.name)) {
    report(node, `each end would do this for itself; use '${node.name}' in one of them`);
  }
  for (const child of children(node)) {
    const isName = !node.computed && (child === node.property || child === node.key);
    if (!isName) checkSilent(child, report);
  }
}
