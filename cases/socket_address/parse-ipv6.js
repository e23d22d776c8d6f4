/*---
title   = "parse() reads an IPv6 address between brackets, and nothing else between them"
clauses = ["socket-address.parse.ipv6-brackets", "socket-address.parse.undefined"]
since   = "22.13.0"
---*/
[
  '[::1]',
  '[::1]:443',
  '[::1]:',
  '[::1]:65535',
  '[::1]:65536',
  '[::1]443',
  '[::1',
  '::1',
  '::1]',
  '[]',
  '[1.2.3.4]',
  '[1:2:3:4:5:6:7:8]:9',
  '[1:2:3:4:5:6:7:8:9]',
  '[::ffff:1.2.3.4]:5',
  '[::ABCD]',
  '[0:0::0:0]',
  '[fe80::1%eth0]',
  '[::g]',
  '[[::1]]',
  '[::1]]',
].forEach((text) => {
  const parsed = net.SocketAddress.parse(text);
  console.log(text, parsed === undefined ? 'none' : `${parsed.address} ${parsed.port} ${parsed.family}`);
});
/*===
program  exit empty
===*/
