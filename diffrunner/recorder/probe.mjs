// SPDX-License-Identifier: MIT
//
// `probe`: what the kernel knows of a live socket, read by the runner from outside of the process.
// The socket is found by its addresses. They are read here as the case itself could read them, but
// without a record.

import net from 'node:net';

import { recordCall } from './calls.mjs';

/** The object that a case knows as `probe`; `unwrap` gives the real object behind a proxy. */
export function probeFor(channel, recording, lanes, unwrap) {
  const ask = (name, values, question) => (
    recordCall(recording, lanes.probe, name, values, () => (
      channel.ask({ do: `probe.${name}`, ...question() }).value)));
  return {
    option: (object, name) => ask('option', [object, name], () => ({
      ...placeOf(unwrap(object)), name,
    })),
    backlog: (server) => ask('backlog', [server], () => placeOf(unwrap(server))),
    mode: (path) => ask('mode', [path], () => ({ path })),
  };
}

function placeOf(object) {
  if (object instanceof net.Server) {
    const address = object.address();
    return { local: typeof address === 'string' ? { path: address } : endOf(address ?? {}) };
  }
  return {
    local: endOf({ address: object.localAddress, port: object.localPort }),
    remote: endOf({ address: object.remoteAddress, port: object.remotePort }),
  };
}

function endOf({ address, port }) {
  if (address === undefined) {
    const error = new Error('the object has no address by which it can be found');
    throw Object.assign(error, { code: 'ERR_HARNESS' });
  }
  return { address, port };
}
