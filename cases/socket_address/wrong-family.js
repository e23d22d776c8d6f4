/*---
title   = "An address that is not of the family throws"
clauses = ["socket-address.new.wrong-family-throws"]
---*/
assert.throws(() => new net.SocketAddress({ address: '::1' }), { code: 'ERR_INVALID_ADDRESS' });
/*===
program  exit empty
===*/
