/*---
title   = "A port that is neither number nor string throws"
clauses = ["socket.connect-options.port-type"]
---*/
const client = new net.Socket();
[null, true, {}, [], () => {}].forEach((port) => {
  assert.throws(() => client.connect({ port }), { code: 'ERR_INVALID_ARG_TYPE' });
});
client.destroy();
/*===
program  exit empty
===*/
