// SPDX-License-Identifier: MIT
//
// Runs one case in this process, from its text to its end, and says when that is.
//
// The body starts in a tick: before the event loop turns, like a main module, and with the ticks
// that it queues before its microtasks, like a CommonJS one. (The body of an ES module, this one
// included, is itself a microtask, where the order is the other way round.) It is compiled by an
// indirect eval as a block (it may hide the global `path`) in a function whose parameters are the
// case's globals, on one line with its first line, so that line numbers in stack traces are those
// of the file.
//
// A case ends when the event loop is empty, or at the first error that nothing caught. What it
// left behind by then (listeners on the process, the observer of events) is taken back, and
// `onEnd` is called: the process may exit, or run another case.

import net from 'node:net';
import process from 'node:process';

import { eventRecorder, interceptEmit, observeEvents } from './events.mjs';
import { Functions } from './functions.mjs';
import { endsFor } from './ends.mjs';
import { caseGlobals } from './globals.mjs';
import { Lanes } from './lanes.mjs';
import { whatIsLeft } from './leftovers.mjs';
import { Members } from './members.mjs';
import { Membrane } from './membrane.mjs';
import { probeFor } from './probe.mjs';
import { processesFor } from './processes.mjs';
import { Recording } from './recording.mjs';
import { Wire } from './wire.mjs';

/**
 * Runs the case `text`, known to stack traces as `url`; or, if that is given, the case as a
 * function, `program(globals)`. `write(records)` receives the lines of each turn as it ends;
 * `temporaryFolder()` answers the folder of the case's temporary files;
 * `channel` leads to the runner; `role` is the end of a two-sided case to be played (ends.mjs), or
 * the process, and how to start one (`processRole`, processes.mjs);
 * `onEnd(how, left)` is called once, with 'empty' or 'uncaught', and with what the case leaves in
 * the process, if anything (leftovers.mjs).
 */
export function runCase({
  text, url, program, write, temporaryFolder, channel, role, processRole, onEnd,
}) {
  const lanes = new Lanes();
  const recording = new Recording(write, (value) => membrane.laneOf(value), lanes.program);
  const members = new Members(recording, lanes);
  const membrane = new Membrane(lanes, () => recording.innermost?.lane, members.handler);
  const functions = new Functions(recording, membrane);
  members.attach(membrane, functions);

  const end = (how, fields) => {
    process.off('beforeExit', onEmpty);
    process.off('uncaughtException', onUncaught);
    process.off('unhandledRejection', onUncaught);
    observeEvents(null);
    wire.tellRest();
    recording.finish(how, fields);
    onEnd(how, whatIsLeft(lanes, members));
  };
  const onEmpty = () => end('empty');
  const onUncaught = (error) => end('uncaught', { threw: recording.encode(error) });
  process.on('beforeExit', onEmpty);
  process.on('uncaughtException', onUncaught);
  process.on('unhandledRejection', onUncaught);

  interceptEmit(net);
  observeEvents(eventRecorder(recording, lanes, membrane, functions));
  const wire = new Wire(channel, recording, lanes);
  const globals = {
    ...caseGlobals({ net, recording, lanes, members, temporaryFolder }),
    wire: wire.facade,
    probe: probeFor(channel, recording, lanes, (value) => membrane.unwrap(value)),
    ends: endsFor(channel, recording, lanes, role),
    processes: processesFor({ recording, lanes, membrane, functions, processRole }),
  };
  process.nextTick(() => {
    try {
      const body = program ?? compile(text, url, Object.keys(globals));
      runBody(recording, lanes.program, () => body(globals));
    } catch (error) {
      onUncaught(error);
    }
  });
}

function runBody(recording, lane, body) {
  const record = recording.begin('main', lane, 'main');
  try {
    body();
  } finally {
    recording.end(record);
  }
}

function compile(text, url, parameters) {
  const indirectEval = eval;
  const body = indirectEval(
    `(function (${parameters.join(', ')}) { "use strict"; {${text}\n}})\n//# sourceURL=${url}`,
  );
  return (globals) => body(...Object.values(globals));
}
