// SPDX-License-Identifier: MIT
//
// What makes a case a script of its own (`diffrunner repro`): it runs here and now, and what is
// recorded is printed, a line a record, as each turn ends; with the argument `--state`, also what
// changed in the record's object. Exit status: 0 when nothing was left to do, 1 when an error was
// not caught, 3 when there was nobody to print to or to ask.
//
// A case of several processes starts the script once more for each, with `--worker KIND NAME FOLDER`;
// what such a process prints is preceded by its name, and its temporary files lie in that folder.
//
// Lines are written past `process.stdout` and `console`, which may be objects of net themselves.

import fs from 'node:fs';
import process from 'node:process';

import { workerName } from './processes.mjs';
import { runCase } from './run_case.mjs';
import { TemporaryFolder } from './temporary_folder.mjs';
import { lineOf, stateOf } from './text.mjs';
import { fault } from './trace_file.mjs';

const WITH_STATE = process.argv.includes('--state');
const [, WORKER, NAME, FOLDER] = process.argv.slice(2).filter((word) => word !== '--state');

/** Runs the case `program(globals)`; `channel` leads to its peer, if it needs one. */
export function reproduce(program, channel) {
  const temporary = new TemporaryFolder(FOLDER);
  runCase({
    program,
    write: (records) => print(records.map(shown).join('')),
    temporaryFolder: () => temporary.path(),
    channel,
    role: {},
    processRole: {
      worker: WORKER,
      start: (number, kind) => startAgain(number, kind, temporary.path()),
    },
    onEnd(how) {
      temporary.remove();
      process.exit(how === 'empty' ? 0 : 1);
    },
  });
}

function startAgain(number, kind, folder) {
  const words = [process.argv[1], '--worker', kind, workerName(number), folder];
  return WITH_STATE ? [...words, '--state'] : words;
}

function shown(told) {
  const record = NAME === undefined ? told : inThisProcess(told);
  const line = lineOf(record);
  return WITH_STATE && record.state ? `${line}   ${stateOf(record)}\n` : `${line}\n`;
}

/** The record with the name of this process before that of each lane, its own and those it names. */
function inThisProcess(record) {
  const named = JSON.parse(JSON.stringify(record), (key, value) => (
    value?.$ === 'lane' ? { ...value, name: `${NAME}/${value.name}` } : value));
  return { ...named, lane: `${NAME}/${record.lane}` };
}

function print(text) {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; ) {
    try {
      from += fs.writeSync(1, bytes, from, bytes.length - from);
    } catch (error) {
      // A pipe that does not block and is full: whoever reads it needs a moment.
      if (error.code !== 'EAGAIN') fault(`cannot print: ${error.message}`);
    }
  }
}
