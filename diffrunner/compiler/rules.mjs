// SPDX-License-Identifier: MIT
//
// What the table of nodes cannot say: which forms of an accepted node are outside the language.
//
// RULES has one function for each kind of node that needs one, named as the node. It is called
// with the node, the nodes around it (the nearest last) and `report(node, reason)`. It judges
// that one node only: `toForm` comes to the nodes below by itself, unless the rule returns
// "seen", because what is below could only repeat the same mistake.

import { GLOBALS } from './globals.mjs';
import { REMOVE_IMPORT } from './rejected.mjs';

const BINARY = new Set(['+', '-', '*', '/', '%', '===', '!==', '<', '<=', '>', '>=']);
const UNARY = new Set(['-', '!', 'typeof']);
const ASSIGNMENT = new Set(['=', '+=', '-=', '*=', '/=', '%=']);

const OPERATOR_ADVICE = {
  '==': "it compares with conversion; use '==='",
  '!=': "it compares with conversion; use '!=='",
  '**': 'write the product out',
  in: 'compare the member with undefined',
  instanceof: "compare 'name' or 'code', or use Buffer.isBuffer",
  '+': "a number needs no '+', and a string stays one",
  void: 'write undefined',
  delete: 'assign undefined',
};

// Members that all objects, strings, arrays or functions of JavaScript have, that the language
// has not, and that no net object gives a meaning of its own. Left to an evaluator they would be
// missed only when the line runs.
const NOT_MEMBERS = new Set(
  `__proto__ constructor prototype hasOwnProperty isPrototypeOf propertyIsEnumerable valueOf
   toLocaleString __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__
   apply call caller callee stack
   charAt charCodeAt codePointAt concat endsWith lastIndexOf localeCompare match matchAll
   normalize padEnd padStart replace replaceAll search substring substr toLowerCase toUpperCase
   toLocaleLowerCase toLocaleUpperCase trim trimEnd trimStart isWellFormed toWellFormed
   at copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap
   indexOf keys map pop reduce reduceRight reverse some sort splice values toReversed toSorted
   toSpliced toFixed toPrecision toExponential
   readUInt8 writeUInt8 readUInt16BE writeUInt16BE readUInt32BE writeUInt32BE readInt32BE
   writeInt32BE transcode copy swap16 swap32`.split(/\s+/),
);

/** Why `new` on anything else is an error. */
export const NEW_IS_FOR =
  "'new' is for members of 'net' and for global constructors; call a function";

export const RULES = {
  VariableDeclaration(node, ancestors, report) {
    if (node.kind !== 'const' && node.kind !== 'let') {
      report(node, `'${node.kind}' is not in the language; use 'const' or 'let'`);
    }
  },

  VariableDeclarator(node, ancestors, report) {
    if (!isRequire(node.init)) return undefined;
    report(ancestors.at(-1), `modules are not in the language; ${REMOVE_IMPORT}`);
    return 'seen';
  },

  ExpressionStatement(node, ancestors, report) {
    if (node.directive === 'use strict') {
      report(node, "a case is strict already; remove 'use strict'");
    } else if (node.directive !== undefined) {
      report(node, 'a statement that is only a string does nothing; remove it');
    }
  },

  ReturnStatement(node, ancestors, report) {
    if (!ancestors.some((around) => FUNCTIONS.has(around.type))) {
      report(node, "'return' outside a function; use 'if' and 'else'");
    }
  },

  Identifier(node, ancestors, report) {
    wellFormed(node, node.name, report);
  },

  Literal(node, ancestors, report) {
    if (node.regex) {
      report(node, "regular expressions are not in the language; use '.includes' or '.startsWith'");
    } else if (node.bigint !== undefined) {
      report(node, 'BigInt is not in the language; numbers are doubles');
    } else if (node.value === Infinity) {
      report(node, 'the number is too large for a double; write Infinity');
    } else if (typeof node.value === 'string') {
      wellFormed(node, node.value, report);
    }
  },

  TemplateElement(node, ancestors, report) {
    // An invalid escape, possible only in a tagged template, has no cooked text.
    if (node.value.cooked !== null) wellFormed(node, node.value.cooked, report);
  },

  ArrayExpression(node, ancestors, report) {
    if (node.elements.includes(null)) report(node, 'an array with a hole; write undefined there');
  },

  ObjectExpression(node, ancestors, report) {
    const seen = new Set();
    for (const property of node.properties) {
      if (property.type !== 'Property' || property.computed) continue;
      const key = property.key.name ?? String(property.key.value);
      if (seen.has(key)) report(property, `the key '${key}' occurs twice; remove one`);
      seen.add(key);
    }
  },

  Property(node, ancestors, report) {
    if (node.kind !== 'init') {
      report(node, 'getters and setters are not in the language; use a plain property');
    } else if (node.method) {
      const advice = "'k: (…) => …' or 'k: function(…) {…}'";
      report(node, `methods are not in the language; write ${advice}`);
    } else if (node.computed) {
      report(node.key, 'computed keys are not in the language; assign the member afterwards');
    } else if (typeof node.key.value === 'number' || /^\d+$/.test(node.key.value ?? '')) {
      report(node.key, 'keys are names, not numbers; use an array or another key');
    } else if ((node.key.name ?? node.key.value) === '__proto__') {
      report(node.key, "'__proto__' is not in the language; remove it");
    }
  },

  ArrowFunctionExpression: notAsync,

  FunctionExpression(node, ancestors, report) {
    if (ancestors.at(-1).type === 'MethodDefinition') return;
    notAsync(node, ancestors, report);
    if (node.id) {
      report(node.id, "function expressions have no name; write 'const f = function(…) {…}'");
    }
  },

  MemberExpression(node, ancestors, report) {
    // What a global has is listed in `globals.mjs`: 'Buffer.concat' is, '.concat' is not.
    if (GLOBALS.has(node.object.name)) return;
    const name = node.computed ? node.property.value : node.property.name;
    if (NOT_MEMBERS.has(name)) report(node.property, `'.${name}' is not in the language`);
  },

  NewExpression(node, ancestors, report) {
    const { callee } = node;
    const plain = callee.type === 'Identifier';
    const member = callee.type === 'MemberExpression' && !callee.computed;
    if (!plain && !(member && callee.object.name === 'net')) {
      report(callee, NEW_IS_FOR);
    }
  },

  AssignmentExpression(node, ancestors, report) {
    if (!ASSIGNMENT.has(node.operator)) {
      report(node, `'${node.operator}' is not in the language; write the assignment out`);
    }
  },

  UnaryExpression(node, ancestors, report) {
    if (!UNARY.has(node.operator)) rejectOperator(node, report);
  },

  BinaryExpression(node, ancestors, report) {
    if (!BINARY.has(node.operator)) rejectOperator(node, report);
  },

  ThisExpression(node, ancestors, report) {
    if (!ancestors.some((around) => around.type === 'FunctionExpression')) {
      report(node, "'this' has a value only inside 'function(…) {…}'; name the object");
    }
  },
};

const FUNCTIONS = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'FunctionDeclaration']);

function notAsync(node, ancestors, report) {
  if (node.async) report(node, "async functions are not in the language; use callbacks or '.then'");
  if (node.generator) report(node, 'generators are not in the language; use callbacks');
}

function rejectOperator(node, report) {
  const advice = OPERATOR_ADVICE[node.operator] ?? 'use arithmetic';
  const sign = node.type === 'UnaryExpression' ? `unary '${node.operator}'` : `'${node.operator}'`;
  report(node, `${sign} is not in the language; ${advice}`);
}

function wellFormed(node, text, report) {
  if (!text.isWellFormed()) {
    report(node, 'a lone surrogate: strings are Unicode; send such bytes with Buffer.from([…])');
  }
}

/** Whether `node` reads a module in the manner of CommonJS. */
export function isRequire(node) {
  return node?.type === 'CallExpression' && node.callee.name === 'require';
}
