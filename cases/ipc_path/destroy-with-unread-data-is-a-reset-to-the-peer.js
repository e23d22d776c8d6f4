/*---
title    = "An IPC peer that closes with unread data resets the connection"
clauses  = ["errors.peer-reset"]
platform = ["linux"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.write('unread', () => peer.reset());
});
client.resume();
client.on('error', () => {});
/*===
client  error {code: "ECONNRESET", syscall: "read"}
client  close true
client  never end
===*/
