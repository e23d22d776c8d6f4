/*---
title   = "parse() reads IPv4 addresses as URLs do"
clauses = ["socket-address.parse.ipv4-numbers"]
since   = "22.13.0"
---*/
[
  '1',
  '256',
  '4294967295',
  '4294967296',
  '1.2',
  '1.65536',
  '1.16777215',
  '1.16777216',
  '1.2.3',
  '1.2.65535',
  '1.2.65536',
  '1.2.3.255',
  '1.2.3.256',
  '256.2.3.4',
  '1.256.3.4',
  '1.2.3.4.5',
  '1.2.3.4.',
  '1.2.3.4..',
  '.1.2.3',
  '1..2',
  '0x1.0X2.0xf.0xFF',
  '0x.1.2.3',
  '0xg.1.2.3',
  '0x100.1.2.3',
  '01.010.0377.1',
  '08.1.2.3',
  '0400.1.2.3',
  '00.1.2.3',
  '0xffffffff',
  '0x100000000',
  '037777777777',
  'a.b.c.d',
  '1.2.3.d',
  '',
  '.',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : parsed.address);
});
/*===
program  exit empty
===*/
