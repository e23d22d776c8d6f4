/*---
title   = "setTimeout() tells what is wrong with its arguments"
clauses = [
    "errors.set-timeout-range",
    "errors.set-timeout-callback-type",
    "errors.out-of-range.names-the-range",
]
---*/
const client = new net.Socket();
const range = 'It must be a non-negative finite number';
[-1, NaN, Infinity].forEach((time) => {
  assert.throws(() => client.setTimeout(time), {
    name: 'RangeError',
    code: 'ERR_OUT_OF_RANGE',
    message: `The value of "msecs" is out of range. ${range}. Received ${time}`,
  });
});
assert.throws(() => client.setTimeout('5'), {
  code: 'ERR_INVALID_ARG_TYPE',
  message: `The "msecs" argument must be of type number. Received type string ('5')`,
});
/*===
program  exit empty
===*/
