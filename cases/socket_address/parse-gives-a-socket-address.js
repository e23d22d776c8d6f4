/*---
title   = "What parse() gives is a socket address without a flow label"
clauses = ["socket-address.parse.address-and-port", "socket-address.is-socket-address"]
since   = "22.13.0"
---*/
const parsed = net.SocketAddress.parse('[2001:DB8::1]:443');
console.log(net.SocketAddress.isSocketAddress(parsed));
assert.deepStrictEqual(parsed.toJSON(), {
  address: '2001:db8::1',
  port: 443,
  family: 'ipv6',
  flowlabel: 0,
});
/*===
console  .log(true)
===*/
