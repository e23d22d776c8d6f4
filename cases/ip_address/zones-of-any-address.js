/*---
title   = "Each form of an IPv6 address takes a zone, and no IPv4 address does"
clauses = ["net.is-ipv6.zone", "net.is-ipv4.false"]
---*/
[
  '::', '::1', '1::', '1::2', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8',
  '::1.2.3.4', '1:2:3:4:5:6:1.2.3.4', '1.2.3.4', '0.0.0.0', '', ':', '1', '1:2', 'g::', '12345::',
  '::1::', ' ::1', '::1 ',
].forEach((address) => {
  net.isIP(`${address}%eth0`);
  net.isIPv4(`${address}%eth0`);
  net.isIPv6(`${address}%`);
  net.isIPv6(`%${address}`);
});
/*===
program  exit empty
===*/
