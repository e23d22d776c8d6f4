// SPDX-License-Identifier: MIT
//
// `assert` as a case sees it: four functions, made here so that a failed assertion looks the
// same on every implementation. What it throws is an Error with the name 'AssertionError', the
// code 'ERR_ASSERTION' and, as its message, the one that the case gave or 'assertion failed':
// no rendering of values and no source text, which every evaluator would have to imitate.
//
//   assert(value[, message])                            value is truthy
//   assert.strictEqual(actual, expected[, message])     Object.is
//   assert.deepStrictEqual(actual, expected[, message]) the same tree of values, see below
//   assert.throws(run[, {name, code, message}])         run throws; given properties are equal
//
// Trees are equal when they are the same value, or both arrays of equal elements, both plain
// objects with equal values under the same keys (in any order), or both byte arrays of equal
// bytes. Any other two objects are equal only if they are one object.

import { isPlainObject } from './values.mjs';

class AssertionError extends Error {
  name = 'AssertionError';
  code = 'ERR_ASSERTION';
}

export function assert(value, message) {
  if (!value) throw new AssertionError(message ?? 'assertion failed');
}

assert.strictEqual = (actual, expected, message) => {
  assert(Object.is(actual, expected), message);
};

assert.deepStrictEqual = (actual, expected, message) => {
  assert(equalTrees(actual, expected), message);
};

assert.throws = (run, expected = {}) => {
  let thrown;
  try {
    run();
  } catch (error) {
    thrown = { error };
  }
  assert(thrown !== undefined);
  for (const property of Object.keys(expected)) {
    assert(Object.is(thrown.error?.[property], expected[property]));
  }
};

function equalTrees(a, b) {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && equalElements(a, b);
  if (a instanceof Uint8Array) return b instanceof Uint8Array && equalElements(a, b);
  return isPlainObject(a) && isPlainObject(b) && equalProperties(a, b);
}

function equalElements(a, b) {
  return a.length === b.length && Array.from(a).every((item, index) => equalTrees(item, b[index]));
}

function equalProperties(a, b) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every((key) => Object.hasOwn(b, key) && equalTrees(a[key], b[key]));
}
