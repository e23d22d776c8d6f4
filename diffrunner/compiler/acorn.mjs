// SPDX-License-Identifier: MIT
//
// Finds the parser, acorn, among the packages that `./setup` installs.
//
// They lie in `diffrunner/runtimes/node_modules/`, which is not above this file, so that an import
// would not find them. NETCONF_RUNTIMES names another folder of packages in its place.

import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BESIDE = fileURLToPath(new URL('../runtimes/node_modules', import.meta.url));

/** acorn's functions. Throws an Error with one line of advice if it is not installed. */
export function loadAcorn() {
  const folder = path.resolve(process.env.NETCONF_RUNTIMES || BESIDE);
  try {
    return createRequire(import.meta.url)(path.join(folder, 'acorn'));
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(`acorn is not installed in ${folder}: run ./setup`);
  }
}
