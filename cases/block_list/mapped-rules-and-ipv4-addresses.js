/*---
title   = "Rules of IPv4-mapped addresses, and the addresses of IPv4"
clauses = ["block-list.check.mapped-rules"]
---*/
const address = new net.BlockList();
address.addAddress('::ffff:1.2.3.4', 'ipv6');
const range = new net.BlockList();
range.addRange('::ffff:1.2.3.4', '::ffff:1.2.3.6', 'ipv6');
const subnet = new net.BlockList();
subnet.addSubnet('::ffff:1.2.3.0', 120, 'ipv6');
['1.2.3.4', '1.2.3.7', '1.2.4.4'].forEach((text) => {
  console.log(text, address.check(text), range.check(text), subnet.check(text));
});
/*===
program  exit empty
===*/
