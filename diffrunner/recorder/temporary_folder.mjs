// SPDX-License-Identifier: MIT
//
// The folder of a case's temporary files: the one that was given, or one of our own, made when it
// is first asked for, and removed when the case has ended.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export class TemporaryFolder {
  #path;
  #isOurs;

  constructor(given) {
    this.#path = given;
    this.#isOurs = given === undefined;
  }

  path() {
    this.#path ??= fs.mkdtempSync(path.join(os.tmpdir(), 'net-case-'));
    return this.#path;
  }

  remove() {
    if (this.#isOurs && this.#path !== undefined) fs.rmSync(this.#path, { recursive: true });
  }
}
