/*---
title   = "A socket that connects again after 'close' no longer obeys its signal"
clauses = ["socket.new.signal-forgotten-at-close", "socket.connect.reconnect-after-close"]
---*/
const controller = new AbortController();
const endpoint = wire.listen();
const options = { port: endpoint.port, host: '127.0.0.1', signal: controller.signal };
const client = net.connect(options, () => client.destroy());
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    controller.abort();
    console.log(client.destroyed);
    client.destroy();
  });
});
/*===
console  .log(false)
client   never error
client   close false
client   close false
===*/
