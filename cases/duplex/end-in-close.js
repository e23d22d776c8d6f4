/*---
title   = "end() in 'close' is silent"
clauses = ["socket.end.twice", "socket.event-close.fully-closed"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.on('close', () => client.end());
client.resume();
/*===
client  finish
client  close false
client  never error
===*/
