/*---
title   = "A socket that connects again has another local port"
clauses = ["bound-socket.connect.from-its-address", "bound-socket.connect.at-once"]
since   = "24.21.0"
---*/
const endpoint = wire.listen();
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const port = bound.address().port;
const client = new net.Socket({ handle: bound });
client.connect(endpoint.port, '127.0.0.1');
client.once('connect', () => client.destroy());
client.once('close', () => {
  client.connect(endpoint.port, '127.0.0.1', () => {
    console.log(client.localPort === port);
    client.destroy();
  });
  console.log('called');
});
/*===
console  .log("called")
console  .log(false)
client  connectionAttempt
client  connect
client  connectionAttempt
client  connect
===*/
