/*---
title   = "setTimeout() throws for a negative time and for a callback that is no function"
clauses = ["errors.set-timeout-range", "errors.set-timeout-callback-type"]
---*/
const socket = new net.Socket();
assert.throws(() => socket.setTimeout(-1), { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => socket.setTimeout(60000, 'no function'), {
  name: 'TypeError',
  code: 'ERR_INVALID_ARG_TYPE',
});
/*===
client  .setTimeout(-1) !! {name: "RangeError", code: "ERR_OUT_OF_RANGE"}
client  .setTimeout(60000, "no function") !! {name: "TypeError", code: "ERR_INVALID_ARG_TYPE"}
===*/
