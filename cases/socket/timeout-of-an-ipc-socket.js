/*---
title    = "The idle time of an IPC socket begins anew with what arrives"
clauses  = ["socket.set-timeout.fires", "socket.set-timeout.activity-restarts"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('sock') });
const client = net.connect(endpoint.path, () => {
  const peer = endpoint.accept();
  client.setTimeout(20);
  client.once('timeout', () => {
    peer.send('x');
    client.once('timeout', () => client.destroy());
  });
});
client.resume();
/*===
client  timeout
client  data b"x"
client  timeout
===*/
