// SPDX-License-Identifier: MIT
//
// A resident: a process that runs case after case, as the runner hands them out over the control
// channel, until there is none or a case has spoiled it.
//
// A case begins in an immediate, so that it is entered from the event loop: a process whose
// 'beforeExit' listeners leave it without any work ends, whatever ticks they have queued.
//
// A case spoils the process by what it leaves there (leftovers.mjs), by an uncaught error, after
// which anything may be left, and by another default of the net module.

import net from 'node:net';
import process from 'node:process';
import timers from 'node:timers';

import { mistrust } from './channel.mjs';
import { isReadyValue } from './ends.mjs';

const PROTOCOL = 'net-control/1';

/** `run(task, onEnd)` runs the case of a task; `onEnd(how, left)` is to be called at its end. */
export function serve(channel, run) {
  const before = defaults();
  const ask = (request) => {
    const { stop, case: task } = channel.ask(request);
    if (stop === true) process.exit(0);
    if (!isTask(task)) mistrust(request);
    timers.setImmediate(() => run(task, (how, left) => {
      const spoiled = how === 'uncaught' ? 'an uncaught error ended the case'
        : left ?? changedDefault(before);
      ask({ do: 'ended', how, ...(spoiled === undefined ? {} : { spoiled }) });
    }));
  };
  ask({ do: 'serve', protocol: PROTOCOL });
}

function isTask(task) {
  const { id, file, trace, tmp, end, value } = task ?? {};
  return [id, file, trace, tmp].every((field) => typeof field === 'string')
    && (end === undefined || end === 'server' || (end === 'client' && isReadyValue(value)));
}

/** What the module's `getDefault…` functions tell, by their names. */
function defaults() {
  return Object.entries(net).filter(([name]) => name.startsWith('getDefault'))
    .map(([name, tell]) => [name, tell()]);
}

function changedDefault(before) {
  const [changed] = before.find(([name, value]) => !Object.is(net[name](), value)) ?? [];
  return changed && `the case changed net.${changed}()`;
}
