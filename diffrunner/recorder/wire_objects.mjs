// SPDX-License-Identifier: MIT
//
// Endpoints, which listen, and peers, which are connections, as a case holds them.
//
// They have the members that spec/case-language.md lists, and no others: a case that names another
// one is outside the language, and such a run is worth nothing.

import { Buffer } from 'node:buffer';

import { fault } from './trace_file.mjs';

/** The endpoint that an answer of the runner tells of. */
export function endpointFor(wire, { id, port, path }) {
  return closed({
    accept: (self, values) => wire.accept(self, id, values),
    close: (self, values) => wire.call(self, id, 'close', values),
  }, { port, path }, wire);
}

/** The peer that an answer of the runner tells of. */
export function peerFor(wire, { id, port }) {
  return closed({
    send(self, values) {
      const [data] = values;
      if (typeof data !== 'string' && !(data instanceof Uint8Array)) {
        fault("'send' of a peer needs a string or bytes");
      }
      const hex = Buffer.from(data).toString('hex');
      return wire.call(self, id, 'send', values, { hex });
    },
    end: (self, values) => wire.call(self, id, 'end', values),
    reset: (self, values) => wire.call(self, id, 'reset', values),
    receive(self, values) {
      const [bytes] = values;
      if (!Number.isInteger(bytes) || bytes < 1) {
        fault("'receive' of a peer needs a number of bytes");
      }
      return wire.fetch(self, id, 'receive', values, { bytes });
    },
    receiveToEnd: (self, values) => wire.fetch(self, id, 'receiveToEnd', values),
  }, { port }, wire);
}

/** An object with these methods and properties; to name anything else is a fault. */
function closed(methods, properties, wire) {
  const outside = (name) => fault(`'.${String(name)}' of the wire peer is not in the language`);
  const self = new Proxy({}, {
    get(_, name) {
      if (Object.hasOwn(callables, name)) return callables[name];
      return Object.hasOwn(properties, name) ? wire.get(self, name, properties[name]) : outside(name);
    },
    set: (_, name) => outside(name),
  });
  const callables = Object.fromEntries(Object.entries(methods).map(([name, run]) => (
    [name, (...values) => run(self, values)])));
  return self;
}
