// SPDX-License-Identifier: MIT
//
// How a JavaScript value is written in a trace: what JSON has is written as itself, the rest
// as an object with the key `$` (docs/trace-format.md, "Values"). A value is written at the
// moment in which it is seen, as it may change later.
//
// Arrays and objects are followed six levels deep; a seventh is written `{"$":"deep"}`. That
// also ends a value that contains itself.

import { Buffer } from 'node:buffer';

const MAXIMUM_DEPTH = 6;

/** What an error is known by. `stack` and `cause` are not among it. */
const ERROR_PROPERTIES = ['name', 'code', 'message', 'errno', 'syscall', 'address', 'port'];

/**
 * The JSON form of `value`. `laneName(object)` answers the name of the lane of an object that
 * has one, else undefined.
 */
export function encode(value, laneName, depth = 0) {
  switch (typeof value) {
    case 'boolean':
    case 'string':
      return value;
    case 'number':
      return encodeNumber(value);
    case 'undefined':
      return { $: 'undefined' };
    case 'symbol':
      return { $: 'other', type: 'Symbol' };
    case 'bigint':
      return { $: 'other', type: 'BigInt' };
    case 'function':
      return { $: 'function' };
  }
  return value === null ? null : encodeObject(value, laneName, depth);
}

function encodeNumber(value) {
  if (Object.is(value, -0)) return { $: 'number', text: '-0' };
  return Number.isFinite(value) ? value : { $: 'number', text: String(value) };
}

function encodeObject(value, laneName, depth) {
  const name = laneName(value);
  if (name !== undefined) return { $: 'lane', name };
  if (value instanceof Uint8Array) return { $: 'bytes', hex: hex(value) };

  const inside = (item) => encode(item, laneName, depth + 1);
  const tree = isError(value) ? encodeError : Array.isArray(value) ? encodeArray
    : isPlainObject(value) ? encodePlainObject : undefined;
  if (tree === undefined) return { $: 'other', type: className(value) };
  return depth === MAXIMUM_DEPTH ? { $: 'deep' } : tree(value, inside);
}

function encodeArray(array, inside) {
  return Array.from(array, inside);
}

function encodePlainObject(object, inside) {
  const entries = Object.keys(object).map((key) => [key, inside(object[key])]);
  return Object.hasOwn(object, '$') ? { $: 'object', entries } : Object.fromEntries(entries);
}

function encodeError(error, inside) {
  const encoded = { $: 'error' };
  for (const property of ERROR_PROPERTIES) {
    if (error[property] !== undefined) encoded[property] = inside(error[property]);
  }
  if (Array.isArray(error.errors)) encoded.errors = error.errors.map(inside);
  return encoded;
}

function hex(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

function isError(value) {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

/** Whether the value is an object literal: no class, or no prototype at all. */
export function isPlainObject(value) {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * The name of the value's class; for objects of nameless classes, what it is tagged as. What an
 * async iterator is made of differs from release to release.
 */
function className(value) {
  if (typeof value[Symbol.asyncIterator] === 'function') return 'AsyncIterator';
  const { constructor } = value;
  if (typeof constructor === 'function' && constructor.name !== '') return constructor.name;
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}
