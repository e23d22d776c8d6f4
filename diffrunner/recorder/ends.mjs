// SPDX-License-Identifier: MIT
//
// `ends`: a case that marks its two ends, so that each can be played by another process. In one
// process the server's end begins at once, and the client's in a tick of its own when the server
// says that it is ready. A process that was given one end plays that one alone.

import process from 'node:process';

import { recordCall } from './calls.mjs';
import { fault } from './trace_file.mjs';

/**
 * The function that a case knows as `ends`. `role` is `{}`, `{ end: 'server' }` or
 * `{ end: 'client', value }`.
 */
export function endsFor(channel, recording, lanes, role) {
  let isMarked = false;
  let isReady = false;

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

  return (marked) => {
    const { server, client } = marked ?? {};
    if (typeof server !== 'function' || typeof client !== 'function') {
      fault("'ends' needs the functions 'server' and 'client'");
    }
    if (isMarked) fault("'ends' is called more than once");
    isMarked = true;
    const beginClient = (value) => {
      process.nextTick(() => enter('ends.client', [value], client));
    };
    const ready = (value) => {
      if (isReady) fault("'ready' is called more than once");
      if (!isReadyValue(value)) fault("'ready' needs a finite number or a string");
      isReady = true;
      return recordCall(recording, lanes.program, 'ready', [value], () => {
        if (role.end === 'server') channel.ask({ do: 'ends.ready', value });
        else beginClient(value);
      });
    };
    if (role.end === 'client') beginClient(role.value);
    else enter('ends.server', [ready], server);
  };
}

/** Whether a server's end can be ready with this value. */
export function isReadyValue(value) {
  return typeof value === 'string' || Number.isFinite(value);
}
