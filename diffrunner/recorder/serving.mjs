// SPDX-License-Identifier: MIT
//
// A resident: a process that runs case after case, as the runner hands them out over the control
// channel, until there is none or a case has spoiled it.
//
// A case begins in an immediate, so that it is entered from the event loop: a process whose
// 'beforeExit' listeners leave it without any work ends, whatever ticks they have queued.
//
// What a case may leave behind, by which a fresh process would differ: an uncaught error, after
// which anything may be left; another default, or another member, of the net module. (Sockets that
// keep no loop alive are seen by the runner.)

import net from 'node:net';
import process from 'node:process';
import timers from 'node:timers';

import { mistrust } from './channel.mjs';
import { isReadyValue } from './ends.mjs';

const PROTOCOL = 'net-control/1';

/** `run(task, onEnd)` runs the case of a task; `onEnd(how)` is to be called when it has ended. */
export function serve(channel, run) {
  const before = membersOf(net);
  const ask = (request) => {
    const { stop, case: task } = channel.ask(request);
    if (stop === true) process.exit(0);
    if (!isTask(task)) mistrust(request);
    timers.setImmediate(() => run(task, (how) => {
      const spoiled = how === 'uncaught' ? 'an uncaught error ended the case' : changed(before);
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

/** The module's members, and the defaults that its `getDefault…` functions tell. */
function membersOf(module) {
  return new Map(Object.entries(module).flatMap(([name, value]) => (
    name.startsWith('getDefault') ? [[name, value], [`${name}()`, value()]] : [[name, value]])));
}

function changed(before) {
  for (const [name, value] of membersOf(net)) {
    if (!Object.is(before.get(name), value)) return `the case changed net.${name}`;
  }
  return undefined;
}
