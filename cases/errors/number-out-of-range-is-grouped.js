/*---
title   = "A message groups the digits of a great number that is out of range"
clauses = ["errors.out-of-range.names-the-range"]
---*/
assert.throws(() => net.setDefaultAutoSelectFamilyAttemptTimeout(12345678901), {
  message:
    'The value of "value" is out of range. It must be >= 1 && <= 2147483647. Received 12_345_678_901',
});
assert.throws(() => net.setDefaultAutoSelectFamilyAttemptTimeout(-123456789012), {
  message:
    'The value of "value" is out of range. It must be >= 1 && <= 2147483647. Received -123_456_789_012',
});
/*===
program  exit empty
===*/
