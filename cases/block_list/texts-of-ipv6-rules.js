/*---
title   = "The texts of IPv6 rules have their addresses in canonical form"
clauses = ["block-list.rules.text"]
---*/
const address = new net.BlockList();
address.addAddress('2001:0DB8:0:0::0001', 'ipv6');
const range = new net.BlockList();
range.addRange('::', '::FFFF', 'ipv6');
const mapped = new net.BlockList();
mapped.addSubnet('::ffff:1.2.0.0', 112, 'ipv6');
console.log(address.rules[0]);
console.log(range.rules[0]);
console.log(mapped.rules[0]);
/*===
console  .log("Address: IPv6 2001:db8::1")
console  .log("Range: IPv6 ::-::ffff")
console  .log("Subnet: IPv6 ::ffff:1.2.0.0/112")
===*/
