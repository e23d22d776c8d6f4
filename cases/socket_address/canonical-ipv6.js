/*---
title   = "An IPv6 address is told in lower case, its longest run of zeroes as `::`"
clauses = ["socket-address.address.canonical"]
---*/
[
  '::',
  '::1',
  '1::',
  'ABCD::EF01',
  '0001:0002:0003:0004:0005:0006:0007:0008',
  '1:0:0:2:0:0:0:3',
  '1:0:0:0:2:0:0:3',
  '1:0:0:2:3:0:0:4',
  '1:0:2:3:4:5:6:7',
  '0:1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:0',
  '0:0:1:2:3:4:5:6',
  '1:2:3:4:5:6:0:0',
  '::1.2.3.4',
  '::ffff:1.2.3.4',
  '::ffff:0:1.2.3.4',
  '::0.0.0.1',
  '::1:2.3.4.5',
  '1::1.2.3.4',
].forEach((address) => {
  const made = new net.SocketAddress({ address, family: 'ipv6' });
  console.log(address, made.address);
});
/*===
program  exit empty
===*/
