/*---
title   = "A bound socket has an address as soon as it is made"
clauses = ["bound-socket.new.binds", "bound-socket.address"]
since   = "24.21.0"
---*/
const bound = new net.BoundSocket({ host: '127.0.0.1' });
const address = bound.address();
console.log(address.address, address.family, address.port > 0);
console.log(bound.address() === address);
bound.close();
/*===
console  .log("127.0.0.1", "IPv4", true)
console  .log(true)
===*/
