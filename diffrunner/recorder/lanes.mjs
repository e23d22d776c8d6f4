// SPDX-License-Identifier: MIT
//
// Lanes: the name under which an object's story is told. An object gets its name when the
// trace first meets it, and the names count up by kind: `client`, `client2`, `client3`.
//
// A factory call begins before its object exists. Its record, and whatever is recorded while
// the factory runs, therefore holds a lane that has no name yet; the object takes that lane
// when it emits its first event or is returned. Records keep the lane itself, not its name,
// and ask for the name when the turn is written: by then it is known.

export class Lane {
  /** The kind: the name without its number. Undefined while the lane is pending. */
  base;
  name;
  /** The object whose story this is, where there is one. */
  object;
  /** The object's visible state as last recorded; kept by state.mjs. */
  state = new Map();

  constructor(base) {
    this.base = base;
    this.name = base;
  }

  get isPending() {
    return this.name === undefined;
  }
}

/** Every object that any case of this process has met. */
const met = new WeakSet();

export class Lanes {
  #ofObject = new WeakMap();
  #counts = new Map();

  /** The lanes that are the story of one object. */
  bound = [];

  /** The case has started workers of a cluster. */
  isClusterPrimary = false;

  /** Lanes that stand for no single object. */
  program = new Lane('program');
  net = new Lane('net');
  console = new Lane('console');
  probe = new Lane('probe');

  /** The lane of an object, or undefined when the trace has not met it. */
  of(object) {
    return this.#ofObject.get(object);
  }

  /** Whether the object, or the server that accepted it, is of a case that ran here before. */
  isOfAnotherCase(object) {
    return [object, object.server].some((one) => met.has(one) && !this.#ofObject.has(one));
  }

  /** Whether this is a server of the cluster's own, with which its primary listens for workers. */
  isOfCluster(object) {
    const isServer = typeof object.getConnections === 'function';
    return this.isClusterPrimary && isServer && !this.#ofObject.has(object);
  }

  /** A lane whose object is still being made. */
  pending() {
    return new Lane();
  }

  /** Names a lane, the pending one if given: the next of its kind. */
  open(base, lane = this.pending()) {
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    lane.base = base;
    lane.name = count === 1 ? base : `${base}${count}`;
    return lane;
  }

  /** Says that the lane is the story of this object. */
  bind(lane, object) {
    lane.object = object;
    this.bound.push(lane);
    this.#ofObject.set(object, lane);
    met.add(object);
    return lane;
  }

  /** A factory made nothing: what was recorded while it ran belongs to the module. */
  abandon(lane) {
    if (!lane.isPending) return;
    lane.base = this.net.base;
    lane.name = this.net.name;
  }
}
