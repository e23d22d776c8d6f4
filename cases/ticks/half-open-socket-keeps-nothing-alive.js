/*---
title   = "A half-open socket whose peer has ended does not keep the program alive"
clauses = ["ticks.half-open-socket-keeps-nothing-alive"]
---*/
const endpoint = wire.listen();
const client = new net.Socket({ allowHalfOpen: true });
client.connect(endpoint.port, '127.0.0.1', () => endpoint.accept().end());
client.resume();
/*===
client   end
client   never finish
client   never close
program  exit empty
===*/
