// SPDX-License-Identifier: MIT
//
// The compiler of the case language: JavaScript in, JSON out.
//
//     node compile.mjs [--root DIR] FILE...
//
// Prints one JSON object a line for each FILE, in order (spec/case-form.md has the program):
//
//     {"file":FILE,"program":{...}}
//     {"file":FILE,"errors":[{"line":L,"column":C,"reason":"..."}, ...]}
//
// Lines and columns of errors count from 1, columns in characters. FILE is printed as given and
// looked for in DIR. Exit status: 0 if all compiled, 1 if some did not, 2 if nothing could be done.
//
// A file takes five steps: its text is checked (`source.mjs`), acorn parses it, `subset.mjs`
// checks the syntax and makes the JSON form, `scope.mjs` checks the names, and `parts.mjs` that a
// case of two parts can be taken apart. All errors of the last three are told at once. Front matter
// and promised block are comments here.

import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadAcorn } from './acorn.mjs';
import { checkParts } from './parts.mjs';
import { checkNames } from './scope.mjs';
import { Source } from './source.mjs';
import { DEEPEST, firstTooDeep, toForm } from './subset.mjs';

/** Compiles the text in `bytes`: `{ program }` or `{ errors }`. */
export function compile(bytes, acorn) {
  const source = new Source(bytes);
  if (source.problem) return { errors: [source.problem] };
  let tree;
  try {
    // Module code is strict; what else it allows, the subset rejects with a better reason.
    tree = acorn.parse(source.text, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
      allowHashBang: false,
      allowReturnOutsideFunction: true,
    });
  } catch (error) {
    if (!error.loc) throw error;
    return { errors: [{ ...source.place(error.loc), reason: syntaxReason(error.message) }] };
  }

  const errors = [];
  const report = (node, reason) => errors.push({ ...source.place(node.loc.start), reason });
  const deep = firstTooDeep(tree);
  if (deep) {
    report(deep, `the program is nested more than ${DEEPEST} deep here; give inner parts names`);
    return { errors };
  }
  const program = toForm(tree, report);
  checkNames(tree, report);
  checkParts(tree, report);
  if (errors.length === 0) return { program };
  return { errors: errors.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function syntaxReason(message) {
  if (message.startsWith('Not enough stack')) return 'the program is nested too deep to be parsed';
  // acorn ends its messages with the place, which is told apart from the reason here.
  const plain = message.replace(/ \(\d+:\d+\)$/, '');
  return `not JavaScript in strict mode: ${plain[0].toLowerCase()}${plain.slice(1)}`;
}

function compileFile(file, root, acorn) {
  let bytes;
  try {
    bytes = readFileSync(path.resolve(root, file));
  } catch (error) {
    return { errors: [{ line: 1, column: 1, reason: `cannot be read: ${error.code}` }] };
  }
  return compile(bytes, acorn);
}

function main(args) {
  let root = '.';
  if (args[0] === '--root') {
    if (args.length < 2) return misused('--root needs a folder');
    root = args[1];
    args = args.slice(2);
  }
  if (args[0] === '--') args = args.slice(1);
  else if (args[0]?.startsWith('-')) return misused(`unknown option ${args[0]}`);
  if (args.length === 0) return misused('no file given');

  let acorn;
  try {
    acorn = loadAcorn();
  } catch (error) {
    process.stderr.write(`compile.mjs: ${error.message}\n`);
    return 2;
  }
  let status = 0;
  for (const file of args) {
    const result = compileFile(file, root, acorn);
    if (result.errors) status = 1;
    process.stdout.write(`${JSON.stringify({ file, ...result })}\n`);
  }
  return status;
}

function misused(reason) {
  process.stderr.write(`compile.mjs: ${reason}; usage: compile.mjs [--root DIR] FILE...\n`);
  return 2;
}

const started = process.argv[1] && realpathSync(process.argv[1]);
if (started === realpathSync(fileURLToPath(import.meta.url))) {
  process.exitCode = main(process.argv.slice(2));
}
