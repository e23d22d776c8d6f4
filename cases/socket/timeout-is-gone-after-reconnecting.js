/*---
title   = "A socket that connects again after 'close' has no time-out, but the property"
clauses = ["socket.set-timeout.ended-by-destroy", "socket.connect.reconnect-after-close"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => {
  client.setTimeout(20);
  client.destroy();
});
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    console.log(client.timeout);
    setTimeout(() => client.destroy(), 60);
  });
});
/*===
console  .log(20)
client   never timeout
===*/
