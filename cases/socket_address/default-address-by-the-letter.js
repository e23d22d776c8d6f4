/*---
title   = "The default address goes by the family as it is written"
clauses = ["socket-address.new.address-default-as-written"]
---*/
console.log(new net.SocketAddress({ family: 'ipv4' }).address);
console.log(new net.SocketAddress({ family: 'IPv6' }).address);
assert.throws(() => new net.SocketAddress({ family: 'IPv4' }), { code: 'ERR_INVALID_ADDRESS' });
/*===
console  .log("127.0.0.1")
console  .log("::")
===*/
