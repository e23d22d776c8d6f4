/*---
title   = "parse() reads numbers of IPv4 in three bases, the last one for all bytes that are left"
clauses = ["socket-address.parse.ipv4-numbers"]
since   = "22.13.0"
---*/
[
  '0', '00', '0x', '0x0', '0X7F', '0xg', '0x1g', '08', '09', '010', '0o10', '0b1', '1.', '1..',
  '.1', '1.0x', '1.0x.1', '0x.0x.0x.0x', '255.255', '255.256', '256.255', '1.2.3.4.5', '1.2.3.4.',
  '1.2.3.', '1.2.', '1.2.65535', '1.2.65536', '1.16777215', '1.16777216', '0xff.0377.255.0',
  '0x100.1.1.1', '1.0400.1.1', '0377.0377.0377.0377', '0400.1', '1.2.3.0x100', '1.2.3.0400',
  '4294967295.', '4294967296.', '99999999999999999999', '0x123456789', '037777777777',
  '040000000000', '1e1', '1_0', '-1', '+1', '1.-2', '0x-1', 'A', 'a.b', '1.a', 'a.1', '0xA.0Xb',
  '0xABCDEF01', '0xabcdef01', '1.2.3.4%',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : parsed.address);
});
/*===
program  exit empty
===*/
