/*---
title   = "A half-open socket whose peer has ended can be reset"
clauses = ["socket.reset-and-destroy.sends-rst"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ allowHalfOpen: true });
client.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.on('end', () => client.resetAndDestroy());
client.resume();
/*===
client  end
client  close false
client  never error
peer    rst
peer    never fin
===*/
