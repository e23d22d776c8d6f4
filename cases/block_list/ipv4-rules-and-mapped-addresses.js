/*---
title   = "Rules of IPv4 match the IPv6 notation of their addresses, in each kind of rule"
clauses = ["block-list.check.ipv4-mapped"]
---*/
const address = new net.BlockList();
address.addAddress('1.2.3.4');
const range = new net.BlockList();
range.addRange('1.2.3.4', '1.2.3.6');
const subnet = new net.BlockList();
subnet.addSubnet('1.2.3.0', 24);
[
  '::ffff:1.2.3.4', '::ffff:102:304', '::FFFF:0102:0304', '::ffff:1.2.4.4', '::1.2.3.4',
  '::fffe:1.2.3.4', '1::ffff:1.2.3.4',
].forEach((text) => {
  console.log(text, address.check(text, 'ipv6'), range.check(text, 'ipv6'), subnet.check(text, 'ipv6'));
});
/*===
program  exit empty
===*/
