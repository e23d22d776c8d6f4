// SPDX-License-Identifier: MIT
//
// The file that a trace is written to: a header line, then the records of each turn as soon
// as the turn has ended, in one write. Nothing is buffered between turns, so that a process
// killed from outside leaves a file that ends with a complete turn.
//
// A trace that cannot be written must not look like a behaviour of the runtime: the error
// would pass through the case's own try statements. Hence a failing write ends the process
// here, with the recorder's own exit status.

import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The exit status that says: the recorder failed, this is no verdict on the runtime. */
export const RECORDER_FAULT = 3;

/** Says in one line what the recorder could not do, and ends the process. */
export function fault(message) {
  try {
    const script = path.basename(process.argv[1] ?? 'record.mjs');
    fs.writeSync(2, `${script}: ${String(message).replaceAll('\n', ' ')}\n`);
  } finally {
    process.exit(RECORDER_FAULT);
  }
}

export class TraceFile {
  #path;
  #descriptor;

  /** Creates (or empties) the file and writes the header, a plain object. */
  constructor(path, header) {
    this.#path = path;
    try {
      this.#descriptor = fs.openSync(path, 'w');
    } catch (error) {
      fault(`cannot create the trace file ${path}: ${error.message}`);
    }
    this.write([header]);
  }

  /** Appends the records, one line each. */
  write(records) {
    const bytes = Buffer.from(records.map((record) => JSON.stringify(record) + '\n').join(''));
    try {
      for (let from = 0; from < bytes.length; ) {
        from += fs.writeSync(this.#descriptor, bytes, from, bytes.length - from);
      }
    } catch (error) {
      fault(`cannot write the trace file ${this.#path}: ${error.message}`);
    }
  }

  close() {
    fs.closeSync(this.#descriptor);
  }
}
