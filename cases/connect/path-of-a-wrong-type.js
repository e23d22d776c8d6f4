/*---
title   = "A path that is no string throws"
clauses = ["socket.connect-options.path-type"]
---*/
const client = new net.Socket();
[5, true, {}, []].forEach((path) => {
  assert.throws(() => client.connect({ path }), { code: 'ERR_INVALID_ARG_TYPE' });
});
client.destroy();
/*===
program  exit empty
===*/
