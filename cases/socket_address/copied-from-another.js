/*---
title   = "A socket address can be made of another one"
clauses = ["socket-address.new.options-object", "socket-address.new.address"]
---*/
const six = new net.SocketAddress({ address: '::1', port: 5, family: 'ipv6', flowlabel: 7 });
const copy = new net.SocketAddress(six);
assert.deepStrictEqual(copy.toJSON(), six.toJSON());
console.log(copy === six);
const bytes = new net.SocketAddress(Buffer.from('a'));
console.log(bytes.address, bytes.port);
/*===
console  .log(false)
console  .log("127.0.0.1", 0)
===*/
