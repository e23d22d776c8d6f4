// SPDX-License-Identifier: MIT
//
// `probe`: what the kernel knows of a live socket, read by the runner from outside of the process.
// The socket is found by its addresses. They are read here as the case itself could read them, but
// without a record.

import net from 'node:net';

import { recordCall } from './calls.mjs';
import { harnessError, mistrust } from './channel.mjs';
import { fault } from './trace_file.mjs';

/** The object that a case knows as `probe`; `unwrap` gives the real object behind a proxy. */
export function probeFor(channel, recording, lanes, unwrap) {
  const call = (name, values, fields) => recordCall(recording, lanes.probe, name, values, () => {
    const request = { do: `probe.${name}`, ...fields() };
    const { value } = channel.ask(request);
    return typeof value === 'number' || typeof value === 'string' ? value : mistrust(request);
  });
  return {
    option(...values) {
      const [object, name] = [unwrap(values[0]), values[1]];
      if (!(isSocket(object) || isServer(object)) || typeof name !== 'string') {
        fault('probe.option needs a Socket or Server, and a name');
      }
      return call('option', values, () => ({ ...placeOf(object), name }));
    },
    backlog(...values) {
      const server = unwrap(values[0]);
      if (!isServer(server)) fault('probe.backlog needs a Server');
      return call('backlog', values, () => placeOf(server));
    },
    mode(...values) {
      const [path] = values;
      if (typeof path !== 'string') fault('probe.mode needs a path');
      return call('mode', values, () => ({ path }));
    },
  };
}

function isSocket(object) {
  return object instanceof net.Socket;
}

function isServer(object) {
  return object instanceof net.Server;
}

function placeOf(object) {
  if (isSocket(object)) {
    return {
      local: endOf({ address: object.localAddress, port: object.localPort }),
      remote: endOf({ address: object.remoteAddress, port: object.remotePort }),
    };
  }
  const address = object.address();
  return { local: typeof address === 'string' ? { path: address } : endOf(address) };
}

function endOf(end) {
  const { address, port } = end ?? {};
  if (typeof address === 'string' && typeof port === 'number') return { address, port };
  throw harnessError('the object has no address by which it can be found');
}
