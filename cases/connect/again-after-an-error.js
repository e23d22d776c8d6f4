/*---
title   = "connect() forgets the error with which a socket had closed"
clauses = ["socket.connect.begins-anew"]
---*/
const endpoint = wire.listen();
const refusing = wire.refusing();
const client = net.connect(refusing.port, '127.0.0.1');
client.on('error', (error) => console.log(error.code));
client.once('close', () => {
  console.log(client.errored.code, client.readableAborted);
  client.connect(endpoint.port, '127.0.0.1');
  console.log(client.errored, client.readableAborted);
  client.once('connect', () => {
    console.log(client.errored, client.readyState);
    client.destroy();
  });
});
/*===
console  .log("ECONNREFUSED")
console  .log("ECONNREFUSED", true)
console  .log(null, false)
console  .log(null, "open")
client   close true
client   close false
===*/
