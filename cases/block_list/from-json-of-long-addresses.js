/*---
title   = "An address in a text ends where the longest one would"
clauses = ["block-list.from-json.longest-address"]
since   = "22.19.0"
---*/
const long = '2001:0db8:0000:0000:0000:0000:0000:0001';
[
  `Address: IPv6 ${long}`,
  `Address: IPv6 ${long}2`,
  `Address: IPv6 ${long}:2:3:4`,
  `Subnet: IPv6 ${long}/64`,
  `Subnet: IPv6 ${long}2/64`,
  `Subnet: IPv6 ${long}/0064`,
  `Range: IPv6 ${long}-${long}`,
  `Range: IPv6 ${long}-${long}2`,
  `Range: IPv6 ${long}2-${long}`,
  'Address: IPv4 1.2.3.4444',
  'Subnet: IPv4 1.2.3.4/244',
  'Subnet: IPv4 1.2.3.4444/24',
  'Range: IPv4 1.2.3.4-1.2.3.4444',
  'Range: IPv4 1.2.3.4444-1.2.3.5',
].forEach((text) => {
  const blockList = new net.BlockList();
  try {
    blockList.fromJSON([text]);
    console.log(text, blockList.rules.join());
  } catch (error) {
    console.log(text, error.code);
  }
});
/*===
program  exit empty
===*/
