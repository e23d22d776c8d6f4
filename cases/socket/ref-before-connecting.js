/*---
title   = "ref() and unref() before connecting take effect in their order when it has connected"
clauses = ["socket.ref.before-connecting", "socket.ref.keeps-program", "socket.ref.returns-socket"]
---*/
const endpoint = wire.listen();
const client = new net.Socket();
console.log(client.unref() === client, client.ref() === client);
client.connect(endpoint.port, '127.0.0.1', () => {
  client.setTimeout(30, () => client.destroy());
});
/*===
console  .log(true, true)
client   timeout
client   close false
===*/
