/*---
title    = "An abstract name can be bound to, and is free again when closed"
clauses  = ["bound-socket.new.path", "bound-socket.close"]
since    = "24.21.0"
platform = ["linux"]
---*/
const name = '\u0000a name for bound sockets';
const bound = new net.BoundSocket({ path: name });
console.log(bound.address() === name);
assert.throws(() => new net.BoundSocket({ path: name }), { code: 'EADDRINUSE' });
bound.close();
new net.BoundSocket({ path: name }).close();
/*===
console  .log(true)
===*/
