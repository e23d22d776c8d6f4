/*---
title   = "parse() reads IPv4 and bracketed IPv6 addresses, with or without a port"
clauses = [
    "socket-address.parse.address-and-port",
    "socket-address.parse.ipv6-brackets",
    "socket-address.parse.undefined",
]
since   = "22.13.0"
---*/
const four = net.SocketAddress.parse('123.1.2.3:1234');
console.log(four.address, four.family, four.port);
const six = net.SocketAddress.parse('[1::1]:1234');
console.log(six.address, six.family, six.port);
const bare = net.SocketAddress.parse('123.1.2.3');
console.log(bare.address, bare.port);
console.log(net.SocketAddress.parse('not an address'));
/*===
console  .log("123.1.2.3", "ipv4", 1234)
console  .log("1::1", "ipv6", 1234)
console  .log("123.1.2.3", 0)
console  .log(undefined)
===*/
