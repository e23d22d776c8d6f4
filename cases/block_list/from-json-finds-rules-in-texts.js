/*---
title   = "fromJSON() looks for a rule in each text and passes over what is none"
clauses = ["block-list.from-json.searches"]
since   = "22.19.0"
---*/
[
  '',
  'nothing',
  'Address: IPv4 1.2.3.4',
  'before Address: IPv4 1.2.3.4 after',
  'Address: IPv4 1.2.3',
  'Address: IPv4 1.2.3.4.5',
  'Address: IPv4 1234.2.3.4',
  'Address: IPv4  1.2.3.4',
  'Address:IPv4 1.2.3.4',
  'address: IPv4 1.2.3.4',
  'Address: IPv5 1.2.3.4',
  'Address: IPv4 x Address: IPv4 1.2.3.4',
  'Address: IPv6 ::1',
  'Address: IPv6 x',
  'Subnet: IPv4 1.2.3.4/8',
  'Subnet: IPv4 1.2.3.4/',
  'Subnet: IPv4 1.2.3.4-8',
  'Subnet: IPv4 1.2.3.4/123',
  'Subnet: IPv6 ::1/1234',
  'Subnet: IPv6 2001:db8::/32',
  'Range: IPv4 1.2.3.4-1.2.3.9',
  'Range: IPv4 1.2.3.4-',
  'Range: IPv4 1.2.3.4/1.2.3.9',
  'Range: IPv6 ::1-::9',
  'Address: IPv4 1.2.3.4 Subnet: IPv4 9.0.0.0/8',
  'Range: IPv4 1.2.3.4-1.2.3.5 Address: IPv4 7.7.7.7',
  'Subnet: IPv6 ::/8 Range: IPv4 1.2.3.4-1.2.3.5',
].forEach((text) => {
  const blockList = new net.BlockList();
  blockList.fromJSON([text]);
  console.log(text, blockList.toJSON().join());
});
/*===
program  exit empty
===*/
