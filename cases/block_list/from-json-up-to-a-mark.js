/*---
title   = "An address or a prefix in a text ends before any other character"
clauses = ["block-list.from-json.searches"]
since   = "22.19.0"
---*/
[
  'Address: IPv4 1.2.3.4?', 'Address: IPv6 ::1?', 'Address: IPv6 ::1,::2', 'Address: IPv6 ::1 2',
  'Address: IPv6 ::1%eth0', 'Subnet: IPv4 1.2.3.4/8?', 'Subnet: IPv6 ::1/64?',
  'Subnet: IPv6 ::1?/64', 'Subnet: IPv4 1.2.3.4 /8', 'Range: IPv4 1.2.3.4-1.2.3.5?',
  'Range: IPv6 ::1-::2?', 'Range: IPv6 ::1?-::2', 'Range: IPv4 1.2.3.4 - 1.2.3.5',
].forEach((text) => {
  const blockList = new net.BlockList();
  blockList.fromJSON([text]);
  console.log(text, blockList.rules.join());
});
/*===
program  exit empty
===*/
