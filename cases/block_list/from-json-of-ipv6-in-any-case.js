/*---
title   = "A rule of IPv6 is found in any case, if IPv6 stands somewhere"
clauses = ["block-list.from-json.ipv6-in-any-case"]
since   = "22.19.0"
---*/
[
  'address: ipv6 ::1', 'address: ipv6 ::1 IPv6', 'IPv6 ADDRESS: IPV6 ::1', 'Address: IPv6 ::1',
  'aDDRESS: IPv6 ::1', 'subnet: IPv6 ::/8', 'SUBNET: ipv6 ::/8 (IPv6)', 'range: IPv6 ::1-::2',
  'RANGE: Ipv6 ::1-::2', 'RANGE: Ipv6 ::1-::2 IPv6', 'address: IPv4 1.2.3.4',
  'ADDRESS: IPv4 1.2.3.4', 'Address: ipv4 1.2.3.4 IPv4', 'subnet: IPv4 1.2.3.4/8',
  'Address: IPv6 ABCD::EF', 'Address: IPv6 abcd::ef',
].forEach((text) => {
  const blockList = new net.BlockList();
  blockList.fromJSON([text]);
  console.log(text, blockList.rules.join());
});
/*===
program  exit empty
===*/
