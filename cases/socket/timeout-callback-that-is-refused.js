/*---
title   = "A callback that is none throws when the time is already set"
clauses = ["socket.set-timeout.refused-callback-leaves-time", "errors.set-timeout-callback-type"]
---*/
const socket = new net.Socket();
assert.throws(() => socket.setTimeout(20, null), { code: 'ERR_INVALID_ARG_TYPE' });
console.log(socket.timeout);
socket.once('timeout', () => {
  assert.throws(() => socket.setTimeout(0, {}), { code: 'ERR_INVALID_ARG_TYPE' });
  console.log(socket.timeout);
});
setTimeout(() => {}, 60);
/*===
console  .log(20)
console  .log(0)
client   timeout
===*/
