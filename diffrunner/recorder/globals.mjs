// SPDX-License-Identifier: MIT
//
// What a case sees by name (spec/case-language.md): net behind the membrane; the timers and the
// microtask queue of the runtime with a lane for each callback; a console that prints into the
// trace; assert; the plain Buffer; and `tmp`, the path of a name in the case's own folder. What
// else the language has (Error, Symbol, Uint8Array, ...) is the runtime's own.
//
// Timers come from node:timers, so that they are Node's objects (with `ref` and `unref`) where a
// runtime's own global timers are not. The case gets them as they are.

import { Buffer } from 'node:buffer';
import { errorMonitor } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import timers from 'node:timers';

import { assert } from './assert.mjs';

/** The globals of one case, by name. `temporaryFolder()` answers a path, making it if need be. */
export function caseGlobals({ net, recording, lanes, members, temporaryFolder }) {
  const scheduler = new Scheduler(recording, lanes);
  return {
    net: members.module(net),
    Buffer,
    setTimeout: scheduler.timer('setTimeout', timers.setTimeout),
    setInterval: scheduler.timer('setInterval', timers.setInterval),
    setImmediate: scheduler.immediate('setImmediate', timers.setImmediate),
    clearTimeout: timers.clearTimeout,
    clearInterval: timers.clearInterval,
    clearImmediate: timers.clearImmediate,
    queueMicrotask: scheduler.job('microtask', 'queueMicrotask', globalThis.queueMicrotask),
    process: {
      nextTick: scheduler.job('tick', 'process.nextTick', process.nextTick),
      cwd: () => process.cwd(),
    },
    AbortController: members.classFor(
      globalThis.AbortController, 'abort', 'AbortController', 'AbortController'),
    console: recordedConsole(recording, lanes),
    assert,
    events: { errorMonitor },
    path: { join: path.join },
    tmp: (name) => path.join(temporaryFolder(), name),
  };
}

/** Functions that take a callback to be run later, each with a lane for every callback. */
class Scheduler {
  #recording;
  #lanes;

  constructor(recording, lanes) {
    this.#recording = recording;
    this.#lanes = lanes;
  }

  /** `schedule(callback, delay, ...values)`; what it returns has the lane. */
  timer(name, schedule) {
    return (callback, ...rest) => (
      this.#schedule('timer', name, callback, rest.slice(0, 1), true,
        (replacement) => schedule(replacement, ...rest)));
  }

  /** `schedule(callback, ...values)`; what it returns has the lane. */
  immediate(name, schedule) {
    return (callback, ...values) => (
      this.#schedule('immediate', name, callback, [], true,
        (replacement) => schedule(replacement, ...values)));
  }

  /** `schedule(callback, ...values)`, which returns nothing. */
  job(base, name, schedule) {
    return (callback, ...values) => (
      this.#schedule(base, name, callback, [], false,
        (replacement) => schedule(replacement, ...values)));
  }

  #schedule(base, name, callback, args, returnsHandle, run) {
    const lane = this.#lanes.open(base);
    const record = this.#recording.begin('call', lane, name,
      { args: this.#recording.encodeAll(args) });
    try {
      const handle = run(this.#replace(callback, lane, name));
      if (returnsHandle && typeof handle === 'object') this.#lanes.bind(lane, handle);
      record.result = returnsHandle
        ? { $: 'lane', name: lane.name }
        : this.#recording.encode(handle);
      return handle;
    } catch (error) {
      record.threw = this.#recording.encode(error);
      throw error;
    } finally {
      this.#recording.end(record);
    }
  }

  /** What is no function is left to the runtime to complain about. */
  #replace(callback, lane, name) {
    if (typeof callback !== 'function') return callback;
    const recording = this.#recording;
    return function (...values) {
      const record = recording.begin('callback', lane, name, { args: recording.encodeAll(values) });
      try {
        return Reflect.apply(callback, this, values);
      } finally {
        recording.end(record);
      }
    };
  }
}

function recordedConsole(recording, lanes) {
  const printer = (name) => (...values) => {
    const record = recording.begin('call', lanes.console, name, {
      args: recording.encodeAll(values),
      result: recording.encode(undefined),
    });
    recording.end(record);
  };
  return {
    log: printer('log'), error: printer('error'), warn: printer('warn'), info: printer('info'),
  };
}
