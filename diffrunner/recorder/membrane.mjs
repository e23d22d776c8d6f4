// SPDX-License-Identifier: MIT
//
// The membrane between a case and the runtime. The case holds proxies of net objects, never
// the objects; the runtime holds the objects, never a proxy. So what is recorded is what the
// *case* does, and none of what the runtime does with its own objects, and the runtime runs
// exactly as it would without us. This file is the border itself: what corresponds to what.
//
//   wrap(value)      outward: an object of net becomes its proxy, always the same one
//   unwrap(value)    and back
//   translate(...)   inward, for an argument: also inside the literals that options are written
//                    in, where functions are replaced as well (functions.mjs)
//   laneOf(value)    the lane of an object, whichever side it was seen from
//
// Buffers, errors, timers and literals cross as they are. So do promises: a `then` of ours would
// cost microtasks that the case can count, and none of net's promises holds a net object.

import { isPlainObject } from './values.mjs';

export class Membrane {
  #lanes;
  #laneInProgress;
  #handler;
  #proxyOf = new WeakMap();
  #realOf = new WeakMap();
  #classes = [];

  /**
   * `laneInProgress()` answers the lane of the innermost open record; `handler` is the proxy
   * handler for instances (members.mjs).
   */
  constructor(lanes, laneInProgress, handler) {
    this.#lanes = lanes;
    this.#laneInProgress = laneInProgress;
    this.#handler = handler;
  }

  /** Makes instances of the class cross as proxies, with lanes of the kind `base`. */
  addClass(realClass, base) {
    this.#classes.push({ realClass, base });
  }

  /** A proxy of `real` that the membrane knows on both sides. */
  proxy(real, handler) {
    const proxy = new Proxy(real, handler);
    this.#proxyOf.set(real, proxy);
    this.#realOf.set(proxy, real);
    return proxy;
  }

  /** Says that the case knows this function of ours under another one, its own. */
  stands(replacement, original) {
    this.#proxyOf.set(replacement, original);
  }

  /** What the case knows in the place of this value of the runtime's, if anything. */
  known(real) {
    return this.#proxyOf.get(real);
  }

  wrap(value) {
    if (typeof value !== 'object' && typeof value !== 'function') return value;
    const known = this.#proxyOf.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) return mapItems(value, (item) => this.wrap(item));
    return this.#classOf(value) === undefined ? value : this.proxy(value, this.#handler);
  }

  unwrap(value) {
    return this.#realOf.get(value) ?? value;
  }

  /**
   * The runtime's side of an argument. `replace(function, key)` answers what stands for a
   * function in it, `key` being the property that holds it. Literals that hold nothing of ours
   * pass as they are; the others are copied.
   */
  translate(value, key, replace, around = []) {
    const real = this.#realOf.get(value);
    if (real !== undefined) return real;
    if (typeof value === 'function') return replace(value, key);
    if (around.includes(value)) return value;
    const inside = (item, itemKey) => this.translate(item, itemKey, replace, [...around, value]);
    if (Array.isArray(value)) return mapItems(value, (item) => inside(item, key));
    return isPlainObject(value) ? mapProperties(value, inside) : value;
  }

  /** The lane of a value that has one or, being an object of net, gets one now. */
  laneOf(value) {
    const object = this.unwrap(value);
    return this.#lanes.of(object) ?? this.#meet(object);
  }

  /**
   * Names an object that the trace has not met. If a factory is running, it is what the factory
   * makes; a Socket that no factory of the case makes was accepted by a server.
   */
  #meet(object) {
    const base = this.#classOf(object)?.base;
    if (base === undefined) return undefined;
    const lane = this.#laneInProgress();
    if (lane?.isPending) return this.#lanes.bind(this.#lanes.open(base, lane), object);
    return this.#lanes.bind(this.#lanes.open(base === 'client' ? 'accepted' : base), object);
  }

  #classOf(value) {
    if (typeof value !== 'object' || value === null) return undefined;
    return this.#classes.find(({ realClass }) => value instanceof realClass);
  }
}

/** The array with each item mapped; the array itself if that changes none. */
function mapItems(array, change) {
  const changed = array.map(change);
  return changed.some((item, index) => !Object.is(item, array[index])) ? changed : array;
}

/** The same for a plain object. */
function mapProperties(object, change) {
  const entries = Object.keys(object).map((key) => [key, change(object[key], key)]);
  if (entries.every(([key, value]) => Object.is(value, object[key]))) return object;
  return Object.fromEntries(entries);
}
