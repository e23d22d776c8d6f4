// SPDX-License-Identifier: MIT
//
// `processes`: a case of several processes. The first plays the case's `parent`; each call of
// `fork` starts one more, which runs the same case and plays its `worker`. Between the two is the
// channel that child_process.fork, or cluster.fork, makes: messages go over it, with a socket or a
// server if the case says so.
//
// What a case holds of another process is `Contact`, one class for both sides. Its calls and events
// are recorded as those of net are, but it is ours: not every runtime's own objects emit alike.

import { createRequire } from 'node:module';
import process from 'node:process';

import { recordCall, recordFactory } from './calls.mjs';
import { fault } from './trace_file.mjs';

const EVENTS = ['online', 'message', 'exit'];

/** A module that only such cases need, and not every runtime has. */
const load = (name) => createRequire(import.meta.url)(name);

/**
 * The function that a case knows as `processes`. `processRole.worker` is 'fork' or 'cluster' in a
 * process that plays the worker; `processRole.start(number, kind)` answers the script and the words
 * that make a process of that kind the worker of that number.
 */
export function processesFor({ recording, lanes, membrane, functions, processRole }) {
  const tools = { recording, lanes, membrane, functions };
  let isMarked = false;
  let count = 0;

  const start = (options) => recordFactory(recording, lanes, 'worker', 'fork',
    options === undefined ? [] : [options], () => {
      count += 1;
      const { cluster, inherit } = optionsIn(options, membrane);
      lanes.isClusterPrimary ||= cluster;
      const words = processRole.start(count, cluster ? 'cluster' : 'fork');
      return new Contact(tools, cluster ? clusterFork(words) : fork(words, inherit));
    });

  return (marked) => {
    const { parent, worker } = marked ?? {};
    if (typeof parent !== 'function' || typeof worker !== 'function') {
      fault("'processes' needs the functions 'parent' and 'worker'");
    }
    if (isMarked) fault("'processes' is called more than once");
    isMarked = true;
    const isWorker = processRole.worker !== undefined;
    const given = isWorker ? new Contact(tools, ourParent(processRole.worker)) : start;
    if (isWorker) lanes.bind(lanes.open('parent'), given);
    const record = recording.begin('callback', lanes.program,
      isWorker ? 'processes.worker' : 'processes.parent', { args: recording.encodeAll([given]) });
    try {
      (isWorker ? worker : parent)(given);
      if (isWorker && process.connected) process.send({ isOnline: true });
    } finally {
      recording.end(record);
    }
  };
}

function optionsIn(options, membrane) {
  const { cluster = false, inherit, ...others } = options ?? {};
  if (typeof cluster !== 'boolean' || Object.keys(others).length > 0) {
    fault("the options of 'fork' are 'cluster', true or false, and 'inherit', a server or socket");
  }
  return { cluster, inherit: membrane.unwrap(inherit) };
}

/** The name of the worker that was started as the `number`th: of its lanes, and of its trace. */
export function workerName(number) {
  return number === 1 ? 'worker' : `worker${number}`;
}

// The other end of a channel is `{ emitter, send, disconnect }`.

function fork([script, ...words], inherit) {
  const inherited = inherit === undefined ? [] : [inherit._handle?.fd];
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc', ...inherited];
  const child = load('node:child_process').fork(script, words, { stdio });
  return { emitter: child, send: child.send.bind(child), disconnect: () => child.disconnect() };
}

function clusterFork([script, ...words]) {
  const cluster = load('node:cluster');
  cluster.setupPrimary({ exec: script, args: words });
  const worker = cluster.fork();
  return { emitter: worker, send: worker.send.bind(worker), disconnect: () => worker.disconnect() };
}

/** A worker of a cluster leaves that in order; a disconnected one would end at once. */
function ourParent(kind) {
  const disconnect = () => (
    kind === 'cluster' ? load('node:cluster').worker.disconnect() : process.disconnect());
  return { emitter: process, send: process.send.bind(process), disconnect };
}

/** Another process, as a case holds it. */
class Contact {
  #tools;
  #end;
  #listeners = new Map();
  #left = new Set(['exit', 'disconnect']);

  constructor(tools, end) {
    this.#tools = tools;
    this.#end = end;
    end.emitter.on('message', (message, handle) => {
      // The messages of a case are strings and numbers: this one is ours.
      if (message?.isOnline === true) this.#emit('online', []);
      else this.#emit('message', handle === undefined ? [message] : [message, handle]);
    });
    // All that a worker has sent is told before it is told that it has ended, to all that listen.
    for (const last of this.#left) {
      end.emitter.once(last, () => {
        this.#left.delete(last);
        if (this.#left.size === 0) process.nextTick(() => this.#emitExit());
      });
    }
  }

  send(message, ...rest) {
    const { recording, membrane, functions } = this.#tools;
    if (typeof message !== 'string' && !Number.isFinite(message)) {
      fault("'send' needs a string or a finite number");
    }
    return this.#call('send', [message, ...rest], (record) => this.#end.send(message,
      ...rest.map((value) => membrane.translate(value, 'send',
        (original) => functions.callback(original, 'send', record)))));
  }

  disconnect() {
    return this.#call('disconnect', [], () => { this.#end.disconnect(); });
  }

  on(name, listener) {
    if (!EVENTS.includes(name)) fault(`the events of a process are ${EVENTS.join(', ')}`);
    return this.#call('on', [name, listener], () => {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      return this;
    });
  }

  #emitExit() {
    if (this.#listeners.has('exit')) this.#emit('exit', []);
  }

  #call(name, values, run) {
    const { recording, lanes } = this.#tools;
    return recordCall(recording, lanes.of(this), name, values, run);
  }

  #emit(name, values) {
    const { recording, lanes, membrane } = this.#tools;
    const args = recording.encodeAll(values);
    const record = recording.begin('event', lanes.of(this), name, { args });
    try {
      const wrapped = values.map((value) => membrane.wrap(value));
      for (const listener of this.#listeners.get(name) ?? []) listener(...wrapped);
    } finally {
      recording.end(record);
    }
  }
}
