/*---
title    = "An idle socket of a path emits 'timeout'"
clauses  = ["socket.event-timeout.on-inactivity", "socket.set-timeout.fires"]
platform = ["linux", "darwin"]
---*/
const endpoint = wire.listen({ path: tmp('s') });
const client = net.connect({ path: endpoint.path, timeout: 50 });
client.on('timeout', () => client.destroy());
/*===
client  connect
client  timeout ()
client  close false
===*/
