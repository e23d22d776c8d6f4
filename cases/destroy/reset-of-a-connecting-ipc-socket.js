/*---
title    = "resetAndDestroy() of a connecting IPC socket throws ERR_INVALID_HANDLE_TYPE"
clauses  = ["socket.reset-and-destroy.not-tcp"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
const client = net.connect(endpoint.path, () => {
  endpoint.accept();
  client.destroy();
});
assert.throws(() => client.resetAndDestroy(), { code: 'ERR_INVALID_HANDLE_TYPE' });
/*===
client  .resetAndDestroy() !! {name: "TypeError", code: "ERR_INVALID_HANDLE_TYPE"}
client  connect
client  close false
===*/
