/*---
title   = "toJSON() gives the four properties"
clauses = ["socket-address.to-json"]
---*/
const made = new net.SocketAddress({ address: '1.2.3.4', port: 5 });
assert.deepStrictEqual(made.toJSON(), { address: '1.2.3.4', port: 5, family: 'ipv4', flowlabel: 0 });
const six = new net.SocketAddress({ address: '::1', port: 5, family: 'ipv6', flowlabel: 7 });
assert.deepStrictEqual(six.toJSON(), { address: '::1', port: 5, family: 'ipv6', flowlabel: 7 });
/*===
program  exit empty
===*/
