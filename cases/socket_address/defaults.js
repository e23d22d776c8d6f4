/*---
title   = "Without options a socket address is 127.0.0.1; with family 'ipv6' it is ::"
clauses = [
    "socket-address.new.address-default-ipv4",
    "socket-address.new.address-default-ipv6",
    "socket-address.new.family-default",
    "socket-address.new.port-default",
    "socket-address.new.flow-label-default",
]
---*/
const four = new net.SocketAddress();
console.log(four.address, four.family, four.port, four.flowlabel);
const six = new net.SocketAddress({ family: 'ipv6' });
console.log(six.address, six.family, six.port, six.flowlabel);
/*===
console  .log("127.0.0.1", "ipv4", 0, 0)
console  .log("::", "ipv6", 0, 0)
===*/
