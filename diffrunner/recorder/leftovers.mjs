// SPDX-License-Identifier: MIT
//
// What a case leaves in the process that a fresh one would not have, so that no further case may
// run there: a changed member of the module or of a class, or a server or socket that is open.
//
// The event loop is empty by then, so that what is open was unref'ed. It can be reached by the
// next case, and runs the functions of this one. So does a socket without a connection that has a
// timeout: its timer keeps no loop alive either.

import { readProperty } from './state.mjs';

/** Says what is left of the case, in a sentence; undefined if nothing is. */
export function whatIsLeft(lanes, members) {
  if (members.changed !== undefined) return `the case changed ${members.changed}`;
  const open = lanes.bound.find(isOpen);
  return open && `the case left ${open.name} open`;
}

function isOpen({ base, object }) {
  const told = (property) => readProperty(object, property);
  if (base === 'server') return told('listening') === true;
  if (base !== 'client' && base !== 'accepted') return false;
  if (told('destroyed') === true) return false;
  return told('pending') === false || told('connecting') === true || told('timeout') > 0;
}
