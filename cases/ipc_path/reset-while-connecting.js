/*---
title    = "resetAndDestroy() throws while a socket connects to a path"
clauses  = ["socket.reset-and-destroy.not-tcp"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path);
assert.throws(() => client.resetAndDestroy(), {
  name: 'TypeError',
  code: 'ERR_INVALID_HANDLE_TYPE',
  message: 'This handle type cannot be sent',
});
client.on('connect', () => client.destroy());
/*===
client  connect
client  close false
===*/
