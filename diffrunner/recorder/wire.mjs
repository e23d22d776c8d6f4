// SPDX-License-Identifier: MIT
//
// `wire`: a peer outside of the process, which the runner plays with plain sockets. Every call is
// one request over the control channel, so that nothing of it goes through net, and the event loop
// stands still until it is done.
//
// This file has what the runner is asked and what that leaves in the trace; wire_objects.mjs has
// what a case holds. What arrives at a peer is recorded as events of its lane: inside the call that
// asked for it, or, what no call asked for, when the case has ended (`tellRest`).

import { Buffer } from 'node:buffer';

import { recordCall, recordFactory } from './calls.mjs';
import { mistrust } from './channel.mjs';
import { fault } from './trace_file.mjs';
import { endpointFor, peerFor } from './wire_objects.mjs';

const LISTEN_OPTIONS = { host: 'string', port: 'number', path: 'string', backlog: 'number' };

export class Wire {
  #channel;
  #recording;
  #lanes;
  #peers = new Map();
  #isUsed = false;

  constructor(channel, recording, lanes) {
    this.#channel = channel;
    this.#recording = recording;
    this.#lanes = lanes;
  }

  /** The object that a case knows as `wire`. */
  get facade() {
    const make = (name, values, fields) => this.#factory('endpoint', name, values, () => (
      this.#made(endpointFor, { do: `wire.${name}`, ...fields })));
    return {
      listen: (...values) => make('listen', values, listenOptions(values[0])),
      unanswering: (...values) => make('unanswering', values),
      refusing: (...values) => make('refusing', values),
      resetting: (...values) => make('resetting', values),
      connect: (...values) => {
        const place = connectPlace(values);
        return this.#factory('peer', 'connect', values, () => (
          this.#madePeer({ do: 'wire.connect', ...place })));
      },
    };
  }

  /** Records what arrived and was not asked for; to be called once, before the exit record. */
  tellRest() {
    if (!this.#isUsed) return;
    const request = { do: 'wire.rest' };
    try {
      const { peers } = this.#ask(request);
      if (!Array.isArray(peers)) mistrust(request);
      for (const { id, events } of peers) {
        if (!this.#peers.has(id)) mistrust(request);
        this.#tell(this.#peers.get(id), dataAndEnds(events, request));
      }
    } catch (error) {
      fault(`wire.rest: ${error.message}`);
    }
  }

  // --- for the objects ---

  /** A call of a case on an endpoint or peer that has no result. */
  call(object, id, name, values, fields) {
    return this.#call(object, name, values, () => {
      this.#ask({ do: `wire.${name}`, id, ...fields });
    });
  }

  /** A call that fetches what arrived at a peer. */
  fetch(peer, id, name, values, fields) {
    return this.#call(peer, name, values, () => {
      const request = { do: `wire.${name}`, id, ...fields };
      const events = dataAndEnds(this.#ask(request).events, request);
      this.#tell(peer, events);
      return Buffer.concat(events.flatMap(({ data }) => data ?? []));
    });
  }

  accept(endpoint, id, values) {
    return this.#call(endpoint, 'accept', values, () => {
      const peer = this.#madePeer({ do: 'wire.accept', id });
      this.#lanes.bind(this.#lanes.open('peer'), peer);
      return peer;
    });
  }

  /** A property of an endpoint or peer, read by a case. */
  get(object, name, value) {
    const record = this.#recording.begin('get', this.#lanes.of(object), name, {
      value: this.#recording.encode(value),
    });
    this.#recording.end(record);
    return value;
  }

  // --- requests and records ---

  #ask(request) {
    this.#isUsed = true;
    return this.#channel.ask(request);
  }

  #factory(base, name, values, make) {
    return recordFactory(this.#recording, this.#lanes, base, `wire.${name}`, values, make);
  }

  #call(object, name, values, run) {
    return recordCall(this.#recording, this.#lanes.of(object), name, values, run);
  }

  /** What `objectFor` makes of the answer. */
  #made(objectFor, request) {
    const answer = this.#ask(request);
    const isAsTold = Number.isInteger(answer.id)
      && ['undefined', 'number'].includes(typeof answer.port)
      && ['undefined', 'string'].includes(typeof answer.path);
    return isAsTold ? objectFor(this, answer) : mistrust(request);
  }

  #madePeer(request) {
    return this.#made((wire, answer) => {
      const peer = peerFor(wire, answer);
      this.#peers.set(answer.id, peer);
      return peer;
    }, request);
  }

  #tell(peer, events) {
    const lane = this.#lanes.of(peer);
    for (const { name, data } of events) {
      const args = this.#recording.encodeAll(data === undefined ? [] : [data]);
      this.#recording.end(this.#recording.begin('event', lane, name, { args }));
    }
  }
}

function listenOptions(options) {
  const fields = {};
  for (const [name, type] of Object.entries(LISTEN_OPTIONS)) {
    const value = options?.[name];
    if (value === undefined) continue;
    if (!isA(type, value)) fault(`'${name}' of wire.listen is of another type`);
    fields[name] = value;
  }
  return fields;
}

function connectPlace([place, host]) {
  if (isA('number', place) && typeof host === 'string') return { port: place, host };
  if (isA('number', place) && host === undefined) return { port: place };
  if (typeof place === 'string' && host === undefined) return { path: place };
  return fault('wire.connect needs a port, a port and a host, or a path');
}

/** Whether JSON can say it as a value of the type: it has no NaN and no infinities. */
function isA(type, value) {
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}

/** The events of an answer: `{ name: 'data', data }`, `{ name: 'fin' }`, `{ name: 'rst' }`. */
function dataAndEnds(events, request) {
  if (!Array.isArray(events)) return mistrust(request);
  return events.map((event) => {
    const { data, fin, rst } = event ?? {};
    if (fin === true) return { name: 'fin' };
    if (rst === true) return { name: 'rst' };
    const isHexadecimal = typeof data === 'string' && /^([0-9a-f]{2})*$/i.test(data);
    return isHexadecimal ? { name: 'data', data: Buffer.from(data, 'hex') } : mistrust(request);
  });
}
