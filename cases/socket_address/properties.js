/*---
title   = "A socket address has what the constructor was given"
clauses = [
    "socket-address.new.address",
    "socket-address.new.port",
    "socket-address.new.flow-label",
    "socket-address.properties",
    "socket-address.family.values",
]
---*/
const four = new net.SocketAddress({ address: '1.2.3.4', port: 80 });
console.log(four.address, four.family, four.port);
const six = new net.SocketAddress({
  address: '2001:db8::1',
  family: 'ipv6',
  port: 443,
  flowlabel: 9,
});
console.log(six.address, six.family, six.port, six.flowlabel);
/*===
console  .log("1.2.3.4", "ipv4", 80)
console  .log("2001:db8::1", "ipv6", 443, 9)
===*/
