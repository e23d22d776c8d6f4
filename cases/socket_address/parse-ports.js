/*---
title   = "parse() reads a port of decimal digits up to 65535; without one it is 0"
clauses = ["socket-address.parse.address-and-port", "socket-address.parse.undefined"]
since   = "22.13.0"
---*/
[
  '1.2.3.4',
  '1.2.3.4:',
  '1.2.3.4:0',
  '1.2.3.4:1',
  '1.2.3.4:79',
  '1.2.3.4:81',
  '1.2.3.4:0080',
  '1.2.3.4:65535',
  '1.2.3.4:65536',
  '1.2.3.4:99999999999',
  '1.2.3.4:000000000001',
  '1.2.3.4:x',
  '1.2.3.4:1x',
  '1.2.3.4:-1',
  '1.2.3.4: 1',
  '1.2.3.4:1:2',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : `${parsed.address} ${parsed.port} ${parsed.family}`);
});
/*===
program  exit empty
===*/
