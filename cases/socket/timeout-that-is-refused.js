/*---
title   = "A refused time leaves the pending time-out, but shows in the property"
clauses = ["socket.set-timeout.refused-time-shows", "errors.set-timeout-range"]
---*/
const socket = new net.Socket();
socket.setTimeout(20);
assert.throws(() => socket.setTimeout('20'), { code: 'ERR_INVALID_ARG_TYPE' });
console.log(socket.timeout);
assert.throws(() => socket.setTimeout(NaN), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => socket.setTimeout(Infinity), { code: 'ERR_OUT_OF_RANGE' });
assert.throws(() => socket.setTimeout(), { code: 'ERR_INVALID_ARG_TYPE' });
assert.throws(() => socket.setTimeout(-0.5), {
  message:
    'The value of "msecs" is out of range. It must be a non-negative finite number. Received -0.5',
});
console.log(socket.timeout);
setTimeout(() => {}, 60);
/*===
console  .log("20")
console  .log(-0.5)
client   timeout
===*/
