/*---
title   = "The default time-out of an attempt is a whole positive number"
clauses = ["net.set-default-auto-select-family-attempt-timeout.positive"]
---*/
['250', null, {}, undefined, true].forEach((value) => {
  assert.throws(() => net.setDefaultAutoSelectFamilyAttemptTimeout(value), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
});
[0, -1, 1.5, NaN, Infinity, 2147483648, -1234567, 12345678901].forEach((value) => {
  assert.throws(() => net.setDefaultAutoSelectFamilyAttemptTimeout(value), {
    code: 'ERR_OUT_OF_RANGE',
  });
});
/*===
program  exit empty
===*/
