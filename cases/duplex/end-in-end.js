/*---
title   = "end() in 'end' takes the place of the automatic one"
clauses = ["socket.event-end.ends-writable", "socket.end.with-data"]
---*/
const endpoint = wire.listen();
const client = net.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.on('end', () => client.end('you first'));
client.resume();
/*===
client  end
client  finish
client  close false
client  never error
peer    data b"you first"
peer    fin
===*/
