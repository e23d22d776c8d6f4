// SPDX-License-Identifier: MIT
//
// The visible state of a Server or a Socket: the properties that a program can read at any
// moment without changing anything. A record holds those that changed since the lane's state
// was last read, in the order of time: what a nested event has told, the call around it does
// not tell again.
//
// Addresses are left out with intent. A runtime may look up a peer's address on the first
// reading and remember it, so that reading it here would change what the case reads later.

const SERVER = ['listening', 'maxConnections'];

const SOCKET = [
  'readyState', 'connecting', 'pending', 'destroyed', 'closed', 'bytesRead', 'bytesWritten',
  'readableLength', 'writableLength', 'readableFlowing', 'readableEnded', 'writableEnded',
  'writableFinished', 'timeout',
];

const VISIBLE = new Map([['server', SERVER], ['client', SOCKET], ['accepted', SOCKET]]);

/**
 * The properties of the lane's object that changed since the last call for this lane (at the
 * first call: all of them) as `encodeValue` writes them, or undefined if none did.
 */
export function stateChanges(lane, encodeValue) {
  let changes;
  for (const property of VISIBLE.get(lane.base) ?? []) {
    const value = readProperty(lane.object, property);
    if (lane.state.has(property) && Object.is(lane.state.get(property), value)) continue;
    lane.state.set(property, value);
    changes ??= {};
    changes[property] = encodeValue(value);
  }
  return changes;
}

/** A property that throws has its error for a value: the recorder never throws into a case. */
export function readProperty(object, property) {
  try {
    return object[property];
  } catch (error) {
    return error;
  }
}
