// SPDX-License-Identifier: MIT
//
// The functions of a case that the runtime is given in their place. A *listener* (given to
// `on` and its kin) runs inside its event and makes no record of its own. A *callback* (given
// to any other call, or inside its options) makes a `callback` record around what it does.
// Both see proxies: their `this` and their arguments are wrapped, and what they return is
// unwrapped.
//
// The case must find its own functions again: a listener has one replacement for ever, and the
// membrane knows the function behind every replacement, so that `off`, `listenerCount` and
// `listeners` work with what the case knows.

export class Functions {
  #recording;
  #membrane;
  #listeners = new WeakMap();
  #callbacks = new WeakMap(); // the latest replacement of each, with the call that it was for

  constructor(recording, membrane) {
    this.#recording = recording;
    this.#membrane = membrane;
  }

  /** The replacement of a listener. */
  listener(original) {
    const known = this.#listeners.get(original);
    if (known !== undefined) return known;
    const replacement = this.#replace(original, (enter) => enter());
    this.#listeners.set(original, replacement);
    return replacement;
  }

  /**
   * The replacement of a callback, recorded as `name` on the lane that the call has by then. A
   * runtime may compare: `write` answers neighbours that have one callback on one tick, and
   * `setTimeout(0, f)` takes f back. So what is given twice to one call of one lane stays the same.
   */
  callback(original, name, call) {
    const latest = this.#callbacks.get(original);
    if (latest?.lane === call.lane && latest.name === name) return latest.replacement;
    const replacement = this.#replace(original, (enter, values) => {
      const args = this.#recording.encodeAll(values);
      const record = this.#recording.begin('callback', call.lane, name, { args });
      this.#recording.noteState(record);
      try {
        return enter();
      } finally {
        this.#recording.end(record);
      }
    });
    this.#callbacks.set(original, { lane: call.lane, name, replacement });
    return replacement;
  }

  /**
   * What the emitter holds for this function of the case: the latest registered, as the one that
   * `off` removes. It may be the replacement of a callback (`close(f)`, then `off('close', f)`),
   * or a function that the case got from `rawListeners`.
   */
  registered(emitter, event, original) {
    return emitter.listeners(event).findLast((one) => this.#membrane.known(one) === original)
      ?? emitter.rawListeners(event).find((one) => one === original);
  }

  /** Whether the case itself listens to the event. */
  isHeard(emitter, event) {
    return emitter.listeners(event).some((one) => this.#membrane.known(one) !== undefined);
  }

  /** A function for the runtime that lets `around(enter, values)` enter the case's function. */
  #replace(original, around) {
    const membrane = this.#membrane;
    // Messages show the name of a function: the original's, or none. (Given to a variable at once
    // it would have that one's in Bun's messages, whatever its name is set to.)
    const name = { value: original.name };
    const replacement = Object.defineProperty(function (...values) {
      const enter = () => membrane.unwrap(
        Reflect.apply(original, membrane.wrap(this), values.map((value) => membrane.wrap(value))),
      );
      return around(enter, values);
    }, 'name', name);
    membrane.stands(replacement, original);
    return replacement;
  }
}
