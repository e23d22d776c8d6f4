/*---
title   = "Names, numbers and times are no addresses"
clauses = ["net.is-ip.zero", "net.is-ipv4.false", "net.is-ipv6.false"]
---*/
[
  'localhost', 'example.org', 'a.b.c.d', 'face', 'f00d', 'dead:beef', '12:30', '12:30:15', '1',
  '0', '127', '127.0', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1',
  '1.2.3.4e0', '1e3.0.0.0', '01:23:45:67:89:ab', '01-23-45-67-89-ab', '1.2.3.4.in-addr.arpa',
  '::1.ip6.arpa', 'NaN', 'null', 'true',
].forEach((text) => {
  net.isIP(text);
  net.isIPv4(text);
  net.isIPv6(text);
});
/*===
program  exit empty
===*/
