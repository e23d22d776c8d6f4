/*---
title   = "The port may be given as text"
clauses = ["socket-address.new.port-text"]
since   = "22.0.0"
---*/
console.log(new net.SocketAddress({ port: '80' }).port);
console.log(new net.SocketAddress({ port: '0x50' }).port);
console.log(new net.SocketAddress({ port: ' 80 ' }).port);
/*===
console  .log(80)
console  .log(80)
console  .log(80)
===*/
