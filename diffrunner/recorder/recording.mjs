// SPDX-License-Identifier: MIT
//
// One case's records: what is open, what belongs to the turn, and when it is written.
//
// Everything that is recorded is synchronous and properly nested: a call begins and returns, an
// event is emitted and its listeners return. So the open records are a stack, `in` is what
// lies on top of it, and a turn ends when the stack is empty again. Whoever begins a record
// ends it in a `finally`: a throwing listener unwinds the stack like anything else.
//
//   begin(kind, lane, name, fields)   opens a record and numbers it
//   noteState(record)                 adds what changed in the visible state of its object
//   end(record)                       closes it; writes the turn if it was the outermost
//   finish(name, fields)              the exit record; nothing is recorded after it

import { stateChanges } from './state.mjs';
import { encode } from './values.mjs';

export class Recording {
  #write;
  #laneOf;
  #program;
  #count = 0;
  #open = [];
  #turn = [];
  #finished = false;

  /**
   * `write(records)` receives the lines of a turn; `laneOf(value)` answers the lane of a
   * value that has one; `program` is the lane of the case itself.
   */
  constructor(write, laneOf, program) {
    this.#write = write;
    this.#laneOf = laneOf;
    this.#program = program;
  }

  /** The record inside which the next one would begin. */
  get innermost() {
    return this.#open.at(-1);
  }

  encode(value) {
    return encode(value, (object) => this.#laneOf(object)?.name);
  }

  encodeAll(values) {
    return values.map((value) => this.encode(value));
  }

  begin(kind, lane, name, fields) {
    const record = { n: ++this.#count, in: this.innermost?.n ?? null, lane, kind, name, ...fields };
    this.#open.push(record);
    this.#turn.push(record);
    return record;
  }

  noteState(record) {
    if (record.lane.object === undefined) return;
    const changes = stateChanges(record.lane, (value) => this.encode(value));
    if (changes !== undefined) record.state = changes;
  }

  end(record) {
    this.#open.length = this.#open.indexOf(record);
    if (this.#open.length === 0) this.#writeTurn();
  }

  finish(name, fields) {
    this.#open = [];
    this.begin('exit', this.#program, name, fields);
    this.#writeTurn();
    this.#finished = true;
  }

  #writeTurn() {
    const turn = this.#turn.map((record) => ({ ...record, lane: record.lane.name }));
    this.#open = [];
    this.#turn = [];
    if (!this.#finished) this.#write(turn);
  }
}
