// SPDX-License-Identifier: MIT
//
// The control channel (docs/control-channel.md) as a recorder needs it: a question is written to
// one named pipe, and the answer read from another, both synchronously. The event loop stands
// still meanwhile, and no `net` is touched.
//
// The pipes are opened when the first question is asked. A channel that has ended, or an answer
// that is none, is nobody's behaviour but the runner's: then there is nothing more to do here.

import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { fault } from './trace_file.mjs';

const CHUNK = 64 * 1024;
const NEWLINE = 10;

export class Channel {
  #folder;
  #requests;
  #answers;
  #buffer = new Uint8Array(CHUNK);

  /** `folder` holds the pipes; undefined if nobody is there to be asked. */
  constructor(folder) {
    this.#folder = folder;
  }

  /** Asks, and returns the answer: an object. Throws what the runner says it could not do. */
  ask(request) {
    const answer = this.#exchange(request);
    if (typeof answer.error !== 'string') return answer;
    throw Object.assign(new Error(answer.error), { code: 'ERR_HARNESS' });
  }

  #exchange(request) {
    if (this.#folder === undefined) {
      throw Object.assign(
        new Error('nobody serves wire, probe and ends here: run the case with --channel'),
        { code: 'ERR_HARNESS' },
      );
    }
    this.#requests ??= this.#open('requests', 'w');
    this.#answers ??= this.#open('answers', 'r');
    this.#write(`${JSON.stringify(request)}\n`);
    return this.#parse(this.#readLine());
  }

  #open(name, flags) {
    try {
      return fs.openSync(path.join(this.#folder, name), flags);
    } catch (error) {
      return fault(`cannot open the channel's ${name}: ${error.message}`);
    }
  }

  #write(text) {
    const bytes = new TextEncoder().encode(text);
    for (let from = 0; from < bytes.length; ) {
      from += fs.writeSync(this.#requests, bytes, from, bytes.length - from);
    }
  }

  /** One line; only one answer is ever under way, so nothing follows it. */
  #readLine() {
    const parts = [];
    for (;;) {
      const count = fs.readSync(this.#answers, this.#buffer, 0, CHUNK, null);
      if (count === 0) process.exit(0);
      const part = this.#buffer.slice(0, count);
      parts.push(part);
      if (part.at(-1) === NEWLINE) break;
    }
    const decoder = new TextDecoder();
    return parts.map((part) => decoder.decode(part, { stream: true })).join('');
  }

  #parse(line) {
    try {
      const answer = JSON.parse(line);
      if (typeof answer === 'object' && answer !== null) return answer;
    } catch {
      // It is told below.
    }
    return fault(`the channel's answer is no JSON object: ${line.slice(0, 60)}`);
  }
}
