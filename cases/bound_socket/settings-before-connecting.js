/*---
title    = "What is set on a bound socket's handle is set at once"
clauses  = ["bound-socket.socket"]
since    = "24.21.0"
platform = ["linux"]
---*/
const client = new net.Socket({ handle: new net.BoundSocket({ host: '127.0.0.1' }) });
console.log(client.setTypeOfService(16) === client, client.getTypeOfService());
console.log(client.setNoDelay() === client, client.setKeepAlive(true, 5000) === client);
console.log(client.ref() === client, client.unref() === client);
client.destroy();
/*===
console  .log(true, 16)
console  .log(true, true)
console  .log(true, true)
===*/
