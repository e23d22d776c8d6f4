/*---
title   = "The longest run of zeroes becomes `::`, the first of two, and never a single one"
clauses = ["socket-address.address.canonical"]
---*/
[
  '1:0:0:0:0:0:0:0', '0:0:0:0:0:0:0:1', '1:0:0:0:0:0:0:1', '0:0:1:1:1:1:1:1', '1:1:1:1:1:1:0:0',
  '1:0:0:1:1:0:0:1', '0:0:1:0:0:1:0:0', '0:0:1:0:0:0:1:0', '0:0:0:1:0:0:0:1', '1:0:1:0:1:0:1:0',
  '0:1:0:1:0:1:0:1', '0:1:1:1:1:1:1:1', '1:1:1:1:1:1:1:0', '0:0:0:0:0:0:0:0', '0:0:0:0:0:0:1:0',
  '0:0:0:0:0:1:0:0', '0:0:0:0:0:ffff:0:0', '0:0:0:0:0:ffff:0:1', '0:0:0:0:0:fffe:1:1',
  '0:0:0:0:1:ffff:1:1', '0:0:0:0:ffff:0:1:1', '0:0:0:0:0:0:1:1', '0:0:0:0:0:0:0:ffff',
  '0:0:0:0:0:0:ffff:ffff', '00a0:0b00:c000:000d:0:0:0:e',
  'FFFF:EEEE:DDDD:CCCC:BBBB:AAAA:9999:8888',
].forEach((address) => {
  console.log(address, new net.SocketAddress({ address, family: 'ipv6' }).address);
});
/*===
program  exit empty
===*/
