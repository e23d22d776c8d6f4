/*---
title   = "With a mark of 0, push() returns true only if all was handed out at once"
clauses = ["stream.push.room-at-zero"]
---*/
const client = new net.Socket({ highWaterMark: 0 });
client.on('data', () => {});
client.push('a');
setImmediate(() => {
  client.push('b');
  client.destroy();
});
/*===
client  .push("a") -> false
client  .push("b") -> true
===*/
