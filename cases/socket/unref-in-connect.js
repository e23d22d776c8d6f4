/*---
title   = "unref() in a 'connect' listener lets the program end"
clauses = ["socket.unref.lets-program-end"]
---*/
const client = net.connect(wire.listen().port, '127.0.0.1');
client.on('connect', () => client.unref());
/*===
client   ready
client   never close
program  exit empty
===*/
