// SPDX-License-Identifier: MIT
//
// Starts the peer that a stand-alone script brings along: the runner's own services, packed as a
// program for python3, at the other end of a control channel.
//
// The peer goes into the background by itself, so that no child of ours keeps the event loop
// alive or makes events in it; when `spawnSync` returns, the channel is there. It lives as long as
// this process holds the pipe `alive` open, that is, until this process is gone, whatever ends
// it. Then it removes the folder.

import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

import { Channel } from './channel.mjs';
import { fault } from './trace_file.mjs';

/** Starts the peer in `archive` and answers the channel to it. */
export function startPeer(archive) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'net-peer-'));
  const program = path.join(folder, 'peer.zip');
  fs.writeFileSync(program, Buffer.from(archive, 'base64'));
  const { error, status } = spawnSync(
    'python3', [program, folder, String(process.pid)], { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (error !== undefined || status !== 0) {
    fs.rmSync(folder, { recursive: true });
    const reason = error === undefined ? `it ended with status ${status}` : error.message;
    fault(`this case needs python3 (3.9 or later), which plays its peer: ${reason}`);
  }
  fs.writeSync(fs.openSync(path.join(folder, 'alive'), 'w'), 'alive');
  return new Channel(folder);
}
