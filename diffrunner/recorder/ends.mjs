// SPDX-License-Identifier: MIT
//
// `ends`: a case that marks its two ends, so that each can be played by another process. In one
// process the server's end begins at once, and the client's in a tick of its own when the server
// says that it is ready. A process that was given one end plays that one alone.

import process from 'node:process';

import { recordCall } from './calls.mjs';

/**
 * The function that a case knows as `ends`. `role` is `{}`, `{ end: 'server' }` or
 * `{ end: 'client', value }`.
 */
export function endsFor(channel, recording, lanes, role) {
  const enter = (name, values, run) => {
    const record = recording.begin('callback', lanes.program, name, {
      args: recording.encodeAll(values),
    });
    try {
      run(...values);
    } finally {
      recording.end(record);
    }
  };
  return ({ server, client }) => {
    const beginClient = (value) => {
      process.nextTick(() => enter('ends.client', [value], client));
    };
    const ready = (value) => recordCall(recording, lanes.program, 'ready', [value], () => {
      if (role.end === 'server') channel.ask({ do: 'ends.ready', value });
      else beginClient(value);
    });
    if (role.end === 'client') beginClient(role.value);
    else enter('ends.server', [ready], server);
  };
}
