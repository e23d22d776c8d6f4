/*---
title   = "ref() and unref() of a closed socket return it, and do nothing"
clauses = ["socket.ref.returns-socket", "socket.unref.returns-socket"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1', () => client.destroy());
client.on('close', () => console.log(client.unref() === client, client.ref() === client));
/*===
console  .log(true, true)
program  exit empty
===*/
