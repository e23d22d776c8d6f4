/*---
title    = "When the system refuses the reset of an ending connection there is 'error' and no 'close'"
clauses  = ["socket.reset-and-destroy.refused-by-host-emits-no-close"]
platform = ["linux"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  const peer = endpoint.accept();
  client.end();
  process.nextTick(() => client.resetAndDestroy());
  client.on('error', () => peer.end());
});
/*===
client  error {code: "EINVAL", syscall: "reset"}
client  never close
===*/
