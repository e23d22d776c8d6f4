/*---
title   = "Of several rules in one text the first kind that can be read counts"
clauses = ["block-list.from-json.searches"]
since   = "22.19.0"
---*/
[
  'Subnet: IPv4 1.0.0.0/8 Address: IPv4 1.2.3.4 Range: IPv4 2.0.0.0-2.0.0.1',
  'Address: IPv4 1.2.3.4 Range: IPv4 2.0.0.0-2.0.0.1 Address: IPv6 ::1',
  'Range: IPv4 2.0.0.0-2.0.0.1 Subnet: IPv6 ::/8 Address: IPv6 ::1',
  'Range: IPv6 ::1-::2 Address: IPv6 ::1 Subnet: IPv6 ::/8',
  'Range: IPv6 ::1-::2 Address: IPv6 ::1',
  'Range: IPv6 ::1-::2',
  'Subnet: IPv4 x Subnet: IPv4 1.0.0.0/8',
  'Subnet: IPv4 1.0.0.0 Address: IPv4 1.2.3.4',
  'Range: IPv4 1.0.0.0-x Address: IPv6 ::1',
  'Address: IPv6 g Range: IPv6 ::1-::2',
  'Subnet: IPv6 ::/x Range: IPv6 ::1-g Address: IPv6 ::7',
].forEach((text) => {
  const blockList = new net.BlockList();
  blockList.fromJSON([text]);
  console.log(text, blockList.rules.join());
});
/*===
program  exit empty
===*/
