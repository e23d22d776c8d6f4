/*---
title   = "A flow label of an IPv4 address is checked, and then left out"
clauses = ["socket-address.new.flow-label"]
---*/
const ipv4 = new net.SocketAddress({ flowlabel: 5 });
const ipv6 = new net.SocketAddress({ family: 'ipv6', flowlabel: 1048575 });
console.log(ipv4.flowlabel, ipv6.flowlabel);
assert.throws(() => new net.SocketAddress({ flowlabel: -1 }), { code: 'ERR_OUT_OF_RANGE' });
/*===
console  .log(0, 1048575)
===*/
