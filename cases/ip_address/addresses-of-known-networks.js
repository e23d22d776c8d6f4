/*---
title   = "Whatever an address is for, it is one"
clauses = ["net.is-ip.four", "net.is-ip.six"]
---*/
[
  '0.0.0.0', '10.0.0.0', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.1.1',
  '172.16.0.1', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.51.100.1',
  '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
].forEach((address) => {
  net.isIP(address);
});
[
  '::', '::1', '::ffff:0:0', '64:ff9b::', '64:ff9b::192.0.2.33', '100::', '2001::', '2001:db8::',
  '2001:DB8:0:0:8:800:200C:417A', '2002:c000:204::', 'fc00::',
  'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe80::1ff:fe23:4567:890a', 'ff02::1',
  'ff02::1:ff00:0', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
  'ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255',
].forEach((address) => {
  net.isIP(address);
});
/*===
program  exit empty
===*/
