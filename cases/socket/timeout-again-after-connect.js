/*---
title   = "connect() starts the idle time that was set before"
clauses = ["socket.set-timeout.activity-restarts", "socket.set-timeout.unconnected"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
client.setTimeout(20);
client.once('timeout', () => {
  client.connect(endpoint.port, '127.0.0.1');
  client.once('timeout', () => client.destroy());
});
setTimeout(() => {}, 60);
/*===
client  timeout
client  connect
client  timeout
client  close false
===*/
