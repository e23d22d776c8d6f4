// SPDX-License-Identifier: MIT
//
// What happens when a case names a member of a net object: calls a method, reads or assigns
// a property, calls a function of the module, constructs a class. Each makes its record, crosses
// the membrane inward with the arguments, does on the real object what the case asked for, and
// crosses outward with the result. What the runtime throws, the case catches.
//
// A member that is a function is not recorded when it is read, but when it is called.
//
// Start reading at #get; #perform is the one place where calls are recorded.

import { errorMonitor } from 'node:events';

/** Functions of the module that make an object, and begin its lane. */
const FACTORIES = new Set(['connect', 'createConnection', 'createServer']);

const ADDS_LISTENER = new Set([
  'on', 'once', 'addListener', 'prependListener', 'prependOnceListener',
]);
const FINDS_LISTENER = new Set(['off', 'removeListener', 'listenerCount']);

/** Read by the language itself of any object that it awaits or prints. */
const READ_BY_THE_LANGUAGE = new Set(['then', 'toJSON']);

export class Members {
  #recording;
  #lanes;
  #membrane;
  #functions;
  #callables = new WeakMap();

  /** What the case changed that outlives it, `net.Socket.x`: a member of the module or a class. */
  changed;

  /** The proxy handler of every net object that a case holds. */
  handler = {
    get: (object, property) => this.#get(object, property, this.#membrane.laneOf(object),
      (method) => this.#membrane.known(method) ?? this.#method(method, property)),
    set: (object, property, value) => this.#set(object, property, value,
      this.#membrane.laneOf(object)),
  };

  constructor(recording, lanes) {
    this.#recording = recording;
    this.#lanes = lanes;
  }

  /** The other half of construction: membrane and members know each other. */
  attach(membrane, functions) {
    this.#membrane = membrane;
    this.#functions = functions;
  }

  /** The net module as the case sees it. Its classes are found by their capital letter. */
  module(net) {
    this.#lanes.bind(this.#lanes.net, net);
    for (const [name, member] of Object.entries(net)) {
      if (/^[A-Z]/.test(name) && typeof member === 'function') {
        this.classFor(member, laneBase(name), name, `net.${name}`);
      }
    }
    return this.#membrane.proxy(net, {
      get: (_, property) => this.#get(net, property, this.#lanes.net, (run) => (
        this.#membrane.known(run) ?? this.#moduleFunction(run, net, property))),
      set: (_, property, value) => {
        this.changed = `net.${memberName(property)}`;
        return this.#set(net, property, value, this.#lanes.net);
      },
    });
  }

  /** A class as the case sees it; records call it `fullName`, its statics `name.static`. */
  classFor(realClass, base, name, fullName) {
    const membrane = this.#membrane;
    if (membrane.known(realClass) !== undefined) return membrane.known(realClass);
    membrane.addClass(realClass, base);
    const make = (callName, values, run) => (
      this.#perform(this.#lanes.pending(), callName, values, run));
    return membrane.proxy(realClass, {
      construct: (_, values) => make(`new ${fullName}`, values,
        (args) => Reflect.construct(realClass, args)),
      apply: (_, receiver, values) => make(fullName, values,
        (args) => Reflect.apply(realClass, membrane.unwrap(receiver), args)),
      get: (_, property) => {
        const value = realClass[property];
        // It crosses as it is: what the case does with it is not seen.
        if (property === 'prototype') this.changed = `${fullName}.prototype`;
        const isStatic = typeof value === 'function' && Object.hasOwn(realClass, property);
        return isStatic ? this.#static(value, realClass, `${name}.${memberName(property)}`) : value;
      },
      set: (_, property, value) => {
        this.changed = `${fullName}.${memberName(property)}`;
        return Reflect.set(realClass, property, membrane.unwrap(value));
      },
    });
  }

  // --- reading and assigning ---

  #get(object, property, lane, callable) {
    let outcome;
    try {
      const value = object[property];
      if (isCallable(value, property)) return callable(value);
      if (isUnrecorded(value, property, lane)) return this.#membrane.wrap(value);
      outcome = { value: this.#recording.encode(value) };
      return this.#membrane.wrap(value);
    } catch (error) {
      outcome = { threw: this.#recording.encode(error) };
      throw error;
    } finally {
      if (outcome !== undefined) {
        const record = this.#recording.begin('get', lane, memberName(property), outcome);
        this.#recording.noteState(record);
        this.#recording.end(record);
      }
    }
  }

  #set(object, property, value, lane) {
    const record = this.#recording.begin('set', lane, memberName(property), {
      value: this.#recording.encode(value),
    });
    try {
      object[property] = this.#membrane.translate(value, property,
        (original) => this.#functions.listener(original));
      return true;
    } catch (error) {
      record.threw = this.#recording.encode(error);
      throw error;
    } finally {
      this.#recording.noteState(record);
      this.#recording.end(record);
    }
  }

  // --- calling ---

  /** A method for the case; its receiver, which decides the lane, is known when it is called. */
  #method(run, property) {
    const members = this;
    return this.#callable(run, memberName(property), () => function (...values) {
      const object = members.#membrane.unwrap(this);
      const lane = members.#membrane.laneOf(object) ?? members.#lanes.net;
      const replace = members.#listenerRule(object, property, values);
      return members.#perform(lane, memberName(property), values,
        (args) => Reflect.apply(run, object, args), replace);
    });
  }

  #moduleFunction(run, net, property) {
    if (!FACTORIES.has(property)) return this.#static(run, net, memberName(property));
    const name = `net.${property}`;
    return this.#callable(run, name, () => (...values) => (
      this.#perform(this.#lanes.pending(), name, values, (args) => Reflect.apply(run, net, args))));
  }

  #static(run, owner, name) {
    return this.#callable(run, name, () => (...values) => (
      this.#perform(this.#lanes.net, name, values, (args) => Reflect.apply(run, owner, args))));
  }

  /** What the case holds for a function under a name: the same thing each time. */
  #callable(run, name, make) {
    if (!this.#callables.has(run)) this.#callables.set(run, new Map());
    const byName = this.#callables.get(run);
    if (!byName.has(name)) byName.set(name, make());
    return byName.get(name);
  }

  /** How the functions among a method's arguments are replaced, where they are listeners. */
  #listenerRule(object, property, [first]) {
    if (ADDS_LISTENER.has(property)) return (original) => this.#functions.listener(original);
    const stopsTimeout = property === 'setTimeout' && first === 0; // takes a listener away, too
    if (!stopsTimeout && !FINDS_LISTENER.has(property)) return undefined;
    const event = stopsTimeout ? 'timeout' : first;
    return (original) => this.#functions.registered(object, event, original)
      ?? this.#functions.listener(original);
  }

  /**
   * Records a call and makes it. The record of a module's function moves to the lane of the
   * object that the call made, or to the module's own when it made none.
   */
  #perform(lane, name, values, run, replaceFunction) {
    const args = this.#recording.encodeAll(values);
    const record = this.#recording.begin('call', lane, name, { args });
    const isModules = lane.isPending || lane === this.#lanes.net;
    const replace = replaceFunction
      ?? ((original, key) => this.#functions.callback(original, key, record));
    try {
      const result = run(values.map((value) => this.#membrane.translate(value, name, replace)));
      if (isModules) record.lane = this.#membrane.laneOf(result) ?? this.#lanes.net;
      record.result = this.#recording.encode(result);
      return this.#membrane.wrap(result);
    } catch (error) {
      if (isModules) record.lane = this.#lanes.net;
      record.threw = this.#recording.encode(error);
      throw error;
    } finally {
      this.#lanes.abandon(lane);
      this.#recording.noteState(record);
      this.#recording.end(record);
    }
  }
}

/** Methods are recorded when called; those that every object has are no part of net. */
function isCallable(value, property) {
  return typeof value === 'function' && property !== 'constructor'
    && value !== Object.prototype[property];
}

/** Nor are an abort controller's properties (its `signal`): it is no object of net's. */
function isUnrecorded(value, property, lane) {
  return typeof value === 'function' || typeof property === 'symbol'
    || READ_BY_THE_LANGUAGE.has(property) || lane.base === 'abort';
}

/**
 * The name of a member or an event in a record: symbols in brackets, `[Symbol.asyncDispose]`.
 * (What such a symbol describes itself as is not the same everywhere.)
 */
export function memberName(property) {
  if (typeof property !== 'symbol') return String(property);
  if (property === errorMonitor) return '[events.errorMonitor]';
  const wellKnown = Object.getOwnPropertyNames(Symbol).find((name) => Symbol[name] === property);
  return `[${wellKnown === undefined ? property.description : `Symbol.${wellKnown}`}]`;
}

/** The kind of lane that the instances of a class of net have. */
function laneBase(className) {
  if (className === 'Socket') return 'client';
  return className[0].toLowerCase() + className.slice(1);
}
