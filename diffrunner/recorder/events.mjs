// SPDX-License-Identifier: MIT
//
// How events are seen: `emit` of Server and Socket is replaced once in a process by a function
// that tells the observer of the running case, then emits. Streams and sockets emit through
// this property in every runtime known, so that events without a listener, and events emitted
// before a factory has returned its object, are seen too. No listener is ever added: the
// number and order of listeners are part of what a case can see.
//
// The sockets that Node.js makes of its own standard streams (`_isStdio`) are not the case's.

import { memberName } from './members.mjs';

/** Events recorded whether somebody listens or not. Others: only while the case listens. */
const ALWAYS = {
  server: new Set(['close', 'connection', 'error', 'listening', 'drop']),
  socket: new Set([
    'close', 'connect', 'connectionAttempt', 'connectionAttemptFailed',
    'connectionAttemptTimeout', 'data', 'drain', 'end', 'error', 'finish', 'lookup', 'ready',
    'timeout',
  ]),
};

let observer = null;

/** From now on `observe(emitter, isAlways, name, values, emit)` emits; null: nobody observes. */
export function observeEvents(observe) {
  observer = observe;
}

/** An observer that records the events of a case. */
export function eventRecorder(recording, lanes, membrane, functions) {
  return (emitter, isAlways, name, values, emit) => {
    if (emitter._isStdio || lanes.isOfAnotherCase(emitter)) return emit();
    if (lanes.isOfCluster(emitter)) return emit();
    if (!(isAlways || functions.isHeard(emitter, name))) return emit();
    const lane = membrane.laneOf(emitter);
    const args = recording.encodeAll(values);
    const record = recording.begin('event', lane, memberName(name), { args });
    recording.noteState(record);
    try {
      return emit();
    } finally {
      recording.end(record);
    }
  };
}

const intercepted = new WeakSet();

/** Replaces `emit` on the classes of a net module, unless that was done before. */
export function interceptEmit(net) {
  intercept(net.Server.prototype, ALWAYS.server);
  intercept(net.Socket.prototype, ALWAYS.socket);
}

function intercept(prototype, always) {
  if (intercepted.has(prototype)) return;
  intercepted.add(prototype);
  const original = prototype.emit;
  Object.defineProperty(prototype, 'emit', {
    configurable: true,
    writable: true,
    enumerable: false,
    value: function emit(name, ...values) {
      const proceed = () => original.call(this, name, ...values);
      if (observer === null) return proceed();
      return observer(this, always.has(name), name, values, proceed);
    },
  });
}
