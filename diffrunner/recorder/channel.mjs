// SPDX-License-Identifier: MIT
//
// The control channel (docs/control-channel.md) as a recorder needs it: a request is written to
// one named pipe, and the answer read from another, both synchronously. The event loop stands
// still meanwhile, and no `net` is touched.
//
// Three things can go wrong, and they are kept apart. What the runner could not do is an error with
// the code ERR_HARNESS, which `ask` throws and a case can catch. That there is no runner, or that it
// speaks another language than the page, is no behaviour of the runtime's: a fault of the
// recorder. A runner that is gone wants nothing more: `whenOver` decides what that means.

import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';

import { fault } from './trace_file.mjs';

const LONGEST_LINE = 8 * 1024 * 1024;
const CHUNK = 64 * 1024;
const NEWLINE = 10;

/** The error that a case gets for what the harness cannot do. */
export function harnessError(message) {
  return Object.assign(new Error(message), { code: 'ERR_HARNESS' });
}

/** Ends the run: the answer to `request` is not as the page says. */
export function mistrust(request) {
  return fault(`the answer to ${request.do} is not as docs/control-channel.md says`);
}

export class Channel {
  #folder;
  #whenOver;
  #requests;
  #answers;
  #buffer = new Uint8Array(CHUNK);

  /**
   * `folder` holds the pipes, which the first request opens; undefined if nobody is there to be
   * asked. `whenOver()` ends the process: the runner has closed the pipes.
   */
  constructor(folder, whenOver) {
    this.#folder = folder;
    this.#whenOver = whenOver;
  }

  /** Asks, and returns the answer, an object. Throws what the runner says it could not do. */
  ask(request) {
    if (this.#folder === undefined) {
      fault(`'${request.do}' needs a runner: give its channel (--channel DIR)`);
    }
    const { O_RDONLY, O_WRONLY } = fs.constants;
    this.#requests ??= this.#open('requests', O_WRONLY);
    this.#answers ??= this.#open('answers', O_RDONLY);
    this.#write(`${JSON.stringify(request)}\n`);
    const answer = this.#parse(this.#readLine());
    if (!('error' in answer)) return answer;
    throw harnessError(typeof answer.error === 'string' ? answer.error : 'no reason');
  }

  /** Never creates a file, should there be no pipe. */
  #open(name, flags) {
    try {
      return fs.openSync(path.join(this.#folder, name), flags);
    } catch (error) {
      return fault(`cannot open the channel's ${name}: ${error.message}`);
    }
  }

  #write(text) {
    const bytes = Buffer.from(text);
    if (bytes.length > LONGEST_LINE) fault('a request of more than 8 MiB');
    try {
      for (let from = 0; from < bytes.length; ) {
        from += fs.writeSync(this.#requests, bytes, from, bytes.length - from);
      }
    } catch (error) {
      if (error.code === 'EPIPE') this.#whenOver();
      fault(`the channel cannot be written: ${error.message}`);
    }
  }

  /** One line. Only one answer is ever under way: if more than that comes, it is no JSON. */
  #readLine() {
    const decoder = new TextDecoder();
    let line = '';
    for (let size = 0, isWhole = false; !isWhole; ) {
      const part = this.#read();
      size += part.length;
      if (size > LONGEST_LINE) fault('an answer of more than 8 MiB');
      isWhole = part.includes(NEWLINE);
      line += decoder.decode(part, { stream: true });
    }
    return line;
  }

  #read() {
    try {
      const count = fs.readSync(this.#answers, this.#buffer, 0, CHUNK, null);
      if (count === 0) this.#whenOver();
      return this.#buffer.subarray(0, count);
    } catch (error) {
      return fault(`the channel cannot be read: ${error.message}`);
    }
  }

  #parse(line) {
    try {
      const answer = JSON.parse(line);
      if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer;
    } catch {
      // It is told below.
    }
    return fault(`the channel's answer is no JSON object: ${line.slice(0, 60)}`);
  }
}
