// SPDX-License-Identifier: MIT
//
// `wire`: a peer outside of the process, which the runner plays with plain sockets. Every call is
// one question over the control channel, so that nothing of it goes through net, and the event loop
// stands still until it is done.
//
// What arrives at a peer is recorded as events of its lane: inside the call that asked for it, or,
// what nobody asked for, when the case has ended (`tellRest`).

import { Buffer } from 'node:buffer';

import { recordCall, recordFactory } from './calls.mjs';

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
    return {
      listen: (...values) => {
        const { host, port, path, backlog } = values[0] ?? {};
        return this.#endpoint('listen', values, { host, port, path, backlog });
      },
      unanswering: () => this.#endpoint('unanswering', []),
      refusing: () => this.#endpoint('refusing', []),
      resetting: () => this.#endpoint('resetting', []),
      connect: (place, ...host) => this.#connect(place, host),
    };
  }

  /** Records what arrived and was not asked for; to be called once, before the exit record. */
  tellRest() {
    if (!this.#isUsed) return;
    for (const { id, events } of this.#ask('rest').peers) {
      this.#record(this.#peers.get(id), events);
    }
  }

  #ask(action, fields) {
    this.#isUsed = true;
    return this.#channel.ask({ do: `wire.${action}`, ...fields });
  }

  #endpoint(action, values, fields) {
    return recordFactory(this.#recording, this.#lanes, 'endpoint', `wire.${action}`, values, () => (
      new Endpoint(this, this.#ask(action, fields))));
  }

  #connect(place, host) {
    const fields = typeof place === 'string' ? { path: place } : { port: place, host: host[0] };
    return recordFactory(this.#recording, this.#lanes, 'peer', 'wire.connect', [place, ...host],
      () => this.#peer(this.#ask('connect', fields)));
  }

  #peer(answer) {
    const peer = new Peer(this, answer);
    this.#peers.set(answer.id, peer);
    return peer;
  }

  /** A call of a case on an endpoint or peer. */
  call(object, name, values, fields) {
    return recordCall(this.#recording, this.#lanes.of(object), name, values, () => {
      const { events = [] } = this.#ask(name, { id: object.id, ...fields });
      this.#record(object, events);
      const data = events.find((event) => 'data' in event)?.data ?? '';
      return name.startsWith('receive') ? Buffer.from(data, 'hex') : undefined;
    });
  }

  accept(endpoint) {
    return recordCall(this.#recording, this.#lanes.of(endpoint), 'accept', [], () => {
      const peer = this.#peer(this.#ask('accept', { id: endpoint.id }));
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

  #record(peer, events) {
    const lane = this.#lanes.of(peer);
    for (const event of events) {
      const [name] = Object.keys(event);
      const args = name === 'data' ? [{ $: 'bytes', hex: event.data }] : [];
      this.#recording.end(this.#recording.begin('event', lane, name, { args }));
    }
  }
}

/** What an endpoint and a peer have in common: a number, and perhaps a port. */
class Party {
  #wire;
  #answer;

  constructor(wire, answer) {
    this.#wire = wire;
    this.#answer = answer;
  }

  get id() {
    return this.#answer.id;
  }

  get port() {
    return this.#wire.get(this, 'port', this.#answer.port);
  }

  get path() {
    return this.#wire.get(this, 'path', this.#answer.path);
  }

  get wire() {
    return this.#wire;
  }
}

class Endpoint extends Party {
  accept() {
    return this.wire.accept(this);
  }

  close() {
    return this.wire.call(this, 'close', []);
  }
}

class Peer extends Party {
  send(data) {
    return this.wire.call(this, 'send', [data], { hex: Buffer.from(data).toString('hex') });
  }

  end() {
    return this.wire.call(this, 'end', []);
  }

  reset() {
    return this.wire.call(this, 'reset', []);
  }

  receive(bytes) {
    return this.wire.call(this, 'receive', [bytes], { bytes });
  }

  receiveToEnd() {
    return this.wire.call(this, 'receiveToEnd', []);
  }
}
