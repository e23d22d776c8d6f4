/*---
title   = "setMaxListeners() throws for what is no number of 0 or more"
clauses = ["emitter.max-listeners.out-of-range-throws"]
---*/
const server = net.createServer();
assert.throws(() => server.setMaxListeners(-1), {
  name: 'RangeError',
  code: 'ERR_OUT_OF_RANGE',
  message: 'The value of "setMaxListeners" is out of range. It must be >= 0. Received -1',
});
assert.throws(() => server.setMaxListeners(NaN), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => server.setMaxListeners(), {
  name: 'TypeError',
  code: 'ERR_INVALID_ARG_TYPE',
  message: 'The "setMaxListeners" argument must be of type number. Received undefined',
});
assert.throws(() => server.setMaxListeners('5'), { code: 'ERR_INVALID_ARG_TYPE' });
server.getMaxListeners();
/*===
server  .setMaxListeners(-1) !! {code: "ERR_OUT_OF_RANGE"}
server  .setMaxListeners(NaN) !! {code: "ERR_OUT_OF_RANGE"}
server  .setMaxListeners() !! {code: "ERR_INVALID_ARG_TYPE"}
server  .setMaxListeners("5") !! {code: "ERR_INVALID_ARG_TYPE"}
server  .getMaxListeners() -> 10
===*/
