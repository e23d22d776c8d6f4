/*---
title   = "A prefix of IPv6 counts bits, up to all 128"
clauses = ["block-list.add-subnet.blocks"]
---*/
[0, 1, 15, 16, 17, 63, 64, 65, 96, 127, 128].forEach((prefix) => {
  const blockList = new net.BlockList();
  blockList.addSubnet('aaaa::aaaa:0:0:aaaa', prefix, 'ipv6');
  [
    '2aaa::aaaa:0:0:aaaa', 'aaab::aaaa:0:0:aaaa', 'aaaa:1::aaaa:0:0:aaaa',
    'aaaa::1:aaaa:0:0:aaaa', 'aaaa::2aaa:0:0:aaaa', 'aaaa::aaaa:0:1:aaaa', 'aaaa::aaaa:0:0:aaab',
    'aaaa::aaaa:0:0:aaaa',
  ].forEach((address) => {
    blockList.check(address, 'ipv6');
  });
});
/*===
program  exit empty
===*/
